# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = آنچه اینجا دربارهٔ زندگی کاری خود به من می‌گویید، می‌تواند رمزشده نگه داشته شود تا وقتی که خودتان پاک کنید؛ بعداً از آن خلص سوانح (CV) ساخته می‌شود. منتور شما هیچ‌چیز آن را نمی‌بیند، مگر این‌که خودتان بخواهید. اجازه می‌دهید گفتگوی ما و این را نگه دارم، یا تنها همین یک بار با هم ببینیم؟
self-keep-keep = نگه دارید
self-keep-once = تنها همین یک بار
self-not-kept = همان‌طور که خواستید، هیچ‌چیز از این نگه داشته نمی‌شود: لطفاً آنچه را لازم دارید کاپی کنید. اگر نظرتان تغییر کرد، بنویسید «معلومات من».

# the hub
self-analysis-hello = خودشناسی (自己分析) چیزی است که کارفرماها در جاپان پیش از درخواست کار از شما انتظار دارند: این‌که بدانید چه کار کرده‌اید، چه می‌توانید و چه می‌خواهید. اینجا این کار هفت قسمت کوتاه دارد، به هر ترتیبی که خواستید. شما تصمیم می‌گیرید چه بگویید. هر وقت خواستید توقف کنید و بعد برگردید.
self-analysis-field = اول دو سؤال کوتاه. کدام رشته به کاری که می‌خواهید نزدیک‌تر است؟
self-field-it = آی‌تی (IT)
self-field-office = کار دفتری، تجارت
self-field-languages = زبان، مهمانان
self-field-care = مراقبت، صحت
self-field-food = غذا، رستورانت
self-field-making = فابریکه، ماشین‌ها
self-field-building = ساختمان، طراحی
self-field-logistics = ترانسپورت، گدام
self-field-teaching = تدریس
self-field-other = دیگر، یا نمی‌دانم
self-analysis-level = در این رشته چقدر کار کرده‌اید؟ کار بدون قرارداد هم حساب است.
self-level-new = تازه‌کار، یا نمی‌دانم
self-level-some = کمی
self-level-skilled = خوب بلد هستم
self-level-lead = سرپرست دیگران بودم
self-analysis-list = قسمت‌های شما:
self-analysis-done-work = ✓ چه کار کرده‌ام
self-analysis-done-strengths = ✓ توانایی‌های من
self-analysis-done-stories = ✓ قصه‌های کوتاه
self-analysis-done-values = ✓ چه برایم مهم است
self-analysis-done-overlap = ✓ خواست، توان، باید
self-analysis-done-targets = ✓ کارهایی برای بررسی
self-analysis-done-terms = ✓ شرایط دلخواه کار
self-analysis-open-work = ・ چه کار کرده‌ام: برای هر CV
self-analysis-open-strengths = ・ توانایی‌های من، با ثبوت
self-analysis-open-stories = ・ قصه‌های کوتاه برای مصاحبه
self-analysis-open-values = ・ در کار چه برایم مهم است
self-analysis-open-overlap = ・ چه می‌خواهم، چه می‌توانم، چه باید
self-analysis-open-targets = ・ کارهایی برای بررسی
self-analysis-open-terms = ・ شرایط دلخواه کار: زبان، جا، ساعت
self-analysis-which = حالا کدام یک؟
self-analysis-which-all-done = هر هفت قسمت تمام شد. می‌خواهید یکی را باز ببینید یا تغییر بدهید؟
self-analysis-which-fast = شما رشتهٔ خود را بلد هستید، پس برای شروع سه قسمت کافی است.
self-sitting-work = چه کار کرده‌ام
self-sitting-strengths = توانایی‌های من
self-sitting-stories = قصه‌های کوتاه
self-sitting-values = چه برایم مهم است
self-sitting-overlap = خواست، توان، باید
self-sitting-targets = کارهایی برای بررسی
self-sitting-terms = شرایط دلخواه کار
self-sitting-years = سال‌های انتخابی
self-sitting-all = دیدن هر هفت قسمت
self-sitting-field = رشته و سطح من
self-sitting-enough = فعلاً بس است
self-analysis-later = خوب است. هر وقت خواستید، از همین‌جا ادامه می‌دهیم.

