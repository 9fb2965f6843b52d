# What is said because of how a chat app works. Nothing here betrays anybody's status: menus are seen over a shoulder.

unread-photo = I can't see pictures, so I only read words. Please write what it says, or what you want to know.
unread-video = I can't watch videos, so I only read words. Please write what you want to know.
unread-voice = I can't listen to voice messages yet, so I only read words. Please write it, even in a few words.
unread-sticker = I can't read stickers. Please write a few words.
unread-file = I can't open files. Please write what you want to know; leave out papers with your name and number.
unread-location = I can't use locations. Please write the name of the city or office.
unread-contact = I can't use contact cards. Please write what you want to know.
unread-poll = I can't answer polls. Please write what you want to know.
unread-edit = You changed an earlier message. I read it only the way it was first. To change an answer, type "back", or send the new text again.
unread-other = I can't read this kind of message. Please write a few words.
read-late = Your message of { $sent } reaches me only now. I am sorry for the wait.

chat-cleared = Cleared, as far as the app lets me: messages of the last 48 hours. Older ones you can clear yourself in the app's menu. What WELgee keeps about you is under "my data".
chat-not-clearable = I can't clear messages here. You can do it in the app or browser. What WELgee keeps about you is under "my data".
group-declined = Hello. I only talk with one person at a time, so that what you write stays private. Please open a chat with me alone. I am leaving this group now.

command-menu = What we can do
command-dates = My dates
command-language = Language
command-human = Talk to a person
command-data = My data
command-pause = Pause messages
command-stop = Stop what we are doing
command-help = Help

do-data = My data
do-dates = My dates
date-alone = A date by itself tells me little. If it is the last day of a stay, or another day that I shall watch, press the button.
