# Job hunting in Japan: a course of twelve lessons, in the order in which a person meets it.
# Buttons (course-...-pace, -what, -part, -lesson, -how, -card, -answer, -carry, -action): at most 20 characters.
# course-...-goal is the step of a lesson as it stands in the person's own list of goals: "I" and "my", no full stop.
# Cards are under 60 words. Every figure stands in the guides that the lesson is made from.

# beginning
course-hello =
    Chercher un emploi au Japon, en douze leçons d'environ 5 minutes : trois cartes, une question pour réfléchir, deux questions de quiz, et un petit pas pour votre semaine. Vous pouvez arrêter à tout moment, passer ce que vous savez déjà, et prendre les leçons dans l'ordre que vous voulez.
course-pace = Comment souhaitez-vous continuer ?
course-pace-own = À mon rythme
course-pace-twice = Deux par semaine
course-pace-own-set = D'accord, à votre rythme. Le cours vous attend, et vous le trouvez dans le menu.
course-pace-twice-set =
    { $pushes ->
        [true] D'accord, deux par semaine : je vous écris trois ou quatre jours après chaque leçon. Si vous ne répondez pas, je n'insiste pas.
       *[false] D'accord, deux par semaine : un rappel vous attend ici trois ou quatre jours après chaque leçon. Depuis cette page, je ne peux pas faire sonner votre téléphone : pensez donc à revenir voir.
    }

# overview
course-what =
    { $done ->
        [0] Les douze leçons vous sont ouvertes. Laquelle maintenant ?
        [12] 12 leçons sur 12. Chacune vous reste ouverte quand vous voulez.
       *[other] { $done } leçons sur 12. Et maintenant ?
    }
course-what-unkept = Douze leçons, dans l'ordre que vous voulez. Je ne retiens pas celles que vous avez faites, puisque rien de ceci n'est gardé. Écrivez « mes données » si vous voulez changer cela.
course-what-go-on = Reprendre ma leçon
course-what-next = Leçon suivante
course-what-choose = Toutes les leçons
course-what-pace = À quelle fréquence
course-what-enough = Assez pour l'instant
course-enough = D'accord. Le cours vous attend : écrivez « menu » quand vous voulez continuer.
course-all = Chercher un emploi au Japon, { $done } sur 12 :
course-all-done = ✓ Fait :
course-all-known = ✓ Déjà connu :
course-all-open = À venir :
course-part = Quelle partie souhaitez-vous ?
course-part-one = Trouver son chemin
course-part-two = Recherche, papiers
course-part-three = L'entretien
course-part-four = Offre et 1er emploi
course-lesson = Quelle leçon ?
course-lesson-hiring = Comment on recrute
course-lesson-kinds = Types de contrats
course-lesson-openings = Trouver des postes
course-lesson-research = Étudier l'entreprise
course-lesson-rirekisho = Rirekisho
course-lesson-history = Parcours pro et CV
course-lesson-motive = Motivation, jiko PR
course-lesson-interview = Jour de l'entretien
course-lesson-questions = Questions difficiles
course-lesson-offer = Offre et contrat
course-lesson-rights = Droits au travail
course-lesson-better = 1er emploi, et après

# in every lesson
course-how-learn = Commencer la leçon
course-how-test = Je sais : testez-moi
course-card-next = Suite
course-carry = Dois-je mettre ces mots avec vos objectifs ? Sinon, ils restent seulement dans cette conversation, comme les autres messages, pendant 30 jours.
course-carry-goals = Avec mes objectifs
course-carry-drop = Non, les laisser
course-goal-kept = C'est maintenant avec vos objectifs.
course-think-unkept = Merci. C'est à vous : rien n'en est gardé ici.
course-answer-a = A
course-answer-b = B
course-answer-c = C
course-right = Oui, c'est cela.
course-wrong = Pas celle-là. La réponse est :
course-known =
    { $kept ->
        [true] Les deux sont justes : vous connaissez cette leçon, et elle compte.
       *[false] Les deux sont justes : vous connaissez cette leçon.
    }
course-not-yet = Pas encore les deux, alors voici la leçon. Le quiz ne revient pas.
course-action-take = C'est mon objectif
course-action-own = Avec mes mots
course-action-later = Pas cette semaine
course-own = Écrivez-le comme vous aimeriez le faire : quoi, et quel jour.
course-finished = C'était la dernière des douze. Ce que vous avez appris est à vous. La suite peut être : vous entraîner à l'entretien, ou tenir vos candidatures en ordre. Écrivez « menu ».

