# Said at once, before anything else, when a text speaks of danger or of something only a human may answer.
# What to do now comes first. Numbers are from the checked facts; a number whose hours are unsure says so.
# Each text stays under 600 characters; a button label under 21.

safety-danger =
    If you are in danger now, call 110 (police) or 119 (fire, ambulance). Any phone, day and night.
    Say where you are and "tasukete kudasai" (please help). "English, please" is enough to begin.
    If you can, go where there are people: a shop, a station, a police box (kōban).
    Not urgent, but you want advice from the police: #9110.
    Nobody at WELgee watches this chat at night.

safety-self-harm =
    If you might hurt yourself now, call 119, or go to someone near you and stay with them. Put what could hurt you out of reach.
    You can talk to someone about anything, without giving your name:
    TELL Lifeline, in English: 0800-300-8355 (free) or 03-5774-0992.
    Yorisoi Hotline: 0120-279-338 (free), in Japanese day and night; press 2 for other languages, 10:00 to 22:00.
    The hours and languages of both may have changed: if one does not answer, try the other.
    Nobody at WELgee watches this chat at night.

safety-violence =
    If someone may hurt you now, call 110 (police), or 119 if you are injured. You may leave first and explain later.
    DV Soudan Plus: 0120-279-889, free, day and night, by phone in Japanese.
    #8008: the nearest centre for people hurt at home, in office hours.
    Yorisoi Hotline: 0120-279-338 (free), then 2 for other languages, 10:00 to 22:00; hours may have changed.
    Call from a phone that the other person does not check.
    Nobody at WELgee watches this chat at night.

safety-detention =
    Ask for a lawyer and an interpreter now: "Bengoshi to tsūyaku o onegai shimasu" (弁護士と通訳をお願いします). Do not sign what you do not understand.
    Someone else was taken? Write down the full name, the date of birth, when and where.
    Then call JAR, refugee support: 03-5379-6001. In Kansai, RAFIQ: 06-6335-4440. Their hours may have changed.
    Houterasu, legal information: 0570-078377, weekdays 9:00 to 17:00.
    Nobody at WELgee watches this chat at night.

safety-no-shelter =
    Call JAR, refugee support, and say that you have nothing for tonight: 03-5379-6001. In Kansai, RAFIQ: 06-6335-4440. Their hours may have changed.
    Yorisoi Hotline: 0120-279-338 (free), then 2 for other languages, 10:00 to 22:00; hours may have changed.
    If you are ill, call 119. If you are not safe, call 110 or go to a police box (kōban).
    WELgee itself has no shelter; a coordinator can look with you in working time.
    Nobody at WELgee watches this chat at night.

safety-expired =
    Get advice today, or on the next weekday morning. Waiting makes it harder.
    JAR, refugee support: 03-5379-6001. FRJ: 03-6383-0688. Ask for a lawyer; their hours may have changed.
    Immigration Information Center: 0570-013904, weekdays 8:30 to 17:15.
    Keep your passport, card and every receipt. If you filed for an extension before the last day, say that first: other rules apply.
    Only Immigration decides; I cannot say what will happen.
    Nobody at WELgee watches this chat at night.

safety-own-case =
    Please take this to a lawyer or a refugee support group: I cannot judge a case, guess its result or write your story.
    JAR, refugee support with lawyers: 03-5379-6001; its hours may have changed.
    Houterasu, legal information: 0570-078377, weekdays 9:00 to 17:00.
    What I can do is explain how the procedure works, step by step.
    Nobody at WELgee watches this chat at night.

safety-refused =
    Please call a lawyer or JAR today: some steps have few days. JAR, refugee support: 03-5379-6001. In Kansai, RAFIQ: 06-6335-4440. Their hours may have changed.
    Refugee application refused: ask for the review (審査請求, shinsa seikyū) at the Bureau within 7 days of receiving the notice. Count that day as day 1. A few lines are enough; reasons can follow. Take the notice, passport and card.
    Renewal or change refused: ask the Bureau what your stay is now.
    Houterasu, legal information: 0570-078377, weekdays 9:00 to 17:00.
    Nobody at WELgee watches this chat at night.

safety-evasion =
    That is something I cannot help with. There is often another way, and asking first costs nothing.
    Work: Immigration can give permission. Ask me "may I work?" and I explain how to ask for it.
    Your stay: JAR, refugee support with lawyers: 03-5379-6001; its hours may have changed. Houterasu, legal information: 0570-078377, weekdays 9:00 to 17:00.
    Somebody wants you to do it, or offers it for money? Police advice: #9110; in danger 110.
    A person at WELgee can look at it with you in working time.
    Nobody at WELgee watches this chat at night.

safety-others-data =
    I tell nobody where another person lives, how to reach them, what their status is or what they wrote, and I do not look it up.
    Please ask the person directly. If you think that somebody is in danger now: 110 (police) or 119 (ambulance).
    About yourself you can ask me or a WELgee coordinator at any time; "data" shows what is kept about you.
    Nobody at WELgee watches this chat at night.

safety-mention = If you or somebody near you is in danger, or life feels too heavy: 110 (police) and 119 (ambulance) answer day and night. To talk with someone: Yorisoi Hotline, 0120-279-338 (free), in Japanese day and night; press 2 for other languages, 10:00 to 22:00. Its hours may have changed. Nobody at WELgee watches this chat at night.
safety-offer-human = Shall I tell a WELgee coordinator that you need a person? Your words stay here; they only see that you asked.
safety-self-harm-ask = May I tell a WELgee coordinator now that you need someone? Your words stay here.
safety-tell-yes = Yes, tell them
safety-tell-no = No, not now
safety-told = A coordinator will see in working time that you asked, and will answer in this chat. For anything urgent before that, please use the numbers above.
safety-not-told = All right, I have told nobody. The numbers above stay here, and you can ask for a person at any time.

# A story of flight that nobody asked for.
story-offer = That sounds like a part of your life that was hard. You never need to tell it here, and for work nobody needs it. For your application, a lawyer is the right person to hear it. Shall I forget what you just wrote, or is it your answer?
story-aside = If you would rather not have your story kept here, I can forget what you just wrote. For your application, a lawyer is the right person to hear it.
story-forgotten = Forgotten. I do not keep what you wrote there. On your phone it stays until you delete it yourself.
do-forget-it = Forget it
do-keep-it = It is my answer
