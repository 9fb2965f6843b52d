# The goals, in the order in which a person meets their words. Options are buttons: at most 20 letters where
# there are three or fewer, else 24. An argument that is empty matches [none].

goals-keep = Les objectifs avancent sur des semaines : je voudrais donc les garder jusqu'à ce que vous les effaciez. Puis-je ? Sinon, nous pouvons quand même en faire un maintenant, et vous le copiez.
goals-hello = Commençons par la fin : comment cela pourrait être dans trois ans, puis dans un an, puis dans trois mois, et ce que vous pouvez faire cette semaine. Environ cinq minutes. Vous pouvez passer chaque question.

# looking ahead
goals-picture = Ce que vous imaginez jusqu'ici. Ce que vous passez ne change pas.
goals-picture-three-years = • Dans trois ans : { $text }
goals-picture-one-year = • Dans un an : { $text }
goals-picture-three-months = • Dans trois mois : { $text }
goals-three-years = Dans trois ans : à quoi aimeriez-vous que ressemble une journée ordinaire ? Travail, études, maison, ce qui compte pour vous. Quelques mots suffisent.
goals-one-year =
    { $later ->
        [none] Dans un an : comment aimeriez-vous que ce soit ?
       *[other] Dans trois ans : « { $later } ». Où faudrait-il en être dans un an, pour que vous soyez en bonne voie ?
    }
goals-three-months =
    { $later ->
        [none] Dans trois mois : comment aimeriez-vous que ce soit ?
       *[other] Dans un an : « { $later } ». Où faudrait-il en être dans trois mois ?
    }
goals-this-week =
    { $later ->
        [none] Et cette semaine, que pourriez-vous faire ? Une seule chose suffit.
       *[other] Dans trois mois : « { $later } ». Que pourriez-vous faire pour cela cette semaine ? Une seule chose suffit.
    }
goals-picture-noted = J'ai noté ce que vous imaginez. Vous pouvez le changer quand vous voulez.

# a goal, in small questions
goals-what =
    { $suggested ->
        [true] Que voulez-vous avoir fait, exactement ? Écrivez-le avec vos propres mots, ou prenez une de ces idées, qui viennent de vos leçons et de ce que vous imaginez.
       *[false] Que voulez-vous avoir fait, exactement ? Une phrase avec quelque chose à compter ou à nommer aide : « envoyer trois candidatures » plutôt que « chercher du travail ».
    }
goals-exactly = Vous avez écrit : « { $text } ». Que ferez-vous exactement ? Quelque chose à compter ou à nommer aide. Si vous passez cette question, rien ne change.
goals-sign = À quoi verrez-vous que c'est fait ? Par exemple : « trois entreprises ont écrit qu'elles l'ont reçue ».
goals-until = Pour quand ? Envoyez un jour, par exemple 2027-01-15, ou choisissez ci-dessous.
goals-until-week = Dans une semaine
goals-until-month = Dans un mois
goals-until-quarter = Dans trois mois
goals-mine = Est-ce à vous de le faire, ou d'autres personnes en décident-elles ?
goals-mine-yes = C'est à moi
goals-mine-partly = En partie à moi
goals-mine-no = D'autres décident
goals-my-part = Alors prenons la partie qui est à vous : « envoyer trois candidatures » plutôt que « avoir un emploi ». Quelle est votre part de « { $text } » ? Si vous passez cette question, rien ne change.
goals-all-right =
    Votre objectif : { $text }
    { $sign ->
        [none] À quoi vous le verrez : laissé ouvert
       *[other] À quoi vous le verrez : { $sign }
    }
    { $until ->
        [none] Pour quand : laissé ouvert
       *[other] Pour quand : { $until }
    }

    C'est bien ainsi ? Pour changer quelque chose, revenez en arrière.
goals-all-right-keep = C'est bien ainsi
goals-all-right-leave = Laisser de côté
goals-noted = C'est noté. Un petit pas cette semaine, c'est un bon début.
goals-copied = Je ne garde pas cela : copiez-le donc là où vous le verrez.
goals-left = Laissé de côté. Rien n'a été noté.

# a fourth goal
goals-fourth = Vous avez trois objectifs ouverts, et trois, c'est à peu près ce qu'une semaine peut porter. Faisons d'abord de la place, ou laissons le nouveau pour plus tard.
goals-room = Lequel peut laisser sa place ?
goals-room-later = Le nouveau attendra
goals-three-stay = Alors ces trois-là restent, et le nouveau attend qu'il y ait de la place.

# once a week
goals-weekly = Dois-je vous demander une fois par semaine où vous en êtes ? Un clic pour chaque objectif.
goals-weekly-on = Bien. Je demande une fois par semaine. Après trois fois sans réponse, j'arrête de moi-même.
goals-weekly-off = D'accord, je ne demande pas. Revenez quand vous voulez.

# coming back
goals-open = Vos objectifs ouverts :
goals-line =
    { $until ->
        [none] • { $text }
       *[other] • { $text } (pour le { $until })
    }
goals-none-open = Aucun objectif n'est ouvert en ce moment.
goals-now = Que souhaitez-vous faire ?
goals-now-progress = Dire où j'en suis
goals-now-new = Un nouvel objectif
goals-now-picture = Revoir l'avenir
goals-now-weekly = Suivi chaque semaine
goals-now-quiet = Arrêter ce suivi
goals-now-bye = C'est tout
goals-later = D'accord. Revenez quand vous voulez fixer un objectif.
goals-bye = D'accord. Vos objectifs sont ici quand vous les voulez.

# how it is going
goals-look = Un regard sur vos objectifs : un clic pour chacun.
goals-step =
    { $until ->
        [none] « { $text } » : où en est-ce maintenant ?
       *[other] « { $text } », pour le { $until } : où en est-ce maintenant ?
    }
goals-step-none = Pas encore
goals-step-some = En cours
goals-step-done = Fait
goals-step-gone = Le laisser
goals-round = Merci. Voici où cela en est :
goals-round-none = • Pas encore : { $text }. Il reste ouvert.
goals-round-some = • En cours : { $text }
goals-round-done = • Fait : { $text }. C'est votre travail.
goals-round-gone = • Laissé : { $text }. Laisser ce qui ne convient plus est aussi une décision.
goals-smaller = « { $text } » n'a pas bougé depuis un moment. C'est souvent une question de taille : un plus petit morceau tient peut-être dans une semaine. Vous pouvez le laisser et faire du plus petit votre objectif.

# other words for this button
words-goals-all-right-keep = oui, d'accord, ok, très bien, c'est bon
