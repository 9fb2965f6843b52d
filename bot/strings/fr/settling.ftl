# A new job: the first half year. What is said of law is that of the guides residency/job-change-notice,
# work_rights/payslip-and-tax and work_rights/written-conditions. Words in quotes are questions one can write.

# beginning
settling-hello =
    { $keeps ->
        [true] Un nouvel emploi, c'est bien. Notons le premier jour et ce qu'il y a à faire ; environ deux minutes. Après 1, 4, 12 et 26 semaines, je vous demande comment ça va. Je garde la date et les échanges que nous avons eus, pas ce que vous répondez.
       *[false] Un nouvel emploi, c'est bien. Regardons le premier jour et ce qu'il y a à faire ; environ deux minutes. Rien n'est gardé : je ne peux donc pas vous faire de rappels. Écrivez « mes données » pour changer cela.
    }
settling-start = Quel jour commence l'emploi, ou quel jour a-t-il commencé ? Par exemple 2027-04-01 ou 1er avril 2027.
settling-kind = Y a-t-il une période d'essai au début (試用期間 ou トライアル雇用) ? C'est écrit dans votre contrat ou dans votre avis de conditions (労働条件通知書).
settling-kind-trial = Oui, un essai
settling-kind-regular = Pas d'essai
settling-trial = Combien de temps dure l'essai ?
settling-trial-4 = 1 mois
settling-trial-9 = 2 mois
settling-trial-13 = 3 mois
settling-trial-26 = 6 mois
settling-trial-other = Une autre durée
settling-trial-unsure = Je ne sais pas
settling-weeks = Combien de semaines ?

# the notice of a new employer
settling-card =
    Quel statut est écrit sur votre carte de séjour (在留資格) ? C'est lui qui décide s'il faut prévenir l'Immigration d'un nouvel employeur. Je ne garde pas cette réponse.
    A  Ingénieur / spécialiste en sciences humaines / services internationaux (技術・人文知識・国際業務)
    B  Un autre statut de travail, comme main-d'œuvre qualifiée (技能), soins et aide à la personne (介護), professionnel hautement qualifié ou travailleur à compétences spécifiques
    C  Activités désignées (特定活動)
    D  Résidence de longue durée (定住者), résidence permanente
    E  Autre chose, ou incertain
settling-card-engineer = A
settling-card-other-work = B
settling-card-designated = C
settling-card-long-term = D
settling-card-unsure = E
settling-notice-owed =
    { $late ->
        [true] Avec ce statut, on déclare à l'Immigration un nouvel employeur dans les 14 jours après l'arrivée, et aussi le départ de l'ancien, dans le même délai (契約機関に関する届出). Si c'est en retard, on l'envoie dès qu'on s'en aperçoit. En ligne, par la poste ou au guichet.
       *[false] Avec ce statut, on déclare à l'Immigration un nouvel employeur dans les 14 jours après l'arrivée, et aussi le départ de l'ancien, dans le même délai (契約機関に関する届出). En ligne, par la poste ou au guichet.
    }
settling-notice-tied = Avec le statut de professionnel hautement qualifié 1 ou de travailleur à compétences spécifiques, un changement de statut vient avant le nouvel emploi : demandez au Bureau.
settling-notice-designated = Les Activités désignées ne sont pas sur la liste pour cette déclaration. Si la feuille dans votre passeport (指定書) nomme un employeur, il faut d'abord une permission pour changer : demandez à l'Immigration, 0570-013904 (en semaine 8:30-17:15, nombreuses langues), ou à l'équipe de coordination (écrivez « humain »). Je ne peux pas en décider.
settling-notice-long-term = Avec ce statut, il n'y a en général pas cette déclaration. Pour le vérifier : Immigration, 0570-013904 (en semaine 8:30-17:15, nombreuses langues).
settling-notice-unsure = Alors demandez si une déclaration est nécessaire dans votre cas : Immigration, 0570-013904 (en semaine 8:30-17:15, nombreuses langues), ou l'équipe de coordination (écrivez « humain »). Je ne peux pas en décider.
settling-sent = La déclaration du nouvel employeur est-elle envoyée ?
settling-sent-done = Oui, c'est envoyé
settling-sent-open = Pas encore
settling-sent-human = J'ai besoin d'aide
settling-sent-noted = Bien. Gardez la preuve que vous l'avez envoyée.
settling-notice-where =
    { $again ->
        [true] Comment faire : écrivez « déclaration 14 jours nouvel emploi ». Par téléphone : Immigration, 0570-013904 (en semaine 8:30-17:15, nombreuses langues). Je vous redemande à temps.
       *[false] Comment faire : écrivez « déclaration 14 jours nouvel emploi ». Par téléphone : Immigration, 0570-013904 (en semaine 8:30-17:15, nombreuses langues).
    }

