"""Who wrote for the tenant: a name, and how to reach that person."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = {"helper_name": 200, "helper_phone": 32, "helper_email": 254}


def upgrade() -> None:
    for name, length in COLUMNS.items():
        op.add_column("case", sa.Column(name, sa.String(length=length), nullable=True))


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("case", name)
