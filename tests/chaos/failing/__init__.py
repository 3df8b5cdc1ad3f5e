"""The parts of R4: what is done while a statement fails."""