# what comes when
settling-days =
    { $many ->
        [0] Premier jour de travail : { $day }.
       *[other]
            { $reminds ->
                [true] Premier jour de travail : { $day }. Je vous demande comment ça va :
               *[false] Premier jour de travail : { $day }. De bons moments pour regarder comment ça va :
            }
    }
settling-day =
    { $talk ->
        [week-1] après 1 semaine : { $day }
        [trial] milieu de l'essai : { $day }
        [week-4] après 4 semaines : { $day }
        [week-12] après 12 semaines : { $day }
       *[week-26] après 26 semaines : { $day }
    }
settling-what = Que souhaitez-vous ?
settling-what-payslip = Comprendre ma paie
settling-what-sent = La déclaration
settling-what-change = Changer le début
settling-what-ended = L'emploi est fini
settling-what-nothing = Rien d'autre
settling-ended = D'accord, je laisse cet emploi et ne demande plus rien à son sujet. Un départ peut aussi demander une déclaration : écrivez « déclaration 14 jours quitter emploi ». Pour le prochain, écrivez « menu ».
settling-goes-on = D'accord, tout reste pareil.

# the talks
settling-talk =
    { $talk ->
        [week-1] La première semaine : trois courtes questions.
        [trial] Le milieu de l'essai : deux courtes questions.
        [week-4] Quatre semaines : votre salaire, et comment ça va.
        [week-12] Douze semaines : deux courtes questions.
       *[week-26] Six mois dans cet emploi. Deux courtes questions, sur la suite.
    }
settling-right-yes = Oui
settling-right-no = Non
settling-right-unsure = Je ne sais pas
settling-hours = Les heures de travail et les pauses sont-elles comme convenu par écrit ?
settling-place = Le lieu et le travail sont-ils comme convenu par écrit ?
settling-unclear = Y a-t-il quelque chose qui n'est pas clair au travail ? Écrivez-le avec vos propres mots, ou passez cette question.
settling-conditions = Les heures, le lieu et le travail convenus sont écrits dans l'avis de conditions de travail (労働条件通知書). Écrivez « pas de contrat écrit » ou « le contrat dit autre chose » et j'explique ce que vous pouvez faire ; pour des conseils, écrivez « où trouver des conseils sur le travail ».
settling-trial-told = Quelqu'un vous a-t-il dit ce qu'on pense de votre travail jusqu'ici ?
settling-trial-after = Savez-vous ce qui se passe après l'essai, et quand cela se décide ?
settling-trial-ask = Le milieu d'un essai est un bon moment pour demander. Vous pouvez dire : 「これまでの仕事はいかがでしょうか。試用期間のあとについても教えてください。」 (Comment est mon travail jusqu'ici ? Dites-moi aussi, s'il vous plaît, ce qui vient après l'essai.) Pour en savoir plus : écrivez « combien de temps dure l'essai ».
settling-payslip-come = Avez-vous reçu votre première fiche de paie (給与明細) ?
settling-payslip-come-yes = Oui
settling-payslip-come-not-yet = Pas encore
settling-payslip-later = Quand elle arrive, écrivez « menu » et rouvrez ceci : nous la lisons ligne par ligne.
settling-going = Dans l'ensemble, comment ça va dans l'emploi ?
settling-going-well = Bien
settling-going-so-so = Moyen
settling-going-badly = Mal
settling-going-words = Qu'est-ce qui rend cela difficile ? Quelques mots, ou passez cette question. Je ne les garde pas, sauf si vous les transmettez.
settling-going-ask = Vous pouvez me demander aussi : écrivez par exemple « où trouver des conseils sur le travail », « mon chef me crie dessus », ou « comment demander de l'aide au bureau ».
settling-someone = Y a-t-il quelqu'un au travail à qui vous pouvez demander quand vous ne savez pas quelque chose ?
settling-someone-ask = Cela aide de se mettre d'accord sur une personne. Vous pouvez dire : 「分からないときは、どなたに聞けばよいでしょうか。」 (À qui puis-je demander quand je ne sais pas quelque chose ?) Pour en savoir plus : écrivez « comment demander de l'aide au bureau ».

