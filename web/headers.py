"""Security headers on everything that web answers. Strict: no inline script or style anywhere."""

from __future__ import annotations

from flask import Flask, Response, request
from secure import (
    ContentSecurityPolicy,
    CrossOriginOpenerPolicy,
    CrossOriginResourcePolicy,
    ReferrerPolicy,
    Secure,
    StrictTransportSecurity,
    XContentTypeOptions,
    XFrameOptions,
)


def _headers(resource_policy: CrossOriginResourcePolicy) -> Secure:
    return Secure(
        csp=ContentSecurityPolicy()
        .default_src("'none'")
        .script_src("'self'")
        .style_src("'self'")
        .img_src("'self'", "data:")
        .connect_src("'self'")
        .form_action("'self'")
        .base_uri("'none'")
        .frame_ancestors("'self'"),
        coop=CrossOriginOpenerPolicy().same_origin(),
        corp=resource_policy,
        hsts=StrictTransportSecurity().max_age(31536000),
        # The desk's addresses carry references; a landlord's page tells us where it is.
        referrer=ReferrerPolicy().same_origin(),
        xcto=XContentTypeOptions(),
        xfo=XFrameOptions().sameorigin(),
    )


OURS = _headers(CrossOriginResourcePolicy().same_origin())
# The widget's files and the Chat API are used from landlords' pages.
ANYWHERE = _headers(CrossOriginResourcePolicy().cross_origin())


def set_up(app: Flask) -> None:
    """Put the headers on every response, errors included."""

    @app.after_request
    def add_headers(response: Response) -> Response:
        widely = request.path.startswith(("/widget", "/api/"))
        (ANYWHERE if widely else OURS).set_headers(response)
        return response
