# Interview rehearsal: real questions one by one, and after each answer two or three lines.
# Japanese in 「」 is what an interviewer really says; it stays Japanese in every language, with readings in brackets.
# In the Japanese file the first line of a question may go: the 「」 line says it all.
# How long one minute is in words is our own rule of thumb, and is called so.

# beginning
rehearsal-hello =
    Entraînons-nous à un entretien : jusqu'à neuf vraies questions, environ deux minutes pour chacune. Vous pouvez en passer, arrêter après chacune, et continuer un autre jour. { $listens ->
        [true] Vous pouvez écrire, ou envoyer des messages vocaux.
       *[false] Par écrit, cela marche ; la voix, je ne l'entends pas encore.
    } Écrivez seulement ce que vous diriez à une entreprise : pas de noms d'autres personnes, et rien sur ce qui vous a fait déménager.
rehearsal-what = Vous avez gardé des réponses d'avant. Que souhaitez-vous ?
rehearsal-what-round = Une nouvelle série
rehearsal-what-answers = Voir mes réponses
rehearsal-what-forget = Les oublier
rehearsal-forgotten = C'est oublié : vos réponses et les chiffres de vos séries.
rehearsal-field = Pour quel type de travail ?
rehearsal-field-it = Informatique
rehearsal-field-office = Travail de bureau
rehearsal-field-languages = Langues
rehearsal-field-care = Soins et santé
rehearsal-field-food = Cuisine, hôtellerie
rehearsal-field-making = Fabrication, usine
rehearsal-field-building = Bâtiment
rehearsal-field-logistics = Transport, entrepôt
rehearsal-field-teaching = Enseignement
rehearsal-field-other = Autre travail
rehearsal-lang = Dans quelle langue voulez-vous répondre ? Pour réfléchir d'abord, votre propre langue convient bien.
rehearsal-lang-ja = Japonais
rehearsal-lang-en = Anglais
rehearsal-lang-own = Ma propre langue
rehearsal-how =
    { $lang ->
        [ja] Une minute suffit pour la plupart des réponses. Notre repère : 60 à 90 secondes font environ 300 à 400 caractères japonais. En kana, c'est très bien.
        [en] Une minute suffit pour la plupart des réponses. Notre repère : 60 à 90 secondes font environ 130 à 200 mots anglais.
       *[other] Une minute suffit pour la plupart des réponses. Dans votre propre langue, je regarde la longueur et les chiffres ; le reste, vous le jugez mieux que moi.
    }

# the questions for everybody
rehearsal-q-intro =
    Présentez-vous, s'il vous plaît.
    「自己紹介(じこしょうかい)をお願(ねが)いします。」

    Votre nom, votre travail jusqu'ici, une chose que vous faites bien, un salut. Environ une minute.
rehearsal-q-motive =
    Pourquoi avez-vous postulé chez nous ?
    「当社(とうしゃ)を志望(しぼう)された理由(りゆう)を教えてください。」

    Pensez à une entreprise qui vous plairait : ce qu'elle fait, ce que vous apportez, ce que vous voulez y faire.
rehearsal-q-did =
    Quel est votre point fort ? Donnez un exemple, s'il vous plaît.
    「あなたの強(つよ)みを、具体的(ぐたいてき)な例(れい)で教えてください。」

    Où et quand c'était, ce que vous avez fait, ce que cela a donné. N'importe quel moment dont vous aimez parler.
rehearsal-q-gap =
    Il y a dans votre CV une période sans travail. Que faisiez-vous alors ?
    「お仕事をされていない期間(きかん)がありますが、何をされていましたか。」

    Deux ou trois phrases : une raison neutre, ce que vous avez fait, et que vous pouvez commencer maintenant. Pas de période vide ? Passez.
rehearsal-q-status =
    Quel est votre statut, et avez-vous le droit de travailler ?
    「在留資格(ざいりゅうしかく)と、働く許可(きょか)について教えてください。」

    Cela, on peut vous le demander. Deux ou trois phrases vraies : si vous pouvez travailler, une limite s'il y en a, jusqu'à quand.
rehearsal-q-unfair-family =
    Que font vos parents, et habitez-vous avec votre famille ?
    「ご両親(りょうしん)のお仕事は何ですか。ご家族(かぞく)と一緒(いっしょ)に住んでいますか。」

    Le ministère du Travail dit aux entreprises de ne pas demander cela. Vous n'avez pas à y répondre : ramenez poliment la question au travail.
