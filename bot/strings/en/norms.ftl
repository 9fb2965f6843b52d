# Cultural norms: small scenes from working life, in the order in which a person meets them.
# What is said of Japan is a tendency, never a rule; what is said of elsewhere names no people and no country.
# Every scene shows its three reactions by reference ({ norms-...-a }): keep these references as they are.

# The beginning
norms-hello = Here are { $of } small scenes from working life in Japan. For each you choose what you would do. None of it is wrong: I show how it may look in Japan, what it may mean elsewhere, what a minimum at work is, and what is yours to keep. Firms and people differ, and these are only tendencies. One scene takes about two minutes.
norms-not-kept = I keep nothing of this, so next time I will not know which scenes you have seen. Type "data" if you want to change that.
norms-begin = Shall we take them in order, or begin with a theme?
norms-open =
    { $left ->
        [0] You have seen all { $of } scenes. You can go through them again.
       *[other] You have seen { $seen } of { $of } scenes. Shall we go on?
    }
norms-next =
    { $left ->
        [0] Now you have seen every scene. You can go through them again. What next?
       *[other] What next?
    }
norms-next-next = Next scene
norms-next-theme = Choose a theme
norms-next-notes = What I told you
norms-next-enough = Enough for now

# Themes (labels of at most 24 characters)
norms-theme = Which theme?
norms-theme-time = Time and leave
norms-theme-body = Gestures and voice
norms-theme-words = Yes, no and names
norms-theme-table = Eating and drinking
norms-theme-faith = Faith and clothes
norms-theme-contact = Visits and messages
norms-theme-help = Asking and mistakes
norms-theme-people = Rank and privacy

# Around every scene; the letters are those of the three reactions
norms-reaction-a = A
norms-reaction-b = B
norms-reaction-c = C
norms-read =
    { $choice ->
        [a] You chose A. How each may look:
        [b] You chose B. How each may look:
       *[c] You chose C. How each may look:
    }
norms-home = And where you learned to work, how is it there? Write it in a few words, or skip this. You decide afterwards whether I keep it.
norms-keep = Shall I keep this as your note? Only you see it. If you choose to share it one day, your mentor sees it, too.
norms-kept = Kept as your note. You find it here, under "What I told you".
norms-left-out = All right, it does not become a note. It goes with your other messages, after 30 days.
norms-notes = What you told me:
norms-note = "{ $text }"
norms-delete = Shall I delete these notes?
norms-deleted = Your notes are deleted.
norms-undeleted = Your notes stay as they are.
norms-enough =
    { $left ->
        [0] Thank you for looking at all { $of } scenes with me. Come back to any of them when you like.
       *[other] Good. You have seen { $seen } of { $of } scenes. Come back whenever you have five minutes.
    }

# Our guides: the words in quotes find the guide when they are written to Tomoni; tests try them in every language.
norms-guide-punctuality = There is more in our guide: write "late for work" to read it.
norms-guide-hierarchy-and-team = There is more in our guide: write "senpai and kohai" to read it.
norms-guide-religion-at-work = There is more in our guide: write "praying at work" to read it.
norms-guide-body-language = There is more in our guide: write "folded arms" to read it.
norms-guide-silence-and-listening = There is more in our guide: write "silence in meetings" to read it.
norms-guide-indirect-no = There is more in our guide: write "a soft no" to read it.
norms-guide-meetings = There is more in our guide: write "how meetings work" to read it.
norms-guide-greetings-and-keigo = There is more in our guide: write "greetings and keigo" to read it.
norms-guide-parties = There is more in our guide: write "drinking parties" to read it.
norms-guide-gifts-and-lunch = There is more in our guide: write "gifts and lunch" to read it.
norms-guide-dress = There is more in our guide: write "clothes at work" to read it.
norms-guide-keeping-your-own = There is more in our guide: write "keeping my own culture" to read it.
norms-guide-meishi-and-bowing = There is more in our guide: write "business cards" to read it.
norms-guide-email-and-phone = There is more in our guide: write "mail and phone" to read it.
norms-guide-horenso = There is more in our guide: write "horenso" to read it.
norms-guide-asking-and-feedback = There is more in our guide: write "asking for help at work" to read it.

## Time and leave

norms-late-train-scene =
    Your train has stopped between two stations. Work begins in 20 minutes, and you may be a little late.

    A  { norms-late-train-a }
    B  { norms-late-train-b }
    C  { norms-late-train-c }
