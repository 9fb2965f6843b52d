# My dates: the last day of a stay, what comes when, and what happened since.
# Rules of law are those of the guides residency/*. First lines of what we begin ourselves stay neutral.

-basis = Counted from the dates you gave us. Only Immigration decides; if the Bureau told you otherwise, follow that and tell us.
renewal-basis = { -basis }

menu-what-dates = My dates

# the file for a calendar: neutral, since others may see it
calendar-title = Tomoni: look at your date
calendar-note = Open Tomoni and write "dates".

# beginning
renewal-keep = Reminders need keeping. May I keep our conversation and your dates, or shall I only count them for you now?
renewal-keep-keep = Keep and remind me
renewal-keep-count = Only count now
renewal-hello = Let us count what comes when. It takes about three minutes; have your residence card with you, or the sticker in your passport. Write "back" or "stop" at any time.

# the last day
renewal-last-day = What is the last day of your stay, as printed on the card or the sticker (満了日)? For example 2027-01-15, 15 January 2027 or 令和9年1月15日.
renewal-last-day-again = Please look at it once more and send the last day again. All reminders hang on this one day.
renewal-which = You sent two different days: first { $first }, then { $second }. Which one is printed there?
renewal-which-first = The first
renewal-which-second = The second
renewal-which-neither = Neither
renewal-last-day-noted = The last day: { $day }.
renewal-last-day-kept = That is near, so I keep this day already. A few questions are left; write "dates" to go on with them later.
renewal-year-right = { $day } is more than five years away. Is the year right?
renewal-not-later = You told me { $before } before, and { $day } is not later. Is this really the day on the new card?
renewal-not-clear = I am not sure of the day yet, so I changed nothing. Write "human" to look at it together with a person, or "dates" to begin again.

# kind and length
renewal-kind = Which kind of stay is printed there? "Designated" is Designated Activities (特定活動); the first one is the one that people have while their refugee application is being decided.
renewal-kind-claim = Designated: claim open
renewal-kind-activities = Designated: other
renewal-kind-work = Work
renewal-kind-study-family = Student or family
renewal-kind-unsure = Other, or not sure
renewal-length = How long is the whole period that was given to you (在留期間)?
renewal-length-1y = 1 year
renewal-length-2m = 2 months
renewal-length-3m = 3 months
renewal-length-3y = 3 years
renewal-length-5y = 5 years
renewal-length-6m = 6 months
renewal-length-30d = 30 days or less
renewal-length-other = Another length
renewal-unit = Is it written in months or in days?
renewal-unit-m = Months
renewal-unit-d = Days
renewal-count =
    { $unit ->
        [d] How many days?
       *[m] How many months?
    }

# work, as printed
renewal-work = What do the card and the designation paper in your passport (指定書), if you have one, say about work? 就労不可 means no work. Please choose what is written; I do not guess it.
renewal-work-none = No work
renewal-work-paper = As in the paper
renewal-work-any = No limits on work
renewal-work-unsure = I don't know
renewal-work-guide = That is all right. Later, write "what is shiteisho" and I show you where to look. Before you start a job, the card and the paper must allow it.

# filed or not
renewal-filed = Have you already handed in the application for your next period (更新 or 変更)?
renewal-filed-when = On which day did the Bureau receive it? At the counter: the day you were there.
renewal-future = { $filed } has not come yet. Did you mean another day, or is it not filed yet?
renewal-future-again = Another day
renewal-future-not-yet = Not filed yet
renewal-filed-late = { $filed } is after the last day of your stay, { $last_day }. Is that right?
renewal-filed-early = { $filed } is long before your last day, { $last_day }. Is that the application for the NEXT period, not the one for the card that you have now?
renewal-how = How was it handed in?
renewal-how-counter = At the counter
renewal-how-online = Online
renewal-how-post = By post
renewal-how-scrivener = By a scrivener
renewal-receipt = What proof do you have that it was received?
renewal-receipt-stamp = Stamp on the card
renewal-receipt-email = Receipt e-mail
renewal-receipt-paper = Another paper
renewal-receipt-none = Nothing yet
renewal-receipt-get = Please get proof soon: ask at the counter, or look for the receipt e-mail if it was sent online. Keep it with you.

# two procedures
renewal-both = The refugee application and the application for your residence are two procedures. Did you file both for the stay you have now?
renewal-both-both = Both
renewal-both-one = Only one
renewal-both-unsure = I am not sure
renewal-both-means = One does not do the work of the other: an open refugee application alone does not make the stay lawful. The application for residence must be received on or before the last day, each time. Ask at the counter which of the two they have, and for proof of both.
renewal-both-human = Shall I tell a WELgee coordinator that you want to look at this together? They see no words of yours.

