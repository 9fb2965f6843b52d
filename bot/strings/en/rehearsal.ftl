# Interview rehearsal: real questions one by one, and after each answer two or three lines.
# Japanese in 「」 is what an interviewer really says; it stays Japanese in every language, with readings in brackets.
# In the Japanese file the first line of a question may go: the 「」 line says it all.
# How long one minute is in words is our own rule of thumb, and is called so.

# beginning
rehearsal-hello =
    Let us rehearse an interview: up to nine real questions, about two minutes each. You can skip any, stop after any, and go on another day. { $listens ->
        [true] You can write, or send voice notes.
       *[false] Text works; voice is not heard yet.
    } Write only what you would tell a company: no names of others, and nothing about why you moved.
rehearsal-what = You have kept answers from before. What would you like?
rehearsal-what-round = A new round
rehearsal-what-answers = See my answers
rehearsal-what-forget = Forget them
rehearsal-forgotten = Forgotten: your answers and the figures of your rounds.
rehearsal-field = For which kind of work?
rehearsal-field-it = IT and software
rehearsal-field-office = Office work
rehearsal-field-languages = Languages
rehearsal-field-care = Care and health
rehearsal-field-food = Food and hotels
rehearsal-field-making = Making, factory
rehearsal-field-building = Building
rehearsal-field-logistics = Transport, warehouse
rehearsal-field-teaching = Teaching
rehearsal-field-other = Other work
rehearsal-lang = In which language do you want to answer? Your own language is a good place to think first.
rehearsal-lang-ja = Japanese
rehearsal-lang-en = English
rehearsal-lang-own = My own language
rehearsal-how =
    { $lang ->
        [ja] One minute is enough for most answers. Our rule of thumb: 60 to 90 seconds are about 300 to 400 Japanese characters. Kana is fine.
        [en] One minute is enough for most answers. Our rule of thumb: 60 to 90 seconds are about 130 to 200 English words.
       *[other] One minute is enough for most answers. In your own language I look at length and numbers; the rest you judge better than I do.
    }

# the questions for everybody
rehearsal-q-intro =
    Please introduce yourself.
    「自己紹介(じこしょうかい)をお願(ねが)いします。」

    Name, your work so far, one thing you do well, a greeting. About one minute.
rehearsal-q-motive =
    Why did you apply to us?
    「当社(とうしゃ)を志望(しぼう)された理由(りゆう)を教えてください。」

    Think of one company you would like: what it does, what you bring, what you want to do there.
rehearsal-q-did =
    What is your strength? Please give an example.
    「あなたの強(つよ)みを、具体的(ぐたいてき)な例(れい)で教えてください。」

    Where and when it was, what you did, what came of it. Any time you like to talk about.
rehearsal-q-gap =
    There is a time without work on your CV. What did you do then?
    「お仕事をされていない期間(きかん)がありますが、何をされていましたか。」

    Two or three sentences: one neutral reason, what you did, that you are ready now. No gap? Skip it.
rehearsal-q-status =
    What is your status, and may you work?
    「在留資格(ざいりゅうしかく)と、働く許可(きょか)について教えてください。」

    They may ask this. Two or three true sentences: whether you may work, any limit, until when.
rehearsal-q-unfair-family =
    What do your parents do, and do you live with your family?
    「ご両親(りょうしん)のお仕事は何ですか。ご家族(かぞく)と一緒(いっしょ)に住んでいますか。」

    The labour ministry tells companies not to ask this. You need not answer it: turn it politely, back to the work.
rehearsal-q-unfair-religion =
    Do you have a religion?
    「何か宗教(しゅうきょう)を信(しん)じていますか。」

    The labour ministry tells companies not to ask this. You need not answer it: turn it politely, back to the work.
rehearsal-q-unfair-origin =
    Where were you born, and where is your family from?
    「お生まれはどちらですか。ご家族(かぞく)のご出身(しゅっしん)はどちらですか。」

    The labour ministry tells companies not to ask this. Do not answer it to me: turn it politely, back to the work.
rehearsal-q-unfair-politics =
    Which party do you support?
    「どの政党(せいとう)を支持(しじ)していますか。」

    The labour ministry tells companies not to ask this. You need not answer it: turn it politely, back to the work.
