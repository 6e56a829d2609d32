#!/usr/bin/env bash
# Expected:  A validator of OpenAPI 3.1 accepts references to a schema by its `$anchor` or its `$id`, since schemas of
#            3.1 are JSON Schema 2020-12, which resolves both within the document.
# Behaviour: openapi-spec-validator (and openapi-core, which uses it) says that there is no such anchor, and cannot
#            resolve the identifier of a schema that is in the document. A reference by pointer is accepted.
# Version:   openapi-spec-validator 0.9.0 with jsonschema-path 0.5.0 and referencing 0.37.0.
# Source:    https://spec.openapis.org/oas/v3.1.1.html#schema-object;
#            https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0 jsonschema-path==0.5.0 \
    referencing==0.37.0
cat > probe.py <<'PY'
from openapi_spec_validator import validate

for reference in ["#/components/schemas/Amount", "#amount", "https://example.com/tax"]:
    schemas = {
        "Amount": {"$anchor": "amount", "type": "integer"},
        "Tax": {"$id": "https://example.com/tax", "type": "number"},
        "Order": {"type": "object", "properties": {"total": {"$ref": reference}}},
    }
    info = {"title": "Probe", "version": "1"}
    try:
        validate({"openapi": "3.1.1", "info": info, "components": {"schemas": schemas}})
        print(f"{reference}: valid")
    except Exception as error:
        print(f"{reference}: {type(error).__name__}")
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
#/components/schemas/Amount: valid
#amount: NoSuchAnchor
https://example.com/tax: Unresolvable
SEEN
