"""A call to make once more by other means: described once, written for each of them."""
