# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = Те, що ви тут розкажете про своє робоче життя, може зберігатися зашифрованим, доки ви його не зітрете, щоб потім із цього скласти резюме. Ментор нічого з цього не бачить, якщо ви самі так не вирішите. Можна зберігати нашу розмову і це, чи лише пройдемо все один раз?
self-keep-keep = Зберігати
self-keep-once = Лише цього разу
self-not-kept = Як ви й вирішили, нічого з цього не зберігається: скопіюйте, будь ласка, те, що хочете мати. Якщо передумаєте, напишіть «дані».

# the hub
self-analysis-hello = Самоаналіз (自己分析) — це те, чого чекають роботодавці в Японії: ще до подання резюме знати, що ви робили, що вмієте і чого хочете. Тут це сім коротких тем, у будь-якому порядку. Що розповідати, вирішуєте ви. Можна будь-коли зупинитися й повернутися.
self-analysis-field = Спершу два короткі запитання. Яка сфера найближча до роботи, якої ви хочете?
self-field-it = ІТ
self-field-office = Офіс, бізнес
self-field-languages = Мови, туризм
self-field-care = Догляд, здоров'я
self-field-food = Кухня, ресторани
self-field-making = Завод, техніка
self-field-building = Будівництво, дизайн
self-field-logistics = Транспорт, склад
self-field-teaching = Викладання
self-field-other = Інша або не знаю
self-analysis-level = Який у вас досвід у цій сфері? Робота без договору теж рахується.
self-level-new = Починаю або не знаю
self-level-some = Невеликий
self-level-skilled = Добре її знаю
self-level-lead = Досвід керівництва
self-analysis-list = Ваші теми:
self-analysis-done-work = ✓ Мій досвід
self-analysis-done-strengths = ✓ Сильні сторони
self-analysis-done-stories = ✓ Короткі історії
self-analysis-done-values = ✓ Що мені важливо
self-analysis-done-overlap = ✓ Хочу, вмію, треба
self-analysis-done-targets = ✓ Варіанти роботи
self-analysis-done-terms = ✓ Як хочу працювати
self-analysis-open-work = ・ Мій досвід: для кожного резюме
self-analysis-open-strengths = ・ Мої сильні сторони, з доказами
self-analysis-open-stories = ・ Короткі історії для співбесід
self-analysis-open-values = ・ Що мені важливо в роботі
self-analysis-open-overlap = ・ Що я хочу, що вмію і що треба
self-analysis-open-targets = ・ Варіанти роботи
self-analysis-open-terms = ・ Як хочу працювати: мова, місце, години
self-analysis-which = Яку тему візьмемо зараз?
self-analysis-which-all-done = Усі сім тем пройдено. Переглянути якусь ще раз чи щось змінити?
self-analysis-which-fast = Ви знаєте свою сферу, тож для початку досить трьох тем.
self-sitting-work = Мій досвід
self-sitting-strengths = Сильні сторони
self-sitting-stories = Короткі історії
self-sitting-values = Що мені важливо
self-sitting-overlap = Хочу, вмію, треба
self-sitting-targets = Варіанти роботи
self-sitting-terms = Як хочу працювати
self-sitting-years = Обрані роки
self-sitting-all = Показати всі сім
self-sitting-field = Моя сфера й рівень
self-sitting-enough = Поки що досить
self-analysis-later = Гаразд. Продовжити тут можна, коли захочете.

