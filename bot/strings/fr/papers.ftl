# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    Vos réponses peuvent devenir des papiers. Ils arrivent ici, sous forme de fichiers, et ne vont à personne d'autre. Lequel ?

    履歴書 : le formulaire avec vos écoles et vos emplois, que veulent la plupart des employeurs au Japon.
    職務経歴書 : ce que vous avez fait au travail, pour un employeur au Japon.
papers-what-summary = Résumé d'une page
papers-what-cv = CV en anglais
papers-what-rirekisho = 履歴書 (formulaire)
papers-what-shokumu = 職務経歴書 (travail)
papers-what-years = Image de mes années
papers-what-sharing = Ce que voit mon mentor

# nothing is kept
papers-not-kept = Les papiers se font avec des réponses que je garde. Vous m'avez demandé de n'en garder aucune : il n'y en a donc pas d'avant, et vous les donneriez encore une fois, dans de courts échanges.
papers-keep = Puis-je garder notre conversation ?
papers-without = D'accord. Aucun papier n'est donc fait. Vous pouvez me demander ce que vous voulez, comme avant. Écrivez « mes données » si vous changez d'avis.

# what is missing, and the talk that gives it
papers-missing = Cela n'y est pas encore. Le papier peut s'en passer ; un court échange donne chaque point :
papers-nothing = Pour ce papier, il me faut d'abord quelques-unes de vos réponses. Un court échange donne chaque point :
papers-missing-self-work = • ce que vous avez fait : travail, études, aide aux autres
papers-missing-self-strengths = • ce que vous faites bien
papers-missing-self-stories = • des récits courts de ce que vous avez réussi
papers-missing-self-values = • ce qui compte pour vous
papers-missing-self-overlap = • ce que vous voulez, pouvez et devez faire
papers-missing-self-targets = • des métiers à voir
papers-missing-self-terms = • comment vous voulez travailler : langues, lieu, horaires
papers-missing-self-years = • les années que vous choisissez de montrer, au moins deux
papers-begin = On en commence un ?
papers-left = D'accord. Vos réponses restent comme elles sont.

# le nom en d'autres lettres
papers-name-latin = Un CV en anglais a besoin de votre nom en lettres latines, comme sur votre passeport ou votre carte de séjour. Comment { $name } y est-il écrit ? Si vous passez cette question, votre nom reste tel quel, avec la marque « to be translated ».
papers-name-latin-hint = Écrivez votre nom en lettres latines seulement, par exemple : Amina Hassan.
papers-name-kana = Comment { $name } s'écrit-il en katakana ? Au Japon, les employeurs lisent votre nom ainsi. Passez cette question si vous ne savez pas : cela peut s'ajouter à la main.
papers-name-kana-hint = Écrivez-le en katakana seulement, par exemple : アミナ. Ou passez la question.
papers-line-kana = • en katakana : { $name }
self-sitting-name = Mon nom

# what will stand in the paper
papers-preview-summary = Votre résumé d'une page, dans la langue que nous parlons maintenant :
papers-preview-cv = Votre CV en anglais :
papers-preview-rirekisho = Votre 履歴書 :
papers-preview-shokumu = Votre 職務経歴書 :
papers-preview-years = L'image de vos années, sous forme de courbe :
papers-line-name = • nom : { $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what } ({ $years })
    }
papers-line-jobs-more =
    { $count ->
        [one] • et encore un travail ou des études
       *[other] • et encore { $count } périodes de travail ou d'études
    }
papers-line-strengths =
    { $count ->
        [one] • un point fort
       *[other] • { $count } points forts
    }
papers-line-stories =
    { $count ->
        [one] • un récit
       *[other] • { $count } récits
    }
papers-line-values =
    { $count ->
        [one] • une chose qui compte pour vous
       *[other] • { $count } choses qui comptent pour vous
    }
papers-line-overlap = • ce que vous voulez, pouvez et devez faire
papers-line-targets =
    { $count ->
        [one] • un métier à voir
       *[other] • { $count } métiers à voir
    }
