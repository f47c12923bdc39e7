"""Whether it is safe to call or write to a tenant, as it was said after a crisis."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case", sa.Column("safe_contact", sa.String(length=16), nullable=True))


def downgrade() -> None:
    op.drop_column("case", "safe_contact")
