"""A narrow index by which what answers to the queue's filters is counted and, of few, found."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

COLUMNS = (
    "landlord", "language", "origin", "channel", "mark", "status", "type", "kind", "cause",
    "lasting", "children", "objection", "verified", "assigned_to",
)  # fmt: skip


def upgrade() -> None:
    op.create_index("ix_case_filters", "case", list(COLUMNS))


def downgrade() -> None:
    op.drop_index("ix_case_filters", table_name="case")
