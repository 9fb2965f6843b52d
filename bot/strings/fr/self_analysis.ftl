# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = Ce que vous me dites ici de votre vie professionnelle peut être gardé, chiffré, jusqu'à ce que vous l'effaciez : on pourra ainsi en faire un CV plus tard. Un mentor n'en voit rien, sauf si vous le choisissez. Puis-je garder notre conversation et ceci, ou le faisons-nous seulement cette fois ?
self-keep-keep = Garder
self-keep-once = Cette fois seulement
self-not-kept = Comme vous l'avez choisi, rien de ceci n'est gardé : copiez donc ce que vous voulez avoir. Écrivez « mes données » si vous changez d'avis.

# the hub
self-analysis-hello = L'analyse de soi (自己分析), c'est ce que les employeurs au Japon attendent avant une candidature : savoir ce que vous avez fait, ce que vous savez faire et ce que vous voulez. Ici, ce sont sept courtes séances, dans l'ordre que vous voulez. Vous décidez de ce que vous racontez. Vous pouvez arrêter à tout moment et revenir.
self-analysis-field = D'abord deux questions rapides. Quel domaine est le plus proche du travail que vous voulez ?
self-field-it = Informatique
self-field-office = Bureau, commerce
self-field-languages = Langues, accueil
self-field-care = Soins, santé
self-field-food = Cuisine, restaurant
self-field-making = Usine, machines
self-field-building = Bâtiment, design
self-field-logistics = Transport, entrepôt
self-field-teaching = Enseignement
self-field-other = Autre, ou incertain
self-analysis-level = Quelle expérience avez-vous dans ce domaine ? Le travail sans contrat compte aussi.
self-level-new = Je débute, ou j'hésite
self-level-some = Un peu
self-level-skilled = Je connais bien
self-level-lead = J'ai mené une équipe
self-analysis-list = Vos séances :
self-analysis-done-work = ✓ Ce que j'ai fait
self-analysis-done-strengths = ✓ Mes points forts
self-analysis-done-stories = ✓ Récits courts
self-analysis-done-values = ✓ Ce qui compte
self-analysis-done-overlap = ✓ Veux, peux, dois
self-analysis-done-targets = ✓ Métiers à voir
self-analysis-done-terms = ✓ Mes conditions
self-analysis-open-work = ・ Ce que j'ai fait : pour tous les CV
self-analysis-open-strengths = ・ Mes points forts, avec des preuves
self-analysis-open-stories = ・ Récits courts pour les entretiens
self-analysis-open-values = ・ Ce qui compte pour moi au travail
self-analysis-open-overlap = ・ Ce que je veux, peux et dois faire
self-analysis-open-targets = ・ Métiers à voir
self-analysis-open-terms = ・ Mes conditions : langue, lieu, horaires
self-analysis-which = Laquelle maintenant ?
self-analysis-which-all-done = Les sept sont faites. Voulez-vous en revoir une, ou la changer ?
self-analysis-which-fast = Vous connaissez votre domaine : trois séances suffisent pour commencer.
self-sitting-work = Ce que j'ai fait
self-sitting-strengths = Mes points forts
self-sitting-stories = Récits courts
self-sitting-values = Ce qui compte
self-sitting-overlap = Je veux, peux, dois
self-sitting-targets = Métiers à voir
self-sitting-terms = Mes conditions
self-sitting-years = Années choisies
self-sitting-all = Voir les sept
self-sitting-field = Domaine et niveau
self-sitting-enough = Assez pour l'instant
self-analysis-later = D'accord. On continue ici quand vous voulez.

