"""What things are: values, signature, token clock, errors. No I/O and no Qt in here."""