# what I did
self-work-hello = Мій досвід: робота, навчання, неофіційна робота, допомога іншим. Беріть будь-які роки; усі називати нікому не треба. Чому ви залишили якесь місце чи роботу, тут не запитують, і це не потрібно.
self-work-kind = Про щось одне за раз. Що це було?
self-kind-work = Робота
self-kind-study = Навчання, курси
self-kind-informal = Неофіційно, у родині
self-kind-volunteer = Волонтерство
self-work-what = Яка це була робота чи навчання? Кілька слів, наприклад: «кухар», «цивільне будівництво, університет».
self-work-where = Де? Фірма, навчальний заклад, місто або просто що це за місце: «маленька пекарня».
self-work-from = Коли це почалося? Досить року: «2016», «приблизно 2016».
self-work-to = До якого часу? Досить року. Якщо це триває й досі, пропустіть.
self-work-did = Що саме ви там робили? Одне-три речення, з числами, якщо вони є: «Щодня готую на 80 гостей і замовляю продукти».
self-work-result = Що з цього вийшло? Щось стало кращим, швидшим, безпечнішим, чогось навчилися: «Менше скарг; двоє нових кухарів навчилися в мене». Якщо нічого не спадає на думку, пропустіть.
self-work-list = Що вже є:
self-work-line =
    { $number }. { $what }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $from ->
        [none] { "" }
       *[other] { $to ->
            [none] { " " }({ $from } –)
           *[other] { " " }({ $from } – { $to })
        }
    }
self-work-next = Додати ще щось, змінити чи це все?
self-work-next-add = Додати
self-work-next-change = Змінити
self-work-next-remove = Прибрати
self-work-next-done = Це все
self-work-which-change = Який запис змінимо?
self-work-which-remove = Який запис прибрати?
self-work-part = Що в ньому змінимо?
self-work-part-kind = Вид
self-work-part-what = Що це було
self-work-part-where = Де
self-work-part-from = Початок
self-work-part-to = Кінець
self-work-part-did = Моя робота там
self-work-part-result = Що з цього вийшло
self-work-done = З цього складається історія роботи у вашому 職務経歴書 і в резюме англійською.

# what I am good at
self-strengths-hello = З чим люди звертаються саме до вас? Згадайте дім, роботу, навчання і друзів. Найбільше важать ті сильні сторони, які ви помічаєте лише тому, що про них кажуть інші.
self-strengths-pick =
    { $chosen ->
        [0] Виберіть те, що про вас, не більше ніж { $left }. Натисніть на одне або надішліть кілька номерів: «1, 3».
        [one] Вибрано одну. Можна вибрати ще { $left }.
       *[other] Вибрано { $chosen }. Можна вибрати ще { $left }.
    }
self-strength-languages = Мови
self-strength-learning = Швидко вчуся
self-strength-people = Ладнаю з людьми
self-strength-teaching = Пояснюю, навчаю
self-strength-organising = Організація справ
self-strength-numbers = Числа
self-strength-hands = Працюю руками
self-strength-technology = Техніка
self-strength-writing = Пишу тексти
self-strength-calm = Зберігаю спокій
self-strength-persistence = Наполегливість
self-strength-reliability = Надійність
self-strength-leading = Керую людьми
self-strength-ideas = Нові ідеї
self-strength-detail = Точність, уважність
self-strength-selling = Переконую, продаю
self-strength-next = Ще сильні сторони
self-strengths-chosen = Ви вибрали:
self-strengths-proof-hello = Тепер доказ до кожної: слово без прикладу нікого не переконує. Досить одного-двох речень.
self-strengths-proof-languages = Мови: коли вони комусь допомогли? Наприклад: «Перекладаю сусідам у мерії».
self-strengths-proof-learning = Швидко вчуся: чого ви швидко навчилися і за який час?
self-strengths-proof-people = Ладнаю з людьми: коли це допомогло на роботі чи деінде?
self-strengths-proof-teaching = Пояснюю, навчаю: кого ви навчали і що ці люди тепер уміють?
self-strengths-proof-organising = Організація справ: що ви організували і для скількох людей?
self-strengths-proof-numbers = Числа: що ви рахували, планували чи обчислювали і для чого це було потрібно?
self-strengths-proof-hands = Працюю руками: що ви зробили, полагодили чи приготували?
self-strengths-proof-technology = Техніка: що ви зібрали, полагодили чи налаштували для інших?
self-strengths-proof-writing = Пишу тексти: що ви писали і хто це читав?
self-strengths-proof-calm = Зберігаю спокій: напружений або важкий день на роботі, і що ви тоді зробили.
self-strengths-proof-persistence = Наполегливість: що забрало багато часу і як ви цього досягли?
self-strengths-proof-reliability = Надійність: що люди вам довіряли?
self-strengths-proof-leading = Керую людьми: скільки їх було і чого ви досягли разом?
self-strengths-proof-ideas = Нові ідеї: що ви змінили і що потім стало кращим?
self-strengths-proof-detail = Точність, уважність: що ви перевіряли чи робили і якої біди це допомогло уникнути?
self-strengths-proof-selling = Переконую, продаю: що ви продавали або кого в чомусь переконали?
self-strengths-list = Ваші сильні сторони поки що:
self-strengths-proof-line = – { $proof }
self-strengths-again = Вибрати знову? Якщо пропустите доказ, лишиться попередній.
self-strengths-again-keep = Залишити як є
self-strengths-again-again = Вибрати знову
self-strengths-done = З цього складається 自己PR у вашому 職務経歴書: ваші сильні сторони, кожна зі своїм доказом.
self-strengths-none = Нічого не вибрано, і це нормально. Запитайте двох людей, які вас знають, що у вас добре виходить, і повертайтеся.

