# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = كنا في منتصف:
menu-what-go-on = المتابعة
menu-what-prepare = السيرة والمقابلة
menu-what-learn = تعلّم عن العمل
menu-what-weeks = أهدافي وأسابيعي
menu-which = أيها تريد؟
menu-flow-self_analysis = تحليل الذات
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = سنوات أختارها
menu-flow-papers = سيرتي وأوراقي
menu-flow-rehearsal = تدريب على المقابلة
menu-flow-applications = طلباتي
menu-flow-course = دورة البحث عن عمل
menu-flow-norms = آداب العمل
menu-flow-goals = أهدافي
menu-flow-checkin = متابعة الأسبوع
menu-flow-settling = عملي الجديد
menu-flow-human = التحدث مع شخص
menu-flow-my_data = بياناتي
menu-flow-language = اللغة
menu-flow-renewal = تواريخي
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = تعديل ما تم
self-sitting-papers = سيرتي وأوراقي
self-analysis-which-again = أيّ من هذه تريد تعديله؟
