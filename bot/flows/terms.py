"""What people consent to, by name and version: a changed text is a new version and is asked again."""

KEEP = "keep"  # the conversation, the name, the dates and the answers about work that a person gives
NEWER = "newer"  # newer words of KEEP, where the older ones stay agreed to: on record is only a no
MODEL = "model"  # own words to a language model; its version is of provider, country, retention and what is sent
HAND_OVER = "hand-over"  # one request to a coordinator, with its words
TERMS = 3
WORK = 3  # since this version people are told that answers about work, goals and weeks are kept
QUESTIONS = 2  # since this version people are told that questions without an answer are shown to who writes guides
