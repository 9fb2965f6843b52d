"""Papers from what a person has said of their working life, and what of it the mentor may see."""

from __future__ import annotations

from bot.flows.accepts import Choice, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.keeping import may_keep
from bot.flows.naming import ask_name
from bot.flows.picking import pick
from bot.programme.names import ASKED, lacking, named
from bot.programme.profile import (
    FACTS,
    NAME,
    NAME_KANA,
    NAME_LATIN,
    OVERLAP,
    SHARED,
    STORIES,
    STRENGTHS,
    TARGETS,
    TERMS,
    VALUES,
    WORK,
    YEARS,
)

USES = {
    "summary": (WORK, STRENGTHS, STORIES, VALUES, OVERLAP, TARGETS, TERMS, YEARS),
    "cv": (WORK, STRENGTHS, STORIES, TARGETS, TERMS),
    "rirekisho": (WORK, STRENGTHS, TARGETS, TERMS),
    "shokumu": (WORK, STRENGTHS, STORIES, TARGETS, TERMS),
    "years": (YEARS,),
}
FOR_EMPLOYERS = ("cv", "rirekisho", "shokumu")
FOR_PAPERS = ("applications", "goals")  # flows in which a paper is of use
FORMS = {"years": ("png",)}
USUAL_FORMS = ("pdf", "docx")
FEWEST = {YEARS: 2}  # one year is no curve
TERMS_IN = {"summary": "terms", "rirekisho": "wishes"}  # what of them a paper shows
NAMED = 4  # jobs that the preview names


async def papers(chat: Chat) -> None:
    """One paper, or what the mentor sees. What we made is not kept; the answers it is made from are."""
    if not chat.fact("keeps"):
        await _without_answers(chat)
        return
    what = await chat.ask("what", Choice(*USES, "sharing", prefix="papers-what"))
    if what == "sharing":
        await _sharing(chat)
    elif not any(_known(chat, fact) for fact in USES[what]):
        chat.say("papers-nothing", *(Say(f"papers-missing-{fact}") for fact in USES[what]))
        await _sitting(chat, "begin", USES[what])
    else:
        await _paper(chat, what)


async def _without_answers(chat: Chat) -> None:
    chat.say("papers-not-kept")
    if await may_keep(chat):
        chat.open("self_work")
    else:
        chat.say("papers-without")


async def _paper(chat: Chat, paper: str) -> None:
    profile = await _profile(chat, paper)
    choices = Choice("make", "change", "leave", prefix="papers-right")
    right = await chat.ask("right", choices, above=_preview(chat, paper, profile), paper=paper)
    if right == "make":
        _make(chat, paper, profile)
    elif right == "change":
        await _sitting(chat, "change", USES[paper], fact=lacking(paper, chat.fact(NAME)))
    else:
        chat.say("papers-left")


def _preview(chat: Chat, paper: str, profile: dict[str, Value]) -> list[Say]:
    """What will stand in the paper, and what could."""
    preview = [Say(f"papers-preview-{paper}", lines=tuple(_lines(chat, paper, profile)))]
    if missing := [Say(f"papers-missing-{fact}") for fact in USES[paper] if not _known(chat, fact)]:
        preview.append(Say("papers-missing", lines=tuple(missing)))
    return preview


async def _profile(chat: Chat, paper: str) -> dict[str, Value]:
    """What papers are made from; the name is asked for once where its letters are not those of the paper."""
    profile = {fact: chat.fact(fact) for fact in (NAME, NAME_LATIN, NAME_KANA, *FACTS)}
    fact = lacking(paper, chat.fact(NAME))
    return profile | ({fact: await ask_name(chat, fact)} if fact and profile[fact] is None else {})


def _make(chat: Chat, paper: str, profile: dict[str, Value]) -> None:
    day = chat.today("made").isoformat()
    chat.say(f"papers-made-{paper}")
    if paper in FOR_EMPLOYERS:
        chat.say("papers-marks", paper=paper)
    for form in FORMS.get(paper, USUAL_FORMS):
        chat.document("paper", {"paper": paper, "form": form, "day": day, "profile": profile})
    chat.open("papers_next")


