"""Windows of their own, opened without blocking and without a loop of their own."""
