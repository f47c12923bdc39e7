"""What comes to a case after it was logged, the wish for a call, and messages that are personal."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OF_CASE = (
    ("municipality_call", sa.String(length=16)),
    ("municipality_call_text", sa.Text()),
    ("municipality_call_text_version", sa.String(length=32)),
    ("municipality_call_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    # The default is for the messages there are, and for a program of before that still runs.
    op.add_column(
        "message",
        sa.Column("personal", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    for name, kind in OF_CASE:
        op.add_column("case", sa.Column(name, kind, nullable=True))
    op.create_table(
        "case_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=True),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.CheckConstraint("author IN ('tenant', 'staff')", name="ck_case_step_author"),
        sa.CheckConstraint("(author = 'tenant') = (\"by\" = '')", name="ck_case_step_by_of_staff"),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_case_step_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_step"),
    )
    op.create_index("ix_case_step_case_id", "case_step", ["case_id"])


def downgrade() -> None:
    op.drop_index("ix_case_step_case_id", table_name="case_step")
    op.drop_table("case_step")
    for name, _ in reversed(OF_CASE):
        op.drop_column("case", name)
    op.drop_column("message", "personal")
