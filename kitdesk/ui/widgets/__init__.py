"""Single controls: each knows Qt and values, and nothing of channels, files or the network."""
