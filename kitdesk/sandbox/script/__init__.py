"""A scripted session of the sandbox: read from a small file, played, and judged."""