rehearsal-q-unfair-religion =
    Avez-vous une religion ?
    「何か宗教(しゅうきょう)を信(しん)じていますか。」

    Le ministère du Travail dit aux entreprises de ne pas demander cela. Vous n'avez pas à y répondre : ramenez poliment la question au travail.
rehearsal-q-unfair-origin =
    Quel est votre lieu de naissance, et d'où vient votre famille ?
    「お生まれはどちらですか。ご家族(かぞく)のご出身(しゅっしん)はどちらですか。」

    Le ministère du Travail dit aux entreprises de ne pas demander cela. Ne me donnez pas la réponse : ramenez poliment la question au travail.
rehearsal-q-unfair-politics =
    Quel parti soutenez-vous ?
    「どの政党(せいとう)を支持(しじ)していますか。」

    Le ministère du Travail dit aux entreprises de ne pas demander cela. Vous n'avez pas à y répondre : ramenez poliment la question au travail.
rehearsal-q-yours =
    La dernière : avez-vous des questions pour nous ?
    「最後(さいご)に、何か質問はありますか。」

    Écrivez deux ou trois questions que vous poseriez.

# two by field: what one has done, and what one would do
rehearsal-q-it-did =
    Parlez-nous de quelque chose que vous avez construit ou réparé. Quelle technologie avez-vous utilisée ?
    「これまでに開発(かいはつ)や修正(しゅうせい)をしたものと、使った技術(ぎじゅつ)を教えてください。」
rehearsal-q-it-would =
    Juste avant la date limite, vous trouvez une erreur. Que faites-vous ?
    「納期(のうき)の直前(ちょくぜん)に不具合(ふぐあい)が見つかりました。どうしますか。」
rehearsal-q-office-did =
    Quel travail de bureau avez-vous fait, et avec quels logiciels ?
    「どんな事務(じむ)の仕事を、どんなソフトでしていましたか。」
rehearsal-q-office-would =
    Plusieurs tâches urgentes arrivent en même temps. Que faites-vous ?
    「急ぎの仕事が重(かさ)なったら、どうしますか。」
rehearsal-q-languages-did =
    Parlez-nous d'une fois où vous avez interprété, traduit ou écrit pour d'autres.
    「通訳(つうやく)や翻訳(ほんやく)をした経験(けいけん)を教えてください。」
rehearsal-q-languages-would =
    Pendant que vous interprétez, il arrive un mot que vous ne connaissez pas. Que faites-vous ?
    「通訳中(つうやくちゅう)に知らない言葉が出たら、どうしますか。」
rehearsal-q-care-did =
    Parlez-nous d'une fois où vous avez pris soin de quelqu'un. À quoi faisiez-vous attention ?
    「人のお世話(せわ)をした経験(けいけん)と、気(き)をつけたことを教えてください。」
rehearsal-q-care-would =
    Une personne dont vous vous occupez ne veut pas prendre de bain. Que faites-vous ?
    「利用者(りようしゃ)さんがお風呂(ふろ)をいやがったら、どうしますか。」
rehearsal-q-food-did =
    Parlez-nous d'un moment très chargé dans une cuisine, un magasin ou un hôtel. Quel était votre rôle ?
    「忙(いそが)しい時間帯(じかんたい)に、どんな仕事をしていましたか。」
rehearsal-q-food-would =
    Un client se plaint d'un plat. Que faites-vous ?
    「お客様(きゃくさま)から料理の苦情(くじょう)があったら、どうしますか。」
rehearsal-q-making-did =
    Avec quelles machines ou quelles étapes de production avez-vous travaillé ?
    「どんな機械(きかい)や工程(こうてい)の経験(けいけん)がありますか。」
rehearsal-q-making-would =
    Vous trouvez un produit défectueux. Que faites-vous ?
    「不良品(ふりょうひん)を見つけたら、どうしますか。」
rehearsal-q-building-did =
    Quel travail avez-vous fait sur un chantier, et avec quels outils ?
    「現場(げんば)で、どんな作業(さぎょう)をしていましたか。どんな道具(どうぐ)を使いましたか。」
rehearsal-q-building-would =
    Vous remarquez quelque chose de dangereux sur le chantier. Que faites-vous ?
    「現場(げんば)で危険(きけん)なことに気(き)づいたら、どうしますか。」
