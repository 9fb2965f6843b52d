# Les messages vocaux qu'un modèle de langage met par écrit, et l'attente d'un travail lent.

still-working = Un instant : j'attends encore une réponse. Ce que vous avez écrit n'est pas perdu.
voice-listening = Je le fais mettre par écrit. Un instant…
voice-heard = J'ai entendu : « { $text } »
voice-moved = Une autre question est venue entre-temps : je n'ai pris ceci comme réponse à aucune. Renvoyez-le s'il répond à celle ci-dessous.
voice-nothing = Je n'y ai entendu aucun mot. Réessayez, ou écrivez-le.
voice-failed = Cette fois, cela n'a pas pu être mis par écrit. Renvoyez-le plus tard, ou écrivez-le.
voice-too-long = C'est trop long pour moi : { $minutes } minutes au plus. Envoyez des messages plus courts, ou écrivez.
voice-many = Cela fait beaucoup de messages vocaux en une heure. Écrivez pour l'instant, ou parlez de nouveau plus tard.
voice-ask = Je peux faire écrire vos messages vocaux par { $provider }, un programme (IA), mais seulement si vous êtes d'accord. D'ici là, je ne lis que les mots. Voyez ce qui serait envoyé, et décidez :
voice-again = Les messages vocaux peuvent maintenant être mis par écrit. Renvoyez le vôtre, s'il vous plaît.
do-ai = À propos de l'IA
menu-flow-ai = { do-ai }