norms-late-train-a = You send your manager a short message now.
norms-late-train-b = You hurry, and explain everything when you are there.
norms-late-train-c = You ask a colleague to tell the manager for you.
norms-late-train-read-a = A: In Japan, many people see care in this: the work can be arranged. Elsewhere it may seem too much for a few minutes.
norms-late-train-read-b = B: In Japan, it can look as if you forgot those who wait. Elsewhere it can mean that you give your all to get there and explain face to face.
norms-late-train-read-c = C: In Japan, people usually tell it themselves, so this may look like hiding. Elsewhere it is natural: a team speaks for its members.
norms-late-train-minimum = At work, at least: tell your manager yourself before the start: sorry, the reason, when you will arrive. The railway gives a delay certificate (遅延証明書, chien shōmeisho).
norms-late-train-yours = Yours to keep: your own sense of time outside work. In many places a person comes before the clock, and that is respect, too.

norms-early-scene =
    You have an interview at 10:00. At 9:30 you already stand in front of the building.

    A  { norms-early-a }
    B  { norms-early-b }
    C  { norms-early-c }
norms-early-a = You go in at once, so that nobody has to wait for you.
norms-early-b = You wait outside and go to the reception at 9:50.
norms-early-c = You go in at exactly 10:00.
norms-early-read-a = A: In Japan, half an hour early can be a burden, since somebody has to look after you. Elsewhere it shows how much this matters to you.
norms-early-read-b = B: In Japan, 5 to 10 minutes before is usual. Elsewhere it may seem strange to wait outside an open door.
norms-early-read-c = C: In Japan, "on time" often means ready to start, so some may feel that you are late. Elsewhere exactly on time is exactly right.
norms-early-minimum = At work, at least: be ready to start at the hour. At an interview, be at the reception 5 to 10 minutes before, and call at once if you will be late.
norms-early-yours = Yours to keep: your time. Preparing or cleaning before hours is usually working time if your employer orders it.

norms-leaving-scene =
    It is 18:00. Your working day is over and your work is done. Your colleagues are still at their desks.

    A  { norms-leaving-a }
    B  { norms-leaving-b }
    C  { norms-leaving-c }
norms-leaving-a = You say お先に失礼します (osaki ni shitsurei shimasu, "I am leaving before you") and go.
norms-leaving-b = You stay because the others stay.
norms-leaving-c = You go quietly, so as not to disturb anyone.
norms-leaving-read-a = A: In Japan, these are the usual words for leaving first. Elsewhere it may feel strange to excuse yourself for going home.
norms-leaving-read-b = B: In Japan, some see team spirit in it, and some only wonder why. Elsewhere it can mean loyalty, or that nobody dares to go first.
norms-leaving-read-c = C: In Japan, it can seem cold to go without a word. Elsewhere it is thoughtful: people are busy.
norms-leaving-minimum = At work, at least: say a word when you leave. If you finish early, offer help once.
norms-leaving-yours = Yours to keep: your evening. You are not obliged to stay only because others stay. Ask what is expected.

norms-day-off-scene =
    You have paid leave left. Next month there is a day that is a feast for you, and you want to be at home.

    A  { norms-day-off-a }
    B  { norms-day-off-b }
    C  { norms-day-off-c }
norms-day-off-a = You ask now, and say how your work goes on that day.
norms-day-off-b = You ask in the last week, so as not to trouble anyone too soon.
norms-day-off-c = You explain what the day means, so that they understand.
norms-day-off-read-a = A: In Japan, people are usually glad of an early word, since the team can plan. Elsewhere it may seem needless to ask so early.
norms-day-off-read-b = B: In Japan, a late request can look careless. Elsewhere it can be modesty: one asks only when it is sure.
norms-day-off-read-c = C: In Japan, some listen with interest, and others do not expect a reason. Elsewhere the reason is what makes a request respectful.
norms-day-off-minimum = At work, at least: ask early, look at the busy days, leave a note about your work, and thank people afterwards.
norms-day-off-yours = Yours to keep: your feast days and your reasons. By law no reason is needed for paid leave; the employer can only move the day if normal work would be disturbed.

## Gestures and voice

norms-folded-arms-scene =
    Your manager explains something important to you. You listen with great respect.

    A  { norms-folded-arms-a }
    B  { norms-folded-arms-b }
    C  { norms-folded-arms-c }
norms-folded-arms-a = You fold your arms, as one does when someone important speaks.
norms-folded-arms-b = You put your hands in front of you and nod now and then.
norms-folded-arms-c = You stand straight with your hands behind your back.
norms-folded-arms-read-a = A: In Japan, many people see refusal in folded arms, above all before a manager; some fold theirs when they think. In some places it is the highest respect.
norms-folded-arms-read-b = B: In Japan, this usually shows that one listens. Elsewhere a nod may already mean yes.
norms-folded-arms-read-c = C: In Japan, hands that are out of sight can look impolite. Elsewhere it is how one stands before a teacher.
norms-folded-arms-minimum = At work, at least: in an interview and before customers or your manager, open arms and hands in sight.
norms-folded-arms-yours = Yours to keep: your sign of respect. One sentence helps: "Where I learned to work, this shows respect."

