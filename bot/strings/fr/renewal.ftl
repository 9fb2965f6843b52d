# Mes dates : le dernier jour d'un séjour, ce qui vient quand, et ce qui s'est passé depuis.
# Les règles de droit sont celles des guides residency/*. La première ligne de ce que nous commençons reste neutre.

-basis = Compté à partir des dates que vous nous avez données. Seule l'Immigration décide ; si le Bureau vous a dit autre chose, suivez ce qu'il a dit et dites-le-nous.
renewal-basis = { -basis }

menu-what-dates = Mes dates

# le fichier pour un calendrier : neutre, puisque d'autres peuvent le voir
calendar-title = Tomoni : regardez votre date
calendar-note = Ouvrez Tomoni et écrivez « dates ».

# pour commencer
renewal-keep = Pour envoyer des rappels, il faut garder des données. Puis-je garder notre conversation et vos dates, ou dois-je seulement compter pour vous maintenant ?
renewal-keep-keep = Garder et rappeler
renewal-keep-count = Compter seulement
renewal-hello = Comptons ce qui vient quand. Cela prend environ trois minutes ; ayez avec vous votre carte de séjour, ou la vignette de votre passeport. Écrivez « retour » ou « arrêter » à tout moment.

# le dernier jour
renewal-last-day = Quel est le dernier jour de votre séjour, comme il est imprimé sur la carte ou la vignette (満了日) ? Par exemple 2027-01-15, 15 janvier 2027 ou 令和9年1月15日.
renewal-last-day-again = Regardez encore une fois et renvoyez le dernier jour. Tous les rappels dépendent de ce seul jour.
renewal-which = Vous avez envoyé deux jours différents : d'abord le { $first }, puis le { $second }. Lequel est imprimé ?
renewal-which-first = Le premier
renewal-which-second = Le second
renewal-which-neither = Ni l'un ni l'autre
renewal-last-day-noted = Le dernier jour : { $day }.
renewal-last-day-kept = C'est bientôt, alors je garde déjà ce jour. Il reste quelques questions ; écrivez « dates » pour les continuer plus tard.
renewal-year-right = Le { $day }, c'est dans plus de cinq ans. L'année est-elle juste ?
renewal-not-later = Vous m'aviez donné le { $before }, et le { $day } n'est pas plus tard. Est-ce vraiment le jour de la nouvelle carte ?
renewal-not-clear = Le jour n'est pas encore sûr pour moi, alors je n'ai rien changé. Écrivez « humain » pour regarder cela avec une personne, ou « dates » pour recommencer.

# type et durée
renewal-kind = Quel type de séjour est imprimé ? « Désignées » veut dire Activités désignées (特定活動) ; le premier choix est le statut que l'on a pendant que la demande de statut de réfugié attend sa décision.
renewal-kind-claim = Désignées : en attente
renewal-kind-activities = Désignées : autres
renewal-kind-work = Travail
renewal-kind-study-family = Études ou famille
renewal-kind-unsure = Autre, ou incertain
renewal-length = Quelle est la durée de toute la période qui vous a été donnée (在留期間) ?
renewal-length-1y = 1 an
renewal-length-2m = 2 mois
renewal-length-3m = 3 mois
renewal-length-3y = 3 ans
renewal-length-5y = 5 ans
renewal-length-6m = 6 mois
renewal-length-30d = 30 jours ou moins
renewal-length-other = Une autre durée
renewal-unit = Est-elle écrite en mois ou en jours ?
renewal-unit-m = Mois
renewal-unit-d = Jours
renewal-count =
    { $unit ->
        [d] Combien de jours ?
       *[m] Combien de mois ?
    }

# travail, comme c'est imprimé
renewal-work = Que disent du travail la carte et la feuille de désignation dans votre passeport (指定書), si vous en avez une ? 就労不可 veut dire : pas de travail. Choisissez ce qui est écrit ; je ne le devine pas.
renewal-work-none = Pas de travail
renewal-work-paper = Comme sur la feuille
renewal-work-any = Travail sans limites
renewal-work-unsure = Je ne sais pas
renewal-work-guide = Pas de problème. Plus tard, écrivez « c'est quoi le shiteisho » et je vous montre où regarder. Avant de commencer un emploi, la carte et la feuille doivent le permettre.