# 1 how hiring works here
course-hiring-title = Comment on recrute ici : deux voies, et un calendrier
course-hiring-card-1 = Le Japon recrute de deux façons. Les jeunes diplômés (新卒採用, shinsotsu saiyō) commencent ensemble en avril. Les personnes avec de l'expérience (中途採用, chūto saiyō) sont recrutées toute l'année. Si vous avez déjà travaillé, vous passez en général par la seconde voie.
course-hiring-card-2 = Cela prend du temps. Pour un poste de bureau, 3 à 6 mois et beaucoup de candidatures sont courants ; quand on vient d'un autre pays, cela peut être plus long. Magasins et restaurants décident souvent en quelques semaines. Janvier à mars : souvent chargé. Début mai, mi-août et Nouvel An : calme.
course-hiring-card-3 = Prenez plusieurs chemins à la fois : Hello Work, sites d'emploi, agence, personnes que vous connaissez. Une recommandation aide, mais l'entreprise demande en général quand même des papiers et des entretiens. Notez chaque candidature et la réponse. Beaucoup de refus, c'est normal.
course-hiring-think = Pour réfléchir : un ou deux types de travail, ici, où votre expérience pourrait servir. Lesquels ?
course-hiring-q1 =
    Amina a travaillé des années dans la comptabilité. On est en octobre. Quand peut-elle postuler ?
    A  { course-hiring-q1-a }
    B  { course-hiring-q1-b }
    C  { course-hiring-q1-c }
course-hiring-q1-a = Seulement pour avril, avec les jeunes diplômés
course-hiring-q1-b = Maintenant : on recrute toute l'année les gens avec de l'expérience
course-hiring-q1-c = Seulement après un diplôme japonais
course-hiring-q1-why = Les personnes avec de l'expérience sont recrutées toute l'année (中途採用). Avril, c'est le début des jeunes diplômés.
course-hiring-q2 =
    Un ami vous présente à une entreprise. Que se passe-t-il en général ensuite ?
    A  { course-hiring-q2-a }
    B  { course-hiring-q2-b }
    C  { course-hiring-q2-c }
course-hiring-q2-a = Vous commencez lundi
course-hiring-q2-b = Vous payez cet ami
course-hiring-q2-c = Des papiers et des entretiens, comme pour tout le monde
course-hiring-q2-why = Une recommandation aide aussi au Japon. En général, l'entreprise demande quand même des papiers et des entretiens.
course-hiring-action = Passez à la pratique. Cette semaine : notez un ou deux métiers où votre expérience compte, et vérifiez quel travail votre statut permet.
course-hiring-goal = Noter un ou deux métiers où mon expérience compte, et vérifier quel travail mon statut permet
course-hiring-more = Pour en savoir plus, demandez-moi : « comment recrutent les entreprises japonaises ».

# 2 kinds of employment and contracts
course-kinds-title = Les types d'emploi, et ce que dit un contrat
course-kinds-card-1 = Pour chaque emploi, deux questions : le contrat a-t-il une date de fin, et qui vous emploie ? Emploi régulier (正社員, seishain) : pas de date de fin, le plus stable, parfois avec des mutations. Contrat (契約社員) : jusqu'à une date, souvent renouvelé ; dans la plupart des cas, 3 ans au plus par contrat.
course-kinds-card-2 = Intérim (派遣社員) : l'agence est votre employeur. Temps partiel (パート, アルバイト) : en général payé à l'heure, avec congés payés et assurances sous conditions. Le droit du travail protège les salariés de tous les types, et tout employeur doit vous donner vos conditions principales par écrit.
course-kinds-card-3 = Un contrat de prestation (業務委託, gyōmu itaku) n'est pas, sur le papier, un emploi : en général ni congés ni heures supplémentaires payés, ni assurances d'entreprise. Si l'entreprise fixe vos heures et donne des ordres, la loi peut quand même y voir un emploi salarié. Votre permission dit « employé par » ? Demandez à l'Immigration avant de signer.
course-kinds-think = Pour réfléchir : qu'est-ce qui compte le plus pour vous dans un contrat, maintenant ? Par exemple pas de date de fin, des heures qui conviennent, ou le lieu.
course-kinds-q1 =
    Le papier dit 業務委託, mais l'entreprise fixe vos heures et vous donne des ordres. Qu'est-ce qui peut être vrai ?
    A  { course-kinds-q1-a }
    B  { course-kinds-q1-b }
    C  { course-kinds-q1-c }
course-kinds-q1-a = La loi peut quand même y voir un emploi salarié
course-kinds-q1-b = Vous ne pouvez avoir aucun droit
course-kinds-q1-c = Vous avez un emploi régulier (正社員)
course-kinds-q1-why = Le nom sur le papier n'est pas tout. Si l'entreprise fixe vos heures et donne des ordres, la loi peut quand même y voir un emploi salarié. La ligne de conseil sur les normes du travail (Labour Standards Advice Hotline) peut vous en dire plus.
course-kinds-q2 =
    Vos contrats avec un même employeur font en tout plus de 5 ans. Que pouvez-vous demander ?
    A  { course-kinds-q2-a }
    B  { course-kinds-q2-b }
    C  { course-kinds-q2-c }
