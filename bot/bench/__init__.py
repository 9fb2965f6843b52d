"""What `tomoni bench` measures: the whole process, the search, and turns on a database of its own."""
