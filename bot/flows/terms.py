"""What people consent to, by name and version: a changed text is a new version and is asked again."""

KEEP = "keep"  # the conversation, the name, the dates and the answers about work that a person gives
MODEL = "model"  # own words to a language model; its version is of provider, country, retention and what is sent
HAND_OVER = "hand-over"  # one request to a coordinator, with its words
TERMS = 3
QUESTIONS = 2  # since this version people are told that questions without an answer are shown to who writes guides
