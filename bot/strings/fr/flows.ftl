# Les mots des parcours, dans l'ordre où une personne les rencontre.

# bienvenue
welcome-hello = Je suis Tomoni, l'assistant de conversation de WELgee. Deux courtes questions, pour mieux vous être utile ; vous pouvez tout me demander à tout moment.
welcome-language = Quelle langue utilisons-nous ?
welcome-kept =
    Si je peux garder notre conversation : je garde vos messages 30 jours, et votre nom, les dates que vous me donnez et vos réponses sur le travail, vos objectifs et vos semaines jusqu'à ce que vous les effaciez, le tout chiffré. Je m'en sers pour reprendre là où nous nous sommes arrêtés et pour vous envoyer des rappels. L'équipe de coordination de WELgee voit ce que vous lui envoyez. Si je ne peux pas répondre à une question, les personnes qui écrivent nos guides la voient, sans savoir de qui elle vient.
    Sinon : vous pouvez quand même tout me demander. Vos messages sont effacés dans les 24 heures.

    De nous-mêmes, nous ne donnons vos données ni à l'Immigration, ni à la police, ni aux ambassades, ni aux employeurs. Un mandat d'un tribunal peut nous y obliger ; les autres demandes officielles passent d'abord par la direction et un avocat. Les conversations avec un bot ne sont pas privées de bout en bout.
welcome-keep = Puis-je garder notre conversation ?
welcome-without = Très bien. Rien n'est gardé, et vous pouvez tout me demander. Écrivez « mes données » si vous changez d'avis.
welcome-name = Comment dois-je vous appeler ? Le nom que vous voulez, ou passez cette question.
welcome-done =
    { $name ->
        [none] Merci. Demandez-moi ce que vous voulez, avec vos propres mots. Écrivez « menu » pour voir ce que nous pouvons faire d'autre, « humain » pour parler à une personne.
       *[other] Merci, { $name }. Demandez-moi ce que vous voulez, avec vos propres mots. Écrivez « menu » pour voir ce que nous pouvons faire d'autre, « humain » pour parler à une personne.
    }

# menu
menu-what = Que souhaitez-vous faire ?
menu-what-ask = Poser une question
menu-what-human = Parler à quelqu'un
menu-what-language = Langue
menu-what-my-data = Mes données
menu-how-to-ask = Écrivez-la simplement, comme vous l'écririez à un ami ou une amie. Par exemple : « quand puis-je renouveler ma carte », « j'ai déménagé, à qui le dire ». Je réponds à partir de guides vérifiés et je dis d'où cela vient.

# langue
language-which = Quelle langue utilisons-nous ?
language-set = À partir de maintenant, nous parlons français.

# humain
human-who = Une personne de l'équipe de coordination de WELgee lit ceci aux heures de travail et répond ici, dans cette conversation. La nuit et les jours fériés, personne ne la lit. En danger maintenant : police 110, pompiers et ambulance 119.
human-about = De quoi s'agit-il ? Quelques mots suffisent, ou passez cette question.
human-send =
    { $about ->
        [none] Dois-je envoyer ceci à l'équipe de coordination ? Elle voit vos mots, et ils sont gardés jusqu'à ce que votre demande soit close.
       *[other]
            Dois-je envoyer ceci à l'équipe de coordination ? Elle voit vos mots, et ils sont gardés jusqu'à ce que votre demande soit close.

            Vous avez écrit : « { $about } »
    }
human-sent = C'est envoyé. La réponse viendra ici, dans cette conversation. En attendant, vous pouvez continuer à me poser des questions.
human-not-sent = Rien n'a été envoyé.

