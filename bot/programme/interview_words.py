"""Patterns by which the checklist of `interview` sees what is in an answer. Data; nothing here is shown to anybody.

They look for the presence of a part, not for its quality: what they miss costs a hint too many, never more. Texts
come in NFKC and small letters. Each line of a pattern holds alternatives; the grounds hold for all languages at once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final


def _any(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().splitlines())


def _words(lines: str) -> str:
    """Whole words of a language that puts spaces between them."""
    return rf"\b(?:{_any(lines)})\b"


def _stems(lines: str) -> str:
    """Beginnings of such words."""
    return rf"\b(?:{_any(lines)})"


def _compiled(patterns: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in patterns.items()}


_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_DID = _any(r"""
    made|built|wrote|led|taught|ran|found|set|began|took|spoke|brought|kept|sold|drove|cut|put|gave|held|won|chose|did
    sent|drew|grew|met|rebuilt|[a-z]{2,}(?<!want)(?<!lik)(?<!liv)(?<!need)(?<!hop)ed
""")
_PLACES = (
    "company|firm|office|hospital|school|shop|kitchen|hotel|factory|site|team|project|warehouse|farm|clinic|restaurant"
)

_ENGLISH = {
    "work": _words(r"""
        i(?:'m| am| was| have been)? (?:\w+ )?(?:an?|work|worked) |worked|years? (?:as|of)|experience|my (?:job|work)
    """),
    "situation": _words(rf"""
        when|while|during|in (?:19|20)\d\d|years? ago|last (?:year|month|spring|summer|winter)|at that time|one day
        worked (?:at|as|for|in)|(?:was|as) an? \w+|(?:in|at|of) (?:my|our|an?|the) (?:\w+ ){{0,3}}(?:{_PLACES})
    """),
    "action": rf"\b(?:i|we)(?: also| then| first)? (?:{_DID})\b",
    "result": "%|"
    + _words(r"""
        results?|finally|in the end|since then|because of this|thanks to|increas\w*|reduc\w*|decreas\w*|improv\w*|saved
        faster|fewer|less|better|shorter|finish\w*|complet\w*|on time|succe\w*|won|passed|doubled|percent|no longer
        never (?:\w+ )?again|led to|thanked|praised|satisfied|so that|from \d\S* \w+ to \d\S*
    """),
    "company": _words(rf"your? (?!own|self)\w+|(?:this|the) (?:{_PLACES})"),
    "wish": _words(r"""
        want|would like|i'd like|hope|wish|aim|goal|contribut\w*|grow|learn more|looking forward|i will
    """),
    "link": rf"\bi (?:{_DID})\b|"
    + _words(r"""
        experience|my (?:skills?|background|work|years)|worked|i(?:'m| am) good|in my last
        i (?:have|can|know|speak|used|studied|built|led)
    """),
    "plan": _words(r"""
        first|firstly|then|next|second|secondly|after that|afterwards|before|finally|at the end|immediately|at once
    """),
    "report": _words(r"""
        report\w*|tell|inform|ask|call|consult|explain|apologi[sz]e|talk (?:to|with)|contact|let .{2,25} know|discuss
    """),
    "doing": _words(r"""
        stud\w+|learn\w*|volunteer\w*|courses?|help\w*|practi[cs]\w*|train\w*|worked|took care|cared|interpret\w*|read
        school|classes|prepar\w*|mov(?:ed|ing)
    """),
    "ready": _words(
        rf"now|ready|today|currently|from (?:now|next|may|{_MONTHS})|(?:can|could) (?:start|begin)|available"
    ),
    "permit": _words(r"""
        permi\w+|may work|can work|allow\w*|restrict\w*|limits?|28 hours|full[- ]time|status|visa|designated|residen\w+
    """),
    "until": _words(rf"until|till|valid|expir\w*|renew\w*|extend\w*|extension|ends?|20\d\d|in may|{_MONTHS}"),
    "promise": _words(r"""
        will (?:\w+ ){0,2}be (?:renewed|extended)|will (?:\w+ )?get (?:a |my )?(?:permanent|longer|new)|guarantee\w*
        (?:surely|definitely|certainly) (?:be )?(?:renew|extend)\w*
    """),
    "turn": _words(r"relat\w+|jobs?|work|experience|skills?|prefer|private|rather|personal|instead|focus"),
    "topic": _words(r"""
        team|work|tasks?|projects?|first|months?|train\w*|learn|language|meetings?|days?|goals?|achieve|expect\w*
        success\w*|challeng\w*|difficult|customers?|tools?|colleagues|role|position|company|culture|grow
    """),
}
_JAPANESE = {
    "work": r"仕事|しごと|働|はたら|勤務|勤め|担当|前職|経験|けいけん|エンジニア|教師|先生|会計|経理|看護|料理人",
    "situation": _any(r"""
        とき|時(?!間)|当時|頃|ころ|前職|として|年前|年に|働いて|はたらいて|勤め|かいしゃで|がっこうで
        (?:会社|商社|学校|病院|工場|店|ホテル|現場|プロジェクト|チーム|大学|職場)(?:で|に|の)
    """),
    "action": r"(?:"
    + _any(r"""
        し|作り|つくり|書き|かき|教え|おしえ|直し|なおし|調べ|しらべ|話し|はなし|聞き|変え|かえ|始め|はじめ|まとめ
        分け|決め|手伝い|てつだい|使い|つかい|運び|見つけ|組み|率い|考え
    """)
    + r")(?:まし)?た",
    "result": _any(r"""
        結果|けっか|おかげで|増え|減ら|減り|へり|へら|減少|増加|改善|短縮|達成|成功|完成|向上|できるように|なりました
        なくなり|喜|よろこ|ほめ|褒め|合格|評価|感謝|間に合|まにあ|早く|早め|はやく|%|パーセント|倍に
    """),
    "company": r"御社|おんしゃ|貴社|貴院|貴校|こちらの|この会社",
    "wish": r"たい(?:です|と|。|$)|貢献|生かし|活かし|いかし|学び|目指|役に立",
    "link": r"経験|けいけん|これまで|前職|ました|できます|得意|とくい",
    "plan": r"まず|はじめに|最初|次に|つぎに|それから|そのあと|その後|最後に|すぐ|先に",
    "report": _any(r"""
        報告|ほうこく|相談|そうだん|連絡|れんらく|伝え|つたえ|知らせ|しらせ|聞き|聞い|ききます|説明|謝|あやま
        お詫び|話し合
    """),
    "doing": _any(r"""
        勉強|べんきょう|学|ボランティア|手伝|てつだ|練習|れんしゅう|通(?:い|って)|コース|研修|世話|通訳|引っ越|移住
        準備
    """),
    "ready": _any(r"""
        今は|いまは|今、|現在|げんざい|これから|すぐ|から働|働けます|はたらけます|始められ|準備ができ|月から
    """),
    "permit": r"在留|ざいりゅう|ビザ|資格|許可|きょか|働け|はたらけ|制限|せいげん|時間まで|特定活動|定住",
    "until": r"まで|更新|こうしん|期限|きげん|期間|きかん|申請|しんせい|月に|年に",
    "promise": r"(?:必ず|かならず|絶対|ぜったい|きっと).{0,12}(?:更新|延長|もらえ|取れ|永住)|保証",
    "turn": _any(r"""
        仕事|しごと|経験|けいけん|控え|ひかえ|関係|かんけい|プライベート|個人的|できること|代わりに|業務
    """),
    "topic": _any(r"""
        仕事|しごと|業務|チーム|入社|研修|けんしゅう|一日|最初|会議|言葉|日本語|目標|期待|きたい|大変|職場|部署|社員
        お客|文化
    """),
}
SEEN: Final = {"en": _compiled(_ENGLISH), "ja": _compiled(_JAPANESE)}

PAY: Final = re.compile(
    _any(r"""
        salar\w+|\bpaid\b|\bpay\b|wages?|bonus|holidays?|vacation|days? off|overtime
        給料|きゅうりょう|給与|年収|ボーナス|休み|やすみ|休暇|残業
    """)
)
PROOF: Final = re.compile(
    _any(r"""
        \d|[一二三四五六七八九十百千万数]+(?:人|名|年|か月|ヶ月|月|日|時間|週間|分|個|台|件|回|社|円|本|冊|店|割|倍|枚|種類|か国)
        \b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\b
        \b(?:hundreds?|thousands?|dozens?|half|twice|double\w*|excel|powerpoint|python|java|javascript|typescript|react)\b
        \b(?:linux|windows|docker|git|github|aws|azure|sql|postgres\w*|sap|autocad|photoshop|figma|salesforce|django)\b
        \b(?:php|kotlin|swift|android|arduino|zoom|canva|quickbooks|forklifts?|excavators?|cranes?|lathes?|cnc|drills?)\b
        \b(?:welding machines?|scanners?|multimeters?|html|css|spreadsheets?|tableau|sewing machines?)\b
        エクセル|パワーポイント|パイソン|フォークリフト|クレーン|ショベルカー|旋盤|溶接機|ミシン|電卓|会計ソフト|スキャナー
    """)
)

_FLIGHT = (
    _stems(r"""
        refugee|asylum|persecut|fled\b|flee(?:ing)?\b|escaped? from|tortur|(?:civil )?war\b|bomb(?:s|ed|ing)?\b|militia
        taliban|prison|imprison|jail|arrested|detained|detention|death threat|smuggl|deport|genocide|massacre|regime\b
        traffick|(?:was|were|been|be) (?:killed|threatened)|kill(?:ed)? (?:me|us|my)\b|threatened (?:me|us|my|to)\b
        réfugié|asile\b|persécut|fui\b|fuir\b|guerre\b|menac\w* de mort
    """),
    _any(r"""
        難民|なんみん|亡命|迫害|逃げ(?!ず|な|ませ)|にげ(?!ず|な|ませ)|戦争|せんそう|内戦|爆弾|爆撃|拷問|刑務所|逮捕|収容|殺さ|ころさ
        脅され|脅迫|おどされ|タリバン|強制送還|庇護
        لاجئ|لجوء|اضطهاد|هربت|هربنا|تعذيب|الحرب|سجن|اعتقل|قصف
        پناهنده|پناهجو|فرار کرد|جنگ|زندان|شکنجه|طالبان
        біжен|притулк|притулок|переслідуван|втекл|втік|тортур|війн|в['’]язниц|заарешт|обстріл
    """),
)
_HEALTH = (
    _stems(r"""
        i(?:'ve| have| had)? (?:was|am|got|became|been|fell) (?:\w+ )?(?:ill|sick|depressed|pregnant|disabled)\b
        my (?:illness|disease|depression|surgery|trauma|mental|medication|disability|cancer|diabetes|therapist)\b
        i (?:have|had|suffer(?:ed)? from) (?:an? |from |some )?(?:\w+ )?(?:ptsd|depress|cancer|diabetes|trauma)
        i (?:have|had|suffer(?:ed)? from) (?:an? |from |some )?(?:\w+ )?(?:surgery|anxiety|insomnia|disab|disease)
        je (?:suis|étais) (?:malade|enceinte|déprimé)|ma (?:maladie|dépression)|hospitali[sz]
    """),
    _any(r"""
        病気(?:に|が|で|だ|を)|びょうき(?:に|が|で)|うつ病|鬱|トラウマ|入院(?!患者|して(?:い|お)る方)|手術を受け|妊娠
        障害があり|薬を飲|通院|眠れな
        كنت مريض|أنا مريض|مرضي|اكتئاب|حامل|مریض بودم|بیمار بودم|بیماری من|افسردگی|باردار
        я хвор|я захвор|моя хвороб|депресі|вагітн
    """),
)
_FAMILY = (
    _stems(r"""
        my (?:ex-?)?(?:wife|husband|child(?:ren)?|kids?|sons?|daughters?|mother|father|parents|brothers?|sisters?)\b
        married\b|divorced\b|widow|single (?:mother|father)
        m(?:on|a|es) (?:mari|femme|enfants?|fils|fille|mère|père|parents|frères?|sœurs?)\b
    """),
    _any(r"""
        妻|(?<![工丈])夫(?!々)|旦那|主人(?!公)|子供|子ども|息子|娘|母(?!国|語|校)|(?<!お)父|両親|兄|姉|弟|妹|結婚|離婚
        زوجتي|زوجي|أولادي|أطفالي|أمي|أبي|والدي|شوهرم|همسرم|فرزندانم|مادرم|پدرم
        мо(?:я|ї|й) (?:дружина|чоловік|діти|син|донька|мати|мама|батько|батьки)
    """),
)
_BELIEF = (
    _stems(r"""
        muslims?\b|islam|christian|catholic|buddhis[tm]|jewish|hindu|church|mosque|my (?:religion|faith|party)\b|i pray
        prayers?\b|god\b|politic|opposition\b|activist|protest(?:s|ed|ers?)?\b|party member|i voted?\b
        musulman|chrétien|mosquée|église
    """),
    _any(r"""
        宗教|イスラム|ムスリム|キリスト教|仏教|教会|モスク|お祈り|信仰|政治|政党|デモに|反政府|選挙
        مسلم|مسيحي|ديني|السياسة|المعارضة|مذهب|سیاست
        мусульман|християн|церкв|мечет|політи
    """),
)
_NO_NAME = "患者|お?客|利用者|皆|生徒|学生|職人|業者|看護師|店長|社長|部長|課長|先輩|後輩|同僚|上司|通訳|奥|息子|娘|子"
_OTHERS = (
    r"@[\w-]+\.\w",
    _stems(r"""
        (?:mr|mrs|ms|dr)\.? (?!who)[a-z]{2,}|0\d{1,4}-?\d{2,4}-?\d{4}\b|[a-z]{2}\d{8}[a-z]{2}\b
        (?:customer|colleague|boss|manager|patient|friend|student)(?:'s name was| named| called) [a-z]
    """),
    r"\+\d[\d -]{7,}\d",
    rf"(?<![一-龯々ァ-ヶー])(?!{_NO_NAME})[一-龯々ァ-ヶー]{{2,6}}(?:さん|氏)",
)
GROUNDS: Final = {
    name: tuple(re.compile(pattern) for pattern in patterns)
    for name, patterns in {
        "flight": _FLIGHT,
        "health": _HEALTH,
        "family": _FAMILY,
        "belief": _BELIEF,
        "others": _OTHERS,
    }.items()
}
