"""What a case is found by, saved views, the audit, and tries to see a case."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


# In cases, so that no more of them stand in memory at once.
BATCH = 1000
PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
CASES = sa.text("""
    SELECT id, landlord, reference, tenant_name, phone, email, contract_number, postcode,
        house_number, house_suffix
    FROM "case" WHERE id > :after ORDER BY id LIMIT :batch
""")


def keys_of(case: sa.Row) -> set[str]:
    """What a case is found by, as it was written when this revision was made."""
    return {key[:254] for key in _keys(case)}


def _keys(case: sa.Row):
    apart = unicodedata.normalize("NFKD", (case.tenant_name or "").casefold())
    bare = "".join(each for each in apart if not unicodedata.combining(each)).translate(PLAIN)
    for word in re.findall(r"[^\W_]+", re.sub(r"['’ʼ`ـ]", "", bare)):
        yield f"name:{word}"
    digits = re.sub(r"\D", "", case.phone or "")
    if len(digits) >= 9:
        yield f"phone:{digits[-9:]}"
    contract = re.sub(r"[\W_]+", "", case.contract_number or "").casefold().lstrip("0")
    if contract:
        yield f"contract:{contract}"
    if case.email:
        yield f"email:{case.email.strip().casefold()}"
    yield f"reference:{case.reference}"
    if case.postcode:
        yield f"postcode:{case.postcode}"
        if case.house_number is not None:
            home = f"home:{case.postcode} {case.house_number}"
            yield home
            yield f"{home} {re.sub(r'[\W_]+', '', case.house_suffix).lower()}".rstrip()


def fill_search_keys() -> None:
    connection = op.get_bind()
    table = sa.table("search_key", sa.column("landlord"), sa.column("value"), sa.column("case_id"))
    after = 0
    while cases := connection.execute(CASES, {"after": after, "batch": BATCH}).all():
        rows = [
            {"landlord": case.landlord, "value": key, "case_id": case.id}
            for case in cases
            for key in keys_of(case)
        ]
        connection.execute(sa.insert(table), rows)
        after = cases[-1].id


def upgrade() -> None:
    op.create_table(
        "search_key",
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("value", sa.String(length=254), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["case.id"], name="fk_search_key_case_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("landlord", "value", "case_id", name="pk_search_key"),
    )
    op.create_index("ix_search_key_case_id", "search_key", ["case_id"])
    fill_search_keys()
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("filters", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff_member.id"], name="fk_saved_view_staff_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_saved_view"),
        sa.UniqueConstraint("staff_id", "name", name="uq_saved_view_staff_id_name"),
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entry"),
    )
    op.create_index("ix_audit_entry_landlord_at", "audit_entry", ["landlord", "at"])
    op.create_index("ix_audit_entry_reference", "audit_entry", ["reference"])
    op.create_table(
        "status_try",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(length=64), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_status_try"),
    )
    op.create_index("ix_status_try_reference_at", "status_try", ["reference", "at"])
    op.create_index("ix_status_try_sender_at", "status_try", ["sender", "at"])


def downgrade() -> None:
    op.drop_table("status_try")
    op.drop_table("audit_entry")
    op.drop_table("saved_view")
    op.drop_table("search_key")