# who agreed to older terms, before something that only newer ones name
newer-terms-new = Depuis que vous avez accepté que je garde notre conversation, je peux faire plus : un CV à partir de vos réponses, des objectifs, des candidatures, un court point chaque semaine. Pour cela, je garderais aussi, chiffré, ce que vous me dites de votre travail, de vos objectifs et de vos semaines, jusqu'à ce que vous le supprimiez.
newer-terms-questions = Autre nouveauté : si je ne peux pas répondre à une question, les personnes qui écrivent nos guides la voient, sans savoir de qui elle vient.
newer-terms-keep = Puis-je garder cela aussi ? Sinon, tout ce que vous avez déjà accepté reste comme c'est.
newer-terms-yes = Merci. Vous pouvez changer cela à tout moment : écrivez « données ».
newer-terms-no = D'accord. Votre nom et vos dates restent comme ils sont ; ce que vous me dites ici n'est pas gardé. Vous pouvez changer cela à tout moment : écrivez « données ».

# mes données
my-data-what = Vos données sont à vous. Que souhaitez-vous ?
my-data-what-kept = Ce qui est gardé
my-data-what-export = Les emporter
my-data-what-pause = Mettre en pause
my-data-what-keep-yes = Garder nos échanges
my-data-what-keep-no = Ne plus garder
my-data-what-erase = Tout effacer
my-data-kept =
    Nous gardons : vos messages (30 jours), les réponses d'une conversation jusqu'à sa fin, ce que vous m'avez demandé de retenir, ce que vous m'avez dit de votre travail, de vos objectifs et de vos semaines, votre langue, vos demandes à l'équipe de coordination, et ce que vous avez accepté. Les noms, les textes et les adresses sont chiffrés.
    L'équipe de coordination voit les demandes que vous lui envoyez. Les personnes qui écrivent nos guides voient les questions auxquelles je n'ai pas pu répondre, sans les longs numéros et sans savoir de qui elles viennent. De nous-mêmes, nous ne donnons rien à personne d'autre.
my-data-keeping = À partir de maintenant, je garde notre conversation : les messages 30 jours, votre nom, vos dates et vos réponses sur le travail, vos objectifs et vos semaines jusqu'à ce que vous les effaciez. Si je ne peux pas répondre à une question, les personnes qui écrivent nos guides la voient, sans savoir de qui elle vient.
my-data-stop = Si je ne garde plus rien, vos dates partent aussi, et aucun rappel ne viendra pour elles. Ou bien dois-je garder seulement vos dates et leurs rappels, et oublier le reste ?
my-data-stop-stop = Arrêter, sans rappel
my-data-stop-date = Garder mes dates
my-data-stop-keep = Ne rien changer
my-data-still-kept = Rien n'a changé : je garde notre conversation et vos dates.
my-data-export-ready = Voici tout ce que nous avons sur vous : une fois pour les programmes (JSON), une fois à lire (texte).
my-data-pause = Pendant combien de temps ne dois-je plus écrire en premier ? Je réponds toujours quand vous écrivez.
my-data-pause-week = Une semaine
my-data-pause-month = Un mois
my-data-pause-until = Jusqu'à mon signal
my-data-pause-none = Pas de pause
my-data-paused = D'accord. Je n'écrirai plus en premier. Les rappels de vos dates s'arrêtent aussi : pensez donc vous-même à ces dates.
my-data-resumed = D'accord, je peux vous écrire.
my-data-erase-first = Effacer supprime vos messages, votre nom, vos dates et vos demandes. Les rappels s'arrêtent. On ne peut pas revenir en arrière. Effacer ?
my-data-erase-first-erase = Oui, effacer
words-my-data-erase-first-erase = { words-yes }
my-data-erase-first-keep = Non, garder
words-my-data-erase-first-keep = { words-no }
my-data-erase-second = Dernière question : vraiment tout effacer maintenant ?
my-data-erase-second-erase = Oui, tout effacer
my-data-erase-second-clear = Effacer et vider le chat
my-data-erase-second-keep = Non, garder
words-my-data-erase-second-keep = { words-no }
my-data-not-erased = Rien n'a été effacé.

# what all flows share
progress = { $at } sur { $of }, environ { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
list-comma = {", "}
hint-several = Choisissez par numéro ou par bouton. Vous pouvez en donner plusieurs : « 1, 3, 4 ».
hint-several-most = C’est trop pour ici : choisissez-en { $most } au plus.
done = Cela suffit
words-done = c'est assez, assez, c'est tout, ça suffit, c'est bon, fini, c'est fini, terminé
