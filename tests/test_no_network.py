"""The guard in conftest.py does what it says."""

import socket
from urllib.request import urlopen

import pytest


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_test_that_opens_a_socket_is_stopped(family: int) -> None:
    with pytest.raises(AssertionError, match="tried to use the network"):
        socket.socket(family)


def test_a_test_that_fetches_a_page_is_stopped() -> None:
    with pytest.raises(AssertionError, match="tried to use the network"):
        urlopen("http://speakaid.invalid")