# déposée ou non
renewal-filed = Avez-vous déjà déposé la demande pour votre prochaine période (更新 ou 変更) ?
renewal-filed-when = Quel jour le Bureau l'a-t-il reçue ? Au guichet : le jour où vous y étiez.
renewal-future = Le { $filed } n'est pas encore venu. Pensiez-vous à un autre jour, ou la demande n'est-elle pas encore déposée ?
renewal-future-again = Un autre jour
renewal-future-not-yet = Pas encore déposée
renewal-filed-late = Le { $filed }, c'est après le dernier jour de votre séjour, le { $last_day }. Est-ce juste ?
renewal-filed-early = Le { $filed }, c'est longtemps avant votre dernier jour, le { $last_day }. Est-ce la demande pour la période SUIVANTE, et non celle de la carte que vous avez maintenant ?
renewal-how = Comment a-t-elle été déposée ?
renewal-how-counter = Au guichet
renewal-how-online = En ligne
renewal-how-post = Par la poste
renewal-how-scrivener = Par un gyōsei shoshi
renewal-receipt = Quelle preuve avez-vous qu'elle a été reçue ?
renewal-receipt-stamp = Tampon sur la carte
renewal-receipt-email = E-mail de réception
renewal-receipt-paper = Un autre papier
renewal-receipt-none = Rien pour l'instant
renewal-receipt-get = Demandez vite une preuve : au guichet, ou cherchez l'e-mail de réception si la demande a été envoyée en ligne. Gardez-la sur vous.

# deux procédures
renewal-both = La demande de statut de réfugié et la demande pour votre séjour sont deux procédures. Avez-vous déposé les deux pour le séjour que vous avez maintenant ?
renewal-both-both = Les deux
renewal-both-one = Une seule
renewal-both-unsure = Je ne sais pas
renewal-both-means = L'une ne remplace pas l'autre : une demande de statut de réfugié en cours ne rend pas, à elle seule, le séjour légal. La demande pour le séjour doit être reçue le dernier jour au plus tard, chaque fois. Demandez au guichet laquelle des deux ils ont, et une preuve des deux.
renewal-both-human = Dois-je dire à l'équipe de coordination de WELgee que vous voulez regarder cela ensemble ? Elle ne voit aucun de vos mots.

renewal-hour = À quelle heure (du Japon) dois-je envoyer les rappels ? Les deux derniers viennent toujours à 8:00.
renewal-hour-8 = 8:00
renewal-hour-12 = 12:00
renewal-hour-18 = 18:00
renewal-hour-20 = 20:00

# le résumé
renewal-right =
    Relisez, s'il vous plaît.
    Dernier jour : { $last_day }
    Type de séjour : { $kind ->
        [claim] 特定活動, demande de statut de réfugié en cours
        [activities] autres 特定活動
        [work] travail
        [study-family] études ou famille
       *[unsure] autre, ou incertain
    }
    Durée : { $unit ->
        [d] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
        [y] { $count ->
            [one] { $count } an
           *[other] { $count } ans
        }
       *[m] { $count } mois
    }
    Travail : { $work ->
        [none] pas de travail
        [paper] comme sur la feuille de désignation
        [any] sans limites
       *[unsure] pas connu
    }
    Demande déposée : { $filed ->
        [none] pas encore
       *[other] { $filed }
    }
    Heure des rappels : { $hour }:00

    Est-ce juste, ou que faut-il changer ?
renewal-right-right = C'est juste
renewal-right-last-day = Dernier jour
renewal-right-kind = Type de séjour
renewal-right-length = Durée
renewal-right-work = Travail
renewal-right-filed = Déposée ou non
renewal-right-hour = Heure des rappels

# où en sont les choses
renewal-kept =
    { $pushes ->
        [true] C'est noté. Je vous envoie les rappels à temps.
       *[false] C'est noté. Sur cette page, je ne peux pas écrire en premier : mettez donc dans votre téléphone le fichier de calendrier ci-dessous ; les noms de ses entrées ne révèlent rien.
    }