# short stories
self-stories-hello = Короткі історії дають відповідь на більшість запитань на співбесіді. У кожній чотири частини: ситуація, ваше завдання, що ви зробили і результат (STAR). До п'яти історій, по одній за раз. Виберіть те, про що вам приємно говорити; чому ви залишили якесь місце чи роботу, казати не потрібно.
self-stories-title = Назва цієї історії, кілька слів. Наприклад: «День, коли зламалася піч», «Графік змін на дванадцятьох».
self-stories-situation = Ситуація: де ви були і що відбувалося? Одне-два речення.
self-stories-task = Завдання: що треба було зробити і що з того припадало на вас?
self-stories-action = Дія: що зробили ви? Кажіть «я», навіть якщо допомагали інші.
self-stories-result = Результат: що з цього вийшло? Число, подяка, чогось навчилися.
self-stories-list = Ваші історії поки що:
self-stories-line = { $number }. { $title }
self-stories-next = Ще одна історія, щось змінити чи це все?
self-stories-next-add = Ще одна історія
self-stories-next-change = Змінити
self-stories-next-remove = Прибрати
self-stories-next-done = Це все
self-stories-which-change = Яку історію змінимо?
self-stories-which-remove = Яку історію прибрати?
self-stories-part = Яку частину змінимо?
self-stories-part-title = Назва
self-stories-part-situation = Ситуація
self-stories-part-task = Завдання
self-stories-part-action = Дія
self-stories-part-result = Результат
self-stories-done = Ці історії — ваші відповіді на співбесідах. Уголос кожна займає близько хвилини.

# what matters to me
self-values-hello = Що вам важливо в роботі? Правильної відповіді немає, і за цим ніколи не добирають для вас роботу чи фірми.
self-values-pick =
    { $chosen ->
        [0] Виберіть найважливіше, не більше ніж { $left }. Натисніть на одне або надішліть кілька номерів: «1, 3».
        [one] Вибрано одне. Можна вибрати ще { $left }.
       *[other] Вибрано { $chosen }. Можна вибрати ще { $left }.
    }
self-value-family = Час для родини
self-value-security = Надійна робота
self-value-learning = Навчання
self-value-helping = Допомога іншим
self-value-freedom = Свобода
self-value-respect = Повага до мене
self-value-team = Добрий колектив
self-value-creating = Створювати нове
self-value-income = Добра оплата
self-value-faith = Жити за своєю вірою
self-value-health = Здоров'я
self-value-fairness = Справедливість
self-value-time = Час для себе
self-value-challenge = Нові виклики
self-value-order = Чіткі правила
self-value-belonging = Бути серед своїх
self-value-next = Ще варіанти
self-values-rank =
    { $chosen ->
        [0] Тепер за порядком: натисніть спершу на найважливіше, потім на наступне.
        [one] А друге?
        [2] А третє?
       *[other] А далі?
    }
