#!/usr/bin/env bash
# Expected:  The handlers that @msw/source makes of a document answer with what the document allows, so that a client
#            can be tested with them.
# Behaviour: (1) The example of a JSON string is sent without quotes, as `application/json` that is no JSON. (2) A
#            required property that may be null (`type: ["string", "null"]`) is absent. (3) If a schema has `examples`,
#            the value is the whole list. (4) The status of `2XX` is NaN. (5) After a path with a verb, such as
#            `/items/{id}:export`, calls to all later paths with that method fail. (6) Variables of a server's URL stay
#            in their braces, so that no URL is found.
# Version:   @msw/source 0.6.1, msw 2.15.0.
# Source:    https://source.mswjs.io/docs/integrations/open-api/; https://spec.openapis.org/oas/v3.1.0#schema-object;
#            https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5 (`examples` is a list of values)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @msw/source@0.6.1 msw@2.15.0 >/dev/null
cat > probe.mjs <<'JS'
import { fromOpenApi } from '@msw/source/open-api';
import { setupServer } from 'msw/node';

const json = schema => ({ description: 'OK', content: { 'application/json': { schema } } });
const object = property => ({ type: 'object', required: ['value'], properties: { value: property } });
const paths = {
  '/word': { get: { responses: { 200: json({ type: 'string', example: 'word' }) } } },
  '/number': { get: { responses: { 200: json(object({ type: 'integer', enum: [1] })) } } },
  '/nullable': { get: { responses: { 200: json(object({ type: ['string', 'null'] })) } } },
  '/examples': { get: { responses: { 200: json(object({ type: 'string', examples: ['word'] })) } } },
  '/range': { get: { responses: { '2XX': json(object({ type: 'integer', enum: [1] })) } } },
};
const verb = { '/items/{id}:export': { get: paths['/number'].get } };

console.error = () => {};
async function show(what, url, server, extra) {
  const info = { title: 'Probe', version: '1' };
  const document = { openapi: '3.1.0', info, servers: [server], paths: { ...extra, ...paths } };
  const mock = setupServer(...(await fromOpenApi(document)));
  mock.listen({ onUnhandledRequest: () => console.log(`${what}: no handler`) });
  try {
    const response = await fetch(url);
    const text = await response.text();
    console.log(`${what}: ${response.status} ${response.status === 500 ? JSON.parse(text).message : text}`);
  } catch {
    // There is no such server, since nothing answered for it.
  }
  mock.close();
}

const base = 'http://api.invalid/v1';
for (const path of Object.keys(paths)) await show(path, base + path, { url: base });
await show('/number, after a verb', `${base}/number`, { url: base }, verb);
const variables = { version: { default: 'v1' } };
await show('/number, with a variable', `${base}/number`, { url: 'http://api.invalid/{version}', variables });
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
/word: 200 word
/number: 200 {"value":1}
/nullable: 200 {}
/examples: 200 {"value":["word"]}
/range: NaN {"value":1}
/number, after a verb: 500 Must have text between two parameters, missing text after "id"
/number, with a variable: no handler
SEEN
