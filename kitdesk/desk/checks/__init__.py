"""Looks at a channel, at an attachment, and at what stands at a stranger's address."""
