# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = What you tell me here of your working life can be kept, encrypted, until you delete it, so that a CV can be made of it later. A mentor sees nothing of it unless you choose so. May I keep our conversation and this, or shall we only go through it once?
self-keep-keep = Keep it
self-keep-once = Only this once
self-not-kept = As you chose, nothing of this is kept: please copy what you want to have. Type "data" if you change your mind.

# the hub
self-analysis-hello = Self-analysis (自己分析) is what employers in Japan expect before you apply: knowing what you did, what you can do and what you want. Here it is seven short sittings, in any order. You decide what to tell. You can stop at any time and come back.
self-analysis-field = Two quick questions first. Which field is nearest to the work you want?
self-field-it = IT
self-field-office = Office, business
self-field-languages = Languages, visitors
self-field-care = Care, health
self-field-food = Food, restaurants
self-field-making = Factory, machines
self-field-building = Building, design
self-field-logistics = Transport, warehouse
self-field-teaching = Teaching
self-field-other = Another, or not sure
self-analysis-level = How much have you done in this field? Work without a contract counts as well.
self-level-new = New to it, or not sure
self-level-some = A little
self-level-skilled = I know it well
self-level-lead = I led other people
self-analysis-list = Your sittings:
self-analysis-done-work = ✓ What I did
self-analysis-done-strengths = ✓ What I am good at
self-analysis-done-stories = ✓ Short stories
self-analysis-done-values = ✓ What matters to me
self-analysis-done-overlap = ✓ Want, can, must
self-analysis-done-targets = ✓ Jobs to look at
self-analysis-done-terms = ✓ How I want to work
self-analysis-open-work = ・ What I did: for every CV
self-analysis-open-strengths = ・ What I am good at, with proof
self-analysis-open-stories = ・ Short stories for interviews
self-analysis-open-values = ・ What matters to me at work
self-analysis-open-overlap = ・ What I want, can and must
self-analysis-open-targets = ・ Jobs to look at
self-analysis-open-terms = ・ How I want to work: language, place, hours
self-analysis-which = Which one now?
self-analysis-which-all-done = All seven are done. Look at one again, or change it?
self-analysis-which-fast = You know your field, so three sittings are enough to begin with.
self-sitting-work = What I did
self-sitting-strengths = What I am good at
self-sitting-stories = Short stories
self-sitting-values = What matters to me
self-sitting-overlap = Want, can, must
self-sitting-targets = Jobs to look at
self-sitting-terms = How I want to work
self-sitting-years = Years I choose
self-sitting-all = Show all seven
self-sitting-field = My field and level
self-sitting-enough = Enough for now
self-analysis-later = All right. It goes on here whenever you like.

# what I did
self-work-hello = What I did: work, study, informal work, helping others. Choose any years you like; nobody needs all of them. Why you left a place or a job is not asked here, and is not needed.
self-work-kind = One thing at a time. What kind was it?
self-kind-work = Work
self-kind-study = Study, training
self-kind-informal = Informal, family work
self-kind-volunteer = Volunteering
self-work-what = What was your job or study? A few words, for example: "cook", "civil engineering, university".
self-work-where = Where? A company, a school, a town, or only a kind of place: "a small bakery".
self-work-from = When did it begin? A year is enough: "2016", "about 2016".
self-work-to = Until when? A year is enough. Skip this if you still do it.
self-work-did = What exactly did you do there? One to three sentences, with numbers if you have them: "I cooked for 80 guests a day and ordered the food."
self-work-result = What came of it? Something better, faster, safer, learned: "Fewer complaints; I trained two new cooks." Skip it if nothing comes to mind.
self-work-list = What I have so far:
self-work-line =
    { $number }. { $what }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $from ->
        [none] { "" }
       *[other] { $to ->
            [none] { " " }({ $from } –)
           *[other] { " " }({ $from } – { $to })
        }
    }