# the payslip, line by line
settling-payslip = Votre fiche de paie (給与明細), ligne par ligne. Les noms peuvent changer un peu :
settling-payslip-pay = 総支給額 : tout ce que vous avez gagné, avant toute retenue. Comparez les heures et le salaire avec votre contrat.
settling-payslip-health = 健康保険 : assurance maladie, votre part. L'entreprise paie la moitié.
settling-payslip-pension = 厚生年金 : retraite, votre part. L'entreprise paie la moitié.
settling-payslip-employment = 雇用保険 : assurance chômage, une petite part.
settling-payslip-income-tax = 所得税 : impôt sur le revenu, chaque mois.
settling-payslip-resident-tax = 住民税 : impôt de résidence sur le revenu de l'an dernier, payé de juin à mai. Souvent rien la première année ; plus tard, il commence en juin et vous recevez moins.
settling-payslip-other = Autres retenues, comme le loyer : il faut un accord écrit entre l'entreprise et les salariés. Les amendes pour des erreurs ne sont pas permises.
settling-payslip-take-home = 差引支給額 (手取り) : ce que vous recevez.
settling-payslip-clear = Tout y est-il clair, et comme convenu ?
settling-payslip-ask = Vous pouvez demander à l'entreprise : 「この控除は何ですか。」 (Qu'est-ce que cette retenue ?) Pour les taux et le reste : écrivez « explique-moi ma fiche de paie ». S'il manque une assurance : « qui doit avoir le shakai hoken ». S'il manque du salaire : « salaire pas payé ».

# what next
settling-next = Six mois, c'est un bon moment pour regarder plus loin. Qu'aimeriez-vous ensuite ?
settling-next-stay = Progresser ici
settling-next-language = Un meilleur japonais
settling-next-other-work = Proche de mon métier
settling-next-status = Un séjour plus long
settling-next-rest = Ne rien changer
settling-next-unsure = Pas encore décidé
settling-next-stay-ask = Bien. Des objectifs peuvent aider : écrivez « menu ». Pour en parler au travail, écrivez « comment demander un retour sur mon travail ».
settling-next-language-ask = Bien. Écrivez « où apprendre le japonais gratuitement » et je vous montre des cours.
settling-next-other-work-ask = Bien. Écrivez « premier emploi puis un meilleur », et l'équipe de coordination peut regarder cela avec vous : écrivez « humain ».
settling-next-status-ask = Bien. Écrivez « passer à un visa de travail » ou « conditions résidence permanente ». Seule l'Immigration décide ; l'équipe de coordination peut regarder cela avec vous : écrivez « humain ».
settling-next-rest-ask = C'est aussi une réponse. Six mois, c'est beaucoup.
settling-next-unsure-ask = Rien ne presse. Si vous voulez réfléchir à voix haute avec quelqu'un, écrivez « humain ».

# the end of a talk
settling-thanks = Merci. Je garde seulement que nous avons parlé.
settling-again = Il n'y a pas de rappels pour cela en ce moment. Dois-je à nouveau vous demander de moi-même ?
settling-next-talk =
    { $day ->
        [none] C'était tout. Je suis là dès que vous écrivez.
       *[other] Je vous redemande le { $day }.
    }
