"""Everything that is kept: people, messages on their way, runs, reminders, consents.

`bot` calls it with units of work (`await database.write(work)`); what leaves is frozen rows and, when
something is wrong, a `StorageError` with a sentence. Nothing here knows of `bot` or `knowledge`.
"""