rehearsal-q-yours =
    Last one: do you have any questions for us?
    「最後(さいご)に、何か質問はありますか。」

    Write two or three questions that you would ask them.

# two by field: what one has done, and what one would do
rehearsal-q-it-did =
    Tell us about something you built or repaired. Which technology did you use?
    「これまでに開発(かいはつ)や修正(しゅうせい)をしたものと、使った技術(ぎじゅつ)を教えてください。」
rehearsal-q-it-would =
    Just before the deadline you find a fault. What do you do?
    「納期(のうき)の直前(ちょくぜん)に不具合(ふぐあい)が見つかりました。どうしますか。」
rehearsal-q-office-did =
    Which office work have you done, and with which software?
    「どんな事務(じむ)の仕事を、どんなソフトでしていましたか。」
rehearsal-q-office-would =
    Several urgent tasks come at once. What do you do?
    「急ぎの仕事が重(かさ)なったら、どうしますか。」
rehearsal-q-languages-did =
    Tell us about a time when you interpreted, translated or wrote for others.
    「通訳(つうやく)や翻訳(ほんやく)をした経験(けいけん)を教えてください。」
rehearsal-q-languages-would =
    While you interpret, a word comes that you do not know. What do you do?
    「通訳中(つうやくちゅう)に知らない言葉が出たら、どうしますか。」
rehearsal-q-care-did =
    Tell us about a time when you cared for somebody. What did you pay attention to?
    「人のお世話(せわ)をした経験(けいけん)と、気(き)をつけたことを教えてください。」
rehearsal-q-care-would =
    A person in your care does not want to take a bath. What do you do?
    「利用者(りようしゃ)さんがお風呂(ふろ)をいやがったら、どうしますか。」
rehearsal-q-food-did =
    Tell us about a busy time in a kitchen, a shop or a hotel. What was your part?
    「忙(いそが)しい時間帯(じかんたい)に、どんな仕事をしていましたか。」
rehearsal-q-food-would =
    A guest complains about a dish. What do you do?
    「お客様(きゃくさま)から料理の苦情(くじょう)があったら、どうしますか。」
rehearsal-q-making-did =
    Which machines or steps of production have you worked with?
    「どんな機械(きかい)や工程(こうてい)の経験(けいけん)がありますか。」
rehearsal-q-making-would =
    You find a faulty product. What do you do?
    「不良品(ふりょうひん)を見つけたら、どうしますか。」
rehearsal-q-building-did =
    Which work have you done on a site, and with which tools?
    「現場(げんば)で、どんな作業(さぎょう)をしていましたか。どんな道具(どうぐ)を使いましたか。」
rehearsal-q-building-would =
    You notice something dangerous on the site. What do you do?
    「現場(げんば)で危険(きけん)なことに気(き)づいたら、どうしますか。」
rehearsal-q-logistics-did =
    What have you driven, carried or stored, and how much of it?
    「運転(うんてん)や倉庫(そうこ)の仕事の経験(けいけん)を教えてください。」
rehearsal-q-logistics-would =
    The number of goods does not match the slip. What do you do?
    「荷物(にもつ)の数(かず)が伝票(でんぴょう)と合(あ)わないとき、どうしますか。」
rehearsal-q-teaching-did =
    Tell us about a lesson or a training that went well.
    「うまくいった授業(じゅぎょう)や研修(けんしゅう)について教えてください。」
rehearsal-q-teaching-would =
    A learner cannot follow the others. What do you do?
    「授業(じゅぎょう)についていけない人がいたら、どうしますか。」
rehearsal-q-other-did =
    Tell us about a task that you finished well.
    「うまくできた仕事を一つ教えてください。」
rehearsal-q-other-would =
    You made a mistake at work. What do you do first?
    「仕事でミスをしたら、まずどうしますか。」

