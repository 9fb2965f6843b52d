# Job hunting in Japan: a course of twelve lessons, in the order in which a person meets it.
# Buttons (course-...-pace, -what, -part, -lesson, -how, -card, -answer, -carry, -action): at most 20 characters.
# course-...-goal is the step of a lesson as it stands in the person's own list of goals: "I" and "my", no full stop.
# Cards are under 60 words. Every figure stands in the guides that the lesson is made from.

# beginning
course-hello =
    Job hunting in Japan, in twelve lessons of about 5 minutes: three cards, a question to think about, two quiz questions, and one small step for your week. You can stop anywhere, skip what you know, and take the lessons in any order.
course-pace = How would you like to go on?
course-pace-own = At my own pace
course-pace-twice = Two a week
course-pace-own-set = At your own pace, then. The course waits for you, and you find it in the menu.
course-pace-twice-set =
    { $pushes ->
        [true] Two a week, then: I write to you three or four days after each lesson. If you do not answer, I do not press.
       *[false] Two a week, then: a reminder stands here three or four days after each lesson. I cannot ring your phone from this page, so please look in.
    }

# overview
course-what =
    { $done ->
        [0] The twelve lessons are open to you. Which one now?
        [12] 12 of 12 lessons. Each is open to you again whenever you like.
       *[other] { $done } of 12 lessons. What next?
    }
course-what-unkept = Twelve lessons, in any order. I do not keep which ones you have done, since nothing of this is kept. Type "data" if you want to change that.
course-what-go-on = Go on in my lesson
course-what-next = Next lesson
course-what-choose = All lessons
course-what-pace = How often
course-what-enough = Enough for now
course-enough = All right. The course waits for you: type "menu" when you want to go on.
course-all = Job hunting in Japan, { $done } of 12:
course-all-done = ✓ Done:
course-all-known = ✓ Known already:
course-all-open = Still to come:
course-part = Which part would you like?
course-part-one = Find the way
course-part-two = Research and papers
course-part-three = The interview
course-part-four = Offer and first job
course-lesson = Which lesson?
course-lesson-hiring = How hiring works
course-lesson-kinds = Kinds of contracts
course-lesson-openings = Finding openings
course-lesson-research = Company research
course-lesson-rirekisho = Rirekisho
course-lesson-history = Work history and CV
course-lesson-motive = Motivation, self-PR
course-lesson-interview = The interview day
course-lesson-questions = Hard questions
course-lesson-offer = Offer and contract
course-lesson-rights = Your rights at work
course-lesson-better = First job, then more

# in every lesson
course-how-learn = Begin the lesson
course-how-test = I know it: test me
course-card-next = Next
course-carry = Shall I put these words with your goals? If not, they only stay in this chat, like other messages, for 30 days.
course-carry-goals = Put with my goals
course-carry-drop = No, leave them
course-goal-kept = It is with your goals now.
course-think-unkept = Thank you. That is yours: nothing of it is kept here.
course-answer-a = A
course-answer-b = B
course-answer-c = C
course-right = Yes, that is it.
course-wrong = Not this one. The answer is:
course-known =
    { $kept ->
        [true] Both right: you know this one, and it counts.
       *[false] Both right: you know this one.
    }
course-not-yet = Not both yet, so here is the lesson. The quiz does not come again.
course-action-take = Make it my goal
course-action-own = In my own words
course-action-later = Not this week
course-own = Write it as you would like to do it: what, and on which day.
course-finished = That was the last of the twelve. What you have learned is yours. Next could be: practise an interview, or keep your applications in order. Type "menu".

# 1 how hiring works here
course-hiring-title = How hiring works here: two ways in, and a calendar
course-hiring-card-1 = Japan hires in two ways. New graduates (新卒採用, shinsotsu saiyō) start together in April. People with experience (中途採用, chūto saiyō) are hired all year. With work experience you usually use the second way.
course-hiring-card-2 = It takes time. For office posts 3 to 6 months and many applications are common; for internationals it can take longer. Shops and restaurants often decide within weeks. January to March is often busy. Early May, mid-August and New Year are slow.
course-hiring-card-3 = Use several ways at once: Hello Work, job sites, an agent, people you know. An introduction helps, but the company usually still asks for papers and interviews. Note each application and the answer. Many refusals are normal.
course-hiring-think = To think about: which one or two kinds of work here could use your experience?
course-hiring-q1 =
    Amina has worked for years as an accountant. It is October. When can she apply?
    A  { course-hiring-q1-a }
    B  { course-hiring-q1-b }
    C  { course-hiring-q1-c }
