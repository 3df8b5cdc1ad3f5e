"""The parts of R20b: a desk that is used, killed and left alone in any order."""
