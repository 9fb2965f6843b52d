# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = ما تحكيه لي هنا عن حياتك العملية يمكن حفظه مشفرا حتى تحذفه، لنعد منه سيرة ذاتية لاحقا. لا يرى المرشد شيئا منه إلا إذا اخترت ذلك. هل تسمح لي بحفظ محادثتنا وهذا معها، أم نمر عليه مرة واحدة فقط؟
self-keep-keep = نعم، احفظ
self-keep-once = هذه المرة فقط
self-not-kept = كما اخترت، لا نحفظ شيئا من هذا: انسخ من فضلك ما تريد أن يبقى عندك. اكتب «بياناتي» إذا غيرت رأيك.

# the hub
self-analysis-hello = تحليل الذات (自己分析) هو ما ينتظره أصحاب العمل في اليابان قبل التقدم إلى وظيفة: أن تعرف ماذا عملت، وماذا تستطيع، وماذا تريد. نقسمه هنا إلى سبع جلسات قصيرة، بأي ترتيب. أنت تقرر ماذا تحكي. يمكنك أن تتوقف في أي وقت وتعود.
self-analysis-field = سؤالان سريعان أولا. أي مجال هو الأقرب إلى العمل الذي تريده؟
self-field-it = تقنية المعلومات
self-field-office = عمل مكتبي وتجاري
self-field-languages = لغات واستقبال زوار
self-field-care = رعاية وصحة
self-field-food = طعام ومطاعم
self-field-making = مصانع وآلات
self-field-building = بناء وتصميم
self-field-logistics = نقل ومستودعات
self-field-teaching = تعليم
self-field-other = غير ذلك أو لا أعرف
self-analysis-level = كم عملت في هذا المجال حتى الآن؟ العمل بدون عقد يحسب أيضا.
self-level-new = هو جديد علي أو لا أعرف
self-level-some = قليلا
self-level-skilled = أعرفه جيدا
self-level-lead = قدت أشخاصا آخرين
self-analysis-list = جلساتك:
self-analysis-done-work = ✓ ما قمت به
self-analysis-done-strengths = ✓ ما أجيده
self-analysis-done-stories = ✓ قصص قصيرة
self-analysis-done-values = ✓ ما يهمني
self-analysis-done-overlap = ✓ أريد، أستطيع، يجب
self-analysis-done-targets = ✓ وظائف أنظر فيها
self-analysis-done-terms = ✓ كيف أريد أن أعمل
self-analysis-open-work = ・ ما قمت به: لكل سيرة ذاتية
self-analysis-open-strengths = ・ ما أجيده، مع الدليل
self-analysis-open-stories = ・ قصص قصيرة لمقابلات العمل
self-analysis-open-values = ・ ما يهمني في العمل
self-analysis-open-overlap = ・ ما أريده وما أستطيعه وما يجب علي
self-analysis-open-targets = ・ وظائف أنظر فيها
self-analysis-open-terms = ・ كيف أريد أن أعمل: اللغة والمكان والأوقات
self-analysis-which = أي جلسة الآن؟
self-analysis-which-all-done = تمت السبع كلها. هل تريد أن تنظر في واحدة من جديد أو تغيرها؟
self-analysis-which-fast = أنت تعرف مجالك، فثلاث جلسات تكفي للبداية.
self-sitting-work = ما قمت به
self-sitting-strengths = ما أجيده
self-sitting-stories = قصص قصيرة
self-sitting-values = ما يهمني
self-sitting-overlap = أريد، أستطيع، يجب
self-sitting-targets = وظائف أنظر فيها
self-sitting-terms = كيف أريد أن أعمل
self-sitting-years = سنوات أختارها (رسم)
self-sitting-all = عرض السبع كلها
self-sitting-field = مجالي ومستواي
self-sitting-enough = هذا يكفي الآن
self-analysis-later = حسنا. نواصل من هنا متى أحببت.