# what I did
self-work-hello = Ce que vous avez fait : travail, études, petits boulots, aide aux autres. Choisissez les années que vous voulez ; personne n'a besoin de toutes. On ne vous demande pas ici pourquoi vous avez quitté un lieu ou un emploi, et ce n'est pas nécessaire.
self-work-kind = Une chose à la fois. De quel type était-ce ?
self-kind-work = Travail
self-kind-study = Études, formation
self-kind-informal = Informel ou familial
self-kind-volunteer = Bénévolat
self-work-what = Quel était votre travail, ou que faisiez-vous comme études ? Quelques mots, par exemple : « cuisine », « génie civil, université ».
self-work-where = Où ? Une entreprise, une école, une ville, ou seulement un type d'endroit : « une petite boulangerie ».
self-work-from = Quand est-ce que cela a commencé ? L'année suffit : « 2016 », « vers 2016 ».
self-work-to = Jusqu'à quand ? L'année suffit. Passez cette question si vous le faites encore.
self-work-did = Qu'avez-vous fait là, exactement ? Une à trois phrases, avec des chiffres si vous en avez : « Je cuisinais pour 80 personnes par jour et je commandais les produits. »
self-work-result = Qu'est-ce que cela a donné ? Quelque chose de mieux, de plus rapide, de plus sûr, ou d'appris : « Moins de plaintes ; j'ai formé deux nouvelles personnes en cuisine. » Passez si rien ne vous vient.
self-work-list = Ce que j'ai pour l'instant :
self-work-line =
    { $number }. { $what }{ $where ->
        [none] { "" }
       *[other] , { $where }
    }{ $from ->
        [none] { "" }
       *[other] { $to ->
            [none] { " " }({ $from } –)
           *[other] { " " }({ $from } – { $to })
        }
    }
self-work-next = En ajouter une autre, changer quelque chose, ou est-ce tout ?
self-work-next-add = Ajouter
self-work-next-change = Changer
self-work-next-remove = Retirer
self-work-next-done = C'est tout
self-work-which-change = Laquelle changeons-nous ?
self-work-which-remove = Laquelle dois-je retirer ?
self-work-part = Que changeons-nous dedans ?
self-work-part-kind = Le type
self-work-part-what = Ce que c'était
self-work-part-where = Où
self-work-part-from = Le début
self-work-part-to = La fin
self-work-part-did = Ce que j'y ai fait
self-work-part-result = Le résultat
self-work-done = De là viennent le parcours de votre 職務経歴書 et celui de votre CV en anglais.

# what I am good at
self-strengths-hello = Pour quoi les gens viennent-ils vous voir ? Pensez à la maison, au travail, à l'école et aux amis. Les points forts que vous remarquez seulement parce que d'autres en parlent comptent le plus.
self-strengths-pick =
    { $chosen ->
        [0] Choisissez ce qui vous correspond, { $left } au plus. Touchez un choix, ou envoyez plusieurs numéros : « 1, 3 ».
        [one] Un choix fait. Vous pouvez encore en choisir { $left }.
       *[other] { $chosen } choix faits. Vous pouvez encore en choisir { $left }.
    }
self-strength-languages = Langues
self-strength-learning = Apprendre vite
self-strength-people = À l'aise avec les gens
self-strength-teaching = Expliquer, enseigner
self-strength-organising = Organiser
self-strength-numbers = Les chiffres
self-strength-hands = Travail manuel
self-strength-technology = La technique
self-strength-writing = Écrire
self-strength-calm = Rester calme
self-strength-persistence = Persévérer
self-strength-reliability = Être fiable
self-strength-leading = Diriger
self-strength-ideas = Idées nouvelles
self-strength-detail = Précision, soin
self-strength-selling = Convaincre, vendre
self-strength-next = Autres points forts
self-strengths-chosen = Vous avez choisi :
self-strengths-proof-hello = Maintenant une preuve pour chacun : un mot sans exemple ne convainc personne. Une ou deux phrases suffisent.
self-strengths-proof-languages = Langues : quand ont-elles aidé quelqu'un ? Par exemple : « J'ai fait l'interprète pour des voisins à la mairie. »
self-strengths-proof-learning = Apprendre vite : qu'avez-vous appris rapidement, et en combien de temps ?
self-strengths-proof-people = À l'aise avec les gens : quand cela a-t-il aidé au travail ou ailleurs ?
self-strengths-proof-teaching = Expliquer, enseigner : à qui avez-vous appris quelque chose, et que savent faire ces personnes maintenant ?
self-strengths-proof-organising = Organiser : qu'avez-vous organisé, pour combien de personnes ?
self-strengths-proof-numbers = Les chiffres : qu'avez-vous compté, prévu ou calculé, et à quoi cela a-t-il servi ?
self-strengths-proof-hands = Travail manuel : qu'avez-vous fabriqué, réparé ou cuisiné ?
self-strengths-proof-technology = La technique : qu'avez-vous construit, réparé ou fait marcher pour d'autres ?
self-strengths-proof-writing = Écrire : qu'avez-vous écrit, et qui l'a lu ?
self-strengths-proof-calm = Rester calme : une journée de travail chargée ou difficile, et ce que vous avez fait.
self-strengths-proof-persistence = Persévérer : qu'est-ce qui a pris du temps, et comment avez-vous réussi ?
self-strengths-proof-reliability = Être fiable : que vous a-t-on confié ?
self-strengths-proof-leading = Diriger : combien de personnes, et qu'avez-vous réussi ensemble ?
self-strengths-proof-ideas = Idées nouvelles : qu'avez-vous changé, et qu'est-ce qui allait mieux ensuite ?
self-strengths-proof-detail = Précision, soin : qu'avez-vous contrôlé ou fabriqué, et qu'est-ce que cela a évité ?
self-strengths-proof-selling = Convaincre, vendre : qu'avez-vous vendu, ou qui avez-vous convaincu de quelque chose ?
self-strengths-list = Vos points forts pour l'instant :
self-strengths-proof-line = – { $proof }
self-strengths-again = Choisir à nouveau ? Si vous passez une preuve, celle que vous avez donnée avant reste.
self-strengths-again-keep = Ne rien changer
self-strengths-again-again = Choisir à nouveau
self-strengths-done = De là vient le 自己PR de votre 職務経歴書 : vos points forts, chacun avec sa preuve.
self-strengths-none = Vous n'avez rien choisi, et c'est très bien comme ça. Demandez à deux personnes qui vous connaissent quels sont vos points forts, puis revenez.

