# Interview rehearsal: real questions one by one, and after each answer two or three lines.
# Japanese in 「」 is what an interviewer really says; it stays Japanese in every language, with readings in brackets.
# In the Japanese file the first line of a question may go: the 「」 line says it all.
# How long one minute is in words is our own rule of thumb, and is called so.

# beginning
rehearsal-hello = لنتدرب على مقابلة عمل: حتى تسعة أسئلة حقيقية، نحو دقيقتين لكل سؤال. يمكنك أن تتخطى أي سؤال، وأن تتوقف بعد أي سؤال، وأن تواصل في يوم آخر. اكتب نصا؛ لا أستطيع بعد أن أسمع الصوت. اكتب فقط ما كنت ستقوله لشركة: بدون أسماء آخرين، وبدون شيء عن سبب انتقالك.
rehearsal-what = عندك أجوبة محفوظة من قبل. ماذا تريد؟
rehearsal-what-round = جولة جديدة
rehearsal-what-answers = عرض أجوبتي
rehearsal-what-forget = امحها
rehearsal-forgotten = تم المحو: أجوبتك وأرقام جولاتك.
rehearsal-field = لأي نوع من العمل؟
rehearsal-field-it = التقنية والبرمجة
rehearsal-field-office = عمل مكتبي
rehearsal-field-languages = اللغات
rehearsal-field-care = الرعاية والصحة
rehearsal-field-food = الطعام والفنادق
rehearsal-field-making = التصنيع والمصانع
rehearsal-field-building = البناء
rehearsal-field-logistics = النقل والمستودعات
rehearsal-field-teaching = التعليم
rehearsal-field-other = عمل آخر
rehearsal-lang = بأي لغة تريد أن تجيب؟ لغتك مكان جيد لتفكر فيه أولا.
rehearsal-lang-ja = اليابانية
rehearsal-lang-en = الإنجليزية
rehearsal-lang-own = لغتي
rehearsal-how =
    { $lang ->
        [ja] دقيقة واحدة تكفي لمعظم الأجوبة. قاعدتنا التقريبية: 60 إلى 90 ثانية هي نحو 300 إلى 400 حرف ياباني. لا بأس بالكتابة بحروف الكانا.
        [en] دقيقة واحدة تكفي لمعظم الأجوبة. قاعدتنا التقريبية: 60 إلى 90 ثانية هي نحو 130 إلى 200 كلمة إنجليزية.
       *[other] دقيقة واحدة تكفي لمعظم الأجوبة. في لغتك أنظر إلى الطول والأرقام؛ والباقي تحكم فيه أنت أفضل مني.
    }

# the questions for everybody
rehearsal-q-intro =
    عرف بنفسك من فضلك.
    「自己紹介(じこしょうかい)をお願(ねが)いします。」

    الاسم، عملك حتى الآن، شيء واحد تجيده، تحية. نحو دقيقة واحدة.
rehearsal-q-motive =
    لماذا تقدمت إلى شركتنا؟
    「当社(とうしゃ)を志望(しぼう)された理由(りゆう)を教えてください。」

    فكر في شركة واحدة تعجبك: ماذا تفعل، وماذا تقدم أنت، وماذا تريد أن تفعل هناك.
rehearsal-q-did =
    ما هي نقطة قوتك؟ أعطنا مثالا من فضلك.
    「あなたの強(つよ)みを、具体的(ぐたいてき)な例(れい)で教えてください。」

    أين كان ذلك ومتى، وماذا فعلت، وماذا نتج عنه. أي وقت تحب أن تتحدث عنه.
rehearsal-q-gap =
    في سيرتك الذاتية وقت بدون عمل. ماذا كنت تفعل فيه؟
    「お仕事をされていない期間(きかん)がありますが、何をされていましたか。」

    جملتان أو ثلاث: سبب محايد واحد، وماذا فعلت، وأنك تستطيع أن تبدأ الآن. لا توجد فجوة؟ تخط السؤال.
rehearsal-q-status =
    ما هو نوع إقامتك، وهل يسمح لك بالعمل؟
    「在留資格(ざいりゅうしかく)と、働く許可(きょか)について教えてください。」

    يحق لهم أن يسألوا هذا. جملتان أو ثلاث جمل صحيحة: هل يسمح لك بالعمل، وأي قيد، وحتى متى.
