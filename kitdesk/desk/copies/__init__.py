"""Programs to be copied: a call made once more, or a signature calculated, in each of many languages."""
