"""The commands without a window: each module builds one of them and runs it, on a machine without Qt too."""
