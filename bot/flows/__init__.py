"""The flows, in one explicit tuple: each is a file that reads top to bottom as its conversation."""

from bot.flows.engine import Flow
from bot.flows.human import human
from bot.flows.language import language
from bot.flows.menu import menu
from bot.flows.my_data import my_data
from bot.flows.welcome import welcome

ALL = (
    Flow("welcome", welcome),
    Flow("menu", menu),
    Flow("language", language),
    Flow("human", human),
    Flow("my_data", my_data),
)