rehearsal-q-unfair-family =
    ماذا يعمل والداك، وهل تسكن مع عائلتك؟
    「ご両親(りょうしん)のお仕事は何ですか。ご家族(かぞく)と一緒(いっしょ)に住んでいますか。」

    وزارة العمل تطلب من الشركات ألا تسأل هذا. لا يلزمك أن تجيب: حول الحديث بأدب إلى العمل.
rehearsal-q-unfair-religion =
    هل تتبع دينا؟
    「何か宗教(しゅうきょう)を信(しん)じていますか。」

    وزارة العمل تطلب من الشركات ألا تسأل هذا. لا يلزمك أن تجيب: حول الحديث بأدب إلى العمل.
rehearsal-q-unfair-origin =
    أين ولدت، ومن أين عائلتك؟
    「お生まれはどちらですか。ご家族(かぞく)のご出身(しゅっしん)はどちらですか。」

    وزارة العمل تطلب من الشركات ألا تسأل هذا. لا تجبني عنه: حول الحديث بأدب إلى العمل.
rehearsal-q-unfair-politics =
    أي حزب تؤيد؟
    「どの政党(せいとう)を支持(しじ)していますか。」

    وزارة العمل تطلب من الشركات ألا تسأل هذا. لا يلزمك أن تجيب: حول الحديث بأدب إلى العمل.
rehearsal-q-yours =
    السؤال الأخير: هل عندك أسئلة لنا؟
    「最後(さいご)に、何か質問はありますか。」

    اكتب سؤالين أو ثلاثة تحب أن تسألها لهم.

# two by field: what one has done, and what one would do
rehearsal-q-it-did =
    حدثنا عن شيء صنعته أو أصلحته. أي تقنية استعملت؟
    「これまでに開発(かいはつ)や修正(しゅうせい)をしたものと、使った技術(ぎじゅつ)を教えてください。」
rehearsal-q-it-would =
    قبل موعد التسليم مباشرة تجد خللا. ماذا تفعل؟
    「納期(のうき)の直前(ちょくぜん)に不具合(ふぐあい)が見つかりました。どうしますか。」
rehearsal-q-office-did =
    أي عمل مكتبي قمت به، وبأي برامج؟
    「どんな事務(じむ)の仕事を、どんなソフトでしていましたか。」
rehearsal-q-office-would =
    تأتيك عدة مهام عاجلة في وقت واحد. ماذا تفعل؟
    「急ぎの仕事が重(かさ)なったら、どうしますか。」
rehearsal-q-languages-did =
    حدثنا عن مرة ترجمت فيها شفهيا أو كتابة، أو كتبت فيها لآخرين.
    「通訳(つうやく)や翻訳(ほんやく)をした経験(けいけん)を教えてください。」
rehearsal-q-languages-would =
    وأنت تترجم شفهيا، تأتي كلمة لا تعرفها. ماذا تفعل؟
    「通訳中(つうやくちゅう)に知らない言葉が出たら、どうしますか。」
rehearsal-q-care-did =
    حدثنا عن مرة اعتنيت فيها بشخص. إلى ماذا كنت تنتبه؟
    「人のお世話(せわ)をした経験(けいけん)と、気(き)をつけたことを教えてください。」
rehearsal-q-care-would =
    شخص في رعايتك لا يريد أن يستحم. ماذا تفعل؟
    「利用者(りようしゃ)さんがお風呂(ふろ)をいやがったら、どうしますか。」
rehearsal-q-food-did =
    حدثنا عن وقت مزدحم في مطبخ أو محل أو فندق. ماذا كان دورك؟
    「忙(いそが)しい時間帯(じかんたい)に、どんな仕事をしていましたか。」
rehearsal-q-food-would =
    ضيف يشتكي من طبق. ماذا تفعل؟
    「お客様(きゃくさま)から料理の苦情(くじょう)があったら、どうしますか。」
rehearsal-q-making-did =
    على أي آلات أو في أي مراحل من الإنتاج عملت؟
    「どんな機械(きかい)や工程(こうてい)の経験(けいけん)がありますか。」
rehearsal-q-making-would =
    تجد منتجا فيه عيب. ماذا تفعل؟
    「不良品(ふりょうひん)を見つけたら、どうしますか。」
rehearsal-q-building-did =
    أي عمل قمت به في موقع بناء، وبأي أدوات؟
    「現場(げんば)で、どんな作業(さぎょう)をしていましたか。どんな道具(どうぐ)を使いましたか。」
