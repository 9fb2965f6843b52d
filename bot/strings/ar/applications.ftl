# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = القائمة تحتاج إلى الحفظ: شركات ووظائف وتواريخ، حتى تحذفها. هل تسمح لي بحفظها؟
applications-unkept = إذن لا أعمل قائمة. الورق يكفي أيضا: الشركة، الوظيفة، يوم الإرسال، الجواب، الخطوة التالية.
applications-hello = هذا مكان طلبات العمل التي تقدمها: أين قدمت، وماذا أجابوا، وماذا يأتي بعد ذلك. أربعة أسئلة قصيرة لكل طلب.

# adding one
applications-company = ما هي الشركة أو مكان العمل؟
applications-job = أي وظيفة هناك؟
applications-sent = متى أرسلت الطلب؟ أرسل اليوم، مثلا { -ltr(text: "2026-11-20") }، أو اضغط على واحد من هذه.
applications-sent-today = اليوم
applications-sent-not-yet = ليس بعد
applications-found = أين وجدتها؟ مثلا في موقع وظائف، أو في Hello Work، أو عن طريق صديق.
applications-full = القائمة لا تتسع لأكثر من { $most } من الطلبات، ولذلك يفسح الأقدم مكانا: { $company }. هذه هي القائمة كلها كما كانت، حتى لا يضيع شيء.
applications-added =
    { $sent ->
        [none] تم التسجيل: { $company }. هو في قائمتك على أنه لم يرسل بعد.
       *[other] تم التسجيل: { $company }، تم الإرسال يوم { $sent }.
    }
applications-another = هل هناك طلب آخر نضيفه؟

# the list
applications-open =
    { $count ->
        [zero] { $count } طلب مفتوح:
        [one] طلب واحد مفتوح:
        [two] طلبان مفتوحان:
        [few] { $count } طلبات مفتوحة:
        [many] { $count } طلبا مفتوحا:
       *[other] { $count } طلب مفتوح:
    }
applications-none-open = لا يوجد طلب مفتوح حاليا.
applications-line-planned = • { $title }: لم يرسل بعد
applications-line-sent =
    { $sent ->
        [none] • { $title }: تم الإرسال
       *[other] • { $title }: تم الإرسال يوم { $sent }
    }
applications-line-invited = • { $title }: دعوة إلى مقابلة عمل
applications-line-test = • { $title }: اختبار
applications-line-offer = • { $title }: عرض عمل
applications-line-silent = • { $title }: لا جواب بعد
applications-next-line =
    { $day ->
        [none] ← التالي: { $next }
       *[other] ← التالي: { $next }، يوم { $day }
    }
applications-more-open =
    { $count ->
        [zero] و{ $count } طلب آخر
        [one] وطلب واحد آخر
        [two] وطلبان آخران
        [few] و{ $count } طلبات أخرى
        [many] و{ $count } طلبا آخر
       *[other] و{ $count } طلب آخر
    }
applications-what = ماذا تريد أن تفعل؟
applications-what-update = هناك جديد
applications-what-add = إضافة طلب
applications-what-file = أخذ القائمة معي
applications-what-bye = هذا كل شيء
applications-bye = حسنا. قائمتك هنا متى أردتها.

