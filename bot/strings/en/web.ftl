# The web chat's page. Nothing here may tell a bystander why somebody reads it.

web-language-name = English
web-language = Language
web-skip = Skip to the message box
web-log = Conversation
web-more = More
web-data = My data
web-always = Always here
web-menu = Menu
web-human = Talk to a person

web-greeting = Ask anything about work and life in Japan
web-intro = Write in your own words, or begin with one of these. You do not need to sign up.
web-example-1 = What can WELgee do for me?
web-example-2 = Who can read what I write here?
web-example-3 = I need help today. Whom can I call?
web-night = Nobody at WELgee watches this chat at night. In danger now: police 110, fire and ambulance 119.

web-box = Your message
web-placeholder = Write a message
web-send = Send
web-you = You
web-person = A person at WELgee
web-typing = Tomoni is writing
web-newer = New message
web-choices = Answers
web-chosen = chosen

web-sources = Where this is from
web-checked = Checked:
web-undated = no date given
web-card = Show this at the counter
web-card-full = Full screen
web-close = Close

web-sending = Sending
web-unsent = Not sent yet. It stays here and is sent again.
web-reconnecting = Reconnecting
web-offline = There is no connection just now. Please try again.
web-returned = Your words are back in the box.

web-leave = Leave this phone
web-leave-title = Leave this phone?
web-leave-text =
    The chat disappears from this phone. It cannot be opened again, here or on another phone.

    What you told us stays with WELgee until its time is over. To take it along or have it deleted, choose My data first.
web-leave-yes = Leave
web-leave-no = Stay
web-leave-data = My data first
web-left-title = You have left
web-left-text =
    This phone no longer opens your chat.

    The browser's history may still list this page: you can delete it there.
web-left-new = Start a new chat

web-lost = The earlier chat can no longer be opened here. This is a new one.
web-noscript = This chat needs JavaScript, which is turned off in this browser. Turn it on, or ask the person at WELgee who sent you here.
web-noscript-contact = You can also write to { $contact }.

web-sorry = That did not work
web-onward = Back to the chat
web-too-fast = That was a lot in a short time. Please wait a moment; it goes on by itself.
web-too-many = Many new chats were opened from this connection. Please try again later, or use another connection.
web-too-large = This message is too long to be sent at once. Please shorten it.
web-empty = Please write something first.
web-malformed = The message arrived in a form that cannot be read. Please load the page again.
web-elsewhere = This did not come from the chat's own page, so nothing was done.
web-no-cookie = This chat has ended on this phone, or the browser keeps no cookies. Please allow them for this page and load it again.
web-unavailable = It could not be stored just now. It stays here and is sent again.
web-fault = Something went wrong on our side. It is tried again; if that does not help, load the page again.
web-no-file = There is no such file here any more.
