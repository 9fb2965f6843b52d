# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = Nous étions en train de faire :
menu-what-go-on = Continuer
menu-what-prepare = CV et entretien
menu-what-learn = Comprendre le travail
menu-what-weeks = Objectifs et semaines
menu-which = Lequel ?
menu-flow-self_analysis = Auto-analyse
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = Années choisies
menu-flow-papers = Mon CV et documents
menu-flow-rehearsal = S’exercer à l’entretien
menu-flow-applications = Mes candidatures
menu-flow-course = Chercher un emploi
menu-flow-norms = Usages au travail
menu-flow-goals = Mes objectifs
menu-flow-checkin = Point de la semaine
menu-flow-settling = Mon nouvel emploi
menu-flow-human = Parler à quelqu’un
menu-flow-my_data = Mes données
menu-flow-language = Langue
menu-flow-renewal = Mes dates
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = Modifier ce qui est fait
self-sitting-papers = Mon CV et documents
self-analysis-which-again = Que voulez-vous modifier ?