rehearsal-q-logistics-did =
    Qu'avez-vous conduit, transporté ou stocké, et en quelle quantité ?
    「運転(うんてん)や倉庫(そうこ)の仕事の経験(けいけん)を教えてください。」
rehearsal-q-logistics-would =
    Le nombre de marchandises ne correspond pas au bordereau. Que faites-vous ?
    「荷物(にもつ)の数(かず)が伝票(でんぴょう)と合(あ)わないとき、どうしますか。」
rehearsal-q-teaching-did =
    Parlez-nous d'un cours ou d'un stage de formation qui s'est bien passé.
    「うまくいった授業(じゅぎょう)や研修(けんしゅう)について教えてください。」
rehearsal-q-teaching-would =
    Une personne du cours n'arrive pas à suivre les autres. Que faites-vous ?
    「授業(じゅぎょう)についていけない人がいたら、どうしますか。」
rehearsal-q-other-did =
    Parlez-nous d'une tâche que vous avez bien réussie.
    「うまくできた仕事を一つ教えてください。」
rehearsal-q-other-would =
    Vous avez fait une erreur au travail. Que faites-vous d'abord ?
    「仕事でミスをしたら、まずどうしますか。」

# after an answer: first what is there
rehearsal-good-began = Il y a un début.
rehearsal-good-work = Votre travail y est : on sait quoi vous demander ensuite.
rehearsal-good-situation = On voit clairement où et quand c'était.
rehearsal-good-action = Vous dites ce que vous avez fait vous-même.
rehearsal-good-result = Vous dites ce que cela a donné.
rehearsal-good-evidence = Il y a un chiffre ou le nom d'un outil : c'est une preuve.
rehearsal-good-company = Vous parlez de l'entreprise elle-même.
rehearsal-good-wish = Vous dites ce que vous voulez y faire.
rehearsal-good-link = Vous faites le lien avec votre propre expérience.
rehearsal-good-plan = Vous dites ce qui vient d'abord et ce qui vient ensuite.
rehearsal-good-report = Vous prévenez ou demandez tôt. Au Japon, cela compte.
rehearsal-good-doing = Vous dites ce que vous avez fait pendant ce temps.
rehearsal-good-ready = Vous dites que vous pouvez commencer maintenant.
rehearsal-good-permit = Vous dites si vous pouvez travailler.
rehearsal-good-until = Vous dites jusqu'à quand cela dure, ou que vous renouvelez.
rehearsal-good-turn = Vous ramenez poliment la question au travail.
rehearsal-good-several = Vous avez préparé plus d'une question.
rehearsal-good-topic = Vous posez des questions sur le travail et les gens.
rehearsal-good-polite = Vos phrases finissent poliment, en です et ます.
rehearsal-good-length = À l'oral, cela fait environ { $seconds } { $seconds ->
        [one] seconde
       *[other] secondes
    } : une bonne longueur.

# then one thing to try
rehearsal-try-language = { $lang ->
        [ja] Réfléchir d'abord dans une autre langue, c'est très bien. Essayez maintenant la première phrase en japonais.
       *[other] Réfléchir d'abord dans une autre langue, c'est très bien. Essayez maintenant la première phrase en anglais.
    }
rehearsal-try-ground-flight = Vous n'avez pas à dire pourquoi vous avez déménagé ni ce qui s'est passé avant. « J'ai déménagé au Japon et j'y vis maintenant » suffit. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-ground-procedure = Vous n'avez pas à parler d'une procédure ni de la raison de votre présence ici : si vous pouvez travailler, s'il y a une limite, et jusqu'à quand, cela suffit. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-ground-health = Vous n'avez pas à parler de maladie. Ce que vous savez faire maintenant suffit. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-ground-family = Vous n'avez pas à parler de votre famille. « Ma famille soutient mon travail » suffit, si c'est vrai. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-ground-belief = Vous n'avez pas à parler de religion ni de politique ; votre travail suffit. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-ground-others = Laissez de côté les noms, les numéros et les adresses : « un client » ou « mon chef » suffit. Je ne garde pas cette réponse, sauf si vous me le demandez.
rehearsal-try-promise = Seule l'Immigration décide de la prochaine période : ne la promettez donc pas. Dites que vous déposez à temps la demande de prolongation.
rehearsal-try-enough = Essayez deux ou trois phrases complètes.
rehearsal-try-brief = À l'oral, cela fait environ { $seconds } { $seconds ->
        [one] seconde
       *[other] secondes
    }. Essayez en { $most } environ : laissez de côté ce dont cette question n'a pas besoin.