self-values-list = Що вам важливо, від найважливішого:
self-values-again = Вибрати й розставити знову чи залишити?
self-values-again-keep = Залишити як є
self-values-again-again = Вибрати знову
self-values-done = З цього виходять добрі запитання, які можна поставити на співбесіді, і спосіб порівняти дві пропозиції.
self-values-none = Нічого не вибрано, і це нормально.

# want, can, must
self-overlap-hello = Три кола: що ви хочете робити (will), що вмієте (can) і чого від вас очікують (must). Там, де вони сходяться, — добрий напрям.
self-overlap-known = Ось що вже є. Щоб залишити відповідь як є, пропустіть запитання.
self-overlap-will = Хочу: що вам хотілося б робити на роботі в найближчі роки? Одне-два речення.
self-overlap-can-hint = Сильні сторони, які ви вибрали:
self-overlap-can = Вмію: що ви вмієте вже сьогодні і чим це корисно роботодавцю?
self-overlap-must = Треба: чого роботодавці вимагають у такій роботі, скільки вам треба заробляти або про що дбати? Наприклад: японська, ліцензія, години, зручні для родини.
self-overlap-list = Ваші три кола:
self-overlap-line-will = Хочу: { $said }
self-overlap-line-can = Вмію: { $said }
self-overlap-line-must = Треба: { $said }
self-overlap-none = Нічого не написано, і це нормально.
self-overlap-done = Там, де вони сходяться, починається ваше 志望動機 — пояснення, чому ви хочете саме цю роботу.

# jobs to look at
self-targets-hello = Робота, до якої варто придивитися. Її дібрано за вашою сферою і рівнем, сильними сторонами й мовами. Те, що вам важливо, тут не враховується. Це пропозиції, а не межі.
self-targets-shown = Можливо, таке:
self-targets-why =
    ・{ $japanese-name }: { $fit ->
        [both] { $strengths ->
            [one] ваша сфера й одна з ваших сильних сторін.
           *[other] ваша сфера і { $strengths } з ваших сильних сторін.
        }
        [field] ваша сфера.
       *[strengths] { $strengths ->
            [one] інша сфера й одна з ваших сильних сторін.
           *[other] інша сфера і { $strengths } з ваших сильних сторін.
        }
    } { $japanese ->
        [none] Японської не вимагають або вимагають зовсім трохи.
        [some] Вимагають простої японської (N4 або усної).
        [daily] Вимагають повсякденної японської (приблизно N3).
        [work] Вимагають японської приблизно N2.
       *[high] Вимагають японської приблизно N1.
    }
self-targets-licence = ・Потрібна японська ліцензія.
self-targets-none-fit = Без сфери чи сильних сторін мені поки що нічого запропонувати. Виберіть спершу сильні сторони: це займе близько п'яти хвилин.
self-targets-levels = Рівні японської тут приблизні; читайте кожне оголошення.
self-targets-keep =
    { $chosen ->
        [0] Що з цього залишити, щоб потім придивитися? Натисніть на одне або надішліть кілька номерів.
       *[other] Ще щось? Можна вибрати ще { $left }.
    }
