# What stands in the papers themselves. Short labels, as on a printed form; each paper is in one language.

# the one-page summary
paper-summary = حياتي العملية في صفحة
paper-on = { $day }
paper-work = ما قمت به
paper-strengths = ما أجيده
paper-stories = ما أنجزته
paper-values = ما يهمني
paper-overlap = حيث تلتقي
paper-will = أريد أن
paper-can = أستطيع أن
paper-must = المطلوب
paper-targets = وظائف أنظر فيها
paper-terms = كيف أريد أن أعمل
paper-years = سنوات اخترتها
paper-now = الآن

# how I want to work
paper-field = المجال
paper-japanese = اليابانية
paper-english = الإنجليزية
paper-place = المكان
paper-hours = الأوقات
paper-permission = المكتوب عن العمل

# marks and small print
paper-to-translate = [تحتاج إلى ترجمة]
paper-note-written = ※ كتب Tomoni هذا السطر من أجوبتك؛ راجعه.
paper-note-translate = { $mark } هذه الكلمات ليست بلغة هذه الورقة.
paper-note-draft = هذه مسودة. احذف العلامات وهذه الكتابة الصغيرة قبل أن ترسلها.

paper-volunteer = تطوع

# fields
paper-field-it = التقنية والبرمجيات
paper-field-office = المكاتب والإدارة
paper-field-languages = اللغات والترجمة الشفهية
paper-field-care = الصحة والرعاية
paper-field-food = الطعام والضيافة
paper-field-making = التصنيع والإنتاج
paper-field-building = البناء والتشييد
paper-field-logistics = النقل والتخزين
paper-field-teaching = التعليم ورعاية الأطفال
paper-field-other = مجال آخر

# how far in the field
paper-level-new = في البداية
paper-level-some = بعض الخبرة
paper-level-skilled = خبرة جيدة
paper-level-lead = قيادة آخرين

# strengths
paper-strength-languages = العمل بعدة لغات
paper-strength-learning = التعلم بسرعة
paper-strength-people = حسن العمل مع الناس
paper-strength-teaching = الشرح والتعليم
paper-strength-organising = التخطيط والتنظيم
paper-strength-numbers = العمل بالأرقام
paper-strength-hands = مهارة في العمل اليدوي
paper-strength-technology = معرفة جيدة بالتقنية
paper-strength-writing = الكتابة بوضوح
paper-strength-calm = الحفاظ على الهدوء تحت الضغط
paper-strength-persistence = عدم الاستسلام
paper-strength-reliability = أهل للثقة
paper-strength-leading = قيادة فريق
paper-strength-ideas = إيجاد أفكار جديدة
paper-strength-detail = العناية بالتفاصيل
paper-strength-selling = البيع والإقناع

# values
paper-value-family = العائلة
paper-value-security = الاستقرار
paper-value-learning = التعلم
paper-value-helping = مساعدة الآخرين
paper-value-freedom = حرية القرار
paper-value-respect = الاحترام
paper-value-team = فريق جيد
paper-value-creating = صنع شيء
paper-value-income = دخل جيد
paper-value-faith = الإيمان
paper-value-health = الصحة
paper-value-fairness = العدل
paper-value-time = وقت لنفسي
paper-value-challenge = التحدي
paper-value-order = النظام والوضوح
paper-value-belonging = الانتماء

# languages, hours, permission
paper-japanese-none = ليس بعد
paper-japanese-some = بضع كلمات
paper-japanese-daily = محادثة يومية
paper-japanese-work = مستوى العمل
paper-japanese-high = بطلاقة
paper-english-none = ليس بعد
paper-english-some = القليل
paper-english-work = مستوى العمل
paper-english-high = بطلاقة
paper-hours-full = دوام كامل
paper-hours-part = دوام جزئي
paper-hours-evenings = المساء ونهاية الأسبوع
paper-hours-any = أي أوقات
paper-permission-any = لا قيود
paper-permission-limited = كما في ورقة تحديد النشاط
paper-permission-hours28 = 28 ساعة في الأسبوع
paper-permission-no = العمل غير مسموح
paper-permission-unsure = لم أنظر فيه بعد

# the picture of the weeks
paper-trend = أسابيعك
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = الأسبوع
paper-trend-sleep = النوم
paper-trend-mood = المزاج
