# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    З ваших відповідей можна скласти папери. Вони приходять сюди, як файли, і більше нікуди не йдуть. Який зробимо?

    履歴書: бланк із навчанням і роботою, якого хоче більшість роботодавців у Японії.
    職務経歴書: що ви робили на роботі, для роботодавця в Японії.
papers-what-summary = Огляд на 1 сторінку
papers-what-cv = Резюме англійською
papers-what-rirekisho = 履歴書 (бланк)
papers-what-shokumu = 職務経歴書 (робота)
papers-what-years = Малюнок моїх років
papers-what-sharing = Що бачить мій ментор

# nothing is kept
papers-not-kept = Папери складаються з відповідей, які я зберігаю. Ви просили нічого не зберігати, тож попередніх відповідей немає: їх треба дати ще раз, у коротких розмовах.
papers-keep = Можна зберігати нашу розмову?
papers-without = Гаразд. Тоді папір не складається. Запитуйте про що завгодно, як і раніше. Якщо передумаєте, напишіть «дані».

# what is missing, and the talk that gives it
papers-missing = Поки що немає ось чого. Папір може обійтися й без цього; для кожного є коротка розмова:
papers-nothing = Для цього паперу мені спершу потрібні деякі ваші відповіді. Для кожної є коротка розмова:
papers-missing-self-work = • ваш досвід: робота, навчання, допомога іншим
papers-missing-self-strengths = • ваші сильні сторони
papers-missing-self-stories = • короткі історії про те, чого ви досягли
papers-missing-self-values = • що вам важливо
papers-missing-self-overlap = • що ви хочете, що вмієте і що треба
papers-missing-self-targets = • варіанти роботи
papers-missing-self-terms = • як ви хочете працювати: мови, місце, години
papers-missing-self-years = • роки, які ви вибрали показати, щонайменше два
papers-begin = Почнемо якусь із них?
papers-left = Гаразд. Ваші відповіді лишаються як є.

# ім'я іншими літерами
papers-name-latin = Для резюме англійською потрібне ваше ім'я латинськими літерами, як у паспорті або на картці резидента. Як там написано «{ $name }»? Якщо пропустите, ім'я лишиться як є, з позначкою «to be translated».
papers-name-latin-hint = Напишіть ім'я лише латинськими літерами, наприклад: Amina Hassan.
papers-name-kana = Як «{ $name }» пишеться катаканою? Роботодавці в Японії читають ім'я за нею. Пропустіть, якщо не знаєте: її можна дописати від руки.
papers-name-kana-hint = Напишіть лише катаканою, наприклад: アミナ. Або пропустіть.
papers-line-kana = • катаканою: { $name }
self-sitting-name = Моє ім'я

# what will stand in the paper
papers-preview-summary = Ваш огляд на одну сторінку, мовою, якою ми зараз говоримо:
papers-preview-cv = Ваше резюме англійською:
papers-preview-rirekisho = Ваше 履歴書:
papers-preview-shokumu = Ваше 職務経歴書:
papers-preview-years = Малюнок ваших років, у вигляді кривої:
papers-line-name = • ім'я: { $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what } ({ $years })
    }
papers-line-jobs-more =
    { $count ->
        [1] • і ще один запис про роботу чи навчання
        [one] • і ще { $count } запис про роботу чи навчання
        [few] • і ще { $count } записи про роботу чи навчання
        [many] • і ще { $count } записів про роботу чи навчання
       *[other] • і ще { $count } запису про роботу чи навчання
    }
papers-line-strengths =
    { $count ->
        [1] • одна сильна сторона
        [one] • { $count } сильна сторона
        [few] • { $count } сильні сторони
        [many] • { $count } сильних сторін
       *[other] • { $count } сильної сторони
    }
papers-line-stories =
    { $count ->
        [1] • одна історія
        [one] • { $count } історія
        [few] • { $count } історії
        [many] • { $count } історій
       *[other] • { $count } історії
    }
papers-line-values =
    { $count ->
        [1] • одна важлива для вас річ
        [one] • { $count } важлива для вас річ
        [few] • { $count } важливі для вас речі
        [many] • { $count } важливих для вас речей
       *[other] • { $count } важливої для вас речі
    }
