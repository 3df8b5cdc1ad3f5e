"""The help window: the pages of the documentation, found by topic and by words."""
