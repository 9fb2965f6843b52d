# Cultural norms: small scenes from working life, in the order in which a person meets them.
# What is said of Japan is a tendency, never a rule; what is said of elsewhere names no people and no country.
# Every scene shows its three reactions by reference ({ norms-...-a }): keep these references as they are.

# The beginning
norms-hello = Voici { $of } petites scènes de la vie au travail au Japon. Pour chacune, vous choisissez ce que vous feriez. Aucun choix n'est faux : je montre comment cela peut être vu au Japon, ce que cela peut vouloir dire ailleurs, quel est le minimum au travail, et ce qui reste à vous. Les entreprises et les gens sont différents, et ce ne sont que des tendances. Une scène prend environ deux minutes.
norms-not-kept = Je ne garde rien de ceci ; la prochaine fois, je ne saurai donc pas quelles scènes vous avez vues. Écrivez « mes données » si vous voulez changer cela.
norms-begin = On les prend dans l'ordre, ou on commence par un thème ?
norms-open =
    { $left ->
        [0] Vous avez vu toutes les { $of } scènes. Vous pouvez les revoir.
       *[other] Scènes vues : { $seen } sur { $of }. On continue ?
    }
norms-next =
    { $left ->
        [0] Vous avez maintenant vu toutes les scènes. Vous pouvez les revoir. Et ensuite ?
       *[other] Et ensuite ?
    }
norms-next-next = Scène suivante
norms-next-theme = Choisir un thème
norms-next-notes = Ce que j'ai raconté
norms-next-enough = Assez pour l'instant

# Themes (labels of at most 24 characters)
norms-theme = Quel thème ?
norms-theme-time = Horaires et congés
norms-theme-body = Gestes et voix
norms-theme-words = Oui, non et noms
norms-theme-table = Manger et boire
norms-theme-faith = Foi et vêtements
norms-theme-contact = Visites et messages
norms-theme-help = Questions et erreurs
norms-theme-people = Rang et vie privée

# Around every scene; the letters are those of the three reactions
norms-reaction-a = A
norms-reaction-b = B
norms-reaction-c = C
norms-read =
    { $choice ->
        [a] Vous avez choisi A. Comment chaque réaction peut être vue :
        [b] Vous avez choisi B. Comment chaque réaction peut être vue :
       *[c] Vous avez choisi C. Comment chaque réaction peut être vue :
    }
norms-home = Et là où vous avez appris à travailler, comment est-ce ? Écrivez-le en quelques mots, ou passez cette question. Vous décidez ensuite si je le garde.
norms-keep = Dois-je garder cela comme votre note ? Vous êtes la seule personne à la voir. Si un jour vous choisissez de la partager, votre mentor la voit aussi.
norms-kept = C'est gardé comme votre note. Vous la trouvez ici, sous « Ce que j'ai raconté ».
norms-left-out = D'accord, cela ne devient pas une note. Cela s'efface avec vos autres messages, après 30 jours.
norms-notes = Ce que vous m'avez raconté :
norms-note = « { $text } »
norms-delete = Dois-je effacer ces notes ?
norms-deleted = Vos notes sont effacées.
norms-undeleted = Vos notes restent comme elles sont.
norms-enough =
    { $left ->
        [0] Merci d'avoir regardé toutes les { $of } scènes avec moi. Revenez à celle que vous voulez, quand vous voulez.
       *[other] Bien. Scènes vues : { $seen } sur { $of }. Revenez dès que vous avez cinq minutes.
    }

# Our guides: the words in quotes find the guide when they are written to Tomoni; tests try them in every language.
norms-guide-punctuality = Notre guide en dit plus : écrivez « en retard au travail » pour le lire.
norms-guide-hierarchy-and-team = Notre guide en dit plus : écrivez « senpai et kohai » pour le lire.
norms-guide-religion-at-work = Notre guide en dit plus : écrivez « prier au travail » pour le lire.
norms-guide-body-language = Notre guide en dit plus : écrivez « bras croisés » pour le lire.
norms-guide-silence-and-listening = Notre guide en dit plus : écrivez « silence en réunion » pour le lire.
norms-guide-indirect-no = Notre guide en dit plus : écrivez « un non indirect » pour le lire.
norms-guide-meetings = Notre guide en dit plus : écrivez « comment se passent les réunions » pour le lire.
norms-guide-greetings-and-keigo = Notre guide en dit plus : écrivez « salutations et keigo » pour le lire.
norms-guide-parties = Notre guide en dit plus : écrivez « boire avec les collègues » pour le lire.
norms-guide-gifts-and-lunch = Notre guide en dit plus : écrivez « cadeaux et déjeuner » pour le lire.
norms-guide-dress = Notre guide en dit plus : écrivez « tenue bureau japon » pour le lire.
norms-guide-keeping-your-own = Notre guide en dit plus : écrivez « garder ma culture » pour le lire.
norms-guide-meishi-and-bowing = Notre guide en dit plus : écrivez « cartes de visite » pour le lire.
norms-guide-email-and-phone = Notre guide en dit plus : écrivez « e-mail et téléphone » pour le lire.
norms-guide-horenso = Notre guide en dit plus : écrivez « horenso » pour le lire.
norms-guide-asking-and-feedback = Notre guide en dit plus : écrivez « peur de demander au senpai » pour le lire.

## Time and leave

norms-late-train-scene =
    Votre train s'est arrêté entre deux gares. Le travail commence dans 20 minutes, et vous aurez peut-être un peu de retard.

    A  { norms-late-train-a }
    B  { norms-late-train-b }
    C  { norms-late-train-c }
