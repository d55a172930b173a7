"""How paper is parted: the parts lie on it, apart from each other and from where it is cut."""

from itertools import combinations

import pytest

from speakaid.ui.paper.formats import Cut, Paper, Place, cuts, places

PARTED = [(paper, count) for paper in Paper for count in (1, 2, 4)]


def apart(one: Place, other: Place) -> bool:
    beside = one.x + one.width < other.x or other.x + other.width < one.x
    return beside or one.y + one.height < other.y or other.y + other.height < one.y


def crosses(cut: Cut, place: Place) -> bool:
    in_width = place.x < cut.x1 < place.x + place.width
    in_height = place.y < cut.y1 < place.y + place.height
    return in_width if cut.x1 == cut.x2 else in_height


@pytest.mark.parametrize(("paper", "count"), PARTED)
def test_the_parts_lie_apart_on_the_paper(paper: Paper, count: int) -> None:
    parts = places(paper, count)
    assert len(parts) == count
    assert all(apart(one, other) for one, other in combinations(parts, 2))
    for part in parts:
        assert part.x >= 30
        assert part.y >= 30
        assert part.x + part.width <= paper.size[0] - 30
        assert part.y + part.height <= paper.size[1] - 30


@pytest.mark.parametrize(("paper", "count"), PARTED)
def test_no_cut_goes_through_a_part(paper: Paper, count: int) -> None:
    assert len(cuts(paper, count)) == {1: 0, 2: 1, 4: 2}[count]
    assert not any(
        crosses(cut, part) for cut in cuts(paper, count) for part in places(paper, count)
    )
