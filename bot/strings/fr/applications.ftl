# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = Une liste doit être gardée : entreprises, postes et dates, jusqu'à ce que vous les effaciez. Puis-je les garder ?
applications-unkept = Alors je ne fais pas de liste. Le papier le fait aussi bien : entreprise, poste, jour d'envoi, réponse, prochaine étape.
applications-hello = Ici, c'est la place de vos candidatures : où vous avez postulé, ce qu'on vous a répondu, ce qui vient ensuite. Quatre courtes questions pour chacune.

# adding one
applications-company = C'est quelle entreprise, ou quel lieu de travail ?
applications-job = Quel poste là-bas ?
applications-sent = Quand avez-vous envoyé la candidature ? Envoyez le jour, par exemple 2026-11-20, ou choisissez ci-dessous.
applications-sent-today = Aujourd'hui
applications-sent-not-yet = Pas encore
applications-found = Où l'avez-vous trouvée ? Par exemple sur un site d'emploi, à Hello Work, par un ami ou une amie.
applications-full = La liste contient { $most } candidatures, alors la plus ancienne laisse sa place : { $company }. Voici toute la liste telle qu'elle était, pour que rien ne se perde.
applications-added =
    { $sent ->
        [none] C'est noté : { $company }. Sur votre liste, c'est marqué comme pas encore envoyé.
       *[other] C'est noté : { $company }, envoyée le { $sent }.
    }
applications-another = Y en a-t-il une autre à ajouter ?

# the list
applications-open =
    { $count ->
        [one] Une candidature est ouverte :
       *[other] { $count } candidatures sont ouvertes :
    }
applications-none-open = Aucune candidature n'est ouverte en ce moment.
applications-line-planned = • { $title } : pas encore envoyée
applications-line-sent =
    { $sent ->
        [none] • { $title } : envoyée
       *[other] • { $title } : envoyée le { $sent }
    }
applications-line-invited = • { $title } : invitation à un entretien
applications-line-test = • { $title } : un test
applications-line-offer = • { $title } : une offre
applications-line-silent = • { $title } : pas encore de réponse
applications-next-line =
    { $day ->
        [none] → ensuite : { $next }
       *[other] → ensuite : { $next }, le { $day }
    }
applications-more-open =
    { $count ->
        [one] et encore une
       *[other] et encore { $count }
    }
applications-what = Que souhaitez-vous faire ?
applications-what-update = J'ai des nouvelles
applications-what-add = En ajouter une
applications-what-file = Emporter la liste
applications-what-bye = C'est tout
applications-bye = D'accord. Votre liste est ici quand vous la voulez.

# news
applications-which = Laquelle ? Appuyez dessus, ou écrivez une partie de son nom.
applications-news = { $title } : quelles sont les nouvelles ?
applications-news-sent = Je l'ai envoyée
applications-news-invited = Entretien proposé
applications-news-test = Un test
applications-news-offer = Une offre
applications-news-rejected = Pas cette fois
applications-news-silent = Pas encore répondu
applications-news-withdrawn = J'ai renoncé
applications-news-next = Une prochaine étape
applications-news-remove = Retirer de la liste
applications-sent-on = Quel jour l'avez-vous envoyée ? Envoyez le jour, ou appuyez.
applications-sent-on-today = Aujourd'hui
applications-invited = Une invitation veut dire qu'on veut mieux vous connaître. Pour vous préparer, demandez-moi « comment se passe un entretien ? ».
applications-test = Un test veut dire que vous êtes encore dans la sélection. Pour vous préparer, demandez-moi « qu'y a-t-il dans le test écrit ? ».
applications-offer =
    Une offre : on veut travailler avec vous. Avant de dire oui, on peut vérifier le contrat : demandez les conditions par écrit, et demandez si l'emploi va avec votre statut. Si quelqu'un doit le regarder avec vous, écrivez « humain ».
    Que vérifier, et combien de temps vous pouvez demander : demandez-moi « j'ai une offre, que vérifier ? ».
applications-rejected =
    Merci de me le dire. Un « non » dit que ce poste et cette candidature ne se sont pas rencontrés. Il ne dit pas ce que vous valez.
    Beaucoup de candidatures pour un seul emploi, c'est normal au Japon : des sites d'emploi en ont compté entre 8 et 20 environ pour chaque personne qui a trouvé un emploi. Ce sont des moyennes pour toutes les personnes qui cherchent un emploi, japonaises pour la plupart, et elles ne promettent rien.
applications-learned = Avez-vous appris une chose, pour la prochaine fois ? Quelques mots, pour vous seulement, ou passez cette question.
applications-silent = Certaines entreprises ne répondent pas du tout : cela ne dit rien sur vous. Si le jour qu'elles ont annoncé est passé, un e-mail poli convient bien.
applications-withdrawn = C'est noté. Renoncer est votre décision, et cela garde votre temps pour ce qui vous convient mieux.
applications-next = Quelle est la prochaine étape, s'il y en a une ? Par exemple « répondre à leur e-mail » ou « me renseigner sur l'entreprise ».
applications-next-on = Quel jour ? Envoyez le jour, par exemple 2027-01-15, ou choisissez ci-dessous.
applications-next-on-tomorrow = Demain
applications-next-on-week = Dans une semaine
applications-remind = Dois-je vous le rappeler le { $day } ?
applications-noted =
    { $next ->
        [none] C'est noté pour { $title }.
       *[other] C'est noté pour { $title }. Ensuite : { $next }.
    }
applications-remove = Dois-je retirer { $title } de la liste ? On ne peut pas revenir en arrière.
applications-removed = Retirée de la liste.
applications-not-removed = Elle reste sur la liste.

# as a file
applications-file = Voici votre liste sous forme de tableau. Elle s'ouvre dans Excel, Numbers ou Google Sheets.
applications-column-company = Entreprise
applications-column-job = Poste
applications-column-found = Trouvée où
applications-column-sent = Envoyée le
applications-column-state = Où elle en est
applications-column-next = Prochaine étape
applications-column-next-on = Le
applications-column-learned = Appris
applications-state-planned = Pas encore envoyée
applications-state-sent = Envoyée
applications-state-invited = Entretien proposé
applications-state-test = Un test
applications-state-offer = Une offre
applications-state-rejected = Pas cette fois
applications-state-silent = Pas encore répondu
applications-state-withdrawn = Retirée

# what all lists of a person's own things share
listed-none = Je ne trouve rien à ce nom. Appuyez sur l'un d'eux, s'il vous plaît, ou écrivez une partie de son nom.
listed-several = Cela correspond à plusieurs : { $names }. Écrivez un peu plus du nom, s'il vous plaît.

# other words for these buttons
words-applications-sent-today = aujourd'hui même
words-applications-sent-on-today = aujourd'hui même
words-applications-next-on-tomorrow = dès demain