norms-late-train-a = Vous envoyez maintenant un court message à votre responsable.
norms-late-train-b = Vous vous dépêchez, et vous expliquez tout en arrivant.
norms-late-train-c = Vous demandez à quelqu'un de l'équipe de prévenir le responsable pour vous.
norms-late-train-read-a = A : Au Japon, beaucoup y voient une attention : on peut s'organiser. Ailleurs, cela peut sembler trop pour quelques minutes.
norms-late-train-read-b = B : Au Japon, on peut croire que vous avez oublié ceux qui attendent. Ailleurs, cela peut vouloir dire que vous faites tout pour arriver et vous expliquer en face.
norms-late-train-read-c = C : Au Japon, on prévient en général soi-même : on peut donc croire que vous vous cachez. Ailleurs, c'est naturel : une équipe parle pour ses membres.
norms-late-train-minimum = Au travail, au minimum : prévenez vous-même votre responsable avant l'heure : une excuse, la raison, l'heure de votre arrivée. La compagnie de train donne un certificat de retard (遅延証明書, chien shōmeisho).
norms-late-train-yours = Ce qui reste à vous : votre rapport au temps en dehors du travail. Dans bien des endroits, une personne passe avant l'horloge, et c'est aussi du respect.

norms-early-scene =
    Vous avez un entretien à 10:00. À 9:30, vous voilà déjà devant l'immeuble.

    A  { norms-early-a }
    B  { norms-early-b }
    C  { norms-early-c }
norms-early-a = Vous entrez tout de suite, pour ne faire attendre personne.
norms-early-b = Vous attendez dehors et allez à l'accueil à 9:50.
norms-early-c = Vous entrez à 10:00 exactement.
norms-early-read-a = A : Au Japon, une demi-heure d'avance peut gêner, car quelqu'un doit s'occuper de vous. Ailleurs, cela montre combien c'est important pour vous.
norms-early-read-b = B : Au Japon, arriver 5 à 10 minutes avant est habituel. Ailleurs, attendre dehors devant une porte ouverte peut sembler étrange.
norms-early-read-c = C : Au Japon, « à l'heure » veut souvent dire : tout est prêt pour commencer. Certains peuvent donc trouver que vous êtes en retard. Ailleurs, exactement à l'heure, c'est exactement ce qu'il faut.
norms-early-minimum = Au travail, au minimum : à l'heure dite, tout est prêt pour commencer. Pour un entretien, soyez à l'accueil 5 à 10 minutes avant, et appelez tout de suite si vous allez être en retard.
norms-early-yours = Ce qui reste à vous : votre temps. Préparer ou nettoyer avant l'heure est en général du temps de travail si votre employeur l'ordonne.

norms-leaving-scene =
    Il est 18:00. Votre journée est finie et votre travail est fait. Vos collègues sont encore à leur bureau.

    A  { norms-leaving-a }
    B  { norms-leaving-b }
    C  { norms-leaving-c }
norms-leaving-a = Vous dites お先に失礼します (osaki ni shitsurei shimasu, « je pars avant vous ») et vous partez.
norms-leaving-b = Vous restez parce que les autres restent.
norms-leaving-c = Vous partez sans bruit, pour ne déranger personne.
norms-leaving-read-a = A : Au Japon, ce sont les mots habituels quand on part en premier. Ailleurs, il peut sembler étrange de s'excuser de rentrer chez soi.
norms-leaving-read-b = B : Au Japon, certains y voient l'esprit d'équipe, d'autres se demandent seulement pourquoi. Ailleurs, cela peut être de la loyauté, ou vouloir dire que personne n'ose partir en premier.
norms-leaving-read-c = C : Au Japon, partir sans un mot peut sembler froid. Ailleurs, c'est une attention : les gens sont occupés.
norms-leaving-minimum = Au travail, au minimum : dites un mot en partant. Si vous finissez tôt, proposez une fois votre aide.
norms-leaving-yours = Ce qui reste à vous : votre soirée. Rien ne vous oblige à rester seulement parce que d'autres restent. Demandez ce qu'on attend de vous.

norms-day-off-scene =
    Il vous reste des congés payés. Le mois prochain, un jour est une fête pour vous, et vous voulez être à la maison.

    A  { norms-day-off-a }
    B  { norms-day-off-b }
    C  { norms-day-off-c }
norms-day-off-a = Vous demandez maintenant, et vous dites comment votre travail sera fait ce jour-là.
norms-day-off-b = Vous demandez la dernière semaine, pour ne gêner personne trop tôt.
norms-day-off-c = Vous expliquez ce que ce jour veut dire, pour que l'on comprenne.
norms-day-off-read-a = A : Au Japon, on aime en général le savoir tôt, car l'équipe peut s'organiser. Ailleurs, demander si tôt peut sembler inutile.
norms-day-off-read-b = B : Au Japon, une demande tardive peut sembler négligente. Ailleurs, cela peut être de la modestie : on ne demande que quand c'est sûr.
norms-day-off-read-c = C : Au Japon, certains écoutent avec intérêt, d'autres n'attendent pas de raison. Ailleurs, c'est la raison qui rend une demande respectueuse.
norms-day-off-minimum = Au travail, au minimum : demandez tôt, regardez quels jours sont chargés, laissez une note sur votre travail, et remerciez ensuite.
norms-day-off-yours = Ce qui reste à vous : vos jours de fête et vos raisons. La loi ne demande pas de raison pour des congés payés ; l'employeur peut seulement déplacer le jour si le travail normal en serait gêné.

## Gestures and voice

norms-folded-arms-scene =
    Votre responsable vous explique quelque chose d'important. Vous écoutez avec grand respect.

    A  { norms-folded-arms-a }
    B  { norms-folded-arms-b }
    C  { norms-folded-arms-c }
norms-folded-arms-a = Vous croisez les bras, comme on le fait quand une personne importante parle.
norms-folded-arms-b = Vous tenez les mains devant vous et hochez la tête de temps en temps.
norms-folded-arms-c = Vous gardez le dos droit et les mains derrière vous.
norms-folded-arms-read-a = A : Au Japon, beaucoup voient un refus dans des bras croisés, surtout devant un responsable ; certains croisent les leurs quand ils réfléchissent. Dans certains endroits, c'est le plus grand respect.
norms-folded-arms-read-b = B : Au Japon, cela montre en général que l'on écoute. Ailleurs, hocher la tête peut déjà vouloir dire oui.
norms-folded-arms-read-c = C : Au Japon, des mains que l'on ne voit pas peuvent paraître impolies. Ailleurs, c'est ainsi que l'on se tient devant un professeur.
norms-folded-arms-minimum = Au travail, au minimum : en entretien, devant des clients ou votre responsable, des bras ouverts et des mains que l'on voit.
norms-folded-arms-yours = Ce qui reste à vous : votre signe de respect. Une phrase aide : « Là où j'ai appris à travailler, cela montre du respect. »

