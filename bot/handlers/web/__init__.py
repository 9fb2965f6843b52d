"""The parts of the web chat's door: its visitors, limits, words, page and files. Used by `web_chat` only."""
