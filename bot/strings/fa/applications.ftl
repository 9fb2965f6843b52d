# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = برای فهرست باید چیزهایی نگه داشته شود: شرکت‌ها، کارها و تاریخ‌ها، تا وقتی که پاک کنید. اجازه می‌دهید نگه دارم؟
applications-unkept = پس فهرستی نمی‌سازم. کاغذ هم همین کار را می‌کند: شرکت، کار، روز فرستادن، جواب، قدم بعدی.
applications-hello = اینجا جای درخواست‌های کار شماست: به کجا درخواست دادید، چه جواب دادند، بعد چه می‌آید. برای هر کدام چهار سؤال کوتاه.

# adding one
applications-company = کدام شرکت یا جای کار است؟
applications-job = آنجا کدام کار؟
applications-sent = درخواست را چه وقت فرستادید؟ روز آن را بفرستید، مثلاً { -ltr(n: "2026-11-20") }، یا یکی از این‌ها را بزنید.
applications-sent-today = امروز
applications-sent-not-yet = هنوز نه
applications-found = آن را از کجا پیدا کردید؟ مثلاً یک سایت کاریابی، Hello Work، یک دوست.
applications-full = فهرست جای { $most } درخواست را دارد، پس قدیمی‌ترین جا باز می‌کند: { $company }. این همهٔ فهرست است، همان‌طور که بود، تا چیزی گم نشود.
applications-added =
    { $sent ->
        [none] یادداشت شد: { $company }. در فهرست شما «هنوز فرستاده نشده» است.
       *[other] یادداشت شد: { $company }، فرستاده‌شده در { $sent }.
    }
applications-another = یکی دیگر هم هست که اضافه کنیم؟

# the list
applications-open =
    { $count ->
        [one] یک درخواست باز است:
       *[other] { $count } درخواست باز است:
    }
applications-none-open = فعلاً هیچ درخواستی باز نیست.
applications-line-planned = • { $title }: هنوز فرستاده نشده
applications-line-sent =
    { $sent ->
        [none] • { $title }: فرستاده شد
       *[other] • { $title }: فرستاده شد در { $sent }
    }
applications-line-invited = • { $title }: دعوت به مصاحبه
applications-line-test = • { $title }: امتحان
applications-line-offer = • { $title }: پیشنهاد کار
applications-line-silent = • { $title }: هنوز جوابی نیست
applications-next-line =
    { $day ->
        [none] ← بعد: { $next }
       *[other] ← بعد: { $next }، در { $day }
    }
applications-more-open =
    { $count ->
        [one] و یکی دیگر
       *[other] و { $count } تای دیگر
    }
applications-what = می‌خواهید چه کار کنید؟
applications-what-update = خبر نو هست
applications-what-add = اضافه کردن
applications-what-file = گرفتن فهرست
applications-what-bye = همین است
applications-bye = خوب است. هر وقت فهرست خود را خواستید، همین‌جاست.

# news
applications-which = کدام یک؟ روی آن بزنید، یا یک قسمت نام آن را بنویسید.
applications-news = { $title }: چه خبر نو؟
applications-news-sent = فرستادم
applications-news-invited = دعوت به مصاحبه
applications-news-test = یک امتحان
applications-news-offer = پیشنهاد کار
applications-news-rejected = این بار نشد
applications-news-silent = هنوز جوابی نیست
applications-news-withdrawn = خودم پس گرفتم
applications-news-next = یک قدم بعدی
applications-news-remove = حذف از فهرست
applications-sent-on = در کدام روز فرستادید؟ روز آن را بفرستید، یا دکمه را بزنید.
applications-sent-on-today = امروز
applications-invited = دعوت یعنی می‌خواهند شما را بهتر بشناسند. برای آماده شدن، از من بپرسید «مصاحبه چطور پیش می‌رود؟».
applications-test = امتحان یعنی شما هنوز در جریان هستید. برای آماده شدن، از من بپرسید «در امتحان کتبی چه می‌آید؟».
applications-offer =
    پیشنهاد کار: می‌خواهند با شما کار کنند. پیش از «بله» گفتن می‌شود قرارداد را بررسی کرد: شرایط را کتبی بخواهید، و بپرسید که کار با نوع اقامت شما جور است یا نه. اگر می‌خواهید کسی با شما به آن نگاه کند، بنویسید «انسان».
    این‌که چه را بررسی کنید، و چقدر وقت می‌توانید بخواهید: از من بپرسید «پیشنهاد کار گرفتم، چه را بررسی کنم؟».
