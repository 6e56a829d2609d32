#!/usr/bin/env bash
# Expected:  the document of an Elysia server takes what the server takes: it is made from the schema that the server validates by.
# Behaviour: `t.Union([t.Literal("x"), t.Literal(1)])` is merged into one `enum` under the type of its first literal, `{"type": "string", "enum": ["x", 1]}`. The number,
#            which the server takes, is invalid by the document, and what a reader of the document makes of it, the string "1", is refused by the server. Literals
#            of one type are merged rightly.
# Version:   @elysiajs/openapi 1.4.16, elysia 1.4.30 (with @sinclair/typebox 0.34.52); judged by ajv 8.20.0.
# Source:    https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 (each assertion holds by itself); https://elysiajs.com/plugins/openapi
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @elysiajs/openapi@1.4.16 elysia@1.4.30 @sinclair/typebox@0.34.52 ajv@8.20.0 >/dev/null
cat > probe.mjs <<'JS'
import { openapi } from '@elysiajs/openapi';
import { Elysia, t } from 'elysia';
import Ajv from 'ajv/dist/2020.js';

const app = new Elysia()
  .use(openapi())
  .post('/', ({ body }) => body, { body: t.Object({ v: t.Union([t.Literal('x'), t.Literal(1)]) }) });
const document = await (await app.handle(new Request('http://localhost/openapi/json'))).json();
const schema = document.paths['/'].post.requestBody.content['application/json'].schema;
console.log(JSON.stringify(schema.properties.v));
const isValid = new Ajv({ strictTypes: false }).compile(schema);
for (const v of ['x', 1, '1']) {
  const body = JSON.stringify({ v });
  const request = new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const response = await app.handle(request);
  console.log(body, 'by the document:', isValid({ v }), 'by the server:', response.status === 200);
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
{"type":"string","enum":["x",1]}
{"v":"x"} by the document: true by the server: true
{"v":1} by the document: false by the server: true
{"v":"1"} by the document: false by the server: false
SEEN
