# What stands in the papers themselves. Short labels, as on a printed form; each paper is in one language.

# the one-page summary
paper-summary = Моє робоче життя на одній сторінці
paper-on = { $day }
paper-work = Мій досвід
paper-strengths = Сильні сторони
paper-stories = Мої досягнення
paper-values = Що мені важливо
paper-overlap = Де все сходиться
paper-will = Хочу
paper-can = Вмію
paper-must = Що потрібно
paper-targets = Варіанти роботи
paper-terms = Як хочу працювати
paper-years = Вибрані роки
paper-now = дотепер

# how I want to work
paper-field = Сфера
paper-japanese = Японська
paper-english = Англійська
paper-place = Місце
paper-hours = Робочий час
paper-permission = Про роботу написано

# marks and small print
paper-to-translate = [потрібен переклад]
paper-note-written = ※ Цей рядок склав Tomoni з ваших відповідей; перевірте його.
paper-note-translate = { $mark } Ці слова написано не мовою цього паперу.
paper-note-draft = Це чернетка. Приберіть позначки й цей дрібний текст, перш ніж надсилати.

paper-volunteer = волонтерство

# fields
paper-field-it = ІТ і програми
paper-field-office = Офіс і адміністрування
paper-field-languages = Мови й переклад
paper-field-care = Охорона здоров'я і догляд
paper-field-food = Кухня й гостинність
paper-field-making = Завод і виробництво
paper-field-building = Будівництво
paper-field-logistics = Логістика й транспорт
paper-field-teaching = Викладання й догляд за дітьми
paper-field-other = Інша сфера

# how far in the field
paper-level-new = початковий рівень
paper-level-some = невеликий досвід
paper-level-skilled = високий рівень
paper-level-lead = досвід керівництва

# strengths
paper-strength-languages = Робота кількома мовами
paper-strength-learning = Швидке навчання
paper-strength-people = Уміння ладнати з людьми
paper-strength-teaching = Пояснення й навчання
paper-strength-organising = Планування й організація
paper-strength-numbers = Робота з числами
paper-strength-hands = Умілі руки
paper-strength-technology = Упевненість із технікою
paper-strength-writing = Зрозумілі тексти
paper-strength-calm = Спокій у напружених ситуаціях
paper-strength-persistence = Наполегливість
paper-strength-reliability = Надійність
paper-strength-leading = Керування командою
paper-strength-ideas = Пошук нових ідей
paper-strength-detail = Увага до деталей
paper-strength-selling = Продаж і переконування

# values
paper-value-family = Родина
paper-value-security = Надійність
paper-value-learning = Навчання
paper-value-helping = Допомога іншим
paper-value-freedom = Свобода вирішувати
paper-value-respect = Повага
paper-value-team = Добрий колектив
paper-value-creating = Створювати нове
paper-value-income = Добра оплата
paper-value-faith = Віра
paper-value-health = Здоров'я
paper-value-fairness = Справедливість
paper-value-time = Час для себе
paper-value-challenge = Нові виклики
paper-value-order = Порядок і ясність
paper-value-belonging = Бути серед своїх

# languages, hours, permission
paper-japanese-none = поки немає
paper-japanese-some = кілька слів
paper-japanese-daily = повсякденна розмова
paper-japanese-work = робочий рівень
paper-japanese-high = вільно
paper-english-none = поки немає
paper-english-some = трохи
paper-english-work = робочий рівень
paper-english-high = вільно
paper-hours-full = повний день
paper-hours-part = неповний день
paper-hours-evenings = вечори та вихідні
paper-hours-any = будь-який
paper-permission-any = без обмежень
paper-permission-limited = як в аркуші визначеної діяльності
paper-permission-hours28 = 28 годин на тиждень
paper-permission-no = працювати не можна
paper-permission-unsure = ще не перевірено

# the picture of the weeks
paper-trend = Ваші тижні
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = Тиждень
paper-trend-sleep = Сон
paper-trend-mood = Настрій