# after an answer: first what is there
rehearsal-good-began = A beginning is there.
rehearsal-good-work = Your work is in it, so they know what to ask next.
rehearsal-good-situation = It is clear where and when it was.
rehearsal-good-action = You say what you did yourself.
rehearsal-good-result = You say what came of it.
rehearsal-good-evidence = There is a number or the name of a tool: that is proof.
rehearsal-good-company = You speak about the company itself.
rehearsal-good-wish = You say what you want to do there.
rehearsal-good-link = You link it with your own experience.
rehearsal-good-plan = You say what comes first and what comes next.
rehearsal-good-report = You tell or ask somebody early. In Japan that counts.
rehearsal-good-doing = You say what you did in that time.
rehearsal-good-ready = You say that you are ready now.
rehearsal-good-permit = You say whether you may work.
rehearsal-good-until = You say how long it lasts, or that you renew.
rehearsal-good-turn = You lead politely back to the work.
rehearsal-good-several = You have more than one question ready.
rehearsal-good-topic = You ask about the work and the people.
rehearsal-good-polite = Your sentences end politely, in です and ます.
rehearsal-good-length = Spoken, that is about { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }: a good length.

# then one thing to try
rehearsal-try-language = { $lang ->
        [ja] To think in another language first is fine. Now try the first sentence in Japanese.
       *[other] To think in another language first is fine. Now try the first sentence in English.
    }
rehearsal-try-ground-flight = You need not tell why you moved or what happened before. "I moved to Japan and live here now" is enough. I do not keep this answer unless you ask me to.
rehearsal-try-ground-procedure = You need not tell about a procedure or why you are here: whether you may work, any limit and until when is enough. I do not keep this answer unless you ask me to.
rehearsal-try-ground-health = You need not tell about illness. What you can do now is enough. I do not keep this answer unless you ask me to.
rehearsal-try-ground-family = You need not tell about your family. "My family supports my work" is enough, if it is true. I do not keep this answer unless you ask me to.
rehearsal-try-ground-belief = You need not tell about religion or politics; your work is enough. I do not keep this answer unless you ask me to.
rehearsal-try-ground-others = Leave out names, numbers and addresses: "a customer" or "my manager" is enough. I do not keep this answer unless you ask me to.
rehearsal-try-promise = Only Immigration decides on the next period, so do not promise it. Say that you file the extension in time.
rehearsal-try-enough = Try two or three whole sentences.
rehearsal-try-brief = Spoken, that is about { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }. Try it in about { $most }: leave out what this question does not need.
rehearsal-try-work = Add your work: what you did and for how long.
rehearsal-try-situation = Begin with one sentence on where and when it was.
rehearsal-try-action = Say what you did yourself: I built, I taught, I repaired.
rehearsal-try-result = End with what came of it: what was better, faster or finished.
rehearsal-try-evidence = Add one number or the name of a tool: how many people, how long, with what.
rehearsal-try-company = Say one thing about this company that you could not say about another.
rehearsal-try-wish = Say what you want to do or learn there.
rehearsal-try-link = Add one thing you have done that fits their work.
rehearsal-try-plan = Put it in order: first, then, at the end.
rehearsal-try-report = Say whom you tell or ask, and how early. In Japan that counts.
rehearsal-try-doing = Say what you did in that time: studying, courses and helping others count.
rehearsal-try-ready = End with today: from when you are ready to work.
rehearsal-try-permit = Say in one sentence whether you may work, and any limit.
rehearsal-try-until = Say until when your stay lasts and that you file the extension in time.
rehearsal-try-turn = Turn it: "May I ask how this relates to the work? I would like to tell you about my experience."
rehearsal-try-several = Add a second question, so that one is left if they have answered the first.
rehearsal-try-topic = Ask first about the work or the team. Pay and holidays are for a later talk.
rehearsal-try-polite = End each sentence in です or ます.
rehearsal-try-length = Spoken, that is about { $seconds } { $seconds ->
        [one] second
       *[other] seconds
    }. One more detail would do it good.
rehearsal-try-aloud = It is all there. Say it aloud once, slowly, without reading.
rehearsal-try-other = I can check only length and numbers here. Look yourself: is it clear, short, and about the work?
rehearsal-hint-question = I took that as a question to me, and I have no guide for it. If it is your answer, send it again without the question mark.
rehearsal-hint-skip = To leave this question out, type "skip" or press the button.
rehearsal-more = Send it again if you like, or go on.
rehearsal-more-next = Next question
rehearsal-more-enough = Enough for today
words-rehearsal-more-next = next, go on, ok, okay
words-rehearsal-more-enough = enough, finish, that is all
rehearsal-more-ask = Ask the AI
words-rehearsal-more-ask = ai, ask ai

