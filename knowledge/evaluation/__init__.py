"""Scoring of answers against a file of questions; `tomoni evaluate` calls `read` and `score`."""

from knowledge.evaluation.records import BadLine, Record, read
from knowledge.evaluation.scoring import Reply, score

__all__ = ["BadLine", "Record", "Reply", "read", "score"]
