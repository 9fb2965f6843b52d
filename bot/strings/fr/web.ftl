# La page de la conversation sur le web. Rien ici ne doit dire à quelqu'un qui regarde pourquoi on la lit.

web-language-name = Français
web-language = Langue
web-skip = Aller à la zone de message
web-log = Conversation
web-more = Plus
web-data = Mes données
web-always = Toujours disponible
web-menu = Menu
web-human = Parler à quelqu'un

web-greeting = Demandez ce que vous voulez sur le travail et la vie au Japon
web-intro = Écrivez avec vos propres mots, ou commencez par une de ces questions. Pas besoin de vous inscrire.
web-example-1 = Que peut faire WELgee pour moi ?
web-example-2 = Qui peut lire ce que j'écris ici ?
web-example-3 = Qui appeler en cas d'urgence ?
web-night = La nuit, personne de WELgee ne lit cette conversation. En danger maintenant : police 110, pompiers et ambulance 119.

web-box = Votre message
web-placeholder = Écrivez un message
web-send = Envoyer
web-you = Vous
web-person = Une personne de WELgee
web-typing = Tomoni écrit
web-newer = Nouveau message
web-choices = Réponses
web-chosen = choisi

web-sources = D'où cela vient
web-checked = Vérifié :
web-undated = sans date
web-card = À montrer au guichet
web-card-full = Plein écran
web-close = Fermer

web-sending = Envoi en cours
web-unsent = Pas encore envoyé. Le message reste ici et sera renvoyé.
web-reconnecting = Reconnexion
web-offline = Pas de connexion pour l'instant. Essayez encore.
web-returned = Votre texte est revenu dans la zone de message.

web-leave = Quitter ce téléphone
web-leave-title = Quitter ce téléphone ?
web-leave-text =
    La conversation disparaît de ce téléphone. On ne peut plus l'ouvrir, ni ici ni sur un autre téléphone.

    Ce que vous nous avez dit reste chez WELgee jusqu'à la fin de sa durée. Pour l'emporter ou le faire effacer, choisissez d'abord Mes données.
web-leave-yes = Quitter
web-leave-no = Rester
web-leave-data = D'abord Mes données
web-left-title = Vous avez quitté ce téléphone
web-left-text =
    Ce téléphone n'ouvre plus votre conversation.

    L'historique du navigateur peut encore montrer cette page : vous pouvez l'y effacer.
web-left-new = Commencer à nouveau

web-lost = La conversation d'avant ne peut plus être ouverte ici. Celle-ci est nouvelle.
web-noscript = Cette conversation a besoin de JavaScript, qui est désactivé dans ce navigateur. Activez-le, ou demandez à la personne de WELgee qui vous a envoyé ici.
web-noscript-contact = Vous pouvez aussi écrire à { $contact }.

web-sorry = Cela n'a pas marché
web-onward = Retour au chat
web-too-fast = C'était beaucoup en peu de temps. Attendez un moment ; cela continue tout seul.
web-too-many = Beaucoup de nouvelles conversations ont été ouvertes depuis cette connexion. Essayez plus tard, ou utilisez une autre connexion.
web-too-large = Ce message est trop long pour être envoyé en une fois. Raccourcissez-le, s'il vous plaît.
web-empty = Écrivez d'abord quelque chose.
web-malformed = Le message est arrivé sous une forme illisible. Rechargez la page, s'il vous plaît.
web-elsewhere = Ceci ne venait pas de la page de la conversation, donc rien n'a été fait.
web-no-cookie = Cette conversation est terminée sur ce téléphone, ou le navigateur ne garde pas les cookies. Autorisez-les pour cette page et rechargez-la.
web-unavailable = Cela n'a pas pu être enregistré pour l'instant. Le message reste ici et sera renvoyé.
web-fault = Quelque chose n'a pas marché de notre côté. Nous essayons encore ; si cela n'aide pas, rechargez la page.
web-no-file = Ce fichier n'est plus ici.