norms-eye-contact-scene =
    Une collègue plus âgée vous pose une question, vous regarde et attend votre réponse.

    A  { norms-eye-contact-a }
    B  { norms-eye-contact-b }
    C  { norms-eye-contact-c }
norms-eye-contact-a = Vous la regardez droit dans les yeux en parlant.
norms-eye-contact-b = Vous baissez les yeux en parlant.
norms-eye-contact-c = Vous levez les yeux de temps en temps, et regardez un peu plus bas le reste du temps.
norms-eye-contact-read-a = A : Au Japon, un long regard peut paraître dur. Ailleurs, il dit : je suis honnête, et je vous écoute.
norms-eye-contact-read-b = B : Au Japon, on peut y voir un manque d'assurance, surtout en entretien. Dans bien des endroits, c'est du respect pour une personne plus âgée.
norms-eye-contact-read-c = C : Au Japon, de courts regards avec un hochement de tête sont agréables pour beaucoup. Ailleurs, on peut croire que vous cachez quelque chose.
norms-eye-contact-minimum = Au travail, au minimum : levez un instant les yeux quand vous saluez et quand vous répondez.
norms-eye-contact-yours = Ce qui reste à vous : votre façon d'honorer les personnes plus âgées. Vous pouvez dire en une phrase ce que cela signifie.

norms-touch-scene =
    Un collègue que vous aimez bien vient d'avoir une bonne nouvelle. Cela vous réjouit aussi.

    A  { norms-touch-a }
    B  { norms-touch-b }
    C  { norms-touch-c }
norms-touch-a = Vous prenez votre collègue dans vos bras.
norms-touch-b = Vous le félicitez avec un sourire, de votre place.
norms-touch-c = Vous tendez la main.
norms-touch-read-a = A : Au Japon, on prend rarement ses collègues dans les bras, et on les touche rarement : certains ne sauraient donc pas comment réagir. Ailleurs, c'est de la chaleur, et garder ses distances serait froid.
norms-touch-read-b = B : Au Japon, se réjouir à environ une longueur de bras est habituel. Ailleurs, des mots seuls peuvent sembler trop peu.
norms-touch-read-c = C : Au Japon, une poignée de main est possible, surtout quand l'autre la propose. Ailleurs, c'est un petit geste amical, ou un geste qui n'est pas pour tout le monde.
norms-touch-minimum = Au travail, au minimum : environ une longueur de bras, et ne pas toucher l'autre, sauf s'il commence.
norms-touch-yours = Ce qui reste à vous : votre chaleur avec la famille et les amis, et votre propre distance. Personne n'a à vous toucher non plus.

norms-laughter-scene =
    Au travail, quelqu'un raconte une blague, et tout le monde rit. Vous la trouvez vraiment drôle.

    A  { norms-laughter-a }
    B  { norms-laughter-b }
    C  { norms-laughter-c }
norms-laughter-a = Vous riez à voix haute, la bouche ouverte.
norms-laughter-b = Vous souriez les lèvres fermées, sans montrer les dents.
norms-laughter-c = Vous mettez la main devant la bouche.
norms-laughter-read-a = A : Au Japon, rire ouvertement n'est pas impoli. Dans certains endroits, on ne montre pas les dents.
norms-laughter-read-b = B : Au Japon, certains peuvent penser que la blague ne vous a pas plu. Dans certains endroits, c'est une bonne manière.
norms-laughter-read-c = C : Au Japon, certaines personnes le font aussi. Ailleurs, on peut y voir de la timidité ou un secret.
norms-laughter-minimum = Au travail, au minimum : un visage aimable. Et un sourire avec une mauvaise nouvelle est souvent de la gêne ou une excuse, pas de la moquerie.
norms-laughter-yours = Ce qui reste à vous : votre façon de rire.

norms-silence-scene =
    En réunion, vous faites une proposition. Puis, pendant dix secondes, personne ne dit rien.

    A  { norms-silence-a }
    B  { norms-silence-b }
    C  { norms-silence-c }
norms-silence-a = Vous attendez.
norms-silence-b = Vous l'expliquez encore une fois, avec d'autres mots.
norms-silence-c = Vous demandez à tous : « Est-ce que quelque chose ne va pas ? »
norms-silence-read-a = A : Au Japon, une pause est souvent un temps pour réfléchir, et attendre donne ce temps. Ailleurs, on peut croire que vous n'avez plus rien à dire.
norms-silence-read-b = B : Au Japon, cela peut couper les gens dans leurs pensées. Ailleurs, c'est gentil de ne pas laisser les gens face à un silence.
norms-silence-read-c = C : Au Japon, il peut être difficile de répondre à une question directe devant tout le monde. Ailleurs, c'est de la franchise.
norms-silence-minimum = Au travail, au minimum : laissez les gens finir. S'il vous faut du temps, dites 少し考えさせてください (sukoshi kangaesasete kudasai, « laissez-moi réfléchir un peu »).
norms-silence-yours = Ce qui reste à vous : parler avec vivacité ou garder un visage calme. Dites aux gens laquelle de ces deux façons est la vôtre.

## Yes, no and names

norms-consider-scene =
    Vous proposez une meilleure façon de faire une tâche. Votre responsable dit 検討します (kentō shimasu, « nous allons y réfléchir »). Trois semaines passent.

    A  { norms-consider-a }
    B  { norms-consider-b }
    C  { norms-consider-c }
norms-consider-a = Vous demandez : « Quand puis-je vous en reparler ? »
norms-consider-b = Vous commencez, puisque personne n'a dit non.
norms-consider-c = Vous comprenez que c'est non et n'en parlez plus jamais.
norms-consider-read-a = A : Au Japon, « quand ? » est une question facile, quelle que soit la réponse. Ailleurs, cela peut sembler impatient.
norms-consider-read-b = B : Au Japon, ces mots étaient peut-être un non en douceur, et on peut être surpris. Ailleurs, c'est de l'initiative.
norms-consider-read-c = C : Au Japon, c'est souvent un non, mais cela peut aussi rester ouvert. Ailleurs, on peut croire que cela ne vous intéressait pas.
norms-consider-minimum = Au travail, au minimum : ne poussez pas à dire oui devant les autres. Redemandez une fois, gentiment, puis faites un autre plan.
norms-consider-yours = Ce qui reste à vous : vos idées. Et pour le contrat, le salaire ou la sécurité, demandez une réponse claire par écrit.