renewal-hour = At which hour (Japan) shall I remind you? The last two reminders always come at 8:00.
renewal-hour-8 = 8:00
renewal-hour-12 = 12:00
renewal-hour-18 = 18:00
renewal-hour-20 = 20:00

# the summary
renewal-right =
    Please look it over.
    Last day: { $last_day }
    Kind of stay: { $kind ->
        [claim] 特定活動, refugee application open
        [activities] other 特定活動
        [work] work
        [study-family] student or family
       *[unsure] other, or not sure
    }
    Length: { $unit ->
        [d] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
        [y] { $count ->
            [one] { $count } year
           *[other] { $count } years
        }
       *[m] { $count ->
            [one] { $count } month
           *[other] { $count } months
        }
    }
    Work: { $work ->
        [none] no work
        [paper] as in the designation paper
        [any] no limits
       *[unsure] not known
    }
    Filed: { $filed ->
        [none] not yet
       *[other] { $filed }
    }
    Hour of reminders: { $hour }:00

    All right, or what shall we change?
renewal-right-right = All right
renewal-right-last-day = Last day
renewal-right-kind = Kind of stay
renewal-right-length = Length
renewal-right-work = Work
renewal-right-filed = Filed or not
renewal-right-hour = Hour of reminders

# how it stands
renewal-kept =
    { $pushes ->
        [true] Noted. I remind you in time.
       *[false] Noted. On this page I cannot write to you first, so please put the calendar file below into your phone; its entries are named so that they betray nothing.
    }
renewal-only-counted = Counted, and not kept: I will not remind you. Please save the days below, or take the calendar file.
renewal-state-far =
    { $long ->
        [true] Nothing needs filing yet. Your last day is { $last_day }. The application is usually received from { $opens }, three months before it.
       *[false] Nothing needs filing yet. Your last day is { $last_day }. For a short period there is no fixed start: go when the Bureau told you. One rule of thumb, half of the period, would be { $opens }.
    }
renewal-state-open =
    { $long ->
        [true] You can usually file now. Your last day is { $last_day }. { $counter ->
            [none] Choose a weekday well before it.
           *[other] Counters are closed on that day; the last day on which they are open is { $counter }. Choose a weekday well before it.
        }
       *[false] It is probably time to file; go when the Bureau told you. Your last day is { $last_day }. { $counter ->
            [none] Choose a weekday well before it.
           *[other] Counters are closed on that day; the last day on which they are open is { $counter }.
        }
    }
renewal-state-due =
    { $counter ->
        [none] Please file now: your last day is { $last_day }. If something is missing, go all the same and ask.
       *[other] Please file now: your last day is { $last_day }, and counters are closed on that day. The last day on which they are open is { $counter }. If something is missing, go all the same and ask.
    }
renewal-state-filed =
    { $special ->
        [true] You filed on { $filed }. If no decision comes by { $last_day }, your stay remains lawful until the decision or until { $limit }, whichever is first (特例期間). Keep your proof with you and look at your post.
       *[false] You filed on { $filed }. A period of 30 days or less has no extra time after { $last_day }: if no decision has come a few days before it, go to the Bureau.
    }
renewal-state-special =
    { $confirm ->
        [true] You filed on { $filed }, when counters opened again after { $last_day }. If the Bureau counts that as in time, your stay remains lawful until the decision or until { $limit }, whichever is first (特例期間). Please ask them to confirm it, and keep your proof with you.
       *[false] You filed on { $filed }, in time. Your stay remains lawful until the decision or until { $limit }, whichever is first (特例期間). Keep your proof with you, and collect the new card before that day.
    }
renewal-state-no-news = You filed on { $filed }, and more than a month has passed since { $last_day }. Please go to or call the Bureau and ask how it stands. Without a decision the stay is lawful only until { $limit }.
renewal-state-limit = { $limit } is near: without a decision the stay is lawful only until then. Please call the Bureau now, or Japan Association for Refugees (JAR), 03-5379-6001 (number of December 2024). Write "human" for a person at WELgee.
renewal-state-refused =
    You told me that your application for your residence was refused. A decision ends the extra time after { $last_day } (特例期間), so it may be over. Please talk to a lawyer or JAR today, 03-5379-6001 (number of December 2024), and ask the Bureau what your stay is now. Write "human" for a person at WELgee.
    I do not remind you of these dates any more. When you have a new card, tell me here.