rehearsal-q-building-would =
    تلاحظ شيئا خطيرا في موقع البناء. ماذا تفعل؟
    「現場(げんば)で危険(きけん)なことに気(き)づいたら、どうしますか。」
rehearsal-q-logistics-did =
    ماذا قدت أو نقلت أو خزنت، وكم كان ذلك؟
    「運転(うんてん)や倉庫(そうこ)の仕事の経験(けいけん)を教えてください。」
rehearsal-q-logistics-would =
    عدد البضائع لا يطابق الورقة. ماذا تفعل؟
    「荷物(にもつ)の数(かず)が伝票(でんぴょう)と合(あ)わないとき、どうしますか。」
rehearsal-q-teaching-did =
    حدثنا عن درس أو تدريب نجح.
    「うまくいった授業(じゅぎょう)や研修(けんしゅう)について教えてください。」
rehearsal-q-teaching-would =
    أحد المتعلمين لا يستطيع أن يتابع مع الآخرين. ماذا تفعل؟
    「授業(じゅぎょう)についていけない人がいたら、どうしますか。」
rehearsal-q-other-did =
    حدثنا عن مهمة أنجزتها جيدا.
    「うまくできた仕事を一つ教えてください。」
rehearsal-q-other-would =
    أخطأت في العمل. ماذا تفعل أولا؟
    「仕事でミスをしたら、まずどうしますか。」

# after an answer: first what is there
rehearsal-good-began = البداية موجودة.
rehearsal-good-work = عملك مذكور فيه، فيعرفون عن ماذا يسألون بعد ذلك.
rehearsal-good-situation = واضح أين كان ذلك ومتى.
rehearsal-good-action = تقول ماذا فعلت أنت بنفسك.
rehearsal-good-result = تقول ماذا نتج عن ذلك.
rehearsal-good-evidence = فيه رقم أو اسم أداة: هذا دليل.
rehearsal-good-company = تتكلم عن الشركة نفسها.
rehearsal-good-wish = تقول ماذا تريد أن تفعل هناك.
rehearsal-good-link = تربط ذلك بخبرتك أنت.
rehearsal-good-plan = تقول ماذا يأتي أولا وماذا يأتي بعده.
rehearsal-good-report = تخبر أحدا أو تسأله مبكرا. لهذا قيمة في اليابان.
rehearsal-good-doing = تقول ماذا فعلت في ذلك الوقت.
rehearsal-good-ready = تقول إنك تستطيع أن تبدأ الآن.
rehearsal-good-permit = تقول هل يسمح لك بالعمل.
rehearsal-good-until = تقول حتى متى تستمر إقامتك، أو أنك تمددها.
rehearsal-good-turn = ترجع بالحديث بأدب إلى العمل.
rehearsal-good-several = عندك أكثر من سؤال واحد.
rehearsal-good-topic = تسأل عن العمل وعن الناس.
rehearsal-good-polite = جملك تنتهي بأدب، بـ です و ます.
rehearsal-good-length = عند الكلام يستغرق هذا { $seconds ->
        [zero] نحو { $seconds } ثانية
        [one] نحو ثانية واحدة
        [two] نحو ثانيتين
        [few] نحو { $seconds } ثوان
       *[other] نحو { $seconds } ثانية
    }: طول جيد.

# then one thing to try
rehearsal-try-language = { $lang ->
        [ja] لا بأس أن تفكر أولا بلغة أخرى. والآن جرب الجملة الأولى باليابانية.
       *[other] لا بأس أن تفكر أولا بلغة أخرى. والآن جرب الجملة الأولى بالإنجليزية.
    }
