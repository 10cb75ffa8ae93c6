"""Checks a JSON file against a JSON schema: json_schema.py SCHEMA FILE."""

import json
import sys

from jsonschema.validators import validator_for

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    document = json.load(file)
errors = list(validator_for(schema)(schema).iter_errors(document))
for error in errors:
    print(f"{sys.argv[2]}: {error.json_path}: {error.message}")
if errors:
    sys.exit(1)