course-hiring-q1-a = Only for April, together with the graduates
course-hiring-q1-b = Now: people with experience are hired all year
course-hiring-q1-c = Only after a degree from Japan
course-hiring-q1-why = People with work experience are hired all year (中途採用). April is when new graduates start.
course-hiring-q2 =
    A friend introduces you to a company. What usually comes next?
    A  { course-hiring-q2-a }
    B  { course-hiring-q2-b }
    C  { course-hiring-q2-c }
course-hiring-q2-a = You can start on Monday
course-hiring-q2-b = You pay the friend
course-hiring-q2-c = Papers and interviews, as for everybody
course-hiring-q2-why = An introduction helps in Japan too. The company usually still asks for papers and interviews.
course-hiring-action = Apply it now. This week: write down one or two occupations where your experience counts, and check which work your status permits.
course-hiring-goal = Write down one or two occupations where my experience counts, and check which work my status permits
course-hiring-more = To read more, ask me: "how do Japanese companies hire".

# 2 kinds of employment and contracts
course-kinds-title = Kinds of employment, and what a contract says
course-kinds-card-1 = Ask two things about every job: does the contract have an end date, and who employs you? Regular (正社員, seishain): no end date, the most stable, sometimes with transfers. Contract (契約社員): employed until a date, often renewed; one contract is at most 3 years in most cases.
course-kinds-card-2 = Dispatch (派遣社員): the agency is your employer. Part-time (パート, アルバイト): usually paid by the hour, with paid leave and insurance under conditions. Labour law protects employees of every kind, and every employer must give you your main conditions in writing.
course-kinds-card-3 = A service contract (業務委託, gyōmu itaku) is on paper not employment: usually no paid leave, overtime pay or company insurance. If the firm fixes your hours and gives orders, the law may still treat you as an employee. If your permission says "employed by", ask Immigration before signing one.
course-kinds-think = To think about: what matters most to you in a contract now? For example no end date, hours that fit, or the place.
course-kinds-q1 =
    The paper says 業務委託, but the firm fixes your hours and gives you orders. What may be true?
    A  { course-kinds-q1-a }
    B  { course-kinds-q1-b }
    C  { course-kinds-q1-c }
course-kinds-q1-a = The law may still treat you as an employee
course-kinds-q1-b = You can have no rights at all
course-kinds-q1-c = You are a regular employee (正社員)
course-kinds-q1-why = The name on the paper is not everything. If the firm fixes your hours and gives orders, the law may still treat you as an employee. The Labour Standards Advice Hotline can tell you more.
course-kinds-q2 =
    Your contracts with one employer add up to more than 5 years. What can you ask for?
    A  { course-kinds-q2-a }
    B  { course-kinds-q2-b }
    C  { course-kinds-q2-c }
course-kinds-q2-a = To be a regular employee (正社員) at once
course-kinds-q2-b = A contract without end date
course-kinds-q2-c = Nothing: it stays as it is
course-kinds-q2-why = After more than 5 years you can ask for a contract without end date, and the employer cannot refuse. You must apply; do it in writing. It does not make you 正社員, and there are exceptions.
course-kinds-action = Apply it now. This week: find the kind of employment in one job advert. If it does not say, you can ask: この仕事の雇用形態を教えてください。
course-kinds-goal = Find the kind of employment in one job advert
course-kinds-more = To read more, ask me: "difference between seishain, keiyaku and haken", or "working conditions notice".

