# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = سلام از Tomoni. این هفتهٔ شما چطور بود؟ دو انتخاب کافی است. شروع کنیم؟
open-settling = سلام از Tomoni. امروز چند سؤال کوتاه برای شما دارم، حدود سه دقیقه. شروع کنیم؟
open-goals = سلام از Tomoni. به قدم‌های این هفتهٔ شما نگاه کنیم؟ دو دقیقه وقت می‌گیرد.
open-course = سلام از Tomoni. درس کوتاه بعدی شما آماده است، حدود پنج دقیقه. ادامه بدهیم؟
open-applications = سلام از Tomoni. چیزی در فهرست شما برای امروز پلان شده است. به آن نگاه کنیم؟
open-last = نمی‌خواهم مزاحم شما شوم، پس این آخرین بار است که خودم می‌پرسم. هر وقت بنویسید، همین‌جا هستم: بنویسید «منو».
open-do-now = بله، حالا
open-do-later = فردا
open-do-enough = توقف یادآوری
open-later = خوب است، روز { $day } دوباره می‌پرسم.
open-enough = خوب است، این پیام‌ها را متوقف می‌کنم. هر وقت خواستید ادامه بدهید، بنویسید «منو».

# check-in
checkin-hello =
    { $keeps ->
        [true] هفته‌ای دو انتخاب، و اگر خواستید چند کلمه. جواب‌های شما را تنها شما می‌بینید، همین‌جا در این چت. این جواب‌ها در پیدا کردن کار برای شما هیچ نقشی ندارد، و تا اول از شما نپرسم، به هیچ‌کس چیزی نمی‌گویم.
       *[false] دو انتخاب، و اگر خواستید چند کلمه. چیزی نگه داشته نمی‌شود، پس نمی‌توانم نشان بدهم هفته‌های شما چطور می‌گذرد، یا به شما یادآوری کنم. برای تغییر این، بنویسید «معلومات من».
    }
checkin-week = این هفتهٔ شما چطور بود؟
checkin-week-very-good = خیلی خوب
checkin-week-good = خوب
checkin-week-so-so = متوسط
checkin-week-hard = سخت
checkin-week-very-hard = خیلی سخت
checkin-week-day = تغییر روز یادآوری
checkin-way = فعلاً چیزی هست که مانع شما باشد؟
checkin-way-nothing = هیچ چیز
checkin-way-papers = سندها
checkin-way-work = کار
checkin-way-money = پول
checkin-way-health = صحت
checkin-way-people = مردم
checkin-way-other = چیز دیگر