norms-eye-contact-scene =
    An older colleague asks you something, looks at you and waits for your answer.

    A  { norms-eye-contact-a }
    B  { norms-eye-contact-b }
    C  { norms-eye-contact-c }
norms-eye-contact-a = You look straight into the other person's eyes as you speak.
norms-eye-contact-b = You look down as you speak.
norms-eye-contact-c = You look up now and then, and a little lower in between.
norms-eye-contact-read-a = A: In Japan, a long look can feel hard. Elsewhere it says: I am honest, and you have my attention.
norms-eye-contact-read-b = B: In Japan, it can look unsure, above all in an interview. In many places it is respect for someone older.
norms-eye-contact-read-c = C: In Japan, short looks with a nod feel comfortable to many people. Elsewhere it may seem as if you hid something.
norms-eye-contact-minimum = At work, at least: look up briefly when you greet and when you answer.
norms-eye-contact-yours = Yours to keep: how you honour older people. You may say in one sentence what it means.

norms-touch-scene =
    A colleague you like has just had good news. You are happy, too.

    A  { norms-touch-a }
    B  { norms-touch-b }
    C  { norms-touch-c }
norms-touch-a = You hug your colleague.
norms-touch-b = You say your good wishes with a smile, from where you stand.
norms-touch-c = You hold out your hand.
norms-touch-read-a = A: In Japan, people rarely hug or touch colleagues, so some would not know what to do. Elsewhere it is warmth, and keeping away would be cold.
norms-touch-read-b = B: In Japan, joy at about an arm's length is usual. Elsewhere words alone may feel like too little.
norms-touch-read-c = C: In Japan, a handshake is possible, mostly when the other person offers it. Elsewhere it is a small, friendly thing, or one that is not for everybody.
norms-touch-minimum = At work, at least: about an arm's length, and no touch unless the other person begins.
norms-touch-yours = Yours to keep: your warmth with family and friends, and your own distance. Nobody has to touch you, either.

norms-laughter-scene =
    Someone at work tells a joke, and everybody laughs. You find it really funny.

    A  { norms-laughter-a }
    B  { norms-laughter-b }
    C  { norms-laughter-c }
norms-laughter-a = You laugh aloud, with an open mouth.
norms-laughter-b = You smile with closed lips, without showing your teeth.
norms-laughter-c = You cover your mouth with your hand.
norms-laughter-read-a = A: In Japan, an open laugh is not rude. In some places people do not show their teeth.
norms-laughter-read-b = B: In Japan, some may think that you did not like the joke. In some places it is good manners.
norms-laughter-read-c = C: In Japan, some people do this, too. Elsewhere it may look as if you were shy or had a secret.
norms-laughter-minimum = At work, at least: a friendly face. And a smile beside bad news is often embarrassment or an apology, not mockery.
norms-laughter-yours = Yours to keep: how you laugh.

norms-silence-scene =
    In a meeting you make a suggestion. Then nobody says anything for ten seconds.

    A  { norms-silence-a }
    B  { norms-silence-b }
    C  { norms-silence-c }
norms-silence-a = You wait.
norms-silence-b = You explain it once more, in other words.
norms-silence-c = You ask everyone: "Is something wrong with it?"
norms-silence-read-a = A: In Japan, a pause is often time to think, and waiting gives it. Elsewhere it may seem that you have nothing more to say.
norms-silence-read-b = B: In Japan, it can break into people's thoughts. Elsewhere it is kind not to leave people alone with a silence.
norms-silence-read-c = C: In Japan, a direct question before everyone can be hard to answer. Elsewhere it is openness.
norms-silence-minimum = At work, at least: let people finish. If you need time, say 少し考えさせてください (sukoshi kangaesasete kudasai, "let me think a little").
norms-silence-yours = Yours to keep: lively talk or a quiet face. Tell people which of them is yours.

## Yes, no and names

norms-consider-scene =
    You propose a better way to do a task. Your manager says 検討します (kentō shimasu, "we will consider it"). Three weeks pass.

    A  { norms-consider-a }
    B  { norms-consider-b }
    C  { norms-consider-c }