async def papers_next(chat: Chat) -> None:
    """Opened where a paper has come: what it is for, and whoever is done need not answer."""
    what = await chat.ask("what", Choice("another", "sharing", *FOR_PAPERS, "menu", prefix="papers-next"))
    if what == "sharing":
        await _sharing(chat.sub("papers"))
    else:
        chat.open("papers" if what == "another" else what)


async def _sitting(chat: Chat, name: str, facts: tuple[str, ...], *, fact: str | None = None) -> None:
    """Go on where the answers are given; `fact` is that of a name in other letters."""
    sittings = [sitting.removeprefix("self-") for sitting in facts] + (["name"] if fact else [])
    which = await chat.ask(name, Choice(*sittings, "enough", prefix="self-sitting"))
    if which == "enough":
        chat.say("papers-left")
    elif which == "name" and fact:
        await ask_name(chat.sub("anew", words="papers"), fact)
        chat.open("papers")
    else:
        chat.open(f"self_{which}")


def _lines(chat: Chat, paper: str, profile: dict[str, Value]) -> list[Say]:
    """The lines of the paper, in short."""
    name, kana = named(paper, profile), profile[NAME_KANA]
    if paper == "rirekisho":
        lines = [Say("papers-line-by-hand")]
    else:
        lines = [Say("papers-line-name", {"name": name})] if name else []
    if ASKED.get(paper) == NAME_KANA and kana:
        lines.append(Say("papers-line-kana", {"name": kana}))
    known = [fact for fact in USES[paper] if _known(chat, fact)]
    return lines + [line for fact in known for line in _of(chat, paper, fact)]


def _of(chat: Chat, paper: str, fact: str) -> list[Say]:
    items = _items(chat, fact)
    if fact == WORK:
        more = len(items[NAMED:])
        rest = [Say("papers-line-jobs-more", {"count": more})] if more else []
        return [_job(job) for job in items[:NAMED] if isinstance(job, dict)] + rest
    if fact == TERMS:
        return [Say(f"papers-line-{TERMS_IN.get(paper, 'languages')}")]
    if fact == OVERLAP:
        return [Say("papers-line-overlap")]
    return [Say(f"papers-line-{fact.removeprefix('self-')}", {"count": len(items)})]


def _job(job: dict[str, Value]) -> Say:
    years = f"{job['from']}–{job['to'] or ''}" if job["from"] else ""
    return Say("papers-line-job", {"what": job["what"], "years": years})


async def _sharing(chat: Chat) -> None:
    """Item by item, and nothing by default; what is not chosen anew is not seen any more."""
    known = [fact for fact in FACTS if _known(chat, fact)]
    shared = [fact for fact in known if fact in _items(chat, SHARED)]
    if shared:
        chat.say("papers-sharing-now", *map(_item, shared))
    else:
        chat.say("papers-sharing-nothing")
    if not known:
        chat.say("papers-sharing-empty")
        return
    options = ("choose", "stop", "leave") if shared else ("choose", "leave")
    what = await chat.ask("sharing-what", Choice(*options, prefix="papers-sharing-what"))
    if what == "choose":
        await _choose(chat, known)
    elif what == "stop":
        chat.remember(SHARED, [])
        chat.say("papers-sharing-stopped")
    else:
        chat.say("papers-sharing-same")


async def _choose(chat: Chat, known: list[str]) -> None:
    chosen = await pick(chat, "sharing-which", known, prefix="papers-item", key="papers-sharing-which", most=len(known))
    seen = Say("papers-sharing-chosen", lines=tuple(map(_item, chosen)))
    if await chat.ask("sharing-right", YesNo(), above=[seen], chosen=",".join(chosen)):
        chat.remember(SHARED, list(chosen))
        chat.say("papers-sharing-shared")
    else:
        chat.say("papers-sharing-same")


def _item(fact: str) -> Say:
    return Say(f"papers-item-{fact}")


def _known(chat: Chat, fact: str) -> bool:
    value = chat.fact(fact)
    return len(value) >= FEWEST.get(fact, 1) if isinstance(value, list) else bool(value)


def _items(chat: Chat, fact: str) -> list[Value]:
    value = chat.fact(fact)
    return value if isinstance(value, list) else []