# 3 finding openings
course-openings-title = Finding openings: Hello Work, job sites, agents
course-openings-card-1 = Hello Work (ハローワーク) is the public job office: advice, job offers and introductions to companies are free. Bring your residence card, your passport with the designation paper (指定書) if you have one, and your work history. You can ask for an interpreter by phone or tablet.
course-openings-card-2 = Look yourself on job sites, or let a recruiter (転職エージェント) look with you. Use two or three ways together. Say your status, Japanese level, hours and wished pay at the start. If a recruiter does not answer, it often only means that no post fits now.
course-openings-card-3 = Recruiters are paid by the company. By law an agency must not take a placement fee from a job seeker, apart from a few narrow exceptions, so a fee is a sign to stop. Check the permit number (許可番号): it has ユ for paid placement, ム for free placement.
course-openings-think = To think about: which two or three ways suit you? Who could go with you the first time?
course-openings-q1 =
    An agency wants money from you before it introduces you to a company. What do you do?
    A  { course-openings-q1-a }
    B  { course-openings-q1-b }
    C  { course-openings-q1-c }
course-openings-q1-a = Pay a part of it
course-openings-q1-b = Pay, and keep the receipt
course-openings-q1-c = Stop, and ask somebody
course-openings-q1-why = By law an agency must not take a placement fee from a job seeker, apart from a few narrow exceptions. You can ask FRESC (0570-011000, weekdays 9:00-17:00), or a person here: type "human".
course-openings-q2 =
    You speak little Japanese. Can you use Hello Work?
    A  { course-openings-q2-a }
    B  { course-openings-q2-b }
    C  { course-openings-q2-c }
course-openings-q2-a = Yes: I ask which window is mine, and for an interpreter
course-openings-q2-b = No, it is for Japanese speakers only
course-openings-q2-c = Yes, but it costs money
course-openings-q2-why = Hello Work is free. Ask which window is yours, and for the interpreter by phone or tablet. Languages depend on the place and day.
course-openings-action = Apply it now. This week: call or visit the Hello Work for your address and ask which window is yours.
course-openings-goal = Call or visit the Hello Work for my address and ask which window is mine
course-openings-more = To read more, ask me: "what is Hello Work", or "does a recruiter cost money".

# 4 company and industry research
course-research-title = Research: industries, occupations, companies
course-research-card-1 = Two questions come before applications. Industry research (業界研究, gyōkai kenkyū): who earns money with what? Occupation research (職種研究, shokushu kenkyū): what does a person do all day? Both show where your experience counts.
course-research-card-2 = job tag is a free site of the labour ministry with more than 500 occupations: tasks, ways in, working conditions, skills. It is in Japanese, so use a translation tool. Write your past tasks as verbs, find three occupations that use them, and take two adverts for each.
course-research-card-3 = Look at a company from three sides: its public record, what its people say, and how it treats you during hiring. No written conditions, always hiring, "sign today": no single sign is proof, but several together are a reason to stop.
course-research-think = To think about: which verbs tell what you did at work? For example: planned, repaired, taught, sold.
course-research-q1 =
    You do not know which jobs here fit what you did before. Where do you begin?
    A  { course-research-q1-a }
    B  { course-research-q1-b }
    C  { course-research-q1-c }
course-research-q1-a = I apply everywhere and wait
course-research-q1-b = On job tag, with verbs for my past tasks
course-research-q1-c = With the reviews of one company
course-research-q1-why = Verbs make your tasks comparable. On job tag you find occupations that use them, with ways in and skills. Then compare adverts: what they ask, and your proof.
course-research-q2 =
    One review calls a company bad. What does that tell you?
    A  { course-research-q2-a }
    B  { course-research-q2-b }
    C  { course-research-q2-c }
course-research-q2-a = Not enough: I read more, and look for other signs
course-research-q2-b = Enough: I do not apply
course-research-q2-c = Nothing: reviews are never of use
course-research-q2-why = No single sign is proof. Read many reviews, also old ones, and compare them with the public record and with how the company treats you.
course-research-action = Apply it now. This week: find one occupation on job tag that uses your verbs, and read one advert for it.
course-research-goal = Find one occupation on job tag that uses my verbs, and read one advert for it
course-research-more = To read more, ask me: "how to use job tag", or "is this a black company".

