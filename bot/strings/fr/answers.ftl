# La réponse d'un guide dans une conversation, et ce qui se trouve dessous.

answer-from = Vérifié le { $date } · { $publisher }
do-more = Lire la suite
do-card = Carte de guichet
do-sources = Sources
do-text = Texte japonais
do-differently = Demander autrement

brief-law = Information générale : seule l'Immigration ou l'administration citée décide.
brief-stale = À revérifier : demandez à l'administration citée avant de vous y fier.
brief-behind = L'original anglais est plus récent.
brief-other-language = Pour l'instant seulement dans cette langue.
brief-not-reviewed = Traduit par une machine, pas encore relu.
brief-not-vetted = Pas encore vérifié par un spécialiste.

useful-ask = Est-ce ce qu'il vous fallait ?
useful-yes = Merci beaucoup.
useful-no = Alors une personne de WELgee peut vous aider, ou posez la question autrement.
useful-again = Vous me l'avez déjà dit.
ask-differently = Demandez une chose à la fois, et nommez le papier, le bureau ou l'étape dont il s'agit.
more-all = C'était tout. Une personne de WELgee peut vous en dire plus.
more-none = Il n'y a encore rien à compléter ici. Demandez ce que vous voulez, avec vos mots.

words-more = plus, plus de détails, en savoir plus, lire la suite, la suite, détails, dis-m'en plus, dites-m'en plus
words-follow-up = combien, et combien, c'est combien, combien ça coûte, et combien ça coûte, combien coûte-t-il, et le prix, pourquoi, et pourquoi, pourquoi pas, où, et où, c'est où, quand, et quand, comment, et comment, combien de temps, et combien de temps, quel numéro, le numéro, et le numéro, et ensuite, et après, quoi d'autre
words-follow-start = et, mais, aussi, et si, et pour

words-ask-phone = téléphone, numéro, numéro de téléphone, appeler
words-ask-money = combien coûte, combien ça coûte, c'est combien, et combien, coût, coûte, prix, frais, tarif, payer, cher
words-ask-time = combien de temps, combien de jours, combien de semaines, combien de mois, combien d'heures, quelle date, jusqu'à quand, délai, date limite, combien d'années
words-unit-money = yens, yen
words-unit-day = jour, jours
words-unit-week = semaine, semaines
words-unit-month = mois
words-unit-year = an, ans, année, années
words-unit-hour = heure, heures