# a computer's word on the answer, for who asks for it; the first five stand in place of rehearsal-more, before asking
rehearsal-more-flight = Send it again if you like, or go on. If you ask the AI, your whole answer is sent, also what it tells about why you moved.
rehearsal-more-health = Send it again if you like, or go on. If you ask the AI, your whole answer is sent, also what it tells about your health.
rehearsal-more-family = Send it again if you like, or go on. If you ask the AI, your whole answer is sent, also what it tells about your family.
rehearsal-more-belief = Send it again if you like, or go on. If you ask the AI, your whole answer is sent, also what it tells about religion or politics.
rehearsal-more-others = Send it again if you like, or go on. If you ask the AI, your whole answer is sent, also the names or numbers of other people in it.
rehearsal-ai-wait = A moment, I am asking the AI.
rehearsal-ai-said =
    { $good }
    “{ $quote }”
    To try next: { $attempt }
rehearsal-ai-note = A computer (AI) said this, and it can be wrong.
rehearsal-ai-failed = Asking the AI did not work this time. What I said about your answer above still stands.

# the end: figures, then what is kept
rehearsal-nothing = We leave it here. No answer was given this time, and that is fine.
rehearsal-sum =
    { $before ->
        [none] That was the round. What was there:
       *[other] That was the round. Beside the last one in this language, on { $before }:
    }
rehearsal-sum-answered =
    { $before ->
        [none] Answers: { $now }
       *[other] Answers: last time { $before }, this time { $now }
    }
rehearsal-sum-length =
    { $before ->
        [none] Of a good length: { $now }
       *[other] Of a good length: last time { $before }, this time { $now }
    }
rehearsal-sum-structure =
    { $before ->
        [none] With all their parts: { $now }
       *[other] With all their parts: last time { $before }, this time { $now }
    }
rehearsal-sum-evidence =
    { $before ->
        [none] With a number or a tool: { $now }
       *[other] With a number or a tool: last time { $before }, this time { $now }
    }
rehearsal-sum-private =
    { $before ->
        [none] Telling more than they need: { $now }
       *[other] Telling more than they need: last time { $before }, this time { $now }
    }
rehearsal-not-kept = I keep nothing of this round. Copy what you like from above. Type "data" to change that.
rehearsal-keep =
    { $private ->
        [0] Shall I keep your latest answers and these figures? Next time we can look at them. Nobody else is shown them.
        [one] Shall I keep your latest answers and these figures? One answer tells private things; I can leave it out. Nobody else is shown them.
       *[other] Shall I keep your latest answers and these figures? { $private } answers tell private things; I can leave them out. Nobody else is shown them.
    }
rehearsal-keep-all = Keep all
rehearsal-keep-without = Leave private ones out
rehearsal-keep-figures = Only the figures
rehearsal-keep-none = Keep nothing
rehearsal-kept =
    { $what ->
        [none] Nothing of this round is kept.
        [figures] Kept: the figures of this round, and none of your words.
        [without] Kept: the figures and your answers without the private ones.
       *[all] Kept: your answers and the figures of this round.
    }
rehearsal-bye = Say your best answer aloud to somebody you trust, or to your mentor. A second round in a week or two is worth more than a long one today.

# answers kept from before
rehearsal-kept-intro =
    Introducing yourself, { $on }:
    { $text }
rehearsal-kept-motive =
    Why this company, { $on }:
    { $text }
rehearsal-kept-did =
    Your strength, { $on }:
    { $text }
rehearsal-kept-field-did =
    What you did in your field, { $on }:
    { $text }
rehearsal-kept-field-would =
    What you would do, { $on }:
    { $text }
rehearsal-kept-gap =
    The time without work, { $on }:
    { $text }
rehearsal-kept-status =
    Your status, { $on }:
    { $text }
rehearsal-kept-unfair =
    A question they should not ask, { $on }:
    { $text }
rehearsal-kept-yours =
    Your questions to them, { $on }:
    { $text }
