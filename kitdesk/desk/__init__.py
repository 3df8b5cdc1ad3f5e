"""What the user does: sending, keeping tokens, checking, signing. Async and free of Qt."""