rehearsal-try-work = Ajoutez votre travail : ce que vous avez fait et combien de temps.
rehearsal-try-situation = Commencez par une phrase sur où et quand c'était.
rehearsal-try-action = Dites ce que vous avez fait vous-même : j'ai construit, j'ai enseigné, j'ai réparé.
rehearsal-try-result = Finissez par ce que cela a donné : ce qui allait mieux, plus vite, ou qui était fini.
rehearsal-try-evidence = Ajoutez un chiffre ou le nom d'un outil : combien de personnes, combien de temps, avec quoi.
rehearsal-try-company = Dites sur cette entreprise une chose que vous ne pourriez pas dire d'une autre.
rehearsal-try-wish = Dites ce que vous voulez y faire ou y apprendre.
rehearsal-try-link = Ajoutez une chose que vous avez faite et qui va avec leur travail.
rehearsal-try-plan = Mettez cela dans l'ordre : d'abord, ensuite, à la fin.
rehearsal-try-report = Dites qui vous prévenez ou à qui vous demandez, et si c'est tôt. Au Japon, cela compte.
rehearsal-try-doing = Dites ce que vous avez fait pendant ce temps : étudier, suivre des cours et aider d'autres personnes, cela compte.
rehearsal-try-ready = Finissez par aujourd'hui : à partir de quand vous pouvez commencer.
rehearsal-try-permit = Dites en une phrase si vous pouvez travailler, et la limite s'il y en a une.
rehearsal-try-until = Dites jusqu'à quand va votre séjour et que vous déposez à temps la demande de prolongation.
rehearsal-try-turn = Retournez la question : « Puis-je demander le lien avec ce travail ? J'aimerais vous parler de mon expérience. »
rehearsal-try-several = Ajoutez une deuxième question, pour qu'il en reste une si la première a déjà sa réponse.
rehearsal-try-topic = Posez d'abord une question sur le travail ou l'équipe. Le salaire et les congés, c'est pour une discussion plus tard.
rehearsal-try-polite = Finissez chaque phrase en です ou ます.
rehearsal-try-length = À l'oral, cela fait environ { $seconds } { $seconds ->
        [one] seconde
       *[other] secondes
    }. Un détail de plus serait bien.
rehearsal-try-aloud = Tout y est. Dites votre réponse une fois à voix haute, lentement, sans lire.
rehearsal-try-other = Ici, je peux vérifier seulement la longueur et les chiffres. Regardez vous-même : est-ce clair, court, et sur le travail ?
rehearsal-hint-question = J'ai cru que vous me posiez une question, et je n'ai pas de guide là-dessus. Si c'est votre réponse, renvoyez-la sans le point d'interrogation.
rehearsal-hint-skip = Pour laisser cette question, écrivez « passer » ou appuyez sur le bouton.
rehearsal-more = Renvoyez-la si vous voulez, ou continuez.
rehearsal-more-next = Question suivante
rehearsal-more-enough = Assez aujourd'hui
words-rehearsal-more-next = suivante, suivant, continuer, on continue, ok, okay, d'accord
words-rehearsal-more-enough = assez, ça suffit, cela suffit, fini, terminer, c'est tout
rehearsal-more-ask = Demander à l'IA
words-rehearsal-more-ask = ia, ai, demander à ia

# l'avis d'un ordinateur sur la réponse, pour qui le demande ; les cinq premières remplacent rehearsal-more, avant de demander
rehearsal-more-flight = Renvoyez-la si vous voulez, ou continuez. Si vous demandez à l'IA, toute votre réponse est envoyée, aussi ce qu'elle dit des raisons de votre départ.
rehearsal-more-health = Renvoyez-la si vous voulez, ou continuez. Si vous demandez à l'IA, toute votre réponse est envoyée, aussi ce qu'elle dit de votre santé.
rehearsal-more-family = Renvoyez-la si vous voulez, ou continuez. Si vous demandez à l'IA, toute votre réponse est envoyée, aussi ce qu'elle dit de votre famille.
rehearsal-more-belief = Renvoyez-la si vous voulez, ou continuez. Si vous demandez à l'IA, toute votre réponse est envoyée, aussi ce qu'elle dit de religion ou de politique.
rehearsal-more-others = Renvoyez-la si vous voulez, ou continuez. Si vous demandez à l'IA, toute votre réponse est envoyée, aussi les noms ou numéros d'autres personnes.
rehearsal-ai-wait = Un instant, je demande à l'IA.
rehearsal-ai-said =
    { $good }
    « { $quote } »
    À essayer : { $attempt }