# news
applications-which = أي طلب؟ اضغط عليه، أو اكتب جزءا من اسمه.
applications-news = { $title }: ما الجديد؟
applications-news-sent = أرسلته
applications-news-invited = دعوة إلى مقابلة
applications-news-test = اختبار
applications-news-offer = عرض عمل
applications-news-rejected = ليس هذه المرة
applications-news-silent = لا جواب بعد
applications-news-withdrawn = سحبت طلبي
applications-news-next = خطوة تالية
applications-news-remove = حذف من القائمة
applications-sent-on = في أي يوم أرسلته؟ أرسل اليوم، أو اضغط.
applications-sent-on-today = اليوم
applications-invited = الدعوة تعني أنهم يريدون أن يعرفوك أكثر. لتستعد اسألني «كيف تجري مقابلة العمل؟».
applications-test = الاختبار يعني أنك ما زلت ضمن المرشحين للوظيفة. لتستعد اسألني «ماذا يأتي في الاختبار الكتابي؟».
applications-offer =
    عرض عمل: يريدون أن يعملوا معك. قبل أن تقول نعم، يمكن فحص العقد: اطلب الشروط مكتوبة، واسأل هل تناسب الوظيفة نوع إقامتك. إذا أردت أن ينظر فيه أحد معك، فاكتب «إنسان».
    ماذا تفحص، وكم من الوقت يمكنك أن تطلب: اسألني «عندي عرض عمل، ماذا أفحص؟».
applications-rejected =
    شكرا لأنك أخبرتني. كلمة «لا» تقول إن هذه الوظيفة وهذا الطلب لم يلتقيا. ولا تقول ما هي قيمتك.
    من العادي في اليابان إرسال طلبات كثيرة من أجل وظيفة واحدة: أحصت مواقع التوظيف ما بين 8 و20 طلبا تقريبا لكل شخص وجد وظيفة. هذه متوسطات كل الباحثين عن عمل، ومعظمهم يابانيون، ولا تعد بشيء.
applications-learned = هل هناك شيء واحد تعلمته من هذا، للمرة القادمة؟ بضع كلمات، لك وحدك، أو تخط هذا السؤال.
applications-silent = بعض الشركات لا تجيب أبدا، وهذا لا يقول شيئا عنك. إذا مر اليوم الذي ذكروه، فلا بأس برسالة واحدة مهذبة.
applications-withdrawn = تم التسجيل. سحب الطلب قرارك، وهو يحفظ وقتك لما هو أنسب.
applications-next = ما هي الخطوة التالية، إن وجدت؟ مثلا «أجيب عن رسالتهم» أو «أقرأ عن الشركة».
applications-next-on = في أي يوم؟ أرسل اليوم، مثلا { -ltr(text: "2027-01-15") }، أو اضغط على واحد من هذه.
applications-next-on-tomorrow = غدا
applications-next-on-week = بعد أسبوع
applications-remind = هل أذكرك بها يوم { $day }؟
applications-noted =
    { $next ->
        [none] تم التسجيل: { $title }.
       *[other] تم التسجيل: { $title }. التالي: { $next }.
    }
applications-remove = هل أحذف { $title } من القائمة؟ لا يمكن إرجاعه.
applications-removed = تم الحذف من القائمة.
applications-not-removed = يبقى في القائمة.

# as a file
applications-file = هذه قائمتك في جدول. يفتح في Excel أو Numbers أو Google Sheets.
applications-column-company = الشركة
applications-column-job = الوظيفة
applications-column-found = أين وجدتها
applications-column-sent = تاريخ الإرسال
applications-column-state = الوضع الآن
applications-column-next = الخطوة التالية
applications-column-next-on = موعدها
applications-column-learned = ما تعلمته
applications-state-planned = لم يرسل بعد
applications-state-sent = تم الإرسال
applications-state-invited = دعوة إلى مقابلة
applications-state-test = اختبار
applications-state-offer = عرض عمل
applications-state-rejected = ليس هذه المرة
applications-state-silent = لا جواب بعد
applications-state-withdrawn = تم سحب الطلب

# what all lists of a person's own things share
listed-none = لا أجد شيئا بهذا الاسم. اضغط من فضلك على واحد، أو اكتب جزءا من اسمه.
listed-several = هذا يناسب أكثر من واحد: { $names }. اكتب من فضلك جزءا أطول من الاسم.

# other words for these buttons
words-applications-sent-today = اليوم نفسه
words-applications-sent-on-today = اليوم نفسه
words-applications-next-on-tomorrow = بكرة، غدا