# short stories
self-stories-hello = De courts récits répondent à la plupart des questions d'entretien. Chacun a quatre parties : la situation, votre tâche, ce que vous avez fait, et le résultat (STAR). Cinq au plus, un à la fois. Choisissez des moments dont vous aimez parler ; pas besoin de dire pourquoi vous avez quitté un lieu ou un emploi.
self-stories-title = Un titre pour ce récit, en quelques mots. Par exemple : « Le jour où le four est tombé en panne », « Un planning pour douze personnes ».
self-stories-situation = Situation : où étiez-vous, et que se passait-il ? Une ou deux phrases.
self-stories-task = Tâche : que fallait-il faire, et quelle était votre part ?
self-stories-action = Action : qu'avez-vous fait ? Dites « je », même si d'autres ont aidé.
self-stories-result = Résultat : qu'est-ce que cela a donné ? Un chiffre, un merci, quelque chose d'appris.
self-stories-list = Vos récits pour l'instant :
self-stories-line = { $number }. { $title }
self-stories-next = Un autre récit, changer quelque chose, ou est-ce tout ?
self-stories-next-add = Un autre récit
self-stories-next-change = Changer
self-stories-next-remove = Retirer
self-stories-next-done = C'est tout
self-stories-which-change = Quel récit changeons-nous ?
self-stories-which-remove = Quel récit dois-je retirer ?
self-stories-part = Quelle partie changeons-nous ?
self-stories-part-title = Titre
self-stories-part-situation = Situation
self-stories-part-task = Tâche
self-stories-part-action = Action
self-stories-part-result = Résultat
self-stories-done = Ces récits sont vos réponses pour les entretiens. Dit à voix haute, chacun prend environ une minute.

# what matters to me
self-values-hello = Qu'est-ce qui compte pour vous dans le travail ? Il n'y a pas de bonne réponse, et ce n'est jamais utilisé pour choisir des métiers ou des entreprises à votre place.
self-values-pick =
    { $chosen ->
        [0] Choisissez ce qui compte le plus, { $left } au plus. Touchez un choix, ou envoyez plusieurs numéros : « 1, 3 ».
        [one] Un choix fait. Vous pouvez encore en choisir { $left }.
       *[other] { $chosen } choix faits. Vous pouvez encore en choisir { $left }.
    }