renewal-only-counted = C'est compté, et pas gardé : je n'enverrai pas de rappels. Notez les jours ci-dessous, ou prenez le fichier de calendrier.
renewal-state-far =
    { $long ->
        [true] Il n'y a encore rien à déposer. Votre dernier jour est le { $last_day }. La demande est en général reçue à partir du { $opens }, trois mois avant.
       *[false] Il n'y a encore rien à déposer. Votre dernier jour est le { $last_day }. Pour une période courte, il n'y a pas de début fixe : allez-y au moment que le Bureau vous a indiqué. Un repère, la moitié de la période, donnerait le { $opens }.
    }
renewal-state-open =
    { $long ->
        [true] En général, vous pouvez déposer maintenant. Votre dernier jour est le { $last_day }. { $counter ->
            [none] Choisissez un jour de semaine bien avant.
           *[other] Les guichets sont fermés ce jour-là ; le dernier jour où ils sont ouverts est le { $counter }. Choisissez un jour de semaine bien avant.
        }
       *[false] C'est probablement le moment de déposer ; allez-y au moment que le Bureau vous a indiqué. Votre dernier jour est le { $last_day }. { $counter ->
            [none] Choisissez un jour de semaine bien avant.
           *[other] Les guichets sont fermés ce jour-là ; le dernier jour où ils sont ouverts est le { $counter }.
        }
    }
renewal-state-due =
    { $counter ->
        [none] Déposez maintenant : votre dernier jour est le { $last_day }. S'il manque quelque chose, allez-y quand même et demandez.
       *[other] Déposez maintenant : votre dernier jour est le { $last_day }, et les guichets sont fermés ce jour-là. Le dernier jour où ils sont ouverts est le { $counter }. S'il manque quelque chose, allez-y quand même et demandez.
    }
renewal-state-filed =
    { $special ->
        [true] Vous avez déposé la demande le { $filed }. Si aucune décision n'arrive d'ici au { $last_day }, votre séjour reste légal jusqu'à la décision ou jusqu'au { $limit }, selon ce qui arrive en premier (特例期間). Gardez votre preuve sur vous et regardez votre courrier.
       *[false] Vous avez déposé la demande le { $filed }. Une période de 30 jours ou moins ne donne pas de temps en plus après le { $last_day } : si aucune décision n'est arrivée quelques jours avant, allez au Bureau.
    }
renewal-state-special =
    { $confirm ->
        [true] Vous avez déposé la demande le { $filed }, quand les guichets ont rouvert après le { $last_day }. Si le Bureau compte cela comme déposé à temps, votre séjour reste légal jusqu'à la décision ou jusqu'au { $limit }, selon ce qui arrive en premier (特例期間). Demandez-lui de le confirmer, et gardez votre preuve sur vous.
       *[false] Vous avez déposé la demande le { $filed }, à temps. Votre séjour reste légal jusqu'à la décision ou jusqu'au { $limit }, selon ce qui arrive en premier (特例期間). Gardez votre preuve sur vous, et retirez la nouvelle carte avant ce jour.
    }
renewal-state-no-news = Vous avez déposé la demande le { $filed }, et plus d'un mois est passé depuis le { $last_day }. Allez au Bureau ou appelez-le, et demandez où en est la demande. Sans décision, le séjour est légal seulement jusqu'au { $limit }.
renewal-state-limit = Le { $limit } est proche : sans décision, le séjour est légal seulement jusque-là. Appelez maintenant le Bureau, ou la Japan Association for Refugees (JAR), 03-5379-6001 (numéro de décembre 2024). Écrivez « humain » pour une personne de WELgee.
renewal-state-refused =
    Vous m'avez dit que la demande pour votre séjour a été refusée. Une décision met fin au temps en plus après le { $last_day } (特例期間) : il est donc peut-être fini. Parlez dès aujourd'hui à un avocat ou à JAR, 03-5379-6001 (numéro de décembre 2024), et demandez au Bureau quel est votre séjour maintenant. Écrivez « humain » pour une personne de WELgee.
    Je n'envoie plus de rappels pour ces dates. Quand vous aurez une nouvelle carte, dites-le-moi ici.
renewal-to-confirm = Le Bureau doit encore confirmer que la demande a été déposée à temps, car le { $filed } est après le { $last_day }.
renewal-state-expired =
    { $filed ->
        [none] D'après ces dates, le dernier jour était le { $last_day }. Si vous avez déposé la demande ce jour-là ou avant, d'autres règles s'appliquent : dites-moi où en sont les choses.
       *[other] D'après ces dates, vous avez déposé la demande le { $filed }, et le temps pour attendre une décision a pris fin le { $limit }. Dites-moi où en sont les choses.
    }

