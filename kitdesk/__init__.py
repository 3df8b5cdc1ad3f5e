"""A desktop console for one Voximplant Kit custom channel: customer's chair, Kit's chair and a sandbox."""

__version__ = "0.5.0"
