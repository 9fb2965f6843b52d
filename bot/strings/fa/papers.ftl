# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    از جواب‌های شما می‌شود سندهای کاریابی ساخت. همین‌جا به شکل فایل می‌آید، و به هیچ‌کس دیگر نمی‌رود. کدام یک؟

    فورم 履歴書: با تحصیلات و کارهای شما، که بیشتر کارفرماها در جاپان می‌خواهند.
    ورقهٔ 職務経歴書: آنچه در کار کردید، برای یک کارفرما در جاپان.
papers-what-summary = خلاصهٔ یک‌صفحه‌ای
papers-what-cv = خلص سوانح انگلیسی
papers-what-rirekisho = فورم 履歴書
papers-what-shokumu = سابقهٔ کار 職務経歴書
papers-what-years = تصویر سال‌های من
papers-what-sharing = منتورم چه می‌بیند

# nothing is kept
papers-not-kept = سندها از جواب‌هایی ساخته می‌شود که نگه می‌دارم. شما خواستید چیزی نگه ندارم، پس از پیشتر جوابی نیست: باید یک بار دیگر، در گفتگوهای کوتاه، جواب بدهید.
papers-keep = اجازه می‌دهید گفتگوی ما را نگه دارم؟
papers-without = درست است. پس سندی ساخته نمی‌شود. مثل پیشتر، هر چیز را می‌توانید از من بپرسید. اگر نظرتان تغییر کرد، بنویسید «معلومات من».

# what is missing, and the talk that gives it
papers-missing = این‌ها هنوز نیست. سند بدون این‌ها هم می‌شود؛ هر کدام با یک گفتگوی کوتاه کامل می‌شود:
papers-nothing = برای این سند اول به چند جواب شما نیاز دارم. هر کدام با یک گفتگوی کوتاه کامل می‌شود:
papers-missing-self-work = • چه کار کرده‌اید: کار، درس، کمک به دیگران
papers-missing-self-strengths = • توانایی‌های شما
papers-missing-self-stories = • قصه‌های کوتاه از آنچه به آن رسیدید
papers-missing-self-values = • چه برای شما مهم است
papers-missing-self-overlap = • چه می‌خواهید، چه می‌توانید، چه باید
papers-missing-self-targets = • کارهایی برای بررسی
papers-missing-self-terms = • شرایط دلخواه کار: زبان، جا، ساعت
papers-missing-self-years = • سال‌هایی که برای نشان دادن انتخاب می‌کنید، حداقل دو سال
papers-begin = یکی را شروع کنیم؟
papers-left = خوب است. جواب‌های شما همان‌طور می‌ماند.

# نام به حروف دیگر
papers-name-latin = در CV انگلیسی نام شما باید به حروف لاتین باشد، همان‌طور که در پاسپورت یا کارت اقامت شما است. { $name } آنجا چه قسم نوشته شده است؟ اگر از این بگذرید، نام شما همین‌طور می‌ماند، با نشانهٔ «to be translated».
papers-name-latin-hint = لطفاً نام خود را تنها به حروف لاتین بنویسید، مثلاً: Amina Hassan
papers-name-kana = { $name } به کاتاکانا چه قسم نوشته می‌شود؟ کارفرماها در جاپان نام شما را از روی آن می‌خوانند. اگر نمی‌دانید، از این بگذرید: پسان می‌توانید به دست خود بنویسید.
papers-name-kana-hint = لطفاً تنها به کاتاکانا بنویسید، مثلاً: アミナ. یا از این بگذرید.
papers-line-kana = • به کاتاکانا: { $name }
self-sitting-name = نام من

# what will stand in the paper
papers-preview-summary = خلاصهٔ یک‌صفحه‌ای شما، به زبانی که حالا حرف می‌زنیم:
papers-preview-cv = خلص سوانح (CV) انگلیسی شما:
papers-preview-rirekisho = فورم 履歴書 شما:
papers-preview-shokumu = سابقهٔ کار (職務経歴書) شما:
papers-preview-years = تصویر سال‌های شما، به شکل یک منحنی:
papers-line-name = • نام: { $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what } ({ $years })
    }
papers-line-jobs-more =
    { $count ->
        [one] • و یک کار یا درس دیگر
       *[other] • و { $count } کار یا درس دیگر
    }
papers-line-strengths =
    { $count ->
        [one] • یک توانایی
       *[other] • { $count } توانایی
    }
papers-line-stories =
    { $count ->
        [one] • یک قصه
       *[other] • { $count } قصه
    }
papers-line-values =
    { $count ->
        [one] • یک چیز که برای شما مهم است
       *[other] • { $count } چیز که برای شما مهم است
    }
papers-line-overlap = • چه می‌خواهید، چه می‌توانید، چه باید
papers-line-targets =
    { $count ->
        [one] • یک کار برای بررسی
       *[other] • { $count } کار برای بررسی
    }
