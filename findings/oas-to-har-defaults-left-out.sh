#!/usr/bin/env bash
# Expected:  A parameter without `style` and `explode` is sent like one that spells out their defaults: an object in the
#            query is one pair for each property (`form`, exploded).
# Behaviour: @readme/oas-to-har, with which ReadMe makes requests of operations, puts the parameter's own name before
#            the first pair if both are left out: `filter=state=open`. With `explode: true`, or `style: form`, the pairs
#            are right.
# Version:   @readme/oas-to-har 38.5.1 with oas 38.6.0.
# Source:    https://spec.openapis.org/oas/v3.0.3#parameter-object (`style`, `explode`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @readme/oas-to-har@38.5.1 oas@38.6.0 >/dev/null
cat > probe.mjs <<'JS'
import oasToHar from '@readme/oas-to-har';
import Oas from 'oas';

const schema = { type: 'object', properties: { state: { type: 'string' }, owner: { type: 'string' } } };
const filter = { state: 'open', owner: 'me' };
const toHar = oasToHar.default ?? oasToHar;

for (const spelt of [{}, { style: 'form' }, { explode: true }, { style: 'form', explode: true }]) {
  const parameters = [{ name: 'filter', in: 'query', schema, ...spelt }];
  const get = { parameters, responses: { 200: { description: 'OK' } } };
  const info = { title: 'Probe', version: '1' };
  const servers = [{ url: 'https://example.com' }];
  const document = new Oas({ openapi: '3.0.3', info, servers, paths: { '/': { get } } });
  const har = toHar(document, document.operation('/', 'get'), { query: { filter } });
  const pairs = har.log.entries[0].request.queryString.map(pair => `${pair.name}=${pair.value}`);
  console.log(`${JSON.stringify(spelt)}: ${pairs.join('&')}`);
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
{}: filter=state=open&owner=me
{"style":"form"}: state=open&owner=me
{"explode":true}: state=open&owner=me
{"style":"form","explode":true}: state=open&owner=me
SEEN
