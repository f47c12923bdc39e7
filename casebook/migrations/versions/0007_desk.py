"""What the desk keeps of a case, its place in the queue, and the roles of staff."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

PLACES = """
UPDATE "case" SET
    queue_rank = CASE
        WHEN status = 'closed' THEN 4
        WHEN status NOT IN ('new', 'in_progress', 'waiting_for_tenant') THEN 3
        WHEN letter IN ('eviction', 'court') THEN 0
        WHEN letter = 'cut_off' THEN 1
        WHEN letter = 'bailiff' THEN 2
        ELSE 3
    END,
    queue_day = CASE
        WHEN status IN ('new', 'in_progress', 'waiting_for_tenant')
            AND letter IN ('eviction', 'court', 'cut_off', 'bailiff')
            AND letter_date IS NOT NULL
        THEN letter_date
        ELSE '9999-12-31'
    END
"""
COLUMNS = {
    "assigned_to": sa.Integer(),
    "mark": sa.String(length=32),
    "remind_on": sa.Date(),
    "next_try_at": sa.DateTime(timezone=True),
    "first_contact_at": sa.DateTime(timezone=True),
    "last_contact_at": sa.DateTime(timezone=True),
    "collection_paused_until": sa.Date(),
}
UNDECIDED = "status IN ('new', 'in_progress', 'waiting_for_tenant')"
PARTIAL = {
    "ix_case_no_contact": (
        [
            "landlord",
            "logged_at",
            "id",
            "assigned_to",
            "next_try_at",
            "status",
            "first_contact_at",
        ],
        f"first_contact_at IS NULL AND {UNDECIDED}",
    ),
    "ix_case_silent": (
        ["landlord", "last_contact_at", "logged_at", "id", "assigned_to", "status"],
        UNDECIDED,
    ),
}
FILTERS = [
    "status",
    "type",
    "kind",
    "origin",
    "channel",
    "language",
    "cause",
    "lasting",
    "children",
    "objection",
    "verified",
    "assigned_to",
    "mark",
    "first_contact_at",
    "last_contact_at",
]
INDEXES = {
    "ix_case_assigned_to": ["assigned_to"],
    "ix_case_landlord_contract_number": ["landlord", "contract_number"],
    "ix_case_landlord_next_try_at": ["landlord", "next_try_at"],
    "ix_case_landlord_remind_on": ["landlord", "remind_on"],
    "ix_case_landlord_status": ["landlord", "status"],
    "ix_case_logged": ["landlord", "logged_at", "id", "queue_rank", "queue_day", *FILTERS],
    "ix_case_queue": ["landlord", "queue_rank", "queue_day", "logged_at", "id", *FILTERS],
}


def upgrade() -> None:
    with op.batch_alter_table("case", table_kwargs={"sqlite_autoincrement": True}) as table:
        for name, kind in COLUMNS.items():
            table.add_column(sa.Column(name, kind, nullable=True))
        table.add_column(
            sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False)
        )
        table.add_column(
            sa.Column("queue_rank", sa.Integer(), server_default=sa.text("3"), nullable=False)
        )
        table.add_column(
            sa.Column("queue_day", sa.Date(), server_default="9999-12-31", nullable=False)
        )
        table.create_foreign_key(
            "fk_case_assigned_to", "staff_member", ["assigned_to"], ["id"], ondelete="SET NULL"
        )
    op.execute(PLACES)
    # The queue's own index serves what this one did, and reads no row for it.
    op.drop_index("ix_case_landlord_logged_at", table_name="case")
    for name, columns in INDEXES.items():
        op.create_index(name, "case", columns)
    for name, (columns, rows) in PARTIAL.items():
        where = sa.text(rows)
        op.create_index(name, "case", columns, sqlite_where=where, postgresql_where=where)
    with op.batch_alter_table("staff_member") as table:
        table.add_column(
            sa.Column("role", sa.String(length=16), server_default="case_worker", nullable=False)
        )
        table.add_column(
            sa.Column("sign_outs", sa.Integer(), server_default=sa.text("0"), nullable=False)
        )
        table.add_column(
            sa.Column("password_is_once", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        table.add_column(sa.Column("inactive_since", sa.DateTime(timezone=True), nullable=True))
        table.create_check_constraint("ck_staff_member_role", "role IN ('reader', 'case_worker', 'manager')")


def downgrade() -> None:
    with op.batch_alter_table("staff_member") as table:
        table.drop_constraint("ck_staff_member_role", type_="check")
        table.drop_column("sign_outs")
        table.drop_column("inactive_since")
        table.drop_column("password_is_once")
        table.drop_column("role")
    for name in (*INDEXES, *PARTIAL):
        op.drop_index(name, table_name="case")
    op.create_index("ix_case_landlord_logged_at", "case", ["landlord", "logged_at"])
    with op.batch_alter_table("case", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint("fk_case_assigned_to", type_="foreignkey")
        for name in ("queue_day", "queue_rank", "version", *reversed(COLUMNS)):
            table.drop_column(name)