self-work-next = Add another, change something, or is that all?
self-work-next-add = Add one
self-work-next-change = Change one
self-work-next-remove = Remove one
self-work-next-done = That is all
self-work-which-change = Which one shall we change?
self-work-which-remove = Which one shall I remove?
self-work-part = What shall we change in it?
self-work-part-kind = The kind
self-work-part-what = What it was
self-work-part-where = Where
self-work-part-from = The beginning
self-work-part-to = The end
self-work-part-did = What I did there
self-work-part-result = What came of it
self-work-done = From this come the history in your 職務経歴書 and in your English CV.

# what I am good at
self-strengths-hello = What do people come to you for? Think of home, work, school and friends. Strengths that you only notice because others say so count most.
self-strengths-pick =
    { $chosen ->
        [0] Choose up to { $left } that fit you. Tap one, or send several numbers: "1, 3".
        [one] One chosen. You may choose { $left } more.
       *[other] { $chosen } chosen. You may choose { $left } more.
    }
self-strength-languages = Languages
self-strength-learning = Learning fast
self-strength-people = Getting on with people
self-strength-teaching = Explaining, teaching
self-strength-organising = Organising
self-strength-numbers = Numbers
self-strength-hands = Work with my hands
self-strength-technology = Technology
self-strength-writing = Writing
self-strength-calm = Staying calm
self-strength-persistence = Persistence
self-strength-reliability = Being reliable
self-strength-leading = Leading
self-strength-ideas = New ideas
self-strength-detail = Exact, careful work
self-strength-selling = Convincing, selling
self-strength-next = More strengths
self-strengths-chosen = You chose:
self-strengths-proof-hello = Now a proof for each: a word without an example convinces nobody. One or two sentences are enough.
self-strengths-proof-languages = Languages: when did they help somebody? For example: "I interpreted for neighbours at the city office."
self-strengths-proof-learning = Learning fast: what did you learn quickly, and in how long?
self-strengths-proof-people = Getting on with people: when did that help at work or elsewhere?
self-strengths-proof-teaching = Explaining, teaching: whom did you teach, and what can they do now?
self-strengths-proof-organising = Organising: what did you organise, for how many people?
self-strengths-proof-numbers = Numbers: what did you count, plan or calculate, and what was it used for?
self-strengths-proof-hands = Work with your hands: what did you make, repair or cook?
self-strengths-proof-technology = Technology: what did you build or repair, or get to work for others?
self-strengths-proof-writing = Writing: what did you write, and who read it?
self-strengths-proof-calm = Staying calm: a busy or difficult day at work, and what you did.
self-strengths-proof-persistence = Persistence: what took long, and how did you get there?
self-strengths-proof-reliability = Being reliable: what did people trust you with?
self-strengths-proof-leading = Leading: how many people, and what did you reach together?
self-strengths-proof-ideas = New ideas: what did you change, and what was better afterwards?
self-strengths-proof-detail = Exact, careful work: what did you check or make, and what did that prevent?
self-strengths-proof-selling = Convincing, selling: what did you sell, or whom did you win for something?
self-strengths-list = Your strengths so far:
self-strengths-proof-line = – { $proof }
self-strengths-again = Choose again? Where you skip a proof, the one you gave before stays.
self-strengths-again-keep = Leave it as it is
self-strengths-again-again = Choose again
self-strengths-done = From this comes the 自己PR of your 職務経歴書: your strengths, each with its proof.
self-strengths-none = Nothing chosen, and that is fine. Ask two people who know you what you are good at, and come back.