# what I did
self-work-hello = چه کار کرده‌ام: کار، درس، کار غیررسمی، کمک به دیگران. هر سال‌هایی را که دوست دارید انتخاب کنید؛ هیچ‌کس به همهٔ سال‌ها نیاز ندارد. این‌که چرا از جایی یا از کاری رفتید، اینجا پرسیده نمی‌شود و لازم هم نیست.
self-work-kind = یکی یکی پیش می‌رویم. این از کدام نوع بود؟
self-kind-work = کار
self-kind-study = درس، کورس
self-kind-informal = غیررسمی، کار خانوادگی
self-kind-volunteer = کار داوطلبانه
self-work-what = کار یا درس شما چه بود؟ چند کلمه کافی است، مثلاً: «آشپز»، «انجنیری ساختمان، پوهنتون (دانشگاه)».
self-work-where = کجا؟ نام شرکت، مکتب یا شهر، یا تنها نوع جا: «یک نانوایی کوچک».
self-work-from = چه وقت شروع شد؟ سال کافی است: «2016»، «حدود 2016».
self-work-to = تا چه وقت؟ سال کافی است. اگر هنوز این کار را می‌کنید، از این سؤال بگذرید.
self-work-did = آنجا دقیقاً چه می‌کردید؟ یک تا سه جمله، و اگر عدد دارید با عدد: «روزانه برای 80 مهمان غذا می‌پختم و مواد را فرمایش می‌دادم.»
self-work-result = نتیجهٔ آن چه شد؟ چیزی که بهتر، سریع‌تر یا مصون‌تر شد، یا چیزی که یاد گرفتید: «شکایت‌ها کمتر شد؛ به دو آشپز نو کار یاد دادم.» اگر چیزی به یادتان نمی‌آید، بگذرید.
self-work-list = آنچه تا حالا دارم:
self-work-line =
    { "\u200F" }{ $number }. { $what }{ $where ->
        [none] { "" }
       *[other] ، { $where }
    }{ $from ->
        [none] { "" }
       *[other] { $to ->
            [none] { " " }({ $from } –)
           *[other] { " " }({ $from } – { $to })
        }
    }
self-work-next = یکی دیگر اضافه کنیم، چیزی را تغییر بدهیم، یا همین است؟
self-work-next-add = اضافه کردن
self-work-next-change = تغییر یکی
self-work-next-remove = حذف یکی
self-work-next-done = همین است
self-work-which-change = کدام یک را تغییر بدهیم؟
self-work-which-remove = کدام یک را حذف کنم؟
self-work-part = چه چیز آن را تغییر بدهیم؟
self-work-part-kind = نوع آن
self-work-part-what = چه بود
self-work-part-where = کجا بود
self-work-part-from = شروع
self-work-part-to = پایان
self-work-part-did = آنجا چه می‌کردم
self-work-part-result = نتیجهٔ آن
self-work-done = از این، سابقهٔ کار در 職務経歴書 و در CV انگلیسی شما ساخته می‌شود.

# what I am good at
self-strengths-hello = مردم برای چه کاری پیش شما می‌آیند؟ به خانه، کار، مکتب و دوستان فکر کنید. توانایی‌هایی که تنها از زبان دیگران متوجه آن شدید، از همه مهم‌تر است.
self-strengths-pick =
    { $chosen ->
        [0] تا { $left } توانایی را که در شما هست انتخاب کنید. روی یکی بزنید، یا چند شماره بفرستید: «1، 3».
        [one] یکی انتخاب شد. { $left } تای دیگر هم می‌توانید انتخاب کنید.
       *[other] { $chosen } تا انتخاب شد. { $left } تای دیگر هم می‌توانید انتخاب کنید.
    }