papers-line-languages = • vos langues
papers-line-terms = • comment vous voulez travailler
papers-line-wishes = • vos langues, et vos souhaits : lieu et horaires
papers-line-years =
    { $count ->
        [one] • une année
       *[other] • { $count } années, sous forme de courbe
    }
papers-line-by-hand = • laissé vide, à remplir à la main : photo, nom, date de naissance, adresse, téléphone, permis et certificats
papers-right = C'est bien ainsi ?
papers-right-make = Oui, le faire
papers-right-change = Changer ou ajouter
papers-right-leave = Pas maintenant
papers-change = Que changeons-nous ou qu'ajoutons-nous ? Vous pourrez revenir ici après.

# here it is
papers-marks =
    Les lignes avec ※, je les ai écrites moi-même, à partir de vos réponses : vérifiez-les, s'il vous plaît. Les mots qui ne sont pas dans la langue du papier restent comme vous les avez écrits, et sont marqués « { $paper ->
        [cv] to be translated
       *[other] 要翻訳
    } » (à traduire). Retirez les marques et les petits caractères avant de l'envoyer.
papers-made-summary = Votre résumé, en deux versions : le PDF pour lire et montrer, le DOCX pour changer. Il est à vous ; je ne le donne à personne d'autre.
papers-made-cv = Votre CV en anglais, en deux versions : le PDF pour montrer, le DOCX pour changer. Au Japon, un CV en anglais n'a ni photo ni âge.
papers-made-rirekisho = Votre 履歴書, en deux versions : le PDF pour imprimer, le DOCX pour changer. Écrivez votre nom comme sur votre carte de séjour, et le jour où vous l'envoyez. Vous pouvez laisser vide la case 性別 (sexe). La photo fait 40 × 30 mm et a trois mois au plus. Les employeurs veulent souvent connaître votre statut : une ligne dans la dernière case, exactement comme c'est écrit sur votre carte.
papers-made-shokumu = Votre 職務経歴書, en deux versions : le PDF pour montrer, le DOCX pour changer. Écrivez votre nom comme sur votre carte de séjour. Faites lire le japonais à quelqu'un avant de l'envoyer.
papers-made-years = Vos années, en image. Vous êtes la seule personne à l'avoir.

# what it is for
papers-next-what = Que souhaitez-vous faire ensuite ? Si vous postulez quelque part, nous pouvons en tenir la liste ici.
papers-next-another = Un autre papier
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = Votre mentor ne voit aucune de vos réponses. Cela reste ainsi, sauf si vous choisissez quelque chose ici.
papers-sharing-now = Votre mentor peut voir maintenant :
papers-sharing-empty = Il n'y a pas encore de réponses à montrer.
papers-sharing-what = Que souhaitez-vous ?
papers-sharing-what-choose = Choisir quoi montrer
papers-sharing-what-stop = Ne plus rien montrer
papers-sharing-what-leave = Laisser comme ça
papers-sharing-which =
    { $chosen ->
        [0] Lesquelles de ces réponses votre mentor peut-il voir ? Un bouton après l'autre, ou plusieurs numéros à la fois : « 1, 3 ».
       *[other] Autre chose ? Ce que vous ne choisissez pas n'est pas vu.
    }
papers-item-self-field = Domaine et niveau
papers-item-self-work = Ce que j'ai fait
papers-item-self-strengths = Mes points forts
papers-item-self-stories = Récits courts
papers-item-self-values = Ce qui compte
papers-item-self-overlap = Je veux, peux, dois
papers-item-self-targets = Métiers à voir
papers-item-self-terms = Mes conditions
papers-item-self-years = Image de mes années
papers-sharing-chosen = Votre mentor ne verrait que ceci :
papers-sharing-right = Est-ce juste ?
papers-sharing-shared = C'est fait. Vous pouvez revenir là-dessus ici à tout moment.
papers-sharing-stopped = C'est fait. Votre mentor ne voit plus aucune de vos réponses.
papers-sharing-same = Rien n'a changé.
