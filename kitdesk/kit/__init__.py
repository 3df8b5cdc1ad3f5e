"""Speaking to Kit: the client, the token keeper and the session that joins them; usable without a window."""
