#!/usr/bin/env bash
# Expected:  A document with `openapi: 3.1.0` has only fields of OpenAPI 3.1.
# Behaviour: A handler that yields is described with `itemSchema` in a document of 3.1.0. The Media Type Object has this
#            field only from 3.2 on. Readers of 3.1 see a media type without a schema, and the schema of an event or a
#            line is nowhere else in the document.
# Version:   fastapi 0.165.0 (with pydantic 2.14.4).
# Source:    https://spec.openapis.org/oas/v3.2.0.html#media-type-object;
#            https://spec.openapis.org/oas/v3.1.0#media-type-object
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastapi==0.165.0 pydantic==2.14.4
cat > probe.py <<'PY'
import json
from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse

app = FastAPI()


@app.get("/lines")
async def lines() -> AsyncIterable[int]:
    yield 1


@app.get("/events", response_class=EventSourceResponse)
async def events() -> AsyncIterable[int]:
    yield 1


document = app.openapi()
print(document["openapi"])
for path in ["/lines", "/events"]:
    for media_type, content in document["paths"][path]["get"]["responses"]["200"]["content"].items():
        print(path, media_type, sorted(content))
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
3.1.0
/lines application/jsonl ['itemSchema']
/events text/event-stream ['itemSchema']
SEEN
