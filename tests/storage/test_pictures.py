"""Pictures as they are kept: harmless, small enough, upright, and the same picture."""

import io

import pytest
import slides
from PIL import Image

from speakaid.storage.importers import pictures
from speakaid.storage.importers.pictures import MOST_SIDE, NoPicture, Pictures, TooLarge


def kept(content: bytes) -> tuple[str, Image.Image]:
    """The name and the picture."""
    made = Pictures()
    name = made.keep("one", lambda: content)
    return name, Image.open(io.BytesIO(made.media[name]))


def packed(picture: Image.Image, kind: str, **how: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **how)
    return target.getvalue()


@pytest.mark.parametrize(("kind", "end"), [("PNG", ".png"), ("JPEG", ".jpg")])
def test_what_can_stay_as_it_is_stays(kind: str, end: str) -> None:
    content = slides.image(kind)
    made = Pictures()
    name = made.keep("one", lambda: content)
    assert name.endswith(end)
    assert made.media == {name: content}


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_kinds_are_packed_anew(kind: str) -> None:
    name, picture = kept(slides.image(kind))
    assert (name[-4:], picture.size, picture.format) == (".png", (40, 30), "PNG")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_one_is_made_smaller(kind: str) -> None:
    _, picture = kept(slides.image(kind, (6_000, 3_000)))
    assert picture.format == kind
    assert max(picture.size) <= MOST_SIDE
    assert round(picture.width / picture.height, 1) == 2


def test_one_of_many_bytes_is_packed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 10)
    content = slides.image("PNG", (300, 300), compress_level=0)
    made = Pictures()
    assert len(made.media[made.keep("one", lambda: content)]) < len(content)


def test_a_photo_is_turned_upright() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    _, picture = kept(packed(Image.new("RGB", (40, 30)), "JPEG", exif=turned))
    assert picture.size == (30, 40)


def test_inks_of_printers_become_colours() -> None:
    _, picture = kept(packed(Image.new("CMYK", (40, 30)), "JPEG"))
    assert picture.mode == "RGB"


def test_what_one_sees_through_stays_so() -> None:
    clear = Image.new("RGBA", (5_000, 10), (0, 0, 0, 0))
    _, picture = kept(packed(clear, "PNG"))
    assert picture.getpixel((0, 0))[3] == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", slides.image()[:60], slides.image("JPEG")[:200], b"<svg/>"],
    ids=["nothing", "words", "cut short", "a photo cut short", "drawn in words"],
)
def test_what_is_no_picture_is_said(content: bytes) -> None:
    with pytest.raises(NoPicture):
        Pictures().keep("one", lambda: content)


def test_all_together_may_not_be_too_many_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES_IN_ALL", len(slides.image()) + 10)
    made = Pictures()
    first = made.keep("one", slides.image)
    with pytest.raises(TooLarge):
        made.keep("two", lambda: slides.image(size=(50, 50)))
    assert made.keep("the first once more", slides.image) == first
