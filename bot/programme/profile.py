"""What a person has said of their working life: the facts that flows remember, and papers are made from.

Every value is plain JSON. Ids (of fields, strengths, values ...) are of no language; their labels are strings.

- NAME_LATIN, NAME_KANA: the name in these letters, "" where that was asked for and skipped
- FIELD: {"field": one of FIELDS, "level": one of LEVELS}
- WORK: a list of {"kind": one of KINDS, "what": str, "where": str | None, "from": str | None, "to": str | None,
  "did": str, "result": str | None}; years as the person wrote them, "to" None while it lasts
- STRENGTHS: a list of {"strength": one of STRENGTH_IDS, "proof": str | None}
- STORIES: a list of {"title": str, "situation": str, "task": str, "action": str, "result": str}; a part
  that was skipped is "", as are "did" of WORK and the parts of OVERLAP
- VALUES: ids of VALUE_IDS, the most important first
- OVERLAP: {"will": str, "can": str, "must": str}
- TARGETS: ids of occupations (bot.programme.occupations), in the person's order
- TERMS: {"japanese": one of JAPANESE, "english": one of ENGLISH, "place": str | None, "hours": one of HOURS,
  "permission": one of PERMISSIONS}, each of them None where it was skipped; what the designation paper says is
  asked, never inferred
- YEARS: a list of {"year": int, "height": 1..5, "what": str | None}
- SHARED: names of those facts that the mentor may see; nothing by default
"""

from typing import Final

NAME: Final = "name"
NAME_LATIN: Final = "name-latin"
NAME_KANA: Final = "name-kana"
FIELD: Final = "self-field"
WORK: Final = "self-work"
STRENGTHS: Final = "self-strengths"
STORIES: Final = "self-stories"
VALUES: Final = "self-values"
OVERLAP: Final = "self-overlap"
TARGETS: Final = "self-targets"
TERMS: Final = "self-terms"
YEARS: Final = "self-years"
SHARED: Final = "self-shared"

FACTS: Final = (FIELD, WORK, STRENGTHS, STORIES, VALUES, OVERLAP, TARGETS, TERMS, YEARS)

FIELDS: Final = ("it", "office", "languages", "care", "food", "making", "building", "logistics", "teaching", "other")
LEVELS: Final = ("new", "some", "skilled", "lead")
KINDS: Final = ("work", "study", "informal", "volunteer")
STRENGTH_IDS: Final = (
    "languages", "learning", "people", "teaching", "organising", "numbers", "hands", "technology", "writing",
    "calm", "persistence", "reliability", "leading", "ideas", "detail", "selling",
)  # fmt: skip
VALUE_IDS: Final = (
    "family", "security", "learning", "helping", "freedom", "respect", "team", "creating", "income", "faith",
    "health", "fairness", "time", "challenge", "order", "belonging",
)  # fmt: skip
JAPANESE: Final = ("none", "some", "daily", "work", "high")
ENGLISH: Final = ("none", "some", "work", "high")
HOURS: Final = ("full", "part", "evenings", "any")
PERMISSIONS: Final = ("any", "limited", "hours28", "no", "unsure")
