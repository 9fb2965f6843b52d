# Réponses reformulées par un modèle de langage, et l'accord pour lui envoyer les mots de la personne.

model-note = Reformulé par un ordinateur à partir du guide ci-dessous. En cas de différence, c'est le guide qui compte.
model-guide = Guide : { $title }

my-data-what-model-yes = Réponses pour moi (IA)
my-data-what-model-no = Ne plus envoyer à l'IA
my-data-model =
    Un programme (IA) peut formuler les réponses selon votre question, donner son avis sur une réponse que vous répétez et mettre par écrit un message vocal. Pour cela, sont envoyés à { $provider } ({ $country }) : votre question et la précédente ; ce que vous répondez pendant une répétition, quand vous le demandez ; les messages vocaux. Durée de conservation chez eux : { $retention }.
    Avant l'envoi, j'enlève votre nom, les numéros de téléphone, les adresses et les numéros de carte, autant que je les trouve ; dans un message vocal, je ne le peux pas. Ne dites pas le nom d'autres personnes.
    Sans votre oui, seuls nos guides sont envoyés, jamais vos mots. Vous pouvez revenir sur votre choix à tout moment, sous « données ». Envoyer cela aussi ?
my-data-model-on = D'accord. Désormais sont envoyés à l'IA : votre question et la précédente, vos réponses de répétition quand vous le demandez, et les messages vocaux. Vous pouvez arrêter à tout moment, sous « données ».
my-data-model-off = D'accord. Vos mots ne sont pas envoyés à l'IA. Tout le reste fonctionne quand même.