papers-line-overlap = • що ви хочете, що вмієте і що треба
papers-line-targets =
    { $count ->
        [1] • один варіант роботи
        [one] • { $count } варіант роботи
        [few] • { $count } варіанти роботи
        [many] • { $count } варіантів роботи
       *[other] • { $count } варіанта роботи
    }
papers-line-languages = • ваші мови
papers-line-terms = • як ви хочете працювати
papers-line-wishes = • ваші мови і ваші побажання: місце й години
papers-line-years =
    { $count ->
        [1] • один рік
        [one] • { $count } рік, у вигляді кривої
        [few] • { $count } роки, у вигляді кривої
        [many] • { $count } років, у вигляді кривої
       *[other] • { $count } року, у вигляді кривої
    }
papers-line-by-hand = • лишається порожнім, щоб ви вписали самі: фото, ім'я, день народження, адреса, телефон, ліцензії
papers-right = Усе так?
papers-right-make = Так, скласти
papers-right-change = Змінити або додати
papers-right-leave = Не зараз
papers-change = Що змінимо або додамо? Потім сюди можна повернутися.

# here it is
papers-marks =
    Рядки з ※ склав Tomoni з ваших відповідей: перевірте їх, будь ласка. Слова, написані не мовою паперу, лишаються такими, як у вас, з позначкою «{ $paper ->
        [cv] to be translated
       *[other] 要翻訳
    }» (потрібен переклад). Приберіть позначки й дрібний текст, перш ніж надсилати.
papers-made-summary = Ваш огляд, у двох файлах: PDF, щоб читати й показувати, DOCX, щоб змінювати. Він ваш; від мене його більше ніхто не отримує.
papers-made-cv = Ваше резюме англійською, у двох файлах: PDF, щоб показувати, DOCX, щоб змінювати. В Японії в резюме англійською немає ні фото, ні віку.
papers-made-rirekisho = Ваше 履歴書, у двох файлах: PDF, щоб друкувати, DOCX, щоб змінювати. Впишіть ім'я, як на картці резидента, і день, коли надсилаєте. Графу 性別 (стать) можна лишити порожньою. Фото 40 × 30 мм, щонайбільше тримісячної давності. Роботодавці часто хочуть знати ваш статус: один рядок в останній графі, точно як на вашій картці.
papers-made-shokumu = Ваше 職務経歴書, у двох файлах: PDF, щоб показувати, DOCX, щоб змінювати. Впишіть ім'я, як на картці резидента. Попросіть когось прочитати японський текст, перш ніж надсилати.
papers-made-years = Ваші роки на малюнку. Він є лише у вас.

# what it is for
papers-next-what = Що б ви хотіли далі? Якщо подаєтеся кудись на роботу, ми можемо вести тут список.
papers-next-another = Інший документ
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = Ваш ментор не бачить жодної з ваших відповідей. Так і буде, якщо ви тут нічого не виберете.
papers-sharing-now = Зараз ваш ментор може бачити:
papers-sharing-empty = Відповідей, які можна було б показати, ще немає.
papers-sharing-what = Що ви хочете зробити?
papers-sharing-what-choose = Вибрати, що видно
papers-sharing-what-stop = Більше не показувати
papers-sharing-what-leave = Лишити як є
papers-sharing-which =
    { $chosen ->
        [0] Що з цього може бачити ваш ментор? Натискайте по черзі або надішліть кілька номерів відразу: «1, 3».
       *[other] Ще щось? Того, що ви не виберете, не видно.
    }
papers-item-self-field = Сфера й рівень
papers-item-self-work = Мій досвід
papers-item-self-strengths = Сильні сторони
papers-item-self-stories = Короткі історії
papers-item-self-values = Що мені важливо
papers-item-self-overlap = Хочу, вмію, треба
papers-item-self-targets = Варіанти роботи
papers-item-self-terms = Як хочу працювати
papers-item-self-years = Малюнок моїх років
papers-sharing-chosen = Ваш ментор бачив би лише це:
papers-sharing-right = Правильно?
papers-sharing-shared = Готово. Будь-коли це можна скасувати тут.
papers-sharing-stopped = Готово. Ваш ментор більше не бачить жодної з ваших відповідей.
papers-sharing-same = Нічого не змінилося.