norms-chotto-scene =
    Vous demandez à un collègue d'échanger un service avec vous samedi. La réponse est 土曜日はちょっと… (doyōbi wa chotto, « samedi, c'est un peu... »), et rien de plus.

    A  { norms-chotto-a }
    B  { norms-chotto-b }
    C  { norms-chotto-c }
norms-chotto-a = Vous dites « je comprends, merci », et demandez à quelqu'un d'autre.
norms-chotto-b = Vous attendez la fin de la phrase.
norms-chotto-c = Vous demandez pourquoi ce n'est pas possible.
norms-chotto-read-a = A : Au Japon, la phrase inachevée est en général le non, et votre réponse rend les choses faciles. Ailleurs, on peut trouver que vous abandonnez vite.
norms-chotto-read-b = B : Au Japon, le moment peut devenir long, car tout a été dit. Ailleurs, il est poli de laisser les gens finir.
norms-chotto-read-c = C : Au Japon, beaucoup ne donnent pas la raison pour ne pas vous blesser : on peut donc ressentir cela comme une pression. Ailleurs, c'est un intérêt sincère.
norms-chotto-minimum = Au travail, au minimum : prenez ちょっと (chotto) et 難しい (muzukashii, « difficile ») comme un non probable. S'il vous faut une réponse, proposez un choix : « Dimanche, c'est mieux, ou aucun des deux n'est possible ? »
norms-chotto-yours = Ce qui reste à vous : votre propre non, clair. Commencer en douceur aide : 申し訳ありませんが (mōshiwake arimasen ga, « je regrette, mais »).

norms-meeting-scene =
    En réunion, on montre à tous le plan d'une collègue. Vous y voyez un problème grave.

    A  { norms-meeting-a }
    B  { norms-meeting-b }
    C  { norms-meeting-c }
norms-meeting-a = Vous le dites tout de suite, devant tout le monde.
norms-meeting-b = Vous demandez : « Que faisons-nous si cela arrive ? »
norms-meeting-c = Vous ne dites rien là, et en parlez ensuite à votre responsable.
norms-meeting-read-a = A : Au Japon, on parle souvent des plans avant la réunion : cela peut donc être ressenti comme une attaque. Ailleurs, c'est honnête, et les réunions servent à cela.
norms-meeting-read-b = B : Au Japon, une question laisse de la place à chacun. Ailleurs, elle peut sembler plus faible que ce que vous pensez.
norms-meeting-read-c = C : Au Japon, beaucoup font ainsi, et le plan peut encore changer. Ailleurs, on peut y voir une façon de parler dans le dos de quelqu'un.
norms-meeting-minimum = Au travail, au minimum : pas d'attaque surprise contre le plan de quelqu'un devant les autres, mais parlez-en le jour même à votre responsable. S'il y a un danger, dites-le tout de suite.
norms-meeting-yours = Ce qui reste à vous : votre avis. Certaines entreprises aiment le débat ouvert : demandez ce que l'on préfère chez vous.

norms-names-scene =
    C'est votre première semaine. La cheffe de votre service s'appelle Tanaka Yuki. Elle est très aimable avec vous.

    A  { norms-names-a }
    B  { norms-names-b }
    C  { norms-names-c }
norms-names-a = Vous l'appelez 田中さん (Tanaka-san) ou 部長 (buchō, son titre).
norms-names-b = Vous l'appelez Yuki.
norms-names-c = Vous l'appelez « Madame ».
norms-names-read-a = A : Au Japon, le nom de famille avec さん (san), ou le titre, est ce que disent la plupart des gens. Ailleurs, un titre peut mettre de la distance entre les gens.
norms-names-read-b = B : Au Japon, un prénom peut sembler trop proche au travail. Ailleurs, c'est chaleureux, et tout le monde est égal.
norms-names-read-c = C : Au Japon, on peut être surpris, mais on entend le respect. Ailleurs, c'est le mot juste pour une personne au-dessus de vous.
norms-names-minimum = Au travail, au minimum : le nom de famille avec さん, ou le titre. Devant des gens de l'extérieur, le nom de votre propre responsable se dit sans さん.
norms-names-yours = Ce qui reste à vous : votre propre nom. Dites aux gens comment vous appeler et comment le prononcer. Vous n'avez pas à accepter de surnom.

## Eating and drinking

norms-toast-scene =
    À une fête pour vous accueillir, quelqu'un remplit votre verre de bière. Vous ne buvez pas d'alcool. Tout le monde attend le toast, 乾杯 (kanpai).

    A  { norms-toast-a }
    B  { norms-toast-b }
    C  { norms-toast-c }
norms-toast-a = Vous levez le verre et ne buvez pas.
norms-toast-b = Vous dites : « Merci, je ne bois pas d'alcool. Du thé, s'il vous plaît. »
norms-toast-c = Vous vous excusez et rentrez avant le toast.
norms-toast-read-a = A : Au Japon, beaucoup voient seulement que vous participez. Ailleurs, tenir le verre peut déjà être trop, ou très bien.
norms-toast-read-b = B : Au Japon, trinquer avec du thé ou un jus est très bien. Ailleurs, un non direct à la personne qui invite peut paraître dur.
norms-toast-read-c = C : Au Japon, cela peut étonner ceux qui ne connaissaient pas la raison. Ailleurs, quitter une table où il y a de l'alcool est une affaire de conscience.
norms-toast-minimum = Au travail, au minimum : répondez à l'invitation, et dites tôt ce que vous ne buvez pas.
norms-toast-yours = Ce qui reste à vous : ce que vous buvez, et si vous vous asseyez à une table où il y a de l'alcool. Boire n'est jamais une obligation ; vous y forcer peut être du harcèlement (アルハラ, aruhara).

