### Words that a person may answer or command with, and the sentences of the engine itself.
### A message `words-…` is a list of synonyms, separated by commas; it is never shown.
### In every file: an argument that is empty matches the variant [none] and shows nothing;
### yes and no match [true] and [false]; dates are shown with their weekday.

## Commands

words-menu = menu, main menu, options
words-language = language, languages, change language
words-human = human, person, coordinator, staff, agent, talk to a human, talk to a person, talk to someone, real person
words-stop = stop, cancel, quit, exit, end
words-back = back, go back, previous
words-skip = skip, pass, later
words-data = data, my data, privacy
words-dates = dates, my dates, date, renewal, visa reminder, visa reminders, reminders
words-pause = pause, mute, be quiet
words-forget = forget, forget me, forget that, delete my data, erase
words-help = help, what can you do, how does this work
words-start = start, begin, start over, restart, hello, hi, hey, hello there, hi there, good morning, good afternoon, good evening
words-clear = clear, clear chat, clear this chat
words-thanks = thanks, thank you, thank you very much, thanks a lot, many thanks, thx, ty, bye, goodbye, good night

## Answers

yes = Yes
no = No
words-yes = yes, y, yeah, yep, yup, ok, okay, sure, of course, right, correct, agree, i agree, 👍, ✅
words-no = no, n, nope, nah, no thanks, no thank you, not really, wrong, i do not, i don't, 👎, ❌
words-relative-day = today, tomorrow, yesterday, next week, next month, next year, this week, this month, last week, last month, end of the month, soon

## Names of languages: always in the language itself

language-en = English
language-ja = 日本語
language-fr = Français
language-ar = العربية
language-uk = Українська
language-fa = دری / فارسی
words-language-en = English, en
words-language-ja = Japanese, Nihongo, jp, ja
words-language-fr = French, fr
words-language-ar = Arabic, ar
words-language-uk = Ukrainian, uk
words-language-fa = Dari, Persian, Farsi, fa

## Under a question

skip = Skip
back = Back
try-again-closed = That is not one of the answers here. Please choose one, or send its number.
try-again-open = Please answer in your own words.
prompt-offered = Your answer so far: { $value }
hint-too-long = That is longer than can be kept here. Please use at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
}.
hint-number = Please send one number from { $low } to { $high }, without anything else.
hint-date-form = Please send one exact day as it is printed, for example 2027-01-15 or 15 January 2027. If something else is on your mind, write it as a question.
hint-date-two-ways = I can read that in two ways: { $first }, or { $second }. Please send { $first-iso } for the one or { $second-iso } for the other.
hint-date-year = Please send it with the year in four digits, for example 2027-01-15.
hint-date-no-such-day = There is no such day in the calendar. Please look at the printed date again and send it once more.
hint-date-calendar = That year is of another calendar. Please send the date as it is printed on the card or in the letter, for example 2027-01-15 or 令和9年1月15日.
hint-date-weekday = That day is { $first }, so the day of the week and the date do not go together. Please look again, and send the date alone, for example { $first-iso }.
