# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = Hello from Tomoni. How was your week? Two taps are enough. Shall we?
open-settling = Hello from Tomoni. I have a few short questions for you today, about three minutes. Shall we?
open-goals = Hello from Tomoni. Shall we look at your steps of this week? It takes two minutes.
open-course = Hello from Tomoni. Your next short lesson is ready, about five minutes. Shall we go on?
open-applications = Hello from Tomoni. Something on your list is planned for today. Shall we look at it?
open-last = I do not want to disturb you, so this is the last time that I ask by myself. I am here whenever you write: type "menu".
open-do-now = Yes, now
open-do-later = Tomorrow
open-do-enough = Stop reminders
open-later = All right, I ask again on { $day }.
open-enough = All right, I stop these messages. Type "menu" whenever you want to go on.

# check-in
checkin-hello =
    { $keeps ->
        [true] Two taps a week, and a few words if you like. Only you see your answers, here in this chat. They play no part in finding you work, and I tell nobody anything without asking you first.
       *[false] Two taps, and a few words if you like. Nothing is kept, so I cannot show you how your weeks go, or remind you. Type "data" to change that.
    }
checkin-week = How was your week?
checkin-week-very-good = Very good
checkin-week-good = Good
checkin-week-so-so = So-so
checkin-week-hard = Hard
checkin-week-very-hard = Very hard
checkin-week-day = Change reminder day
checkin-way = Is anything in your way at the moment?
checkin-way-nothing = Nothing
checkin-way-papers = Papers
checkin-way-work = Work
checkin-way-money = Money
checkin-way-health = Health
checkin-way-people = People
checkin-way-other = Something else

# sleep and mood, only where it was allowed
checkin-allowed = May I also ask how you sleep, and how your mood is? One tap each. Only you see it. I ask this once; both is fine, and so is neither.
checkin-allowed-both = Both
checkin-allowed-sleep = Only sleep
checkin-allowed-mood = Only mood
checkin-allowed-none = Neither
checkin-sleep = How did you sleep this week?
checkin-sleep-very-good = Very well
checkin-sleep-good = Well
checkin-sleep-so-so = So-so
checkin-sleep-hard = Badly
checkin-sleep-very-hard = Very badly
checkin-mood = And your mood?
checkin-mood-very-good = Very good
checkin-mood-good = Good
checkin-mood-so-so = So-so
checkin-mood-hard = Low
checkin-mood-very-hard = Very low
checkin-words = A few words about the week, for yourself? Or skip this.
checkin-thanks =
    { $keeps ->
        [true] Thank you, I have noted it.
       *[false] Thank you for telling me. Nothing of it is kept.
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = About papers you can ask me at any time. Write for example "when can I renew my card", or "free legal help".
checkin-ask-work = About work you can ask me at any time. Write for example "where to get advice about work", or "boss shouts at me".
checkin-ask-money = About money you can ask me at any time. Write for example "where to get food", or "salary not paid".
checkin-ask-health = About health you can ask me at any time. Write for example "doctor who speaks English", or "someone to talk to".
checkin-ask-people = If somebody treats you badly, write for example "harassment at work". If you would like to meet people, write "when is the next WELgee Salon".
checkin-ask-other = Just write to me what it is, in your own words, and I look for what may help. Or type "human" for a person.

# a low answer
checkin-low = Weeks like this are hard to carry alone, and you do not have to. A coordinator at WELgee can talk with you in working time. If you want to talk with somebody today, write "someone to talk to": I show telephone lines. In danger now: police 110, fire and ambulance 119.
tell-coordinator =
    { $about ->
        [settling] May I tell a coordinator that something in your new job is not right or not clear? They answer in working time. I pass on no words of yours unless you choose so.
       *[checkin] May I tell a coordinator that you would like to be asked how you are? They answer in working time. I pass on no words of yours unless you choose so.
    }
tell-coordinator-tell = Yes, without words
tell-coordinator-words = Yes, with my words
tell-coordinator-human = Write to them
tell-coordinator-no = No, thank you
tell-told = A coordinator has been told. The answer comes here in this chat, in working time.
tell-not-told = All right, I tell nobody. You can type "human" at any time.

# goals
checkin-step = Your goal: { $goal }. How did it go with it this week?
checkin-step-some = It moved a little
checkin-step-none = Not this week
checkin-step-stuck = Stuck
checkin-stuck = That is worth talking about with your mentor, or type "human" for a coordinator. A smaller step may help, too.

# how the weeks went
checkin-trend = Your weeks so far:
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") }: very hard
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") }: hard
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") }: so-so
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") }: good
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") }: very good
    }

# the next one
checkin-day = On which day of the week shall I ask you?
checkin-day-mon = Monday
checkin-day-tue = Tuesday
checkin-day-wed = Wednesday
checkin-day-thu = Thursday
checkin-day-fri = Friday
checkin-day-sat = Saturday
checkin-day-sun = Sunday
checkin-day-none = Do not ask me
checkin-next =
    { $pushes ->
        [true] I ask again on { $day }.
       *[false] I ask again on { $day }. On this page I cannot write to you first, so you find the question here when you come back.
    }
checkin-no-next = All right, I do not ask by myself. Type "menu" whenever you want to tell how it goes.
