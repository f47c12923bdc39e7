"""The outcome of a huurtoeslag check that a tenant added to a case."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case", sa.Column("huurtoeslag", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("case", "huurtoeslag")
