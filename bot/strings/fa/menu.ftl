# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = در نیمهٔ این کار بودیم:
menu-what-go-on = ادامه
menu-what-prepare = سوانح و مصاحبه
menu-what-learn = آموختن دربارهٔ کار
menu-what-weeks = هدف‌ها و هفته‌ها
menu-which = کدام یکی؟
menu-flow-self_analysis = خودشناسی کاری
menu-flow-self_work = کارهایی که کرده‌ام
menu-flow-self_strengths = در چه خوب هستم
menu-flow-self_stories = قصه‌های کوتاه
menu-flow-self_values = چه برایم مهم است
menu-flow-self_overlap = خواست، توان، نیاز
menu-flow-self_targets = وظیفه‌های مناسب
menu-flow-self_terms = چطور کار کنم
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

# the picture of the weeks
paper-trend = هفته‌های شما