# what I did
self-work-hello = ما قمت به: عمل، دراسة، عمل غير رسمي، مساعدة الآخرين. اختر أي سنوات تحب؛ لا أحد يحتاج إليها كلها. لا نسأل هنا لماذا تركت مكانا أو وظيفة، ولا حاجة إلى ذلك.
self-work-kind = شيء واحد في كل مرة. ما نوعه؟
self-kind-work = عمل
self-kind-study = دراسة أو تدريب
self-kind-informal = عمل عائلي أو غير رسمي
self-kind-volunteer = تطوع
self-work-what = ماذا كان عملك أو دراستك؟ بضع كلمات، مثلا: «طبخ»، «هندسة مدنية، جامعة».
self-work-where = أين؟ شركة أو مدرسة أو مدينة، أو نوع المكان فقط: «مخبز صغير».
self-work-from = متى بدأ ذلك؟ السنة تكفي: «2016»، «حوالي 2016».
self-work-to = حتى متى؟ السنة تكفي. تخط هذا السؤال إذا كان مستمرا حتى الآن.
self-work-did = ماذا كنت تفعل هناك بالضبط؟ جملة إلى ثلاث جمل، مع أرقام إن وجدت: «كنت أطبخ لـ 80 ضيفا في اليوم وأطلب المواد الغذائية.»
self-work-result = ماذا نتج عن ذلك؟ شيء صار أفضل أو أسرع أو أكثر أمانا، أو شيء تعلمته: «قلت الشكاوى، ودربت طباخين جديدين.» تخط السؤال إذا لم يخطر ببالك شيء.
self-work-list = هذا ما لدي حتى الآن:
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
self-work-next = هل تضيف شيئا آخر، أو تغير شيئا، أم هذا كل شيء؟
self-work-next-add = إضافة شيء
self-work-next-change = تغيير شيء
self-work-next-remove = حذف شيء
self-work-next-done = هذا كل شيء
self-work-which-change = أي واحد نغير؟
self-work-which-remove = أي واحد أحذف؟
self-work-part = ماذا نغير فيه؟
self-work-part-kind = النوع
self-work-part-what = ماذا كان
self-work-part-where = المكان
self-work-part-from = البداية
self-work-part-to = النهاية
self-work-part-did = ماذا فعلت هناك
self-work-part-result = ماذا نتج عنه
self-work-done = من هذا يأتي سجل عملك في 職務経歴書 وفي سيرتك الذاتية بالإنجليزية.

# what I am good at
self-strengths-hello = في أي أمور يطلب الناس مساعدتك؟ فكر في البيت والعمل والمدرسة والأصدقاء. أهم نقاط القوة هي التي لا تنتبه إليها إلا لأن الآخرين يقولونها.
self-strengths-pick =
    { $chosen ->
        [0] اختر ما ينطبق عليك، حتى { $left }. اضغط على واحدة، أو أرسل عدة أرقام: «1، 3».
        [one] اخترت واحدة. يمكنك أن تختار بعد: { $left }.
        [two] اخترت اثنتين. يمكنك أن تختار بعد: { $left }.
       *[other] اخترت { $chosen }. يمكنك أن تختار بعد: { $left }.
    }