self-targets-list = Залишено, щоб придивитися:
self-targets-name = ・{ $name }
self-targets-job-tag = Почитайте про це на job tag, сайті міністерства праці; шукайте за японською назвою: { $link }
self-targets-ask = Можна запитати мене, наприклад:
self-targets-guide-it-and-portfolio = «Чи потрібне портфоліо для роботи в ІТ?»
self-targets-guide-degrees-and-licences = «Чи визнають у Японії мій диплом або ліцензію?»
self-targets-guide-japanese-level = «Який рівень JLPT потрібен для роботи?»
self-targets-guide-learning-japanese = «Де безкоштовно вчити японську?»
self-targets-guide-regional-jobs = «Яка робота є за межами великих міст?»
self-targets-guide-industry-research = «Як дослідити галузь?»
self-targets-guide-employment-types = «Яка різниця між 正社員 і 契約社員?»
self-targets-guide-freelance-and-business = «Можна мені фриланс?»
self-targets-guide-shokumu-keirekisho = «Що писати в 職務経歴書?»
self-targets-guide-first-job-then-better = «Як спланувати шлях від першої роботи до кращої?»
self-targets-permission = Ви сказали мені, що ваш папір зараз не дозволяє працювати. Придивлятися й готуватися можна. Перш ніж починати будь-яку роботу, переконайтеся, що картка й аркуш її дозволяють; запитайте мене: «коли мені можна працювати».
self-targets-guide-driving-licence = «Як обміняти водійські права?»
self-targets-again = Пошукати інше чи залишити?
self-targets-again-keep = Залишити як є
self-targets-again-again = Шукати знову
self-targets-none = Нічого не залишено, і це нормально. Коли зміниться ваша сфера чи сильні сторони, зміниться й цей перелік.
self-targets-done = Візьміть ці варіанти на розмову з ментором і підлаштуйте 職務経歴書 під той, що вам найбільше до душі.

# how I want to work
self-terms-hello = Як ви хочете працювати: п'ять натискань. Пропускайте те, про що не хочете казати.
self-terms-known = У мене є попередні відповіді; щоб залишити відповідь як є, пропустіть запитання.
self-terms-japanese = Яка у вас японська сьогодні?
words-self-japanese-some = N5, N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = Поки немає
self-japanese-some = Проста (N5, N4)
self-japanese-daily = Повсякденна (N3)
self-japanese-work = Для роботи (N2)
self-japanese-high = Висока (N1)
self-terms-english = А англійська?
self-english-none = Немає
self-english-some = Трохи
self-english-work = Для роботи
self-english-high = Як рідна
self-terms-place = Де вам хотілося б працювати? Місто, регіон, «з дому», «будь-де».
self-terms-hours = Які години вам підходять?
self-hours-full = Повний день
self-hours-part = Неповний день
self-hours-evenings = Вечори, вихідні
self-hours-any = Будь-які
self-terms-permission = Що кажуть про роботу картка резидента й аркуш визначеної діяльності (指定書)? Виберіть лише те, що написано; я цього не вгадую.
self-permission-any = Без обмежень
self-permission-limited = Як в аркуші
self-permission-hours28 = 28 годин на тиждень
self-permission-no = Працювати не можна
self-permission-unsure = Не знаю
self-terms-permission-look = Нічого страшного. Запитайте мене «що таке аркуш визначеної діяльності», і я покажу, де дивитися. Перш ніж починати роботу, переконайтеся, що картка й аркуш її дозволяють.
self-terms-list = Як ви хочете працювати:
self-terms-line-japanese-none = Японська: поки немає
self-terms-line-japanese-some = Японська: проста (N5, N4)
self-terms-line-japanese-daily = Японська: повсякденна (приблизно N3)
self-terms-line-japanese-work = Японська: для роботи (приблизно N2)
self-terms-line-japanese-high = Японська: висока (приблизно N1)
self-terms-line-english-none = Англійська: немає
self-terms-line-english-some = Англійська: трохи
self-terms-line-english-work = Англійська: робоча
self-terms-line-english-high = Англійська: як рідна
self-terms-line-place = Місце: { $place }
self-terms-line-hours-full = Час: повний день
self-terms-line-hours-part = Час: неповний день
self-terms-line-hours-evenings = Час: вечори та вихідні
self-terms-line-hours-any = Час: будь-який
self-terms-line-permission-any = Про роботу написано: без обмежень
self-terms-line-permission-limited = Про роботу написано: як в аркуші визначеної діяльності
self-terms-line-permission-hours28 = Про роботу написано: 28 годин на тиждень
self-terms-line-permission-no = Про роботу написано: працювати не можна
self-terms-line-permission-unsure = Що написано про роботу: ще не перевірено
self-terms-none = Нічого не сказано, і це нормально.
self-terms-done = З цим можна за хвилину перевірити оголошення: мова, місце, години і чи можна вам ця робота.

