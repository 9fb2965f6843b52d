"""What the core of these tests says: one message of every kind that a page must be able to show."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import DO, Choice, Document, Incoming, Outgoing, Question, Source

ANSWER = Outgoing(
    lang="en",
    title="Renewing your residence card",
    text=(
        "You can renew your residence card from about three months before it ends. Go to the Immigration "
        "office for the place where you live.\n\nBring these:\n- your residence card\n- your passport, if you "
        "have one\n- one photo, 4 cm by 3 cm\n\n1. Book a time online or go early in the morning.\n"
        "2. Fill in the form there.\n3. Keep the receipt.\n\nQuestions in 18 languages: 0570-013904, or "
        "03-5796-7112 from abroad. In danger call 110 or 119. The fee was 4,000 yen in 2024."
    ),
    sources=(
        Source(
            title="Application for extension of period of stay",
            publisher="Immigration Services Agency of Japan",
            url="https://www.moj.go.jp/isa/applications/procedures/16-3.html",
            date="2026-04-01",
        ),
        Source(title="Renewal: a leaflet", publisher="FRESC", url="javascript:alert(1)", date="undated"),
    ),
    checked="2026-11-20",
    notes=(
        "General information, not a decision on your case. Rules change: only Immigration decides.",
        "Not yet checked by a lawyer or specialist for WELgee.",
    ),
    card="在留期間の更新をしたいです。\n必要な書類を教えてください。\n日本語は少しだけ話せます。",
    choices=(
        Choice(value="more:residency/renewal", label="More"),
        Choice(value="card:residency/renewal", label="Card for the counter"),
        Choice(value="guide:residency/fee", label="If you cannot pay the renewal fee"),
        Choice(value="guide:residency/papers", label="Papers, fee and postcard for the extension"),
    ),
    question=Question(
        text="Was this what you needed?",
        choices=(
            Choice(value="useful:yes:residency/renewal", label="Yes"),
            Choice(value="useful:no:residency/renewal", label="No"),
        ),
    ),
    folded=True,
    prompt=DO,
)
REST = Outgoing(
    lang="en",
    title="Renewing your residence card",
    text="Good to know\n- Offices close from December 29 to January 3.",
    sources=ANSWER.sources,
    folded=True,
    checked="2026-11-20",
    choices=(Choice(value="card:residency/renewal", label="Card for the counter"),),
    prompt=DO,
)
CARD = Outgoing(lang="en", text="Renewing your residence card", card=ANSWER.card)
PROMPT = Outgoing(
    lang="en",
    text="What would you like to do?",
    prompt="run1.what",
    choices=(
        Choice(value="ask", label="Ask a question"),
        Choice(value="person", label="Write to a coordinator"),
        Choice(value="language", label="Language"),
        Choice(value="data", label="What is kept"),
        Choice(value="@back", label="Back"),
    ),
)
COORDINATOR = Outgoing(
    lang="en",
    text="Hello, this is Sato from WELgee. I can meet you on Tuesday at 14:00. Shall we talk?",
    origin="coordinator",
)
FILE = Outgoing(
    lang="en",
    text="Here is everything we hold about you.",
    document=Document(kind="export", name="tomoni わたしのデータ.json", media_type="application/json"),
)
JAPANESE = Outgoing(
    lang="ja",
    title="在留カードの更新",
    text=(
        "これから日本語で話します。\n\n更新は、終わる日の3か月前からできます。住んでいるところの入管に行きます。\n"
        "- 在留カード\n- パスポート（あるとき）\n- 写真 1枚\n\nわからないときは 0570-013904 に電話してください。"
    ),
    notes=("一般的な情報です。決めるのは入管だけです。 機械で訳しました。人はまだ確認していません。",),
    sources=ANSWER.sources[:1],
    checked="2026-11-20",
    folded=True,
    choices=(
        Choice(value="more:a/b", label="もっと読む"),
        Choice(value="original:a/b", label="英語の元の文"),
        Choice(value="guide:a/c", label="申請したのに 期限までに 結果が 来ないとき（特例期間）"),
    ),
    question=Question(
        text="知りたいことが書いてありましたか。",
        choices=(Choice(value="useful:yes:a/b", label="はい"), Choice(value="useful:no:a/b", label="いいえ")),
    ),
    prompt=DO,
)
ARABIC = Outgoing(
    lang="ar",
    title="تجديد بطاقة الإقامة",
    text=(
        "WELgee هنا لمساعدتك. يمكنك تجديد بطاقة الإقامة قبل ثلاثة أشهر من انتهائها.\n\n"
        "أحضر معك:\n- بطاقة الإقامة\n- جواز السفر إن وجد\n\n"
        "اتصل بالرقم \u206603-5796-7112\u2069 أو 110، من \u20668:30-17:15\u2069."
    ),
    notes=("معلومات عامة: القرار لدائرة الهجرة أو للجهة المذكورة فقط. ترجمة آلية لم تراجع بعد.",),
    folded=True,
    choices=(
        Choice(value="more:a/b", label="المزيد"),
        Choice(value="card:a/b", label="بطاقة للشباك"),
        Choice(value="guide:a/c", label="إذا لم تستطع دفع رسوم التجديد"),
    ),
    question=Question(
        text="هل هذا ما كنت تحتاج إليه؟",
        choices=(Choice(value="useful:yes:a/b", label="نعم"), Choice(value="useful:no:a/b", label="لا")),
    ),
    prompt=DO,
    sources=(
        Source(title="在留期間更新許可申請", publisher="出入国在留管理庁", url="https://www.moj.go.jp", date="2026"),
    ),
    checked="2026-11-20",
)

COMMANDS = {
    "more:residency/renewal": REST,
    "card:residency/renewal": CARD,
    "menu": PROMPT,
    "data": FILE,
    "human": COORDINATOR,
    "language:ja": JAPANESE,
    "language:ar": ARABIC,
}


def answer(event: Incoming) -> Sequence[Outgoing]:
    """Commands say what stands above; a press of a prompt is confirmed; any text is a question."""
    if event.press and event.press.prompt == DO:
        return (COMMANDS.get(event.press.value, PROMPT),)
    if event.press:
        return (Outgoing(lang="en", text=f"You chose {event.press.value}."), PROMPT)
    if event.text == "hello":
        return (Outgoing(lang="en", text="Hello."),)
    return (ANSWER,)
