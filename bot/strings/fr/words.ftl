### Words that a person may answer or command with: lists of synonyms, separated by commas, never shown.

words-menu = menu, le menu, options
words-language = langue, langues, changer de langue
words-human = humain, une personne, personne, conseiller, quelqu'un, parler à quelqu'un, parler à une personne, parler à un humain
words-stop = arrêter, arrête, stop, annuler, quitter, fin
words-back = retour, revenir, en arrière, précédent
words-skip = passer, sauter, plus tard
words-data = données, mes données, confidentialité, vie privée
words-pause = pause, silence
words-forget = oublier, oublie, oublie-moi, oubliez-moi, effacer mes données, supprimer mes données
words-help = aide, aidez-moi, comment ça marche
words-start = commencer, démarrer, début, recommencer, bonjour, bonsoir, salut, coucou
words-thanks = merci, merci beaucoup, merci bien, mille mercis

words-yes = oui, ouais, d'accord, bien sûr, exact, c'est ça, volontiers
words-no = non, pas du tout, non merci, c'est faux
