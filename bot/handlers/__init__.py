"""The doors, one per channel: what comes in becomes `Incoming`, and `Outgoing` is shown the channel's way."""
