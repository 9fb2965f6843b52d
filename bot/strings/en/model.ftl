# Answers in other words by a language model, and the consent that a person's own words may be sent to it.

model-note = Put into other words by a computer from the guide below. If it differs, the guide holds.
model-guide = Guide: { $title }

my-data-what-model-yes = Answers that fit me (AI)
my-data-what-model-no = Stop sending to the AI
my-data-model =
    A computer program (AI) can word answers to fit what you asked, say what it thinks of an answer you rehearse, and write down a voice note. For that, these are sent to { $provider } in { $country }: your question and the one before it; what you answer in rehearsals, when you ask for it; and voice notes. How long they keep them: { $retention }.
    Before sending I take out your name, phone numbers, addresses and card numbers, as far as I can find them; from a voice note I cannot. Please leave other people's names out.
    Without your yes, only our guides are sent, never your words. You can take it back at any time under "data". Send these too?
my-data-model-on = All right. From now on these go to the AI: your question and the one before it, what you answer in rehearsals when you ask for it, and voice notes. You can stop this at any time under "data".
my-data-model-off = All right. Your words are not sent to the AI. Everything else works all the same.
