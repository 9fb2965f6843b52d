"""What staff can do, for every place from which they do it: the command line now, Slack and the console later."""