self-value-family = Du temps en famille
self-value-security = Un emploi stable
self-value-learning = Apprendre
self-value-helping = Aider les autres
self-value-freedom = La liberté
self-value-respect = Qu'on me respecte
self-value-team = Une bonne équipe
self-value-creating = Créer du nouveau
self-value-income = Un bon salaire
self-value-faith = Vivre ma foi
self-value-health = La santé
self-value-fairness = La justice
self-value-time = Du temps pour moi
self-value-challenge = Des défis
self-value-order = Des règles claires
self-value-belonging = Avoir ma place
self-value-next = Autres valeurs
self-values-rank =
    { $chosen ->
        [0] Maintenant dans l'ordre : touchez d'abord le plus important, puis le suivant.
        [one] Et en deuxième ?
        [2] Et en troisième ?
       *[other] Et ensuite ?
    }
self-values-list = Ce qui compte pour vous, le plus important d'abord :
self-values-again = Choisir et classer à nouveau, ou ne rien changer ?
self-values-again-keep = Ne rien changer
self-values-again-again = Choisir à nouveau
self-values-done = De là viennent de bonnes questions à poser en entretien, et une façon de comparer deux offres.
self-values-none = Vous n'avez rien choisi, et c'est très bien comme ça.

# want, can, must
self-overlap-hello = Trois cercles : ce que vous voulez faire (will), ce que vous pouvez faire (can), ce qu'on attend de vous (must). Là où ils se rejoignent, il y a une bonne direction.
self-overlap-known = Voici où nous en sommes. Passez une question pour ne rien y changer.
self-overlap-will = Je veux : qu'aimeriez-vous faire au travail dans les prochaines années ? Une ou deux phrases.
self-overlap-can-hint = Les points forts que vous avez choisis :
self-overlap-can = Je peux : que savez-vous faire aujourd'hui qui soit utile à un employeur ?
self-overlap-must = Je dois : que demandent les employeurs pour ce travail, et combien devez-vous gagner, ou de quoi devez-vous tenir compte ? Par exemple le japonais, un permis, des horaires qui vont avec votre famille.
self-overlap-list = Vos trois cercles :
self-overlap-line-will = Je veux : { $said }
self-overlap-line-can = Je peux : { $said }
self-overlap-line-must = Je dois : { $said }
self-overlap-none = Vous n'avez rien écrit, et c'est très bien comme ça.
self-overlap-done = Là où ils se rejoignent commence votre 志望動機, la raison de votre candidature.