norms-consider-a = You ask: "When should I ask you again?"
norms-consider-b = You begin with it, since nobody said no.
norms-consider-c = You take it as a no and never mention it again.
norms-consider-read-a = A: In Japan, a question about the time is easy to answer, whatever the answer is. Elsewhere it may sound impatient.
norms-consider-read-b = B: In Japan, the words were perhaps a soft no, so people may be surprised. Elsewhere it is initiative.
norms-consider-read-c = C: In Japan, it often is a no, but it can be open as well. Elsewhere it may look as if you did not care.
norms-consider-minimum = At work, at least: do not press for a yes in front of others. Ask once more, kindly, then make another plan.
norms-consider-yours = Yours to keep: your ideas. And about contract, pay or safety, ask for a plain answer in writing.

norms-chotto-scene =
    You ask a colleague to change shifts with you on Saturday. The answer is 土曜日はちょっと… (doyōbi wa chotto, "Saturday is a little..."), and nothing more.

    A  { norms-chotto-a }
    B  { norms-chotto-b }
    C  { norms-chotto-c }
norms-chotto-a = You say "I understand, thank you", and ask someone else.
norms-chotto-b = You wait for the rest of the sentence.
norms-chotto-c = You ask why it is not possible.
norms-chotto-read-a = A: In Japan, the unfinished sentence usually is the no, and your answer makes it easy. Elsewhere it may seem that you give up quickly.
norms-chotto-read-b = B: In Japan, the moment may become long, since all has been said. Elsewhere it is polite to let people finish.
norms-chotto-read-c = C: In Japan, many people leave the reason out to spare your feelings, so this can be felt as pressure. Elsewhere it is honest interest.
norms-chotto-minimum = At work, at least: take ちょっと (chotto) and 難しい (muzukashii, "difficult") as a probable no. If you have to know, offer a choice: "Is Sunday better, or is neither possible?"
norms-chotto-yours = Yours to keep: your own clear no. A soft start helps: 申し訳ありませんが (mōshiwake arimasen ga, "I am sorry, but").

norms-meeting-scene =
    In a meeting a colleague's plan is shown to everyone. You see a serious problem in it.

    A  { norms-meeting-a }
    B  { norms-meeting-b }
    C  { norms-meeting-c }
norms-meeting-a = You say so at once, before everyone.
norms-meeting-b = You ask: "What shall we do if this happens?"
norms-meeting-c = You are silent there, and tell your manager afterwards.
norms-meeting-read-a = A: In Japan, plans are often talked over before the meeting, so this can feel like an attack. Elsewhere it is honest, and what meetings are for.
norms-meeting-read-b = B: In Japan, a question leaves everyone room. Elsewhere it may sound weaker than what you think.
norms-meeting-read-c = C: In Japan, many people do so, and the plan can still change. Elsewhere it may look like talking behind someone's back.
norms-meeting-minimum = At work, at least: no surprise attack on someone's plan in front of others, but tell your manager the same day. Where there is danger, say it at once.
norms-meeting-yours = Yours to keep: your own view. Some firms like open debate: ask which way they prefer.

norms-names-scene =
    It is your first week. Your head of department is called Tanaka Yuki. She is very friendly to you.

    A  { norms-names-a }
    B  { norms-names-b }
    C  { norms-names-c }
norms-names-a = You call her 田中さん (Tanaka-san) or 部長 (buchō, her title).
norms-names-b = You call her Yuki.
norms-names-c = You call her "Madam".
norms-names-read-a = A: In Japan, the family name with さん (san), or the title, is what most people say. Elsewhere a title may put distance between people.
norms-names-read-b = B: In Japan, a first name can sound too close at work. Elsewhere it is warm, and everyone is equal.
norms-names-read-c = C: In Japan, people may be surprised, but they hear the respect. Elsewhere it is the right word for someone above you.
norms-names-minimum = At work, at least: the family name with さん, or the title. To people outside, your own manager's name goes without さん.
norms-names-yours = Yours to keep: your own name. Tell people what to call you and how to say it. You need not accept a nickname.

## Eating and drinking

norms-toast-scene =
    At a welcome party for you, somebody fills your glass with beer. You do not drink alcohol. Everyone waits for the toast, 乾杯 (kanpai).

    A  { norms-toast-a }
    B  { norms-toast-b }
    C  { norms-toast-c }
norms-toast-a = You lift the glass and do not drink.
norms-toast-b = You say: "Thank you, I do not drink alcohol. Tea, please."
norms-toast-c = You excuse yourself and go home before the toast.
norms-toast-read-a = A: In Japan, many people only see that you join in. Elsewhere even holding the glass may be too much, or it may be fine.
norms-toast-read-b = B: In Japan, a toast with tea or juice is fine. Elsewhere a plain no to a host may sound hard.
norms-toast-read-c = C: In Japan, it may puzzle people who did not know the reason. Elsewhere leaving a table with alcohol is a matter of conscience.
norms-toast-minimum = At work, at least: answer the invitation, and say early what you do not drink.
norms-toast-yours = Yours to keep: what you drink, and whether you sit at a table with alcohol. You never have to drink; being forced to can be harassment (アルハラ, aruhara).

