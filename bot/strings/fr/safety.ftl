# Dit tout de suite, avant toute autre chose, quand un texte parle de danger ou de ce que seul un humain peut traiter.
# D'abord ce qu'il faut faire. Moins de 600 caractères par texte, 20 au plus par bouton.

safety-danger =
    Si vous êtes en danger maintenant, appelez le 110 (police) ou le 119 (pompiers, ambulance). De tout téléphone, jour et nuit.
    Dites où vous êtes et « tasukete kudasai » (aidez-moi).
    Si vous pouvez, allez là où il y a du monde : un magasin, une gare, un poste de police (kōban).
    Sans urgence, pour un conseil de la police : #9110.
    La nuit, personne de WELgee ne lit cette conversation.

safety-self-harm =
    Si vous risquez de vous faire du mal maintenant, appelez le 119 ou allez près de quelqu'un et restez avec cette personne. Éloignez ce qui pourrait vous blesser.
    Vous pouvez parler, sans donner votre nom :
    TELL, en anglais : 0800-300-8355 (gratuit) ou 03-5774-0992.
    Yorisoi : 0120-279-338 (gratuit), puis 2 pour d'autres langues, de 10 h à 22 h.
    Heures et langues ont pu changer : si l'une ne répond pas, essayez l'autre.
    Aucune ligne connue en français : au 119, dites votre langue et demandez un interprète.
    La nuit, personne de WELgee ne lit cette conversation.

safety-violence =
    Si quelqu'un peut vous faire du mal maintenant, appelez le 110 (police), ou le 119 si vous êtes blessé·e. Vous pouvez partir d'abord et expliquer après.
    DV Soudan Plus : 0120-279-889, gratuit, jour et nuit, par téléphone en japonais.
    #8008 : le centre d'aide le plus proche, aux heures de bureau.
    Yorisoi : 0120-279-338 (gratuit), puis 2 pour d'autres langues, de 10 h à 22 h ; les heures ont pu changer.
    Aucune ligne connue en français ; sans danger immédiat, JAR : 03-5379-6001.
    Utilisez un téléphone que l'autre ne regarde pas.
    La nuit, personne de WELgee ne lit cette conversation.

safety-detention =
    Demandez tout de suite un avocat et un interprète : « Bengoshi to tsūyaku o onegai shimasu » (弁護士と通訳をお願いします). Ne signez pas ce que vous ne comprenez pas.
    C'est quelqu'un d'autre ? Notez son nom complet, sa date de naissance, l'heure et le lieu.
    Puis appelez JAR (aide aux réfugiés) : 03-5379-6001. Au Kansai, RAFIQ : 06-6335-4440. Les heures ont pu changer.
    Houterasu (informations juridiques) : 0570-078377, en semaine de 9 h à 17 h.
    La nuit, personne de WELgee ne lit cette conversation.

safety-no-shelter =
    Appelez JAR (aide aux réfugiés) et dites que vous n'avez rien pour ce soir : 03-5379-6001. Au Kansai, RAFIQ : 06-6335-4440. Les heures ont pu changer.
    Yorisoi : 0120-279-338 (gratuit), puis 2 pour d'autres langues, de 10 h à 22 h ; les heures ont pu changer.
    Si vous êtes malade : 119. Si vous n'êtes pas en sécurité : 110 ou un poste de police (kōban).
    WELgee n'a pas d'hébergement ; aux heures de travail, on peut chercher avec vous.
    La nuit, personne de WELgee ne lit cette conversation.

safety-expired =
    Demandez conseil aujourd'hui, ou le prochain matin de semaine. Attendre rend les choses plus difficiles.
    JAR (aide aux réfugiés) : 03-5379-6001. FRJ : 03-6383-0688. Demandez un avocat ; les heures ont pu changer.
    Centre d'information de l'immigration : 0570-013904, en semaine de 8 h 30 à 17 h 15.
    Gardez passeport, carte et reçus. Si vous avez déposé une prolongation avant le dernier jour, dites-le d'abord : d'autres règles s'appliquent.
    Seule l'Immigration décide.
    La nuit, personne de WELgee ne lit cette conversation.

