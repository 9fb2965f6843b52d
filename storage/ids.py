"""Row ids: random, so that they tell nothing about a person and never collide between replicas."""

from uuid import uuid4


def new_id() -> str:
    return uuid4().hex
