"""Whether rdflib, SHACL and skosify accept the vocabulary as SKOS.

Usage: skos.py FOLDER, with LIST.ttl and LIST.rdf for each list, all.ttl, all.rdf and all.json.
"""

import json
import logging
import sys
from pathlib import Path

import pyshacl
import skosify
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, RDF, SKOS

ISO = "https://www.iso.org/obp/ui/#iso:code:3166:"
HERE = Path(__file__).parent


class Collector(logging.Handler):
    """Keeps what skosify finds odd."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def accepted_by_skosify(path):
    collector = Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        skosify.skosify(str(path))
    finally:
        root.removeHandler(collector)
    return collector.messages


def main(folder):
    whole = None
    names = sorted(path.stem for path in folder.glob("*.ttl"))
    assert len(names) == 11, names
    for name in names:
        turtle = Graph().parse(folder / f"{name}.ttl", format="turtle")
        xml = Graph().parse(folder / f"{name}.rdf", format="xml")
        assert isomorphic(turtle, xml), f"{name}: Turtle and RDF/XML differ"
        ill_typed = [o for o in turtle.objects() if isinstance(o, Literal) and o.ill_typed]
        assert not ill_typed, f"{name}: {ill_typed}"
        conforms, _, report = pyshacl.validate(
            turtle, shacl_graph=str(HERE / "skos.shacl.ttl"), allow_warnings=False
        )
        assert conforms, f"{name}: {report}"
        if name == "all":
            whole = turtle
        else:
            odd = accepted_by_skosify(folder / f"{name}.ttl")
            assert not odd, f"{name}: skosify says {odd}"

    # What is in the graph is what is in the vocabulary's own format.
    records = json.loads((folder / "all.json").read_text())
    concepts = set(whole.subjects(RDF.type, SKOS.Concept))
    assert len(concepts) == len(records) == 245, (len(concepts), len(records))
    for record in records:
        concept = URIRef(f"urn:osce-news:{record['list']}:{record['code']}")
        labels = {(o.language, str(o)) for o in whole.objects(concept, SKOS.prefLabel)}
        assert labels == set(record["labels"].items()), record
        known = labels | {(o.language, str(o)) for o in whole.objects(concept, SKOS.altLabel)}
        for alias in record["names"]:
            expected = alias["kind"] == "predecessor" or alias["text"] == record.get("alpha3")
            assert expected or (alias["language"], alias["text"]) in known, alias
        matches = [str(o) for o in whole.objects(concept, SKOS.exactMatch)]
        country = record["list"] in ("participating-states", "partners")
        assert matches == ([ISO + record["code"]] if country else []), record
        broader = [str(o) for o in whole.objects(concept, SKOS.broader)]
        wanted = [record["broader"]] if "broader" in record else []
        assert [iri.rsplit(":", 1)[1] for iri in broader] == wanted, record
    # Every term that another names is there.
    named = {
        o
        for p in (DCTERMS.replaces, DCTERMS.isReplacedBy, DCTERMS.spatial, DCTERMS.type)
        for o in whole.objects(None, p)
    }
    assert named and named <= concepts, named - concepts
    print(f"{len(records)} concepts in {len(names) - 1} schemes, accepted")


main(Path(sys.argv[1]))
