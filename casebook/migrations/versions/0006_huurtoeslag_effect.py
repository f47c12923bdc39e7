"""What a tenant was told that a lower rent does to huurtoeslag, sent along with the request."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("case", sa.Column("huurtoeslag_effect", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("case", "huurtoeslag_effect")