norms-pork-scene =
    Colleagues have ordered lunch to welcome you. There is pork in it. Suppose that you do not eat pork.

    A  { norms-pork-a }
    B  { norms-pork-b }
    C  { norms-pork-c }
norms-pork-a = You thank them and say that you do not eat pork.
norms-pork-b = You eat only the rice and say nothing.
norms-pork-c = You say that you are not hungry today.
norms-pork-read-a = A: In Japan, many people simply do not know and are glad to learn it. Elsewhere one would never say this to a host.
norms-pork-read-b = B: In Japan, people may think that it does not taste good to you. Elsewhere it spares the host an embarrassment.
norms-pork-read-c = C: In Japan, it is easily accepted, but the same lunch may come again. Elsewhere a small excuse is kinder than a no.
norms-pork-minimum = At work, at least: say early what you do not eat. Pork and alcohol also hide in soup, gelatine and mirin (みりん), so a list helps.
norms-pork-yours = Yours to keep: what you eat. You need not explain why.

norms-fasting-scene =
    Suppose that you fast in Ramadan. Your manager invites the team to dinner, just at the hour when you break your fast at home.

    A  { norms-fasting-a }
    B  { norms-fasting-b }
    C  { norms-fasting-c }
norms-fasting-a = You thank, say that you are fasting, and suggest lunch together after the month.
norms-fasting-b = You go, and begin to eat when it is time.
norms-fasting-c = You say that you have another appointment.
norms-fasting-read-a = A: In Japan, thanks, a short reason and another idea make a good no. Elsewhere one does not refuse a host, or does not speak of one's fast.
norms-fasting-read-b = B: In Japan, people may wonder about the empty plate until they know. Elsewhere it is an honour to share that moment.
norms-fasting-read-c = C: In Japan, a short reason is enough for most people. Elsewhere it may feel as if you hid something dear to you.
norms-fasting-minimum = At work, at least: answer the invitation. Tell the expected dates of the fast early, and what helps, such as heavy work at another hour.
norms-fasting-yours = Yours to keep: your fast, and with whom you break it.

norms-paying-scene =
    After dinner with colleagues everyone pays the same. You had only tea and a salad.

    A  { norms-paying-a }
    B  { norms-paying-b }
    C  { norms-paying-c }
norms-paying-a = You pay the same as the others.
norms-paying-b = You say that you would like to pay for what you had.
norms-paying-c = You offer to pay for everyone.
norms-paying-read-a = A: In Japan, all often pay the same, and nobody speaks about it. Elsewhere it may seem unfair.
norms-paying-read-b = B: In Japan, it is easier to say this before the evening than at the end. Elsewhere it is plain and fair.
norms-paying-read-c = C: In Japan, some may feel that they owe you something. Elsewhere it is generosity, or a matter of honour.
norms-paying-minimum = At work, at least: ask for the price (会費, kaihi) before, and say yes or no to that.
norms-paying-yours = Yours to keep: your money. You may say no, or come only for the first hour.

norms-lunch-scene =
    At noon your colleagues go to lunch together and look at you. You are tired and would like to be alone.

    A  { norms-lunch-a }
    B  { norms-lunch-b }
    C  { norms-lunch-c }
norms-lunch-a = You go with them.
norms-lunch-b = You say: "Today I will rest a little", and eat alone.
norms-lunch-c = You leave before they can ask.
norms-lunch-read-a = A: In Japan, they may be pleased. Elsewhere trust grows at the table, and eating alone would be sad.
norms-lunch-read-b = B: In Japan, lunch alone is as normal as together, and your words make it easy. Elsewhere it may sound as if something were wrong.
norms-lunch-read-c = C: In Japan, most people would not mind. Elsewhere it spares everyone a no, or makes them wonder.
norms-lunch-minimum = At work, at least: leave the place as you found it. If your food smells strongly, eat in the rest area or open a window.
norms-lunch-yours = Yours to keep: what you eat, and with whom.

## Faith and clothes

norms-prayer-scene =
    Suppose that you pray at set times, and one of them falls in working hours. You have just been offered a job.

    A  { norms-prayer-a }
    B  { norms-prayer-b }
    C  { norms-prayer-c }