# 5 rirekisho
course-rirekisho-title = The rirekisho (履歴書), your personal record
course-rirekisho-card-1 = The rirekisho (履歴書) is a two-page form with your data, schools, jobs, licences and a photo. Most companies accept it typed. Take a free form: the labour ministry's model (厚生労働省履歴書様式例), or ask at Hello Work.
course-rirekisho-card-2 = Name: as on your residence card. Schools, then jobs, oldest first, with full official names. Years: Western or Japanese (Reiwa 8 is 2026), one kind in all papers. Photo: about 4 x 3 cm, taken within 3 months. If you wear a head covering for your faith, keep it.
course-rirekisho-card-3 = You may leave out: sex in the ministry's form, My Number, bank account, and why you left your country. Status: one line, exactly as on your card. With a designation paper (指定書), do not write more than it says. Every date must be true.
course-rirekisho-think = To think about: which part of this form will need most time? Names, dates, the photo, something else?
course-rirekisho-q1 =
    Between two jobs there is a year without work. What do you write?
    A  { course-rirekisho-q1-a }
    B  { course-rirekisho-q1-b }
    C  { course-rirekisho-q1-c }
course-rirekisho-q1-a = I move the dates until they meet
course-rirekisho-q1-b = The true dates, with the gap
course-rirekisho-q1-c = I leave out both jobs
course-rirekisho-q1-why = Every date must be true. A gap is better than a false date. How to speak about a gap comes in the lesson on hard questions.
course-rirekisho-q2 =
    What may stay out of the rirekisho?
    A  { course-rirekisho-q2-a }
    B  { course-rirekisho-q2-b }
    C  { course-rirekisho-q2-c }
course-rirekisho-q2-a = My schools
course-rirekisho-q2-b = The date
course-rirekisho-q2-c = Why I left my country
course-rirekisho-q2-why = Why you left your country may be left out. So may My Number and bank account: firms ask for those after hiring.
course-rirekisho-action = Apply it now. This week: take a free form and fill in your name, schools and jobs. A draft is enough. Then ask someone to read it.
course-rirekisho-goal = Fill in my name, schools and jobs in a free rirekisho form, and ask someone to read it
course-rirekisho-more = To read more, ask me: "how to write a rirekisho".

# 6 work history paper and CV
course-history-title = The work history (職務経歴書) and the English CV
course-history-card-1 = The shokumu keirekisho (職務経歴書) shows what you did at work and what came of it. For people with experience it often counts more than the rirekisho. It is typed, free in form, about two A4 pages, and adapted to each advert.
course-history-card-2 = The order: title, date, name; a summary (職務要約) of three or four lines; each job with your role, tasks and results; skills and languages; self-PR (自己PR). Japanese readers may not know your company: add one line, such as "bank, 300 staff".
course-history-card-3 = Show results in figures you can stand behind. If you do not remember, write "about" (約). Work without a contract, in a family shop, in a camp or as a volunteer counts too. International firms often take only an English CV: one or two pages, no photo or age needed.
course-history-think = To think about: which result of your work are you glad of? Can you put a figure to it, even "about"?
course-history-q1 =
    You helped in the family shop, without a contract. Does it belong in the paper?
    A  { course-history-q1-a }
    B  { course-history-q1-b }
    C  { course-history-q1-c }
course-history-q1-a = No, only posts with a contract count
course-history-q1-b = Yes, named as what it was
course-history-q1-c = Yes, but as a manager's post
course-history-q1-why = Work without a contract counts too. Name it as what it was: interviewers ask from this paper until the last round.
course-history-q2 =
    You do not remember how many customers you had. What do you write?
    A  { course-history-q2-a }
    B  { course-history-q2-b }
    C  { course-history-q2-c }
course-history-q2-a = "About", with a figure I can stand behind
course-history-q2-b = A high number, because it sounds good
course-history-q2-c = Nothing of this job
course-history-q2-why = Figures show what came of your work. If you do not remember, write "about" (約), and be ready to explain each line.
course-history-action = Apply it now. This week: write one job in five lines: the company in one line, your role, two tasks, one result. Leave out names of people who could be in danger.
course-history-goal = Write one of my jobs in five lines: company, role, two tasks, one result
course-history-more = To read more, ask me: "shokumu keirekisho sample".