self-strength-languages = اللغات
self-strength-learning = التعلم بسرعة
self-strength-people = حسن التعامل مع الناس
self-strength-teaching = الشرح والتعليم
self-strength-organising = التنظيم
self-strength-numbers = الأرقام
self-strength-hands = العمل بيدي
self-strength-technology = التقنية
self-strength-writing = الكتابة
self-strength-calm = الحفاظ على الهدوء
self-strength-persistence = المثابرة
self-strength-reliability = يمكن الاعتماد علي
self-strength-leading = القيادة
self-strength-ideas = أفكار جديدة
self-strength-detail = العمل الدقيق المتقن
self-strength-selling = الإقناع والبيع
self-strength-next = نقاط قوة أخرى
self-strengths-chosen = اخترت:
self-strengths-proof-hello = والآن دليل على كل واحدة: الكلمة بدون مثال لا تقنع أحدا. تكفي جملة أو جملتان.
self-strengths-proof-languages = اللغات: متى ساعدت بها أحدا؟ مثلا: «ترجمت لجيراني في مكتب البلدية.»
self-strengths-proof-learning = التعلم بسرعة: ماذا تعلمت بسرعة، وفي كم من الوقت؟
self-strengths-proof-people = حسن التعامل مع الناس: متى أفاد هذا في العمل أو في مكان آخر؟
self-strengths-proof-teaching = الشرح والتعليم: من علمت، وماذا يستطيعون الآن؟
self-strengths-proof-organising = التنظيم: ماذا نظمت، ولكم شخص؟
self-strengths-proof-numbers = الأرقام: ماذا عددت أو خططت أو حسبت، وفيم استعمل ذلك؟
self-strengths-proof-hands = العمل بيديك: ماذا صنعت أو أصلحت أو طبخت؟
self-strengths-proof-technology = التقنية: ماذا صنعت أو أصلحت، أو جعلته يعمل لآخرين؟
self-strengths-proof-writing = الكتابة: ماذا كتبت، ومن قرأه؟
self-strengths-proof-calm = الحفاظ على الهدوء: يوم مزدحم أو صعب في العمل، وماذا فعلت فيه.
self-strengths-proof-persistence = المثابرة: ما الذي استغرق وقتا طويلا، وكيف وصلت إليه؟
self-strengths-proof-reliability = الاعتماد عليك: ما الأمور التي وثق بك الناس فيها؟
self-strengths-proof-leading = القيادة: كم شخصا، وماذا حققتم معا؟
self-strengths-proof-ideas = أفكار جديدة: ماذا غيرت، وماذا صار أفضل بعد ذلك؟
self-strengths-proof-detail = العمل الدقيق المتقن: ماذا فحصت أو صنعت، وماذا منع ذلك؟
self-strengths-proof-selling = الإقناع والبيع: ماذا بعت، أو من أقنعت بأمر ما؟
self-strengths-list = نقاط قوتك حتى الآن:
self-strengths-proof-line = { "\u200F" }– { $proof }
self-strengths-again = هل تختار من جديد؟ حيث تتخطى دليلا، يبقى الدليل الذي أعطيته من قبل.
self-strengths-again-keep = اتركها كما هي
self-strengths-again-again = الاختيار من جديد
self-strengths-done = من هذا يأتي 自己PR في ورقة 職務経歴書: نقاط قوتك، كل واحدة مع دليلها.
self-strengths-none = لم تختر شيئا، ولا بأس في ذلك. اسأل شخصين يعرفانك ما الذي تجيده، ثم عد إلى هنا.

# short stories
self-stories-hello = القصص القصيرة تجيب عن معظم أسئلة مقابلات العمل. لكل قصة أربعة أجزاء: الموقف، ومهمتك، وما فعلته، والنتيجة (STAR). خمس قصص على الأكثر، واحدة في كل مرة. اختر أوقاتا تحب أن تتحدث عنها؛ لا حاجة إلى أن تقول لماذا تركت مكانا أو وظيفة.
self-stories-title = عنوان لهذه القصة، في بضع كلمات. مثلا: «يوم تعطل الفرن»، «جدول مناوبات لاثني عشر شخصا».
self-stories-situation = الموقف: أين كنت، وماذا كان يجري؟ جملة أو جملتان.
self-stories-task = المهمة: ماذا كان يجب أن يتم، وما كان دورك؟
self-stories-action = ما فعلته: ماذا فعلت؟ قل «أنا»، حتى لو ساعدك آخرون.
self-stories-result = النتيجة: ماذا نتج عن ذلك؟ رقم، أو كلمة شكر، أو شيء تعلمته.
self-stories-list = قصصك حتى الآن:
self-stories-line = { "\u200F" }{ $number }. { $title }
self-stories-next = هل تضيف قصة أخرى، أو تغير شيئا، أم هذا كل شيء؟
self-stories-next-add = قصة أخرى
self-stories-next-change = تغيير قصة
self-stories-next-remove = حذف قصة
self-stories-next-done = هذا كل شيء
self-stories-which-change = أي قصة نغير؟
self-stories-which-remove = أي قصة أحذف؟
self-stories-part = أي جزء نغير؟
self-stories-part-title = العنوان
self-stories-part-situation = الموقف
self-stories-part-task = المهمة
self-stories-part-action = ما فعلته
self-stories-part-result = النتيجة
self-stories-done = هذه القصص هي أجوبتك في مقابلات العمل. حكاية كل واحدة بصوت مسموع تستغرق نحو دقيقة.

