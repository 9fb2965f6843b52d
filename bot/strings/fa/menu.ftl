# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = در نیمهٔ این کار بودیم:
menu-what-go-on = ادامه
menu-what-prepare = سوانح و مصاحبه
menu-what-learn = آموختن دربارهٔ کار
menu-what-weeks = هدف‌ها و هفته‌ها
menu-which = کدام یکی؟
menu-flow-self_analysis = خودشناسی کاری
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = سال‌های انتخابی
menu-flow-papers = سوانح و اوراق من
menu-flow-rehearsal = تمرین مصاحبه
menu-flow-applications = درخواست‌های من
menu-flow-course = کورس یافتن کار
menu-flow-norms = آداب محل کار
menu-flow-goals = هدف‌های من
menu-flow-checkin = بررسی هفته
menu-flow-settling = کار نو من
menu-flow-human = گپ با یک شخص
menu-flow-my_data = معلومات من
menu-flow-language = زبان
menu-flow-renewal = تاریخ‌های من
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = تغییر کارهای انجام‌شده
self-sitting-papers = سوانح و اوراق من
self-analysis-which-again = کدام یکی را تغییر می‌دهید؟
