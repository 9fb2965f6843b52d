"""Tomoni: conversations, channels and commands."""

import os

# One question is too small to share out: threads of the numerical library then only wait for each other,
# and on a small server a search takes ten times as long. It is read when numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
