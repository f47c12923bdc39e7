"""Messaging platforms: who writes, the inbox and the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sender",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("landlord", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("account", sa.String(length=128), nullable=False),
        sa.Column("address", sa.String(length=160), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sender"),
        sa.UniqueConstraint("channel", "account", "address", name="uq_sender_channel_account_address"),
    )
    op.create_index("ix_sender_due_at", "sender", ["due_at"])
    op.create_table(
        "arrival",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("sender_id", sa.Integer(), nullable=False),
        sa.Column("platform_id", sa.String(length=255), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("button", sa.String(length=64), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("what IN ('text', 'button', 'other')", name="ck_arrival_what"),
        sa.CheckConstraint("state IN ('waiting', 'done', 'refused')", name="ck_arrival_state"),
        sa.ForeignKeyConstraint(
            ["sender_id"], ["sender.id"], name="fk_arrival_sender_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_arrival"),
        sa.UniqueConstraint("key", name="uq_arrival_key"),
    )
    op.create_index("ix_arrival_sender_id_state", "arrival", ["sender_id", "state"])
    op.create_index("ix_arrival_arrived_at", "arrival", ["arrived_at"])
    op.create_table(
        "delivery",
        sa.Column("message_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sender_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("parts_sent", sa.Integer(), nullable=False),
        sa.Column("numbered", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fault", sa.String(length=64), nullable=True),
        sa.Column("perhaps_twice", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'held', 'sent', 'failed')", name="ck_delivery_state"
        ),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name="fk_delivery_message_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["sender_id"], ["sender.id"], name="fk_delivery_sender_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("message_id", name="pk_delivery"),
    )
    op.create_index("ix_delivery_sender_id_state", "delivery", ["sender_id", "state"])
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("sender_id", sa.Integer(), nullable=True))
        conversation.create_foreign_key(
            "fk_conversation_sender_id", "sender", ["sender_id"], ["id"], ondelete="SET NULL"
        )
        conversation.create_index("ix_conversation_sender_id", ["sender_id"])


def downgrade() -> None:
    with op.batch_alter_table("conversation") as conversation:
        conversation.drop_index("ix_conversation_sender_id")
        conversation.drop_constraint("fk_conversation_sender_id", type_="foreignkey")
        conversation.drop_column("sender_id")
    for table in ("delivery", "arrival", "sender"):
        op.drop_table(table)
