# What stands in the papers themselves. Short labels, as on a printed form; each paper is in one language.

# the one-page summary
paper-summary = Ma vie professionnelle en une page
paper-on = { $day }
paper-work = Ce que j'ai fait
paper-strengths = Mes points forts
paper-stories = Ce que j'ai réussi
paper-values = Ce qui compte
paper-overlap = Où cela se rejoint
paper-will = Je veux
paper-can = Je peux
paper-must = Ce qu'il faut
paper-targets = Métiers à voir
paper-terms = Mes conditions
paper-years = Années choisies
paper-now = aujourd'hui

# how I want to work
paper-field = Domaine
paper-japanese = Japonais
paper-english = Anglais
paper-place = Lieu
paper-hours = Horaires
paper-permission = Écrit sur le travail

# marks and small print
paper-to-translate = [à traduire]
paper-note-written = ※ Tomoni a écrit cette ligne à partir de vos réponses ; vérifiez-la.
paper-note-translate = { $mark } Ces mots ne sont pas dans la langue de ce papier.
paper-note-draft = Ceci est un brouillon. Retirez les marques et ces petits caractères avant de l'envoyer.

paper-volunteer = bénévolat

# fields
paper-field-it = Informatique et logiciels
paper-field-office = Bureau et administration
paper-field-languages = Langues et interprétation
paper-field-care = Santé et soins
paper-field-food = Cuisine et accueil
paper-field-making = Fabrication et industrie
paper-field-building = Bâtiment et construction
paper-field-logistics = Logistique et transport
paper-field-teaching = Enseignement et garde d'enfants
paper-field-other = Autre domaine

# how far in the field
paper-level-new = niveau débutant
paper-level-some = un peu d'expérience
paper-level-skilled = bonne maîtrise
paper-level-lead = a mené une équipe

# strengths
paper-strength-languages = Travailler en plusieurs langues
paper-strength-learning = Apprendre vite
paper-strength-people = Bien travailler avec les gens
paper-strength-teaching = Expliquer et enseigner
paper-strength-organising = Planifier et organiser
paper-strength-numbers = Travailler les chiffres
paper-strength-hands = Habileté manuelle
paper-strength-technology = À l'aise avec la technique
paper-strength-writing = Écrire clairement
paper-strength-calm = Garder son calme sous pression
paper-strength-persistence = Ne pas abandonner
paper-strength-reliability = Être fiable
paper-strength-leading = Diriger une équipe
paper-strength-ideas = Trouver des idées
paper-strength-detail = Soigner les détails
paper-strength-selling = Vendre et convaincre

# values
paper-value-family = Famille
paper-value-security = Sécurité
paper-value-learning = Apprendre
paper-value-helping = Aider les autres
paper-value-freedom = Liberté de décider
paper-value-respect = Respect
paper-value-team = Une bonne équipe
paper-value-creating = Créer quelque chose
paper-value-income = Un bon revenu
paper-value-faith = Foi
paper-value-health = Santé
paper-value-fairness = Justice
paper-value-time = Du temps pour moi
paper-value-challenge = Défi
paper-value-order = Ordre et clarté
paper-value-belonging = Appartenance

# languages, hours, permission
paper-japanese-none = pas encore
paper-japanese-some = quelques mots
paper-japanese-daily = conversation courante
paper-japanese-work = niveau de travail
paper-japanese-high = courant
paper-english-none = pas encore
paper-english-some = un peu
paper-english-work = niveau de travail
paper-english-high = courant
paper-hours-full = temps plein
paper-hours-part = temps partiel
paper-hours-evenings = soirs et week-ends
paper-hours-any = tous horaires
paper-permission-any = sans limites
paper-permission-limited = comme sur la feuille de désignation
paper-permission-hours28 = 28 heures par semaine
paper-permission-no = aucun permis
paper-permission-unsure = pas encore regardé

# the picture of the weeks
paper-trend = Vos semaines
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = La semaine
paper-trend-sleep = Le sommeil
paper-trend-mood = Le moral
