# Answers in other words by a language model, and the consent that a person's own words may be sent to it.

model-note = Put into other words by a computer from the guide below. If it differs, the guide holds.
model-guide = Guide: { $title }

my-data-what-model-yes = Answers that fit me (AI)
my-data-what-model-no = Stop sending to the AI
my-data-model =
    A computer program (AI) can word answers to fit what you asked. For that, your question and the one before it are sent to { $provider } in { $country }. How long they keep them: { $retention }.
    Before sending I take out your name, phone numbers, addresses and card numbers, as far as I can find them. Please leave other people's names out.
    Without your yes, only our guides are sent, never your words. You can take it back here at any time. Send your questions too?
my-data-model-on = All right. From now on your question and the one before it are sent to the AI. You can stop this here under "data".
my-data-model-off = All right. Your words are not sent to the AI. You get answers all the same.
