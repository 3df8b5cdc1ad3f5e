"""The Kit in miniature that every desk has, and the experiments on its tokens."""