# 7 motivation and self-PR
course-motive-title = Why this company (志望動機), and your self-PR (自己PR)
course-motive-card-1 = The motivation (志望動機, shibō dōki) says why this company, why this job, and what you bring. Four parts: what they do that matters to you; one event that shows why; your skill for their task; what you want to do there. Write a new one for each company.
course-motive-card-2 = To find your reason, read the company's site, its news and the advert. Note two facts that other companies could not write. Pay and stability are fair reasons for you; keep them for the talk about conditions. You choose how much of your own story is in it.
course-motive-card-3 = A self-PR (自己PR, jiko pīāru) is one strength, proved by one true event, and linked to the job. To name a strength is not boasting in Japan when a fact stands behind it. Asked for a weakness, choose a real one and say what you do about it.
course-motive-think = To think about: which strength would a colleague of yours name first? Which event shows it?
course-motive-q1 =
    Which reason is the strongest on paper?
    A  { course-motive-q1-a }
    B  { course-motive-q1-b }
    C  { course-motive-q1-c }
course-motive-q1-a = I like Japan
course-motive-q1-b = You sponsor visas
course-motive-q1-c = A fact about this company, and what I bring to it
course-motive-q1-why = "I like Japan" or "you sponsor visas" alone is weak. A fact that other companies could not write shows that you looked at this one.
course-motive-q2 =
    What makes people believe a self-PR?
    A  { course-motive-q2-a }
    B  { course-motive-q2-b }
    C  { course-motive-q2-c }
course-motive-q2-a = One true event, with a result
course-motive-q2-b = Many strengths in a row
course-motive-q2-c = To say that I am the best
course-motive-q2-why = One strength, proved by one true event. Modest in tone, clear in fact: avoid "the best", and avoid making yourself small.
course-motive-action = Apply it now. This week: say your self-PR aloud to one person, in one minute. Ask which word stayed in mind.
course-motive-goal = Say my self-PR aloud to one person, in one minute
course-motive-more = To read more, ask me: "shibodoki example", or "jiko PR structure with example".

# 8 the interview: flow and manners
course-interview-title = The interview: how it goes, and manners
course-interview-card-1 = Most firms hold two or three interviews, first with personnel or the team, later with a department head or director. Be near the building 15 to 30 minutes early, and at the reception 5 to 10 minutes before the time. If you are late, call at once.
course-interview-card-2 = At the door: knock three times, wait for どうぞ, say 失礼いたします, enter, close the door. Greet, bow, sit when invited. A card offered to you: take it with both hands. If your faith does not allow bowing, say so in a word and greet your way.
course-interview-card-3 = Clothes: dark suit, plain shirt; in IT, casual clothes are often fine. Head covering: keep it. Online: enter about 5 minutes before the time, light from the front, look at the camera. Nobody learns all this in one day. Clear answers matter too.
course-interview-think = To think about: which of these manners do you know already, and which is new to you?
course-interview-q1 =
    The train is late, and you will be ten minutes late. What do you do?
    A  { course-interview-q1-a }
    B  { course-interview-q1-b }
    C  { course-interview-q1-c }
course-interview-q1-a = I hurry, and explain it there
course-interview-q1-b = I call at once
course-interview-q1-c = I go home and write a mail
course-interview-q1-why = Call at once and say how late you will be. For example: 電車が遅れており、十分ほど遅れます。申し訳ございません。
course-interview-q2 =
    When do you enter the room of an online interview?
    A  { course-interview-q2-a }
    B  { course-interview-q2-b }
    C  { course-interview-q2-c }
course-interview-q2-a = About 5 minutes before the time
course-interview-q2-b = Half an hour before
course-interview-q2-c = A little after the time
course-interview-q2-why = About 5 minutes before the time. Entering 10 minutes early or more can disturb them.
course-interview-action = Apply it now. This week: practise the door once, from the three knocks to sitting down. A friend or a mirror will do.
course-interview-goal = Practise the door once, from the three knocks to sitting down
course-interview-more = To read more, ask me: "job interview manners in Japan", or "online interview tips".

