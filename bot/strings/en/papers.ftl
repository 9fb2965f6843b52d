# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    Your answers can become papers. They come here, as files, and go to nobody else. Which one?

    履歴書: the form with your schools and jobs that most employers in Japan want.
    職務経歴書: what you did at work, for an employer in Japan.
papers-what-summary = One-page summary
papers-what-cv = English CV
papers-what-rirekisho = 履歴書 (form)
papers-what-shokumu = 職務経歴書 (work)
papers-what-years = Picture of my years
papers-what-sharing = What my mentor sees

# nothing is kept
papers-not-kept = Papers are made from answers that I keep. You asked me to keep none, so there are none from before: you would give them once more, in short talks.
papers-keep = May I keep our conversation?
papers-without = That is fine. No paper is made then. You can ask me anything, as before. Type "data" if you change your mind.

# what is missing, and the talk that gives it
papers-missing = Not there yet. The paper can do without; a short talk gives each:
papers-nothing = For this paper I need some of your answers first. A short talk gives each:
papers-missing-self-work = • what you did: work, study, helping others
papers-missing-self-strengths = • what you are good at
papers-missing-self-stories = • short stories of what you achieved
papers-missing-self-values = • what matters to you
papers-missing-self-overlap = • what you want, can and must
papers-missing-self-targets = • jobs to look at
papers-missing-self-terms = • how you want to work: languages, place, hours
papers-missing-self-years = • the years you choose to show, at least two
papers-begin = Shall we begin one?
papers-left = All right. Your answers stay as they are.

# the name in other letters
papers-name-latin = An English CV needs your name in Latin letters, as on your passport or residence card. How is { $name } written there? If you skip this, your name stays as it is, marked "to be translated".
papers-name-latin-hint = Please write your name in Latin letters only, for example: Amina Hassan.
papers-name-kana = How is { $name } written in katakana? Employers in Japan read your name from it. Skip this if you do not know: it can be added by hand.
papers-name-kana-hint = Please write it in katakana only, for example: アミナ. Or skip it.
papers-line-kana = • in katakana: { $name }
self-sitting-name = My name

# what will stand in the paper
papers-preview-summary = Your one-page summary, in the language we speak now:
papers-preview-cv = Your English CV:
papers-preview-rirekisho = Your 履歴書:
papers-preview-shokumu = Your 職務経歴書:
papers-preview-years = The picture of your years, as a curve:
papers-line-name = • name: { $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what } ({ $years })
    }
papers-line-jobs-more =
    { $count ->
        [one] • and one more piece of work or study
       *[other] • and { $count } more pieces of work or study
    }
papers-line-strengths =
    { $count ->
        [one] • one strength
       *[other] • { $count } strengths
    }
papers-line-stories =
    { $count ->
        [one] • one story
       *[other] • { $count } stories
    }
papers-line-values =
    { $count ->
        [one] • one thing that matters to you
       *[other] • { $count } things that matter to you
    }
papers-line-overlap = • what you want, can and must
papers-line-targets =
    { $count ->
        [one] • one job to look at
       *[other] • { $count } jobs to look at
    }
papers-line-languages = • your languages
papers-line-terms = • how you want to work
papers-line-wishes = • your languages, and your wishes: place and hours
papers-line-years =
    { $count ->
        [one] • one year
       *[other] • { $count } years, as a curve
    }
papers-line-by-hand = • left empty, for your hand: photo, name, birthday, address, telephone, licences
papers-right = All right so?
papers-right-make = Yes, make it
papers-right-change = Change or add
papers-right-leave = Not now
papers-change = What shall we change or add? Afterwards you can come back here.

# here it is
papers-marks =
    I wrote the lines with ※ myself, from your answers: please check them. Words that are not in the language of the paper stay as you wrote them, and are marked "{ $paper ->
        [cv] to be translated
       *[other] 要翻訳
    }". Take the marks and the small print out before you send it.
papers-made-summary = Your summary, twice: the PDF to read and show, the DOCX to change. It is yours; nobody else gets it from me.
papers-made-cv = Your English CV, twice: the PDF to show, the DOCX to change. In Japan an English CV has no photo and no age.
papers-made-rirekisho = Your 履歴書, twice: the PDF to print, the DOCX to change. Write your name as on your residence card, and the day on which you send it. You may leave the box 性別 (sex) empty. The photo is 40 × 30 mm and at most three months old. Employers often want to know your status: one line in the last box, just as it stands on your card.
papers-made-shokumu = Your 職務経歴書, twice: the PDF to show, the DOCX to change. Write your name as on your residence card. Let somebody read the Japanese before you send it.
papers-made-years = Your years, as a picture. Only you have it.

# what it is for
papers-next-what = What would you like next? If you apply somewhere, we can keep a list of it here.
papers-next-another = Another paper
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = Your mentor sees none of your answers. That stays so unless you choose something here.
papers-sharing-now = Your mentor may see now:
papers-sharing-empty = There are no answers yet that could be shown.
papers-sharing-what = What would you like?
papers-sharing-what-choose = Choose what is seen
papers-sharing-what-stop = Show nothing more
papers-sharing-what-leave = Leave it so
papers-sharing-which =
    { $chosen ->
        [0] Which of these may your mentor see? One button after another, or several numbers at once: "1, 3".
       *[other] Anything else? What you do not choose is not seen.
    }
papers-item-self-field = Field and level
papers-item-self-work = What I did
papers-item-self-strengths = What I am good at
papers-item-self-stories = Short stories
papers-item-self-values = What matters to me
papers-item-self-overlap = Want, can, must
papers-item-self-targets = Jobs to look at
papers-item-self-terms = How I want to work
papers-item-self-years = Picture of my years
papers-sharing-chosen = Your mentor would see only this:
papers-sharing-right = Is that right?
papers-sharing-shared = Done. You can take it back here at any time.
papers-sharing-stopped = Done. Your mentor sees none of your answers any more.
papers-sharing-same = Nothing has changed.
