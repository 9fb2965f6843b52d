"""What three people have said of their working lives, in the shape of the facts."""

from __future__ import annotations

from typing import Any

EN: dict[str, Any] = {
    "name": "Amina",
    "self-field": {"field": "it", "level": "skilled"},
    "self-work": [
        {
            "kind": "work",
            "what": "Web developer",
            "where": "Kabul Soft",
            "from": "2015",
            "to": "2019",
            "did": "Built the online shop of a company with 40 staff",
            "result": "Orders rose from 20 to 150 a day",
        },
        {
            "kind": "study",
            "what": "Bachelor, Computer Science",
            "where": "Kabul University",
            "from": "2011-03",
            "to": "2014-12",
            "did": "",
            "result": None,
        },
        {
            "kind": "volunteer",
            "what": "Interpreter",
            "where": None,
            "from": "2023/4",
            "to": None,
            "did": "Interpreted at the city office",
            "result": None,
        },
    ],
    "self-strengths": [
        {"strength": "technology", "proof": "I repaired the computers of the whole school"},
        {"strength": "calm", "proof": None},
    ],
    "self-stories": [
        {
            "title": "The shop that did not go down",
            "situation": "The server stopped every hour.",
            "task": "I had one night.",
            "action": "I measured the queries and wrote a cache.",
            "result": "The shop stayed up.",
        }
    ],
    "self-values": ["learning", "family"],
    "self-overlap": {"will": "Build software", "can": "Python and databases", "must": "Better Japanese"},
    "self-targets": ["software-developer"],
    "self-terms": {"japanese": "daily", "english": "work", "place": "Tokyo", "hours": "full", "permission": "limited"},
    "self-years": [
        {"year": 2015, "height": 5, "what": "First job"},
        {"year": 2011, "height": 3, "what": None},
    ],
}

JA: dict[str, Any] = {
    **EN,
    "name": "アミナ",
    "self-work": [
        {
            "kind": "work",
            "what": "Webエンジニア",
            "where": "カブールソフト株式会社",
            "from": "2015年4月",
            "to": "2019年3月",
            "did": "通販サイトを開発した",
            "result": "受注が150件に増加",
        },
        {
            "kind": "study",
            "what": "コンピュータ科学",
            "where": "カブール大学",
            "from": "2011年3月",
            "to": "2014年12月",
            "did": "",
            "result": None,
        },
        {
            "kind": "informal",
            "what": "調理補助",
            "where": None,
            "from": "2021年の夏ごろ",
            "to": None,
            "did": "",
            "result": None,
        },
    ],
}

AR: dict[str, Any] = {
    **EN,
    "name": "آمنة",
    "self-work": [
        {
            "kind": "work",
            "what": "مطوّرة ويب",
            "where": "شركة Kabul Soft",
            "from": "2015",
            "to": "2019",
            "did": "بنيت متجرًا إلكترونيًا بلغة Python لشركة فيها 40 موظفًا",
            "result": None,
        }
    ],
}
