import pickle
from datetime import date

import pytest

import osce_news
from osce_news import Finding, Group, InvalidSettingsError, Level, NewsItem, Rule, Settings, Severity, UnknownTermError


def test_findings_of_a_page_point_into_it(page):
    findings = osce_news.check(page)
    assert len(findings) == len(list(findings)) > 0
    placeholder = next(finding for finding in findings if finding.rule is Rule.PLACEHOLDER)
    assert placeholder.severity is Severity.ERROR
    assert placeholder.place == "summary"
    assert placeholder.text[placeholder.range] == "x"
    line = osce_news.SAMPLE_PAGE.splitlines()[placeholder.span.start.line - 1]
    assert line[placeholder.span.start.column - 1] == "x"
    assert str(placeholder) == f"error: summary: {placeholder.message} [placeholder]"
    assert placeholder.to_dict()["rule"] == "placeholder"
    assert findings[-1] == list(findings)[-1]
    with pytest.raises(IndexError):
        findings[len(findings)]


def test_items_have_findings_without_spans(page):
    of_page, of_item = osce_news.check(page), osce_news.check(page.item)
    assert [f.rule for f in of_page] == [f.rule for f in of_item]
    assert all(finding.span is None for finding in of_item)
    with pytest.raises(TypeError, match="expected a NewsItem or a Page"):
        osce_news.check("page")


def test_settings():
    bare = NewsItem("Title")
    default = {finding.rule: finding.severity for finding in osce_news.check(bare)}
    assert default[Rule.SUMMARY_MISSING] is Severity.WARNING
    settings = Settings(
        {Group.COMPLETENESS: Level.OFF, "summary-missing": "error"},
        today=date(2025, 1, 1),
        accept=["cooperation"],
    )
    assert settings.level(Rule.TITLE_MISSING) is Level.OFF
    found = {finding.rule: finding.severity for finding in osce_news.check(bare, settings)}
    assert found == {Rule.SUMMARY_MISSING: Severity.ERROR}
    of_secretariat = Settings(issuers={"secretariat": {"summary-missing": "off"}})
    rules = lambda item: {f.rule for f in osce_news.check(item, of_secretariat)}  # noqa: E731
    assert Rule.SUMMARY_MISSING in rules(bare)
    assert Rule.SUMMARY_MISSING not in rules(bare.replace(issued_by=["secretariat"]))
    with pytest.raises(UnknownTermError, match="did you mean"):
        Settings({"summary-mising": "off"})
    with pytest.raises(UnknownTermError):
        Settings({"summary-missing": "loud"})


def test_findings_show_the_place_in_a_notebook():
    findings = osce_news.check(NewsItem("A title", summary="Over x <b>officers</b> took part."))
    html = findings._repr_html_()
    assert "<mark>x</mark>" in html and "&lt;b&gt;" in html and "<b>" not in html
    assert repr(findings).startswith(f"<{len(findings)} findings")


def test_settings_from_a_file(tmp_path):
    text = '[groups]\nhouse = "off"\n[rules]\ntitle-missing = "note"\n'
    path = tmp_path / "osce-news.toml"
    path.write_text(text)
    assert Settings.from_toml(path) == Settings.from_toml(text)
    assert Settings.from_toml(text).level(Rule.TITLE_MISSING) is Level.NOTE
    with pytest.raises(InvalidSettingsError) as raised:
        Settings.from_toml('[rules]\ntitel-missing = "note"\n')
    assert raised.value.line == 2 and "title-missing" in raised.value.reason


def test_fix_gives_a_corrected_copy():
    item = NewsItem("Officers  train in Bishkek.")
    fixed, settled = osce_news.fix(item)
    assert fixed.title == "Officers train in Bishkek" and item.title.endswith(".")
    assert len(settled) == 2 and all(finding.fix.safe for finding in settled)
    again, nothing = osce_news.fix(fixed)
    assert again == fixed and len(nothing) == 0
    with pytest.raises(TypeError):
        osce_news.fix("item")


def test_items_of_a_channel_are_compared():
    item = NewsItem("Officers train in Bishkek", number=513310)
    found = osce_news.check_channel(iter([item, item]))
    assert (1, Rule.ITEM_REPEATED) in [(number, finding.rule) for number, finding in found]
    with pytest.raises(TypeError, match="expected NewsItem objects"):
        osce_news.check_channel([item, "item"])


def test_findings_and_settings_pickle(page):
    findings = osce_news.check(page)
    assert pickle.loads(pickle.dumps(findings)) == findings
    finding = pickle.loads(pickle.dumps(findings[0]))
    assert finding == findings[0] and finding.text == findings[0].text
    assert Finding.from_json(finding.to_json()) == finding
    fixed = next(finding for finding in findings if finding.fix)
    assert pickle.loads(pickle.dumps(fixed.fix)) == fixed.fix
    settings = Settings(
        {"summary-missing": "error", "house": "off"},
        issuers={"secretariat": {"field-missing": "warning"}},
        today=date(2025, 1, 1),
        accept=["cooperation"],
        title_limit=90,
    )
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert pickle.loads(pickle.dumps(settings)).level("summary-missing") is Level.ERROR
    with pytest.raises(ValueError, match="summary-mising"):
        Settings.from_json('{"rules": {"summary-mising": "off"}}')