renewal-to-confirm = That it was filed in time is still to be confirmed by the Bureau, since { $filed } is after { $last_day }.
renewal-state-expired =
    { $filed ->
        [none] By these dates, the last day was { $last_day }. If you filed on or before it, other rules apply: tell me how it stands.
       *[other] By these dates, you filed on { $filed }, and the time until a decision ended on { $limit }. Tell me how it stands.
    }

# what comes when
renewal-calendar = What comes when:
renewal-when-window-opens = { $on }: from about here you can file
renewal-when-remind = { $on }: first reminder; more follow, closer together
renewal-when-last-counter-day = { $on }: last day on which counters are open
renewal-when-last-day = { $on }: last day of your stay
renewal-when-ask-40 = { $on }: no news by then? Ask the Bureau
renewal-when-limit = { $on }: last lawful day while no decision has come

# papers
renewal-papers = For the counter: the application form (from the Bureau or moj.go.jp/isa), one photo of 4 x 3 cm, your passport, and your residence card if you have one.
renewal-papers-claim = For you: ask which form for Designated Activities, usually the one for "others"; bring the receipt or number of your refugee application and the designation paper. If you wish to work, say so in writing when you file for the 6-month period.
renewal-papers-activities = For you: ask which form for Designated Activities, usually the one for "others", and which papers; bring the designation paper.
renewal-papers-work = For you: your employer brings papers, too, so ask early. The list is at moj.go.jp/isa.
renewal-papers-study-family = For you: ask your school or family early for their papers. The list is at moj.go.jp/isa.
renewal-papers-unsure = For you: ask which papers your kind of stay needs. Immigration Information Center: 0570-013904, weekdays 8:30 to 17:15, many languages.
renewal-papers-fee = Filing costs nothing. The fee is paid only when it is permitted: ¥6,000 at the counter, ¥5,500 online (since April 2025; it may have changed, so check moj.go.jp/isa).

# cards for the counter: what they are, and what the Japanese on them says
renewal-counter = A card to show at the counter. It says:
renewal-counter-card =
    I have come to apply for the extension of my period of stay.
    Please check whether my papers are complete, and write down anything that is missing.
    Please also give me proof that the application was received.
renewal-counter-filed = A card to show at the counter. It says:
renewal-counter-filed-card =
    I filed my application on or before the last day of my period of stay.
    Please tell me how the examination stands and the last day of the special period.
renewal-counter-expired = A card to show at the counter. It says:
renewal-counter-expired-card =
    My period of stay has passed. I have come myself to ask for advice.
    Please tell me whether my application can still be received.
    I would like to contact an interpreter and a lawyer.
renewal-counter-review = A card to show at the counter. It says:
renewal-counter-review-card =
    I received the notice that I was not recognised as a refugee. I would like to request a review.
    I hand in the request today; detailed reasons and papers follow later.
    Please give me proof that it was received, and tell me the last day for it.

# where a person is needed
renewal-told = I have told a WELgee coordinator that you need a person, without your words. They answer here in working time; nobody watches at night. Write "human" to add anything.
renewal-lawyers =
    Who helps: Japan Association for Refugees (JAR), 03-5379-6001 (number of December 2024). RAFIQ, Kansai, 06-6335-4440.
    Houterasu, to find a lawyer: 0570-078377, weekdays 9:00 to 17:00.
    Immigration Information Center: 0570-013904, weekdays 8:30 to 17:15, many languages.
renewal-expired =
    There are still steps to take, and you need not take them alone. Every day counts, so please do this now.
    1. Call JAR or a lawyer first if you reach one at once; do not wait days for an answer.
    2. Go to your Regional Immigration Bureau, today if it is open, and ask whether a late application can be received. Only the Bureau decides.
    3. Take your passport, card, every receipt, and a note of why you missed the day (illness, letters).
    I do not keep these dates.
renewal-late =
    By the dates you gave me, it was filed on { $filed }, after the last day, { $last_day }. That needs a lawyer or the Bureau today: ask whether it was received as a late application, and what your stay is now. Only the Bureau decides.
    I do not keep these dates.
renewal-state-today =
    Today, { $last_day }, is the last day of your stay. If the Bureau is open, go to the counter today and file, even if a paper is missing; online is not possible on the last day. In Tokyo counters are open 9:00 to 16:00 on weekdays.
    If it is closed today, be there when it next opens: scriveners write that this can still be accepted.
    When it is filed, write "dates" and tell me.
renewal-state-closed =
    Counters are closed from now until your last day, { $last_day }. If you have a residence card and can file online, do it before that day: on the day itself it is not possible.
    Else be at the counter when it next opens: scriveners write that this can still be accepted. Take everything that you have.
    When it is filed, write "dates" and tell me.

