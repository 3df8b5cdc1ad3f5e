"""What comes from outside: the way to here, what is made of a callback, and where it goes on."""
