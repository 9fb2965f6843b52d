"""Questions that the guides did not answer."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gap",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("kind IN ('unfound', 'unhelpful')", name=op.f("ck_gap_kind")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_gap_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
    )
    op.create_index("ix_gap_person", "gap", ["person_id"])
    kept = sa.text("person_id IS NOT NULL")
    op.create_index("ix_gap_kept", "gap", ["at"], sqlite_where=kept, postgresql_where=kept)
