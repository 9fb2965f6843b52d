"""Text hygiene, in one place. Called wherever a person's text is kept or compared.

`clean` is for text that is kept and shown; `normalise` is for text that is only compared.
"""

import re
import unicodedata

_JOINERS = "\u200c\u200d"  # Persian words and joined emoji need them
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'"))
_LTR, _END = "\u2066", "\u2069"
_FROM_RIGHT = "\u200f"
_RIGHT, _FIRST = {"R", "AL"}, {"L", "R", "AL", "EN", "AN"}  # kinds of letters; a number counts as one here
_NUMBERS = re.compile(r"[+#]?\d+(?:[-\u2010-\u2015.:/,~\u301c]\d+)+|[+#]\d+")
_LETTERS: dict[int, int | str | None] = {
    **str.maketrans("يىكةۀ", "ییکهه", "ـ"),
    **{katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)},
}


def clean(text: str) -> str:
    """Text as it is kept: without control characters, direction overrides and unpaired surrogates."""
    kept = (char for char in text if char in "\n\t" or char in _JOINERS or not _invisible(char))
    cleaned = unicodedata.normalize("NFC", "".join(kept)).strip()
    return cleaned if cleaned.strip(_JOINERS) else ""


def isolate_numbers(text: str) -> str:
    """Text of a language that runs from the right, with telephone numbers, dates and hours in marks.

    Without them a reader sees the parts of "03-5379-6001" in the opposite order.
    """
    return _NUMBERS.sub(rf"{_LTR}\g<0>{_END}", text)


def lead_from_right(text: str) -> str:
    """Text of a language that runs from the right, where lines that begin with other letters begin with a mark.

    Without it a chat shows such a line from the left, with its words in a wrong order.
    """
    return "\n".join(f"{_FROM_RIGHT}{line}" if _misleads(line) else line for line in text.split("\n"))


def _misleads(line: str) -> bool:
    kinds = [kind for char in line if (kind := unicodedata.bidirectional(char)) in _FIRST]
    return not _RIGHT.isdisjoint(kinds) and kinds[0] not in _RIGHT


def normalise(text: str) -> str:
    """Text as it is compared: one form for the case, width, accents, digits, kana and letters it may come in.

    Punctuation and symbols around it go, unless there is nothing else.
    """
    folded = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).casefold()
    visible = "".join(char if char.isspace() or not _invisible(char) else "" for char in folded)
    spelt = _without_accents(visible).translate(_LETTERS)
    words = " ".join("".join(_digit(char) for char in spelt).split())
    return _trim(words) or words


def _invisible(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _without_accents(text: str) -> str:
    """Drop marks from Latin and Arabic letters; elsewhere, as in Japanese, they make another letter."""
    kept: list[str] = []
    base = ""
    for char in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(char):
            base = unicodedata.name(char, "").partition(" ")[0]
        elif base in {"LATIN", "ARABIC"}:
            continue
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept)).replace("\ufe0f", "")


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char, char))


def _trim(text: str) -> str:
    """Strip what is neither letter, mark nor digit from both ends."""
    first, last = 0, len(text)
    while first < last and unicodedata.category(text[first])[0] not in "LMN":
        first += 1
    while last > first and unicodedata.category(text[last - 1])[0] not in "LMN":
        last -= 1
    return text[first:last]
