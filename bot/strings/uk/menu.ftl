# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = Ми зупинилися на:
menu-what-go-on = Продовжити
menu-what-prepare = Резюме та співбесіда
menu-what-learn = Про роботу в Японії
menu-what-weeks = Мої цілі й тижні
menu-which = Що саме?
menu-flow-self_analysis = Самоаналіз
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = Обрані роки
menu-flow-papers = Моє резюме й папери
menu-flow-rehearsal = Репетиція співбесіди
menu-flow-applications = Мої заявки
menu-flow-course = Курс: пошук роботи
menu-flow-norms = Манери на роботі
menu-flow-goals = Мої цілі
menu-flow-checkin = Щотижневий огляд
menu-flow-settling = Моя нова робота
menu-flow-human = Поговорити з людиною
menu-flow-my_data = Мої дані
menu-flow-language = Мова
menu-flow-renewal = Мої дати
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = Змінити зроблене
self-sitting-papers = Моє резюме й папери
self-analysis-which-again = Що з цього змінити?
