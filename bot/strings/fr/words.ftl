### Words that a person may answer or command with, and the sentences of the engine itself.
### A message `words-…` is a list of synonyms, separated by commas; it is never shown.

## Commands

words-menu = menu, le menu, menu principal, options
words-language = langue, langues, changer de langue, changer la langue
words-human = humain, un humain, une personne, personne, conseiller, conseillère, coordinateur, coordinatrice, quelqu'un, parler à quelqu'un, parler avec quelqu'un, parler à une personne, parler à un humain, une vraie personne
words-stop = arrêter, arrête, arrêtez, stop, annuler, quitter, fin
words-back = retour, revenir, en arrière, retour en arrière, précédent
words-skip = passer, sauter, plus tard
words-data = données, mes données, confidentialité, vie privée
words-dates = dates, mes dates, ma date, renouvellement, prolongation, mes rappels, rappels, rappels de visa
words-pause = pause, silence
words-forget = oublier, oublie, oubliez, oublie-moi, oubliez-moi, effacer, effacer mes données, supprimer mes données
words-help = aide, aidez-moi, aide-moi, comment ça marche, que pouvez-vous faire
words-start = commencer, démarrer, début, recommencer, bonjour, bonsoir, salut, coucou
words-clear = vider le chat, effacer le chat, vider la conversation, effacer la conversation
words-thanks = merci, merci beaucoup, merci bien, mille mercis, merci à vous, au revoir, à bientôt, bonne nuit, bonne journée, bonne soirée

## Answers

yes = Oui
no = Non
words-yes = oui, o, ouais, oui oui, d'accord, je suis d'accord, bien sûr, exact, exactement, c'est ça, c'est bon, ça marche, volontiers
words-no = non, non non, pas du tout, pas vraiment, non merci, c'est faux, ce n'est pas ça, pas d'accord
words-relative-day = aujourd'hui, demain, hier, la semaine prochaine, semaine prochaine, le mois prochain, mois prochain, l'année prochaine, année prochaine, l'an prochain, cette semaine, ce mois, la semaine dernière, semaine dernière, le mois dernier, mois dernier, fin du mois, bientôt

## Names of languages: always in the language itself

language-en = English
language-ja = 日本語
language-fr = Français
language-ar = العربية
language-uk = Українська
language-fa = دری / فارسی
words-language-en = anglais
words-language-ja = japonais
words-language-fr = français, en français
words-language-ar = arabe
words-language-uk = ukrainien
words-language-fa = dari, persan, farsi

## Under a question

skip = Passer
back = Retour
try-again-closed = Ce n'est pas une des réponses proposées ici. Choisissez-en une, ou envoyez son numéro.
try-again-open = Répondez avec vos propres mots.
prompt-offered = Votre réponse jusqu'ici : { $value }
hint-too-long = C'est plus long que ce qui peut être gardé ici. Écrivez au maximum { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
}.
hint-number = Envoyez un seul nombre de { $low } à { $high }, sans rien d'autre.
hint-date-form = Envoyez un jour exact, comme il est imprimé, par exemple 2027-01-15 ou 15 janvier 2027. Si vous pensez à autre chose, écrivez-le sous forme de question.
hint-date-two-ways = Je peux lire cela de deux façons : le { $first }, ou le { $second }. Envoyez { $first-iso } pour la première ou { $second-iso } pour la seconde.
hint-date-year = Envoyez-la avec l'année en quatre chiffres, par exemple 2027-01-15.
hint-date-no-such-day = Ce jour n'existe pas dans le calendrier. Regardez encore la date imprimée et renvoyez-la.
hint-date-calendar = Cette année est celle d'un autre calendrier. Envoyez la date comme elle est imprimée sur la carte ou dans la lettre, par exemple 2027-01-15 ou 令和9年1月15日.
hint-date-weekday = Cette date est celle du { $first } : le jour de la semaine et la date ne vont donc pas ensemble. Regardez encore, et envoyez la date seule, par exemple { $first-iso }.