papers-line-languages = • زبان‌های شما
papers-line-terms = • شرایط دلخواه کار
papers-line-wishes = • زبان‌های شما، و خواست‌های شما: جا و ساعت
papers-line-years =
    { $count ->
        [one] • یک سال
       *[other] • { $count } سال، به شکل یک منحنی
    }
papers-line-by-hand = • خالی می‌ماند تا خودتان پر کنید: عکس، نام، تاریخ تولد، نشانی، تلفن، جوازها
papers-right = همین‌طور درست است؟
papers-right-make = بله، بسازید
papers-right-change = تغییر یا اضافه
papers-right-leave = حالا نه
papers-change = چه را تغییر بدهیم یا اضافه کنیم؟ بعد از آن می‌توانید به همین‌جا برگردید.

# here it is
papers-marks =
    سطرهای با نشانهٔ ※ را خودم از جواب‌های شما نوشته‌ام: لطفاً آن را ببینید. کلمه‌هایی که به زبان سند نیست، همان‌طور که نوشتید می‌ماند، با نشانهٔ «{ $paper ->
        [cv] to be translated
       *[other] 要翻訳
    }» (ترجمه شود). پیش از فرستادن، نشانه‌ها و نوشته‌های ریز را بردارید.
papers-made-summary = خلاصهٔ شما، به دو شکل: PDF برای خواندن و نشان دادن، DOCX برای تغییر دادن. این مال خود شماست؛ من آن را به هیچ‌کس دیگر نمی‌دهم.
papers-made-cv = خلص سوانح (CV) انگلیسی شما، به دو شکل: PDF برای نشان دادن، DOCX برای تغییر دادن. در جاپان، CV انگلیسی عکس و سن ندارد.
papers-made-rirekisho = فورم 履歴書 شما، به دو شکل: PDF برای چاپ، DOCX برای تغییر دادن. نام خود را مثل کارت اقامت بنویسید، و روزی را که آن را می‌فرستید. خانهٔ 性別 (جنسیت) را می‌توانید خالی بگذارید. عکس 40 در 30 میلی‌متر است و از سه ماه کهنه‌تر نباشد. کارفرماها بسیار وقت‌ها می‌خواهند نوع اقامت شما را بدانند: یک سطر در خانهٔ آخر، دقیقاً مثل کارت شما.
papers-made-shokumu = سابقهٔ کار (職務経歴書) شما، به دو شکل: PDF برای نشان دادن، DOCX برای تغییر دادن. نام خود را مثل کارت اقامت بنویسید. پیش از فرستادن، بگذارید کسی جاپانی آن را بخواند.
papers-made-years = سال‌های شما، به شکل تصویر. تنها شما آن را دارید.

# what it is for
papers-next-what = بعد از این چه می‌خواهید؟ اگر جایی درخواست کار می‌دهید، می‌توانیم فهرست آن را همین‌جا نگه داریم.
papers-next-another = یک سند دیگر
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = منتور شما هیچ‌یک از جواب‌های شما را نمی‌بیند. همین‌طور می‌ماند، مگر این‌که اینجا چیزی انتخاب کنید.
papers-sharing-now = حالا منتور شما این‌ها را دیده می‌تواند:
papers-sharing-empty = هنوز جوابی نیست که نشان داده شود.
papers-sharing-what = چه می‌خواهید؟
papers-sharing-what-choose = انتخاب کنم چه ببیند
papers-sharing-what-stop = دیگر چیزی نبیند
papers-sharing-what-leave = همین‌طور بماند
papers-sharing-which =
    { $chosen ->
        [0] منتور شما کدام یک از این‌ها را دیده می‌تواند؟ دکمه‌ها را یکی یکی بزنید، یا چند شماره را با هم بفرستید: «1، 3».
       *[other] چیز دیگری هم؟ آنچه را انتخاب نکنید، دیده نمی‌شود.
    }
papers-item-self-field = رشته و سطح
papers-item-self-work = چه کار کرده‌ام
papers-item-self-strengths = توانایی‌های من
papers-item-self-stories = قصه‌های کوتاه
papers-item-self-values = چه برایم مهم است
papers-item-self-overlap = خواست، توان، باید
papers-item-self-targets = کارهایی برای بررسی
papers-item-self-terms = شرایط دلخواه کار
papers-item-self-years = تصویر سال‌های من
papers-sharing-chosen = منتور شما تنها این را می‌بیند:
papers-sharing-right = درست است؟
papers-sharing-shared = انجام شد. هر وقت خواستید، می‌توانید همین‌جا آن را پس بگیرید.
papers-sharing-stopped = انجام شد. منتور شما دیگر هیچ‌یک از جواب‌های شما را نمی‌بیند.
papers-sharing-same = چیزی تغییر نکرد.