# what matters to me
self-values-hello = ما الذي يهمك في العمل؟ لا يوجد جواب صحيح، ولا يستعمل هذا أبدا لاختيار وظائف أو شركات لك.
self-values-pick =
    { $chosen ->
        [0] اختر أكثر ما يهمك، حتى { $left }. اضغط على واحد، أو أرسل عدة أرقام: «1، 3».
        [one] اخترت واحدا. يمكنك أن تختار بعد: { $left }.
        [two] اخترت اثنين. يمكنك أن تختار بعد: { $left }.
       *[other] اخترت { $chosen }. يمكنك أن تختار بعد: { $left }.
    }
self-value-family = وقت لعائلتي
self-value-security = وظيفة مستقرة
self-value-learning = التعلم
self-value-helping = مساعدة الآخرين
self-value-freedom = الحرية
self-value-respect = أن يحترمني الناس
self-value-team = فريق جيد
self-value-creating = صنع شيء جديد
self-value-income = أجر جيد
self-value-faith = العيش وفق إيماني
self-value-health = الصحة
self-value-fairness = العدل
self-value-time = وقت لنفسي
self-value-challenge = التحدي
self-value-order = قواعد واضحة
self-value-belonging = الانتماء
self-value-next = أمور أخرى تهمني
self-values-rank =
    { $chosen ->
        [0] والآن بالترتيب: اضغط على الأهم أولا، ثم على ما يليه.
        [one] وما الثاني؟
        [2] وما الثالث؟
       *[other] ثم ماذا؟
    }
self-values-list = ما يهمك، والأهم أولا:
self-values-again = هل تختار وترتب من جديد، أم تتركه كما هو؟
self-values-again-keep = اتركه كما هو
self-values-again-again = الاختيار من جديد
self-values-done = من هذا تأتي أسئلة جيدة تطرحها في مقابلة العمل، وطريقة للمقارنة بين عرضين.
self-values-none = لم تختر شيئا، ولا بأس في ذلك.

# want, can, must
self-overlap-hello = ثلاث دوائر: ما تريد أن تفعله (will)، وما تستطيع أن تفعله (can)، وما هو منتظر منك (must). حيث تلتقي يوجد اتجاه جيد.
self-overlap-known = هذا ما لدينا حتى الآن. تخط أي سؤال تريد أن يبقى جوابه كما هو.
self-overlap-will = أريد: ماذا تحب أن تفعل في العمل في السنوات القادمة؟ جملة أو جملتان.
self-overlap-can-hint = نقاط القوة التي اخترتها:
self-overlap-can = أستطيع: ماذا تستطيع اليوم أن تفعل مما يفيد صاحب العمل؟
self-overlap-must = يجب: ماذا يطلب أصحاب العمل في مثل هذا العمل، وكم يجب أن تكسب أو بماذا يجب أن تعتني؟ مثلا اللغة اليابانية، أو رخصة مهنية، أو ساعات تناسب عائلتك.
self-overlap-list = دوائرك الثلاث:
self-overlap-line-will = أريد: { $said }
self-overlap-line-can = أستطيع: { $said }
self-overlap-line-must = يجب: { $said }
self-overlap-none = لم تكتب شيئا، ولا بأس في ذلك.
self-overlap-done = حيث تلتقي الدوائر توجد بداية 志望動機، أي سبب تقدمك إلى الوظيفة.

