"""Row ids: random, so that they tell nothing about a person and never collide between replicas."""

from secrets import token_hex


def new_id() -> str:
    return token_hex(16)