# years I choose
self-years-hello = Вибрані роки: невеликий малюнок добрих і не таких добрих років роботи чи навчання. Виберіть від трьох до восьми років поспіль, на які вам приємно дивитися. Інші нікому не потрібні.
self-years-first = З якого року почати? Наприклад, { $example }.
self-years-last = А яким роком закінчити? Будь-яким від { $low } до { $high }.
self-years-hint = Надішліть, будь ласка, один рік від { $low } до { $high }, чотирма цифрами.
self-years-which = Усі ці роки чи лише добрі?
self-years-which-all = Усі
self-years-which-highs = Лише добрі
self-years-height = { $year }: якою того року була робота чи навчання? Щоб не брати цей рік, пропустіть.
self-height-1 = 1 низько
self-height-2 = 2
self-height-3 = 3 посередині
self-height-4 = 4
self-height-5 = 5 високо
words-self-height-5 = 5
self-years-what = { $year }: одне слово про нього, якщо хочете. Наприклад, «перша робота», «школа», «добрий колектив».
self-years-list = Ваші роки:
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = Намалювати знову чи залишити?
self-years-again-keep = Залишити як є
self-years-again-again = Намалювати знову
self-years-done = Подивіться на високі роки: що в них спільного? Саме це варто шукати в роботі.
self-years-none = Жодного року не вибрано, і це нормально.

# occupations, with the names that people use
occupation-software-developer = Розробка програм
occupation-system-engineer = Системна інженерія
occupation-web-designer = Вебдизайн
occupation-data-scientist = Аналіз даних
occupation-network-engineer = Комп'ютерні мережі
occupation-it-support = ІТ-підтримка
occupation-software-tester = Тестування програм
occupation-data-annotator = Розмітка даних
occupation-office-clerk = Офісна робота
occupation-accounting-clerk = Бухгалтерія
occupation-trade-clerk = Імпорт та експорт
occupation-sales = Продажі
occupation-overseas-sales = Продажі за кордон
occupation-web-marketer = Інтернет-маркетинг
occupation-call-centre = Підтримка клієнтів
occupation-recruiter = Добір персоналу
occupation-interpreter = Усний переклад
occupation-translator = Письмовий переклад
occupation-tour-guide = Гід, екскурсії
occupation-hotel-front = Рецепція готелю
occupation-shop-assistant = Робота в магазині
occupation-medical-interpreter = Переклад у лікарні
occupation-care-worker = Догляд за людьми
occupation-nursing-assistant = Допомога медсестрам
occupation-childcare-assistant = Допомога в садочку
occupation-nurse = Медсестра, медбрат
occupation-cook = Кухар, кухарка
occupation-hall-staff = Офіціант, офіціантка
occupation-restaurant-manager = Керування рестораном
occupation-food-factory = Харчове виробництво
occupation-baker = Пекар, пекарка
occupation-machine-operator = Робота на верстаті
occupation-assembler = Складання виробів
occupation-welder = Зварювання
occupation-quality-inspector = Контроль якості
occupation-production-engineer = Виробнича інженерія
occupation-mechanical-designer = Конструювання машин
occupation-sewing = Швейна справа
occupation-car-mechanic = Ремонт автомобілів
occupation-carpenter = Теслярські роботи
occupation-electrician = Електромонтаж
occupation-site-manager = Керування будовою
occupation-cad-operator = Креслення в CAD
occupation-architect = Архітектура
occupation-warehouse = Робота на складі
occupation-forklift = Водій навантажувача
occupation-truck-driver = Водіння вантажівки
occupation-logistics-clerk = Планування логістики
occupation-language-teacher = Викладання мов
occupation-school-supporter = Мовна допомога в школі
occupation-it-instructor = Викладання ІТ
occupation-farm-worker = Робота на фермі
occupation-cleaner = Прибирання будівель
occupation-hotel-rooms = Прибирання номерів
occupation-npo-staff = Робота в ГО (NPO)
occupation-graphic-designer = Графічний дизайн
occupation-gardener = Садівництво
occupation-hairdresser = Перукарська справа
