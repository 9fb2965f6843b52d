"""What people consent to, by name and version: a changed text is a new version and is asked again."""

KEEP = "keep"  # the conversation, the name and the dates that a person gives
HAND_OVER = "hand-over"  # one request to a coordinator, with its words
TERMS = 1
