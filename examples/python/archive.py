"""An archive of made-up news to try things on: the same on every machine.

Take your own instead: a folder of saved pages (``osce_news.read_many``), a feed
(``osce_news.read_feed``) or a Parquet file of addresses and pages (``spark_archive.py``).
"""

import datetime
import random
from collections.abc import Iterator

from osce_news import Country, FieldOfWork, NewsItem, SAMPLE_PAGE, Structure, StructureKind
from osce_news import read_page

_SUBJECTS = ["Border officers", "Judges", "Local journalists", "Election observers", "Mayors"]
_VERBS = ["discuss", "train for", "exchange experience on", "launch a handbook on"]
_STARTS = ["A workshop brought together", "A round table was held for", "A course ended for"]


def made_up_items(count: int, seed: int = 1) -> Iterator[NewsItem]:
    """Items of field operations in 2015 to 2024, each with a date, an issuer and fields of work."""
    chance = random.Random(seed)
    fields = [field for field in FieldOfWork if field.parent is None]
    operations = [
        structure
        for structure in Structure
        if structure.kind is StructureKind.FIELD_OPERATION and structure.host_states
    ]
    interests = {place: chance.sample(fields, 5) for place in operations}
    for number in range(count):
        issuer = chance.choice(operations)
        host = issuer.host_states[0]
        day = datetime.date(2015, 1, 1) + datetime.timedelta(days=chance.randrange(3650))
        field = chance.choice(interests[issuer])
        guest = chance.choice(list(Country))
        people = chance.randrange(12, 60)
        title = f"{chance.choice(_SUBJECTS)} {chance.choice(_VERBS)} {field.label().lower()}"
        summary = f"{chance.choice(_STARTS)} {people} people from {host.label()}."
        yield NewsItem(
            title,
            number=100_000 + number,
            content_type="news-item",
            summary=summary,
            issued_on=day,
            issued_by=[issuer],
            fields_of_work=[field],
            locations=[host],
            body=[summary, f"Trainers came from {guest.label()} and the {issuer.label()}."],
        )


def made_up_pages(count: int, broken_every: int = 50) -> Iterator[tuple[str, str]]:
    """Addresses and pages as copied text; now and then one that is no news page."""
    title = read_page(SAMPLE_PAGE).item.title
    for number in range(count):
        address = f"https://www.osce.org/secretariat/{500_000 + number}"
        broken = number % broken_every == broken_every - 1
        page = "404 Not Found" if broken else SAMPLE_PAGE.replace(title, f"{title} ({number})")
        yield address, page