rehearsal-ai-note = C'est un ordinateur (IA) qui le dit, et il peut se tromper.
rehearsal-ai-failed = Demander à l'IA n'a pas marché cette fois. Ce que j'ai dit plus haut de votre réponse reste valable.

# the end: figures, then what is kept
rehearsal-nothing = Nous en restons là. Il n'y a pas eu de réponse cette fois, et c'est très bien ainsi.
rehearsal-sum =
    { $before ->
        [none] La série est finie. Ce qu'il y avait :
       *[other] La série est finie. À côté de la dernière dans cette langue, le { $before } :
    }
rehearsal-sum-answered =
    { $before ->
        [none] Réponses : { $now }
       *[other] Réponses : la dernière fois { $before }, cette fois { $now }
    }
rehearsal-sum-length =
    { $before ->
        [none] D'une bonne longueur : { $now }
       *[other] D'une bonne longueur : la dernière fois { $before }, cette fois { $now }
    }
rehearsal-sum-structure =
    { $before ->
        [none] Avec toutes leurs parties : { $now }
       *[other] Avec toutes leurs parties : la dernière fois { $before }, cette fois { $now }
    }
rehearsal-sum-evidence =
    { $before ->
        [none] Avec un chiffre ou un outil : { $now }
       *[other] Avec un chiffre ou un outil : la dernière fois { $before }, cette fois { $now }
    }
rehearsal-sum-private =
    { $before ->
        [none] Qui en disent plus que nécessaire : { $now }
       *[other] Qui en disent plus que nécessaire : la dernière fois { $before }, cette fois { $now }
    }
rehearsal-not-kept = Je ne garde rien de cette série. Copiez ci-dessus ce que vous voulez. Écrivez « mes données » pour changer cela.
rehearsal-keep =
    { $private ->
        [0] Dois-je garder vos dernières réponses et ces chiffres ? La prochaine fois, nous pourrons les regarder. Personne d'autre ne les voit.
        [one] Dois-je garder vos dernières réponses et ces chiffres ? Une réponse dit des choses privées ; je peux la laisser de côté. Personne d'autre ne les voit.
       *[other] Dois-je garder vos dernières réponses et ces chiffres ? { $private } réponses disent des choses privées ; je peux les laisser de côté. Personne d'autre ne les voit.
    }
rehearsal-keep-all = Tout garder
rehearsal-keep-without = Tout sauf le privé
rehearsal-keep-figures = Juste les chiffres
rehearsal-keep-none = Ne rien garder
rehearsal-kept =
    { $what ->
        [none] Rien de cette série n'est gardé.
        [figures] Gardé : les chiffres de cette série, et aucun de vos mots.
        [without] Gardé : les chiffres et vos réponses, sans celles qui sont privées.
       *[all] Gardé : vos réponses et les chiffres de cette série.
    }
rehearsal-bye = Dites votre meilleure réponse à voix haute à une personne de confiance, ou à votre mentor. Une deuxième série dans une semaine ou deux vaut plus qu'une longue aujourd'hui.

# answers kept from before
rehearsal-kept-intro =
    Vous présenter, le { $on } :
    { $text }
rehearsal-kept-motive =
    Pourquoi cette entreprise, le { $on } :
    { $text }
rehearsal-kept-did =
    Votre point fort, le { $on } :
    { $text }
rehearsal-kept-field-did =
    Ce que vous avez fait dans votre domaine, le { $on } :
    { $text }
rehearsal-kept-field-would =
    Ce que vous feriez, le { $on } :
    { $text }
rehearsal-kept-gap =
    La période sans travail, le { $on } :
    { $text }
rehearsal-kept-status =
    Votre statut, le { $on } :
    { $text }
rehearsal-kept-unfair =
    Une question qu'on ne devrait pas poser, le { $on } :
    { $text }
rehearsal-kept-yours =
    Vos questions à l'entreprise, le { $on } :
    { $text }
