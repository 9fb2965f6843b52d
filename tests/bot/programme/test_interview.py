"""The checklist of the rehearsal, on answers as people really give them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programme.interview import LANGS, PARTS, kind_of, points, questions, review
from bot.programme.profile import FIELDS

STORY = (
    "When our server failed one night in 2021, I found the broken disk, restored the backup and wrote a script in "
    "Python that checks it every hour. As a result we lost no data again, and the team could start on time."
)
LONG = " ".join([STORY] * 2) + " Then I showed two colleagues how to do it."
INTRO_JA = (
    "アミナ・カリミと申します。商社で六年間、経理を担当しました。四人のチームをまとめ、月次決算を二日早めました。"
    "現在は、日本語と日本の簿記を勉強しています。どうぞよろしくお願いいたします。"
)
STORY_JA = (
    "前の会社で、毎月の報告書に三日かかっていました。私はエクセルの表を作り、同僚に使い方を教えました。"
    "その結果、一日で終わるようになり、上司にほめられました。"
)


@pytest.mark.parametrize(
    ("question", "lang", "text", "met", "attempt"),
    [
        # English, good
        ("did", "en", LONG, {"situation", "action", "result", "evidence", "length"}, "aloud"),
        ("did", "en", STORY, {"situation", "action", "result", "evidence"}, "length"),
        ("intro", "en", "My name is Amina. I was a cook for six years " + "and liked it " * 12, {"work"}, "aloud"),
        ("status", "en", "I may work without limits. My stay ends in March and I renew in time.", {"permit"}, "aloud"),
        ("gap", "en", "I moved to Japan and studied Japanese. Now I am ready to work.", {"doing", "ready"}, "aloud"),
        ("unfair-family", "en", "We are fine. May I ask how this relates to the job?", {"turn"}, "aloud"),
        ("unfair-religion", "en", "I would rather not talk about religion here, but about my work.", {"turn"}, "aloud"),
        ("yours", "en", "Who is in the team? How do new people learn the work?", {"several", "topic"}, "aloud"),
        ("yours", "en", "1. Who is in the team?\n2. Which language do you use in meetings?", {"several"}, "aloud"),
        ("it-would", "en", "First I tell my leader. Then we " + "look at it " * 15, {"plan", "report"}, "aloud"),
        # English, something missing: the weightiest is said
        ("did", "en", "I am a hard working person and I learn very fast every day.", set(), "situation"),
        ("did", "en", "When I was in a shop there were many problems every day for us.", {"situation"}, "action"),
        ("did", "en", "In my shop I repaired the oven and cleaned it every day.", {"situation", "action"}, "result"),
        ("motive", "en", "I want to work in Japan because it is a nice country, I think.", {"wish"}, "company"),
        ("motive", "en", "Your company makes good filters and everybody knows the name of it.", {"company"}, "wish"),
        ("gap", "en", "In that time I studied Japanese and helped at a school.", {"doing"}, "ready"),
        ("status", "en", "My visa is good, do not worry about it please.", {"permit"}, "until"),
        ("status", "en", "I may work. My visa ends in May, but it will surely be renewed.", {"permit"}, "promise"),
        ("unfair-politics", "en", "I do not like this and I say nothing to you.", set(), "turn"),
        ("yours", "en", "How much is the salary? How many days off are there?", {"several"}, "topic"),
        ("yours", "en", "Who is in the team and how do they work together?", {"topic"}, "several"),
        ("yours", "en", "Nothing, thank you, everything is clear to me now.", set(), "several"),
        ("it-would", "en", "I repair the fault in the night and say nothing to anybody.", set(), "plan"),
        # nearly nothing, and far too much
        ("did", "en", "ok", set(), "enough"),
        ("intro", "en", "Amina", set(), "enough"),
        ("motive", "en", "money", set(), "enough"),
        ("did", "en", "…", set(), "enough"),
        ("did", "en", "12345", {"evidence"}, "enough"),
        ("did", "en", (STORY + " ") * 10, {"situation"}, "brief"),
        ("did", "en", "a" * 2000, set(), "brief"),
        ("gap", "en", "I studied Japanese now and then. " * 40, {"doing"}, "brief"),
        # Japanese
        ("intro", "ja", INTRO_JA, {"work", "evidence", "polite"}, "length"),
        ("did", "ja", STORY_JA, {"situation", "action", "result", "evidence", "polite"}, "length"),
        ("did", "ja", "私はまじめです。毎日よくがんばります。よろしくお願いします。", {"polite"}, "situation"),
        ("intro", "ja", "アミナだ。会計の仕事を五年した。今は日本語を勉強している。" * 3, {"work"}, "polite"),
        ("intro", "ja", "わたしは アミナです。りょうりの しごとを 5ねん しました。" * 5, {"work"}, "aloud"),
        ("motive", "ja", "御社で働きたいです。日本が好きですから。", {"company", "wish", "polite"}, "link"),
        ("status", "ja", "在留資格は特定活動です。働けます。三月までで、その前に更新します。", {"permit"}, "aloud"),
        ("status", "ja", "特定活動です。三月までですが、必ず更新できます。", {"until"}, "promise"),
        ("unfair-family", "ja", "恐れ入りますが、そのご質問と仕事との関係を教えていただけますか。", {"turn"}, "aloud"),
        ("unfair-religion", "ja", "個人的なことは、お答えを控えさせていただきます。", {"turn"}, "aloud"),
        ("yours", "ja", "チームは何人ですか。最初の三か月で何を期待されますか。", {"several", "topic"}, "aloud"),
        ("yours", "ja", "給料はいくらですか。休みは何日ですか。", {"several"}, "topic"),
        ("care-would", "ja", "まず、理由を聞きます。次に、リーダーに相談します。" * 5, {"plan", "report"}, "aloud"),
        ("did", "ja", "はい", set(), "enough"),
        ("did", "ja", "東京", set(), "enough"),
        # in another language than chosen, and languages that are not read
        ("did", "ja", "I worked as a teacher in a school for ten years", {"situation"}, "language"),
        ("did", "en", "私は会社で働いていました。問題を直しました。", {"situation", "action"}, "language"),
        ("did", "en", "J'ai travaillé dix ans dans une école avec des enfants", set(), "language"),
        ("did", "ja", "watashi wa kaisha de juunen hataraki mashita, soshite hito ni oshie mashita", set(), "evidence"),
        ("did", "own", "Я працювала вчителькою в школі 5 років, і діти любили мої уроки.", {"evidence"}, "length"),
        ("did", "own", "عملت محاسبة في شركة تجارية لمدة ٦ سنوات مع فريق كبير جدا", {"evidence"}, "length"),
        ("did", "own", "من شش سال در یک شرکت بزرگ حسابدار بودم و کار را دوست داشتم", set(), "evidence"),
        ("gap", "own", "J'ai appris le japonais et j'ai aidé dans une cuisine. Je suis prête.", {"length"}, "other"),
        ("intro", "own", "ကျွန်တော်က ဆရာဖြစ်ပါတယ် ကျောင်းမှာ အလုပ်လုပ်ခဲ့ပါတယ် အားလုံးကို ကျေးဇူးတင်ပါတယ်", set(), "enough"),
        ("did", "own", STORY, {"situation", "action", "result", "evidence"}, "length"),
    ],
)  # fmt: skip
def test_what_is_there_and_what_to_try(question: str, lang: str, text: str, met: set[str], attempt: str) -> None:
    seen = review(text, question, lang)
    assert met <= set(seen.met)
    assert seen.next == attempt, seen


@pytest.mark.parametrize(
    ("question", "text", "grounds", "attempt"),
    [
        ("gap", "I fled the war and later I studied Japanese.", ("flight",), "ground-flight"),
        ("intro", "I am a refugee and I worked as a cook for six years.", ("flight",), "ground-flight"),
        ("status", "I applied for asylum and wait, so my status is open until March.", ("flight",), "ground-procedure"),
        ("gap", "I was very sick and my depression was bad, now I am ready.", ("health",), "ground-health"),
        ("intro", "My wife and my three children live with me, my mother, too.", ("family",), "ground-family"),
        ("motive", "I am Muslim and my religion is important to your company.", ("belief",), "ground-belief"),
        ("did", "When my boss Mr Tanaka was ill I did his work for a month.", ("others",), "ground-others"),
        ("did", "You can ask my colleague, his number is 090-1234-5678, he knows.", ("others",), "ground-others"),
        ("gap", "戦争があって、国から逃げました。今は働けます。", ("flight",), "ground-flight"),
        ("gap", "病気になって、入院していました。今は働けます。", ("health",), "ground-health"),
        ("did", "前の会社で田中さんと一緒に仕事をしました。", ("others",), "ground-others"),
        ("gap", "J'ai fui la guerre avec des amis.", ("flight",), "ground-flight"),
        ("gap", "هربت من الحرب في بلدي", ("flight",), "ground-flight"),
        ("gap", "از جنگ و زندان فرار کردم", ("flight",), "ground-flight"),
        ("gap", "Я втекла від війни", ("flight",), "ground-flight"),
        ("unfair-religion", "I am Muslim and I pray five times a day.", ("belief",), "turn"),
    ],
)
def test_what_nobody_needs_to_tell_comes_first(
    question: str, text: str, grounds: tuple[str, ...], attempt: str
) -> None:
    seen = review(text, question, "own")
    assert (seen.private, seen.next) == (grounds, attempt)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("gap", "I took care of my mother for a year. Now I am ready to work."),
        ("did", "I worked in a warehouse and killed a process that ran wild."),
        ("care-did", "I cared for sick people and for children in a hospital."),
        ("did", "工夫して、お客さんと患者さんの母語で説明しました。責任から逃げません。"),
        ("unfair-religion", "I prefer not to talk about religion. I would like to tell you about my work."),
        ("teaching-did", "My students passed the exam; their parents were happy."),
    ],
)
def test_ordinary_words_are_no_private_ones(question: str, text: str) -> None:
    assert review(text, question, "own").private == ()


def test_length_is_that_of_speaking() -> None:
    assert review("word " * 130, "did", "en").seconds == 60
    assert review("あ" * 400, "did", "ja").seconds == 80
    assert review("word", "did", "en").seconds == 10


def test_a_round_is_counted_by_what_was_there() -> None:
    reviews = [review(LONG, "did", "en"), review("ok", "motive", "en"), review("I fled the war.", "gap", "en")]
    assert points(reviews) == {"answered": 3, "length": 1, "structure": 1, "evidence": 1, "private": 1}
    assert points([]) == dict.fromkeys(points([]), 0)


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_has_nine_questions_and_the_unfair_one_differs_from_round_to_round(field: str) -> None:
    asked = [questions(field, nth) for nth in range(5)]
    assert all(len(set(each)) == 9 and all(kind_of(question) in PARTS for question in each) for each in asked)
    assert [f"{field}-did" in each and f"{field}-would" in each for each in asked] == [True] * 5
    assert len(set(asked)) == 4
    assert asked[0] == asked[4]


@given(
    text=st.text(max_size=2000),
    question=st.sampled_from([each for nth in range(4) for each in questions("it", nth)]),
    lang=st.sampled_from(LANGS),
)
def test_any_text_has_something_there_and_one_thing_to_try(text: str, question: str, lang: str) -> None:
    seen = review(text, question, lang)
    assert seen.good
    assert seen.next
    assert not set(seen.met) & set(seen.missing)
    assert review(text, question, lang) == seen
