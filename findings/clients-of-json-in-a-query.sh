#!/usr/bin/env bash
# Expected:  A query parameter with `content: application/json` is sent as `filter={"a":1}`, percent-encoded. A
#            generator that does not support `content` reports that it leaves the parameter out.
# Behaviour: The client of @hey-api/openapi-ts takes the object and sends its properties as parameters of their own,
#            `a=1`, without the name `filter`. The client of openapi-python-client does not have the parameter, although
#            it is required, and no warning is printed.
# Version:   @hey-api/openapi-ts 0.99.0, openapi-python-client 0.29.1.
# Source:    https://spec.openapis.org/oas/v3.0.3#parameter-object (`content`, and the example with `coordinates`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @hey-api/openapi-ts@0.99.0 esbuild@0.28.2 typescript@5.9.3 >/dev/null
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openapi-python-client==0.29.1
cat > document.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Probe", "version": "1"},
  "servers": [{"url": "https://example.com"}],
  "paths": {
    "/items": {
      "get": {
        "operationId": "items",
        "parameters": [
          {
            "name": "filter",
            "in": "query",
            "required": true,
            "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "integer"}}}}}
          }
        ],
        "responses": {"200": {"description": "OK"}}
      }
    }
  }
}
JSON
npx openapi-ts --input document.json --output made --silent >/dev/null
npx esbuild made/index.ts --bundle --format=esm --outfile=made.mjs --log-level=error
cat > probe.mjs <<'JS'
import { items } from './made.mjs';

globalThis.fetch = async request => {
  console.log(`openapi-ts sends: ${request.url}`);
  return new Response('{}');
};
await items({ query: { filter: { a: 1 } } });
JS
venv/bin/openapi-python-client generate --path document.json --output-path python --meta none > said 2>&1
{
    node probe.mjs
    echo "openapi-python-client, warnings about the parameter: $(grep -c filter said || true)"
    echo "openapi-python-client, lines with its name: $(grep -c filter python/api/default/items.py || true)"
} > seen
cat seen
diff - seen <<'SEEN'
openapi-ts sends: https://example.com/items?a=1
openapi-python-client, warnings about the parameter: 0
openapi-python-client, lines with its name: 0
SEEN
