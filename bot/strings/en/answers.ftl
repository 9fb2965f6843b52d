# How an answer of the guides is shown in a chat, and what stands under it.

answer-from = Checked { $date } · { $publisher }
do-more = More
do-card = Card for the counter
do-sources = Sources
do-text = Japanese text
do-differently = Ask differently

brief-law = General information: only Immigration or the office named decides.
brief-stale = Due for a new check: ask the office named before you rely on it.
brief-behind = The English original is newer.
brief-other-language = Only in this language so far.
brief-not-reviewed = Machine-translated, not yet reviewed.
brief-not-vetted = Not yet checked by a specialist.

useful-ask = Was this what you needed?
useful-yes = Thank you.
useful-no = Then a person at WELgee can help, or ask it in other words.
useful-again = You have told me that already.
ask-differently = Ask about one thing at a time, and name the paper, the office or the step that it is about.
more-all = That was all of it. A person at WELgee can tell you more.
more-none = There is nothing here yet that I could add to. Ask me anything in your own words.

# Words that go on with the last answer. A message "words-..." is a list of synonyms and is never shown.
words-more = more, more please, tell me more, show more, show me more, read more, more details, details
words-follow-up = and how much, how much, how much is it, how much is that, how much does it cost, and how much is it, and how much does it cost, what does it cost, and what does it cost, and the cost, and the price, and the fee, why, why not, and why, why is that, how, and how, how so, where, and where, when, and when, how long, and how long, how long does it take, and how long does it take, what is the number, what number, and the number, phone number, and the phone number, and then, what then, and after that, what else, and what else
words-follow-start = and, but, also, what about, how about, and if

# What asks for a figure, and the units by which one is known.
words-ask-phone = phone, phone number, telephone, telephone number, call, hotline, help line, helpline, number to call, what number, the number
words-ask-money = how much, cost, costs, price, fee, fees, expensive, pay, yen, free of charge
words-ask-time = how long, how many days, how many weeks, how many months, how many years, how many hours, what date, which date, by when, until when, deadline, time limit
words-unit-money = yen, jpy
words-unit-day = day, days
words-unit-week = week, weeks
words-unit-month = month, months
words-unit-year = year, years
words-unit-hour = hour, hours