# ce qui vient quand
renewal-calendar = Ce qui vient quand :
renewal-when-window-opens = { $on } : à partir de là environ, vous pouvez déposer
renewal-when-remind = { $on } : premier rappel ; d'autres suivent, de plus en plus rapprochés
renewal-when-last-counter-day = { $on } : dernier jour où les guichets sont ouverts
renewal-when-last-day = { $on } : dernier jour de votre séjour
renewal-when-ask-40 = { $on } : pas de nouvelles d'ici là ? Demandez au Bureau
renewal-when-limit = { $on } : dernier jour légal tant qu'aucune décision n'est arrivée

# papiers
renewal-papers = Pour le guichet : le formulaire de demande (au Bureau ou sur moj.go.jp/isa), une photo de 4 x 3 cm, votre passeport, et votre carte de séjour si vous en avez une.
renewal-papers-claim = Pour vous : demandez quel formulaire il faut pour les Activités désignées, en général celui pour « autres » ; apportez le reçu ou le numéro de votre demande de statut de réfugié et la feuille de désignation. Si vous souhaitez travailler, dites-le par écrit quand vous déposez la demande pour la période de 6 mois.
renewal-papers-activities = Pour vous : demandez quel formulaire il faut pour les Activités désignées, en général celui pour « autres », et quels papiers ; apportez la feuille de désignation.
renewal-papers-work = Pour vous : votre employeur fournit aussi des papiers, alors demandez tôt. La liste est sur moj.go.jp/isa.
renewal-papers-study-family = Pour vous : demandez tôt leurs papiers à votre école ou à votre famille. La liste est sur moj.go.jp/isa.
renewal-papers-unsure = Pour vous : demandez quels papiers il faut pour votre type de séjour. Centre d'information de l'immigration (Immigration Information Center) : 0570-013904, en semaine 8:30-17:15, nombreuses langues.
renewal-papers-fee = Le dépôt ne coûte rien. Les frais se paient seulement quand la demande est accordée : ¥6,000 au guichet, ¥5,500 en ligne (depuis avril 2025 ; cela a pu changer, vérifiez donc sur moj.go.jp/isa).

# cartes pour le guichet : ce que c'est, et ce que dit le japonais qui est dessus
renewal-counter = Une carte à montrer au guichet. Elle dit :
renewal-counter-card =
    Je viens demander la prolongation de ma période de séjour.
    Pourriez-vous vérifier si mes papiers sont complets, et écrire ce qui manque ?
    Pourriez-vous aussi me donner une preuve que la demande a été reçue ?
renewal-counter-filed = Une carte à montrer au guichet. Elle dit :
renewal-counter-filed-card =
    J'ai déposé ma demande le dernier jour de ma période de séjour ou avant.
    Pourriez-vous me dire où en est l'examen et quel est le dernier jour de la période spéciale ?
renewal-counter-expired = Une carte à montrer au guichet. Elle dit :
renewal-counter-expired-card =
    Ma période de séjour est passée. Je viens de moi-même demander conseil.
    Pourriez-vous me dire si ma demande peut encore être reçue ?
    Je voudrais contacter un interprète et un avocat.
renewal-counter-review = Une carte à montrer au guichet. Elle dit :
renewal-counter-review-card =
    J'ai reçu la décision de non-reconnaissance du statut de réfugié. Je demande le recours administratif.
    Je remets la demande aujourd'hui ; les raisons détaillées et les documents suivront.
    Pourriez-vous me donner une preuve de réception, et me dire quel est le dernier jour du délai ?

# là où il faut une personne
renewal-told = J'ai dit à l'équipe de coordination de WELgee que vous avez besoin de quelqu'un, sans lui transmettre vos mots. Elle répond ici aux heures de travail ; la nuit, personne ne lit cette conversation. Écrivez « humain » pour ajouter quelque chose.
renewal-lawyers =
    Qui aide : Japan Association for Refugees (JAR), 03-5379-6001 (numéro de décembre 2024). RAFIQ, Kansai, 06-6335-4440.
    Houterasu, pour trouver un avocat : 0570-078377, en semaine 9:00-17:00.
    Centre d'information de l'immigration (Immigration Information Center) : 0570-013904, en semaine 8:30-17:15, nombreuses langues.
