# Rappels des dates qu'une personne nous a données. C'est nous qui commençons ces messages, peut-être sur un écran
# que d'autres voient : aucun mot n'y révèle de quoi il s'agit. Les guides derrière : residency/renewal-when,
# residency/special-period, residency/expired.

reminder-hello = Bonjour de Tomoni. C'est au sujet de la date que vous m'avez demandé de suivre.
reminder-counted = Compté à partir des dates que vous m'avez données. Seul le Bureau décide : s'il vous a dit autre chose, suivez ce qu'il a dit et dites-le-moi ici.

reminder-far = Le dernier jour est le { $last }. Les documents sont en général acceptés à partir du { $opens } environ : il y a donc le temps de les préparer.
reminder-days =
    { $counter ->
        [none] Le dernier jour est le { $last }.
       *[other] Le dernier jour est le { $last } ; le guichet est ouvert pour la dernière fois le { $counter }.
    }
reminder-open = En général, les documents sont acceptés maintenant. Choisissez un jour de semaine bien avant cette date, et gardez la preuve du dépôt.
reminder-due =
    { $left ->
        [closed] Aucun guichet n'est plus ouvert d'ici là. Parlez maintenant à une personne, et soyez au guichet dès sa prochaine ouverture.
        [0] C'est aujourd'hui : allez-y ce matin avec ce que vous avez. Les documents doivent être reçus aujourd'hui.
        [1] Le guichet est ouvert pour la dernière fois demain : allez-y le matin, avec ce que vous avez.
        [next] Le guichet n'est plus ouvert qu'une seule fois, le { $counter } : allez-y ce matin-là, avec ce que vous avez.
       *[other] Le guichet est encore ouvert { $left } jours, sans compter aujourd'hui. Allez-y dès que possible. S'il manque un document, demandez maintenant : ici, ou au guichet.
    }
reminder-filed =
    { $limit ->
        [none] Vous avez remis vos documents le { $filed }. Le dernier jour est le { $last }. Pour une période de 30 jours ou moins, il n'y a pas de temps en plus après : demandez donc au Bureau avant ce jour.
       *[other] Vous avez remis vos documents le { $filed }. Le dernier jour est le { $last }. Si aucune décision n'est arrivée d'ici là, en règle générale vous pouvez rester comme avant jusqu'à ce qu'elle arrive, ou jusqu'au { $limit }, selon ce qui vient en premier.
    }

    Avez-vous reçu quelque chose ?
reminder-special =
    Vous avez remis vos documents le { $filed } ; le dernier jour, le { $last }, est passé. En règle générale, vous pouvez rester comme avant jusqu'à ce que la décision arrive, ou jusqu'au { $limit }, selon ce qui vient en premier. Retirez la nouvelle carte avant ce jour, gardez votre preuve sur vous, et répondez tout de suite aux lettres.

    Avez-vous reçu quelque chose ?
reminder-no-news =
    Le dernier jour, le { $last }, est passé depuis plus d'un mois, et je ne sais rien d'une décision. Demandez maintenant au Bureau où en sont les choses : au guichet, ou par téléphone, 0570-013904 (en semaine 8:30-17:15, nombreuses langues). En règle générale, vous pouvez rester jusqu'au { $limit } au plus tard, et la nouvelle carte doit être retirée d'ici là.

    Avez-vous reçu quelque chose ?
reminder-limit =
    Le { $limit } est proche : en règle générale, vous pouvez rester sans décision jusqu'à ce jour et pas plus longtemps. Allez maintenant au Bureau et demandez, ou appelez le 0570-013904 (en semaine 8:30-17:15, nombreuses langues). Si l'on vous a dit de venir retirer la nouvelle carte, faites-le avant ce jour.

    J'ai demandé à l'équipe de coordination de WELgee de vous contacter aux heures de travail.
reminder-expired =
    Le dernier jour que vous m'avez donné, le { $last }, est passé, et je ne sais pas si des documents ont été remis. Si oui, appuyez sur le bouton et dites-moi quand.

    Sinon, parlez maintenant au Bureau ou à un avocat : chaque jour compte. JAR aide : 03-5379-6001 (numéro de décembre 2024). J'ai demandé à l'équipe de coordination de WELgee de vous contacter aux heures de travail.
reminder-undecided =
    Le { $limit }, jour jusqu'auquel vous pouviez attendre une décision, est passé. Si la décision ou la nouvelle carte est arrivée, appuyez sur le bouton et dites-le-moi.

    Sinon, parlez maintenant au Bureau ou à un avocat : chaque jour compte. JAR aide : 03-5379-6001 (numéro de décembre 2024). J'ai demandé à l'équipe de coordination de WELgee de vous contacter aux heures de travail.
reminder-papers = On vous a demandé d'autres documents, à donner d'ici au { $until }. Si vous ne pouvez pas les avoir d'ici là, appelez le guichet avant ce jour, ou demandez à une personne ici.

reminder-to-confirm = Il reste à confirmer que le dépôt a été fait à temps : le { $filed } est après le { $last }. Demandez-le au Bureau, et gardez votre preuve.

reminder-do-filed = C'est remis
reminder-do-not-yet = Pas encore
reminder-do-decided = Nouvelle carte reçue
reminder-do-more = Documents demandés
reminder-do-refused = C'est refusé
reminder-do-no-news = Pas de nouvelles
reminder-do-human = Parler à quelqu'un

reminder-noted-not-yet =
    { $next ->
        [none] Merci de me le dire. Le guichet est ouvert pour la dernière fois le { $counter }. Les rappels sont arrêtés : pour les reprendre, écrivez « dates ».
       *[other] Merci de me le dire. Le guichet est ouvert pour la dernière fois le { $counter }. Je vous écris à nouveau le { $next }.
    }
reminder-noted-no-news =
    { $next ->
        [none] Merci de me le dire. Les rappels sont arrêtés : pour les reprendre, écrivez « dates ».
       *[other] Merci de me le dire. Je vous écris à nouveau le { $next }.
    }
