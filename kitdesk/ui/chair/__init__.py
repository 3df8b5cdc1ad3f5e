"""Kit's chair: the parts of the tool that speaks as Kit to the user's own server."""
