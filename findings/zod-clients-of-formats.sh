#!/usr/bin/env bash
# Expected:  A client with generated Zod schemas accepts a response that is valid by the document. `date-time` and
#            `time` are those of RFC 3339, with any offset; a time has to have one.
# Behaviour: The schemas of @hey-api/openapi-ts and kubb refuse a `date-time` with an offset other than Z. A `time` is
#            refused with its offset and accepted without, also by orval. kubb takes a `uri-reference`, a `hostname` and
#            an `ipv6` address for whole URLs. A response that is right in all but one of these is an error.
# Version:   @hey-api/openapi-ts 0.99.0, kubb (@kubb/cli, core, plugin-oas, plugin-ts and plugin-zod) 4.39.3, orval
#            8.38.0, zod 4.6.7.
# Source:    https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3; the rules `date-time` and
#            `full-time` of https://www.rfc-editor.org/rfc/rfc3339#section-5.6; https://zod.dev/api#iso-datetimes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @hey-api/openapi-ts@0.99.0 @kubb/cli@4.39.3 @kubb/core@4.39.3 \
    @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-zod@4.39.3 orval@8.38.0 zod@4.6.7 typescript@5.9.3 \
    tsx@4.23.15 >/dev/null
cat > document.mjs <<'JS'
import { writeFileSync } from 'node:fs';

const properties = {};
for (const format of ['date-time', 'time', 'uri-reference', 'hostname', 'ipv6']) {
  properties[format.replace('-', '')] = { type: 'string', format };
}
const schemas = { Event: { type: 'object', properties } };
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } };
const get = { operationId: 'getEvent', responses: { 200: { description: 'OK', content } } };
const info = { title: 'Probe', version: '1' };
const document = { openapi: '3.1.0', info, paths: { '/event': { get } }, components: { schemas } };
writeFileSync('document.json', JSON.stringify(document));
JS
cat > orval.config.mjs <<'JS'
export default { zod: { input: 'document.json', output: { client: 'zod', target: 'orval.ts' } } };
JS
cat > kubb.config.mjs <<'JS'
import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  input: { path: './document.json' },
  output: { path: './kubb' },
  plugins: [pluginOas(), pluginTs(), pluginZod()],
});
JS
node document.mjs
{
    npx openapi-ts --input document.json --output hey --plugins zod
    npx kubb generate --config kubb.config.mjs
    npx orval
} > said 2>&1 || cat said
cat > probe.ts <<'TS'
import { zEvent } from './hey/zod.gen.ts';
import { eventSchema } from './kubb/zod/eventSchema.ts';
import { GetEventResponse } from './orval.ts';

const schemas = { 'hey-api': zEvent, kubb: eventSchema, orval: GetEventResponse };
for (const event of [
  { datetime: '2026-01-02T03:04:05Z' },
  { datetime: '2026-01-02T03:04:05+01:00' },
  { time: '03:04:05Z' },
  { time: '03:04:05+01:00' },
  { time: '03:04:05' },
  { urireference: '/items/2' },
  { hostname: 'example.org' },
  { ipv6: '2001:db8::1' },
]) {
  const refused = Object.entries(schemas).filter(([, schema]) => !schema.safeParse(event).success);
  console.log(`${JSON.stringify(event)}, refused by: ${refused.map(([name]) => name).join(', ') || 'none'}`);
}
TS
npx tsx probe.ts > seen
cat seen
diff - seen <<'SEEN'
{"datetime":"2026-01-02T03:04:05Z"}, refused by: none
{"datetime":"2026-01-02T03:04:05+01:00"}, refused by: hey-api, kubb
{"time":"03:04:05Z"}, refused by: hey-api, kubb, orval
{"time":"03:04:05+01:00"}, refused by: hey-api, kubb, orval
{"time":"03:04:05"}, refused by: none
{"urireference":"/items/2"}, refused by: kubb
{"hostname":"example.org"}, refused by: kubb
{"ipv6":"2001:db8::1"}, refused by: kubb
SEEN
