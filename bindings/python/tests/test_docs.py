import doctest
from pathlib import Path

import pytest

import osce_news
from osce_news import vocabulary

FOLDER = Path(__file__).parents[1]
PAGES = [FOLDER / "README.md", FOLDER.parents[1] / "docs/python.md"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_say_what_happens(path):
    done = doctest.testfile(str(path), module_relative=False, encoding="utf-8")
    assert done.attempted > 0 and done.failed == 0


@pytest.mark.parametrize("module", [osce_news, vocabulary], ids=lambda module: module.__name__)
def test_docstrings_say_what_happens(module):
    done = doctest.testmod(module)
    assert done.attempted > 0 and done.failed == 0
