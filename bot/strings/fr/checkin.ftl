# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = Bonjour de Tomoni. Comment s'est passée votre semaine ? Deux clics suffisent. On y va ?
open-settling = Bonjour de Tomoni. J'ai quelques courtes questions pour vous aujourd'hui, environ trois minutes. On y va ?
open-goals = Bonjour de Tomoni. On regarde vos étapes de cette semaine ? Cela prend deux minutes.
open-course = Bonjour de Tomoni. Votre prochaine courte leçon est prête, environ cinq minutes. On continue ?
open-applications = Bonjour de Tomoni. Quelque chose sur votre liste est prévu pour aujourd'hui. On regarde ?
open-last = Je ne veux pas vous déranger : c'est donc la dernière fois que je demande de moi-même. Je suis là dès que vous écrivez : « menu » suffit.
open-do-now = Oui, maintenant
open-do-later = Demain
open-do-enough = Arrêter les rappels
open-later = D'accord, je vous redemande le { $day }.
open-enough = D'accord, j'arrête ces messages. Écrivez « menu » quand vous voulez continuer.

# check-in
checkin-hello =
    { $keeps ->
        [true] Deux clics par semaine, et quelques mots si vous voulez. Vos réponses, vous êtes la seule personne à les voir, ici dans cette conversation. Elles ne comptent pas dans la recherche de travail, et je ne dis rien à personne sans vous demander d'abord.
       *[false] Deux clics, et quelques mots si vous voulez. Rien n'est gardé : je ne peux donc ni vous montrer comment vont vos semaines, ni vous faire de rappels. Écrivez « mes données » pour changer cela.
    }
checkin-week = Comment s'est passée votre semaine ?
checkin-week-very-good = Très bien
checkin-week-good = Bien
checkin-week-so-so = Moyen
checkin-week-hard = Difficile
checkin-week-very-hard = Très difficile
checkin-week-day = Changer le jour
checkin-way = Y a-t-il un obstacle pour vous en ce moment ?
checkin-way-nothing = Rien
checkin-way-papers = Papiers
checkin-way-work = Travail
checkin-way-money = Argent
checkin-way-health = Santé
checkin-way-people = Les gens
checkin-way-other = Autre chose

# sleep and mood, only where it was allowed
checkin-allowed = Puis-je aussi vous demander comment vous dormez, et comment va votre moral ? Un clic pour chacun. Vous êtes la seule personne à le voir. Je le demande une seule fois ; les deux, ça va, et aucun des deux, ça va aussi.
checkin-allowed-both = Les deux
checkin-allowed-sleep = Le sommeil seulement
checkin-allowed-mood = Le moral seulement
checkin-allowed-none = Aucun des deux
checkin-sleep = Comment avez-vous dormi cette semaine ?
checkin-sleep-very-good = Très bien
checkin-sleep-good = Bien
checkin-sleep-so-so = Moyen
checkin-sleep-hard = Mal
checkin-sleep-very-hard = Très mal
checkin-mood = Et votre moral ?
checkin-mood-very-good = Très bon
checkin-mood-good = Bon
checkin-mood-so-so = Moyen
checkin-mood-hard = Bas
checkin-mood-very-hard = Très bas
checkin-words = Quelques mots sur la semaine, pour vous-même ? Ou passez cette question.
checkin-thanks =
    { $keeps ->
        [true] Merci, c'est noté.
       *[false] Merci de me l'avoir dit. Rien n'est gardé.
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = Pour les papiers, vous pouvez me poser vos questions à tout moment. Écrivez par exemple « quand puis-je renouveler ma carte », ou « aide juridique gratuite ».
checkin-ask-work = Pour le travail, vous pouvez me poser vos questions à tout moment. Écrivez par exemple « où trouver des conseils sur le travail », ou « mon chef me crie dessus ».
checkin-ask-money = Pour l'argent, vous pouvez me poser vos questions à tout moment. Écrivez par exemple « où trouver à manger », ou « salaire pas payé ».
checkin-ask-health = Pour la santé, vous pouvez me poser vos questions à tout moment. Écrivez par exemple « médecin qui parle français », ou « quelqu'un à qui parler ».
checkin-ask-people = Si quelqu'un vous traite mal, écrivez par exemple « harcèlement au travail ». Si vous aimeriez rencontrer des gens, écrivez « quand est le prochain WELgee Salon ».
checkin-ask-other = Écrivez-moi simplement ce que c'est, avec vos propres mots, et je cherche ce qui peut aider. Ou écrivez « humain » pour une personne.

# a low answer
checkin-low = Des semaines comme celle-ci sont dures à porter sans aide, et rien ne vous y oblige. Quelqu'un de l'équipe de coordination de WELgee peut parler avec vous aux heures de travail. Si vous voulez parler à quelqu'un aujourd'hui, écrivez « quelqu'un à qui parler » : je montre des lignes de téléphone. En danger maintenant : police 110, pompiers et ambulance 119.
tell-coordinator =
    { $about ->
        [settling] Puis-je dire à l'équipe de coordination que quelque chose ne va pas ou n'est pas clair dans votre nouvel emploi ? Elle répond aux heures de travail. Je ne transmets aucun de vos mots, sauf si vous le choisissez.
       *[checkin] Puis-je dire à l'équipe de coordination que vous aimeriez qu'on prenne de vos nouvelles ? Elle répond aux heures de travail. Je ne transmets aucun de vos mots, sauf si vous le choisissez.
    }
tell-coordinator-tell = Oui, sans mes mots
tell-coordinator-words = Oui, avec mes mots
tell-coordinator-human = Écrire à l'équipe
tell-coordinator-no = Non, merci
tell-told = L'équipe de coordination est prévenue. La réponse vient ici, dans cette conversation, aux heures de travail.
tell-not-told = D'accord, je ne dis rien à personne. Vous pouvez écrire « humain » à tout moment.

# goals
checkin-step = Votre objectif : { $goal }. Où en êtes-vous cette semaine ?
checkin-step-some = Cela a un peu avancé
checkin-step-none = Pas cette semaine
checkin-step-stuck = C'est bloqué
checkin-stuck = Cela vaut la peine d'en parler avec votre mentor, ou écrivez « humain » pour l'équipe de coordination. Une étape plus petite peut aider aussi.

# how the weeks went
checkin-trend = Vos semaines jusqu'ici :
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") } : très difficile
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") } : difficile
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") } : moyen
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") } : bien
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") } : très bien
    }

# the next one
checkin-day = Quel jour de la semaine dois-je vous poser la question ?
checkin-day-mon = Lundi
checkin-day-tue = Mardi
checkin-day-wed = Mercredi
checkin-day-thu = Jeudi
checkin-day-fri = Vendredi
checkin-day-sat = Samedi
checkin-day-sun = Dimanche
checkin-day-none = Ne pas me demander
checkin-next =
    { $pushes ->
        [true] Je vous redemande le { $day }.
       *[false] Je vous redemande le { $day }. Sur cette page, je ne peux pas vous écrire en premier : vous trouvez donc la question ici quand vous revenez.
    }
checkin-no-next = D'accord, je ne demande pas de moi-même. Écrivez « menu » quand vous voulez dire comment ça va.