course-kinds-q2-a = Un emploi régulier (正社員) tout de suite
course-kinds-q2-b = Un contrat sans date de fin
course-kinds-q2-c = Rien : tout reste comme avant
course-kinds-q2-why = Après plus de 5 ans, vous pouvez demander un contrat sans date de fin, et l'employeur ne peut pas refuser. C'est à vous de le demander ; faites-le par écrit. Le poste ne devient pas pour autant un emploi de 正社員, et il y a des exceptions.
course-kinds-action = Passez à la pratique. Cette semaine : trouvez le type d'emploi dans une annonce. Si elle ne le dit pas, vous pouvez demander : この仕事の雇用形態を教えてください。
course-kinds-goal = Trouver le type d'emploi dans une annonce
course-kinds-more = Pour en savoir plus, demandez-moi : « différence entre seishain, keiyaku et haken », ou « avis de conditions de travail ».

# 3 finding openings
course-openings-title = Trouver des postes : Hello Work, sites d'emploi, agences
course-openings-card-1 = Hello Work (ハローワーク) est le service public de l'emploi : conseils, offres et mises en contact avec des entreprises sont gratuits. Apportez votre carte de séjour, votre passeport avec la feuille de désignation (指定書) si vous en avez une, et votre parcours de travail. Vous pouvez demander un interprète par téléphone ou tablette.
course-openings-card-2 = Cherchez vous-même sur les sites d'emploi, ou avec un recruteur (転職エージェント). Utilisez deux ou trois chemins ensemble. Dites dès le début votre statut, votre niveau de japonais, vos heures et le salaire souhaité. Si un recruteur ne répond pas, cela veut souvent seulement dire qu'aucun poste ne convient maintenant.
course-openings-card-3 = Les recruteurs sont payés par l'entreprise. Selon la loi, une agence ne doit pas faire payer son placement à qui cherche un emploi, sauf quelques rares exceptions : si l'on vous demande des frais, arrêtez. Vérifiez le numéro de permis (許可番号) : il contient ユ pour le placement payant, ム pour le placement gratuit.
course-openings-think = Pour réfléchir : quels deux ou trois chemins vous conviennent ? Qui pourrait venir avec vous la première fois ?
course-openings-q1 =
    Une agence veut de l'argent de vous avant de vous présenter à une entreprise. Que faites-vous ?
    A  { course-openings-q1-a }
    B  { course-openings-q1-b }
    C  { course-openings-q1-c }
course-openings-q1-a = En payer une partie
course-openings-q1-b = Payer, et garder le reçu
course-openings-q1-c = Stop, demander conseil
course-openings-q1-why = Selon la loi, une agence ne doit pas faire payer son placement à qui cherche un emploi, sauf quelques rares exceptions. Vous pouvez demander à FRESC (0570-011000, en semaine 9:00-17:00), ou à une personne ici : écrivez « humain ».
course-openings-q2 =
    Vous parlez peu japonais. Pouvez-vous utiliser Hello Work ?
    A  { course-openings-q2-a }
    B  { course-openings-q2-b }
    C  { course-openings-q2-c }
course-openings-q2-a = Oui : je demande quel guichet est le mien, et un interprète
course-openings-q2-b = Non, c'est seulement pour qui parle japonais
course-openings-q2-c = Oui, mais c'est payant
course-openings-q2-why = Hello Work est gratuit. Demandez quel guichet est le vôtre, et l'interprète par téléphone ou tablette. Les langues dépendent du lieu et du jour.
course-openings-action = Passez à la pratique. Cette semaine : appelez le Hello Work de votre adresse, ou allez-y, et demandez quel guichet est le vôtre.
course-openings-goal = Appeler le Hello Work de mon adresse, ou y aller, et demander quel guichet est le mien
course-openings-more = Pour en savoir plus, demandez-moi : « c'est quoi Hello Work », ou « est-ce qu'un recruteur est payant ».

# 4 company and industry research
course-research-title = Se renseigner : secteurs, métiers, entreprises
course-research-card-1 = Deux questions viennent avant les candidatures. Étude des secteurs (業界研究, gyōkai kenkyū) : qui gagne de l'argent avec quoi ? Étude des métiers (職種研究, shokushu kenkyū) : que fait une personne toute la journée ? Les deux montrent où votre expérience compte.
course-research-card-2 = job tag est un site gratuit du ministère du Travail, avec plus de 500 métiers : tâches, accès au métier, conditions de travail, compétences. Il est en japonais, alors prenez un outil de traduction. Écrivez vos tâches passées avec des verbes, trouvez trois métiers où elles servent, et prenez deux annonces pour chacun.
course-research-card-3 = Regardez une entreprise de trois côtés : les informations publiques, ce que disent les gens qui y travaillent, et sa façon de vous traiter pendant le recrutement. Pas de conditions écrites, recrute sans cesse, « signez aujourd'hui » : aucun signe seul n'est une preuve, mais plusieurs ensemble sont une raison d'arrêter.
course-research-think = Pour réfléchir : quels verbes disent ce que vous faisiez au travail ? Par exemple : organiser, réparer, enseigner, vendre.
course-research-q1 =
    Vous ne savez pas quels emplois d'ici vont avec ce que vous faisiez avant. Par où commencez-vous ?
    A  { course-research-q1-a }
    B  { course-research-q1-b }
    C  { course-research-q1-c }
