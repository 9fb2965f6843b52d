# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    يمكن أن تصبح أجوبتك أوراقا. تأتيك هنا في ملفات، ولا تذهب إلى أحد آخر. أي ورقة تريد؟

    ورقة 履歴書: الاستمارة التي فيها مدارسك ووظائفك، ويريدها معظم أصحاب العمل في اليابان.
    ورقة 職務経歴書: ما قمت به في العمل، لصاحب عمل في اليابان.
papers-what-summary = ملخص في صفحة
papers-what-cv = سيرة بالإنجليزية
papers-what-rirekisho = استمارة 履歴書
papers-what-shokumu = سجل العمل 職務経歴書
papers-what-years = رسم لسنواتي
papers-what-sharing = ما يراه مرشدي

# nothing is kept
papers-not-kept = تصنع الأوراق من الأجوبة التي أحفظها. طلبت مني ألا أحفظ شيئا، فلا توجد أجوبة من قبل: ستعطيها مرة أخرى في محادثات قصيرة.
papers-keep = هل تسمح لي بحفظ محادثتنا؟
papers-without = لا بأس. لن تصنع ورقة إذن. يمكنك أن تسألني عن أي شيء، كما كان من قبل. اكتب «بياناتي» إذا غيرت رأيك.

# what is missing, and the talk that gives it
papers-missing = هذا غير موجود بعد. يمكن عمل الورقة بدونه؛ ومحادثة قصيرة تكفي لكل واحد مما يلي:
papers-nothing = لهذه الورقة أحتاج أولا إلى بعض أجوبتك. محادثة قصيرة تكفي لكل واحد مما يلي:
papers-missing-self-work = • ما قمت به: عمل، دراسة، مساعدة الآخرين
papers-missing-self-strengths = • ما تجيده
papers-missing-self-stories = • قصص قصيرة عما أنجزته
papers-missing-self-values = • ما يهمك
papers-missing-self-overlap = • ما تريده وما تستطيعه وما يجب عليك
papers-missing-self-targets = • وظائف تنظر فيها
papers-missing-self-terms = • كيف تريد أن تعمل: اللغات والمكان والأوقات
papers-missing-self-years = • السنوات التي تختار أن تظهر، سنتان على الأقل
papers-begin = هل نبدأ واحدة؟
papers-left = حسنا. تبقى أجوبتك كما هي.

# الاسم بحروف أخرى
papers-name-latin = تحتاج السيرة الذاتية بالإنجليزية إلى اسمك بالحروف اللاتينية، كما هو في جواز سفرك أو بطاقة إقامتك. كيف يكتب { $name } هناك؟ إذا تخطيت هذا السؤال يبقى اسمك كما هو، مع العلامة "to be translated".
papers-name-latin-hint = اكتب اسمك بالحروف اللاتينية فقط، مثل: Amina Hassan
papers-name-kana = كيف يكتب { $name } بحروف الكاتاكانا؟ بها يقرأ أصحاب العمل في اليابان اسمك. تخط هذا السؤال إن كنت لا تعرف: يمكن أن تضيفه بيدك.
papers-name-kana-hint = اكتبه بحروف الكاتاكانا فقط، مثل: アミナ. أو تخط السؤال.
papers-line-kana = • بالكاتاكانا: { $name }
self-sitting-name = اسمي

# what will stand in the paper
papers-preview-summary = ملخصك في صفحة واحدة، باللغة التي نتكلم بها الآن:
papers-preview-cv = سيرتك الذاتية بالإنجليزية:
papers-preview-rirekisho = استمارة 履歴書 الخاصة بك:
papers-preview-shokumu = ورقة 職務経歴書 الخاصة بك:
papers-preview-years = رسم سنواتك، على شكل منحنى:
papers-line-name = • الاسم: { $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what } ({ $years })
    }
papers-line-jobs-more =
    { $count ->
        [zero] • و{ $count } بند آخر من العمل أو الدراسة
        [one] • وبند واحد آخر من العمل أو الدراسة
        [two] • وبندان آخران من العمل أو الدراسة
        [few] • و{ $count } بنود أخرى من العمل أو الدراسة
        [many] • و{ $count } بندا آخر من العمل أو الدراسة
       *[other] • و{ $count } بند آخر من العمل أو الدراسة
    }
papers-line-strengths =
    { $count ->
        [zero] • { $count } نقطة قوة
        [one] • نقطة قوة واحدة
        [two] • نقطتا قوة
        [few] • { $count } نقاط قوة
       *[other] • { $count } نقطة قوة
    }
papers-line-stories =
    { $count ->
        [zero] • { $count } قصة
        [one] • قصة واحدة
        [two] • قصتان
        [few] • { $count } قصص
       *[other] • { $count } قصة
    }
papers-line-values =
    { $count ->
        [zero] • { $count } شيء يهمك
        [one] • شيء واحد يهمك
        [two] • شيئان يهمانك
        [few] • { $count } أشياء تهمك
        [many] • { $count } شيئا يهمك
       *[other] • { $count } شيء يهمك
    }