self-strength-languages = زبان‌ها
self-strength-learning = زود یاد گرفتن
self-strength-people = رابطهٔ خوب با مردم
self-strength-teaching = توضیح دادن، تدریس
self-strength-organising = تنظیم کارها
self-strength-numbers = عدد و حساب
self-strength-hands = کار با دست
self-strength-technology = تکنالوژی
self-strength-writing = نوشتن
self-strength-calm = آرام ماندن
self-strength-persistence = پشتکار
self-strength-reliability = قابل اعتماد بودن
self-strength-leading = رهبری
self-strength-ideas = فکرهای نو
self-strength-detail = کار دقیق و بااحتیاط
self-strength-selling = قانع کردن، فروش
self-strength-next = توانایی‌های دیگر
self-strengths-chosen = انتخاب شما:
self-strengths-proof-hello = حالا برای هر کدام یک ثبوت: حرف بدون مثال کسی را قانع نمی‌کند. یک یا دو جمله کافی است.
self-strengths-proof-languages = زبان‌ها: چه وقت به درد کسی خورد؟ مثلاً: «در شاروالی (شهرداری) برای همسایه‌ها ترجمانی کردم.»
self-strengths-proof-learning = زود یاد گرفتن: چه را زود یاد گرفتید، و در چه مدت؟
self-strengths-proof-people = رابطهٔ خوب با مردم: چه وقت این در کار یا جای دیگر کمک کرد؟
self-strengths-proof-teaching = توضیح دادن، تدریس: به کی درس دادید، و حالا چه می‌تواند؟
self-strengths-proof-organising = تنظیم کارها: چه را تنظیم کردید، برای چند نفر؟
self-strengths-proof-numbers = عدد و حساب: چه را شمردید، پلان کردید یا حساب کردید، و به چه کار آمد؟
self-strengths-proof-hands = کار با دست: چه ساختید، ترمیم کردید یا پختید؟
self-strengths-proof-technology = تکنالوژی: چه ساختید یا ترمیم کردید، یا برای دیگران به کار انداختید؟
self-strengths-proof-writing = نوشتن: چه نوشتید، و کی آن را خواند؟
self-strengths-proof-calm = آرام ماندن: یک روز پرکار یا سخت در کار، و این‌که شما چه کردید.
self-strengths-proof-persistence = پشتکار: چه کاری زیاد وقت گرفت، و چطور به آن رسیدید؟
self-strengths-proof-reliability = قابل اعتماد بودن: مردم چه چیزی را به شما می‌سپردند؟
self-strengths-proof-leading = رهبری: چند نفر بودند، و با هم به چه رسیدید؟
self-strengths-proof-ideas = فکرهای نو: چه را تغییر دادید، و بعد چه بهتر شد؟
self-strengths-proof-detail = کار دقیق و بااحتیاط: چه را بررسی کردید یا ساختید، و این جلوی چه چیزی را گرفت؟
self-strengths-proof-selling = قانع کردن، فروش: چه فروختید، یا چه کسی را برای چیزی راضی کردید؟
self-strengths-list = توانایی‌های شما تا حالا:
self-strengths-proof-line = { "\u200F" }– { $proof }
self-strengths-again = دوباره انتخاب کنیم؟ جایی که از ثبوت بگذرید، همان که پیشتر گفتید می‌ماند.
self-strengths-again-keep = همین‌طور بماند
self-strengths-again-again = دوباره انتخاب
self-strengths-done = از این، قسمت 自己PR در 職務経歴書 شما ساخته می‌شود: توانایی‌های شما، هر کدام با ثبوت آن.
self-strengths-none = چیزی انتخاب نشد، و مشکلی نیست. از دو نفر که شما را می‌شناسند بپرسید در چه کاری خوب هستید، و باز بیایید.

# short stories
self-stories-hello = قصه‌های کوتاه به بیشتر سؤال‌های مصاحبه جواب می‌دهد. هر قصه چهار قسمت دارد: وضعیت، وظیفهٔ شما، آنچه کردید، و نتیجه (STAR). تا پنج قصه، یکی یکی. از وقت‌هایی بگویید که دوست دارید از آن حرف بزنید؛ این‌که چرا از جایی یا از کاری رفتید لازم نیست.
self-stories-title = یک عنوان برای این قصه، در چند کلمه. مثلاً: «روزی که داش خراب شد»، «تقسیم اوقات برای دوازده نفر».
self-stories-situation = وضعیت: کجا بودید، و چه جریان داشت؟ یک یا دو جمله.
self-stories-task = وظیفه: چه کاری باید می‌شد، و سهم شما چه بود؟
self-stories-action = عمل: شما چه کردید؟ بگویید «من»، حتی اگر دیگران هم کمک کردند.
self-stories-result = نتیجه: آخرش چه شد؟ یک عدد، یک تشکر، چیزی که یاد گرفتید.
self-stories-list = قصه‌های شما تا حالا:
self-stories-line = { "\u200F" }{ $number }. { $title }
self-stories-next = یک قصهٔ دیگر، تغییر چیزی، یا همین است؟
self-stories-next-add = یک قصهٔ دیگر
self-stories-next-change = تغییر یکی
self-stories-next-remove = حذف یکی
self-stories-next-done = همین است
self-stories-which-change = کدام قصه را تغییر بدهیم؟
self-stories-which-remove = کدام قصه را حذف کنم؟
self-stories-part = کدام قسمت را تغییر بدهیم؟
self-stories-part-title = عنوان
self-stories-part-situation = وضعیت
self-stories-part-task = وظیفه
self-stories-part-action = عمل
self-stories-part-result = نتیجه
self-stories-done = این قصه‌ها جواب‌های شما برای مصاحبه است. گفتن هر کدام حدود یک دقیقه وقت می‌گیرد.

