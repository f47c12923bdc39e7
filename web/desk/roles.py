"""Who may open which page of the desk. What is not named here is closed to everybody.

A reader sees figures and no names; a case worker the cases; a manager accounts and the audit too.
The landlord's own cases alone are another matter: the casebook holds every question to them.
"""

from __future__ import annotations

from collections.abc import Mapping

from flask import current_app
from flask_babel import lazy_gettext as _

from casebook.choices import Role

READER: frozenset[Role] = frozenset({"reader", "case_worker", "manager"})
CASE_WORKER: frozenset[Role] = frozenset({"case_worker", "manager"})
MANAGER: frozenset[Role] = frozenset({"manager"})

# Pages that answer before anybody signed in.
OPEN_TO_ALL = {"desk.show_sign_in", "desk.sign_in", "desk.static"}

# Endpoint to roles, beside those above.
ROLES: Mapping[str, frozenset[Role]] = {
    "desk.sign_out": READER,
    "desk.nowhere": READER,
    "desk.my_account": READER,
    "desk.choose_password": READER,
    "desk.figures": READER,
    "desk.today": CASE_WORKER,
    "desk.queue": CASE_WORKER,
    "desk.queue_news": CASE_WORKER,
    "desk.handle_cases": CASE_WORKER,
    "desk.save_view": CASE_WORKER,
    "desk.remove_view": CASE_WORKER,
    "desk.show_keys": READER,
    "desk.switch_keys": READER,
    "desk.new_case": CASE_WORKER,
    "desk.log_new_case": CASE_WORKER,
    "desk.show_imports": CASE_WORKER,
    "desk.try_import": CASE_WORKER,
    "desk.show_trial": CASE_WORKER,
    "desk.process_import": CASE_WORKER,
    "desk.show_refused": CASE_WORKER,
    "desk.show_refused_of": CASE_WORKER,
    "desk.show_match": CASE_WORKER,
    "desk.verify_case": CASE_WORKER,
    "desk.show_agree": CASE_WORKER,
    "desk.agree_case": CASE_WORKER,
    "desk.confirm_proposal": CASE_WORKER,
    "desk.pay_case": CASE_WORKER,
    "desk.pause_case": CASE_WORKER,
    "desk.show_decline": CASE_WORKER,
    "desk.decline_case": CASE_WORKER,
    "desk.look_again": CASE_WORKER,
    "desk.make_letter": CASE_WORKER,
    "desk.show_letter": CASE_WORKER,
    "desk.letter_as_pdf": CASE_WORKER,
    "desk.hand_over": CASE_WORKER,
    "desk.send_mail_now": CASE_WORKER,
    "desk.message_to_tenant": CASE_WORKER,
    "desk.show_case": CASE_WORKER,
    "desk.move_case": CASE_WORKER,
    "desk.note_case": CASE_WORKER,
    "desk.call_case": CASE_WORKER,
    "desk.plan_call": CASE_WORKER,
    "desk.change_phone": CASE_WORKER,
    "desk.read_conversation": CASE_WORKER,
    "desk.assign_case": CASE_WORKER,
    "desk.remind_case": CASE_WORKER,
    "desk.plan_visit": CASE_WORKER,
    "desk.accounts": MANAGER,
    "desk.add_account": MANAGER,
    "desk.change_account": MANAGER,
    "desk.reset_password": MANAGER,
    "desk.audit": MANAGER,
}

# The places of the top bar, in their order. One that is not there, or not for who asks, is hidden.
PLACES = {
    "today": ("desk.today", _("Today")),
    "queue": ("desk.queue", _("Queue")),
    "import": ("desk.show_imports", _("Import")),
    "figures": ("desk.figures", _("Figures")),
    "accounts": ("desk.accounts", _("Management")),
}


def may_open(role: Role, endpoint: str | None) -> bool:
    """Whether somebody with this role may open this page."""
    return role in ROLES.get(endpoint or "", frozenset())


def places(role: Role) -> list[tuple[str, str, object]]:
    """Key, endpoint and words of each place that this role has."""
    there = current_app.view_functions
    return [
        (key, endpoint, words)
        for key, (endpoint, words) in PLACES.items()
        if endpoint in there and may_open(role, endpoint)
    ]


def home(role: Role) -> str:
    """Where somebody with this role begins the day."""
    return places(role)[0][1]
