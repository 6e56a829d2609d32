#!/usr/bin/env bash
# Expected:  Fastify converts values that do not fit their schema, such as "5" for an integer. A value that is valid by
#            the document reaches the handler as it was sent.
# Behaviour: In `anyOf`, the first type to which the value can be converted wins, before a type that it has. Null for an
#            integer or null is 0, for a string or null it is "". With null first, 0 and "" are null. A list with one
#            string, beside a plain string, is that string. In `oneOf` such values are refused with 400. With `type:
#            ["integer", "null"]` the value is kept. A client that clears a field of a number or null, as a union of
#            TypeBox describes it, sets it to 0.
# Version:   fastify 5.12.8 (with ajv 8), @fastify/swagger 9.9.3, @sinclair/typebox 0.34.52.
# Source:    https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/ (`coerceTypes: 'array'`);
#            https://spec.openapis.org/oas/v3.1.1.html#schema-object
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/swagger@9.9.3 @sinclair/typebox@0.34.52 >/dev/null
cat > probe.mjs <<'JS'
import swagger from '@fastify/swagger';
import { Type } from '@sinclair/typebox';
import Fastify from 'fastify';

const app = Fastify();
await app.register(swagger, { openapi: { openapi: '3.1.0' } });
const [integer, string, nothing] = [Type.Integer(), Type.String(), Type.Null()];
const values = [
  [Type.Union([integer, nothing]), null],
  [Type.Union([string, nothing]), null],
  [Type.Union([nothing, integer]), 0],
  [Type.Union([nothing, string]), ''],
  [Type.Union([integer, string]), '5'],
  [Type.Union([string, Type.Array(string)]), ['a']],
  [Type.Unsafe({ oneOf: [{ type: 'integer' }, { type: 'null' }] }), null],
  [Type.Unsafe({ type: ['integer', 'null'] }), null],
];
for (const [at, [schema]] of values.entries()) {
  const body = Type.Object({ value: schema });
  app.patch(`/${at}`, { schema: { body } }, async request => JSON.stringify(request.body));
}
await app.ready();
for (const [at, [, value]] of values.entries()) {
  const body = app.swagger().paths[`/${at}`].patch.requestBody.content['application/json'];
  const answer = await app.inject({ method: 'PATCH', url: `/${at}`, payload: { value } });
  const said = answer.statusCode === 200 ? answer.body : `${answer.statusCode} ${answer.json().message}`;
  console.log(`${JSON.stringify(body.schema.properties.value)}, ${JSON.stringify(value)}: ${said}`);
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
{"anyOf":[{"type":"integer"},{"type":"null"}]}, null: {"value":0}
{"anyOf":[{"type":"string"},{"type":"null"}]}, null: {"value":""}
{"anyOf":[{"type":"null"},{"type":"integer"}]}, 0: {"value":null}
{"anyOf":[{"type":"null"},{"type":"string"}]}, "": {"value":null}
{"anyOf":[{"type":"integer"},{"type":"string"}]}, "5": {"value":5}
{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}, ["a"]: {"value":"a"}
{"oneOf":[{"type":"integer"},{"type":"null"}]}, null: 400 body/value must match exactly one schema in oneOf
{"type":["integer","null"]}, null: {"value":null}
SEEN
