# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = مرحبا من Tomoni. كيف كان أسبوعك؟ تكفي ضغطتان. هل نبدأ؟
open-settling = مرحبا من Tomoni. عندي لك اليوم بضعة أسئلة قصيرة، نحو ثلاث دقائق. هل نبدأ؟
open-goals = مرحبا من Tomoni. هل ننظر إلى خطواتك في هذا الأسبوع؟ يستغرق ذلك دقيقتين.
open-course = مرحبا من Tomoni. درسك القصير التالي جاهز، نحو خمس دقائق. هل نواصل؟
open-applications = مرحبا من Tomoni. شيء في قائمتك موعده اليوم. هل ننظر إليه؟
open-last = لا أريد أن أزعجك، ولذلك هذه آخر مرة أسأل فيها من نفسي. أنا هنا متى كتبت إلي: اكتب «القائمة».
open-do-now = نعم، الآن
open-do-later = غدا
open-do-enough = أوقف التذكيرات
open-later = حسنا، أسأل مرة أخرى يوم { $day }.
open-enough = حسنا، أوقف هذه الرسائل. اكتب «القائمة» متى أردت أن نواصل.

# check-in
checkin-hello =
    { $keeps ->
        [true] ضغطتان في الأسبوع، وبضع كلمات إذا أحببت. أنت وحدك ترى أجوبتك، هنا في هذه المحادثة. لا تأثير لها في البحث عن عمل لك، ولا أخبر أحدا بشيء دون أن أسألك أولا.
       *[false] ضغطتان، وبضع كلمات إذا أحببت. لا نحفظ شيئا، ولذلك لا أستطيع أن أريك كيف تسير أسابيعك، ولا أن أذكرك. اكتب «بياناتي» لتغيير ذلك.
    }
checkin-week = كيف كان أسبوعك؟
checkin-week-very-good = جيد جدا
checkin-week-good = جيد
checkin-week-so-so = متوسط
checkin-week-hard = صعب
checkin-week-very-hard = صعب جدا
checkin-week-day = تغيير يوم التذكير
checkin-way = هل يعيقك شيء حاليا؟
checkin-way-nothing = لا شيء
checkin-way-papers = الأوراق
checkin-way-work = العمل
checkin-way-money = المال
checkin-way-health = الصحة
checkin-way-people = الناس
checkin-way-other = شيء آخر

