# What Tomoni says outside the flows.

hello = Hello, I'm Tomoni, WELgee's assistant. Ask me about work, status, rights, manners or daily life in Japan, in your own words.
thanks-reply = You are welcome. I am here whenever you have a question.
not-found = I don't have that in my guidance, so I won't guess. Try other words, or ask a person at WELgee.
not-found-perhaps = I am not sure what you need. Is it one of these? If not, try other words, or ask a person at WELgee.
answer-perhaps = That sounds like a question. Do you mean one of these, or is it your answer?
not-found-stuck = I still don't find it. A person at WELgee can answer here in this chat.

trouble-empty = Your message arrived empty. Please send it again, or write your question in a few words.
trouble-too-long = That is longer than I can read at once. Please send your question in under 4,000 characters; for a long paper, write only what you want to know.
trouble-no-words = I can only read words. Please write your question in a few words, or type "menu".
trouble-ours = Sorry, something went wrong on our side and I could not answer this message. A WELgee coordinator has been told and will look at it in working time.

note-law = General information, not a decision on your case. Rules change: only Immigration or the office named decides.
note-not-vetted = Not yet checked by a lawyer or specialist for WELgee.
note-not-reviewed = Translated by machine and not yet reviewed by a person. The English original counts.
note-behind = The English original is newer than this translation.
note-other-language = I have this only in another language so far.
note-stale = The date for checking this again has passed: please confirm it with the office named before you rely on it.
answer-checked = Checked on
answer-card = To show at the counter

do-human = Talk to a person
do-menu = Menu
do-original = English original
do-continue = Continue
do-restart = Start over
do-stop = Stop this
do-correct = Yes, change it
do-leave-it = No, leave it

press-old = That button belongs to something that has ended. Type "menu" to see what we can do now.
press-correct = You answered "{ $before }" to this. Change it to "{ $after }"?
press-left = All right, it stays as it is.
moved = We improved this conversation since you last wrote, so there is one more question first. I have kept what you wrote.
run-lost = We improved this conversation since you last wrote, and I cannot go on where we stopped. Please begin it again from the menu.
kept = You wrote earlier: "{ $text }". If it answers this, send it again.
back-none = There is nothing to go back to here.
skip-none = This one cannot be skipped. You can type "stop" to leave it.
stopped = Stopped. Type "menu" when you want to go on with something.
stop-none = Nothing is running. You can ask me anything, or type "menu".
return-offer = Welcome back. We were in the middle of "{ $what }": continue, or start over?
nudge = Hello from Tomoni. We stopped half-way the other day: "{ $what }". Continue whenever it suits you.
third-miss = This question is not working well. Type "human" to talk to a person, or "stop" to leave it.

reply-from-coordinator = A WELgee coordinator writes:
reply-again = To answer, press the button: I pass your words on to them.

safety-with-alert =
    { $text }

    A WELgee coordinator has been told that you need a person, without your words.

erased =
    Done. Deleted here: { $rows } records, everything we held about you, with your messages and files.
    Encrypted backups still hold you until { $date }, then they are deleted. If we have to restore one before that, you are deleted from it again.
    What we cannot delete: what is still on your phone or in its browser, and notes that a coordinator wrote outside this chat. Clear this chat and the browser's history yourself if others use the phone.
    This last message disappears from our side within 24 hours.

# Courtesies beside a yes or no. Never shown.
words-please = please, pls, plz

# Words by which a question is known where an answer could stand. Never shown.
words-question-start = how, what, when, where, who, why, which, can i, can you, could i, could you, do i, do you, does, is it, is there, are there, am i, may i, should i, will i, must i
words-question-end = right, or not
