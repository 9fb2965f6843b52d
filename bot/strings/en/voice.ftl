# Voice notes that a language model writes down, and the wait for slow work.

still-working = A moment, please: I am still waiting for an answer. What you wrote is not lost.
voice-listening = I am having it written down. A moment …
voice-heard = I heard: "{ $text }"
voice-moved = Another question came in between, so I took this as the answer to none. Send it again if it answers the one below.
voice-nothing = I heard no words in it. Please try again, or write it.
voice-failed = It could not be written down this time. Please send it again later, or write it.
voice-too-long = That is longer than I can take: { $minutes } minutes is the most. Please send shorter notes, or write it.
voice-many = Those are many voice notes in one hour. Please write for now, or speak again later.
voice-ask = I can have voice notes written down by { $provider }, a computer program (AI), but only if you agree. Until then I read only words. See what would be sent, and decide:
voice-again = Voice notes can be written down now. Please send yours once more.
do-ai = About the AI
menu-flow-ai = { do-ai }
