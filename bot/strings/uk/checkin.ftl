# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = Вітаю, це Tomoni. Як минув ваш тиждень? Досить двох натискань. Почнемо?
open-settling = Вітаю, це Tomoni. Сьогодні маю для вас кілька коротких запитань, близько трьох хвилин. Почнемо?
open-goals = Вітаю, це Tomoni. Подивимося на ваші кроки цього тижня? Це займе дві хвилини.
open-course = Вітаю, це Tomoni. Ваш наступний короткий урок готовий, близько п'яти хвилин. Продовжимо?
open-applications = Вітаю, це Tomoni. На сьогодні у вашому переліку дещо заплановано. Подивимося?
open-last = Не хочу вам заважати, тож це останній раз, коли я починаю розмову. Я тут, коли б ви не написали: напишіть «меню».
open-do-now = Так, зараз
open-do-later = Завтра
open-do-enough = Без нагадувань
open-later = Гаразд, запитаю знову: { $day }
open-enough = Гаразд, таких повідомлень більше не буде. Щоб продовжити, напишіть «меню», коли захочете.

# check-in
checkin-hello =
    { $keeps ->
        [true] Два натискання на тиждень і кілька слів, якщо хочете. Ваші відповіді бачите лише ви, тут, у цьому чаті. На пошук роботи для вас вони не впливають, і я нікому нічого не кажу, не запитавши спершу вас.
       *[false] Два натискання і кілька слів, якщо хочете. Нічого не зберігається, тож я не можу показати, як минають ваші тижні, або нагадати вам. Щоб це змінити, напишіть «дані».
    }
checkin-week = Як минув ваш тиждень?
checkin-week-very-good = Дуже добре
checkin-week-good = Добре
checkin-week-so-so = Так собі
checkin-week-hard = Важко
checkin-week-very-hard = Дуже важко
checkin-week-day = День нагадування
checkin-way = Чи щось вам зараз заважає?
checkin-way-nothing = Нічого
checkin-way-papers = Папери
checkin-way-work = Робота
checkin-way-money = Гроші
checkin-way-health = Здоров'я
checkin-way-people = Люди
checkin-way-other = Щось інше

# sleep and mood, only where it was allowed
checkin-allowed = Чи можна ще запитувати, як ви спите і який у вас настрій? По одному натисканню. Бачите це лише ви. Про дозвіл питаю один раз; можна обидва запитання, а можна й жодного.
checkin-allowed-both = І те, і те
checkin-allowed-sleep = Лише про сон
checkin-allowed-mood = Лише про настрій
checkin-allowed-none = Ні те, ні те
checkin-sleep = Як ви спали цього тижня?
checkin-sleep-very-good = Дуже добре
checkin-sleep-good = Добре
checkin-sleep-so-so = Так собі
checkin-sleep-hard = Погано
checkin-sleep-very-hard = Дуже погано
checkin-mood = А який настрій?
checkin-mood-very-good = Дуже добрий
checkin-mood-good = Добрий
checkin-mood-so-so = Так собі
checkin-mood-hard = Поганий
checkin-mood-very-hard = Дуже поганий
checkin-words = Кілька слів про тиждень, для себе? Або пропустіть це.
checkin-thanks =
    { $keeps ->
        [true] Дякую, записано.
       *[false] Дякую, що розповіли. Нічого з цього не зберігається.
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = Про папери можна запитати мене будь-коли. Напишіть, наприклад, «коли можна продовжити картку» або «безкоштовна юридична допомога».
checkin-ask-work = Про роботу можна запитати мене будь-коли. Напишіть, наприклад, «де отримати пораду про роботу» або «начальник кричить на мене».
checkin-ask-money = Про гроші можна запитати мене будь-коли. Напишіть, наприклад, «де взяти їжу» або «не платять зарплату».
checkin-ask-health = Про здоров'я можна запитати мене будь-коли. Напишіть, наприклад, «лікар, який говорить англійською» або «з ким поговорити».
checkin-ask-people = Якщо хтось погано до вас ставиться, напишіть, наприклад, «цькування на роботі». Якщо хочете познайомитися з людьми, напишіть «коли наступний WELgee Salon».
checkin-ask-other = Просто напишіть мені своїми словами, у чому річ, і я пошукаю, що може допомогти. Або напишіть «людина», щоб поговорити з людиною.

# a low answer
checkin-low = Такі тижні важко нести наодинці, і це не обов'язково. Координатор WELgee може поговорити з вами в робочий час. Якщо хочете поговорити з кимось сьогодні, напишіть «з ким поговорити»: я покажу телефонні лінії. Якщо ви зараз у небезпеці: поліція 110, пожежна і швидка 119.
tell-coordinator =
    { $about ->
        [settling] Чи можна сказати координатору, що на вашій новій роботі щось не так або щось незрозуміло? Координатори відповідають у робочий час. Ваших слів я не передаю, якщо ви самі цього не виберете.
       *[checkin] Чи можна сказати координатору, що вам хотілося б, щоб вас запитали, як ви? Координатори відповідають у робочий час. Ваших слів я не передаю, якщо ви самі цього не виберете.
    }
tell-coordinator-tell = Так, без моїх слів
tell-coordinator-words = Так, з моїми словами
tell-coordinator-human = Написати їм
tell-coordinator-no = Ні, дякую
tell-told = Координатору повідомлено. Відповідь прийде сюди, у цей чат, у робочий час.
tell-not-told = Гаразд, я нікому не кажу. Будь-коли можна написати «людина».

# goals
checkin-step = Ваша мета: { $goal }. Як із нею було цього тижня?
checkin-step-some = Трохи просунулося
checkin-step-none = Не цього тижня
checkin-step-stuck = Не рухається
checkin-stuck = Про це варто поговорити з ментором, або напишіть «людина», щоб поговорити з координатором. Допомогти може й менший крок.

# how the weeks went
checkin-trend = Ваші тижні поки що:
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") }: дуже важко
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") }: важко
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") }: так собі
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") }: добре
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") }: дуже добре
    }

# the next one
checkin-day = Якого дня тижня вас запитувати?
checkin-day-mon = Понеділок
checkin-day-tue = Вівторок
checkin-day-wed = Середа
checkin-day-thu = Четвер
checkin-day-fri = П'ятниця
checkin-day-sat = Субота
checkin-day-sun = Неділя
checkin-day-none = Не запитувати
checkin-next =
    { $pushes ->
        [true] Запитаю знову: { $day }
       *[false] На цій сторінці я не можу починати розмову, тож запитання чекатиме тут, коли ви повернетеся. Наступного разу: { $day }
    }
checkin-no-next = Гаразд, такої розмови я не починатиму. Коли захочете розповісти, як справи, напишіть «меню».
