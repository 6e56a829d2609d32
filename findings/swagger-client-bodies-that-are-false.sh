#!/usr/bin/env bash
# Expected:  A required body of `application/json` is sent, whichever JSON value it is.
# Behaviour: For `requestBody: false` and `requestBody: 0`, swagger-client sends no body, and no `Content-Type`. Other
#            numbers, `true` and an empty list are sent.
# Version:   swagger-client 3.38.4.
# Source:    https://spec.openapis.org/oas/v3.0.3#request-body-object (`required`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund swagger-client@3.38.4 >/dev/null
cat > probe.mjs <<'JS'
import http from 'node:http';
import SwaggerClient from 'swagger-client';

const server = http.createServer(async (request, response) => {
  const body = (await request.toArray()).join('');
  response.setHeader('content-type', 'text/plain');
  response.end(`${request.headers['content-type'] ?? 'no content type'}, "${body}"`);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const servers = [{ url: `http://127.0.0.1:${server.address().port}` }];

for (const [type, value] of [['boolean', true], ['boolean', false], ['integer', 1], ['integer', 0], ['array', []]]) {
  const content = { 'application/json': { schema: { type } } };
  const requestBody = { required: true, content };
  const post = { operationId: 'post', requestBody, responses: { 200: { description: 'OK' } } };
  const spec = { openapi: '3.0.3', info: { title: 'Probe', version: '1' }, servers, paths: { '/': { post } } };
  const { text } = await SwaggerClient.execute({ spec, operationId: 'post', requestBody: value });
  console.log(`${type} ${JSON.stringify(value)}: ${text}`);
}
server.close();
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
boolean true: application/json, "true"
boolean false: no content type, ""
integer 1: application/json, "1"
integer 0: no content type, ""
array []: application/json, "[]"
SEEN
