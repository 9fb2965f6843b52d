# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = A list needs keeping: companies, jobs and dates, until you delete them. May I keep them?
applications-unkept = Then I make no list. Paper does it as well: company, job, day sent, answer, next step.
applications-hello = This is the place for your applications: where you applied, what they answered, what comes next. Four short questions for each.

# adding one
applications-company = Which company or workplace is it?
applications-job = Which job there?
applications-sent = When did you send the application? Send the day, for example 2026-11-20, or press one of these.
applications-sent-today = Today
applications-sent-not-yet = Not yet
applications-found = Where did you find it? For example a job site, Hello Work, a friend.
applications-full = The list holds { $most } applications, so the oldest makes room: { $company }. Here is the whole list as it was, so that nothing is lost.
applications-added =
    { $sent ->
        [none] Noted: { $company }. It is on your list as not sent yet.
       *[other] Noted: { $company }, sent on { $sent }.
    }
applications-another = Is there another one to add?

# the list
applications-open =
    { $count ->
        [one] One application is open:
       *[other] { $count } applications are open:
    }
applications-none-open = No application is open at the moment.
applications-line-planned = • { $title }: not sent yet
applications-line-sent =
    { $sent ->
        [none] • { $title }: sent
       *[other] • { $title }: sent on { $sent }
    }
applications-line-invited = • { $title }: invited to an interview
applications-line-test = • { $title }: a test
applications-line-offer = • { $title }: an offer
applications-line-silent = • { $title }: no answer yet
applications-next-line =
    { $day ->
        [none] → next: { $next }
       *[other] → next: { $next }, on { $day }
    }
applications-more-open =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
applications-what = What would you like to do?
applications-what-update = There is news
applications-what-add = Add one
applications-what-file = Take the list along
applications-what-bye = That is all
applications-bye = All right. Your list is here whenever you want it.

# news
applications-which = Which one? Press it, or type a part of its name.
applications-news = { $title }: what is new?
applications-news-sent = I have sent it
applications-news-invited = Invited to interview
applications-news-test = A test
applications-news-offer = An offer
applications-news-rejected = Not this time
applications-news-silent = No answer yet
applications-news-withdrawn = I withdrew
applications-news-next = A next step
applications-news-remove = Take it off the list
applications-sent-on = On which day did you send it? Send the day, or press.
applications-sent-on-today = Today
applications-invited = An invitation means that they want to know you better. To get ready, ask me "how does an interview go?".
applications-test = A test means that you are still in it. To get ready, ask me "what comes in the written test?".
applications-offer =
    An offer: they want to work with you. Before you say yes, the contract can be checked: ask for the conditions in writing, and ask whether the job fits your status. If somebody should look at it with you, type "human".
    What to check, and how much time you may ask for: ask me "I have an offer, what do I check?".
applications-rejected =
    Thank you for telling me. A "no" says that this job and this application did not meet. It does not say what you are worth.
    Many applications for one job are normal in Japan: job sites have counted between about 8 and 20 for each person who found one. Those are averages of all job seekers, mostly Japanese, and promise nothing.
applications-learned = Is there one thing that you learned from it, for next time? A few words, for you alone, or skip this.
applications-silent = Some firms do not answer at all, which says nothing about you. If the day that they named has passed, one polite mail is fine.
applications-withdrawn = Noted. To withdraw is your decision, and it keeps your time for what fits better.
applications-next = What is the next step, if there is one? For example "answer their mail" or "read about the company".
applications-next-on = On which day? Send the day, for example 2027-01-15, or press one of these.
applications-next-on-tomorrow = Tomorrow
applications-next-on-week = In a week
applications-remind = Shall I remind you of it on { $day }?
applications-noted =
    { $next ->
        [none] Noted for { $title }.
       *[other] Noted for { $title }. Next: { $next }.
    }
applications-remove = Shall I take { $title } off the list? It cannot be brought back.
applications-removed = Taken off the list.
applications-not-removed = It stays on the list.

# as a file
applications-file = Here is your list as a table. It opens in Excel, Numbers or Google Sheets.
applications-column-company = Company
applications-column-job = Job
applications-column-found = Where found
applications-column-sent = Sent on
applications-column-state = How it stands
applications-column-next = Next step
applications-column-next-on = On
applications-column-learned = Learned
applications-state-planned = Not sent yet
applications-state-sent = Sent
applications-state-invited = Invited to interview
applications-state-test = A test
applications-state-offer = An offer
applications-state-rejected = Not this time
applications-state-silent = No answer yet
applications-state-withdrawn = Withdrawn

# what all lists of a person's own things share
listed-none = I find nothing with that name. Please press one, or type a part of its name.
listed-several = That fits more than one: { $names }. Please type a little more of the name.

# other words for these buttons
words-applications-sent-today = now
words-applications-sent-on-today = now
words-applications-next-on-tomorrow = tmrw
