# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = We were in the middle of:
menu-what-go-on = Continue that
menu-what-prepare = CV and interview
menu-what-learn = Learn about work
menu-what-weeks = My goals and weeks
menu-which = Which one?
menu-flow-self_analysis = Self-analysis
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = Years I choose
menu-flow-papers = My CV and papers
menu-flow-rehearsal = Practise an interview
menu-flow-applications = My applications
menu-flow-course = Job hunting course
menu-flow-norms = Manners at work
menu-flow-goals = My goals
menu-flow-checkin = Weekly check-in
menu-flow-settling = My new job
menu-flow-human = Talk to a person
menu-flow-my_data = My data
menu-flow-language = Language
menu-flow-renewal = My dates
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = Change what is done
self-sitting-papers = My CV and papers
self-analysis-which-again = Which of these would you like to change?
