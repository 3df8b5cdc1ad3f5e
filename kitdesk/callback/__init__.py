"""The callback side of a channel: what Kit sends to a Callback URL, and what becomes of it there."""