# what matters to me
self-values-hello = در کار چه برای شما مهم است؟ جواب درست یا غلط ندارد، و هیچ‌وقت از روی آن برای شما کار یا شرکت انتخاب نمی‌شود.
self-values-pick =
    { $chosen ->
        [0] تا { $left } مورد را که از همه مهم‌تر است انتخاب کنید. روی یکی بزنید، یا چند شماره بفرستید: «1، 3».
        [one] یکی انتخاب شد. { $left } تای دیگر هم می‌توانید انتخاب کنید.
       *[other] { $chosen } تا انتخاب شد. { $left } تای دیگر هم می‌توانید انتخاب کنید.
    }
self-value-family = وقت برای خانواده‌ام
self-value-security = کار مطمئن
self-value-learning = یاد گرفتن
self-value-helping = کمک به دیگران
self-value-freedom = آزادی
self-value-respect = احترام دیدن
self-value-team = تیم خوب
self-value-creating = ساختن چیز نو
self-value-income = معاش خوب
self-value-faith = زندگی مطابق دینم
self-value-health = صحت
self-value-fairness = انصاف
self-value-time = وقت برای خودم
self-value-challenge = چالش
self-value-order = قاعده‌های روشن
self-value-belonging = حس تعلق
self-value-next = چیزهای مهم دیگر
self-values-rank =
    { $chosen ->
        [0] حالا به ترتیب: اول روی مهم‌ترین بزنید، بعد روی بعدی.
        [one] و دوم؟
        [2] و سوم؟
       *[other] و بعد؟
    }
self-values-list = آنچه برای شما مهم است، اول مهم‌ترین:
self-values-again = دوباره انتخاب و ترتیب کنیم، یا همین بماند؟
self-values-again-keep = همین‌طور بماند
self-values-again-again = دوباره انتخاب
self-values-done = از این، سؤال‌های خوب برای پرسیدن در مصاحبه پیدا می‌شود، و راهی برای مقایسهٔ دو پیشنهاد کار.
self-values-none = چیزی انتخاب نشد، و مشکلی نیست.

# want, can, must
self-overlap-hello = سه دایره: آنچه می‌خواهید بکنید (خواست، will)، آنچه می‌توانید بکنید (توان، can)، آنچه از شما انتظار می‌رود (باید، must). جایی که این سه به هم می‌رسند، راه خوبی است.
self-overlap-known = تا حالا این است. از هر سؤالی که بگذرید، همان‌طور می‌ماند.
self-overlap-will = خواست: در سال‌های آینده دوست دارید در کار چه بکنید؟ یک یا دو جمله.
self-overlap-can-hint = توانایی‌هایی که انتخاب کردید:
self-overlap-can = توان: امروز چه می‌توانید که به درد یک کارفرما بخورد؟
self-overlap-must = باید: در چنین کاری کارفرماها چه می‌خواهند، و شما چقدر باید درآمد داشته باشید یا متوجه چه باشید؟ مثلاً زبان جاپانی، جواز، ساعت‌هایی که با خانوادهٔ شما جور بیاید.
self-overlap-list = سه دایرهٔ شما:
self-overlap-line-will = خواست: { $said }
self-overlap-line-can = توان: { $said }
self-overlap-line-must = باید: { $said }
self-overlap-none = چیزی نوشته نشد، و مشکلی نیست.
self-overlap-done = جایی که این سه به هم می‌رسند، شروع 志望動機 شماست، یعنی دلیل این‌که چرا درخواست کار می‌دهید.

