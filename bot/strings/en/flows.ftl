# The words of the flows, in the order in which a person meets them.

# welcome
welcome-hello = I'm Tomoni, WELgee's chat assistant. Two short questions, so that I can be of use to you; you can ask me anything at any time.
welcome-language = Which language shall we use?
welcome-kept =
    If I may keep our conversation: I keep your messages for 30 days, and your name, the dates you give me and your answers about work, goals and weeks until you delete them, encrypted. I use them to go on where we stopped and to remind you. Coordinators at WELgee see what you send to them. If I cannot answer a question, the people who write our guides see it, but not whose it is.
    If not: you can still ask anything. Your messages are deleted within 24 hours.

    We do not offer your data to Immigration, police, embassies or employers. A court warrant can oblige us; other official requests go first to the director and a lawyer. Bot chats are not end-to-end private.
welcome-keep = May I keep our conversation?
welcome-without = That is fine. Nothing is kept, and you can ask me anything. Type "data" if you change your mind.
welcome-name = What shall I call you? Any name you like, or skip it.
welcome-done =
    { $name ->
        [none] Thank you. Ask me anything in your own words. Type "menu" for what else we can do, "human" for a person.
       *[other] Thank you, { $name }. Ask me anything in your own words. Type "menu" for what else we can do, "human" for a person.
    }

# menu
menu-what = What would you like to do?
menu-what-ask = Ask a question
menu-what-human = Talk to a person
menu-what-language = Language
menu-what-my-data = My data
menu-how-to-ask = Just write it, as you would to a friend. For example: "when can I renew my card", "I moved, whom do I tell". I answer from checked guidance and say where it comes from.

# language
language-which = Which language shall we use?
language-set = From now on we speak English.

# human
human-who = A WELgee coordinator reads this in working time and answers here in this chat. Nobody watches at night or on holidays. In danger now: police 110, fire and ambulance 119.
human-about = What is it about? A few words are enough, or skip this.
human-send =
    { $about ->
        [none] Shall I send this to a coordinator? They see your words, and they are kept until your request is closed.
       *[other]
            Shall I send this to a coordinator? They see your words, and they are kept until your request is closed.

            You wrote: "{ $about }"
    }
human-sent = Sent. The answer comes here in this chat. You can go on asking me in the meantime.
human-not-sent = Nothing was sent.

# who agreed to older terms, before something that only newer ones name
newer-terms-new = Since you agreed that I keep our conversation, I can do more: a CV from your answers, goals, applications, a short check-in every week. For this I would also keep, encrypted, what you tell me of your work, goals and weeks, until you delete it.
newer-terms-questions = Also new: if I cannot answer a question, the people who write our guides see it, but not whose it is.
newer-terms-keep = May I keep this, too? If not, all that you agreed to before stays as it is.
newer-terms-yes = Thank you. You can change that at any time: type "data".
newer-terms-no = That is fine. Your name and your dates stay as they are; what you tell me here is not kept. You can change that at any time: type "data".

# my data
my-data-what = Your data belongs to you. What would you like?
my-data-what-kept = What is kept?
my-data-what-export = Take it along
my-data-what-pause = Pause messages
my-data-what-keep-yes = Keep my chat
my-data-what-keep-no = Stop keeping it
my-data-what-erase = Delete everything
my-data-kept =
    We keep: your messages (30 days), answers of a conversation until it ends, what you asked me to remember, what you told me of your work, goals and weeks, your language, requests to coordinators, and what you agreed to. Names, words and addresses are encrypted.
    Coordinators see the requests you send them. The people who write our guides see questions that I could not answer, with long numbers blanked, but not whose they are. Nobody else is offered anything.
my-data-keeping = From now on I keep our conversation: messages for 30 days, your name, your dates and your answers about work, goals and weeks until you delete them. If I cannot answer a question, the people who write our guides see it, but not whose it is.
my-data-stop = If I stop keeping it, your dates go, too, and no reminder of them will come. Or shall I keep only your dates and their reminders, and forget the rest?
my-data-stop-stop = Stop, no reminders
my-data-stop-date = Keep only my dates
my-data-stop-keep = Change nothing
my-data-still-kept = Nothing has changed: I keep our conversation and your dates.
my-data-export-ready = Here is everything we hold about you: once for programs (JSON), once to read (text).
my-data-pause = For how long shall I not begin messages myself? I still answer when you write.
my-data-pause-week = One week
my-data-pause-month = One month
my-data-pause-until = Until I say so
my-data-pause-none = Do not pause
my-data-paused = All right. I won't begin messages. Reminders of your dates stop too, so please keep those dates yourself.
my-data-resumed = All right, I may write to you.
my-data-erase-first = Deleting removes your messages, your name, your dates and your requests. Reminders stop. It cannot be undone. Delete?
my-data-erase-first-erase = Yes, delete
words-my-data-erase-first-erase = { words-yes }
my-data-erase-first-keep = No, keep it
words-my-data-erase-first-keep = { words-no }
my-data-erase-second = Last question: really delete everything now?
my-data-erase-second-erase = Delete it all now
my-data-erase-second-clear = Delete and clear chat
my-data-erase-second-keep = No, keep it
words-my-data-erase-second-keep = { words-no }
my-data-not-erased = Nothing was deleted.

# what all flows share
progress = { $at } of { $of }, about { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
list-comma = {", "}
hint-several = Please choose by number or by button. Several at once are fine: "1, 3, 4".
hint-several-most = That is more than I can take here: please choose at most { $most }.
done = That is enough
words-done = enough, that's enough, that is all, that's all, done, finished, no more, i am done, i'm done
