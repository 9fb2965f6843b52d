# The goals, in the order in which a person meets their words. Options are buttons: at most 20 letters where
# there are three or fewer, else 24. An argument that is empty matches [none].

goals-keep = Goals grow over weeks, so I would keep them until you delete them. May I? If not, we can still make one now, and you copy it.
goals-hello = Let us begin at the end: how it could be in three years, then in one year, then in three months, and what you can do this week. About five minutes. You can skip anything.

# looking ahead
goals-picture = Your picture so far. What you skip stays as it is.
goals-picture-three-years = • In three years: { $text }
goals-picture-one-year = • In one year: { $text }
goals-picture-three-months = • In three months: { $text }
goals-three-years = In three years: what would you like an ordinary day to look like? Work, study, home, whatever matters to you. A few words are enough.
goals-one-year =
    { $later ->
        [none] In one year: what would you like to be true?
       *[other] In three years: "{ $later }". What would have to be true in one year, so that you are on the way?
    }
goals-three-months =
    { $later ->
        [none] In three months: what would you like to be true?
       *[other] In one year: "{ $later }". What would have to be true in three months?
    }
goals-this-week =
    { $later ->
        [none] And this week: what is one thing that you could do?
       *[other] In three months: "{ $later }". What is one thing that you could do for it this week?
    }
goals-picture-noted = I have noted your picture. You can change it whenever you like.

# a goal, in small questions
goals-what =
    { $suggested ->
        [true] What exactly do you want to have done? Write it in your own words, or take one of these, which come from your lessons and from your picture.
       *[false] What exactly do you want to have done? One sentence with something to count or to name helps: "send three applications" rather than "look for work".
    }
goals-exactly = You wrote: "{ $text }". What exactly will you do? Something to count or to name helps. Skip this, and it stays as it is.
goals-sign = How will you see that it is done? For example: "three companies have written that they got it".
goals-until = Until when? Send a day, for example 2027-01-15, or press one of these.
goals-until-week = In a week
goals-until-month = In a month
goals-until-quarter = In three months
goals-mine = Is this yours to do, or do others decide about it?
goals-mine-yes = Mine to do
goals-mine-partly = Partly mine
goals-mine-no = Others decide
goals-my-part = Then let us take the part that is yours: "send three applications" rather than "get a job". What is your part of "{ $text }"? Skip this, and it stays as it is.
goals-all-right =
    Your goal: { $text }
    { $sign ->
        [none] How you will see it: left open
       *[other] How you will see it: { $sign }
    }
    { $until ->
        [none] Until: left open
       *[other] Until: { $until }
    }

    All right? To change something, go back.
goals-all-right-keep = All right
goals-all-right-leave = Leave it
goals-noted = Noted. One small step this week is a good beginning.
goals-copied = I do not keep this, so please copy it to where you will see it.
goals-left = Left out. Nothing was noted.

# a fourth goal
goals-fourth = You have three open goals, and three are about as many as a week can carry. Let us make room first, or leave the new one for later.
goals-room = Which one may make room?
goals-room-later = The new one can wait
goals-three-stay = Then these three stay, and the new one waits until there is room.

# once a week
goals-weekly = Shall I ask you once a week how it is going? One tap for each goal.
goals-weekly-on = Good. I ask once a week. If you leave it unanswered three times, I stop by myself.
goals-weekly-off = All right, I do not ask. Come back whenever you like.

# coming back
goals-open = Your open goals:
goals-line =
    { $until ->
        [none] • { $text }
       *[other] • { $text } (until { $until })
    }
goals-none-open = No goal is open at the moment.
goals-now = What would you like to do?
goals-now-progress = Say how it is going
goals-now-new = A new goal
goals-now-picture = Look ahead again
goals-now-weekly = Ask me every week
goals-now-quiet = No weekly question
goals-now-bye = That is all
goals-later = All right. Come back when you want to set a goal.
goals-bye = All right. Your goals are here whenever you want them.

# how it is going
goals-look = A look at your goals: one tap for each.
goals-step =
    { $until ->
        [none] "{ $text }": where is it now?
       *[other] "{ $text }", until { $until }: where is it now?
    }
goals-step-none = Not yet
goals-step-some = On the way
goals-step-done = Done
goals-step-gone = Let it go
goals-round = Thank you. This is how it stands:
goals-round-none = • Not yet: { $text }. It stays open.
goals-round-some = • On the way: { $text }
goals-round-done = • Done: { $text }. That is your work.
goals-round-gone = • Let go: { $text }. To let go of what no longer fits is a decision of its own.
goals-smaller = "{ $text }" has not moved for a while. That is often a matter of its size: a smaller piece of it may fit into a week. You can let it go and make the smaller one your goal.

# other words for this button
words-goals-all-right-keep = yes, ok, okay, good, fine, right