applications-rejected =
    تشکر که به من گفتید. «نه» یعنی این کار و این درخواست با هم جور نیامد. نمی‌گوید که ارزش شما چیست.
    در جاپان، درخواست‌های زیاد برای یک کار عادی است: سایت‌های کاریابی برای هر کسی که کار پیدا کرد، بین حدود 8 و 20 درخواست شمرده‌اند. این اوسط همهٔ کسانی است که دنبال کار بودند، بیشتر جاپانی، و وعده‌ای نیست.
applications-learned = آیا چیزی از آن یاد گرفتید، برای دفعهٔ بعد؟ چند کلمه، تنها برای خودتان، یا از این سؤال بگذرید.
applications-silent = بعضی شرکت‌ها هیچ جواب نمی‌دهند، و این دربارهٔ شما چیزی نمی‌گوید. اگر روزی که گفته بودند گذشته است، یک ایمیل با ادب خوب است.
applications-withdrawn = یادداشت شد. پس گرفتن تصمیم شماست، و وقت شما را برای چیزی که بهتر جور است نگه می‌دارد.
applications-next = قدم بعدی چیست، اگر هست؟ مثلاً «به ایمیل‌شان جواب می‌دهم» یا «دربارهٔ شرکت می‌خوانم».
applications-next-on = در کدام روز؟ روز آن را بفرستید، مثلاً { -ltr(n: "2027-01-15") }، یا یکی از این‌ها را بزنید.
applications-next-on-tomorrow = فردا
applications-next-on-week = یک هفته بعد
applications-remind = روز { $day } آن را به شما یادآوری کنم؟
applications-noted =
    { $next ->
        [none] برای { $title } یادداشت شد.
       *[other] برای { $title } یادداشت شد. بعد: { $next }.
    }
applications-remove = مورد { $title } را از فهرست حذف کنم؟ این کار برگشت ندارد.
applications-removed = از فهرست حذف شد.
applications-not-removed = در فهرست می‌ماند.

# as a file
applications-file = این فهرست شماست، به شکل جدول. در Excel، Numbers یا Google Sheets باز می‌شود.
applications-column-company = شرکت
applications-column-job = کار
applications-column-found = از کجا پیدا شد
applications-column-sent = روز فرستادن
applications-column-state = حالا در کجاست
applications-column-next = قدم بعدی
applications-column-next-on = روز آن
applications-column-learned = یاد گرفتم
applications-state-planned = هنوز فرستاده نشده
applications-state-sent = فرستاده شد
applications-state-invited = دعوت به مصاحبه
applications-state-test = یک امتحان
applications-state-offer = پیشنهاد کار
applications-state-rejected = این بار نشد
applications-state-silent = هنوز جوابی نیست
applications-state-withdrawn = پس گرفته شد

# what all lists of a person's own things share
listed-none = با این نام چیزی پیدا نمی‌کنم. لطفاً روی یکی بزنید، یا یک قسمت نام آن را بنویسید.
listed-several = این با بیش از یکی جور است: { $names }. لطفاً کمی بیشتر از نام آن را بنویسید.

# other words for these buttons
words-applications-sent-today = همین امروز
words-applications-sent-on-today = همین امروز
words-applications-next-on-tomorrow = صبا