# sleep and mood, only where it was allowed
checkin-allowed = هل تسمح لي أن أسأل أيضا عن نومك وعن مزاجك؟ ضغطة واحدة لكل منهما. أنت وحدك ترى ذلك. أسأل هذا مرة واحدة؛ الاثنان لا بأس بهما، ورفض الاثنين لا بأس به أيضا.
checkin-allowed-both = الاثنان
checkin-allowed-sleep = النوم فقط
checkin-allowed-mood = المزاج فقط
checkin-allowed-none = لا شيء منهما
checkin-sleep = كيف كان نومك هذا الأسبوع؟
checkin-sleep-very-good = جيد جدا
checkin-sleep-good = جيد
checkin-sleep-so-so = متوسط
checkin-sleep-hard = سيئ
checkin-sleep-very-hard = سيئ جدا
checkin-mood = وكيف كان مزاجك؟
checkin-mood-very-good = جيد جدا
checkin-mood-good = جيد
checkin-mood-so-so = متوسط
checkin-mood-hard = منخفض
checkin-mood-very-hard = منخفض جدا
checkin-words = بضع كلمات عن الأسبوع، لك أنت؟ أو تخط هذا السؤال.
checkin-thanks =
    { $keeps ->
        [true] شكرا، تم التسجيل.
       *[false] شكرا لأنك أخبرتني. لا نحفظ شيئا من هذا.
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = عن الأوراق يمكنك أن تسألني في أي وقت. اكتب مثلا «متى أستطيع تمديد بطاقتي»، أو «مساعدة قانونية مجانية».
checkin-ask-work = عن العمل يمكنك أن تسألني في أي وقت. اكتب مثلا «أين أجد استشارة عن العمل»، أو «المدير يصرخ علي».
checkin-ask-money = عن المال يمكنك أن تسألني في أي وقت. اكتب مثلا «أين أحصل على طعام»، أو «لم يدفعوا راتبي».
checkin-ask-health = عن الصحة يمكنك أن تسألني في أي وقت. اكتب مثلا «طبيب يتكلم الإنجليزية»، أو «أريد أن أتحدث مع أحد».
checkin-ask-people = إذا كان أحد يعاملك معاملة سيئة، فاكتب مثلا «مضايقات في العمل». إذا أردت أن تلتقي بالناس، فاكتب «متى لقاء WELgee Salon القادم».
checkin-ask-other = اكتب لي ببساطة ما هو، بكلماتك، وأبحث عما قد يساعد. أو اكتب «إنسان» للتحدث مع شخص.

# a low answer
checkin-low = مثل هذه الأسابيع يصعب أن تحملها وحدك، ولا يلزمك ذلك. يمكن لمنسق في WELgee أن يتحدث معك في وقت العمل. إذا أردت أن تتحدث مع أحد اليوم، فاكتب «أريد أن أتحدث مع أحد»: أريك خطوطا هاتفية. في خطر الآن: الشرطة 110، الإطفاء والإسعاف 119.
tell-coordinator =
    { $about ->
        [settling] هل تسمح لي أن أخبر منسقا أن في عملك الجديد شيئا غير صحيح أو غير واضح؟ يجيب المنسقون في وقت العمل. لا أنقل شيئا من كلماتك إلا إذا اخترت ذلك.
       *[checkin] هل تسمح لي أن أخبر منسقا أنك تود أن يسأل عن حالك؟ يجيب المنسقون في وقت العمل. لا أنقل شيئا من كلماتك إلا إذا اخترت ذلك.
    }
tell-coordinator-tell = نعم، بدون كلماتي
tell-coordinator-words = نعم، مع كلماتي
tell-coordinator-human = أكتب إليهم
tell-coordinator-no = لا، شكرا
tell-told = تم إخبار منسق. يأتي الجواب هنا في هذه المحادثة، في وقت العمل.
tell-not-told = حسنا، لا أخبر أحدا. يمكنك أن تكتب «إنسان» في أي وقت.

# goals
checkin-step = هدفك: { $goal }. كيف سار هذا الأسبوع؟
checkin-step-some = تقدم قليلا
checkin-step-none = ليس هذا الأسبوع
checkin-step-stuck = لا أتقدم فيه
checkin-stuck = هذا يستحق أن تتحدث عنه مع مرشدك، أو اكتب «إنسان» للتحدث مع منسق. وقد تساعد أيضا خطوة أصغر.

# how the weeks went
checkin-trend = أسابيعك حتى الآن:
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") }: صعب جدا
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") }: صعب
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") }: متوسط
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") }: جيد
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") }: جيد جدا
    }

# the next one
checkin-day = في أي يوم من الأسبوع أسألك؟
checkin-day-mon = الاثنين
checkin-day-tue = الثلاثاء
checkin-day-wed = الأربعاء
checkin-day-thu = الخميس
checkin-day-fri = الجمعة
checkin-day-sat = السبت
checkin-day-sun = الأحد
checkin-day-none = لا تسألني
checkin-next =
    { $pushes ->
        [true] أسأل مرة أخرى يوم { $day }.
       *[false] أسأل مرة أخرى يوم { $day }. في هذه الصفحة لا أستطيع أن أكتب إليك أولا، فتجد السؤال هنا عندما تعود.
    }
checkin-no-next = حسنا، لا أسأل من نفسي. اكتب «القائمة» متى أردت أن تقول كيف تسير الأمور.
