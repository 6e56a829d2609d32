#!/usr/bin/env bash
# Expected:  A response without content has no `content`, and every key of `content` is a media type (OpenAPI, Response
#            Object).
# Behaviour: `t.Void()`, `t.Undefined()` and `t.Null()` as the type of a response become `"content": {"type": "void"}`
#            and similar: a key that is not a media type, with a string instead of a Media Type Object. A reader that
#            takes the map for a schema expects JSON. The same types in a union (`t.MaybeEmpty`) become `{"type":
#            "undefined"}`, which JSON Schema does not have. The server sends no body at all.
# Version:   @elysiajs/openapi 1.4.16, elysia 1.4.30 (with @sinclair/typebox 0.34.52).
# Source:    https://spec.openapis.org/oas/v3.1.0#response-object;
#            https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @elysiajs/openapi@1.4.16 elysia@1.4.30 @sinclair/typebox@0.34.52 >/dev/null
cat > probe.mjs <<'JS'
import { openapi } from '@elysiajs/openapi';
import { Elysia, t } from 'elysia';

const app = new Elysia()
  .use(openapi())
  .get('/void', () => {}, { response: t.Void() })
  .get('/undefined', () => undefined, { response: t.Undefined() })
  .get('/null', () => null, { response: t.Null() })
  .post('/empty', () => 'taken', { body: t.Object({ n: t.MaybeEmpty(t.Number()) }) });
const document = await (await app.handle(new Request('http://localhost/openapi/json'))).json();
console.log(document.openapi);
for (const path of ['/void', '/undefined', '/null']) {
  const response = await app.handle(new Request(`http://localhost${path}`));
  console.log(path, JSON.stringify(document.paths[path].get.responses[200].content), response.status, (await response.text()).length);
}
console.log(JSON.stringify(document.paths['/empty'].post.requestBody.content['application/json'].schema.properties.n));
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
3.1.2
/void {"type":"void"} 200 0
/undefined {"type":"undefined"} 200 0
/null {"type":"null"} 200 0
{"anyOf":[{"type":"number"},{"type":"null"},{"type":"undefined"}]}
SEEN