norms-prayer-a = You explain before you start: how many minutes, when, what place.
norms-prayer-b = You say nothing, and pray in a quiet corner in your break.
norms-prayer-c = You say nothing at work, and pray at home.
norms-prayer-read-a = A: In Japan, many firms are willing once they know what is needed; some are strict. Elsewhere nobody would have to explain.
norms-prayer-read-b = B: In Japan, few mind what you do in a break, but somebody may look for you. Elsewhere faith is private and needs no announcement.
norms-prayer-read-c = C: In Japan, nobody would notice. Elsewhere, too, people of faith do this in different ways, and only you know what is right for you.
norms-prayer-minimum = At work, at least: tell someone before you leave your place. People usually use break time, by agreement.
norms-prayer-yours = Yours to keep: your faith. You need not speak of it in an interview.

norms-head-covering-scene =
    Suppose that you cover your hair for your faith. Next week you begin to work in a kitchen, and nobody has spoken about it.

    A  { norms-head-covering-a }
    B  { norms-head-covering-b }
    C  { norms-head-covering-c }
norms-head-covering-a = You call before and explain how you keep it clean and safe.
norms-head-covering-b = You come as you are, and answer if somebody asks.
norms-head-covering-c = You ask whether a colour or form is wished for.
norms-head-covering-read-a = A: In Japan, an early word with a solution often helps, though experiences differ. Elsewhere one would never ask for this.
norms-head-covering-read-b = B: In Japan, people may be unsure what to do on the day. Elsewhere it says: this is simply how I dress.
norms-head-covering-read-c = C: In Japan, it shows that you think of the uniform and of hygiene. Elsewhere some would choose this gladly, and some would not.
norms-head-covering-minimum = At work, at least: clean, tidy, safe. Near machines it is tucked in, near food it is plain and changed daily.
norms-head-covering-yours = Yours to keep: a head covering or a beard for your faith. Your WELgee coordinator can ask the company first.

norms-handshake-scene =
    Suppose that you do not shake hands with the other sex. On a visit, a customer holds out a hand to you.

    A  { norms-handshake-a }
    B  { norms-handshake-b }
    C  { norms-handshake-c }
norms-handshake-a = You put your hand on your heart and bow a little.
norms-handshake-b = You shake the hand, this once.
norms-handshake-c = You say: "Please forgive me, I do not shake hands."
norms-handshake-read-a = A: In Japan, many people greet with a bow, so this is easily understood. Elsewhere it is a warm greeting of its own.
norms-handshake-read-b = B: In Japan, nobody would notice anything. Elsewhere some would do it and some would not: both are respected.
norms-handshake-read-c = C: In Japan, it is easier to say this before the visit than in that moment. Elsewhere plain words are respect.
norms-handshake-minimum = At work, at least: greet women and men alike, with words and a nod or a small bow.
norms-handshake-yours = Yours to keep: whom you touch. A nod, or a hand on your heart, is enough.

## Visits and messages

norms-cards-scene =
    A visitor stands before you and offers a business card (名刺, meishi) with both hands.

    A  { norms-cards-a }
    B  { norms-cards-b }
    C  { norms-cards-c }
norms-cards-a = You take it with both hands, read it, and leave it on the table.
norms-cards-b = You take it with your right hand and give yours at once.
norms-cards-c = You put it into your wallet, so that it is safe.
norms-cards-read-a = A: In Japan, many people treat a card with great care. Elsewhere it may look stiff to do so much for a piece of paper.
norms-cards-read-b = B: In Japan, one hand may look hurried. In many places the right hand is the polite one.
norms-cards-read-c = C: In Japan, a card often stays on the table while you talk, so this can look like the end of the talk. Elsewhere it shows that you value it.
norms-cards-minimum = At work, at least: two hands, your name clearly, no rush, and nothing written on the card in front of the person.
norms-cards-yours = Yours to keep: your own greeting beside it. And you may ask how a name is read: that is polite.

norms-seats-scene =
    You are going to a customer by taxi with your director and an older colleague. The taxi stops, and its doors open.

    A  { norms-seats-a }
    B  { norms-seats-b }
    C  { norms-seats-c }
norms-seats-a = You sit down beside the driver.
norms-seats-b = You wait until somebody shows you a seat.
norms-seats-c = You get in first, behind the driver, so that the others have it easy.
norms-seats-read-a = A: In Japan, this is usually the lowest seat, and yours. Elsewhere the front seat is the best one, for the guest.
norms-seats-read-b = B: In Japan, waiting to be shown a place is fine for newcomers. Elsewhere it may hold everyone up.
norms-seats-read-c = C: In Japan, the seat behind the driver usually ranks highest, so some may be surprised. Elsewhere it is a kindness.
norms-seats-minimum = At work, at least: wait, or ask "Where shall I sit?". In a lift, the place by the buttons is usually the lowest; in a room, the seat near the door.
norms-seats-yours = Yours to keep: courtesy as you learned it. People see the good will in it.