safety-own-case =
    Pour cela, parlez à un avocat ou à une association d'aide aux réfugiés : je ne peux ni juger un dossier, ni deviner son résultat, ni écrire votre récit.
    JAR (aide aux réfugiés, avec des avocats) : 03-5379-6001 ; les heures ont pu changer.
    Houterasu (informations juridiques) : 0570-078377, en semaine de 9 h à 17 h.
    Je peux expliquer la procédure, étape par étape.
    La nuit, personne de WELgee ne lit cette conversation.

safety-refused =
    Appelez aujourd'hui un avocat ou JAR : 03-5379-6001. Les délais sont courts. Au Kansai, RAFIQ : 06-6335-4440. Les heures ont pu changer.
    Demande d'asile refusée : demandez le réexamen (審査請求, shinsa seikyū) au Bureau dans les 7 jours après avoir reçu la notification. Ce jour compte comme jour 1. Quelques lignes suffisent ; les raisons peuvent suivre.
    Prolongation ou changement refusé : demandez au Bureau quel est votre séjour maintenant.
    Houterasu (informations juridiques) : 0570-078377, en semaine de 9 h à 17 h.
    La nuit, personne de WELgee ne lit cette conversation.

safety-evasion =
    Je ne peux pas aider à cela. Il y a souvent un autre chemin, et demander ne coûte rien.
    Travail : l'Immigration peut donner une autorisation. Demandez-moi « puis-je travailler ? » et j'explique comment faire.
    Votre séjour : JAR (aide aux réfugiés, avec des avocats) : 03-5379-6001 ; les heures ont pu changer. Houterasu : 0570-078377, en semaine de 9 h à 17 h.
    Quelqu'un vous y pousse ou le vend ? Conseil de la police : #9110 ; en danger, 110.
    Une personne de WELgee peut y réfléchir avec vous aux heures de travail.
    La nuit, personne de WELgee ne lit cette conversation.

safety-others-data =
    Je ne dis à personne où vit quelqu'un, comment le joindre, quel est son statut ni ce qu'il a écrit, et je ne le cherche pas.
    Demandez directement à cette personne. Si vous pensez que quelqu'un est en danger maintenant : 110 (police) ou 119 (ambulance).
    Pour ce qui vous concerne, demandez-moi ou à WELgee à tout moment ; « data » montre ce qui est gardé sur vous.
    La nuit, personne de WELgee ne lit cette conversation.

safety-mention = Si vous ou quelqu'un près de vous est en danger, ou si la vie devient trop lourde : le 110 (police) et le 119 (ambulance) répondent jour et nuit. Pour parler : Yorisoi, 0120-279-338 (gratuit), en japonais jour et nuit ; puis 2 pour d'autres langues, de 10 h à 22 h. Les heures ont pu changer. La nuit, personne de WELgee ne lit cette conversation.
safety-offer-human = Dois-je dire à WELgee que vous avez besoin de quelqu'un ? Vos mots restent ici ; on verra seulement que vous avez demandé.
safety-self-harm-ask = Puis-je dire maintenant à WELgee que vous avez besoin de quelqu'un ? Vos mots restent ici.
safety-tell-yes = Oui, prévenez-les
safety-tell-no = Non, pas maintenant
safety-told = Une personne de WELgee verra votre demande aux heures de travail et vous répondra ici. En cas d'urgence d'ici là, appelez les numéros ci-dessus.
safety-not-told = D'accord, je n'ai prévenu personne. Les numéros restent ici, et vous pouvez demander quelqu'un à tout moment.

# A story of flight that nobody asked for.
story-offer = Cela semble une partie difficile de votre vie. Vous n’avez jamais à la raconter ici, et pour le travail personne n’en a besoin. Pour votre demande d’asile, c’est à un avocat qu’il faut en parler. Dois-je oublier ce que vous venez d’écrire, ou est-ce votre réponse ?
story-aside = Si vous préférez que votre histoire ne reste pas ici, je peux oublier ce que vous venez d’écrire. Pour votre demande d’asile, c’est à un avocat qu’il faut en parler.
story-forgotten = C’est oublié. Je ne garde pas ce que vous avez écrit là. Sur votre téléphone, cela reste jusqu’à ce que vous l’effaciez.
do-forget-it = Oublier
do-keep-it = C’est ma réponse
