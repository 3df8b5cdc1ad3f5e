"""What a file is: its content type by its name and by its first bytes, and the payload type that fits."""

from __future__ import annotations

import re

from kitdesk.model.file_name import suffix_of

UNKNOWN = "application/octet-stream"
PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
"""What is shown, and what a photo should be."""
SNIFFED = 1024
"""Bytes of a file by which it is known."""


def type_by_name(name: str) -> str:
    """The content type that *name* promises. It is not asked of the system, where anybody may change it."""
    return _BY_SUFFIX.get(suffix_of(name), UNKNOWN)


def type_by_content(data: bytes) -> str:
    """The content type that the first bytes of a file show, empty where they show none."""
    for content_type, magic in _MAGIC:
        if magic.match(data):
            return content_type
    if data.startswith(b"RIFF"):
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return _ISO_MEDIA.get(data[8:11].lower(), "video/mp4")
    return ""


def kind_of(content_type: str) -> str:
    """The payload type that fits a content type."""
    if content_type in PICTURES:
        return "photo"
    family = content_type.partition("/")[0]
    return family if family in ("audio", "video") else "document"


def essence(header: str) -> str:
    """A ``Content-Type`` without its parameters, in small letters."""
    return header.partition(";")[0].strip().lower()


def alike(one: str, other: str) -> bool:
    """Whether two content types are names of the same, or of what holds the other."""
    first, second = (_SAME.get(each, each) for each in (one, other))
    if first == second:
        return True
    holder = {first, second} & set(_HOLDERS)
    return any(_HOLDERS[each].match(first if each == second else second) for each in holder)


_BY_SUFFIX = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "jpe": "image/jpeg", "webp": "image/webp",
    "gif": "image/gif", "svg": "image/svg+xml", "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff",
    "heic": "image/heic", "avif": "image/avif", "ico": "image/x-icon",
    "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav",
    "m4a": "audio/mp4", "aac": "audio/aac", "flac": "audio/flac", "amr": "audio/amr",
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "webm": "video/webm",
    "mkv": "video/x-matroska", "avi": "video/x-msvideo", "ogv": "video/ogg", "3gp": "video/3gpp",
    "pdf": "application/pdf", "txt": "text/plain", "csv": "text/csv", "json": "application/json",
    "xml": "application/xml", "html": "text/html", "htm": "text/html", "zip": "application/zip",
    "gz": "application/gzip", "7z": "application/x-7z-compressed", "rar": "application/vnd.rar",
    "rtf": "application/rtf", "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}  # fmt: skip
_PROLOGUE = (
    rb"(?i:(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"(?:<!doctype (?:svg|html)[^>]*>\s*)?)"
)
_MAGIC = tuple(
    (content_type, re.compile(magic, re.DOTALL))
    for content_type, magic in (
        ("image/png", rb"\x89PNG\r\n\x1a\n"),
        ("image/jpeg", rb"\xff\xd8\xff"),
        ("image/gif", rb"GIF8[79]a"),
        ("image/bmp", rb"BM.{4}\0\0\0\0"),
        ("image/tiff", rb"II\*\0|MM\0\*"),
        ("image/x-icon", rb"\x00\x00\x01\x00"),
        ("application/pdf", rb"%PDF-"),
        ("audio/ogg", rb"OggS.{24}(?:.OpusHead|.\x01vorbis|.\x7fFLAC)"),
        ("video/ogg", rb"OggS"),
        ("audio/mpeg", rb"ID3|\xff[\xf2\xf3\xfa\xfb]"),
        ("audio/aac", rb"\xff[\xf0\xf1\xf8\xf9]"),
        ("audio/flac", rb"fLaC"),
        ("audio/amr", rb"#!AMR"),
        ("video/webm", rb"\x1aE\xdf\xa3.{0,60}?webm"),
        ("video/x-matroska", rb"\x1aE\xdf\xa3"),
        ("application/zip", rb"PK(?:\x03\x04|\x05\x06)"),
        ("application/gzip", rb"\x1f\x8b"),
        ("application/x-7z-compressed", rb"7z\xbc\xaf\x27\x1c"),
        ("application/vnd.rar", rb"Rar!\x1a\x07"),
        ("application/x-ole-storage", rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("application/rtf", rb"\{\\rtf"),
        ("application/x-msdownload", rb"MZ"),
        ("application/x-executable", rb"\x7fELF"),
        ("image/svg+xml", _PROLOGUE + rb"(?i:<svg[\s>])"),
        ("text/html", _PROLOGUE + rb"(?i:<(?:html|head|body|script|title|meta)[\s>])"),
        ("text/html", rb"(?i:(?:\xef\xbb\xbf)?\s*<!doctype html)"),
        ("application/xml", rb"\xef?\xbb?\xbf?\s*<\?xml\s"),
    )
)  # fmt: skip
_ISO_MEDIA = {
    b"m4a": "audio/mp4", b"m4b": "audio/mp4", b"qt ": "video/quicktime", b"3gp": "video/3gpp",
    b"hei": "image/heic", b"mif": "image/heic", b"avi": "image/avif",
}  # fmt: skip
_SAME = {
    "image/jpg": "image/jpeg", "image/pjpeg": "image/jpeg", "image/x-png": "image/png",
    "audio/mp3": "audio/mpeg", "audio/x-wav": "audio/wav", "audio/wave": "audio/wav",
    "audio/vnd.wave": "audio/wav", "audio/x-m4a": "audio/mp4", "audio/opus": "audio/ogg",
    "audio/x-flac": "audio/flac", "application/ogg": "audio/ogg", "text/xml": "application/xml",
    "application/x-pdf": "application/pdf", "application/x-zip-compressed": "application/zip",
    "application/x-gzip": "application/gzip", "application/x-rar-compressed": "application/vnd.rar",
    "video/x-m4v": "video/mp4", "image/vnd.microsoft.icon": "image/x-icon",
}  # fmt: skip
_HOLDERS = {
    "application/zip": re.compile(r"application/(vnd\.(openxmlformats|oasis|android)|java-archive)"),
    "application/x-ole-storage": re.compile(r"application/(msword|vnd\.ms-)"),
    "application/xml": re.compile(r".*\+xml$"),
    "video/mp4": re.compile(r"audio/mp4|video/quicktime|video/3gpp"),
    "video/ogg": re.compile(r"audio/ogg"),
    "video/x-matroska": re.compile(r"video/webm|audio/webm"),
    "video/webm": re.compile(r"audio/webm|video/x-matroska"),
}  # fmt: skip
"""What a file is by its first bytes, and what it may be all the same."""
