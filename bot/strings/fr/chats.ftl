# Ce que l'on dit à cause du fonctionnement d'une application. Rien ici ne révèle la situation de personne : un menu se lit par-dessus l'épaule.

unread-photo = Je ne peux pas voir les images, je lis seulement les mots. Écrivez ce qui est marqué dessus, ou ce que vous voulez savoir.
unread-video = Je ne peux pas regarder les vidéos, je lis seulement les mots. Écrivez ce que vous voulez savoir.
unread-voice = Je ne peux pas encore écouter les messages vocaux, je lis seulement les mots. Écrivez-le, même en quelques mots.
unread-sticker = Je ne peux pas lire les autocollants. Écrivez quelques mots.
unread-file = Je ne peux pas ouvrir les fichiers. Écrivez ce que vous voulez savoir ; n'envoyez pas de papiers avec votre nom et votre numéro.
unread-location = Je ne peux pas utiliser les positions. Écrivez le nom de la ville ou du bureau.
unread-contact = Je ne peux pas utiliser les fiches de contact. Écrivez ce que vous voulez savoir.
unread-poll = Je ne peux pas répondre aux sondages. Écrivez ce que vous voulez savoir.
unread-edit = Vous avez modifié un message déjà envoyé. Je le lis seulement comme il était au début. Pour changer une réponse, écrivez « retour », ou renvoyez le nouveau texte.
unread-other = Je ne peux pas lire ce genre de message. Écrivez quelques mots.
read-late = Votre message du { $sent } ne m'arrive que maintenant. Pardon pour l'attente.

chat-cleared = C'est vidé, autant que l'application me le permet : les messages des 48 dernières heures. Les plus anciens, vous pouvez les effacer vous-même dans le menu de l'application. Ce que WELgee garde sur vous se trouve sous « mes données ».
chat-not-clearable = Ici, je ne peux pas effacer les messages. Vous pouvez le faire dans l'application ou le navigateur. Ce que WELgee garde sur vous se trouve sous « mes données ».
group-declined = Bonjour. Je parle seulement avec une personne à la fois, pour que ce que vous écrivez reste privé. Ouvrez une conversation à deux avec moi. Je quitte ce groupe maintenant.

command-menu = Ce que nous pouvons faire
command-dates = Mes dates
command-language = Langue
command-human = Parler à quelqu'un
command-data = Mes données
command-pause = Mettre en pause
command-stop = Arrêter ce qui est en cours
command-help = Aide

do-data = Mes données
do-dates = Mes dates
date-alone = Une date seule ne me dit pas grand-chose. Si c'est le dernier jour d'un séjour, ou un autre jour que je dois suivre, appuyez sur le bouton.