# short stories
self-stories-hello = Short stories answer most interview questions. Each has four parts: the situation, your task, what you did, and the result (STAR). Up to five, one at a time. Choose times you like to speak about; why you left a place or a job is not needed.
self-stories-title = A title for this story, in a few words. For example: "The day the oven broke", "A shift plan for twelve people".
self-stories-situation = Situation: where were you, and what was going on? One or two sentences.
self-stories-task = Task: what had to be done, and what was your part?
self-stories-action = Action: what did you do? Say "I", even where others helped.
self-stories-result = Result: what came of it? A number, a thank-you, something learned.
self-stories-list = Your stories so far:
self-stories-line = { $number }. { $title }
self-stories-next = Another story, change something, or is that all?
self-stories-next-add = Another story
self-stories-next-change = Change one
self-stories-next-remove = Remove one
self-stories-next-done = That is all
self-stories-which-change = Which story shall we change?
self-stories-which-remove = Which story shall I remove?
self-stories-part = Which part shall we change?
self-stories-part-title = Title
self-stories-part-situation = Situation
self-stories-part-task = Task
self-stories-part-action = Action
self-stories-part-result = Result
self-stories-done = These stories are your answers for interviews. Told aloud, each takes about a minute.

# what matters to me
self-values-hello = What matters to you in work? There is no right answer, and it is never used to choose jobs or companies for you.
self-values-pick =
    { $chosen ->
        [0] Choose up to { $left } that matter most. Tap one, or send several numbers: "1, 3".
        [one] One chosen. You may choose { $left } more.
       *[other] { $chosen } chosen. You may choose { $left } more.
    }
self-value-family = Time for my family
self-value-security = A secure job
self-value-learning = Learning
self-value-helping = Helping others
self-value-freedom = Freedom
self-value-respect = Being respected
self-value-team = A good team
self-value-creating = Making something new
self-value-income = Good pay
self-value-faith = Living my faith
self-value-health = Health
self-value-fairness = Fairness
self-value-time = Time for myself
self-value-challenge = Challenge
self-value-order = Clear rules
self-value-belonging = Belonging
self-value-next = More values
self-values-rank =
    { $chosen ->
        [0] Now in order: tap the most important first, then the next.
        [one] And second?
        [2] And third?
       *[other] And then?
    }
self-values-list = What matters to you, the most important first:
self-values-again = Choose and order again, or leave it?
self-values-again-keep = Leave it as it is
self-values-again-again = Choose again
self-values-done = From this come good questions to ask in an interview, and a way to compare two offers.
self-values-none = Nothing chosen, and that is fine.

# want, can, must
self-overlap-hello = Three circles: what you want to do (will), what you can do (can), what is expected of you (must). Where they meet is a good direction.
self-overlap-known = So far. Skip a question to leave it as it is.
self-overlap-will = Want: what would you like to do at work in the next years? One or two sentences.
self-overlap-can-hint = The strengths you chose:
self-overlap-can = Can: what can you do today that is of use to an employer?
self-overlap-must = Must: what do employers ask for in such work, and what must you earn or take care of? For example Japanese, a licence, hours that fit your family.
self-overlap-list = Your three circles:
self-overlap-line-will = Want: { $said }
self-overlap-line-can = Can: { $said }
self-overlap-line-must = Must: { $said }
self-overlap-none = Nothing written, and that is fine.
self-overlap-done = Where they meet is the start of your 志望動機, the reason why you apply.

# jobs to look at
self-targets-hello = Jobs worth looking at, found by your field and level, your strengths and your languages. What matters to you is not used. They are suggestions, no limits.
self-targets-shown = Perhaps these:
self-targets-why =
    ・{ $japanese-name }: { $fit ->
        [both] { $strengths ->
            [one] your field, and one of your strengths.
           *[other] your field, and { $strengths } of your strengths.
        }
        [field] your field.
       *[strengths] { $strengths ->
            [one] another field, and one of your strengths.
           *[other] another field, and { $strengths } of your strengths.
        }
    } { $japanese ->
        [none] Little or no Japanese asked.
        [some] Simple Japanese asked (N4, or spoken).
        [daily] Everyday Japanese asked (about N3).
        [work] Japanese about N2 asked.
       *[high] Japanese about N1 asked.
    }