course-research-q1-a = Je postule partout et j'attends
course-research-q1-b = Par job tag, avec des verbes pour mes tâches passées
course-research-q1-c = Par les avis sur une seule entreprise
course-research-q1-why = Avec des verbes, on peut comparer vos tâches. Sur job tag, vous trouvez les métiers où elles servent, avec l'accès au métier et les compétences. Comparez ensuite les annonces : ce qu'elles demandent, et vos preuves.
course-research-q2 =
    Un avis dit qu'une entreprise est mauvaise. Qu'est-ce que cela vous apprend ?
    A  { course-research-q2-a }
    B  { course-research-q2-b }
    C  { course-research-q2-c }
course-research-q2-a = Pas assez : j'en lis d'autres, et je cherche d'autres signes
course-research-q2-b = Assez, je ne postule pas
course-research-q2-c = Rien : les avis ne servent jamais
course-research-q2-why = Aucun signe seul n'est une preuve. Lisez beaucoup d'avis, aussi des anciens, et comparez-les avec les informations publiques et avec la façon dont l'entreprise vous traite.
course-research-action = Passez à la pratique. Cette semaine : trouvez sur job tag un métier qui va avec vos verbes, et lisez une annonce pour ce métier.
course-research-goal = Trouver sur job tag un métier qui va avec mes verbes, et lire une annonce pour ce métier
course-research-more = Pour en savoir plus, demandez-moi : « comment utiliser job tag », ou « est-ce une entreprise noire ».