# jobs to look at
self-targets-hello = Des métiers qui valent un coup d'œil, trouvés d'après votre domaine et votre niveau, vos points forts et vos langues. Ce qui compte pour vous n'est pas utilisé. Ce sont des suggestions, pas des limites.
self-targets-shown = Peut-être ceux-ci :
self-targets-why =
    ・{ $japanese-name } : { $fit ->
        [both] { $strengths ->
            [one] votre domaine, et un de vos points forts.
           *[other] votre domaine, et { $strengths } de vos points forts.
        }
        [field] votre domaine.
       *[strengths] { $strengths ->
            [one] un autre domaine, et un de vos points forts.
           *[other] un autre domaine, et { $strengths } de vos points forts.
        }
    } { $japanese ->
        [none] Peu ou pas de japonais demandé.
        [some] Japonais simple demandé (N4, ou à l'oral).
        [daily] Japonais de tous les jours demandé (environ N3).
        [work] Japonais d'environ N2 demandé.
       *[high] Japonais d'environ N1 demandé.
    }
self-targets-licence = ・Il faut une qualification officielle japonaise.
self-targets-none-fit = Sans domaine ni points forts, je n'ai encore rien à proposer. Choisissez d'abord vos points forts : cela prend environ cinq minutes.
self-targets-levels = Les niveaux de japonais sont un simple repère ; lisez chaque annonce.
self-targets-keep =
    { $chosen ->
        [0] Lesquels voulez-vous garder et regarder ? Touchez un choix, ou envoyez plusieurs numéros.
       *[other] Un autre ? Vous pouvez encore en choisir { $left }.
    }
self-targets-list = Gardés, à regarder :
self-targets-name = ・{ $name }
self-targets-job-tag = Pour en savoir plus : job tag, le site du ministère du Travail, avec le nom japonais comme mot de recherche : { $link }
self-targets-ask = Vous pouvez me demander, par exemple :
self-targets-guide-it-and-portfolio = « Faut-il un portfolio pour un emploi en informatique ? »
self-targets-guide-degrees-and-licences = « Mes diplômes et certificats comptent-ils au Japon ? »
self-targets-guide-japanese-level = « Quel niveau JLPT demandent les emplois ? »
self-targets-guide-learning-japanese = « Où apprendre le japonais gratuitement ? »
self-targets-guide-regional-jobs = « Comment sont les emplois hors des grandes villes ? »
self-targets-guide-industry-research = « Comment me renseigner sur un secteur ? »
self-targets-guide-employment-types = « Quelle est la différence entre 正社員 et 契約社員 ? »
self-targets-guide-freelance-and-business = « Freelance possible ? »
self-targets-guide-shokumu-keirekisho = « Que mettre dans un 職務経歴書 ? »
self-targets-guide-first-job-then-better = « Comment passer d'un premier emploi à un meilleur ? »
self-targets-permission = Vous m'avez dit que votre papier ne permet pas de travailler pour le moment. Vous pouvez regarder et vous préparer. Avant de commencer un emploi, la carte et le papier doivent le permettre ; demandez-moi « quand puis-je travailler ».
self-targets-guide-driving-licence = « Comment échanger mon permis de conduire ? »
self-targets-again = En chercher d'autres, ou ne rien changer ?
self-targets-again-keep = Ne rien changer
self-targets-again-again = Chercher encore
self-targets-none = Vous n'en avez gardé aucun, et c'est très bien comme ça. Quand votre domaine ou vos points forts changent, la liste change avec eux.
self-targets-done = Parlez de ces métiers avec votre mentor, et adaptez votre 職務経歴書 à celui qui vous plaît le plus.

# how I want to work
self-terms-hello = Comment vous voulez travailler, en cinq clics. Passez ce que vous ne voulez pas dire.
self-terms-known = J'ai vos réponses d'avant ; passez une question pour ne rien y changer.
self-terms-japanese = Comment est votre japonais aujourd'hui ?
words-self-japanese-some = N5, N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = Pas encore
self-japanese-some = Simple (N5, N4)
self-japanese-daily = Quotidien (N3)
self-japanese-work = Au travail (N2)
self-japanese-high = Élevé (N1)
self-terms-english = Et votre anglais ?
self-english-none = Aucun
self-english-some = Un peu
self-english-work = Au travail
self-english-high = Comme langue maternelle
self-terms-place = Où aimeriez-vous travailler ? Une ville, une région, « chez moi », « n'importe où ».
self-terms-hours = Quels horaires vous conviennent ?
self-hours-full = Temps plein
self-hours-part = Temps partiel
self-hours-evenings = Soirs, week-ends
self-hours-any = Peu importe
self-terms-permission = Que disent du travail votre carte de séjour et la feuille de désignation (指定書) ? Choisissez seulement ce qui est écrit ; je ne le devine pas.
self-permission-any = Travail sans limites
self-permission-limited = Comme sur la feuille
self-permission-hours28 = 28 h par semaine
self-permission-no = Pas de travail
self-permission-unsure = Je ne sais pas
self-terms-permission-look = Pas de problème. Demandez-moi « c'est quoi le shiteisho » et je vous montre où regarder. Avant de commencer un emploi, la carte et la feuille doivent le permettre.
self-terms-list = Comment vous voulez travailler :
self-terms-line-japanese-none = Japonais : aucun
self-terms-line-japanese-some = Japonais : simple (N5, N4)
self-terms-line-japanese-daily = Japonais : de tous les jours (environ N3)
self-terms-line-japanese-work = Japonais : au travail (environ N2)
self-terms-line-japanese-high = Japonais : élevé (environ N1)
self-terms-line-english-none = Anglais : aucun
self-terms-line-english-some = Anglais : un peu
self-terms-line-english-work = Anglais : au travail
self-terms-line-english-high = Anglais : comme une langue maternelle
self-terms-line-place = Lieu : { $place }
self-terms-line-hours-full = À temps plein
self-terms-line-hours-part = À temps partiel
self-terms-line-hours-evenings = Horaires : soirs et week-ends
self-terms-line-hours-any = Horaires : tous
self-terms-line-permission-any = Écrit pour le travail : sans limites
self-terms-line-permission-limited = Écrit pour le travail : comme sur la feuille de désignation
self-terms-line-permission-hours28 = Écrit pour le travail : 28 heures par semaine
self-terms-line-permission-no = Écrit pour le travail : pas de travail permis
self-terms-line-permission-unsure = Écrit pour le travail : pas encore regardé
self-terms-none = Vous n'avez rien dit, et c'est très bien comme ça.
self-terms-done = Avec cela, une annonce se vérifie en une minute : langue, lieu, horaires, et si vous avez le droit de faire ce travail.

# years I choose
self-years-hello = Années choisies : une petite image des bonnes et des moins bonnes années au travail ou dans les études. Choisissez de trois à huit années de suite que vous aimez regarder. Personne n'a besoin des autres.
self-years-first = Par quelle année commencer ? Par exemple { $example }.
self-years-last = Et par quelle année finir ? De { $low } à { $high }, celle que vous voulez.
self-years-hint = Envoyez une année de { $low } à { $high }, en quatre chiffres, s'il vous plaît.
self-years-which = Toutes ces années, ou seulement les bonnes ?
self-years-which-all = Toutes
self-years-which-highs = Seulement les bonnes
self-years-height = { $year } : comment allait le travail, ou les études, cette année-là ? Passez cette question pour laisser l'année de côté.
self-height-1 = 1 bas
self-height-2 = 2
self-height-3 = 3 moyen
self-height-4 = 4
self-height-5 = 5 haut
words-self-height-5 = 5
self-years-what = { $year } : un mot pour cette année, si vous voulez. Par exemple « premier emploi », « école », « une bonne équipe ».
self-years-list = Vos années :
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = La redessiner, ou ne rien changer ?
self-years-again-keep = Ne rien changer
self-years-again-again = La redessiner
self-years-done = Regardez les années hautes : qu'avaient-elles en commun ? C'est cela qui vaut la peine d'être cherché dans un emploi.
self-years-none = Vous n'avez choisi aucune année, et c'est très bien comme ça.

# occupations, with the names that people use
occupation-software-developer = Programmation
occupation-system-engineer = Ingénierie systèmes
occupation-web-designer = Design web
occupation-data-scientist = Analyse de données
occupation-network-engineer = Ingénierie réseaux
occupation-it-support = Support informatique
occupation-software-tester = Test de logiciels
occupation-data-annotator = Annotation (données)
occupation-office-clerk = Travail de bureau
occupation-accounting-clerk = Comptabilité
occupation-trade-clerk = Import-export
occupation-sales = Vente, commercial
occupation-overseas-sales = Ventes à l'étranger
occupation-web-marketer = Marketing web
occupation-call-centre = Service client
occupation-recruiter = Recrutement, RH
occupation-interpreter = Interprète
occupation-translator = Traduction
occupation-tour-guide = Guide touristique
occupation-hotel-front = Réception d'hôtel
occupation-shop-assistant = Vente en magasin
occupation-medical-interpreter = Interprète (santé)
occupation-care-worker = Aide à la personne
occupation-nursing-assistant = Aide aux soins
occupation-childcare-assistant = Aide en crèche
occupation-nurse = Soins infirmiers
occupation-cook = Cuisine
occupation-hall-staff = Service en salle
occupation-restaurant-manager = Gérer un restaurant
occupation-food-factory = Usine alimentaire
occupation-baker = Boulangerie
occupation-machine-operator = Conduite de machines
occupation-assembler = Montage en usine
occupation-welder = Soudure
occupation-quality-inspector = Contrôle qualité
occupation-production-engineer = Ingénierie d'usine
occupation-mechanical-designer = Conception mécanique
occupation-sewing = Couture
occupation-car-mechanic = Mécanique auto
occupation-carpenter = Bois et charpente
occupation-electrician = Électricité
occupation-site-manager = Chef de chantier
occupation-cad-operator = Dessin CAO
occupation-architect = Architecte
occupation-warehouse = Travail en entrepôt
occupation-forklift = Chariot élévateur
occupation-truck-driver = Conduite de camion
occupation-logistics-clerk = Gestion logistique
occupation-language-teacher = Prof de langues
occupation-school-supporter = Aide langues à l'école
occupation-it-instructor = Cours d'informatique
occupation-farm-worker = Travail agricole
occupation-cleaner = Nettoyage bâtiments
occupation-hotel-rooms = Chambres d'hôtel
occupation-npo-staff = Association (NPO)
occupation-graphic-designer = Graphisme
occupation-gardener = Jardinage
occupation-hairdresser = Coiffure