self-targets-licence = ・A Japanese licence is needed.
self-targets-none-fit = Without a field or strengths I have none to suggest yet. Choose your strengths first: it takes about five minutes.
self-targets-levels = The Japanese levels are a rule of thumb; read each advert.
self-targets-keep =
    { $chosen ->
        [0] Which do you want to keep and look at? Tap one, or send several numbers.
       *[other] Another one? You may choose { $left } more.
    }
self-targets-list = Kept, to look at:
self-targets-name = ・{ $name }
self-targets-job-tag = Read about them at job tag, the labour ministry's site, with the Japanese name as the search word: { $link }
self-targets-ask = You can ask me, for example:
self-targets-guide-it-and-portfolio = "Do I need a portfolio for an IT job?"
self-targets-guide-degrees-and-licences = "Does my degree or licence count in Japan?"
self-targets-guide-japanese-level = "Which JLPT level do jobs ask for?"
self-targets-guide-learning-japanese = "Where can I learn Japanese for free?"
self-targets-guide-regional-jobs = "What are jobs outside the big cities like?"
self-targets-guide-industry-research = "How do I research an industry?"
self-targets-guide-employment-types = "What is the difference between 正社員 and 契約社員?"
self-targets-guide-freelance-and-business = "May I work freelance?"
self-targets-guide-shokumu-keirekisho = "What goes into a 職務経歴書?"
self-targets-guide-first-job-then-better = "How do I plan from a first job to a better one?"
self-targets-permission = You told me that your paper does not allow work at the moment. You can look and prepare. Before you begin any job, the card and the paper must allow it; ask me "when may I work".
self-targets-guide-driving-licence = "How do I convert my driving licence?"
self-targets-again = Look for others, or leave it?
self-targets-again-keep = Leave it as it is
self-targets-again-again = Look again
self-targets-none = None kept, and that is fine. When your field or your strengths change, the list changes with them.
self-targets-done = Take these jobs along to your mentor, and make your 職務経歴書 fit the one you like best.

# how I want to work
self-terms-hello = How you want to work, in five taps. Skip what you do not want to say.
self-terms-known = I have answers from before; skip a question to leave it as it is.
self-terms-japanese = How is your Japanese today?
words-self-japanese-some = N5, N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = None yet
self-japanese-some = Simple (N5, N4)
self-japanese-daily = Everyday (N3)
self-japanese-work = At work (N2)
self-japanese-high = High (N1)
self-terms-english = And your English?
self-english-none = None
self-english-some = Some
self-english-work = At work
self-english-high = Like a first language
self-terms-place = Where would you like to work? A town, a region, "from home", "anywhere".
self-terms-hours = Which hours suit you?
self-hours-full = Full time
self-hours-part = Part time
self-hours-evenings = Evenings, weekends
self-hours-any = Any
self-terms-permission = What do your residence card and the designation paper (指定書) say about work? Choose only what is written; I do not guess it.
self-permission-any = No limits on work
self-permission-limited = As in the paper
self-permission-hours28 = 28 hours a week
self-permission-no = No work
self-permission-unsure = I don't know
self-terms-permission-look = That is all right. Ask me "what is shiteisho" and I tell you where to look. Before you start a job, the card and the paper must allow it.
self-terms-list = How you want to work:
self-terms-line-japanese-none = Japanese: none yet
self-terms-line-japanese-some = Japanese: simple (N5, N4)
self-terms-line-japanese-daily = Japanese: everyday (about N3)
self-terms-line-japanese-work = Japanese: at work (about N2)
self-terms-line-japanese-high = Japanese: high (about N1)
self-terms-line-english-none = English: none
self-terms-line-english-some = English: some
self-terms-line-english-work = English: at work
self-terms-line-english-high = English: like a first language
self-terms-line-place = Place: { $place }
self-terms-line-hours-full = Hours: full time
self-terms-line-hours-part = Hours: part time
self-terms-line-hours-evenings = Hours: evenings and weekends
self-terms-line-hours-any = Hours: any
self-terms-line-permission-any = Written about work: no limits
self-terms-line-permission-limited = Written about work: as in the designation paper
self-terms-line-permission-hours28 = Written about work: 28 hours a week
self-terms-line-permission-no = Written about work: none allowed
self-terms-line-permission-unsure = Written about work: not looked up yet
self-terms-none = Nothing said, and that is fine.
self-terms-done = With this, an advert can be checked in a minute: language, place, hours, and whether you may do it.

