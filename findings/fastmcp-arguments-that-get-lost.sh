#!/usr/bin/env bash
# Expected:  A tool that FastMCP makes of an operation sends the arguments as the document says, or the operation is
#            reported as one that cannot be called.
# Behaviour: An argument that is null is left out, also where the schema allows null: a patch that clears a field is a
#            request without a body, or with the other fields only, and the call succeeds. A list in a path is written
#            as Python shows it, with quotes and brackets; one in a header is an error. A parameter with `content:
#            application/json` loses its name: its properties are sent as parameters of their own.
# Version:   fastmcp 4.1.6, httpx2 2.16.2.
# Source:    https://gofastmcp.com/integrations/openapi; https://spec.openapis.org/oas/v3.1.1.html#parameter-object;
#            https://www.rfc-editor.org/rfc/rfc7396 (null in a patch)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check fastmcp==4.1.6 httpx2==2.16.2
cat > probe.py <<'PY'
import asyncio
from urllib.parse import unquote

import httpx2
from fastmcp import Client, FastMCP

strings = {"type": "array", "items": {"type": "string"}}
item = {"type": "object", "properties": {"name": {"type": ["string", "null"]}, "tags": strings}}
content = {"application/json": {"schema": item}}
body = {"requestBody": {"required": True, "content": content}}


def parameter(place, **fields):
    return {"parameters": [{"name": "x", "in": place, "required": True, **fields}]}


operations = {
    "clear": ("patch", "/item", body, {"name": None}),
    "change": ("patch", "/item", body, {"name": None, "tags": []}),
    "path": ("get", "/items/{x}", parameter("path", schema=strings), {"x": ["a", "b"]}),
    "query": ("get", "/items", parameter("query", schema=strings), {"x": ["a", "b"]}),
    "header": ("get", "/items", parameter("header", schema=strings), {"x": ["a", "b"]}),
    "content": ("get", "/items", parameter("query", content=content), {"x": {"name": "a"}}),
}


def answer(request):
    print(f"    {request.method} {unquote(request.url.raw_path.decode())} {request.content.decode()}".rstrip())
    return httpx2.Response(200, json={})


async def main():
    for name, (method, path, parts, arguments) in operations.items():
        operation = {"operationId": name, "responses": {"200": {"description": "OK"}}, **parts}
        document = {
            "openapi": "3.1.0",
            "info": {"title": "Probe", "version": "1"},
            "paths": {path: {method: operation}},
        }
        client = httpx2.AsyncClient(base_url="http://localhost", transport=httpx2.MockTransport(answer))
        async with Client(FastMCP.from_openapi(openapi_spec=document, client=client)) as tools:
            print(f"{name}: {arguments}")
            answer_of_tool = await tools.call_tool(name, arguments, raise_on_error=False)
            if answer_of_tool.is_error:
                print(f"    {answer_of_tool.content[0].text}")


asyncio.run(main())
PY
venv/bin/python probe.py 2>/dev/null > seen
cat seen
diff - seen <<'SEEN'
clear: {'name': None}
    PATCH /item
change: {'name': None, 'tags': []}
    PATCH /item {"tags":[]}
path: {'x': ['a', 'b']}
    GET /items/['a', 'b']
query: {'x': ['a', 'b']}
    GET /items?x=a&x=b
header: {'x': ['a', 'b']}
    Error calling tool 'header': Error building request for GET /items: TypeError: Header value must be str or bytes, not <class 'list'>
content: {'x': {'name': 'a'}}
    GET /items?name=a
SEEN
