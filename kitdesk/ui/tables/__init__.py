"""Models of the lists and how their rows are painted."""
