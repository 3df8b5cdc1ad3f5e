"""Everything that needs Qt: the window, its panels, widgets and dialogs."""
