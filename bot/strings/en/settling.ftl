# A new job: the first half year. What is said of law is that of the guides residency/job-change-notice,
# work_rights/payslip-and-tax and work_rights/written-conditions. Words in quotes are questions one can write.

# beginning
settling-hello =
    { $keeps ->
        [true] A new job, good. Let us note the first day and what has to be done; about two minutes. After 1, 4, 12 and 26 weeks I ask how it goes. I keep the date and which talks we had, not what you answer.
       *[false] A new job, good. Let us look at the first day and what has to be done; about two minutes. Nothing is kept, so I cannot remind you. Type "data" to change that.
    }
settling-start = On which day does the job begin, or did it begin? For example 2027-04-01 or 1 April 2027.
settling-kind = Is there a trial or probation period at the start (試用期間 or トライアル雇用)? It stands in your contract or conditions notice (労働条件通知書).
settling-kind-trial = Yes, a trial
settling-kind-regular = No trial
settling-trial = How long is the trial?
settling-trial-4 = 1 month
settling-trial-9 = 2 months
settling-trial-13 = 3 months
settling-trial-26 = 6 months
settling-trial-other = Another length
settling-trial-unsure = I do not know
settling-weeks = How many weeks is it?

# the notice of a new employer
settling-card =
    Which status stands on your residence card (在留資格)? It decides whether Immigration has to hear of a new employer. I do not keep this answer.
    A  Engineer/Specialist in Humanities/International Services (技術・人文知識・国際業務)
    B  Another work status, such as Skilled Labor (技能), Nursing Care (介護), Highly Skilled Professional or Specified Skilled Worker
    C  Designated Activities (特定活動)
    D  Long-Term Resident (定住者), permanent resident
    E  Something else, or not sure
settling-card-engineer = A
settling-card-other-work = B
settling-card-designated = C
settling-card-long-term = D
settling-card-unsure = E
settling-notice-owed =
    { $late ->
        [true] With this status people tell Immigration of a new employer within 14 days of joining, and of leaving the old one, too (契約機関に関する届出). If it is late, it is sent as soon as one notices. Online, by post or at the counter.
       *[false] With this status people tell Immigration of a new employer within 14 days of joining, and of leaving the old one, too (契約機関に関する届出). Online, by post or at the counter.
    }
settling-notice-tied = With Highly Skilled Professional 1 or Specified Skilled Worker a change of status comes before the new job: ask the Bureau.
settling-notice-designated = Designated Activities is not on the list for this notice. If the paper in your passport (指定書) names an employer, a change needs permission first: please ask Immigration, 0570-013904 (weekdays 8:30-17:15, many languages), or a coordinator (type "human"). I cannot decide it.
settling-notice-long-term = With this status there is usually no such notice. If you want to be sure: Immigration, 0570-013904 (weekdays 8:30-17:15, many languages).
settling-notice-unsure = Then please ask whether a notice is needed in your case: Immigration, 0570-013904 (weekdays 8:30-17:15, many languages), or a coordinator (type "human"). I cannot decide it.
settling-sent = Is the notice of the new employer sent?
settling-sent-done = Yes, it is sent
settling-sent-open = Not yet
settling-sent-human = I need help with it
settling-sent-noted = Good. Keep the proof that you sent it.
settling-notice-where =
    { $again ->
        [true] How to do it: write "14 day notice new job". By telephone: Immigration, 0570-013904 (weekdays 8:30-17:15, many languages). I ask you again in time.
       *[false] How to do it: write "14 day notice new job". By telephone: Immigration, 0570-013904 (weekdays 8:30-17:15, many languages).
    }

# what comes when
settling-days =
    { $many ->
        [0] First day of work: { $day }.
       *[other]
            { $reminds ->
                [true] First day of work: { $day }. I ask how it goes:
               *[false] First day of work: { $day }. Good moments to look at how it goes:
            }
    }
settling-day =
    { $talk ->
        [week-1] after 1 week: { $day }
        [trial] middle of the trial: { $day }
        [week-4] after 4 weeks: { $day }
        [week-12] after 12 weeks: { $day }
       *[week-26] after 26 weeks: { $day }
    }
settling-what = What would you like?
settling-what-payslip = Explain my payslip
settling-what-sent = About the notice
settling-what-change = Change the first day
settling-what-ended = The job has ended
settling-what-nothing = Nothing else
settling-ended = All right, I let go of this job and do not ask about it any more. Leaving may need a notice, too: write "14 day notice quit job". For the next one type "menu".
settling-goes-on = All right, everything stays as it is.