# jobs to look at
self-targets-hello = وظائف تستحق أن تنظر فيها، بحسب مجالك ومستواك ونقاط قوتك ولغاتك. ما يهمك لا يستعمل هنا. هذه اقتراحات وليست حدودا.
self-targets-shown = ربما هذه:
self-targets-why =
    ・{ $japanese-name }: { $fit ->
        [both] { $strengths ->
            [one] من مجالك، مع واحدة من نقاط قوتك.
            [two] من مجالك، مع اثنتين من نقاط قوتك.
           *[other] من مجالك، مع { $strengths } من نقاط قوتك.
        }
        [field] من مجالك.
       *[strengths] { $strengths ->
            [one] من مجال آخر، مع واحدة من نقاط قوتك.
            [two] من مجال آخر، مع اثنتين من نقاط قوتك.
           *[other] من مجال آخر، مع { $strengths } من نقاط قوتك.
        }
    } { $japanese ->
        [none] تطلب القليل من اليابانية أو لا تطلبها.
        [some] تطلب يابانية بسيطة (N4، أو محادثة فقط).
        [daily] تطلب يابانية يومية (حوالي N3).
        [work] تطلب يابانية في مستوى N2 تقريبا.
       *[high] تطلب يابانية في مستوى N1 تقريبا.
    }
self-targets-licence = ・تلزم رخصة مهنية يابانية.
self-targets-none-fit = بدون مجال أو نقاط قوة ليس لدي ما أقترحه بعد. اختر نقاط قوتك أولا: يستغرق ذلك نحو خمس دقائق.
self-targets-levels = مستويات اليابانية هنا تقريبية؛ اقرأ كل إعلان.
self-targets-keep =
    { $chosen ->
        [0] أي وظائف تريد أن تحفظها وتنظر فيها؟ اضغط على واحدة، أو أرسل عدة أرقام.
       *[other] هل تختار واحدة أخرى؟ يمكنك أن تختار بعد: { $left }.
    }
self-targets-list = محفوظة لتنظر فيها:
self-targets-name = { "\u200F" }・{ $name }
self-targets-job-tag = اقرأ عنها في موقع job tag التابع لوزارة العمل، وابحث فيه بالاسم الياباني: { $link }
self-targets-ask = يمكنك أن تسألني مثلا:
self-targets-guide-it-and-portfolio = «هل أحتاج إلى ملف أعمال لوظيفة في تقنية المعلومات؟»
self-targets-guide-degrees-and-licences = «هل شهادتي أو رخصتي المهنية معترف بها في اليابان؟»
self-targets-guide-japanese-level = «أي مستوى JLPT تطلب الوظائف؟»
self-targets-guide-learning-japanese = «أين أتعلم اليابانية مجانا؟»
self-targets-guide-regional-jobs = «كيف هو العمل خارج المدن الكبيرة؟»
self-targets-guide-industry-research = «كيف أبحث عن معلومات عن قطاع عمل؟»
self-targets-guide-employment-types = «ما الفرق بين 正社員 و 契約社員؟»
self-targets-guide-freelance-and-business = «هل يحق لي العمل الحر؟»
self-targets-guide-shokumu-keirekisho = «ماذا أكتب في 職務経歴書؟»
self-targets-guide-first-job-then-better = «كيف أخطط للانتقال من أول وظيفة إلى وظيفة أفضل؟»
self-targets-permission = قلت لي إن ورقتك لا تسمح بالعمل في الوقت الحالي. يمكنك أن تنظر وتستعد. قبل أن تبدأ أي عمل، يجب أن تسمح به البطاقة والورقة؛ اسألني «متى يسمح لي بالعمل».
self-targets-guide-driving-licence = «كيف أحول رخصة القيادة؟»
self-targets-again = هل نبحث عن غيرها، أم تتركها كما هي؟
self-targets-again-keep = اتركها كما هي
self-targets-again-again = البحث من جديد
self-targets-none = لم تحفظ شيئا، ولا بأس في ذلك. عندما يتغير مجالك أو تتغير نقاط قوتك، تتغير القائمة معها.
self-targets-done = خذ هذه الوظائف معك إلى مرشدك، واجعل 職務経歴書 مناسبة للوظيفة التي تعجبك أكثر.

