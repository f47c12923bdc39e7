"""What the landlord's own files say of each contract, which were processed, and steps by them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


AUTHORS = {"ck_case_step_author": "author IN ('tenant', 'staff', 'ledger', 'system')",
           "ck_case_step_by_of_staff": "(author <> 'staff') = (\"by\" = '')"}
AUTHORS_BEFORE = {"ck_case_step_author": "author IN ('tenant', 'staff')",
                  "ck_case_step_by_of_staff": "(author = 'tenant') = (\"by\" = '')"}


def change_authors(checks: dict[str, str]) -> None:
    with op.batch_alter_table("case_step") as table:
        for name, check in checks.items():
            table.drop_constraint(name, type_="check")
            table.create_check_constraint(name, check)


def upgrade() -> None:
    change_authors(AUTHORS)
    op.create_table(
        "ledger_import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("file_name", sa.String(length=255), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), server_default="done", nullable=False),
        sa.Column("is_whole", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("refused", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "state IN ('arriving', 'doing', 'done')", name="ck_ledger_import_state"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_ledger_import"),
    )
    op.create_index("ix_ledger_import_landlord", "ledger_import", ["landlord"])
    op.create_table(
        "ledger_change",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("contract_number", sa.String(length=64), nullable=False),
        sa.Column("was_cents", sa.Integer(), nullable=True),
        sa.Column("is_cents", sa.Integer(), nullable=True),
        sa.Column("entry", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["ledger_import.id"],
            name="fk_ledger_change_import_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("import_id", "contract_number", name="pk_ledger_change"),
    )
    op.create_table(
        "ledger_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("contract_number", sa.String(length=64), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("street", sa.String(length=200), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("postcode", sa.String(length=6), nullable=True),
        sa.Column("house_number", sa.Integer(), nullable=True),
        sa.Column("house_suffix", sa.String(length=16), nullable=False),
        sa.Column("rent_cents", sa.Integer(), nullable=True),
        sa.Column("open_cents", sa.Integer(), nullable=False),
        sa.Column("oldest_unpaid", sa.Date(), nullable=True),
        sa.Column("tenancy_since", sa.Date(), nullable=True),
        sa.Column("plan_paid_cents", sa.Integer(), nullable=True),
        sa.Column("last_paid_cents", sa.Integer(), nullable=True),
        sa.Column("last_paid_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["ledger_import.id"], name="fk_ledger_line_import_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_ledger_line"),
        sa.UniqueConstraint(
            "landlord", "contract_number", name="uq_ledger_line_landlord_contract_number"
        ),
    )
    op.create_index("ix_ledger_line_import_id", "ledger_line", ["import_id"])
    settled = sa.text("open_cents <= 0")
    op.create_index(
        "ix_ledger_line_settled",
        "ledger_line",
        ["landlord", "contract_number"],
        sqlite_where=settled,
        postgresql_where=settled,
    )


def downgrade() -> None:
    op.execute("DELETE FROM case_step WHERE author IN ('ledger', 'system')")
    change_authors(AUTHORS_BEFORE)
    op.drop_table("ledger_line")
    op.drop_table("ledger_change")
    op.drop_table("ledger_import")