# the talks
settling-talk =
    { $talk ->
        [week-1] The first week: three short questions.
        [trial] The middle of the trial: two short questions.
        [week-4] Four weeks: about your pay, and how it goes.
        [week-12] Twelve weeks: two short questions.
       *[week-26] Half a year in the job. Two short questions, about what comes next.
    }
settling-right-yes = Yes
settling-right-no = No
settling-right-unsure = Not sure
settling-hours = Are the working hours and breaks as agreed in writing?
settling-place = Are the place and the work as agreed in writing?
settling-unclear = Is something unclear at work? Write it in your own words, or skip this.
settling-conditions = The agreed hours, place and work stand in the working conditions notice (労働条件通知書). Write "no written contract" or "contract says something else" and I explain what you can do; for advice write "where to get advice about work".
settling-trial-told = Has somebody told you how your work is seen so far?
settling-trial-after = Do you know what happens after the trial, and when that is decided?
settling-trial-ask = The middle of a trial is a good time to ask. You can say: 「これまでの仕事はいかがでしょうか。試用期間のあとについても教えてください。」 (How has my work been so far? Please tell me about after the trial, too.) More: write "how long is probation".
settling-payslip-come = Have you had your first payslip (給与明細)?
settling-payslip-come-yes = Yes
settling-payslip-come-not-yet = Not yet
settling-payslip-later = When it comes, type "menu" and open this again: we go through it line by line.
settling-going = All in all, how is it going in the job?
settling-going-well = Well
settling-going-so-so = So-so
settling-going-badly = Badly
settling-going-words = What makes it hard? A few words, or skip this. I do not keep them unless you pass them on.
settling-going-ask = You can ask me, too: write for example "where to get advice about work", "boss shouts at me", or "how to ask for help in the office".
settling-someone = Is there somebody at work whom you can ask when you do not know something?
settling-someone-ask = It helps to agree on one person. You can say: 「分からないときは、どなたに聞けばよいでしょうか。」 (Whom may I ask when I do not know something?) More: write "how to ask for help in the office".

# the payslip, line by line
settling-payslip = Your payslip (給与明細), line by line. The names may differ a little:
settling-payslip-pay = 総支給額: everything you earned, before anything is taken off. Compare hours and pay with your contract.
settling-payslip-health = 健康保険: health insurance, your share. The company pays half.
settling-payslip-pension = 厚生年金: pension, your share. The company pays half.
settling-payslip-employment = 雇用保険: employment insurance, a small part.
settling-payslip-income-tax = 所得税: income tax, every month.
settling-payslip-resident-tax = 住民税: resident tax on last year's income, paid June to May. Often none in the first year; later it begins in June and you take home less.
settling-payslip-other = Other deductions, such as rent: they need a written agreement between company and workers. Fines for mistakes are not allowed.
settling-payslip-take-home = 差引支給額 (手取り): what you receive.
settling-payslip-clear = Is everything on it clear, and as agreed?
settling-payslip-ask = You may ask the company: 「この控除は何ですか。」 (What is this deduction?) Rates and more: write "explain my payslip". If an insurance is missing: "who must join shakai hoken". If pay is missing: "salary not paid".

# what next
settling-next = Half a year is a good moment to look ahead. What would you like next?
settling-next-stay = Grow where I am
settling-next-language = Better Japanese
settling-next-other-work = Work nearer to mine
settling-next-status = A longer stay
settling-next-rest = Stay as I am
settling-next-unsure = I do not know yet
settling-next-stay-ask = Good. Goals can help: type "menu". For talking about it at work, write "how to ask for feedback".
settling-next-language-ask = Good. Write "where to learn Japanese for free" and I show courses.
settling-next-other-work-ask = Good. Write "first job then better", and a coordinator can look at it with you: type "human".
settling-next-status-ask = Good. Write "change to a work visa" or "permanent residence conditions". Only Immigration decides; a coordinator can look at it with you: type "human".
settling-next-rest-ask = That is an answer, too. Half a year is a lot.
settling-next-unsure-ask = There is no hurry. If you want to think aloud with somebody, type "human".

# the end of a talk
settling-thanks = Thank you. I keep only that we talked.
settling-again = There are no reminders of this at the moment. Shall I ask you by myself again?
settling-next-talk =
    { $day ->
        [none] That was all. I am here whenever you write.
       *[other] I ask again on { $day }.
    }
