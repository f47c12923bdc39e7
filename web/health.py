"""Whether web itself answers; what stands behind it is not asked."""

from flask import Blueprint

blueprint = Blueprint("health", __name__)


@blueprint.get("/health")
def health() -> dict[str, str]:
    """For `make run`, the tests and a load balancer."""
    return {"status": "ok"}