norms-mail-scene =
    Another company writes you an e-mail. You can only answer the question on Thursday.

    A  { norms-mail-a }
    B  { norms-mail-b }
    C  { norms-mail-c }
norms-mail-a = You write today: "I have received it and will answer by Thursday."
norms-mail-b = You answer on Thursday, in full.
norms-mail-c = You write: "Hi, got it."
norms-mail-read-a = A: In Japan, many people expect a word within a working day, even if it is only this. Elsewhere it may be one mail too many.
norms-mail-read-b = B: In Japan, the silence may worry people. Elsewhere one full answer respects everyone's time.
norms-mail-read-c = C: In Japan, a mail to another company usually has the name, a greeting and a closing, so this may look careless. Elsewhere short is friendly.
norms-mail-minimum = At work, at least: answer within a day, with name, greeting (お世話になっております, osewa ni natte orimasu) and the point first. In chat, do as your team does.
norms-mail-yours = Yours to keep: the order of your name. A translation tool is fine if your firm allows it: ask first.

norms-phone-scene =
    The office telephone rings. You are alone, and you have only begun to learn Japanese.

    A  { norms-phone-a }
    B  { norms-phone-b }
    C  { norms-phone-c }
norms-phone-a = You answer, say your company and name, and ask the caller to speak slowly.
norms-phone-b = You let it ring, so as not to make a mistake.
norms-phone-c = You answer in English.
norms-phone-read-a = A: In Japan, what counts for many is that the name and number arrive, however slowly. Elsewhere it may seem too much for a call that is not for you.
norms-phone-read-b = B: In Japan, people often answer within three rings, so the caller may feel forgotten. Elsewhere one leaves it to somebody who knows the answer.
norms-phone-read-c = C: In Japan, the caller may be at a loss for words. Elsewhere English is a bridge.
norms-phone-minimum = At work, at least: write down name, company and number, and repeat them. If the phone is still too hard, tell your manager: some teams let newcomers start with mail.
norms-phone-yours = Yours to keep: your accent.

norms-gifts-scene =
    You come back from a short trip. Your colleagues usually bring sweets (お土産, omiyage) after theirs.

    A  { norms-gifts-a }
    B  { norms-gifts-b }
    C  { norms-gifts-c }
norms-gifts-a = You bring one box of small sweets for everyone.
norms-gifts-b = You bring nothing, since money is short.
norms-gifts-c = You bring something beautiful for your manager alone.
norms-gifts-read-a = A: In Japan, one box for everyone is a common kindness. Elsewhere a present is only a present if it is for one person.
norms-gifts-read-b = B: In Japan, it is a kindness and not a rule. Elsewhere, too, it is enough that you are back.
norms-gifts-read-c = C: In Japan, it may make the others and your manager uneasy. Elsewhere it honours the one who looks after you.
norms-gifts-minimum = At work, at least: nothing is owed. And no presents to public officials, above all those who decide on your papers.
norms-gifts-yours = Yours to keep: your generosity. A small food that you grew up with is a good start for a talk. Write what is in it.

## Asking and mistakes

norms-stuck-scene =
    You have a task and have not got on with it for an hour. Your manager looks busy.

    A  { norms-stuck-a }
    B  { norms-stuck-b }
    C  { norms-stuck-c }
norms-stuck-a = You write down what you tried, and ask: 今お時間よろしいですか (ima ojikan yoroshii desu ka, "do you have a moment?").
norms-stuck-b = You go on alone until you have solved it.
norms-stuck-c = You ask the colleague beside you.
norms-stuck-read-a = A: In Japan, an early question is welcome when you show what you tried. Elsewhere it may look as if you did not know your work.
norms-stuck-read-b = B: In Japan, many managers want to hear on the way how it goes (報連相, hōrensō), so they may be surprised later. Elsewhere it shows a strong professional.
norms-stuck-read-c = C: In Japan, someone who joined earlier usually answers small questions. Elsewhere only the one who gave the task may answer.
norms-stuck-minimum = At work, at least: no surprise for your manager. Say when you begin, about half way and at the end how it goes, and ask before you decide.
norms-stuck-yours = Yours to keep: your skill. Bring your own proposal when you ask.

norms-mistake-scene =
    You notice that you sent a wrong price to a customer. Nobody else has seen it yet.

    A  { norms-mistake-a }
    B  { norms-mistake-b }
    C  { norms-mistake-c }
