"""``kitdesk tour``: the main job, done by itself in the real window; a chapter is a list of titled steps."""
