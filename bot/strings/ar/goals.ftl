# The goals, in the order in which a person meets their words. Options are buttons: at most 20 letters where
# there are three or fewer, else 24. An argument that is empty matches [none].

goals-keep = الأهداف تنمو خلال أسابيع، ولذلك أحفظها حتى تحذفها. هل تسمح لي بذلك؟ إذا لم تسمح، يمكننا مع ذلك أن نضع هدفا الآن، وتنسخه أنت.
goals-hello = لنبدأ من النهاية: كيف قد يكون الحال بعد ثلاث سنوات، ثم بعد سنة، ثم بعد ثلاثة أشهر، وماذا تستطيع أن تفعل هذا الأسبوع. نحو خمس دقائق. يمكنك تخطي أي شيء.

# looking ahead
goals-picture = صورتك حتى الآن. ما تتخطاه يبقى كما هو.
goals-picture-three-years = • بعد ثلاث سنوات: { $text }
goals-picture-one-year = • بعد سنة: { $text }
goals-picture-three-months = • بعد ثلاثة أشهر: { $text }
goals-three-years = بعد ثلاث سنوات: كيف تحب أن يكون يوم عادي من أيامك؟ العمل، الدراسة، البيت، أي شيء يهمك. بضع كلمات تكفي.
goals-one-year =
    { $later ->
        [none] بعد سنة: ماذا تحب أن يكون قد تحقق؟
       *[other] بعد ثلاث سنوات: «{ $later }». ماذا يجب أن يكون قد تحقق بعد سنة، لتكون على الطريق؟
    }
goals-three-months =
    { $later ->
        [none] بعد ثلاثة أشهر: ماذا تحب أن يكون قد تحقق؟
       *[other] بعد سنة: «{ $later }». ماذا يجب أن يكون قد تحقق بعد ثلاثة أشهر؟
    }
goals-this-week =
    { $later ->
        [none] وهذا الأسبوع: ما هو الشيء الواحد الذي تستطيع أن تفعله؟
       *[other] بعد ثلاثة أشهر: «{ $later }». ما هو الشيء الواحد الذي تستطيع أن تفعله من أجل ذلك هذا الأسبوع؟
    }
goals-picture-noted = سجلت صورتك. يمكنك أن تغيرها متى أحببت.

# a goal, in small questions
goals-what =
    { $suggested ->
        [true] ما الذي تريد بالضبط أن تنجزه؟ اكتبه بكلماتك، أو خذ واحدا من هذه، وهي من دروسك ومن صورتك.
       *[false] ما الذي تريد بالضبط أن تنجزه؟ تساعد جملة واحدة فيها شيء تعده أو تسميه: «أرسل ثلاثة طلبات عمل» بدلا من «أبحث عن عمل».
    }
goals-exactly = كتبت: «{ $text }». ماذا ستفعل بالضبط؟ يساعد أن يكون فيه شيء تعده أو تسميه. تخط هذا السؤال، فيبقى كما هو.
goals-sign = كيف سترى أنه تم؟ مثلا: «كتبت ثلاث شركات أن طلبي وصلها».
goals-until = حتى متى؟ أرسل يوما، مثلا { -ltr(text: "2027-01-15") }، أو اضغط على واحد من هذه.
goals-until-week = بعد أسبوع
goals-until-month = بعد شهر
goals-until-quarter = بعد ثلاثة أشهر
goals-mine = هل هذا بيدك، أم يقرر فيه آخرون؟
goals-mine-yes = هذا بيدي
goals-mine-partly = بعضه بيدي
goals-mine-no = القرار لغيري
goals-my-part = فلنأخذ إذن الجزء الذي بيدك: «أرسل ثلاثة طلبات عمل» بدلا من «أحصل على وظيفة». ما هو الجزء الذي بيدك من «{ $text }»؟ تخط هذا السؤال، فيبقى كما هو.
goals-all-right =
    هدفك: { $text }
    { $sign ->
        [none] كيف ستراه: بدون تحديد
       *[other] كيف ستراه: { $sign }
    }
    { $until ->
        [none] حتى: بدون تحديد
       *[other] حتى: { $until }
    }

    هل هذا جيد؟ لتغيير شيء، ارجع خطوة.
goals-all-right-keep = هذا جيد
goals-all-right-leave = اتركه
goals-noted = تم التسجيل. خطوة صغيرة واحدة هذا الأسبوع بداية جيدة.
goals-copied = أنا لا أحفظ هذا، فانسخه من فضلك إلى مكان تراه فيه.
goals-left = تركناه. لم يتم تسجيل شيء.

# a fourth goal
goals-fourth = لديك ثلاثة أهداف مفتوحة، وثلاثة هي تقريبا ما يتسع له الأسبوع. لنفسح مكانا أولا، أو نترك الهدف الجديد لوقت لاحق.
goals-room = أي هدف يمكن أن يفسح مكانا؟
goals-room-later = الجديد يمكن أن ينتظر
goals-three-stay = إذن تبقى هذه الثلاثة، وينتظر الجديد حتى يوجد مكان.

# once a week
goals-weekly = هل أسألك مرة في الأسبوع كيف تسير الأمور؟ ضغطة واحدة لكل هدف.
goals-weekly-on = جيد. أسأل مرة في الأسبوع. إذا لم تجب ثلاث مرات، أتوقف من نفسي.
goals-weekly-off = حسنا، لا أسأل. عد متى أحببت.

# coming back
goals-open = أهدافك المفتوحة:
goals-line =
    { $until ->
        [none] • { $text }
       *[other] • { $text } (حتى { $until })
    }
goals-none-open = لا يوجد هدف مفتوح حاليا.
goals-now = ماذا تريد أن تفعل؟
goals-now-progress = أقول كيف تسير
goals-now-new = هدف جديد
goals-now-picture = نظرة جديدة للمستقبل
goals-now-weekly = اسألني كل أسبوع
goals-now-quiet = بدون سؤال أسبوعي
goals-now-bye = هذا كل شيء
goals-later = حسنا. عد عندما تريد أن تضع هدفا.
goals-bye = حسنا. أهدافك هنا متى أردتها.

# how it is going
goals-look = نظرة إلى أهدافك: ضغطة واحدة لكل هدف.
goals-step =
    { $until ->
        [none] «{ $text }»: إلى أين وصل الآن؟
       *[other] «{ $text }»، حتى { $until }: إلى أين وصل الآن؟
    }
goals-step-none = ليس بعد
goals-step-some = في الطريق
goals-step-done = تم
goals-step-gone = أتخلى عنه
goals-round = شكرا. هكذا الوضع الآن:
goals-round-none = • ليس بعد: { $text }. يبقى مفتوحا.
goals-round-some = • في الطريق: { $text }
goals-round-done = • تم: { $text }. هذا عملك أنت.
goals-round-gone = • تخليت عنه: { $text }. التخلي عما لم يعد مناسبا هو أيضا قرار.
goals-smaller = «{ $text }» لم يتحرك منذ فترة. كثيرا ما يكون السبب هو حجمه: قطعة أصغر منه قد يتسع لها الأسبوع. يمكنك أن تتخلى عنه وتجعل القطعة الأصغر هدفك.

# other words for this button
words-goals-all-right-keep = نعم، تمام، حسنا، موافق، جيد
