"""Every promise that concerns a talk, over random talks."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings

from core.promises import PROMISES
from core.stories import Story, stories

EXAMPLES = 60
IN_A_HURRY = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
@settings(max_examples=EXAMPLES, suppress_health_check=IN_A_HURRY)
@given(story=stories())
def test_a_promise_holds(promise: Callable[[Story], None], story: Story) -> None:
    promise(story)
