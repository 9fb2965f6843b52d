"""Who holds what: a table of holds, and the holder of a lane and of a send; a plainer index of a person's events."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hold",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_hold")),
    )
    op.add_column("conversation", sa.Column("holder", sa.String(), nullable=True))
    op.add_column("outbox", sa.Column("claimed_by", sa.String(), nullable=True))
    # With the number in it, SQLite preferred this index to that of waiting events, and read a whole history.
    op.drop_index("ix_inbox_event_person", "inbox_event")
    op.create_index("ix_inbox_event_person", "inbox_event", ["person_id"])
    # In the order in which they are read: on a morning on which many fall due at once, nothing is sorted.
    op.drop_index("ix_reminder_due", "reminder")
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_reminder_due", "reminder", ["due_at", "id"], sqlite_where=waiting, postgresql_where=waiting)
