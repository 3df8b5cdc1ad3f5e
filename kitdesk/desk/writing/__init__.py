"""A message before it is sent: made, checked, kept as a draft, and what it can begin with."""