# how I want to work
self-terms-hello = كيف تريد أن تعمل، في خمس ضغطات. تخط ما لا تريد أن تقوله.
self-terms-known = لدي أجوبة من قبل؛ تخط أي سؤال تريد أن يبقى جوابه كما هو.
self-terms-japanese = كيف هي لغتك اليابانية اليوم؟
words-self-japanese-some = N5، N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = لا أعرفها بعد
self-japanese-some = بسيطة (N5، N4)
self-japanese-daily = يومية (N3)
self-japanese-work = للعمل (N2)
self-japanese-high = عالية (N1)
self-terms-english = ولغتك الإنجليزية؟
self-english-none = لا أعرفها
self-english-some = أعرف القليل
self-english-work = للعمل
self-english-high = مثل لغتي الأولى
self-terms-place = أين تحب أن تعمل؟ مدينة، أو منطقة، أو «من البيت»، أو «أي مكان».
self-terms-hours = أي أوقات عمل تناسبك؟
self-hours-full = دوام كامل
self-hours-part = دوام جزئي
self-hours-evenings = مساء ونهاية الأسبوع
self-hours-any = أي أوقات
self-terms-permission = ماذا تقول عن العمل بطاقة إقامتك وورقة تحديد النشاط (指定書)؟ اختر فقط ما هو مكتوب؛ أنا لا أخمنه.
self-permission-any = لا قيود على العمل
self-permission-limited = كما في الورقة
self-permission-hours28 = 28 ساعة في الأسبوع
self-permission-no = لا عمل
self-permission-unsure = لا أعرف
self-terms-permission-look = لا بأس. اسألني «ما هي ورقة تحديد النشاط» وسأقول لك أين تنظر. قبل أن تبدأ أي عمل، يجب أن تسمح به البطاقة والورقة.
self-terms-list = كيف تريد أن تعمل:
self-terms-line-japanese-none = اليابانية: ليس بعد
self-terms-line-japanese-some = اليابانية: بسيطة (N5، N4)
self-terms-line-japanese-daily = اليابانية: يومية (حوالي N3)
self-terms-line-japanese-work = اليابانية: للعمل (حوالي N2)
self-terms-line-japanese-high = اليابانية: عالية (حوالي N1)
self-terms-line-english-none = الإنجليزية: لا
self-terms-line-english-some = الإنجليزية: القليل
self-terms-line-english-work = الإنجليزية: للعمل
self-terms-line-english-high = الإنجليزية: مثل اللغة الأولى
self-terms-line-place = المكان: { $place }
self-terms-line-hours-full = الأوقات: دوام كامل
self-terms-line-hours-part = الأوقات: دوام جزئي
self-terms-line-hours-evenings = الأوقات: المساء ونهاية الأسبوع
self-terms-line-hours-any = الأوقات: أي أوقات
self-terms-line-permission-any = المكتوب عن العمل: لا قيود
self-terms-line-permission-limited = المكتوب عن العمل: كما في ورقة تحديد النشاط
self-terms-line-permission-hours28 = المكتوب عن العمل: 28 ساعة في الأسبوع
self-terms-line-permission-no = المكتوب عن العمل: العمل غير مسموح
self-terms-line-permission-unsure = المكتوب عن العمل: لم تنظر فيه بعد
self-terms-none = لم تقل شيئا، ولا بأس في ذلك.
self-terms-done = بهذا يمكن فحص أي إعلان في دقيقة: اللغة، والمكان، والأوقات، وهل يسمح لك بهذا العمل.

