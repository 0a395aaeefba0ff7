"""Holds an OCDS release package against the published schemas: `ocds.py PACKAGE.json`; prints the faults as JSON."""

import decimal
import json
import pathlib
import re
import sys

import jsonschema
import referencing
from referencing.jsonschema import DRAFT4

REFERENCE = pathlib.Path(__file__).parent / "ref" / "ocds"
EXTENSIONS = "https://raw.githubusercontent.com/open-contracting-extensions/"
KNOWN = {
    EXTENSIONS + "ocds_budget_breakdown_extension/master/extension.json": "budget-breakdown.json",
    EXTENSIONS + "ocds_enquiry_extension/v1.1.5/extension.json": "enquiries.json",
    EXTENSIONS + "ocds_metrics_extension/master/extension.json": "metrics.json",
}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=decimal.Decimal)


def merge(target, patch):
    """JSON merge patch, RFC 7396, which is how an extension extends the release schema."""
    for name, value in patch.items():
        if value is None:
            target.pop(name, None)
        elif isinstance(value, dict):
            target[name] = merge(target[name] if isinstance(target.get(name), dict) else {}, value)
        else:
            target[name] = value
    return target


def unknown_fields(value, schema, root, place):
    """Fields that neither the standard nor a declared extension has: its schema lets them pass in silence."""
    while "$ref" in schema:
        schema = root["definitions"][schema["$ref"].removeprefix("#/definitions/")]
    if isinstance(value, list):
        for nth, row in enumerate(value):
            yield from unknown_fields(row, schema.get("items", {}), root, f"{place}/{nth}")
    elif isinstance(value, dict):
        patterns = schema.get("patternProperties", {})
        for name, field in value.items():
            below = schema.get("properties", {}).get(name)
            if below is None and not any(re.search(it, name) for it in patterns):
                yield f"{place}/{name}: unknown field"
            yield from unknown_fields(field, below or {}, root, f"{place}/{name}")


def repeated_ids(value, place):
    if isinstance(value, list):
        ids = [it["id"] for it in value if isinstance(it, dict) and "id" in it]
        if len(ids) != len(set(ids)):
            yield f"{place}: an id stands twice"
        for nth, row in enumerate(value):
            yield from repeated_ids(row, f"{place}/{nth}")
    elif isinstance(value, dict):
        for name, field in value.items():
            yield from repeated_ids(field, f"{place}/{name}")


def unknown_parties(release):
    known = {it["id"] for it in release.get("parties", [])}
    budget = release.get("planning", {}).get("budget", {})
    named = [release.get("buyer"), release.get("tender", {}).get("procuringEntity")]
    named += [it.get("sourceParty") for it in budget.get("budgetBreakdown", [])]
    return [f"{it['id']}: no such party" for it in named if it and it["id"] not in known]


def faults(package):
    release_schema = read(REFERENCE / "release-schema.json")
    for url in package.get("extensions", []):
        if url not in KNOWN:
            yield f"{url}: unknown extension"
            continue
        merge(release_schema, read(REFERENCE / KNOWN[url]))
    package_schema = read(REFERENCE / "release-package-schema.json")
    registry = referencing.Registry().with_resource(
        release_schema["id"], DRAFT4.create_resource(release_schema)
    )
    checker = jsonschema.Draft4Validator.FORMAT_CHECKER
    assert {"date-time", "uri"} <= set(checker.checkers), "formats would pass unchecked"
    judge = jsonschema.Draft4Validator(package_schema, registry=registry, format_checker=checker)
    for error in judge.iter_errors(package):
        yield f"/{'/'.join(map(str, error.absolute_path))}: {error.message}"
    for nth, release in enumerate(package.get("releases", [])):
        place = f"/releases/{nth}"
        yield from unknown_fields(release, release_schema, release_schema, place)
        yield from repeated_ids(release, place)
        yield from unknown_parties(release)


if __name__ == "__main__":
    print(json.dumps(list(faults(read(pathlib.Path(sys.argv[1]))))))