# sleep and mood, only where it was allowed
checkin-allowed = اجازه می‌دهید این را هم بپرسم که خواب شما و حال دل شما چطور است؟ هر کدام یک انتخاب. تنها شما می‌بینید. این را یک بار می‌پرسم؛ هر دو خوب است، هیچ‌کدام هم خوب است.
checkin-allowed-both = هر دو
checkin-allowed-sleep = تنها خواب
checkin-allowed-mood = تنها حال دل
checkin-allowed-none = هیچ‌کدام
checkin-sleep = این هفته چطور خواب کردید؟
checkin-sleep-very-good = خیلی خوب
checkin-sleep-good = خوب
checkin-sleep-so-so = متوسط
checkin-sleep-hard = بد
checkin-sleep-very-hard = خیلی بد
checkin-mood = و حال دل شما؟
checkin-mood-very-good = خیلی خوب
checkin-mood-good = خوب
checkin-mood-so-so = متوسط
checkin-mood-hard = گرفته
checkin-mood-very-hard = خیلی گرفته
checkin-words = چند کلمه دربارهٔ این هفته، برای خودتان؟ یا از این سؤال بگذرید.
checkin-thanks =
    { $keeps ->
        [true] تشکر، یادداشت کردم.
       *[false] تشکر که به من گفتید. هیچ‌چیز آن نگه داشته نمی‌شود.
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = دربارهٔ سندها هر وقت می‌توانید از من بپرسید. مثلاً بنویسید «چه وقت می‌توانم کارت خود را تمدید کنم»، یا «کمک حقوقی رایگان».
checkin-ask-work = دربارهٔ کار هر وقت می‌توانید از من بپرسید. مثلاً بنویسید «از کجا دربارهٔ کار مشوره بگیرم»، یا «آمرم سر من چیغ می‌زند».
checkin-ask-money = دربارهٔ پول هر وقت می‌توانید از من بپرسید. مثلاً بنویسید «غذا از کجا پیدا کنم»، یا «معاشم را نداده‌اند».
checkin-ask-health = دربارهٔ صحت هر وقت می‌توانید از من بپرسید. مثلاً بنویسید «داکتری که انگلیسی بلد باشد»، یا «کسی که با او درد دل کنم».
checkin-ask-people = اگر کسی با شما بد رفتار می‌کند، مثلاً بنویسید «آزار در محل کار». اگر می‌خواهید با مردم آشنا شوید، بنویسید «WELgee Salon بعدی چه وقت است».
checkin-ask-other = همان‌طور که هست، با کلمه‌های خودتان به من بنویسید، و من می‌گردم که چه کمک می‌کند. یا برای صحبت با یک نفر بنویسید «انسان».

# a low answer
checkin-low = بردن بار چنین هفته‌هایی به‌تنهایی سخت است، و لازم نیست تنها باشید. یک هماهنگ‌کنندهٔ WELgee می‌تواند در ساعت کاری با شما صحبت کند. اگر می‌خواهید همین امروز با کسی حرف بزنید، بنویسید «کسی که با او درد دل کنم»: من شمارهٔ خط‌های تلفنی را نشان می‌دهم. اگر حالا در خطر هستید: پلیس 110، آتش‌نشانی و آمبولانس 119.
tell-coordinator =
    { $about ->
        [settling] اجازه می‌دهید به یک هماهنگ‌کننده بگویم که در کار نو شما چیزی درست نیست یا روشن نیست؟ او در ساعت کاری جواب می‌دهد. هیچ حرف شما را نمی‌رسانم، مگر این‌که خودتان انتخاب کنید.
       *[checkin] اجازه می‌دهید به یک هماهنگ‌کننده بگویم که دوست دارید از شما احوال بگیرند؟ او در ساعت کاری جواب می‌دهد. هیچ حرف شما را نمی‌رسانم، مگر این‌که خودتان انتخاب کنید.
    }
tell-coordinator-tell = بله، بدون حرف‌هایم
tell-coordinator-words = بله، با حرف‌هایم
tell-coordinator-human = خودم به او می‌نویسم
tell-coordinator-no = نه، تشکر
tell-told = به یک هماهنگ‌کننده خبر داده شد. جواب در ساعت کاری، همین‌جا در این چت می‌آید.
tell-not-told = خوب است، به هیچ‌کس نمی‌گویم. هر وقت خواستید، می‌توانید بنویسید «انسان».

# goals
checkin-step = هدف شما: { $goal }. این هفته با آن چطور پیش رفت؟
checkin-step-some = کمی پیش رفت
checkin-step-none = این هفته نه
checkin-step-stuck = بند ماندم
checkin-stuck = خوب است در این باره با منتور خود حرف بزنید، یا برای صحبت با یک هماهنگ‌کننده بنویسید «انسان». یک قدم کوچک‌تر هم شاید کمک کند.

# how the weeks went
checkin-trend = هفته‌های شما تا حالا:
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") }: خیلی سخت
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") }: سخت
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") }: متوسط
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") }: خوب
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") }: خیلی خوب
    }

# the next one
checkin-day = در کدام روز هفته از شما بپرسم؟
checkin-day-mon = دوشنبه
checkin-day-tue = سه‌شنبه
checkin-day-wed = چهارشنبه
checkin-day-thu = پنج‌شنبه
checkin-day-fri = جمعه
checkin-day-sat = شنبه
checkin-day-sun = یک‌شنبه
checkin-day-none = از من نپرسید
checkin-next =
    { $pushes ->
        [true] روز { $day } دوباره می‌پرسم.
       *[false] روز { $day } دوباره می‌پرسم. در این صفحه من نمی‌توانم اول به شما بنویسم، پس وقتی برگردید، سؤال را همین‌جا می‌بینید.
    }
checkin-no-next = خوب است، خودم نمی‌پرسم. هر وقت خواستید بگویید چطور می‌گذرد، بنویسید «منو».
