# The goals, in the order in which a person meets their words. Options are buttons: at most 20 letters where
# there are three or fewer, else 24. An argument that is empty matches [none].

goals-keep = هدف‌ها در چند هفته پیش می‌رود، پس آن‌ها را تا وقتی که پاک کنید نگه می‌دارم. اجازه می‌دهید؟ اگر نه، باز هم می‌توانیم حالا یک هدف بسازیم، و شما آن را کاپی کنید.
goals-hello = بیایید از آخر شروع کنیم: سه سال بعد چطور باشد، بعد یک سال بعد، بعد سه ماه بعد، و این هفته چه می‌توانید بکنید. حدود پنج دقیقه. از هر سؤالی می‌توانید بگذرید.

# looking ahead
goals-picture = تصویر شما تا حالا. از هر چه بگذرید، همان‌طور می‌ماند.
goals-picture-three-years = • سه سال بعد: { $text }
goals-picture-one-year = • یک سال بعد: { $text }
goals-picture-three-months = • سه ماه بعد: { $text }
goals-three-years = سه سال بعد: دوست دارید یک روز عادی شما چطور باشد؟ کار، درس، خانه، هر چه برای شما مهم است. چند کلمه کافی است.
goals-one-year =
    { $later ->
        [none] یک سال بعد: دوست دارید چه شده باشد؟
       *[other] سه سال بعد: «{ $later }». یک سال بعد چه باید شده باشد، تا در راه آن باشید؟
    }
goals-three-months =
    { $later ->
        [none] سه ماه بعد: دوست دارید چه شده باشد؟
       *[other] یک سال بعد: «{ $later }». سه ماه بعد چه باید شده باشد؟
    }
goals-this-week =
    { $later ->
        [none] و این هفته: یک کاری که می‌توانید بکنید چیست؟
       *[other] سه ماه بعد: «{ $later }». این هفته برای آن چه کاری می‌توانید بکنید، تنها یک کار؟
    }
goals-picture-noted = تصویر شما را یادداشت کردم. هر وقت خواستید، می‌توانید آن را تغییر بدهید.

# a goal, in small questions
goals-what =
    { $suggested ->
        [true] دقیقاً چه می‌خواهید انجام شده باشد؟ با کلمه‌های خودتان بنویسید، یا یکی از این‌ها را بگیرید، که از درس‌ها و از تصویر شما آمده است.
       *[false] دقیقاً چه می‌خواهید انجام شده باشد؟ یک جمله. چیزی که شمرده شود یا نام داشته باشد کمک می‌کند: «سه درخواست می‌فرستم»، نه «کار پیدا می‌کنم».
    }
goals-exactly = شما نوشتید: «{ $text }». دقیقاً چه می‌کنید؟ چیزی که شمرده شود یا نام داشته باشد کمک می‌کند. اگر از این سؤال بگذرید، همان‌طور می‌ماند.
goals-sign = از کجا می‌فهمید که انجام شد؟ مثلاً: «سه شرکت نوشتند که درخواست مرا گرفتند».
goals-until = تا چه وقت؟ یک روز را بفرستید، مثلاً { -ltr(n: "2027-01-15") }، یا یکی از این‌ها را بزنید.
goals-until-week = تا یک هفته
goals-until-month = تا یک ماه
goals-until-quarter = تا سه ماه
goals-mine = آیا این به دست خود شماست، یا دیگران دربارهٔ آن تصمیم می‌گیرند؟
goals-mine-yes = به دست خودم
goals-mine-partly = تا اندازه‌ای خودم
goals-mine-no = به دست دیگران
goals-my-part = پس همان قسمتی را بگیریم که به دست شماست: «سه درخواست می‌فرستم»، نه «کار می‌گیرم». در «{ $text }» سهم شما چیست؟ اگر از این سؤال بگذرید، همان‌طور می‌ماند.
goals-all-right =
    هدف شما: { $text }
    { $sign ->
        [none] از کجا می‌فهمید: باز مانده
       *[other] از کجا می‌فهمید: { $sign }
    }
    { $until ->
        [none] تا: باز مانده
       *[other] تا: { $until }
    }

    درست است؟ برای تغییر چیزی، بنویسید «برگشت».
goals-all-right-keep = درست است
goals-all-right-leave = نمی‌خواهم
goals-noted = یادداشت شد. یک قدم کوچک در همین هفته، شروع خوبی است.
goals-copied = من این را نگه نمی‌دارم، پس لطفاً آن را در جایی کاپی کنید که پیش چشم‌تان باشد.
goals-left = کنار گذاشته شد. چیزی یادداشت نشد.

# a fourth goal
goals-fourth = شما سه هدف باز دارید، و یک هفته جای بیشتر از سه هدف را ندارد. بیایید اول جا باز کنیم، یا هدف نو را برای بعد بگذاریم.
goals-room = کدام یک جا باز کند؟
goals-room-later = هدف نو صبر می‌کند
goals-three-stay = پس همین سه هدف می‌ماند، و هدف نو صبر می‌کند تا جا پیدا شود.

# once a week
goals-weekly = هفته‌ای یک بار بپرسم که چطور پیش می‌رود؟ برای هر هدف یک انتخاب.
goals-weekly-on = خوب است. هفته‌ای یک بار می‌پرسم. اگر سه بار جواب ندهید، خودم توقف می‌کنم.
goals-weekly-off = خوب است، نمی‌پرسم. هر وقت خواستید برگردید.

# coming back
goals-open = هدف‌های باز شما:
goals-line =
    { $until ->
        [none] • { $text }
       *[other] • { $text } (تا { $until })
    }
goals-none-open = فعلاً هیچ هدفی باز نیست.
goals-now = می‌خواهید چه کار کنید؟
goals-now-progress = گفتن پیشرفت
goals-now-new = یک هدف نو
goals-now-picture = نگاه دوباره به آینده
goals-now-weekly = هر هفته بپرسید
goals-now-quiet = هر هفته نپرسید
goals-now-bye = همین است
goals-later = خوب است. وقتی خواستید هدفی بسازید، برگردید.
goals-bye = خوب است. هر وقت هدف‌های خود را خواستید، همین‌جاست.

# how it is going
goals-look = یک نگاه به هدف‌های شما: برای هر کدام یک انتخاب.
goals-step =
    { $until ->
        [none] «{ $text }»: حالا در کجاست؟
       *[other] «{ $text }»، تا { $until }: حالا در کجاست؟
    }
goals-step-none = هنوز نه
goals-step-some = در راه است
goals-step-done = انجام شد
goals-step-gone = از آن می‌گذرم
goals-round = تشکر. حالا این‌طور است:
goals-round-none = • هنوز نه: { $text }. باز می‌ماند.
goals-round-some = • در راه: { $text }
goals-round-done = • انجام شد: { $text }. این کار خود شماست.
goals-round-gone = • از آن گذشتید: { $text }. گذشتن از چیزی که دیگر جور نیست، خودش یک تصمیم است.
goals-smaller = هدف «{ $text }» مدتی است که پیش نرفته. این بسیار وقت‌ها از اندازهٔ آن است: شاید یک قسمت کوچک‌تر آن در یک هفته جا شود. می‌توانید از آن بگذرید و قسمت کوچک‌تر را هدف خود بسازید.

# other words for this button
words-goals-all-right-keep = بله، بلی، خوب است، درست است، باشد