# jobs to look at
self-targets-hello = کارهایی که ارزش دیدن دارد، از روی رشته و سطح شما، توانایی‌های شما و زبان‌های شما. از آنچه برای شما مهم است استفاده نمی‌شود. این‌ها پیشنهاد است، نه محدودیت.
self-targets-shown = شاید این‌ها:
self-targets-why =
    ・{ "\u200F" }{ $japanese-name }: { $fit ->
        [both] { $strengths ->
            [one] رشتهٔ شما، و یکی از توانایی‌های شما.
           *[other] رشتهٔ شما، و { $strengths } تا از توانایی‌های شما.
        }
        [field] رشتهٔ شما.
       *[strengths] { $strengths ->
            [one] رشتهٔ دیگر، و یکی از توانایی‌های شما.
           *[other] رشتهٔ دیگر، و { $strengths } تا از توانایی‌های شما.
        }
    } { $japanese ->
        [none] جاپانی کم می‌خواهند یا هیچ.
        [some] جاپانی ساده می‌خواهند (N4، یا گفتاری).
        [daily] جاپانی روزمره می‌خواهند (حدود N3).
        [work] جاپانی حدود N2 می‌خواهند.
       *[high] جاپانی حدود N1 می‌خواهند.
    }
self-targets-licence = ・جواز جاپانی لازم است.
self-targets-none-fit = بدون رشته یا توانایی، هنوز کاری ندارم که پیشنهاد کنم. اول توانایی‌های خود را انتخاب کنید: حدود پنج دقیقه وقت می‌گیرد.
self-targets-levels = سطح‌های جاپانی تقریبی است؛ هر اعلان کار را بخوانید.
self-targets-keep =
    { $chosen ->
        [0] کدام‌ها را می‌خواهید نگه دارید و ببینید؟ روی یکی بزنید، یا چند شماره بفرستید.
       *[other] یکی دیگر؟ { $left } تای دیگر هم می‌توانید انتخاب کنید.
    }
self-targets-list = نگه داشته شد، برای بررسی:
self-targets-name = { "\u200F" }・{ $name }
self-targets-job-tag = دربارهٔ آن‌ها در job tag، سایت وزارت کار، بخوانید؛ با نام جاپانی آن جستجو کنید: { $link }
self-targets-ask = می‌توانید از من بپرسید، مثلاً:
self-targets-guide-it-and-portfolio = «آیا برای کار آی‌تی (IT) به پورتفولیو نیاز دارم؟»
self-targets-guide-degrees-and-licences = «آیا مدرک تحصیلی یا جواز کار من در جاپان قبول می‌شود؟»
self-targets-guide-japanese-level = «کارها کدام سطح JLPT را می‌خواهند؟»
self-targets-guide-learning-japanese = «کجا می‌توانم زبان جاپانی را رایگان یاد بگیرم؟»
self-targets-guide-regional-jobs = «کار در بیرون از شهرهای بزرگ چطور است؟»
self-targets-guide-industry-research = «چطور دربارهٔ یک صنعت تحقیق کنم؟»
self-targets-guide-employment-types = «فرق 正社員 و 契約社員 چیست؟»
self-targets-guide-freelance-and-business = «کار فریلنس اجازه است؟»
self-targets-guide-shokumu-keirekisho = «در 職務経歴書 چه نوشته می‌شود؟»
self-targets-guide-first-job-then-better = «چطور پلان کنم که از کار اول به کار بهتر برسم؟»
self-targets-permission = به من گفتید که برگهٔ شما فعلاً اجازهٔ کار نمی‌دهد. می‌توانید ببینید و آماده شوید. پیش از شروع هر کار، کارت و برگه باید آن را اجازه بدهد؛ از من بپرسید «چه وقت اجازه دارم کار کنم».
self-targets-guide-driving-licence = «جواز رانندگی خود را چطور تبدیل کنم؟»
self-targets-again = کارهای دیگر پیدا کنیم، یا همین بماند؟
self-targets-again-keep = همین‌طور بماند
self-targets-again-again = دوباره دیدن
self-targets-none = هیچ‌کدام نگه داشته نشد، و مشکلی نیست. وقتی رشته یا توانایی‌های شما تغییر کند، فهرست هم تغییر می‌کند.
self-targets-done = این کارها را پیش منتور خود ببرید، و 職務経歴書 خود را با کاری که بیشتر خوش‌تان آمد جور کنید.

