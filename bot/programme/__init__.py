"""Rules of the programme: pure functions over dates. They read nothing, store nothing and know no clock."""