# 9 questions: gap, status, unfair questions
course-questions-title = Hard questions: a gap, your status, unfair ones
course-questions-card-1 = Most interviews ask the same questions. Prepare one short true event for each, and speak for one minute, not five. About a gap: one neutral reason, what you did, and that you are ready now. Never move a date or invent a job.
course-questions-card-2 = About your status: an employer needs to know that you may work, any limits on the work, and until when your stay lasts. Why you left your country and your family's story may stay private. Do not promise an extension. Only Immigration decides.
course-questions-card-3 = The labour ministry tells employers not to ask about family, religion, birthplace and other things that say nothing about your ability. You may answer briefly, ask how it relates to the work, or politely decline. Declining may cost an offer at some firms. It also tells you about them.
course-questions-think = To think about: for which question would you like to have a good short answer?
course-questions-q1 =
    "What did you do in these two years?" There is a gap. What is a good answer?
    A  { course-questions-q1-a }
    B  { course-questions-q1-b }
    C  { course-questions-q1-c }
course-questions-q1-a = A job that I invent
course-questions-q1-b = Everything that happened, from the beginning
course-questions-q1-c = One true reason, what I did, and that I am ready now
course-questions-q1-why = You need not tell an employer what you lived through. A false career can cost you the offer or later the job.
course-questions-q2 =
    The interviewer asks about your religion. What may you do?
    A  { course-questions-q2-a }
    B  { course-questions-q2-b }
    C  { course-questions-q2-c }
course-questions-q2-a = Ask how it relates to the work
course-questions-q2-b = Only answer: I may not decline
course-questions-q2-c = Show a letter about my faith
course-questions-q2-why = The ministry tells employers not to ask about religion. You may answer briefly, ask how it relates to the work, or politely decline. Afterwards write down date, name and words.
course-questions-action = Apply it now. This week: write three sentences for the question you find hardest, and say them aloud to one person.
course-questions-goal = Write three sentences for the question I find hardest, and say them aloud to one person
course-questions-more = To read more, ask me: "gap in my CV", "how to explain my status", or "they asked about my religion".

# 10 offer and contract: what to check
course-offer-title = An offer (内定): what to check before you say yes
course-offer-card-1 = You have an offer (内定, naitei). Thank them within 24 hours. About one week to decide is usual, and you may ask for a little more time once, with a date. "Sign today" is a warning sign. Do not sign what you cannot read.
course-offer-card-2 = Before you accept, ask for the working-conditions notice (労働条件通知書): the law requires main conditions in writing. Check contract period, place, tasks, hours, overtime, holidays, pay, leaving. Compare the advert, the interview and the notice. Check that the job fits your status.
course-offer-card-3 = Talk about pay in the last interview or after the offer, and call it a discussion (相談, sōdan). Adverts show gross pay (額面). As a rough rule, what reaches your account (手取り) is about 20 percent less. Accept in writing, and only then leave your present job.
course-offer-think = To think about: what must a job offer so that you say yes? What could wait?
course-offer-q1 =
    The company says: sign today, the conditions come later. What do you do?
    A  { course-offer-q1-a }
    B  { course-offer-q1-b }
    C  { course-offer-q1-c }
course-offer-q1-a = I sign, or the job is gone
course-offer-q1-b = I ask for the conditions in writing first
course-offer-q1-c = I leave my present job today
course-offer-q1-why = The law requires main conditions in writing, and about one week to decide is usual. Leave your present job only after you have accepted in writing.
course-offer-q2 =
    An advert shows 額面. What is that?
    A  { course-offer-q2-a }
    B  { course-offer-q2-b }
    C  { course-offer-q2-c }
course-offer-q2-a = What reaches my account
course-offer-q2-b = Only the bonus
course-offer-q2-c = Gross pay, from which tax and insurance are still taken
course-offer-q2-why = 額面 is gross pay. As a rough rule, what reaches your account (手取り) is about 20 percent less.
course-offer-action = Apply it now. This week: look up the pay for your occupation on job tag, and write down one wished figure and your lowest one.
course-offer-goal = Look up the pay for my occupation on job tag, and write down one wished figure and my lowest one
course-offer-more = To read more, ask me: "got naitei what now", "how to talk about salary", or "working conditions notice".

