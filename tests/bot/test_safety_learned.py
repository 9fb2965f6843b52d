"""The learned looks: sentences they never saw, slips of the finger, chatter around, and their files."""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Kind, Verdict, look, meant, shipped, training
from bot.safety.learned import pieces
from bot.safety.lexicon import LANGS
from bot.safety.normal import tokens
from bot.safety.senses import names
from knowledge import saved
from knowledge.adapters.encoder import UniversalEncoder

HERE = Path(__file__).parent
CRISES = (Kind.DANGER, Kind.SELF_HARM, Kind.VIOLENCE)
CLEAR = {
    "en": ("there is a man with a knife outside my door", "I took all my sleeping pills", "my husband beats me"),
    "ja": ("ドアの外にナイフを持った男がいます", "もう生きていたくない、死にたい", "夫になぐられています"),
    "fr": (
        "il y a un homme avec un couteau devant ma porte",
        "je pense au suicide",
        "mon mari me frappe tous les jours",
    ),
    "ar": ("طليقي واقف تحت بسيارته ومعه مسدس", "أريد أن أموت", "جوزي بيضربني كل يوم"),
    "uk": ("Мій колишній сидить у машині під будинком, у нього пістолет", "я хочу померти", "чоловік мене побив"),
    "fa": ("می‌خواهند مرا بکشند", "دیگه نمیخوام زندگی کنم", "شوهرم هر روز مرا می‌زند"),
}
CHATTER = {
    "en": ("Hello, thank you for the class yesterday.", "I am also looking for an apartment near Tokyo."),
    "ja": ("こんにちは、きのうの授業ありがとうございました。", "東京の近くでアパートもさがしています。"),
    "fr": ("Bonjour, merci pour le cours d'hier.", "Je cherche aussi un appartement près de Tokyo."),
    "ar": ("مرحبا، شكرا على درس أمس.", "أبحث أيضا عن شقة قرب طوكيو."),
    "uk": ("Привіт, дякую за вчорашній урок.", "Ще шукаю квартиру біля Токіо."),
    "fa": ("سلام، از درس دیروز تشکر.", "نزدیک توکیو خانه هم می‌پالم."),
}
SAID = [(lang, text) for lang, some in CLEAR.items() for text in some]
SPELT = [(lang, text) for lang, text in SAID if re.search(r"\w{6}", text) and lang != "ja"]


def _unseen(kinds: tuple[str, ...]) -> list[str]:
    files = [HERE / "safety_unseen" / f"{lang}{part}.yaml" for lang in LANGS for part in ("", ".second")]
    tables = [yaml.safe_load(file.read_text("utf-8")) for file in files]
    return [line for table in tables for kind in kinds for line in table.get(kind, "").splitlines()]


def _alarmed(text: str) -> bool:
    verdict = look(text)
    return verdict is not None and verdict.care == "crisis"


def _offered(text: str) -> bool:
    verdict = look(text)
    return verdict is not None and verdict.care == "offer"


def _slips(text: str) -> Iterator[str]:
    """Each long word with each letter left out, doubled, or changed with the next."""
    for word in re.finditer(r"[^\W\d_]{6,}", text):
        for at in range(word.start() + 1, word.end() - 1):
            yield text[:at] + text[at + 1 :]
            yield text[:at] + text[at] + text[at:]
            yield text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def test_what_is_kept_unseen_was_not_learned() -> None:
    learned_from = {example.text for example in training.examples()}
    assert learned_from.isdisjoint(_unseen(("danger", "self_harm", "violence", "cases", "none")))


def test_indirect_danger_that_was_never_seen_is_mostly_caught() -> None:
    """The phrases alone find less than a third of these; nobody knows them all, so a human is always one tap away."""
    texts = _unseen(tuple(CRISES))
    assert sum(map(_alarmed, texts)) / len(texts) >= 0.66
    assert sum(_alarmed(text) or _offered(text) for text in texts) / len(texts) >= 0.88


def test_near_misses_that_were_never_seen_are_mostly_left_alone() -> None:
    texts = _unseen(("none",))
    assert sum(map(_alarmed, texts)) / len(texts) <= 0.05
    assert sum(map(_offered, texts)) / len(texts) <= 0.12


@pytest.mark.parametrize("lang", LANGS)
def test_off_topic_questions_do_not_alarm(lang: str) -> None:
    lines = (HERE.parents[1] / "knowledge" / "off_topic" / f"{lang}.txt").read_text("utf-8").splitlines()
    texts = [line for line in lines if line and not line.startswith("#")][1::2]  # the look has learned the others
    offered = sum(map(_offered, texts))
    assert sum(look(text) is not None for text in texts) - offered <= 0.04 * len(texts)
    assert offered <= 0.1 * len(texts)


def test_one_slip_in_a_long_word_loses_few_sentences() -> None:
    tables = [yaml.safe_load((HERE / "safety_sentences" / f"{lang}.yaml").read_text("utf-8")) for lang in LANGS]
    texts = [text for table in tables for kind in CRISES for text in table[kind]]
    slips = [slip for text in texts for slip in _slips(text)][::7]
    assert sum(map(_alarmed, slips)) / len(slips) >= 0.88


