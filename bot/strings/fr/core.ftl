# Ce que Tomoni dit en dehors des parcours.

hello = Bonjour, je suis Tomoni, l'assistant de WELgee. Posez-moi vos questions sur le travail, le statut, les droits, les usages ou la vie quotidienne au Japon, avec vos propres mots.
thanks-reply = Avec plaisir. Je suis là dès que vous avez une question.
not-found = Je n'ai pas cela dans mes guides, alors je ne devine pas. Essayez d'autres mots, ou demandez à une personne de WELgee.
not-found-perhaps = Je ne suis pas sûr de ce qu'il vous faut. Est-ce l'un de ces sujets ? Sinon, essayez d'autres mots, ou demandez à une personne de WELgee.
answer-perhaps = Cela ressemble à une question. Est-ce l'un de ces sujets, ou est-ce votre réponse ?
not-found-stuck = Je ne trouve toujours pas. Une personne de WELgee peut répondre ici, dans cette conversation.

trouble-empty = Votre message est arrivé vide. Renvoyez-le, ou écrivez votre question en quelques mots.
trouble-too-long = C'est plus long que ce que je peux lire en une fois. Envoyez votre question en moins de 4,000 caractères ; pour un long document, écrivez seulement ce que vous voulez savoir.
trouble-no-words = Je ne peux lire que des mots. Écrivez votre question en quelques mots, ou écrivez « menu ».
trouble-ours = Pardon, quelque chose n'a pas marché de notre côté et je n'ai pas pu répondre à ce message. L'équipe de coordination de WELgee est prévenue et regardera aux heures de travail.

note-law = Information générale, pas une décision sur votre dossier. Les règles changent : seuls l'Immigration ou le service indiqué décident.
note-not-vetted = Pas encore vérifié pour WELgee par un avocat ou un spécialiste.
note-not-reviewed = Traduit par une machine et pas encore relu par une personne. C'est l'original anglais qui compte.
note-behind = L'original anglais est plus récent que cette traduction.
note-other-language = Pour l'instant, j'ai cela seulement dans une autre langue.
note-stale = La date prévue pour vérifier ceci à nouveau est passée : confirmez auprès du service indiqué avant de vous y fier.
answer-checked = Vérifié le
answer-card = À montrer au guichet

do-human = Parler à quelqu'un
do-menu = Menu
do-original = Original en anglais
do-continue = Continuer
do-restart = Recommencer
do-stop = Arrêter là
do-correct = Oui, changer
do-leave-it = Non, laisser

press-old = Ce bouton appartient à quelque chose de terminé. Écrivez « menu » pour voir ce que nous pouvons faire maintenant.
press-correct = Vous aviez répondu « { $before } ». Changer en « { $after } » ?
press-left = D'accord, cela reste comme c'est.
moved = Nous avons amélioré cette conversation depuis votre dernier message : il y a donc d'abord une question de plus. J'ai gardé ce que vous avez écrit.
run-lost = Nous avons amélioré cette conversation depuis votre dernier message, et je ne peux pas reprendre là où nous étions. Recommencez-la depuis le menu, s'il vous plaît.
kept = Vous aviez écrit : « { $text } ». Si cela répond à la question, renvoyez-le.
back-none = Ici, il n'y a rien avant où revenir.
skip-none = Cette question ne peut pas être passée. Vous pouvez écrire « arrêter » pour en sortir.
stopped = C'est arrêté. Écrivez « menu » quand vous voulez continuer avec autre chose.
stop-none = Rien n'est en cours. Vous pouvez tout me demander, ou écrire « menu ».
return-offer = Bonjour à nouveau. Nous étions au milieu de « { $what } » : continuer, ou recommencer ?
nudge = Bonjour de Tomoni. L'autre jour, nous nous sommes arrêtés en chemin : « { $what } ». Continuez quand cela vous convient.
third-miss = Cette question ne marche pas bien. Écrivez « humain » pour parler à quelqu'un, ou « arrêter » pour en sortir.

reply-from-coordinator = L'équipe de coordination de WELgee vous écrit :
reply-again = Pour répondre, appuyez sur le bouton : je lui transmets vos mots.

safety-with-alert =
    { $text }

    L'équipe de coordination de WELgee sait maintenant que vous avez besoin de quelqu'un ; vos mots ne lui ont pas été transmis.

erased =
    C'est fait. Enregistrements effacés ici : { $rows }. C'est tout ce que nous avions sur vous, avec vos messages et vos fichiers.
    Les copies de sauvegarde chiffrées contiennent encore vos données jusqu'au { $date }, puis elles sont effacées. Si nous devons en restaurer une avant, vos données y sont de nouveau effacées.
    Ce que nous ne pouvons pas effacer : ce qui est encore sur votre téléphone ou dans son navigateur, et les notes qu'une personne de la coordination a écrites hors de cette conversation. Si d'autres utilisent le téléphone, effacez vous-même cette conversation et l'historique du navigateur.
    Ce dernier message disparaît de notre côté dans les 24 heures.

# Formules de politesse à côté d'un oui ou d'un non. Jamais affichées.
words-please = s'il vous plaît, s'il te plaît, svp, stp

# Mots auxquels on reconnaît une question là où une réponse est possible. Jamais affichés.
words-question-start = comment, pourquoi, combien, qui, quel, quelle, quels, quelles, lequel, laquelle, à quel, à quelle, à qui, quand est-ce, quand puis-je, quand dois-je, quand faut-il, quand peut-on, où est, où sont, où puis-je, où dois-je, où peut-on, où faut-il, où aller, où trouver, où se trouve, que faire, que puis-je, que dois-je, que faut-il, que veut dire, que signifie, qu'est-ce que, qu'est-ce qui, qu'est-ce qu'il, qu'est-ce qu'on, qu'est-ce qu'un, qu'est-ce qu'une, c'est quoi, est-ce, est-ce que, est-ce qu'il, est-ce qu'elle, est-ce qu'on, est-ce qu'un, est-ce qu'une, puis-je, pourrais-je, peut-on, pouvez-vous, pourriez-vous, peux-tu, dois-je, devrais-je, doit-on, faut-il, ai-je, suis-je, avez-vous, y a-t-il
words-question-end = n'est-ce pas, ou non, ou pas, pourquoi, comment, combien, c'est quoi, c'est quand, jusqu'à quand, à partir de quand
