"""What the sample callbacks that come with kitdesk are called on the screen."""

from __future__ import annotations

from kitdesk.ui.text import translate


def sample_title(name: str) -> str:
    """In the language of the window."""
    words = {
        "agent-Unicode": translate("sample_words", "Agent Unicode"),
        "agent-audio": translate("sample_words", "Agent audio"),
        "agent-contact": translate("sample_words", "Agent contact"),
        "agent-document": translate("sample_words", "Agent document"),
        "agent-location": translate("sample_words", "Agent location"),
        "agent-photo": translate("sample_words", "Agent photo"),
        "agent-several-attachments": translate("sample_words", "Agent several attachments"),
        "agent-text": translate("sample_words", "Agent text"),
        "agent-video": translate("sample_words", "Agent video"),
        "bot-text": translate("sample_words", "Bot text"),
        "closed-by-agent": translate("sample_words", "Closed by agent"),
        "closed-by-bot": translate("sample_words", "Closed by bot"),
        "closed-by-client-timeout": translate("sample_words", "Closed by client timeout"),
        "closed-by-unknown-reason": translate("sample_words", "Closed by unknown reason"),
        "unknown-event-type": translate("sample_words", "Unknown event type"),
        "unknown-members": translate("sample_words", "Unknown members"),
        "unknown-payload-type": translate("sample_words", "Unknown payload type"),
    }
    return words.get(name, name)
