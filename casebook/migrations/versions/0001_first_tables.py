"""The first tables: conversations, messages, cases with their steps, and staff."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_conversation()
    _create_staff_member()
    _create_case()
    _create_message()
    _create_status_change()


def downgrade() -> None:
    op.drop_index("ix_status_change_case_id", table_name="status_change")
    op.drop_table("status_change")
    op.drop_index("ix_message_state", table_name="message")
    op.drop_index("ix_message_answers_id", table_name="message")
    op.drop_table("message")
    op.drop_index("ix_case_landlord_logged_at", table_name="case")
    op.drop_index("ix_case_conversation_id", table_name="case")
    op.drop_table("case")
    op.drop_table("staff_member")
    op.drop_table("conversation")


def _create_conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_active", sa.Boolean(), nullable=False),
        sa.Column("tracker_counter", sa.Integer(), nullable=False),
        sa.Column("tracker_messages", sa.Integer(), nullable=False),
        sa.Column("tracker_since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sa.UniqueConstraint("token_hash", name="uq_conversation_token_hash"),
    )


def _create_staff_member() -> None:
    op.create_table(
        "staff_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("password_hash", sa.String(length=255), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("failed_sign_ins", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_staff_member"),
        sa.UniqueConstraint("email", name="uq_staff_member_email"),
    )


def _create_case() -> None:
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("request_key", sa.String(length=64), nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("contract_number", sa.String(length=64), nullable=True),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("tenant_name", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("how_to_reach", sa.String(length=200), nullable=True),
        sa.Column("postcode", sa.String(length=6), nullable=True),
        sa.Column("house_number", sa.Integer(), nullable=True),
        sa.Column("house_suffix", sa.String(length=16), nullable=False),
        sa.Column("cause", sa.String(length=32), nullable=True),
        sa.Column("own_words", sa.Text(), nullable=True),
        sa.Column("lasting", sa.String(length=16), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("rent_said_cents", sa.Integer(), nullable=True),
        sa.Column("arrears_said_cents", sa.Integer(), nullable=True),
        sa.Column("arrears_said_months", sa.Integer(), nullable=True),
        sa.Column("monthly_cents", sa.Integer(), nullable=True),
        sa.Column("income_day", sa.Integer(), nullable=True),
        sa.Column("months_wanted", sa.Integer(), nullable=True),
        sa.Column("children", sa.String(length=16), nullable=True),
        sa.Column("children_number", sa.Integer(), nullable=True),
        sa.Column("money_help", sa.String(length=16), nullable=True),
        sa.Column("letter", sa.String(length=16), nullable=True),
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("objection", sa.String(length=16), nullable=True),
        sa.Column("objection_text", sa.Text(), nullable=True),
        sa.Column("objection_text_version", sa.String(length=32), nullable=True),
        sa.CheckConstraint(
            "(type = 'request') = (kind IS NOT NULL)", name="ck_case_kind_of_request"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name="fk_case_conversation_id",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
        sa.UniqueConstraint("reference", name="uq_case_reference"),
        sa.UniqueConstraint("request_key", name="uq_case_request_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_case_conversation_id", "case", ["conversation_id"])
    op.create_index("ix_case_landlord_logged_at", "case", ["landlord", "logged_at"])


def _create_message() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("author", sa.String(length=16), nullable=False),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("buttons", sa.JSON(), nullable=False),
        sa.Column("extras", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=True),
        sa.Column("handler", sa.String(length=64), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answers_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(author = 'tenant') = (state IS NOT NULL)", name="ck_message_state_of_tenant"
        ),
        sa.CheckConstraint("author IN ('tenant', 'assistant', 'staff')", name="ck_message_author"),
        sa.CheckConstraint("state IN ('handling', 'answered', 'failed')", name="ck_message_state"),
        sa.ForeignKeyConstraint(
            ["answers_id"], ["message.id"], name="fk_message_answers_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name="fk_message_conversation_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_message"),
        sa.UniqueConstraint(
            "conversation_id", "client_id", name="uq_message_conversation_id_client_id"
        ),
        sa.UniqueConstraint("conversation_id", "number", name="uq_message_conversation_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_message_answers_id", "message", ["answers_id"])
    op.create_index("ix_message_state", "message", ["state"])


def _create_status_change() -> None:
    op.create_table(
        "status_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("from_status", sa.String(length=20), nullable=False),
        sa.Column("to_status", sa.String(length=20), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_status_change_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_status_change"),
    )
    op.create_index("ix_status_change_case_id", "status_change", ["case_id"])
