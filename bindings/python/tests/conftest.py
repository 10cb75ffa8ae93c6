import os
from pathlib import Path

import pytest

import osce_news


@pytest.fixture(scope="session")
def page() -> osce_news.Page:
    return osce_news.read_page(osce_news.SAMPLE_PAGE)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout, for data that the languages share."""
    return Path(__file__).parents[3]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real material, which the checkout does not hold."""
    if "OSCE_NEWS_SHARED" not in os.environ:
        pytest.skip("OSCE_NEWS_SHARED is not set")
    return Path(os.environ["OSCE_NEWS_SHARED"])