norms-pork-scene =
    Des collègues ont commandé un déjeuner pour vous accueillir. Il y a du porc dedans. Imaginez que vous n'en mangez pas.

    A  { norms-pork-a }
    B  { norms-pork-b }
    C  { norms-pork-c }
norms-pork-a = Vous les remerciez et dites que vous ne mangez pas de porc.
norms-pork-b = Vous mangez seulement le riz et ne dites rien.
norms-pork-c = Vous dites que vous n'avez pas faim aujourd'hui.
norms-pork-read-a = A : Au Japon, beaucoup ne le savent tout simplement pas et sont contents de l'apprendre. Ailleurs, on ne dirait jamais cela à ceux qui invitent.
norms-pork-read-b = B : Au Japon, on peut croire que ce n'est pas à votre goût. Ailleurs, cela évite une gêne à ceux qui invitent.
norms-pork-read-c = C : Au Japon, on l'accepte facilement, mais le même déjeuner peut revenir. Ailleurs, une petite excuse est plus gentille qu'un non.
norms-pork-minimum = Au travail, au minimum : dites tôt ce que vous ne mangez pas. Le porc et l'alcool se cachent aussi dans la soupe, la gélatine et le mirin (みりん) : une liste aide.
norms-pork-yours = Ce qui reste à vous : ce que vous mangez. Vous n'avez pas à expliquer pourquoi.

norms-fasting-scene =
    Imaginez que vous jeûnez pendant le ramadan. Votre responsable invite l'équipe à dîner, juste à l'heure où vous rompez le jeûne chez vous.

    A  { norms-fasting-a }
    B  { norms-fasting-b }
    C  { norms-fasting-c }
norms-fasting-a = Vous remerciez, dites que vous jeûnez, et proposez un déjeuner ensemble après le mois.
norms-fasting-b = Vous y allez, et commencez à manger quand c'est l'heure.
norms-fasting-c = Vous dites que vous avez un autre rendez-vous.
norms-fasting-read-a = A : Au Japon, un merci, une raison courte et une autre idée font un bon non. Ailleurs, on ne refuse pas une invitation, ou on ne parle pas de son jeûne.
norms-fasting-read-b = B : Au Japon, on peut se poser des questions devant l'assiette vide tant qu'on ne sait pas. Ailleurs, c'est un honneur de partager ce moment.
norms-fasting-read-c = C : Au Japon, une raison courte suffit pour la plupart des gens. Ailleurs, cela peut être comme cacher quelque chose qui vous est cher.
norms-fasting-minimum = Au travail, au minimum : répondez à l'invitation. Dites tôt les dates prévues du jeûne, et ce qui aide, comme les travaux lourds à une autre heure.
norms-fasting-yours = Ce qui reste à vous : votre jeûne, et avec qui vous le rompez.

norms-paying-scene =
    Après un dîner entre collègues, chacun paie la même somme. Vous avez pris seulement un thé et une salade.

    A  { norms-paying-a }
    B  { norms-paying-b }
    C  { norms-paying-c }
norms-paying-a = Vous payez la même somme que les autres.
norms-paying-b = Vous dites que vous aimeriez payer ce que vous avez pris.
norms-paying-c = Vous proposez de payer pour tout le monde.
norms-paying-read-a = A : Au Japon, tous paient souvent la même somme, et personne n'en parle. Ailleurs, cela peut sembler injuste.
norms-paying-read-b = B : Au Japon, c'est plus facile à dire avant la soirée qu'à la fin. Ailleurs, c'est clair et juste.
norms-paying-read-c = C : Au Japon, certains peuvent sentir qu'ils vous doivent quelque chose. Ailleurs, c'est de la générosité, ou une question d'honneur.
norms-paying-minimum = Au travail, au minimum : demandez le prix (会費, kaihi) avant, et dites oui ou non à ce prix.
norms-paying-yours = Ce qui reste à vous : votre argent. Vous pouvez dire non, ou venir seulement la première heure.

norms-lunch-scene =
    À midi, vos collègues vont déjeuner ensemble et vous regardent. Vous sentez la fatigue et aimeriez un moment au calme, sans compagnie.

    A  { norms-lunch-a }
    B  { norms-lunch-b }
    C  { norms-lunch-c }
norms-lunch-a = Vous les accompagnez.
norms-lunch-b = Vous dites : « Aujourd'hui, je vais me reposer un peu », et mangez à part.
norms-lunch-c = Vous partez avant qu'on vous propose.
norms-lunch-read-a = A : Au Japon, cela peut leur faire plaisir. Ailleurs, la confiance grandit à table, et manger à part serait triste.
norms-lunch-read-b = B : Au Japon, déjeuner à part est aussi normal que déjeuner ensemble, et vos mots rendent les choses faciles. Ailleurs, on peut croire que quelque chose ne va pas.
norms-lunch-read-c = C : Au Japon, cela ne gêne pas la plupart des gens. Ailleurs, cela évite un non à tous, ou fait naître des questions.
norms-lunch-minimum = Au travail, au minimum : laissez l'endroit comme vous l'avez trouvé. Si votre repas sent fort, mangez dans la salle de pause ou ouvrez une fenêtre.
norms-lunch-yours = Ce qui reste à vous : ce que vous mangez, et avec qui.

## Faith and clothes

norms-prayer-scene =
    Imaginez que vous priez à des heures fixes, et que l'une d'elles tombe pendant le travail. On vient de vous proposer un emploi.

    A  { norms-prayer-a }
    B  { norms-prayer-b }
    C  { norms-prayer-c }
norms-prayer-a = Vous expliquez avant de commencer : combien de minutes, quand, quel endroit.
norms-prayer-b = Vous ne dites rien, et priez dans un coin tranquille pendant votre pause.
norms-prayer-c = Vous ne dites rien au travail, et priez à la maison.
norms-prayer-read-a = A : Au Japon, beaucoup d'entreprises sont d'accord dès qu'elles savent ce qu'il faut ; certaines sont strictes. Ailleurs, personne n'aurait à expliquer.
norms-prayer-read-b = B : Au Japon, peu de gens font attention à ce que vous faites pendant une pause, mais quelqu'un peut vous chercher. Ailleurs, la foi est privée et ne s'annonce pas.
norms-prayer-read-c = C : Au Japon, personne ne remarquerait rien. Ailleurs aussi, les personnes croyantes font cela de diverses façons, et personne d'autre que vous ne sait ce qui est juste pour vous.
norms-prayer-minimum = Au travail, au minimum : prévenez quelqu'un avant de quitter votre place. En général, on utilise le temps de pause, d'un commun accord.
norms-prayer-yours = Ce qui reste à vous : votre foi. Vous n'avez pas à en parler en entretien.