@given(st.sampled_from(SPELT), st.data())
def test_a_slip_does_not_lose_clear_danger(said: tuple[str, str], data: st.DataObject) -> None:
    assert _alarmed(data.draw(st.sampled_from(list(_slips(said[1])))))


@given(st.sampled_from(SPELT), st.data(), st.integers(3, 9))
def test_a_drawn_out_letter_does_not_lose_clear_danger(said: tuple[str, str], data: st.DataObject, times: int) -> None:
    text = said[1]
    at = data.draw(st.sampled_from([place.start() for place in re.finditer(r"(?<=\w)[^\W\d_](?=\b)", text)]))
    assert _alarmed(text[:at] + text[at] * times + text[at + 1 :])


@given(st.sampled_from(SAID), st.sampled_from((str.upper, str.lower, str.title)), st.sampled_from(("{}", "{0}\n{1}")))
def test_case_and_lines_do_not_lose_clear_danger(said: tuple[str, str], change: type[str], form: str) -> None:
    assert _alarmed(form.format(change(said[1]), "ok"))


@given(st.sampled_from(SAID), st.integers(0, 3), st.integers(0, 3))
def test_chatter_around_does_not_lose_clear_danger(said: tuple[str, str], before: int, after: int) -> None:
    lang, text = said
    first, last = CHATTER[lang]
    assert _alarmed(" ".join([*[first] * before, f"{text}.", *[last] * after]))


@pytest.mark.parametrize(("lang", "texts"), CHATTER.items())
def test_chatter_alone_is_left_alone(lang: str, texts: tuple[str, str]) -> None:
    verdict = look(" ".join(texts * 4))
    assert verdict is None or verdict.care == "offer", lang


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "no",
        "Amina",
        "3",
        "2027-01-15",
        "2026-10-30",
        "90 days",
        "refused",
        "It was refused",
        "不許可・不認定だった",
    ],
)
def test_short_answers_are_answers(text: str) -> None:
    assert look(text) is None


def test_what_the_phrases_take_back_stays_taken_back() -> None:
    assert look("I filed for the extension in February, my card expired on 3 March and I heard nothing") is None


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_examples_of_every_kind(lang: str) -> None:
    kinds = [example.kind for example in training.examples() if example.lang == lang]
    assert all(kinds.count(kind.value) >= 20 for kind in Kind)
    assert kinds.count("none") >= 400


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_the_same_senses(lang: str) -> None:
    assert names(lang) == names("en")


def test_training_twice_gives_the_same_model() -> None:
    some = training.examples()[::20]
    first, second = training.train(some), training.train(some)
    assert (first.weights == second.weights).all()


def test_what_was_shipped_is_what_the_examples_teach() -> None:
    kept, now = shipped.read().model, training.train([*training.examples(), *training.questions()])
    same = kept.harmless == now.harmless and np.array_equal(kept.known, now.known)
    run = f"examples, or what reads them, changed: run `{shipped.COMMAND}`"
    assert same, run
    assert np.allclose(kept.weights, now.weights, atol=0.01), run


@pytest.mark.parametrize("kept", [None, b"", b"PK\3\4 half a file"])
def test_without_what_was_shipped_two_looks_are_left(
    kept: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "learned.npz"
    if kept is not None:
        file.write_bytes(kept)
    with pytest.raises(shipped.StaleError, match=shipped.COMMAND):
        shipped.read(file)
    monkeypatch.setattr("bot.safety.looks", lambda: shipped.Looks(shipped.read().model, None))
    assert all(_alarmed(text) for _, text in SAID)


def test_what_is_older_than_the_examples_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "learned.npz"
    saved.write(file, {**saved.read(shipped.FILE), "digest": np.array("of other examples")})
    with pytest.raises(shipped.StaleError, match="does not fit"):
        shipped.read(file)


def test_what_was_asked_is_embedded_once_for_the_look_and_the_search() -> None:
    text = "where do i put the garbage on monday"
    look(text)
    assert UniversalEncoder().embed([text]) is UniversalEncoder().embed(meant.parts(text))


@given(st.text("ab .。死", max_size=900))
def test_a_text_is_meant_as_a_whole(text: str) -> None:
    found = meant.parts(text)
    assert all(0 < len(part) <= 120 for part in found)
    assert {word for word in text.split() if len(word) < 30} <= {word for part in found for word in part.split()}


def test_the_language_is_that_of_the_text() -> None:
    assert look("mon frère a pris un couteau et il frappe à ma porte") == Verdict(Kind.DANGER, "fr")


def test_a_long_text_is_cut_into_parts_that_overlap() -> None:
    words = [f"w{number}" for number in range(100)]
    parts = pieces(tokens(" ".join(words)))
    assert {word for part in parts for word in part} == set(words)
    assert all(len(part) <= 24 for part in parts)