# 11 your rights in the first months
course-rights-title = Your first months: pay, hours, leave, insurance
course-rights-card-1 = No employer may pay less than the minimum wage (最低賃金) of the prefecture; it usually rises every autumn, so check today's amount. Work beyond 8 hours a day or 40 hours a week is overtime (残業, zangyō), paid at least 25% more. Special rules exist. Write down your hours daily.
course-rights-card-2 = After 6 months with at least 80% attendance you have paid leave (年次有給休暇), part-time workers too. With five days, or 30 hours, a week it is 10 days; with less it is fewer. You need not give a reason. Ask early, in writing.
course-rights-card-3 = Accident insurance (労災保険) covers every worker. Health, pension and employment insurance depend on your hours and partly on the company. Find 健康保険, 厚生年金 and 雇用保険 on your payslip. If one is missing, ask why.
course-rights-think = To think about: how will you note your hours? On paper, in your phone, in another way?
course-rights-q1 =
    Your usual day has 8 hours. Today you worked two hours more. What is due for these two?
    A  { course-rights-q1-a }
    B  { course-rights-q1-b }
    C  { course-rights-q1-c }
course-rights-q1-a = The same pay as for other hours
course-rights-q1-b = Nothing, since it helped the team
course-rights-q1-c = At least 25% more than for other hours
course-rights-q1-why = Work beyond 8 hours a day must be paid at least 25% more; special rules exist. If it is not paid: ask in writing, then go to the Labour Standards Inspection Office (労働基準監督署), which is free.
course-rights-q2 =
    You have worked part-time for 6 months, three days a week. Do you have paid leave?
    A  { course-rights-q2-a }
    B  { course-rights-q2-b }
    C  { course-rights-q2-c }
course-rights-q2-a = Yes, some days
course-rights-q2-b = No, only full-time workers have it
course-rights-q2-c = Only when I am ill
course-rights-q2-why = Part-time workers have paid leave too. Under 30 hours a week, 3 working days a week give 5 days after 6 months, with at least 80% attendance.
course-rights-action = Apply it now. This week: begin a list of your hours with date, start, break and end. If you do not work yet, prepare the list.
course-rights-goal = Keep a list of my hours: date, start, break, end
course-rights-more = To read more, ask me: "minimum wage", "overtime pay", "paid leave", or "shakai hoken at work".

# 12 first job, then better
course-better-title = A first job, then a better one: trials, scams, next steps
course-better-card-1 = A trial can come first: trial employment (トライアル雇用, usually 3 months), or probation (試用期間, commonly 3 to 6 months). In both you are an employee, so wages and labour law apply from the first day. In an internship, real work under orders must be paid.
course-better-card-2 = Stop if an offer in a chat promises a lot for little, asks for a fee, or wants a photo of your card before any meeting. "Only receive a parcel" can be a hidden crime (闇バイト, yami baito). Never sell or lend a bank account. Police advice: #9110. In danger: 110.
course-better-card-3 = A first job for the rent and a plan for your own profession can go together. Block two or three times a week for Japanese and applications, like a shift. Keep your contract, payslips and tax slip (源泉徴収票). Leave only after the new contract is in writing.
course-better-think = To think about: where would you like to be in a year? What is one step in the next three months?
course-better-q1 =
    A company proposes three days of real work under its orders "to try", without pay. What is true?
    A  { course-better-q1-a }
    B  { course-better-q1-b }
    C  { course-better-q1-c }
course-better-q1-a = A trial is always without pay
course-better-q1-b = Wages are due for real work under orders
course-better-q1-c = It is fine if they give lunch
course-better-q1-why = If you do real work under orders, wages are due. Ask first if your status permits it, also when it is unpaid, and ask for pay, hours and the next step in writing.
course-better-q2 =
    A message promises good money today: "only receive a parcel". What do you do?
    A  { course-better-q2-a }
    B  { course-better-q2-b }
    C  { course-better-q2-c }
course-better-q2-a = I try it once
course-better-q2-b = I ask for more money
course-better-q2-c = I say no, do not go, and save the messages
course-better-q2-why = It can be a hidden crime (闇バイト). Say no, do not go or carry anything, and save the messages before you block. If you already sent something, ask me now: "yami baito".
course-better-action = Apply it now. This week: write down one step for the next three months, and block one hour for it.
course-better-goal = Write down one step for the next three months, and block one hour for it
course-better-more = To read more, ask me: "trial employment", "yami baito", or "survival job first".
