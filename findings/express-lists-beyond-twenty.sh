#!/usr/bin/env bash
# Expected:  A list in the query with one pair for each value (`form`, exploded) is read as a list, whatever its length.
# Behaviour: qs, which reads the query in openapi-backend and in Express 5 with the "extended" parser, makes an object
#            of a list with more than 20 values, also if they are repeated pairs without brackets. So both validators
#            refuse 21 values. A list of one value passes openapi-backend's validation, but its handler gets a string.
#            Express 4 (4.22.3) sets the limit to 1000, so an upgrade shortens lists. With the parser "simple", the
#            default of Express 5, and with `explode: false`, there is no such limit.
# Version:   qs 6.17.1, express 5.3.0 with express-openapi-validator 5.6.2, openapi-backend 5.21.2.
# Source:    https://spec.openapis.org/oas/v3.0.3#style-values; the option `arrayLimit` in the readme of qs 6.17.1
#            ("the `[]` and `[0]` syntaxes")
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{"type": "module", "overrides": {"qs": "6.17.1"}}
JSON
npm install --silent --no-audit --no-fund express@5.3.0 express-openapi-validator@5.6.2 \
    openapi-backend@5.21.2 >/dev/null
cat > probe.mjs <<'JS'
import express from 'express';
import { middleware } from 'express-openapi-validator';
import { OpenAPIBackend } from 'openapi-backend';

const document = explode => {
  const schema = { type: 'array', items: { type: 'string' } };
  const parameters = [{ name: 'id', in: 'query', explode, schema }];
  const get = { operationId: 'get', parameters, responses: { 200: { description: 'OK' } } };
  return { openapi: '3.0.3', info: { title: 'Probe', version: '1' }, paths: { '/items': { get } } };
};
const seen = ids => (Array.isArray(ids) ? `list of ${ids.length}` : typeof ids);

const get = context => seen(context.request.query.id);
const validationFail = context => context.validation.errors[0].message;
const backends = {};
for (const explode of [true, false]) {
  backends[explode] = new OpenAPIBackend({ definition: document(explode), handlers: { get, validationFail } });
  await backends[explode].init();
}

const ports = {};
for (const parser of ['extended', 'simple']) {
  const app = express().set('query parser', parser);
  app.use(middleware({ apiSpec: document(true) }));
  app.get('/items', (request, response) => response.json(seen(request.query.id)));
  app.use((error, request, response, next) => response.status(error.status).json(error.message));
  const server = app.listen(0, '127.0.0.1');
  await new Promise(resolve => server.on('listening', resolve));
  ports[parser] = server.address().port;
}

for (const count of [1, 2, 20, 21]) {
  const ids = [...Array(count).keys()];
  const query = ids.map(id => `id=${id}`).join('&');
  for (const parser of ['extended', 'simple']) {
    const response = await fetch(`http://127.0.0.1:${ports[parser]}/items?${query}`);
    console.log(`${count} values, express, ${parser}: ${await response.json()}`);
  }
  for (const [explode, text] of [[true, query], [false, `id=${ids}`]]) {
    const request = { method: 'GET', path: '/items', query: text, headers: {} };
    const said = await backends[explode].handleRequest(request);
    console.log(`${count} values, openapi-backend, explode ${explode}: ${said}`);
  }
}
process.exit(0);
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
1 values, express, extended: list of 1
1 values, express, simple: list of 1
1 values, openapi-backend, explode true: string
1 values, openapi-backend, explode false: list of 1
2 values, express, extended: list of 2
2 values, express, simple: list of 2
2 values, openapi-backend, explode true: list of 2
2 values, openapi-backend, explode false: list of 2
20 values, express, extended: list of 20
20 values, express, simple: list of 20
20 values, openapi-backend, explode true: list of 20
20 values, openapi-backend, explode false: list of 20
21 values, express, extended: request/query/id/0 must be string
21 values, express, simple: list of 21
21 values, openapi-backend, explode true: must be array
21 values, openapi-backend, explode false: list of 21
SEEN
