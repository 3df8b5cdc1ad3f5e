"""The suite of Kit's chair: what a server does that takes Kit's callbacks, found out check by check."""
