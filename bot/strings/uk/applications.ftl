# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = Щоб вести перелік, його треба зберігати: фірми, роботу й дати, доки ви їх не видалите. Можна їх зберігати?
applications-unkept = Тоді переліку я не складаю. Папір теж для цього годиться: фірма, робота, день надсилання, відповідь, наступний крок.
applications-hello = Це місце для ваших заявок на роботу: куди їх надіслано, що відповіли, що далі. По чотири короткі запитання на кожну.

# adding one
applications-company = Яка це фірма чи місце роботи?
applications-job = Яка робота там?
applications-sent = Коли ви надіслали заявку? Надішліть день, наприклад 2026-11-20, або натисніть на щось із цього.
applications-sent-today = Сьогодні
applications-sent-not-yet = Ще ні
applications-found = Де ви це знайшли? Наприклад, на сайті вакансій, у Hello Work, через друзів.
applications-full = У переліку вміщується заявок: { $most }. Тож найдавніша звільняє місце: { $company }. Ось увесь перелік, яким він був, щоб нічого не загубилося.
applications-added =
    { $sent ->
        [none] Записано: { $company }. У вашому переліку це поки що не надіслано.
       *[other] Записано: { $company }, надіслано ({ $sent }).
    }
applications-another = Додати ще одну?

# the list
applications-open =
    { $count ->
        [1] Одна заявка відкрита:
        [one] { $count } заявка відкрита:
        [few] { $count } заявки відкриті:
        [many] { $count } заявок відкрито:
       *[other] { $count } заявки відкриті:
    }
applications-none-open = Відкритих заявок зараз немає.
applications-line-planned = • { $title }: ще не надіслано
applications-line-sent =
    { $sent ->
        [none] • { $title }: надіслано
       *[other] • { $title }: надіслано ({ $sent })
    }
applications-line-invited = • { $title }: запрошення на співбесіду
applications-line-test = • { $title }: тест
applications-line-offer = • { $title }: пропозиція
applications-line-silent = • { $title }: відповіді ще немає
applications-next-line =
    { $day ->
        [none] → далі: { $next }
       *[other] → далі: { $next } ({ $day })
    }
applications-more-open =
    { $count ->
        [1] і ще одна
       *[other] і ще { $count }
    }
applications-what = Що ви хочете зробити?
applications-what-update = Є новини
applications-what-add = Додати
applications-what-file = Узяти з собою
applications-what-bye = Це все
applications-bye = Гаразд. Ваш перелік тут, коли б він вам не знадобився.

# news
applications-which = Яка саме? Натисніть на неї або напишіть частину її назви.
applications-news = { $title }: що нового?
applications-news-sent = Надіслано
applications-news-invited = Буде співбесіда
applications-news-test = Тест
applications-news-offer = Пропозиція
applications-news-rejected = Цього разу ні
applications-news-silent = Відповіді ще немає
applications-news-withdrawn = Заявку відкликано
applications-news-next = Наступний крок
applications-news-remove = Прибрати з переліку
applications-sent-on = Якого дня ви її надіслали? Надішліть день або натисніть.
applications-sent-on-today = Сьогодні
applications-invited = Запрошення означає, що вас хочуть краще пізнати. Щоб підготуватися, запитайте мене «як проходить співбесіда?».
applications-test = Тест означає, що вас і далі розглядають. Щоб підготуватися, запитайте мене «що буває в письмовому тесті?».
applications-offer =
    Пропозиція: з вами хочуть працювати. Перш ніж казати «так», договір можна перевірити: попросіть умови на письмі й запитайте, чи робота відповідає вашому статусу. Якщо хочете, щоб хтось подивився на це разом із вами, напишіть «людина».
    Що перевірити і скільки часу можна попросити: запитайте мене «у мене є пропозиція, що перевірити?».
applications-rejected =
    Дякую, що розповіли. «Ні» каже, що ця робота і ця заявка не зійшлися. Воно не каже, чого ви варті.
    Багато заявок заради однієї роботи — звична річ у Японії: сайти вакансій нарахували приблизно від 8 до 20 на кожну людину, яка знайшла роботу. Це середнє для всіх, хто шукає роботу, здебільшого для японців, і воно нічого не обіцяє.
applications-learned = Чи є щось одне, чого це вас навчило на наступний раз? Кілька слів, лише для вас, або пропустіть це.
applications-silent = Деякі фірми зовсім не відповідають, і про вас це нічого не каже. Якщо день, який вони назвали, минув, можна написати одного чемного листа.
applications-withdrawn = Записано. Відкликати заявку — це ваше рішення, і воно береже ваш час для того, що підходить краще.
applications-next = Який наступний крок, якщо він є? Наприклад, «відповісти на їхній лист» або «почитати про фірму».
applications-next-on = Якого дня? Надішліть день, наприклад 2027-01-15, або натисніть на щось із цього.
applications-next-on-tomorrow = Завтра
applications-next-on-week = За тиждень
applications-remind = { $day }: нагадати вам тоді про це?
applications-noted =
    { $next ->
        [none] Записано: { $title }.
       *[other] Записано: { $title }. Далі: { $next }.
    }
applications-remove = Прибрати з переліку «{ $title }»? Повернути це неможливо.
applications-removed = Прибрано з переліку.
applications-not-removed = Лишається в переліку.

# as a file
applications-file = Ось ваш перелік як таблиця. Вона відкривається в Excel, Numbers або Google Таблицях.
applications-column-company = Фірма
applications-column-job = Робота
applications-column-found = Де знайдено
applications-column-sent = Надіслано
applications-column-state = Стан
applications-column-next = Наступний крок
applications-column-next-on = Коли
applications-column-learned = Чого це навчило
applications-state-planned = Ще не надіслано
applications-state-sent = Надіслано
applications-state-invited = Буде співбесіда
applications-state-test = Тест
applications-state-offer = Пропозиція
applications-state-rejected = Цього разу ні
applications-state-silent = Відповіді ще немає
applications-state-withdrawn = Відкликано

# what all lists of a person's own things share
listed-none = Нічого з такою назвою я не знаходжу. Натисніть, будь ласка, на щось із переліку або напишіть частину назви.
listed-several = Це підходить до кількох: { $names }. Напишіть, будь ласка, трохи більше з назви.

# other words for these buttons
words-applications-sent-today = сьогодні ж
words-applications-sent-on-today = сьогодні ж
words-applications-next-on-tomorrow = вже завтра