papers-line-overlap = • ما تريده وما تستطيعه وما يجب عليك
papers-line-targets =
    { $count ->
        [zero] • { $count } وظيفة تنظر فيها
        [one] • وظيفة واحدة تنظر فيها
        [two] • وظيفتان تنظر فيهما
        [few] • { $count } وظائف تنظر فيها
       *[other] • { $count } وظيفة تنظر فيها
    }
papers-line-languages = • لغاتك
papers-line-terms = • كيف تريد أن تعمل
papers-line-wishes = • لغاتك، ورغباتك: المكان والأوقات
papers-line-years =
    { $count ->
        [zero] • { $count } سنة
        [one] • سنة واحدة
        [two] • سنتان، على شكل منحنى
        [few] • { $count } سنوات، على شكل منحنى
       *[other] • { $count } سنة، على شكل منحنى
    }
papers-line-by-hand = • يبقى فارغا لتكتبه بيدك: الصورة، والاسم، وتاريخ الميلاد، والعنوان، والهاتف، والرخص
papers-right = هل هذا جيد هكذا؟
papers-right-make = نعم، اصنعها
papers-right-change = تغيير أو إضافة
papers-right-leave = ليس الآن
papers-change = ماذا نغير أو نضيف؟ بعد ذلك يمكنك أن تعود إلى هنا.

# here it is
papers-marks =
    السطور التي فيها علامة ※ كتبتها أنا من أجوبتك: راجعها من فضلك. الكلمات التي ليست بلغة الورقة تبقى كما كتبتها، وعليها علامة «{ $paper ->
        [cv] to be translated
       *[other] 要翻訳
    }» (تحتاج إلى ترجمة). احذف العلامات والكتابة الصغيرة قبل أن ترسلها.
papers-made-summary = ملخصك في ملفين: PDF للقراءة والعرض، و DOCX للتعديل. هو لك؛ ولا يحصل عليه أحد آخر مني.
papers-made-cv = سيرتك الذاتية بالإنجليزية في ملفين: PDF للعرض، و DOCX للتعديل. في اليابان لا توضع في السيرة الذاتية الإنجليزية صورة ولا عمر.
papers-made-rirekisho = استمارة 履歴書 الخاصة بك في ملفين: PDF للطباعة، و DOCX للتعديل. اكتب اسمك كما هو على بطاقة إقامتك، واليوم الذي ترسلها فيه. يمكنك أن تترك خانة 性別 (الجنس) فارغة. الصورة بقياس 40 × 30 مم ولا يزيد عمرها على ثلاثة أشهر. كثيرا ما يريد أصحاب العمل أن يعرفوا نوع إقامتك: سطر واحد في الخانة الأخيرة، كما هو مكتوب على بطاقتك تماما.
papers-made-shokumu = ورقة 職務経歴書 الخاصة بك في ملفين: PDF للعرض، و DOCX للتعديل. اكتب اسمك كما هو على بطاقة إقامتك. دع أحدا يقرأ اليابانية قبل أن ترسلها.
papers-made-years = سنواتك في رسم. هو عندك وحدك.

# what it is for
papers-next-what = ماذا تريد بعد ذلك؟ إذا تقدمت إلى عمل، يمكننا أن نحفظ قائمة به هنا.
papers-next-another = ورقة أخرى
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = لا يرى مرشدك شيئا من أجوبتك. يبقى الأمر كذلك إلا إذا اخترت شيئا هنا.
papers-sharing-now = يمكن لمرشدك أن يرى الآن:
papers-sharing-empty = لا توجد بعد أجوبة يمكن مشاركتها.
papers-sharing-what = ماذا تريد؟
papers-sharing-what-choose = اختيار ما يراه
papers-sharing-what-stop = إخفاء كل شيء عنه
papers-sharing-what-leave = اتركه كما هو
papers-sharing-which =
    { $chosen ->
        [0] ماذا يمكن لمرشدك أن يرى من هذا؟ اضغط زرا بعد زر، أو أرسل عدة أرقام معا: «1، 3».
       *[other] هل من شيء آخر؟ ما لا تختاره لا يظهر له.
    }
papers-item-self-field = المجال والمستوى
papers-item-self-work = ما قمت به
papers-item-self-strengths = ما أجيده
papers-item-self-stories = قصص قصيرة
papers-item-self-values = ما يهمني
papers-item-self-overlap = أريد، أستطيع، يجب
papers-item-self-targets = وظائف أنظر فيها
papers-item-self-terms = كيف أريد أن أعمل
papers-item-self-years = رسم لسنواتي
papers-sharing-chosen = سيرى مرشدك هذا فقط:
papers-sharing-right = هل هذا صحيح؟
papers-sharing-shared = تم. يمكنك أن تتراجع عن ذلك هنا في أي وقت.
papers-sharing-stopped = تم. لم يعد مرشدك يرى شيئا من أجوبتك.
papers-sharing-same = لم يتغير شيء.
