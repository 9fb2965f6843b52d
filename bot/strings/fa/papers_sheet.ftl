# What stands in the papers themselves. Short labels, as on a printed form; each paper is in one language.

# the one-page summary
paper-summary = زندگی کاری من در یک صفحه
paper-on = { $day }
paper-work = چه کار کرده‌ام
paper-strengths = توانایی‌های من
paper-stories = دستاوردهای من
paper-values = چه برایم مهم است
paper-overlap = نقطهٔ مشترک
paper-will = می‌خواهم
paper-can = می‌توانم
paper-must = لازم است
paper-targets = کارهایی برای بررسی
paper-terms = شرایط دلخواه کار
paper-years = سال‌های انتخابی من
paper-now = تا حالا

# how I want to work
paper-field = رشته
paper-japanese = جاپانی
paper-english = انگلیسی
paper-place = جا
paper-hours = ساعت کار
paper-permission = نوشته دربارهٔ کار

# marks and small print
paper-to-translate = [ترجمه شود]
paper-note-written = ※ این سطر را Tomoni از جواب‌های شما نوشته است؛ آن را ببینید.
paper-note-translate = { $mark } این کلمه‌ها به زبان این سند نیست.
paper-note-draft = این مسوده است. پیش از فرستادن، نشانه‌ها و این نوشته‌های ریز را بردارید.

paper-volunteer = کار داوطلبانه

# fields
paper-field-it = آی‌تی و نرم‌افزار
paper-field-office = امور دفتری و اداری
paper-field-languages = زبان‌ها و ترجمانی
paper-field-care = صحت و مراقبت
paper-field-food = غذا و مهمانداری
paper-field-making = ساخت و تولید
paper-field-building = ساختمان
paper-field-logistics = لوژستیک و ترانسپورت
paper-field-teaching = تدریس و مراقبت اطفال
paper-field-other = رشتهٔ دیگر

# how far in the field
paper-level-new = تازه‌کار
paper-level-some = کمی تجربه
paper-level-skilled = ماهر
paper-level-lead = با تجربهٔ سرپرستی

# strengths
paper-strength-languages = کار به چند زبان
paper-strength-learning = زود یاد گرفتن
paper-strength-people = کار خوب با مردم
paper-strength-teaching = توضیح دادن و تدریس
paper-strength-organising = پلان و تنظیم کارها
paper-strength-numbers = کار با عدد و حساب
paper-strength-hands = مهارت در کار با دست
paper-strength-technology = بلد بودن تکنالوژی
paper-strength-writing = روشن نوشتن
paper-strength-calm = آرام ماندن زیر فشار
paper-strength-persistence = پشتکار
paper-strength-reliability = قابل اعتماد بودن
paper-strength-leading = رهبری تیم
paper-strength-ideas = پیدا کردن فکرهای نو
paper-strength-detail = دقت در جزئیات
paper-strength-selling = فروش و قانع کردن

# values
paper-value-family = خانواده
paper-value-security = اطمینان
paper-value-learning = یاد گرفتن
paper-value-helping = کمک به دیگران
paper-value-freedom = آزادی در تصمیم
paper-value-respect = احترام
paper-value-team = تیم خوب
paper-value-creating = ساختن چیز نو
paper-value-income = درآمد خوب
paper-value-faith = دین
paper-value-health = صحت
paper-value-fairness = انصاف
paper-value-time = وقت برای خودم
paper-value-challenge = چالش
paper-value-order = نظم و روشنی
paper-value-belonging = حس تعلق

# languages, hours, permission
paper-japanese-none = هنوز هیچ
paper-japanese-some = چند کلمه
paper-japanese-daily = گفتگوی روزمره
paper-japanese-work = در حد کار
paper-japanese-high = روان
paper-english-none = هنوز هیچ
paper-english-some = کمی
paper-english-work = در حد کار
paper-english-high = روان
paper-hours-full = تمام‌وقت
paper-hours-part = نیمه‌وقت
paper-hours-evenings = شام‌ها و آخر هفته
paper-hours-any = هر ساعت
paper-permission-any = بدون محدودیت
paper-permission-limited = مطابق برگهٔ تعیین فعالیت
paper-permission-hours28 = 28 ساعت در هفته
paper-permission-no = کار اجازه نیست
paper-permission-unsure = هنوز دیده نشده

# the picture of the weeks
paper-trend = هفته‌های شما
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = هفته
paper-trend-sleep = خواب
paper-trend-mood = حال دل