rehearsal-try-ground-flight = لا يلزمك أن تقول لماذا انتقلت أو ماذا حدث قبل ذلك. «انتقلت إلى اليابان وأعيش هنا الآن» تكفي. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-ground-procedure = لا يلزمك أن تحكي عن إجراء رسمي أو لماذا أنت هنا: هل يسمح لك بالعمل، وأي قيد، وحتى متى، هذا يكفي. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-ground-health = لا يلزمك أن تحكي عن المرض. ما تستطيع أن تفعله الآن يكفي. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-ground-family = لا يلزمك أن تحكي عن عائلتك. «عائلتي تدعم عملي» تكفي، إذا كان هذا صحيحا. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-ground-belief = لا يلزمك أن تحكي عن الدين أو السياسة؛ عملك يكفي. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-ground-others = لا تكتب أسماء ولا أرقاما ولا عناوين: «زبون» أو «مديري» تكفي. لا أحفظ هذا الجواب إلا إذا طلبت مني ذلك.
rehearsal-try-promise = الهجرة وحدها تقرر المدة التالية، فلا تعد بها. قل إنك تقدم طلب التمديد في الوقت.
rehearsal-try-enough = جرب جملتين أو ثلاث جمل كاملة.
rehearsal-try-brief = عند الكلام يستغرق هذا { $seconds ->
        [zero] نحو { $seconds } ثانية
        [one] نحو ثانية واحدة
        [two] نحو ثانيتين
        [few] نحو { $seconds } ثوان
       *[other] نحو { $seconds } ثانية
    }. جربه في نحو { $most }: اترك ما لا يحتاج إليه هذا السؤال.
rehearsal-try-work = أضف عملك: ماذا كنت تعمل، وكم من الوقت.
rehearsal-try-situation = ابدأ بجملة واحدة تقول أين كان ذلك ومتى.
rehearsal-try-action = قل ماذا فعلت أنت بنفسك: صنعت، علمت، أصلحت.
rehearsal-try-result = اختم بما نتج عن ذلك: ما الذي صار أفضل أو أسرع أو تم.
rehearsal-try-evidence = أضف رقما واحدا أو اسم أداة: كم شخصا، كم من الوقت، بماذا.
rehearsal-try-company = قل شيئا واحدا عن هذه الشركة لا يمكن أن تقوله عن شركة أخرى.
rehearsal-try-wish = قل ماذا تريد أن تفعل أو تتعلم هناك.
rehearsal-try-link = أضف شيئا واحدا قمت به ويناسب عملهم.
rehearsal-try-plan = رتبه: أولا، ثم، وفي النهاية.
rehearsal-try-report = قل من تخبر أو تسأل، وكم مبكرا. لهذا قيمة في اليابان.
rehearsal-try-doing = قل ماذا فعلت في ذلك الوقت: الدراسة والدورات ومساعدة الآخرين تحسب.
rehearsal-try-ready = اختم بالوقت الحاضر: من متى تستطيع أن تبدأ العمل.
rehearsal-try-permit = قل في جملة واحدة هل يسمح لك بالعمل، وأي قيد.
rehearsal-try-until = قل حتى متى تستمر إقامتك، وأنك تقدم طلب التمديد في الوقت.
rehearsal-try-turn = حول الحديث: «هل لي أن أسأل ما علاقة ذلك بالعمل؟ أود أن أحدثكم عن خبرتي.»
rehearsal-try-several = أضف سؤالا ثانيا، حتى يبقى لك سؤال إذا كانوا قد أجابوا عن الأول.
rehearsal-try-topic = اسأل أولا عن العمل أو الفريق. الأجر والعطل لحديث لاحق.
rehearsal-try-polite = اختم كل جملة بـ です أو ます.
rehearsal-try-length = عند الكلام يستغرق هذا { $seconds ->
        [zero] نحو { $seconds } ثانية
        [one] نحو ثانية واحدة
        [two] نحو ثانيتين
        [few] نحو { $seconds } ثوان
       *[other] نحو { $seconds } ثانية
    }. يفيده تفصيل واحد آخر.
rehearsal-try-aloud = كل شيء موجود. قله مرة بصوت مسموع، ببطء، بدون أن تقرأ.
rehearsal-try-other = هنا أستطيع أن أنظر إلى الطول والأرقام فقط. انظر بنفسك: هل هو واضح، وقصير، وعن العمل؟
rehearsal-hint-question = فهمت هذا على أنه سؤال لي، وليس عندي دليل عنه. إذا كان هذا جوابك، فأرسله مرة أخرى بدون علامة الاستفهام.
rehearsal-hint-skip = لتترك هذا السؤال، اكتب «تخطي» أو اضغط على الزر.
rehearsal-more = أرسله مرة أخرى إذا أحببت، أو واصل.
rehearsal-more-next = السؤال التالي
rehearsal-more-enough = هذا يكفي اليوم
words-rehearsal-more-next = التالي، واصل، نواصل، أكمل، نكمل، تابع، حسنا، طيب، تمام، أوكي، اوكي
words-rehearsal-more-enough = يكفي، كفى، كفاية، انتهيت، خلاص، هذا كل شيء

