"""The parts of the token tool that only a sandbox channel has: experiments with its tokens."""
