#!/usr/bin/env bash
# Expected:  A list in a path or a header is split at commas. That is `simple`, the only style of headers and the
#            default of paths, in which `explode` makes no difference for a list.
# Behaviour: A list in a header whose parameter leaves out the style is refused, 400 "has incorrect value 'undefined'".
#            With `explode: true` a list is not split: "a,b" is a list of one value, in a path and in a header. The
#            space that Node puts between the values of two lines of a header becomes a part of the second value.
# Version:   express-openapi-validator 5.6.2, express 5.3.0.
# Source:    https://spec.openapis.org/oas/v3.0.3#style-values and #style-examples;
#            https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 (spaces around the commas of a list)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund express-openapi-validator@5.6.2 express@5.3.0 >/dev/null
cat > probe.mjs <<'JS'
import express from 'express';
import { middleware } from 'express-openapi-validator';

const spellings = { default: {}, simple: { style: 'simple' }, exploded: { style: 'simple', explode: true } };
const schema = { type: 'array', items: { type: 'string' } };
const responses = { 200: { description: 'OK' } };
const paths = {};
for (const [name, spelt] of Object.entries(spellings)) {
  const parameter = { required: true, schema, ...spelt };
  paths[`/${name}/{ids}`] = { get: { parameters: [{ name: 'ids', in: 'path', ...parameter }], responses } };
  paths[`/${name}`] = { get: { parameters: [{ name: 'X-Ids', in: 'header', ...parameter }], responses } };
}
const app = express();
app.use(middleware({ apiSpec: { openapi: '3.0.3', info: { title: 'Probe', version: '1' }, paths } }));
app.get('/:name/:ids', (request, response) => response.json(request.params.ids));
app.get('/:name', (request, response) => response.json(request.headers['x-ids']));
app.use((error, request, response, next) => response.status(error.status).json(error.message));
const server = app.listen(0, '127.0.0.1');
await new Promise(resolve => server.on('listening', resolve));

const show = async (what, path, headers) => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { headers });
  console.log(`${what}: ${response.status} ${await response.text()}`);
};
for (const name of Object.keys(spellings)) {
  await show(`path, ${name}`, `/${name}/a,b`);
  await show(`header, ${name}`, `/${name}`, [['X-Ids', 'a,b']]);
}
await show('header, simple, in two lines', '/simple', [['X-Ids', 'a'], ['X-Ids', 'b']]);
process.exit(0);
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
path, default: 200 ["a","b"]
header, default: 400 "Parameter 'style' has incorrect value 'undefined' for [X-Ids]"
path, simple: 200 ["a","b"]
header, simple: 200 ["a","b"]
path, exploded: 200 ["a,b"]
header, exploded: 200 ["a,b"]
header, simple, in two lines: 200 ["a"," b"]
SEEN