# how I want to work
self-terms-hello = این‌که چطور می‌خواهید کار کنید، در پنج جواب کوتاه. از آنچه نمی‌خواهید بگویید، بگذرید.
self-terms-known = جواب‌های پیشتر شما را دارم؛ از هر سؤالی که بگذرید، همان‌طور می‌ماند.
self-terms-japanese = جاپانی شما امروز چطور است؟
words-self-japanese-some = N5، N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = هنوز هیچ
self-japanese-some = ساده (N5، N4)
self-japanese-daily = روزمره (N3)
self-japanese-work = در حد کار (N2)
self-japanese-high = سطح بالا (N1)
self-terms-english = و انگلیسی شما؟
self-english-none = هیچ
self-english-some = کمی
self-english-work = در حد کار
self-english-high = مثل زبان مادری
self-terms-place = کجا دوست دارید کار کنید؟ نام شهر یا منطقه، «از خانه»، «هر جا».
self-terms-hours = کدام ساعت‌ها برای شما مناسب است؟
self-hours-full = تمام‌وقت
self-hours-part = نیمه‌وقت
self-hours-evenings = شام‌ها، آخر هفته
self-hours-any = فرقی ندارد
self-terms-permission = کارت اقامت و برگهٔ تعیین فعالیت (指定書) شما دربارهٔ کار چه می‌گوید؟ تنها آنچه را نوشته شده انتخاب کنید؛ من حدس نمی‌زنم.
self-permission-any = کار بی‌محدودیت
self-permission-limited = مطابق برگه
self-permission-hours28 = 28 ساعت در هفته
self-permission-no = کار اجازه نیست
self-permission-unsure = نمی‌دانم
self-terms-permission-look = مشکلی نیست. از من بپرسید «shiteisho چیست»، و من نشان می‌دهم کجا را ببینید. پیش از شروع یک کار، کارت و برگه باید آن را اجازه بدهد.
self-terms-list = چطور می‌خواهید کار کنید:
self-terms-line-japanese-none = جاپانی: هنوز هیچ
self-terms-line-japanese-some = جاپانی: ساده (N5، N4)
self-terms-line-japanese-daily = جاپانی: روزمره (حدود N3)
self-terms-line-japanese-work = جاپانی: در حد کار (حدود N2)
self-terms-line-japanese-high = جاپانی: سطح بالا (حدود N1)
self-terms-line-english-none = انگلیسی: هیچ
self-terms-line-english-some = انگلیسی: کمی
self-terms-line-english-work = انگلیسی: در حد کار
self-terms-line-english-high = انگلیسی: مثل زبان مادری
self-terms-line-place = جا: { $place }
self-terms-line-hours-full = ساعت: تمام‌وقت
self-terms-line-hours-part = ساعت: نیمه‌وقت
self-terms-line-hours-evenings = ساعت: شام‌ها و آخر هفته
self-terms-line-hours-any = ساعت: فرقی ندارد
self-terms-line-permission-any = نوشته دربارهٔ کار: بی‌محدودیت
self-terms-line-permission-limited = نوشته دربارهٔ کار: مطابق برگهٔ تعیین فعالیت
self-terms-line-permission-hours28 = نوشته دربارهٔ کار: 28 ساعت در هفته
self-terms-line-permission-no = نوشته دربارهٔ کار: اجازه نیست
self-terms-line-permission-unsure = نوشته دربارهٔ کار: هنوز ندیده‌اید
self-terms-none = چیزی نگفتید، و مشکلی نیست.
self-terms-done = با این، هر اعلان کار را در یک دقیقه می‌شود بررسی کرد: زبان، جا، ساعت، و این‌که شما اجازهٔ آن کار را دارید یا نه.

