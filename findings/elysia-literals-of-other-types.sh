#!/usr/bin/env bash
# Expected:  The document of an Elysia server allows what the server accepts: it is made from the schema with which the
#            server validates.
# Behaviour: A union of literals is merged into one `enum` with the type `string`, whatever the literals are:
#            `t.Union([t.Literal(1), t.Literal(2)])` is `{"type": "string", "enum": [1, 2]}`, which no value satisfies;
#            in a union with a string, the number is invalid. The server accepts the numbers, and refuses the strings
#            "1" and "2", which a reader of the document would send. A single literal is a `const` of its own type.
# Version:   @elysiajs/openapi 1.4.16, elysia 1.4.30 (with @sinclair/typebox 0.34.52); judged by ajv 8.20.0.
# Source:    https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 (each assertion holds by
#            itself); https://elysiajs.com/plugins/openapi
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
  .post('/numbers', ({ body }) => body, { body: t.Object({ v: t.Union([t.Literal(1), t.Literal(2)]) }) })
  .post('/mixed', ({ body }) => body, { body: t.Object({ v: t.Union([t.Literal('x'), t.Literal(1)]) }) });
const document = await (await app.handle(new Request('http://localhost/openapi/json'))).json();
for (const path of ['/numbers', '/mixed']) {
  const schema = document.paths[path].post.requestBody.content['application/json'].schema;
  console.log(path, JSON.stringify(schema.properties.v));
  const isValid = new Ajv({ strictTypes: false }).compile(schema);
  for (const v of ['x', 1, '1']) {
    const body = JSON.stringify({ v });
    const headers = { 'content-type': 'application/json' };
    const response = await app.handle(new Request(`http://localhost${path}`, { method: 'POST', headers, body }));
    console.log(body, 'by the document:', isValid({ v }), 'by the server:', response.status === 200);
  }
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
/numbers {"type":"string","enum":[1,2]}
{"v":"x"} by the document: false by the server: false
{"v":1} by the document: false by the server: true
{"v":"1"} by the document: false by the server: false
/mixed {"type":"string","enum":["x",1]}
{"v":"x"} by the document: true by the server: true
{"v":1} by the document: false by the server: true
{"v":"1"} by the document: false by the server: false
SEEN