# years I choose
self-years-hello = Years I choose: a small picture of good and less good years at work or study. Choose any three to eight years in a row that you like to look at. Nobody needs the others.
self-years-first = With which year shall it begin? For example { $example }.
self-years-last = And with which year shall it end? Any from { $low } to { $high }.
self-years-hint = Please send one year from { $low } to { $high }, in four digits.
self-years-which = All of these years, or only the good ones?
self-years-which-all = All of them
self-years-which-highs = Only the good ones
self-years-height = { $year }: how was work or study in that year? Skip it to leave the year out.
self-height-1 = 1 low
self-height-2 = 2
self-height-3 = 3 middle
self-height-4 = 4
self-height-5 = 5 high
words-self-height-5 = 5
self-years-what = { $year }: one word for it, if you like. For example "first job", "school", "a good team".
self-years-list = Your years:
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = Draw it again, or leave it?
self-years-again-keep = Leave it as it is
self-years-again-again = Draw it again
self-years-done = Look at the high years: what did they have in common? That is worth looking for in a job.
self-years-none = No year chosen, and that is fine.

# occupations, with the names that people use
occupation-software-developer = Software developer
occupation-system-engineer = Systems engineer
occupation-web-designer = Web designer
occupation-data-scientist = Data analyst
occupation-network-engineer = Network engineer
occupation-it-support = IT support
occupation-software-tester = Software tester
occupation-data-annotator = Data annotator
occupation-office-clerk = Office clerk
occupation-accounting-clerk = Accounting clerk
occupation-trade-clerk = Import, export clerk
occupation-sales = Sales
occupation-overseas-sales = Overseas sales
occupation-web-marketer = Web marketing
occupation-call-centre = Customer support
occupation-recruiter = Recruiting, staff
occupation-interpreter = Interpreter
occupation-translator = Translator
occupation-tour-guide = Tour guide
occupation-hotel-front = Hotel reception
occupation-shop-assistant = Shop assistant
occupation-medical-interpreter = Medical interpreter
occupation-care-worker = Care worker
occupation-nursing-assistant = Nursing assistant
occupation-childcare-assistant = Childcare assistant
occupation-nurse = Nurse
occupation-cook = Cook
occupation-hall-staff = Restaurant service
occupation-restaurant-manager = Restaurant manager
occupation-food-factory = Food production
occupation-baker = Baker
occupation-machine-operator = Machine operator
occupation-assembler = Assembly worker
occupation-welder = Welder
occupation-quality-inspector = Quality inspector
occupation-production-engineer = Production engineer
occupation-mechanical-designer = Mechanical designer
occupation-sewing = Sewing worker
occupation-car-mechanic = Car mechanic
occupation-carpenter = Carpenter
occupation-electrician = Electrician
occupation-site-manager = Site manager
occupation-cad-operator = CAD operator
occupation-architect = Architect
occupation-warehouse = Warehouse worker
occupation-forklift = Forklift driver
occupation-truck-driver = Truck driver
occupation-logistics-clerk = Logistics planning
occupation-language-teacher = Language teacher
occupation-school-supporter = School language support
occupation-it-instructor = IT trainer
occupation-farm-worker = Farm worker
occupation-cleaner = Building cleaner
occupation-hotel-rooms = Hotel rooms
occupation-npo-staff = NPO staff
occupation-graphic-designer = Graphic designer
occupation-gardener = Gardener
occupation-hairdresser = Hairdresser