norms-mistake-a = You tell your manager at once, say sorry, and suggest what to do.
norms-mistake-b = You repair it first and tell it later.
norms-mistake-c = You first explain how it came about, so that it is fair.
norms-mistake-read-a = A: In Japan, bad news told early earns trust, and "sorry" shows care. Elsewhere a quick "sorry" may be a confession that costs you much.
norms-mistake-read-b = B: In Japan, it can look like hiding. Elsewhere repairing one's own mistake is a matter of honour.
norms-mistake-read-c = C: In Japan, reasons before the "sorry" can sound like an excuse. Elsewhere the facts come first.
norms-mistake-minimum = At work, at least: tell it yourself, the same day: sorry, what happened, what you did, what you suggest.
norms-mistake-yours = Yours to keep: your dignity. Before you sign a paper about blame or money, ask your WELgee coordinator.

norms-corrected-scene =
    A colleague who joined before you corrects your work in front of the whole team. Your face becomes hot.

    A  { norms-corrected-a }
    B  { norms-corrected-b }
    C  { norms-corrected-c }
norms-corrected-a = You say "I understand", and ask later, in private, what to improve.
norms-corrected-b = You explain at once why you did it this way.
norms-corrected-c = You say nothing and go on with your work.
norms-corrected-read-a = A: In Japan, many people see that you want to learn. Elsewhere it may look as if you let yourself be shamed.
norms-corrected-read-b = B: In Japan, an argument before others is hard for everyone. Elsewhere it is honesty and self-respect.
norms-corrected-read-c = C: In Japan, they may not know whether you understood. Elsewhere silence is dignity.
norms-corrected-minimum = At work, at least: no argument in front of others. Afterwards ask one clear thing: "Please tell me one thing to improve."
norms-corrected-yours = Yours to keep: your pride in your work. Shouting, insults or threats are not feedback: write down the date and the words, and tell your WELgee coordinator.

## Rank and privacy

norms-rank-scene =
    The colleague who shows you the work is ten years younger than you. In your last job you led a team.

    A  { norms-rank-a }
    B  { norms-rank-b }
    C  { norms-rank-c }
norms-rank-a = You use polite words and do as you are shown.
norms-rank-b = You show how your old team did it.
norms-rank-c = You wait for the respect that is due to an older person.
norms-rank-read-a = A: In Japan, someone who joined earlier is your senpai (先輩), and in many firms that counts more than age. Elsewhere it may feel upside down.
norms-rank-read-b = B: In Japan, it can sound like criticism in the first weeks; later, as a proposal, it is often welcome. Elsewhere one shows at once what one can do.
norms-rank-read-c = C: In Japan, people may not notice what you wait for. In many places age comes first, and everyone knows it.
norms-rank-minimum = At work, at least: polite words to everyone, and your direct manager knows what you do.
norms-rank-yours = Yours to keep: your experience, and respect for older people. You owe nobody private errands.

norms-cleaning-scene =
    At the end of the day your whole team, the manager too, wipes the desks and takes out the rubbish. In your last job others did that.

    A  { norms-cleaning-a }
    B  { norms-cleaning-b }
    C  { norms-cleaning-c }
norms-cleaning-a = You take a cloth and join in.
norms-cleaning-b = You go on with the work for which you were hired.
norms-cleaning-c = You ask: "What can I do?"
norms-cleaning-read-a = A: In Japan, they may be glad to have you with them. Elsewhere one does not take over the work of people who are hired for it.
norms-cleaning-read-b = B: In Japan, it may look as if you stood apart. Elsewhere it shows that you take your task seriously.
norms-cleaning-read-c = C: In Japan, the question is welcome, also because rubbish is sorted in many ways. Elsewhere one sees what there is to do.
norms-cleaning-minimum = At work, at least: leave shared places as you found them, and sort rubbish as the sign shows.
norms-cleaning-yours = Yours to keep: your profession and your time. Cleaning that your employer orders outside your hours is usually working time.

norms-private-scene =
    At lunch a friendly colleague asks how old you are, whether you are married, and what brought you to Japan.

    A  { norms-private-a }
    B  { norms-private-b }
    C  { norms-private-c }
norms-private-a = You answer what you like, and ask the same in return.
norms-private-b = You say with a smile: "I would rather not talk about that."
norms-private-c = You speak about the weather and the food.
norms-private-read-a = A: In Japan, it may be the start of a good talk. Elsewhere such questions show real interest, or come far too close.
norms-private-read-b = B: In Japan, this is polite enough for most people. Elsewhere it may sound cold.
norms-private-read-c = C: In Japan, weather, food and the weekend are safe ground, and many people take the hint. Elsewhere it may look as if you had not heard.
norms-private-minimum = At work, at least: a friendly face. Answers to such questions are owed to nobody.
norms-private-yours = Yours to keep: your story. You choose what to tell, and to whom. An employer needs to know only about your permission to work.
