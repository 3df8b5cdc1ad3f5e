"""The command line, read and checked before anything else is imported."""
