"""Tomoni: conversations, channels and commands."""