# my dates, later
renewal-happened = What happened, or what would you like?
renewal-happened-filed = I filed it
renewal-happened-card = I got the new card
renewal-happened-more = They want papers
renewal-happened-refused = It was refused
renewal-happened-not-refused = It was not refused
renewal-happened-expired = It has expired
renewal-happened-change = Change the dates
renewal-happened-calendar = Calendar and file
renewal-happened-papers = List of papers
renewal-happened-stop = Stop reminders
renewal-happened-remind = Remind me again
renewal-stop = Without reminders you keep the day yourself. Shall I only stop them, or also forget your dates?
renewal-stop-stop = Only stop them
renewal-stop-forget = Forget my dates
renewal-stop-go-on = Go on reminding
renewal-goes-on = All right, the reminders go on.
renewal-stopped =
    { $forgotten ->
        [true] Your dates are forgotten and the reminders stopped. Please keep the last day yourself.
       *[false] The reminders are stopped; your dates stay here. Write "dates" to start them again.
    }
renewal-no-dates = I have no dates of yours yet, so let us begin with them.
renewal-not-filed = All right, it is not filed yet. The reminders go on.
renewal-card-hello = Good. The new dates begin the next round. Please have the new card in front of you.

# more papers
renewal-more-hello = A letter that asks for more papers (資料提出通知書) is not a refusal. What counts is its date: answer by then.
renewal-more-by = By which day do they want them, as written in the letter? Skip it if there is none.
renewal-more-before = Noted so far: { $by }.
renewal-more-by-again = Is it another day? Write the one in the letter. If this day is right, skip the question.
renewal-more-noted =
    { $past ->
        [true] { $by } has passed already. Please ask the Bureau today whether you can still send them.
       *[false] { $on ->
            [none] Noted: { $by }. That is very soon, so please send them now.
           *[other] Noted: { $by }. I remind you two days before, on { $on }.
        }
    }
renewal-more-human = Shall I tell a WELgee coordinator that you want to look at the letter together? They see no words of yours.
renewal-more-human-yes = { yes }
words-renewal-more-human-yes = { words-yes }
renewal-more-human-no = { no }
words-renewal-more-human-no = { words-no }
renewal-more-human-day = Another day
renewal-more-done = All right. Keep a copy of everything you send.

# refused
renewal-refused-hello = There are things to do, and some of them have few days. Please talk to a lawyer or JAR today.
renewal-refused-which = Which of the two was refused? The letter says it: 難民 is the refugee application; 更新 or 変更 is the application for your residence.
renewal-refused-which-refugee = Refugee application
renewal-refused-which-stay = Residence
renewal-refused-which-both = Both
renewal-refused-which-unsure = I am not sure
renewal-refused-review =
    If it was the refugee application: the review request (審査請求) must be filed at the Bureau within 7 days of receiving the notice. Count the day you got it as day 1, and ask at the counter for the last day. If the 7 days have passed, still call a lawyer now.
    A few lines are enough to file; reasons and evidence can follow. Take the notice, passport and card, and ask for a receipt.
    Then look at the last day of your stay: that is a separate procedure.
renewal-refused-stay = If it was the application for your residence: ask the Bureau for the reason and what your stay is now, and talk to a lawyer today. When the last day has passed, usually a stay of 30 or 31 days to prepare departure is offered; talk to a lawyer that day.
renewal-refused-extra = The extra time after the last day (特例期間) ends with the decision about your residence, so please do not count on it. What holds is what the Bureau or your card says.

# my data: keep only the dates
my-data-erase-first-date = Keep only my dates
my-data-only-date = Your messages, your name and everything else I remember go; your dates and their reminders stay, with the language and what you agreed to. Requests that you sent to coordinators stay until they are closed. Do it?
my-data-only-date-done = Done. Only your dates and their reminders are left.

# Other ways to answer, never shown. A bare 3 may be months or years, so it is both and asks again.
words-renewal-length-1y = 1, one year, a year, 12 months, 1y
words-renewal-length-2m = 2, two months, 2 month, 2m
words-renewal-length-3m = 3, three months, 3 month, 3m, 90 days
words-renewal-length-3y = 3, three years, 3 year, 3y
words-renewal-length-5y = 5, five years, 5 year, 5y
words-renewal-length-6m = 6, six months, 6 month, half a year, 6m
words-renewal-length-30d = 30, 30 days, 15 days, 30d
words-renewal-hour-8 = 8, 8am, 8 am, 8 o'clock, morning
words-renewal-hour-12 = 12, 12pm, noon, 12 o'clock
words-renewal-hour-18 = 18, 6pm, 6 pm, evening
words-renewal-hour-20 = 20, 8pm, 8 pm
