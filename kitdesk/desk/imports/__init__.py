"""What other programs wrote, read as fields of a channel, as messages or as a transcript."""
