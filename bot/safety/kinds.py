"""What a text may speak of. `bot.safety` gives these away; the phrases and the examples are kept under their values."""

from enum import StrEnum


class Kind(StrEnum):
    """The most urgent first: the order of the members is the order of looking."""

    DANGER = "danger"
    SELF_HARM = "self_harm"
    VIOLENCE = "violence"
    DETENTION = "detention"
    NO_SHELTER = "no_shelter"
    REFUSED = "refused"
    EXPIRED = "expired"
    OWN_CASE = "own_case"
    EVASION = "evasion"
    OTHERS_DATA = "others_data"
    STORY = "story"


CARES = {
    "crisis": (Kind.DANGER, Kind.SELF_HARM, Kind.VIOLENCE),
    "human": (Kind.DETENTION, Kind.NO_SHELTER, Kind.REFUSED, Kind.EXPIRED, Kind.OWN_CASE),
    "refuse": (Kind.EVASION, Kind.OTHERS_DATA),
    "forget": (Kind.STORY,),
}
