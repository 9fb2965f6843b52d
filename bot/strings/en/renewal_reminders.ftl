# Reminders of the dates that a person gave us. We begin these messages, perhaps on a screen that others
# see, so no word in them betrays what the date is about. The guides behind them: residency/renewal-when,
# residency/special-period, residency/expired.

reminder-hello = Hello from Tomoni. This is about the date you asked me to watch.
reminder-counted = Counted from the dates you gave me. Only the Bureau decides: if they told you otherwise, follow that and tell me here.

reminder-far = The last day is { $last }. Papers are usually taken from about { $opens }, so there is time to prepare them.
reminder-days =
    { $counter ->
        [none] The last day is { $last }.
       *[other] The last day is { $last }; the counter is open for the last time on { $counter }.
    }
reminder-open = Papers are usually taken now. Choose a weekday well before that, and keep the proof that you handed them in.
reminder-due =
    { $left ->
        [closed] No counter is open any more until then. Please talk to a person now, and be at the counter when it next opens.
        [0] That is today: please go this morning with what you have. The papers must be received today.
        [1] The counter is open for the last time tomorrow: please go in the morning, with what you have.
        [next] The counter is open only once more, on { $counter }: please go that morning, with what you have.
       *[other] The counter is open on { $left } more days, today not counted. Please go as soon as you can. If a paper is missing, ask now: here, or at the counter.
    }
reminder-filed =
    { $limit ->
        [none] You handed in your papers on { $filed }. The last day is { $last }. For a period of 30 days or less there is no extra time after it, so ask the Bureau before that day.
       *[other] You handed in your papers on { $filed }. The last day is { $last }. If no decision has come by then, as a rule you may stay as before until it comes, or until { $limit }, whichever is first.
    }

    Has anything come?
reminder-special =
    You handed in your papers on { $filed }; the last day, { $last }, has passed. As a rule you may stay as before until the decision comes, or until { $limit }, whichever is first. Collect the new card before that day, keep your proof with you, and answer letters at once.

    Has anything come?
reminder-no-news =
    The last day, { $last }, passed more than a month ago, and I know of no decision. Please ask the Bureau now how it stands: at the counter, or by telephone, 0570-013904 (weekdays 8:30-17:15, many languages). As a rule you may stay until { $limit } at the latest, and the new card must be collected by then.

    Has anything come?
reminder-limit =
    { $limit } is near: as a rule you may stay without a decision until that day and no longer. Please go to the Bureau now and ask, or call 0570-013904 (weekdays 8:30-17:15, many languages). If they called you to collect the new card, do it before that day.

    I have asked a WELgee coordinator to contact you in working time.
reminder-expired =
    The last day you gave me, { $last }, has passed, and I don't know that papers were handed in. If they were, press the button and tell me when.

    If not, please talk to the Bureau or to a lawyer now: every day counts. JAR helps: 03-5379-6001 (number of December 2024). I have asked a WELgee coordinator to contact you in working time.
reminder-undecided =
    { $limit }, up to which you could wait for a decision, has passed. If the decision or the new card has come, press the button and tell me.

    If not, please talk to the Bureau or to a lawyer now: every day counts. JAR helps: 03-5379-6001 (number of December 2024). I have asked a WELgee coordinator to contact you in working time.
reminder-papers = You were asked for more papers until { $until }. If you cannot have them by then, call the counter before that day, or ask a person here.

reminder-to-confirm = That it was handed in in time is still to be confirmed: { $filed } is after { $last }. Ask them, and keep your proof.

reminder-do-filed = I handed it in
reminder-do-not-yet = Not yet
reminder-do-decided = I have the new card
reminder-do-more = More papers wanted
reminder-do-refused = It was refused
reminder-do-no-news = No news yet
reminder-do-human = Talk to a person

reminder-noted-not-yet =
    { $next ->
        [none] Thank you for telling me. The counter is open for the last time on { $counter }. Reminders are stopped: to start them again, write "dates".
       *[other] Thank you for telling me. The counter is open for the last time on { $counter }. I write again on { $next }.
    }
reminder-noted-no-news =
    { $next ->
        [none] Thank you for telling me. Reminders are stopped: to start them again, write "dates".
       *[other] Thank you for telling me. I write again on { $next }.
    }
