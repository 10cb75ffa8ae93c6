import copy
import csv
import json
import pickle
from datetime import date

import pytest

import osce_news

from osce_news import (
    Chairpersonship,
    ContentType,
    Country,
    Dimension,
    FieldOfWork,
    Format,
    FormerState,
    Group,
    Language,
    Level,
    Meeting,
    NewsError,
    ParticipatingState,
    Partner,
    PartnerGroup,
    Rule,
    Severity,
    Structure,
    StructureKind,
    Term,
    UnknownTermError,
    resolve,
)

LISTS = [
    ContentType,
    Country,
    FieldOfWork,
    FormerState,
    Meeting,
    ParticipatingState,
    Partner,
    PartnerGroup,
    Structure,
    StructureKind,
]


def test_members_are_found_by_name_code_and_english_label():
    assert FieldOfWork.POLICING is FieldOfWork("policing") is FieldOfWork("Policing")
    assert FieldOfWork["POLICING"] is FieldOfWork.POLICING
    assert len(ParticipatingState) == 57
    assert len(Country) == len(ParticipatingState) + len(Partner)


@pytest.mark.parametrize("terms", LISTS)
def test_every_term_keeps_its_identity(terms: type[Term]):
    assert len(terms) > 0
    for term in terms:
        assert term is terms(term.code) is terms(term.label())
        assert pickle.loads(pickle.dumps(term)) is term
        assert copy.copy(term) is term and copy.deepcopy(term) is term
        assert hash(term) == hash(term.code) and term == term.code == str(term) == f"{term}"
        assert json.loads(json.dumps([term])) == [term]
        assert terms.resolve(term.label()).terms, "a label names at least its term"
        assert term.record["code"] == term.code
        assert repr(term) == f"{terms.__name__}.{term.name}"


def test_labels_come_in_six_languages():
    assert ParticipatingState.GERMANY.label("fr") == "Allemagne"
    assert ParticipatingState.GERMANY.label(Language.RUSSIAN) == "Германия"
    assert Structure.SECRETARIAT.label("ru") == "Secretariat", "English where none is known"
    with pytest.raises(UnknownTermError):
        ParticipatingState.GERMANY.label("xx")


def test_unknown_terms_say_what_was_looked_up():
    with pytest.raises(UnknownTermError) as raised:
        FieldOfWork("Polcing")
    assert (raised.value.kind, raised.value.text) == ("FieldOfWork", "Polcing")
    assert isinstance(raised.value, NewsError) and isinstance(raised.value, ValueError)
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), again.text) == (str(raised.value), "Polcing")
    with pytest.raises(ValueError):
        FieldOfWork(7)


def test_resolve_finds_by_any_name_and_suggests():
    found = Structure.resolve("osce mission to Georgia (closed)")
    assert found and found.one is Structure.MISSION_TO_GEORGIA
    found = resolve("Polcing", FieldOfWork)
    assert not found and found.one is None and found.terms == ()
    assert found.suggestions[0] is FieldOfWork.POLICING
    line = Structure.resolve_line("OSCE Secretariat, Transnational Threats Department")
    assert [label.one for label in line] == [
        Structure.SECRETARIAT,
        Structure.TRANSNATIONAL_THREATS_DEPARTMENT,
    ]


def test_history():
    assert ParticipatingState.TURKIYE.label_on(date(2019, 1, 1)) == "Turkey"
    assert Structure.CENTRE_IN_DUSHANBE.closed == "2008-06"
    assert Structure.CENTRE_IN_DUSHANBE.closed.latest == date(2008, 6, 30)
    assert Structure.CENTRE_IN_DUSHANBE.is_open(date(2007, 1, 1)) is True
    assert Structure.CENTRE_IN_DUSHANBE.is_open(date(2020, 1, 1)) is False
    printed = Structure.CHAIRPERSONSHIP.printed("newsroom", date(2022, 7, 25))
    assert printed == "OSCE Chairmanship"
    assert ParticipatingState.SLOVAKIA.participating_on(date(1993, 1, 1))
    assert FieldOfWork.MEDIA_LAWS.parent is FieldOfWork.MEDIA_FREEDOM_AND_DEVELOPMENT
    assert FieldOfWork.POLICING.dimension in Dimension
    assert Country.AUSTRIA.participating_state is ParticipatingState.AUSTRIA
    assert Structure.SECRETARIAT.kind is StructureKind.SECRETARIAT


def test_sites():
    assert Structure.from_host("Astana.osce.org") is Structure.PROGRAMME_OFFICE_IN_ASTANA
    assert Structure.from_path("secretariat") is Structure.SECRETARIAT
    assert Structure.from_path("nowhere") is None
    label = ParticipatingState.FINLAND.menu_label(2025)
    assert label == "Finland – OSCE Chairpersonship 2025"
    assert ParticipatingState.head_count(date(2025, 1, 1)) == 57


def test_rules_and_formats_tell_about_themselves():
    for rule in Rule:
        assert rule.summary and rule.summary in rule.explanation
        assert isinstance(rule.default_level, Level) and rule.group in Group
    assert Format.RSS.media_type == "application/rss+xml" and Format.RSS.extension == "xml"


def test_the_vocabulary_as_skos():
    turtle = osce_news.skos().decode()
    assert "<urn:osce-news:fields-of-work:policing> a skos:Concept" in turtle
    based = osce_news.skos(syntax="skos-rdfxml", base="https://vocabulary.example/")
    assert b"https://vocabulary.example/" in based


def test_chairpersonships():
    term = Chairpersonship.on(date(2008, 4, 4))
    assert term.chair is ParticipatingState.FINLAND
    assert [holder.name for holder in term.holders] == ["Ilkka Kanerva", "Alexander Stubb"]
    assert Chairpersonship.on(date(1980, 1, 1)) is None
    assert Chairpersonship.on(date(1992, 6, 1)).chair is FormerState.CZECHOSLOVAKIA
    assert [term.year for term in Chairpersonship.all()] == sorted(
        term.year for term in Chairpersonship.all()
    )


def test_severities_and_levels_have_an_order():
    assert Severity.NOTE < Severity.WARNING < Severity.ERROR
    assert sorted(Level) == [Level.OFF, Level.NOTE, Level.WARNING, Level.ERROR]
    with pytest.raises(TypeError):
        Severity.NOTE < Level.ERROR  # noqa: B015


def test_labels_of_the_newsroom_resolve(shared):
    """Every label in the records of the real newsroom, by the rule that reads them."""
    with open(shared / "cases/listing_labels.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    lists = {"issuers": Structure, "fields": FieldOfWork, "locations": Country}
    labels = [
        label
        for row in rows
        for column, terms in lists.items()
        for label in terms.resolve_line(row[column] or "")
    ]
    assert len(labels) > len(rows)
    assert [label.label for label in labels if not label] == []
