# Réponses reformulées par un modèle de langage, et l'accord pour lui envoyer les mots de la personne.

model-note = Reformulé par un ordinateur à partir du guide ci-dessous. En cas de différence, c'est le guide qui compte.
model-guide = Guide : { $title }

my-data-what-model-yes = Réponses pour moi (IA)
my-data-what-model-no = Ne plus envoyer à l'IA
my-data-model =
    Un programme (IA) peut formuler les réponses selon votre question. Pour cela, votre question et la précédente sont envoyées à { $provider } ({ $country }). Durée de conservation chez eux : { $retention }.
    Avant l'envoi, j'enlève votre nom, les numéros de téléphone, les adresses et les numéros de carte, autant que je les trouve. N'écrivez pas le nom d'autres personnes.
    Sans votre oui, seuls nos guides sont envoyés, jamais vos mots. Vous pouvez revenir sur votre choix ici à tout moment. Envoyer aussi vos questions ?
my-data-model-on = D'accord. Désormais, votre question et la précédente sont envoyées à l'IA. Vous pouvez arrêter ici, sous « données ».
my-data-model-off = D'accord. Vos mots ne sont pas envoyés à l'IA. Vous recevez des réponses quand même.
