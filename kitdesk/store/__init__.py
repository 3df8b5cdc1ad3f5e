"""What survives the run: places, settings, secrets and the journal."""
