"""Which page of the help is about what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kitdesk.store.help_pages import START

Topic = tuple[str, str]
"""A page, and the anchor of one of its headings or nothing."""


def topic_of(widget: QWidget | None) -> Topic:
    """The page of the part, tool or dialog that *widget* is in; the start page where none is."""
    while widget is not None:
        name = widget.objectName()
        while name:
            if name in TOPICS:
                return TOPICS[name]
            name = name.rpartition(".")[0]
        widget = widget.parentWidget()
    return START, ""


TOPICS: dict[str, Topic] = {
    "tool.token": ("token.md", ""),
    "token": ("token.md", ""),
    "token.lab": ("token.md", "token-lab"),
    "tool.signature": ("signature.md", ""),
    "tool.inspector": ("inspector.md", ""),
    "compare": ("inspector.md", "compare"),
    "tool.callbacks": ("callbacks.md", ""),
    "tool.outbox": ("outbox.md", ""),
    "tool.sandbox": ("sandbox.md", ""),
    "tool.chair": ("kits-chair.md", ""),
    "expectations": ("kits-chair.md", "the-suite"),
    "first_steps": ("getting-started.md", ""),
    "connect": ("getting-started.md", "connect-your-own-channel"),
    "channel_settings": ("channels.md", ""),
    "check": ("channels.md", "check-channel"),
    "port": ("callbacks.md", "address"),
    "about": ("window.md", "where-things-are-kept"),
    "keys": ("window.md", "keys"),
    "palette": ("window.md", "command-palette"),
    "customers": ("conversation.md", "customers"),
    "conversation": ("conversation.md", ""),
    "filters": ("conversation.md", "search"),
    "jump": ("conversation.md", ""),
    "composer": ("messages.md", ""),
    "customer": ("messages.md", "customer-details-and-personas"),
    "attachment": ("messages.md", "attachments"),
    "attachment_check": ("messages.md", "check-an-attachment"),
    "preview": ("messages.md", "check-an-attachment"),
    "served": ("messages.md", "files-of-this-computer"),
    "canned_replies": ("sandbox.md", ""),
    "export": ("import-and-export.md", "export"),
    "import": ("import-and-export.md", "import"),
    "transcript": ("import-and-export.md", "open-a-transcript-or-a-repro-bundle"),
    "journal": ("conversation.md", "the-journal"),
    "delete_history": ("conversation.md", "the-journal"),
}
"""By the names of widgets, or what these begin with."""
