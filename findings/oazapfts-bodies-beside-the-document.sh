#!/usr/bin/env bash
# Expected:  A generated client sends a body with the media type of the document. For `application/merge-patch+json` it
#            matters: null removes a member there, and a server tells the formats of patches apart by it.
# Behaviour: The client of oazapfts sends every JSON media type as `application/json`. The values of a list in a form
#            are joined with commas, although a form repeats the name unless its encoding says otherwise.
# Version:   oazapfts 7.5.0.
# Source:    https://www.rfc-editor.org/rfc/rfc5789#section-2.2 (415 for a format that is not supported);
#            https://spec.openapis.org/oas/v3.0.3#request-body-object (`content`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund oazapfts@7.5.0 esbuild@0.28.2 >/dev/null
cat > document.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Probe", "version": "1"},
  "servers": [{"url": "https://example.com"}],
  "paths": {
    "/merge": {
      "patch": {
        "operationId": "merge",
        "requestBody": {"content": {"application/merge-patch+json": {"schema": {"type": "object"}}}},
        "responses": {"200": {"description": "OK"}}
      }
    },
    "/form": {
      "post": {
        "operationId": "form",
        "requestBody": {
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {"type": "object", "properties": {"tag": {"type": "array", "items": {"type": "string"}}}}
            }
          }
        },
        "responses": {"200": {"description": "OK"}}
      }
    }
  }
}
JSON
npx oazapfts document.json made.ts >/dev/null
npx esbuild made.ts --bundle --format=esm --outfile=made.mjs --log-level=error
cat > probe.mjs <<'JS'
import { form, merge } from './made.mjs';

globalThis.fetch = async (url, { headers, body }) => {
  console.log(`${url}: ${new Headers(headers).get('content-type')}, ${body}`);
  return new Response('{}');
};
await merge({ name: null });
await form({ tag: ['a', 'b'] });
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
https://example.com/merge: application/json, {"name":null}
https://example.com/form: application/x-www-form-urlencoded, tag=a,b
SEEN