renewal-expired =
    Il y a encore des choses à faire, et vous n'avez pas à les faire sans aide. Chaque jour compte : faites-les maintenant, s'il vous plaît.
    1. Appelez d'abord JAR ou un avocat si vous en joignez un tout de suite ; n'attendez pas une réponse pendant des jours.
    2. Allez à votre Bureau régional des services d'immigration, aujourd'hui s'il est ouvert, et demandez si une demande en retard peut être reçue. Seul le Bureau décide.
    3. Prenez votre passeport, votre carte, tous les reçus, et une note qui dit pourquoi vous avez manqué le jour (maladie, lettres).
    Je ne garde pas ces dates.
renewal-late =
    D'après les dates que vous m'avez données, la demande a été déposée le { $filed }, après le dernier jour, le { $last_day }. Pour cela, il faut un avocat ou le Bureau aujourd'hui : demandez si elle a été reçue comme demande en retard, et quel est votre séjour maintenant. Seul le Bureau décide.
    Je ne garde pas ces dates.
renewal-state-today =
    Aujourd'hui, le { $last_day }, est le dernier jour de votre séjour. Si le Bureau est ouvert, allez au guichet aujourd'hui et déposez la demande, même s'il manque un papier ; en ligne, ce n'est pas possible le dernier jour. À Tokyo, les guichets sont ouverts 9:00-16:00 en semaine.
    S'il est fermé aujourd'hui, soyez-y dès sa prochaine ouverture : des juristes administratifs (gyōsei shoshi) écrivent que cela peut encore être accepté.
    Quand c'est déposé, écrivez « dates » et dites-le-moi.
renewal-state-closed =
    Les guichets sont fermés à partir de maintenant et jusqu'à votre dernier jour, le { $last_day }. Si vous avez une carte de séjour et pouvez déposer en ligne, faites-le avant ce jour : le jour même, ce n'est pas possible.
    Sinon, soyez au guichet dès sa prochaine ouverture : des juristes administratifs (gyōsei shoshi) écrivent que cela peut encore être accepté. Prenez tout ce que vous avez.
    Quand c'est déposé, écrivez « dates » et dites-le-moi.

# mes dates, plus tard
renewal-happened = Que s'est-il passé, ou que souhaitez-vous ?
renewal-happened-filed = Demande déposée
renewal-happened-card = Nouvelle carte reçue
renewal-happened-more = Papiers demandés
renewal-happened-refused = C'est refusé
renewal-happened-not-refused = Ce n'est pas refusé
renewal-happened-expired = C'est expiré
renewal-happened-change = Changer les dates
renewal-happened-calendar = Calendrier, fichier
renewal-happened-papers = Liste des papiers
renewal-happened-stop = Arrêter les rappels
renewal-happened-remind = Remettre les rappels
renewal-stop = Sans rappels, c'est à vous de garder le jour en tête. Dois-je seulement les arrêter, ou aussi oublier vos dates ?
renewal-stop-stop = Arrêter seulement
renewal-stop-forget = Oublier mes dates
renewal-stop-go-on = Garder les rappels
renewal-goes-on = D'accord, les rappels continuent.
renewal-stopped =
    { $forgotten ->
        [true] Vos dates sont oubliées et les rappels arrêtés. Gardez vous-même le dernier jour en tête.
       *[false] Les rappels sont arrêtés ; vos dates restent ici. Écrivez « dates » pour les reprendre.
    }
renewal-no-dates = Je n'ai encore aucune date de vous, alors commençons par là.
renewal-not-filed = D'accord, ce n'est pas encore déposé. Les rappels continuent.
renewal-card-hello = Bien. Les nouvelles dates commencent le tour suivant. Ayez la nouvelle carte devant vous.

