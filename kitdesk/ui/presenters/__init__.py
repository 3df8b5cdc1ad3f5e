"""A presenter connects one part of the window with the desk: signals to deeds, news to what is shown."""