# years I choose
self-years-hello = سال‌های انتخابی: یک تصویر کوچک از سال‌های خوب و کمتر خوب در کار یا درس. سه تا هشت سال پشت سر هم را انتخاب کنید که دوست دارید به آن نگاه کنید. سال‌های دیگر برای هیچ‌کس لازم نیست.
self-years-first = از کدام سال شروع شود؟ مثلاً { $example }.
self-years-last = و به کدام سال ختم شود؟ هر سالی از { $low } تا { $high }.
self-years-hint = لطفاً یک سال از { $low } تا { $high } بفرستید، با چهار رقم.
self-years-which = همهٔ این سال‌ها، یا تنها سال‌های خوب؟
self-years-which-all = همهٔ سال‌ها
self-years-which-highs = تنها سال‌های خوب
self-years-height = { $year }: کار یا درس در آن سال چطور بود؟ اگر نمی‌خواهید این سال بیاید، از این سؤال بگذرید.
self-height-1 = 1 پایین
self-height-2 = 2
self-height-3 = 3 متوسط
self-height-4 = 4
self-height-5 = 5 بالا
words-self-height-5 = 5
self-years-what = { $year }: اگر خواستید، یک کلمه برای آن سال. مثلاً «کار اول»، «مکتب»، «تیم خوب».
self-years-list = سال‌های شما:
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = دوباره بکشیم، یا همین بماند؟
self-years-again-keep = همین‌طور بماند
self-years-again-again = دوباره کشیدن
self-years-done = به سال‌های بالا نگاه کنید: چه چیزی در همهٔ آن‌ها بود؟ خوب است همان را در کار بعدی جستجو کنید.
self-years-none = سالی انتخاب نشد، و مشکلی نیست.

# occupations, with the names that people use
occupation-software-developer = برنامه‌نویس
occupation-system-engineer = انجنیر سیستم
occupation-web-designer = طراح ویب‌سایت
occupation-data-scientist = تحلیلگر دیتا
occupation-network-engineer = انجنیر شبکه
occupation-it-support = پشتیبانی آی‌تی
occupation-software-tester = آزمایشگر نرم‌افزار
occupation-data-annotator = برچسب‌گذار دیتا
occupation-office-clerk = کارمند دفتر
occupation-accounting-clerk = کارمند حسابداری
occupation-trade-clerk = کارمند تجارت خارجی
occupation-sales = کارمند فروش
occupation-overseas-sales = فروش به خارج
occupation-web-marketer = بازاریابی آنلاین
occupation-call-centre = خدمات مشتریان
occupation-recruiter = استخدام، کارمندان
occupation-interpreter = ترجمان شفاهی
occupation-translator = ترجمان کتبی
occupation-tour-guide = راهنمای سیاحان
occupation-hotel-front = پذیرش هوتل
occupation-shop-assistant = فروشندهٔ دکان
occupation-medical-interpreter = ترجمان طبی
occupation-care-worker = کارمند مراقبت
occupation-nursing-assistant = دستیار نرس
occupation-childcare-assistant = دستیار کودکستان
occupation-nurse = نرس (پرستار)
occupation-cook = آشپز
occupation-hall-staff = پیش‌خدمت رستورانت
occupation-restaurant-manager = مدیر رستورانت
occupation-food-factory = تولید مواد غذایی
occupation-baker = نانوا
occupation-machine-operator = اپراتور ماشین
occupation-assembler = کارگر مونتاژ
occupation-welder = جوشکار (ولدنگ)
occupation-quality-inspector = ناظر کیفیت
occupation-production-engineer = انجنیر تولید
occupation-mechanical-designer = طراح ماشین‌آلات
occupation-sewing = کارگر خیاطی
occupation-car-mechanic = مستری موتر
occupation-carpenter = نجار
occupation-electrician = برق‌کار
occupation-site-manager = مدیر ساحهٔ ساختمان
occupation-cad-operator = اپراتور CAD
occupation-architect = مهندس معمار
occupation-warehouse = کارگر گدام
occupation-forklift = رانندهٔ فورک‌لیفت
occupation-truck-driver = رانندهٔ لاری
occupation-logistics-clerk = پلان‌گذاری لوژستیک
occupation-language-teacher = معلم زبان
occupation-school-supporter = کمک زبانی در مکتب
occupation-it-instructor = معلم آی‌تی
occupation-farm-worker = کارگر زراعت
occupation-cleaner = صفاکار ساختمان
occupation-hotel-rooms = اتاق‌های هوتل
occupation-npo-staff = کارمند NPO
occupation-graphic-designer = طراح گرافیک
occupation-gardener = باغبان
occupation-hairdresser = آرایشگر