# the end: figures, then what is kept
rehearsal-nothing = نتوقف هنا. لا جواب هذه المرة، ولا بأس في ذلك.
rehearsal-sum =
    { $before ->
        [none] انتهت الجولة. هذا ما كان فيها:
       *[other] انتهت الجولة. بجانب الجولة السابقة بهذه اللغة، يوم { $before }:
    }
rehearsal-sum-answered =
    { $before ->
        [none] الأجوبة: { $now }
       *[other] الأجوبة: في المرة السابقة { $before }، هذه المرة { $now }
    }
rehearsal-sum-length =
    { $before ->
        [none] طولها جيد: { $now }
       *[other] طولها جيد: في المرة السابقة { $before }، هذه المرة { $now }
    }
rehearsal-sum-structure =
    { $before ->
        [none] فيها كل الأجزاء: { $now }
       *[other] فيها كل الأجزاء: في المرة السابقة { $before }، هذه المرة { $now }
    }
rehearsal-sum-evidence =
    { $before ->
        [none] فيها رقم أو أداة: { $now }
       *[other] فيها رقم أو أداة: في المرة السابقة { $before }، هذه المرة { $now }
    }
rehearsal-sum-private =
    { $before ->
        [none] فيها أكثر مما يحتاجون إليه: { $now }
       *[other] فيها أكثر مما يحتاجون إليه: في المرة السابقة { $before }، هذه المرة { $now }
    }
rehearsal-not-kept = لا أحفظ شيئا من هذه الجولة، لأني لا أحفظ محادثتنا. انسخ من الأعلى ما تحب. اكتب «بياناتي» لتغيير ذلك.
rehearsal-keep =
    { $private ->
        [0] هل أحفظ آخر أجوبتك وهذه الأرقام؟ يمكننا أن ننظر إليها في المرة القادمة. لا نعرضها على أحد آخر.
        [one] هل أحفظ آخر أجوبتك وهذه الأرقام؟ جواب واحد يحكي أشياء خاصة؛ أستطيع ألا أحفظه. لا نعرضها على أحد آخر.
        [two] هل أحفظ آخر أجوبتك وهذه الأرقام؟ جوابان يحكيان أشياء خاصة؛ أستطيع ألا أحفظهما. لا نعرضها على أحد آخر.
        [few] هل أحفظ آخر أجوبتك وهذه الأرقام؟ هناك { $private } أجوبة تحكي أشياء خاصة؛ أستطيع ألا أحفظها. لا نعرضها على أحد آخر.
       *[other] هل أحفظ آخر أجوبتك وهذه الأرقام؟ هناك { $private } جوابا تحكي أشياء خاصة؛ أستطيع ألا أحفظها. لا نعرضها على أحد آخر.
    }
rehearsal-keep-all = احفظ الكل
rehearsal-keep-without = بدون الأجوبة الخاصة
rehearsal-keep-figures = الأرقام فقط
rehearsal-keep-none = لا تحفظ شيئا
rehearsal-kept =
    { $what ->
        [none] لا نحفظ شيئا من هذه الجولة.
        [figures] تم الحفظ: أرقام هذه الجولة، ولا شيء من كلماتك.
        [without] تم الحفظ: الأرقام وأجوبتك بدون الخاصة منها.
       *[all] تم الحفظ: أجوبتك وأرقام هذه الجولة.
    }
rehearsal-bye = قل أفضل جواب لك بصوت مسموع لشخص تثق به، أو لمرشدك. جولة ثانية بعد أسبوع أو أسبوعين أفيد من جولة طويلة اليوم.

# answers kept from before
rehearsal-kept-intro =
    التعريف بنفسك، { $on }:
    { $text }
rehearsal-kept-motive =
    لماذا هذه الشركة، { $on }:
    { $text }
rehearsal-kept-did =
    نقطة قوتك، { $on }:
    { $text }
rehearsal-kept-field-did =
    ما قمت به في مجالك، { $on }:
    { $text }
rehearsal-kept-field-would =
    ماذا كنت ستفعل، { $on }:
    { $text }
rehearsal-kept-gap =
    الوقت بدون عمل، { $on }:
    { $text }
rehearsal-kept-status =
    نوع إقامتك، { $on }:
    { $text }
rehearsal-kept-unfair =
    سؤال لا ينبغي أن يسألوه، { $on }:
    { $text }
rehearsal-kept-yours =
    أسئلتك لهم، { $on }:
    { $text }