# d'autres papiers
renewal-more-hello = Une lettre qui demande d'autres papiers (資料提出通知書) n'est pas un refus. Ce qui compte, c'est sa date : répondez d'ici là.
renewal-more-by = Quel est le dernier jour pour les donner, d'après la lettre ? Passez cette question s'il n'y en a pas.
renewal-more-before = Noté jusqu'ici : { $by }.
renewal-more-by-again = Est-ce un autre jour ? Écrivez celui de la lettre. Si ce jour est juste, passez la question.
renewal-more-noted =
    { $past ->
        [true] Le { $by } est déjà passé. Demandez aujourd'hui au Bureau si vous pouvez encore les envoyer.
       *[false] { $on ->
            [none] C'est noté : { $by }. C'est très bientôt, alors envoyez-les maintenant.
           *[other] C'est noté : { $by }. Je vous le rappelle deux jours avant, le { $on }.
        }
    }
renewal-more-human = Dois-je dire à l'équipe de coordination de WELgee que vous voulez regarder la lettre ensemble ? Elle ne voit aucun de vos mots.
renewal-more-human-yes = { yes }
words-renewal-more-human-yes = { words-yes }
renewal-more-human-no = { no }
words-renewal-more-human-no = { words-no }
renewal-more-human-day = Un autre jour
renewal-more-done = D'accord. Gardez une copie de tout ce que vous envoyez.

# refus
renewal-refused-hello = Il y a des choses à faire, et pour certaines il y a peu de jours. Parlez dès aujourd'hui à un avocat ou à JAR.
renewal-refused-which = Laquelle des deux a été refusée ? La lettre le dit : 難民 est la demande de statut de réfugié ; 更新 ou 変更 est la demande pour votre séjour.
renewal-refused-which-refugee = Statut de réfugié
renewal-refused-which-stay = Séjour
renewal-refused-which-both = Les deux
renewal-refused-which-unsure = Je ne sais pas
renewal-refused-review =
    Si c'était la demande de statut de réfugié : le recours administratif (審査請求) doit être déposé au Bureau dans les 7 jours après la réception de la décision. Comptez le jour où vous l'avez reçue comme le jour 1, et demandez au guichet quel est le dernier jour. Si les 7 jours sont passés, appelez quand même un avocat maintenant.
    Quelques lignes suffisent pour déposer ; les raisons et les preuves peuvent suivre. Prenez la décision, le passeport et la carte, et demandez un reçu.
    Puis regardez le dernier jour de votre séjour : c'est une procédure séparée.
renewal-refused-stay = Si c'était la demande pour votre séjour : demandez au Bureau la raison et quel est votre séjour maintenant, et parlez à un avocat aujourd'hui. Quand le dernier jour est passé, un séjour de 30 ou 31 jours est en général proposé pour préparer le départ ; parlez à un avocat le jour même.
renewal-refused-extra = Le temps en plus après le dernier jour (特例期間) finit avec la décision sur votre séjour : ne comptez donc pas dessus. Ce qui vaut, c'est ce que dit le Bureau ou votre carte.

# mes données : garder seulement les dates
my-data-erase-first-date = Garder mes dates
my-data-only-date = Vos messages, votre nom et tout ce que je retiens d'autre partent ; vos dates et leurs rappels restent, avec la langue et ce que vous avez accepté. Les demandes que vous avez envoyées à l'équipe de coordination restent jusqu'à ce qu'elles soient closes. Le faire ?
my-data-only-date-done = C'est fait. Il ne reste que vos dates et leurs rappels.

# Autres façons de répondre, jamais affichées. Un simple 3 peut être des mois ou des ans : il vaut pour les deux, et l'on redemande.
words-renewal-length-1y = 1, un an, une année, 1 année, 12 mois, douze mois
words-renewal-length-2m = 2, deux mois
words-renewal-length-3m = 3, trois mois, 90 jours
words-renewal-length-3y = 3, trois ans, 3 années, trois années
words-renewal-length-5y = 5, cinq ans, 5 années, cinq années
words-renewal-length-6m = 6, six mois, une demi-année
words-renewal-length-30d = 30, 30 jours, trente jours, 15 jours, quinze jours
words-renewal-hour-8 = 8, 8h, 8 h, 8 heures, 8h00, huit heures, matin, le matin
words-renewal-hour-12 = 12, 12h, 12 h, 12 heures, 12h00, midi
words-renewal-hour-18 = 18, 18h, 18 h, 18 heures, 18h00, soir, le soir
words-renewal-hour-20 = 20, 20h, 20 h, 20 heures, 20h00
