#!/usr/bin/env bash
# Expected:  A date that is not written as in ISO 8601 is described as a string without `date` or `date-time`. A keyword
#            of JSON Schema that has no value is absent, and `minimum` is the one for the smallest number.
# Behaviour: apispec writes `"format": null` for every format but ISO 8601 and timestamps, and for a pattern of the
#            author also `"pattern": null`, which makes the whole document invalid. A timestamp is a number in single
#            precision (`float`), in which those of today are 128 seconds apart, with `"min": "0"`. A `Date` with a
#            format is described as `date` all the same.
# Version:   apispec 6.10.1 with marshmallow 4.4.0; judged by openapi-spec-validator 0.9.0.
# Source:    `datetime2properties` in apispec/ext/marshmallow/field_converter.py;
#            https://spec.openapis.org/oas/v3.0.3#data-types (`float`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check apispec==6.10.1 marshmallow==4.4.0 \
    openapi-spec-validator==0.9.0
cat > probe.py <<'PY'
import json
from datetime import datetime, timezone

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema, fields
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
for name, field, value in [
    ("DateTime, iso", fields.DateTime(), moment),
    ("DateTime, rfc", fields.DateTime(format="rfc"), moment),
    ("DateTime, own", fields.DateTime(format="%d.%m.%Y %H:%M"), moment),
    ("DateTime, timestamp", fields.DateTime(format="timestamp"), moment),
    ("Date, own", fields.Date(format="%d.%m.%Y"), moment.date()),
]:
    model = Schema.from_dict({"at": field}, name="Event")
    print(f"{name}, sent: {model().dumps({'at': value})}")
    for version, validator in [("3.0.3", OpenAPIV30SpecValidator), ("3.1.0", OpenAPIV31SpecValidator)]:
        spec = APISpec("Probe", "1", version, plugins=[MarshmallowPlugin()])
        spec.components.schema("Event", schema=model)
        document = spec.to_dict()
        described = document["components"]["schemas"]["Event"]["properties"]["at"]
        print(f"    {version}: valid: {validator(document).is_valid()}, {json.dumps(described)[:90]}")
PY
venv/bin/python -W ignore probe.py > seen
cat seen
diff - seen <<'SEEN'
DateTime, iso, sent: {"at": "2026-01-02T03:04:05+00:00"}
    3.0.3: valid: True, {"type": "string", "format": "date-time"}
    3.1.0: valid: True, {"type": "string", "format": "date-time"}
DateTime, rfc, sent: {"at": "Fri, 02 Jan 2026 03:04:05 +0000"}
    3.0.3: valid: False, {"type": "string", "format": null, "example": "Wed, 02 Oct 2002 13:00:00 GMT", "pattern": 
    3.1.0: valid: False, {"type": "string", "format": null, "example": "Wed, 02 Oct 2002 13:00:00 GMT", "pattern": 
DateTime, own, sent: {"at": "02.01.2026 03:04"}
    3.0.3: valid: False, {"type": "string", "format": null, "pattern": null}
    3.1.0: valid: False, {"type": "string", "format": null, "pattern": null}
DateTime, timestamp, sent: {"at": 1767323045.0}
    3.0.3: valid: False, {"type": "number", "format": "float", "example": "1676451245.596", "min": "0"}
    3.1.0: valid: True, {"type": "number", "format": "float", "example": "1676451245.596", "min": "0"}
Date, own, sent: {"at": "02.01.2026"}
    3.0.3: valid: True, {"type": "string", "format": "date"}
    3.1.0: valid: True, {"type": "string", "format": "date"}
SEEN
