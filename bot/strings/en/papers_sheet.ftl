# What stands in the papers themselves. Short labels, as on a printed form; each paper is in one language.

# the one-page summary
paper-summary = My working life on one page
paper-on = { $day }
paper-work = What I did
paper-strengths = What I am good at
paper-stories = What I achieved
paper-values = What matters to me
paper-overlap = Where it meets
paper-will = I want to
paper-can = I can
paper-must = What is needed
paper-targets = Jobs to look at
paper-terms = How I want to work
paper-years = Years I chose
paper-now = now

# how I want to work
paper-field = Field
paper-japanese = Japanese
paper-english = English
paper-place = Place
paper-hours = Hours
paper-permission = Written about work

# marks and small print
paper-to-translate = [to be translated]
paper-note-written = ※ Tomoni wrote this line from your answers; check it.
paper-note-translate = { $mark } These words are not in the language of this paper.
paper-note-draft = This is a draft. Take out the marks and this small print before you send it.

paper-volunteer = volunteering

# fields
paper-field-it = IT and software
paper-field-office = Office and administration
paper-field-languages = Languages and interpreting
paper-field-care = Health and care
paper-field-food = Food and hospitality
paper-field-making = Making and manufacturing
paper-field-building = Building and construction
paper-field-logistics = Logistics and transport
paper-field-teaching = Teaching and childcare
paper-field-other = Another field

# how far in the field
paper-level-new = beginner
paper-level-some = some experience
paper-level-skilled = skilled
paper-level-lead = has led others

# strengths
paper-strength-languages = Working in several languages
paper-strength-learning = Learning quickly
paper-strength-people = Working well with people
paper-strength-teaching = Explaining and teaching
paper-strength-organising = Planning and organising
paper-strength-numbers = Working with numbers
paper-strength-hands = Skilled with the hands
paper-strength-technology = At home with technology
paper-strength-writing = Writing clearly
paper-strength-calm = Staying calm under pressure
paper-strength-persistence = Not giving up
paper-strength-reliability = Being reliable
paper-strength-leading = Leading a team
paper-strength-ideas = Finding new ideas
paper-strength-detail = Careful with details
paper-strength-selling = Selling and persuading

# values
paper-value-family = Family
paper-value-security = Security
paper-value-learning = Learning
paper-value-helping = Helping others
paper-value-freedom = Freedom to decide
paper-value-respect = Respect
paper-value-team = A good team
paper-value-creating = Creating something
paper-value-income = Good income
paper-value-faith = Faith
paper-value-health = Health
paper-value-fairness = Fairness
paper-value-time = Time of my own
paper-value-challenge = Challenge
paper-value-order = Order and clarity
paper-value-belonging = Belonging

# languages, hours, permission
paper-japanese-none = not yet
paper-japanese-some = a few words
paper-japanese-daily = everyday conversation
paper-japanese-work = working level
paper-japanese-high = fluent
paper-english-none = not yet
paper-english-some = a little
paper-english-work = working level
paper-english-high = fluent
paper-hours-full = full time
paper-hours-part = part time
paper-hours-evenings = evenings and weekends
paper-hours-any = any hours
paper-permission-any = no limits
paper-permission-limited = as in the designation paper
paper-permission-hours28 = 28 hours a week
paper-permission-no = none allowed
paper-permission-unsure = not looked up yet

# the picture of the weeks
paper-trend = Your weeks
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = The week
paper-trend-sleep = Sleep
paper-trend-mood = Mood
