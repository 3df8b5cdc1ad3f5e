"""Parts of the journal as files for other programs and other people."""