norms-head-covering-scene =
    Imaginez que vous vous couvrez les cheveux pour votre foi. La semaine prochaine, vous commencez à travailler dans une cuisine, et personne n'en a parlé.

    A  { norms-head-covering-a }
    B  { norms-head-covering-b }
    C  { norms-head-covering-c }
norms-head-covering-a = Vous appelez avant et expliquez comment le tissu reste propre et sans danger.
norms-head-covering-b = Vous venez comme vous êtes, et répondez si on vous demande.
norms-head-covering-c = Vous demandez si une couleur ou une forme est souhaitée.
norms-head-covering-read-a = A : Au Japon, en parler tôt avec une solution aide souvent, même si les expériences diffèrent. Ailleurs, on ne demanderait jamais pour cela.
norms-head-covering-read-b = B : Au Japon, on peut ne pas savoir que faire, ce jour-là. Ailleurs, cela dit : c'est simplement ma façon de m'habiller.
norms-head-covering-read-c = C : Au Japon, cela montre que vous pensez à l'uniforme et à l'hygiène. Ailleurs, certains choisiraient cela avec plaisir, et d'autres non.
norms-head-covering-minimum = Au travail, au minimum : propre, soigné, sûr. Près des machines, le tissu est rentré ; près de la nourriture, il est simple et changé chaque jour.
norms-head-covering-yours = Ce qui reste à vous : vous couvrir la tête ou porter la barbe pour votre foi. L'équipe de coordination de WELgee peut d'abord demander à l'entreprise.

norms-handshake-scene =
    Imaginez que vous ne serrez pas la main aux personnes de l'autre sexe. Lors d'une visite, une cliente ou un client vous tend la main.

    A  { norms-handshake-a }
    B  { norms-handshake-b }
    C  { norms-handshake-c }
norms-handshake-a = Vous posez la main sur le cœur et vous vous inclinez un peu.
norms-handshake-b = Vous serrez la main, cette fois.
norms-handshake-c = Vous dites : « Pardonnez-moi, je ne serre pas la main. »
norms-handshake-read-a = A : Au Japon, beaucoup saluent en s'inclinant : cela se comprend donc facilement. Ailleurs, c'est une salutation chaleureuse à part entière.
norms-handshake-read-b = B : Au Japon, personne ne remarquerait rien. Ailleurs, certains le feraient et d'autres non : les deux sont respectés.
norms-handshake-read-c = C : Au Japon, c'est plus facile à dire avant la visite qu'à ce moment-là. Ailleurs, des mots clairs sont du respect.
norms-handshake-minimum = Au travail, au minimum : saluez femmes et hommes de la même façon, avec des mots et un signe de tête ou une petite inclinaison.
norms-handshake-yours = Ce qui reste à vous : qui vous touchez. Un signe de tête, ou la main sur le cœur, suffit.

## Visits and messages

norms-cards-scene =
    Un visiteur est devant vous et vous tend une carte de visite (名刺, meishi) à deux mains.

    A  { norms-cards-a }
    B  { norms-cards-b }
    C  { norms-cards-c }
norms-cards-a = Vous la prenez à deux mains, la lisez, et la laissez sur la table.
norms-cards-b = Vous la prenez de la main droite et donnez tout de suite la vôtre.
norms-cards-c = Vous la rangez dans votre portefeuille, pour qu'elle soit en sécurité.
norms-cards-read-a = A : Au Japon, beaucoup prennent grand soin d'une carte. Ailleurs, faire tant de choses pour un bout de papier peut sembler raide.
norms-cards-read-b = B : Au Japon, une seule main peut donner une impression de hâte. Dans bien des endroits, la main droite est la main polie.
norms-cards-read-c = C : Au Japon, une carte reste souvent sur la table pendant qu'on parle : cela peut donc ressembler à la fin de la conversation. Ailleurs, cela montre que vous lui donnez de la valeur.
norms-cards-minimum = Au travail, au minimum : deux mains, votre nom dit clairement, sans se presser, et rien d'écrit sur la carte devant la personne.
norms-cards-yours = Ce qui reste à vous : votre propre salut en plus. Et vous pouvez demander comment un nom se lit : c'est poli.

norms-seats-scene =
    Vous allez chez un client en taxi avec votre directrice et un collègue plus âgé. Le taxi s'arrête, et ses portes s'ouvrent.

    A  { norms-seats-a }
    B  { norms-seats-b }
    C  { norms-seats-c }
norms-seats-a = Vous vous asseyez à côté du chauffeur.
norms-seats-b = Vous attendez qu'on vous montre une place.
norms-seats-c = Vous montez en premier, derrière le chauffeur, pour que ce soit facile pour les autres.
norms-seats-read-a = A : Au Japon, c'est en général la place la plus basse, et la vôtre. Ailleurs, la place de devant est la meilleure, pour l'invité.
norms-seats-read-b = B : Au Japon, attendre qu'on vous montre une place est très bien quand on débute. Ailleurs, cela peut faire attendre tout le monde.
norms-seats-read-c = C : Au Japon, la place derrière le chauffeur est en général la plus haute : certains peuvent donc être surpris. Ailleurs, c'est une gentillesse.
norms-seats-minimum = Au travail, au minimum : attendez, ou demandez « Où puis-je m'asseoir ? ». Dans un ascenseur, la place près des boutons est en général la plus basse ; dans une salle, c'est le siège près de la porte.
norms-seats-yours = Ce qui reste à vous : la politesse que vous avez apprise. On y voit la bonne volonté.

norms-mail-scene =
    Une autre entreprise vous écrit un e-mail. Vous ne pourrez répondre à la question que jeudi.

    A  { norms-mail-a }
    B  { norms-mail-b }
    C  { norms-mail-c }
