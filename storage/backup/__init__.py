"""Backups: one encrypted file a night that either database can be restored from.

`nightly` is called by the scheduler, `make` and `restore` by the commands, `standing` by whoever asks how it is.
"""
