"""What was proposed, agreed and declined, and the instalments of a plan."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "arrangement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(length=200), nullable=True),
        sa.Column("spoken", sa.String(length=16), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("talked_over", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("owed_cents", sa.Integer(), nullable=True),
        sa.Column("costs_cents", sa.Integer(), nullable=True),
        sa.Column("notice_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("less_cents", sa.Integer(), nullable=True),
        sa.Column("first_month", sa.Date(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("effect", sa.JSON(), nullable=True),
        sa.Column("offered", sa.Text(), nullable=True),
        sa.Column("counted_before_cents", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "state IN ('proposed', 'agreed', 'replaced', 'dropped')", name="ck_arrangement_state"
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_arrangement_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_arrangement"),
    )
    op.create_index("ix_arrangement_case_id", "arrangement", ["case_id"])
    op.create_index("ix_arrangement_state_answer_by", "arrangement", ["state", "answer_by"])
    op.create_table(
        "instalment",
        sa.Column("arrangement_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("paid_cents", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("paid_by", sa.String(length=200), nullable=True),
        sa.CheckConstraint("cents > 0", name="ck_instalment_something_due"),
        sa.CheckConstraint("paid_cents BETWEEN 0 AND cents", name="ck_instalment_paid"),
        sa.ForeignKeyConstraint(
            ["arrangement_id"],
            ["arrangement.id"],
            name="fk_instalment_arrangement_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("arrangement_id", "number", name="pk_instalment"),
    )
    unpaid = sa.text("paid_cents < cents")
    op.create_index(
        "ix_instalment_unpaid", "instalment", ["due"], sqlite_where=unpaid, postgresql_where=unpaid
    )
    op.create_table(
        "decline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("possible", sa.JSON(), nullable=False),
        sa.Column("second_look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("second_look_by", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_decline_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_decline"),
    )
    op.create_index("ix_decline_case_id", "decline", ["case_id"])


def downgrade() -> None:
    op.drop_table("decline")
    op.drop_table("instalment")
    op.drop_table("arrangement")