norms-mail-a = Vous écrivez aujourd'hui : « Je l'ai bien reçu et je répondrai d'ici à jeudi. »
norms-mail-b = Vous répondez jeudi, avec une réponse complète.
norms-mail-c = « Salut, bien reçu. »
norms-mail-read-a = A : Au Japon, beaucoup attendent un mot dans la journée de travail, même si ce n'est que cela. Ailleurs, cela peut être un e-mail de trop.
norms-mail-read-b = B : Au Japon, le silence peut inquiéter. Ailleurs, une seule réponse complète respecte le temps de chacun.
norms-mail-read-c = C : Au Japon, un e-mail à une autre entreprise a en général le nom, une salutation et une formule de fin : celui-ci peut donc paraître négligé. Ailleurs, court veut dire amical.
norms-mail-minimum = Au travail, au minimum : répondez en un jour au plus, avec le nom, la salutation (お世話になっております, osewa ni natte orimasu) et l'essentiel d'abord. Dans le chat, faites comme votre équipe.
norms-mail-yours = Ce qui reste à vous : l'ordre de votre nom. Un outil de traduction est très bien si votre entreprise l'autorise : demandez d'abord.

norms-phone-scene =
    Le téléphone du bureau sonne. Il n'y a personne d'autre, et vous commencez à peine le japonais.

    A  { norms-phone-a }
    B  { norms-phone-b }
    C  { norms-phone-c }
norms-phone-a = Vous répondez, dites le nom de votre entreprise et le vôtre, et demandez de parler lentement.
norms-phone-b = Vous laissez sonner, pour ne pas faire d'erreur.
norms-phone-c = Vous répondez en anglais.
norms-phone-read-a = A : Au Japon, ce qui compte pour beaucoup, c'est que le nom et le numéro arrivent, même lentement. Ailleurs, cela peut sembler trop pour un appel qui n'est pas pour vous.
norms-phone-read-b = B : Au Japon, on répond souvent avant trois sonneries : la personne qui appelle peut donc se croire oubliée. Ailleurs, on laisse cela à quelqu'un qui connaît la réponse.
norms-phone-read-c = C : Au Japon, la personne qui appelle peut ne pas trouver ses mots. Ailleurs, l'anglais est un pont.
norms-phone-minimum = Au travail, au minimum : notez le nom, l'entreprise et le numéro, et répétez-les. Si le téléphone est encore trop difficile, dites-le à votre responsable : certaines équipes laissent commencer par les e-mails quand on débute.
norms-phone-yours = Ce qui reste à vous : votre accent.

norms-gifts-scene =
    Vous revenez d'un petit voyage. Vos collègues rapportent en général des douceurs (お土産, omiyage) de leurs voyages.

    A  { norms-gifts-a }
    B  { norms-gifts-b }
    C  { norms-gifts-c }
norms-gifts-a = Vous apportez une boîte de petites douceurs pour tout le monde.
norms-gifts-b = Vous n'apportez rien, car l'argent manque.
norms-gifts-c = Vous apportez quelque chose de beau pour votre responsable et personne d'autre.
norms-gifts-read-a = A : Au Japon, une boîte pour tous est une attention courante. Ailleurs, un cadeau n'est un cadeau que s'il est pour une seule personne.
norms-gifts-read-b = B : Au Japon, c'est une attention et non une règle. Ailleurs aussi, il suffit que vous soyez de retour.
norms-gifts-read-c = C : Au Japon, cela peut mettre mal à l'aise les autres et votre responsable. Ailleurs, cela honore la personne qui prend soin de vous.
norms-gifts-minimum = Au travail, au minimum : vous ne devez rien. Et pas de cadeaux aux agents publics, surtout à ceux qui décident de vos papiers.
norms-gifts-yours = Ce qui reste à vous : votre générosité. Une petite spécialité de votre enfance est un bon début de conversation. Écrivez ce qu'elle contient.

## Asking and mistakes

norms-stuck-scene =
    Vous avez une tâche et n'avancez plus depuis une heure. Votre responsable semble avoir beaucoup à faire.

    A  { norms-stuck-a }
    B  { norms-stuck-b }
    C  { norms-stuck-c }
norms-stuck-a = Vous notez ce que vous avez essayé, et demandez : 今お時間よろしいですか (ima ojikan yoroshii desu ka, « avez-vous un moment ? »).
norms-stuck-b = Vous continuez sans aide jusqu'à ce que ce soit résolu.
norms-stuck-c = Vous demandez à la personne assise à côté de vous.
norms-stuck-read-a = A : Au Japon, une question posée tôt est bien reçue quand vous montrez ce que vous avez essayé. Ailleurs, on peut croire que vous ne connaissez pas votre travail.
norms-stuck-read-b = B : Au Japon, beaucoup de responsables veulent savoir en chemin comment cela avance (報連相, hōrensō) : ils peuvent donc être surpris plus tard. Ailleurs, cela montre une personne solide dans son métier.
norms-stuck-read-c = C : Au Japon, quelqu'un arrivé plus tôt répond en général aux petites questions. Ailleurs, seule la personne qui a donné la tâche peut répondre.
norms-stuck-minimum = Au travail, au minimum : pas de surprise pour votre responsable. Dites au début, vers le milieu et à la fin comment cela avance, et demandez avant de décider.
norms-stuck-yours = Ce qui reste à vous : votre savoir-faire. Apportez votre propre proposition quand vous demandez.

norms-mistake-scene =
    Vous remarquez que vous avez envoyé un mauvais prix à un client. Personne d'autre ne l'a encore vu.

    A  { norms-mistake-a }
    B  { norms-mistake-b }
    C  { norms-mistake-c }
