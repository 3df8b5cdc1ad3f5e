from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QSize, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kitdesk.model.errors import InputError
from kitdesk.ui.picture import MOST_PIXELS, decode
from tests.support.file_servers import a_png

ROOM = QSize(640, 440)


def picture(kind: str, width: int = 40, height: int = 20) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_is_decoded(kind: str) -> None:
    decoded = decode(picture(kind), f"image/{kind}", ROOM)
    assert (decoded.size, decoded.image.size()) == (QSize(40, 20), QSize(40, 20))


def test_a_moving_one_shows_its_first_picture() -> None:
    gif = bytes.fromhex("47494638396101000100800000ff0000ffffff2c00000000010001000002024401003b")
    assert decode(gif, "image/gif", ROOM).size == QSize(1, 1)


def test_a_large_one_is_no_larger_than_there_is_room() -> None:
    decoded = decode(a_png(2_000, 500), "image/png", ROOM)
    assert (decoded.size, decoded.image.size()) == (QSize(2_000, 500), QSize(640, 160))
    assert decode(a_png(1, 5_000), "image/png", ROOM).image.width() == 1


def test_a_small_file_with_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    bomb = a_png(100_000, 1_000)
    assert len(bomb) < 200_000
    with pytest.raises(InputError, match="100,000 × 1,000 pixels"):
        decode(bomb, "image/png", ROOM)
    assert MOST_PIXELS == 16_000_000


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", picture("png")[:40], b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_a_damaged_one_is_told(data: bytes) -> None:
    with pytest.raises(InputError, match="damaged"):
        decode(data, "image/png", ROOM)


@pytest.mark.qt_log_ignore("Not a JPEG file", extend=True)
def test_no_other_decoder_is_tried() -> None:
    with pytest.raises(InputError, match="damaged"):
        decode(picture("png"), "image/jpeg", ROOM)


def test_the_window_goes_on_while_the_largest_one_is_decoded(qapp: QGuiApplication) -> None:
    data = a_png(4_000, 4_000)
    stalls, last = list[float](), time.perf_counter()
    done = threading.Event()
    loop = QEventLoop()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        stalls.append(now - last)
        last = now
        if done.is_set():
            loop.quit()

    def work() -> None:
        decode(data, "image/png", ROOM)
        done.set()

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    worker = threading.Thread(target=work)
    last = time.perf_counter()
    worker.start()
    loop.exec()
    worker.join()
    print(f"longest stall {max(stalls) * 1000:.0f} ms over {sum(stalls) * 1000:.0f} ms")
    assert max(stalls) < 0.25 or max(stalls) < 0.8 * sum(stalls)