# 5 rirekisho
course-rirekisho-title = Le rirekisho (履歴書), votre fiche personnelle
course-rirekisho-card-1 = Le rirekisho (履歴書) est un formulaire de deux pages avec vos données, vos écoles, vos emplois, vos permis et certificats, et une photo. La plupart des entreprises l'acceptent tapé à l'ordinateur. Prenez un formulaire gratuit : le modèle du ministère du Travail (厚生労働省履歴書様式例), ou demandez à Hello Work.
course-rirekisho-card-2 = Nom : comme sur votre carte de séjour. Écoles, puis emplois, du plus ancien au plus récent, avec leurs noms officiels complets. Années : occidentales ou japonaises (Reiwa 8, c'est 2026), les mêmes dans tous les papiers. Photo : environ 4 x 3 cm, de moins de 3 mois. Couvre-chef pour votre foi : gardez-le.
course-rirekisho-card-3 = Vous pouvez laisser de côté : le sexe (dans le formulaire du ministère), My Number, le compte bancaire, et pourquoi vous avez quitté votre pays. Statut : une ligne, exactement comme sur votre carte. Avec une feuille de désignation (指定書), n'écrivez pas plus que ce qu'elle dit. Chaque date doit être vraie.
course-rirekisho-think = Pour réfléchir : quelle partie de ce formulaire vous prendra le plus de temps ? Les noms, les dates, la photo, autre chose ?
course-rirekisho-q1 =
    Entre deux emplois, il y a un an sans travail. Qu'écrivez-vous ?
    A  { course-rirekisho-q1-a }
    B  { course-rirekisho-q1-b }
    C  { course-rirekisho-q1-c }
course-rirekisho-q1-a = Je déplace les dates pour qu'elles se touchent
course-rirekisho-q1-b = Les vraies dates, avec la période vide
course-rirekisho-q1-c = Aucun des deux emplois
course-rirekisho-q1-why = Chaque date doit être vraie. Une période vide vaut mieux qu'une fausse date. Comment en parler, c'est dans la leçon sur les questions difficiles.
course-rirekisho-q2 =
    Qu'est-ce qui peut rester en dehors du rirekisho ?
    A  { course-rirekisho-q2-a }
    B  { course-rirekisho-q2-b }
    C  { course-rirekisho-q2-c }
course-rirekisho-q2-a = Mes écoles
course-rirekisho-q2-b = La date
course-rirekisho-q2-c = Pourquoi j'ai émigré
course-rirekisho-q2-why = Vous n'avez pas à écrire pourquoi vous avez quitté votre pays. Ni My Number ni le compte bancaire : les entreprises les demandent après l'embauche.
course-rirekisho-action = Passez à la pratique. Cette semaine : prenez un formulaire gratuit et remplissez votre nom, vos écoles et vos emplois. Un brouillon suffit. Demandez ensuite à quelqu'un de le lire.
course-rirekisho-goal = Remplir mon nom, mes écoles et mes emplois dans un formulaire de rirekisho gratuit, et demander à quelqu'un de le lire
course-rirekisho-more = Pour en savoir plus, demandez-moi : « comment écrire un rirekisho ».

# 6 work history paper and CV
course-history-title = Le parcours professionnel (職務経歴書) et le CV en anglais
course-history-card-1 = Le shokumu keirekisho (職務経歴書) montre ce que vous avez fait au travail et ce que cela a donné. Pour les personnes avec de l'expérience, il compte souvent plus que le rirekisho. Il est tapé, de forme libre, fait environ deux pages A4, et s'adapte à chaque annonce.
course-history-card-2 = L'ordre : titre, date, nom ; un résumé (職務要約) de trois ou quatre lignes ; chaque emploi avec votre rôle, vos tâches et vos résultats ; compétences et langues ; vos points forts (自己PR). Au Japon, on ne connaît peut-être pas votre entreprise : ajoutez une ligne, comme « banque, 300 personnes ».
course-history-card-3 = Donnez vos résultats en chiffres que vous pouvez défendre. Si vous ne vous souvenez pas, écrivez « environ » (約). Le travail sans contrat, dans une boutique familiale, dans un camp ou comme bénévole compte aussi. Souvent, les entreprises internationales veulent seulement un CV en anglais : une ou deux pages, sans photo ni âge obligatoires.
course-history-think = Pour réfléchir : quel résultat de votre travail vous fait plaisir ? Pouvez-vous y mettre un chiffre, même « environ » ?
course-history-q1 =
    Vous avez aidé dans la boutique familiale, sans contrat. Est-ce que cela a sa place dans ce papier ?
    A  { course-history-q1-a }
    B  { course-history-q1-b }
    C  { course-history-q1-c }
course-history-q1-a = Non, seuls comptent les postes avec contrat
course-history-q1-b = Oui, en disant ce que c'était
course-history-q1-c = Oui, mais comme un poste de direction
course-history-q1-why = Le travail sans contrat compte aussi. Dites ce que c'était vraiment : on vous pose des questions sur ce papier jusqu'au dernier entretien.
course-history-q2 =
    Vous ne vous souvenez plus du nombre de clients. Qu'écrivez-vous ?
    A  { course-history-q2-a }
    B  { course-history-q2-b }
    C  { course-history-q2-c }
course-history-q2-a = « Environ », avec un chiffre que je peux défendre
course-history-q2-b = Un grand nombre, parce que cela sonne bien
course-history-q2-c = Rien sur cet emploi
course-history-q2-why = Les chiffres montrent ce que votre travail a donné. Si vous ne vous souvenez pas, écrivez « environ » (約), et soyez en mesure d'expliquer chaque ligne.
course-history-action = Passez à la pratique. Cette semaine : écrivez un emploi en cinq lignes : l'entreprise en une ligne, votre rôle, deux tâches, un résultat. N'écrivez pas le nom de personnes qui pourraient être en danger.
course-history-goal = Écrire un de mes emplois en cinq lignes : entreprise, rôle, deux tâches, un résultat
course-history-more = Pour en savoir plus, demandez-moi : « exemple de shokumu keirekisho ».

# 7 motivation and self-PR
course-motive-title = Pourquoi cette entreprise (志望動機), et vos points forts (自己PR)
course-motive-card-1 = La motivation (志望動機, shibō dōki) dit pourquoi cette entreprise, pourquoi ce poste, et ce que vous apportez. Quatre parties : ce qu'elle fait et qui compte pour vous ; un événement qui montre pourquoi ; votre compétence pour ses tâches ; ce que vous voulez y faire. Écrivez-en une nouvelle pour chaque entreprise.
course-motive-card-2 = Pour trouver votre raison, lisez le site de l'entreprise, ses nouvelles et l'annonce. Notez deux faits que d'autres entreprises ne pourraient pas écrire. Salaire et stabilité sont de bonnes raisons pour vous ; gardez-les pour parler des conditions. Vous décidez quelle part de votre histoire y entre.
course-motive-card-3 = Un jiko PR (自己PR, jiko pīāru), c'est un point fort, prouvé par un fait vrai, et relié au poste. Au Japon, nommer un point fort n'est pas se vanter quand un fait le montre. On vous demande un point faible ? Choisissez-en un vrai et dites ce que vous faites pour y remédier.
course-motive-think = Pour réfléchir : quel point fort une personne qui travaillait avec vous nommerait-elle en premier ? Quel événement le montre ?
course-motive-q1 =
    Sur le papier, quelle raison est la plus forte ?
    A  { course-motive-q1-a }
    B  { course-motive-q1-b }
    C  { course-motive-q1-c }
course-motive-q1-a = J'aime le Japon
course-motive-q1-b = Vous aidez au visa
course-motive-q1-c = Un fait sur cette entreprise, et ce que je lui apporte
course-motive-q1-why = « J'aime le Japon » ou « vous aidez au visa », seul, c'est faible. Un fait que d'autres entreprises ne pourraient pas écrire montre que vous avez regardé celle-ci.
course-motive-q2 =
    Qu'est-ce qui fait qu'on croit à un jiko PR ?
    A  { course-motive-q2-a }
    B  { course-motive-q2-b }
    C  { course-motive-q2-c }
course-motive-q2-a = Un événement vrai, avec un résultat
course-motive-q2-b = Beaucoup de points forts
course-motive-q2-c = Dire que personne n'est meilleur que moi
course-motive-q2-why = Un point fort, prouvé par un événement vrai. Un ton modeste, des faits clairs : ne dites pas « personne n'est meilleur que moi », et ne vous rabaissez pas non plus.
course-motive-action = Passez à la pratique. Cette semaine : dites votre jiko PR à voix haute à une personne, en une minute. Demandez-lui quel mot lui est resté.
course-motive-goal = Dire mon jiko PR à voix haute à une personne, en une minute
course-motive-more = Pour en savoir plus, demandez-moi : « exemple de shibodoki », ou « structure du jiko PR avec exemple ».

# 8 the interview: flow and manners
course-interview-title = L'entretien : comment il se passe, et les usages
course-interview-card-1 = La plupart des entreprises font deux ou trois entretiens, d'abord avec les ressources humaines ou l'équipe, puis avec la direction du service ou de l'entreprise. Soyez près du bâtiment 15 à 30 minutes en avance, et à l'accueil 5 à 10 minutes avant l'heure. En cas de retard, appelez tout de suite.
course-interview-card-2 = À la porte : frappez trois fois, attendez どうぞ, dites 失礼いたします, entrez, fermez la porte. Saluez, inclinez-vous, asseyez-vous quand on vous y invite. On vous tend une carte : prenez-la à deux mains. Si votre foi ne permet pas de s'incliner, dites-le d'un mot et saluez à votre façon.
course-interview-card-3 = Vêtements : costume ou tailleur sombre, chemise unie ; en informatique, une tenue simple va souvent. Tête couverte : gardez-la ainsi. En ligne : entrez environ 5 minutes avant l'heure, lumière de face, regardez la caméra. Personne n'apprend tout cela en un jour. Des réponses claires comptent aussi.
course-interview-think = Pour réfléchir : lesquels de ces usages connaissez-vous déjà, et lequel est nouveau pour vous ?
course-interview-q1 =
    Le train est en retard, et vous aurez dix minutes de retard. Que faites-vous ?
    A  { course-interview-q1-a }
    B  { course-interview-q1-b }
    C  { course-interview-q1-c }
course-interview-q1-a = Je me dépêche, et j'explique sur place
course-interview-q1-b = J'appelle aussitôt
course-interview-q1-c = Je rentre et j'écris un e-mail
course-interview-q1-why = Appelez tout de suite et dites de combien sera votre retard. Par exemple : 電車が遅れており、十分ほど遅れます。申し訳ございません。
course-interview-q2 =
    Quand entrez-vous dans la salle d'un entretien en ligne ?
    A  { course-interview-q2-a }
    B  { course-interview-q2-b }
    C  { course-interview-q2-c }
course-interview-q2-a = Environ 5 minutes avant l'heure
course-interview-q2-b = Une demi-heure avant
course-interview-q2-c = Un peu après l'heure
course-interview-q2-why = Environ 5 minutes avant l'heure. Entrer 10 minutes en avance ou plus peut déranger.
course-interview-action = Passez à la pratique. Cette semaine : entraînez-vous une fois à la porte, des trois coups jusqu'au moment de vous asseoir. Une amie, un ami ou un miroir suffit.
course-interview-goal = M'entraîner une fois à la porte, des trois coups jusqu'au moment de m'asseoir
course-interview-more = Pour en savoir plus, demandez-moi : « bonnes manières entretien d'embauche Japon », ou « conseils entretien en ligne ».

# 9 questions: gap, status, unfair questions
course-questions-title = Questions difficiles : une période vide, votre statut, les questions injustes
course-questions-card-1 = La plupart des entretiens posent les mêmes questions. Préparez pour chacune un court événement vrai, et parlez une minute, pas cinq. Sur une période vide : une raison neutre, ce que vous avez fait, et que vous pouvez commencer maintenant. Ne déplacez jamais une date, n'inventez jamais un emploi.
course-questions-card-2 = Sur votre statut : un employeur a besoin de savoir que vous pouvez travailler, les limites du travail s'il y en a, et jusqu'à quand va votre séjour. Pourquoi vous avez quitté votre pays et l'histoire de votre famille peuvent rester privés. Ne promettez pas de prolongation. Seule l'Immigration décide.
course-questions-card-3 = Le ministère du Travail dit aux employeurs de ne rien demander sur la famille, la religion, le lieu de naissance, et le reste qui ne dit rien de vos capacités. Vous pouvez répondre brièvement, demander le lien avec le travail, ou refuser poliment. Refuser peut coûter une offre dans certaines entreprises. Cela vous renseigne aussi sur elles.
course-questions-think = Pour réfléchir : pour quelle question aimeriez-vous avoir une bonne réponse courte ?
course-questions-q1 =
    « Qu'avez-vous fait pendant ces deux ans ? » C'est une période vide. Quelle est une bonne réponse ?
    A  { course-questions-q1-a }
    B  { course-questions-q1-b }
    C  { course-questions-q1-c }
course-questions-q1-a = Un emploi inventé
course-questions-q1-b = Tout ce qui s'est passé, depuis le début
course-questions-q1-c = Une raison vraie, ce que j'ai fait, et que je peux commencer maintenant
course-questions-q1-why = Vous n'avez pas à raconter à un employeur ce que vous avez vécu. Un faux parcours peut vous coûter l'offre ou, plus tard, l'emploi.
course-questions-q2 =
    On vous demande votre religion pendant l'entretien. Que pouvez-vous faire ?
    A  { course-questions-q2-a }
    B  { course-questions-q2-b }
    C  { course-questions-q2-c }
course-questions-q2-a = Demander le lien avec le travail
course-questions-q2-b = Seulement répondre : je n'ai pas le droit de refuser
course-questions-q2-c = Montrer une lettre sur ma foi
course-questions-q2-why = Le ministère dit aux employeurs de ne pas demander la religion. Vous pouvez répondre brièvement, demander le lien avec le travail, ou refuser poliment. Ensuite, notez la date, le nom et les mots.
course-questions-action = Passez à la pratique. Cette semaine : écrivez trois phrases pour la question qui vous paraît la plus difficile, et dites-les à voix haute à une personne.
course-questions-goal = Écrire trois phrases pour la question qui me paraît la plus difficile, et les dire à voix haute à une personne
course-questions-more = Pour en savoir plus, demandez-moi : « trou dans mon CV », « comment expliquer mon statut », ou « ils m'ont demandé ma religion ».

# 10 offer and contract: what to check
course-offer-title = Une offre (内定) : ce qu'il faut vérifier avant de dire oui
course-offer-card-1 = Vous avez une offre (内定, naitei). Remerciez dans les 24 heures. Environ une semaine pour décider, c'est l'usage, et vous pouvez demander une fois un peu plus de temps, avec une date. « Signez aujourd'hui » est un signe d'alerte. Ne signez pas ce que vous ne pouvez pas lire.
course-offer-card-2 = Avant d'accepter, demandez l'avis de conditions de travail (労働条件通知書) : la loi exige les conditions principales par écrit. Vérifiez durée du contrat, lieu, tâches, heures, heures supplémentaires, jours de congé, salaire, départ. Comparez l'annonce, l'entretien et l'avis. Vérifiez que l'emploi va avec votre statut.
course-offer-card-3 = Parlez du salaire au dernier entretien ou après l'offre, et appelez cela une discussion (相談, sōdan). Les annonces montrent le salaire brut (額面). En gros, ce qui arrive sur votre compte (手取り) est d'environ 20 pour cent de moins. Acceptez par écrit, et quittez seulement ensuite votre emploi actuel.
course-offer-think = Pour réfléchir : que doit offrir un emploi pour que vous disiez oui ? Qu'est-ce qui pourrait attendre ?
course-offer-q1 =
    L'entreprise dit : signez aujourd'hui, les conditions viennent plus tard. Que faites-vous ?
    A  { course-offer-q1-a }
    B  { course-offer-q1-b }
    C  { course-offer-q1-c }
course-offer-q1-a = Je signe, sinon je perds l'emploi
course-offer-q1-b = Je demande d'abord les conditions par écrit
course-offer-q1-c = Je quitte mon emploi actuel aujourd'hui
course-offer-q1-why = La loi exige les conditions principales par écrit, et environ une semaine pour décider, c'est l'usage. Quittez votre emploi actuel seulement quand vous avez accepté par écrit.
course-offer-q2 =
    Une annonce montre 額面. Qu'est-ce que c'est ?
    A  { course-offer-q2-a }
    B  { course-offer-q2-b }
    C  { course-offer-q2-c }
course-offer-q2-a = Ce que reçoit mon compte
course-offer-q2-b = La prime seulement
course-offer-q2-c = Le salaire brut, dont on retire encore les impôts et les assurances
course-offer-q2-why = 額面 est le salaire brut. En gros, ce qui arrive sur votre compte (手取り) est d'environ 20 pour cent de moins.
course-offer-action = Passez à la pratique. Cette semaine : cherchez sur job tag le salaire de votre métier, et notez un montant souhaité et votre minimum.
course-offer-goal = Chercher sur job tag le salaire de mon métier, et noter un montant souhaité et mon minimum
course-offer-more = Pour en savoir plus, demandez-moi : « j'ai un naitei, que faire maintenant », « comment parler du salaire », ou « avis de conditions de travail ».

# 11 your rights in the first months
course-rights-title = Vos premiers mois : salaire, heures, congés, assurances
course-rights-card-1 = Aucun employeur ne peut payer moins que le salaire minimum (最低賃金) de la préfecture ; il monte en général chaque automne, alors vérifiez le montant actuel. Au-delà de 8 heures par jour ou 40 par semaine, ce sont des heures supplémentaires (残業, zangyō), payées au moins 25% de plus. Des règles spéciales existent. Notez vos heures chaque jour.
course-rights-card-2 = Après 6 mois, avec au moins 80% de présence, vous avez des congés payés (年次有給休暇), aussi à temps partiel. Avec cinq jours, ou 30 heures, par semaine, c'est 10 jours ; avec moins, il y en a moins. Vous n'avez pas à donner de raison. Demandez tôt, par écrit.
course-rights-card-3 = L'assurance accidents du travail (労災保険) couvre toutes les personnes qui travaillent. Maladie, retraite et chômage dépendent de vos heures et en partie de l'entreprise. Cherchez 健康保険, 厚生年金 et 雇用保険 sur votre fiche de paie. S'il en manque une, demandez pourquoi.
course-rights-think = Pour réfléchir : comment allez-vous noter vos heures ? Sur papier, dans votre téléphone, d'une autre façon ?
course-rights-q1 =
    Votre journée normale dure 8 heures. Aujourd'hui, vous avez travaillé deux heures de plus. Que vous doit-on pour ces deux heures ?
    A  { course-rights-q1-a }
    B  { course-rights-q1-b }
    C  { course-rights-q1-c }
course-rights-q1-a = Le même salaire que pour les autres heures
course-rights-q1-b = Rien, puisque cela a aidé l'équipe
course-rights-q1-c = Au moins 25% de plus que pour les autres heures
course-rights-q1-why = Le travail au-delà de 8 heures par jour doit être payé au moins 25% de plus ; des règles spéciales existent. Si ce n'est pas payé : demandez par écrit, puis allez au Bureau d'inspection des normes du travail (労働基準監督署), qui est gratuit.
course-rights-q2 =
    Vous travaillez à temps partiel depuis 6 mois, trois jours par semaine. Avez-vous des congés payés ?
    A  { course-rights-q2-a }
    B  { course-rights-q2-b }
    C  { course-rights-q2-c }
course-rights-q2-a = Oui, quelques jours
course-rights-q2-b = Non, c'est seulement à plein temps
course-rights-q2-c = Seulement si malade
course-rights-q2-why = Il y a des congés payés à temps partiel aussi. À moins de 30 heures par semaine, 3 jours de travail par semaine donnent 5 jours après 6 mois, avec au moins 80% de présence.
course-rights-action = Passez à la pratique. Cette semaine : commencez une liste de vos heures avec date, début, pause et fin. Si vous ne travaillez pas encore, préparez la liste.
course-rights-goal = Tenir une liste de mes heures : date, début, pause, fin
course-rights-more = Pour en savoir plus, demandez-moi : « salaire minimum », « paiement des heures supplémentaires », « congés payés », ou « shakai hoken au travail ».

# 12 first job, then better
course-better-title = Un premier emploi, puis un meilleur : essais, arnaques, suite
course-better-card-1 = Un essai peut venir d'abord : emploi à l'essai (トライアル雇用, en général 3 mois), ou période d'essai (試用期間, souvent 3 à 6 mois). Dans les deux, vous êtes sous contrat de travail : le salaire et le droit du travail valent dès le premier jour. Dans un stage, un vrai travail sous des ordres doit être payé.
course-better-card-2 = Arrêtez si une offre par messagerie promet beaucoup pour peu, demande des frais, ou veut une photo de votre carte avant toute rencontre. « Juste recevoir un colis » peut cacher un crime (闇バイト, yami baito). Ne vendez ni ne prêtez jamais un compte bancaire. Conseils de la police : #9110. En danger : 110.
course-better-card-3 = Un premier emploi pour le loyer et un plan pour votre propre métier peuvent aller ensemble. Réservez deux ou trois moments par semaine pour le japonais et les candidatures, comme des heures de travail. Gardez contrat, fiches de paie et attestation fiscale (源泉徴収票). Partez seulement quand le nouveau contrat est écrit.
course-better-think = Pour réfléchir : où aimeriez-vous en être dans un an ? Quel pas pouvez-vous faire dans les trois prochains mois ?
course-better-q1 =
    Une entreprise propose trois jours de vrai travail sous ses ordres, « pour essayer », sans salaire. Qu'est-ce qui est vrai ?
    A  { course-better-q1-a }
    B  { course-better-q1-b }
    C  { course-better-q1-c }
course-better-q1-a = Un essai est toujours sans salaire
course-better-q1-b = Un vrai travail sous des ordres doit être payé
course-better-q1-c = Ça va s'ils donnent le déjeuner
course-better-q1-why = Si vous faites un vrai travail sous des ordres, un salaire est dû. Demandez d'abord si votre statut le permet, même sans salaire, et demandez par écrit le salaire, les heures et la suite.
course-better-q2 =
    Un message promet une belle somme aujourd'hui : « juste recevoir un colis ». Que faites-vous ?
    A  { course-better-q2-a }
    B  { course-better-q2-b }
    C  { course-better-q2-c }
course-better-q2-a = J'essaie une fois
course-better-q2-b = Je demande davantage
course-better-q2-c = Je dis non, je n'y vais pas, et je garde les messages
course-better-q2-why = Cela peut cacher un crime (闇バイト). Dites non, n'y allez pas et ne portez rien, et gardez les messages avant de bloquer. Si vous avez déjà envoyé quelque chose, demandez-moi maintenant : « yami baito ».
course-better-action = Passez à la pratique. Cette semaine : notez un pas pour les trois prochains mois, et réservez-lui une heure.
course-better-goal = Noter un pas pour les trois prochains mois, et lui réserver une heure
course-better-more = Pour en savoir plus, demandez-moi : « emploi à l'essai », « yami baito », ou « d'abord un petit boulot pour vivre ».
