"""A Kit in miniature on this machine: logs clients in, takes their events, as strict as the protocol."""
