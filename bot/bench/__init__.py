"""What `tomoni bench` measures: turns through the real door, search, growth, the due scan, start and memory."""