norms-mistake-a = Vous le dites tout de suite à votre responsable, vous vous excusez, et proposez ce qu'il faut faire.
norms-mistake-b = Vous réparez d'abord et le dites plus tard.
norms-mistake-c = Vous expliquez d'abord comment c'est arrivé, pour que ce soit juste.
norms-mistake-read-a = A : Au Japon, une mauvaise nouvelle dite tôt gagne la confiance, et l'excuse montre de l'attention. Ailleurs, une excuse rapide peut être un aveu qui vous coûte cher.
norms-mistake-read-b = B : Au Japon, on peut croire que vous cachez quelque chose. Ailleurs, réparer sa propre erreur est une question d'honneur.
norms-mistake-read-c = C : Au Japon, des raisons avant l'excuse peuvent ressembler à un prétexte. Ailleurs, les faits viennent d'abord.
norms-mistake-minimum = Au travail, au minimum : dites-le vous-même, le jour même : excusez-vous, dites ce qui s'est passé, ce que vous avez fait, ce que vous proposez.
norms-mistake-yours = Ce qui reste à vous : votre dignité. Avant de signer un papier sur une faute ou de l'argent, demandez à l'équipe de coordination de WELgee.

norms-corrected-scene =
    Une collègue arrivée avant vous corrige votre travail devant toute l'équipe. Vous sentez votre visage chauffer.

    A  { norms-corrected-a }
    B  { norms-corrected-b }
    C  { norms-corrected-c }
norms-corrected-a = Vous dites « je comprends », et demandez plus tard, en privé, ce que vous pouvez améliorer.
norms-corrected-b = Vous expliquez tout de suite pourquoi vous avez fait ainsi.
norms-corrected-c = Vous ne dites rien et continuez votre travail.
norms-corrected-read-a = A : Au Japon, beaucoup voient que vous voulez apprendre. Ailleurs, on peut croire que vous vous laissez humilier.
norms-corrected-read-b = B : Au Japon, une dispute devant les autres est pénible pour tous. Ailleurs, c'est de l'honnêteté et du respect de soi.
norms-corrected-read-c = C : Au Japon, on peut ne pas savoir si vous avez compris. Ailleurs, le silence est de la dignité.
norms-corrected-minimum = Au travail, au minimum : pas de dispute devant les autres. Ensuite, demandez une chose claire : « Dites-moi, s'il vous plaît, une chose à améliorer. »
norms-corrected-yours = Ce qui reste à vous : la fierté de votre travail. Des cris, des insultes ou des menaces ne sont pas un retour sur le travail : notez la date et les mots, et dites-le à l'équipe de coordination de WELgee.

## Rank and privacy

norms-rank-scene =
    Le collègue qui vous montre le travail a dix ans de moins que vous. Dans votre dernier emploi, vous dirigiez une équipe.

    A  { norms-rank-a }
    B  { norms-rank-b }
    C  { norms-rank-c }
norms-rank-a = Vous parlez poliment et faites comme on vous montre.
norms-rank-b = Vous montrez comment faisait votre ancienne équipe.
norms-rank-c = Vous attendez le respect que l'on doit à une personne plus âgée.
norms-rank-read-a = A : Au Japon, quelqu'un arrivé plus tôt est votre senpai (先輩), et dans beaucoup d'entreprises cela compte plus que l'âge. Ailleurs, cela peut sembler à l'envers.
norms-rank-read-b = B : Au Japon, cela peut ressembler à une critique les premières semaines ; plus tard, comme proposition, c'est souvent bienvenu. Ailleurs, on montre tout de suite ce que l'on sait faire.
norms-rank-read-c = C : Au Japon, on peut ne pas remarquer ce que vous attendez. Dans bien des endroits, l'âge vient d'abord, et tout le monde le sait.
norms-rank-minimum = Au travail, au minimum : des mots polis avec chacun, et votre responsable direct sait ce que vous faites.
norms-rank-yours = Ce qui reste à vous : votre expérience, et le respect des personnes plus âgées. Vous n'avez à faire de courses privées pour personne.

norms-cleaning-scene =
    À la fin de la journée, toute votre équipe, responsable aussi, essuie les bureaux et sort les poubelles. Dans votre dernier emploi, d'autres le faisaient.

    A  { norms-cleaning-a }
    B  { norms-cleaning-b }
    C  { norms-cleaning-c }
norms-cleaning-a = Vous prenez un chiffon et aidez.
norms-cleaning-b = Vous continuez le travail de votre poste.
norms-cleaning-c = Vous demandez : « Que puis-je faire ? »
norms-cleaning-read-a = A : Au Japon, les autres peuvent être contents de vous avoir avec eux. Ailleurs, on ne prend pas le travail de ceux qui sont payés pour cela.
norms-cleaning-read-b = B : Au Japon, on peut croire que vous vous tenez à l'écart. Ailleurs, cela montre que vous prenez votre tâche au sérieux.
norms-cleaning-read-c = C : Au Japon, la question est bienvenue, aussi parce que l'on trie les déchets de bien des façons. Ailleurs, on voit ce qu'il y a à faire.
norms-cleaning-minimum = Au travail, au minimum : laissez les lieux communs comme vous les avez trouvés, et triez les déchets comme le montre l'affiche.
norms-cleaning-yours = Ce qui reste à vous : votre métier et votre temps. Un nettoyage que votre employeur ordonne en dehors de vos heures est en général du temps de travail.

norms-private-scene =
    Au déjeuner, un collègue aimable vous demande votre âge, si vous avez un mari ou une femme, et ce qui vous amène au Japon.

    A  { norms-private-a }
    B  { norms-private-b }
    C  { norms-private-c }
norms-private-a = Vous répondez ce que vous voulez, et demandez la même chose en retour.
norms-private-b = Vous dites avec un sourire : « Je préfère ne pas en parler. »
norms-private-c = Vous parlez du temps qu'il fait et de la nourriture.
norms-private-read-a = A : Au Japon, cela peut être le début d'une bonne conversation. Ailleurs, de telles questions montrent un vrai intérêt, ou vont bien trop loin.
norms-private-read-b = B : Au Japon, c'est assez poli pour la plupart des gens. Ailleurs, cela peut paraître froid.
norms-private-read-c = C : Au Japon, le temps, la nourriture et le week-end sont des sujets sûrs, et beaucoup comprennent le signe. Ailleurs, on peut croire que vous n'avez pas entendu.
norms-private-minimum = Au travail, au minimum : un visage aimable. Vous ne devez à personne de réponse à de telles questions.
norms-private-yours = Ce qui reste à vous : votre histoire. Vous choisissez quoi raconter, et à qui. Un employeur a besoin de savoir seulement si vous avez la permission de travailler.