# years I choose
self-years-hello = سنوات أختارها: رسم صغير لسنوات جيدة وأخرى أقل جودة في العمل أو الدراسة. اختر من ثلاث إلى ثماني سنوات متتالية تحب أن تنظر إليها. لا أحد يحتاج إلى السنوات الأخرى.
self-years-first = بأي سنة يبدأ الرسم؟ مثلا { $example }.
self-years-last = وبأي سنة ينتهي؟ أي سنة من { $low } إلى { $high }.
self-years-hint = أرسل من فضلك سنة واحدة من { $low } إلى { $high }، بأربعة أرقام.
self-years-which = كل هذه السنوات، أم الجيدة منها فقط؟
self-years-which-all = كلها
self-years-which-highs = الجيدة فقط
self-years-height = { $year }: كيف كان العمل أو الدراسة في تلك السنة؟ تخط السؤال إذا كنت لا تريد هذه السنة في الرسم.
self-height-1 = 1 منخفض
self-height-2 = 2
self-height-3 = 3 متوسط
self-height-4 = 4
self-height-5 = 5 مرتفع
words-self-height-5 = 5
self-years-what = { $year }: كلمة واحدة لها، إذا أحببت. مثلا «أول وظيفة»، «مدرسة»، «فريق جيد».
self-years-list = سنواتك:
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = هل نرسمها من جديد، أم تتركها كما هي؟
self-years-again-keep = اتركها كما هي
self-years-again-again = الرسم من جديد
self-years-done = انظر إلى السنوات المرتفعة: ما الذي كان مشتركا بينها؟ هذا يستحق أن تبحث عنه في الوظيفة.
self-years-none = لم تختر أي سنة، ولا بأس في ذلك.

# occupations, with the names that people use
occupation-software-developer = تطوير البرمجيات
occupation-system-engineer = هندسة الأنظمة
occupation-web-designer = تصميم المواقع
occupation-data-scientist = تحليل البيانات
occupation-network-engineer = هندسة الشبكات
occupation-it-support = الدعم التقني
occupation-software-tester = اختبار البرمجيات
occupation-data-annotator = تصنيف البيانات
occupation-office-clerk = عمل مكتبي
occupation-accounting-clerk = المحاسبة
occupation-trade-clerk = الاستيراد والتصدير
occupation-sales = المبيعات
occupation-overseas-sales = المبيعات الخارجية
occupation-web-marketer = تسويق عبر الإنترنت
occupation-call-centre = خدمة العملاء
occupation-recruiter = التوظيف والموظفون
occupation-interpreter = الترجمة الشفهية
occupation-translator = الترجمة التحريرية
occupation-tour-guide = الإرشاد السياحي
occupation-hotel-front = الاستقبال في فندق
occupation-shop-assistant = البيع في متجر
occupation-medical-interpreter = ترجمة شفهية طبية
occupation-care-worker = العمل في الرعاية
occupation-nursing-assistant = المساعدة في التمريض
occupation-childcare-assistant = المساعدة في الحضانة
occupation-nurse = التمريض
occupation-cook = الطبخ
occupation-hall-staff = الخدمة في مطعم
occupation-restaurant-manager = إدارة مطعم
occupation-food-factory = إنتاج الأغذية
occupation-baker = صنع الخبز
occupation-machine-operator = تشغيل الآلات
occupation-assembler = التجميع في مصنع
occupation-welder = اللحام
occupation-quality-inspector = فحص الجودة
occupation-production-engineer = هندسة الإنتاج
occupation-mechanical-designer = التصميم الميكانيكي
occupation-sewing = الخياطة
occupation-car-mechanic = ميكانيك السيارات
occupation-carpenter = النجارة
occupation-electrician = أعمال الكهرباء
occupation-site-manager = إدارة موقع بناء
occupation-cad-operator = الرسم ببرامج CAD
occupation-architect = الهندسة المعمارية
occupation-warehouse = العمل في مستودع
occupation-forklift = قيادة رافعة شوكية
occupation-truck-driver = قيادة شاحنة
occupation-logistics-clerk = تخطيط النقل والتخزين
occupation-language-teacher = تعليم اللغات
occupation-school-supporter = الدعم اللغوي في مدرسة
occupation-it-instructor = تدريب على الحاسوب
occupation-farm-worker = العمل في مزرعة
occupation-cleaner = تنظيف المباني
occupation-hotel-rooms = ترتيب غرف الفندق
occupation-npo-staff = العمل في جمعية NPO
occupation-graphic-designer = التصميم الغرافيكي
occupation-gardener = البستنة
occupation-hairdresser = تصفيف الشعر
