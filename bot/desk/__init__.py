"""What staff can do, from wherever they do it: the command line now, Slack and the console later."""


class NotFound(LookupError):
    """What staff named is not there, or cannot be done; the text is a sentence for them."""
