"""Keeping the guides right: the list of topics, numbers in translations, easy Japanese, and what is to be done next.

`guidance` calls `topics` and `numbers` while it reads; `tomoni guides` calls `overview`; tests call the rest.
"""
