#!/usr/bin/env bash
# Expected:  An encoding that only spells out the defaults does not change the body. By the defaults (`form`, exploded),
#            a list in a form is one pair for each value, and in `multipart/form-data` one part for each value.
# Behaviour: Without an encoding, swagger-client, which sends the requests of Swagger UI's "Try it out", joins the
#            values with commas, in both media types. With `style: form` it repeats them. So a server that follows the
#            specification reads one value "a,b" from the page that documents it.
# Version:   swagger-client 3.38.4.
# Source:    https://spec.openapis.org/oas/v3.1.0#encoding-object (`explode`: "When style is form, the default value is
#            true"; `style` is for both media types)
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
  response.setHeader('content-type', 'text/plain');
  response.end((await request.toArray()).join(''));
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const servers = [{ url: `http://127.0.0.1:${server.address().port}` }];
const schema = { type: 'object', properties: { tag: { type: 'array', items: { type: 'string' } } } };

for (const media of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
  for (const tag of [undefined, { style: 'form' }, { style: 'form', explode: true }]) {
    const content = { [media]: { schema, ...(tag && { encoding: { tag } }) } };
    const post = { operationId: 'post', requestBody: { content }, responses: { 200: { description: 'OK' } } };
    const spec = { openapi: '3.1.0', info: { title: 'Probe', version: '1' }, servers, paths: { '/': { post } } };
    const { text } = await SwaggerClient.execute({ spec, operationId: 'post', requestBody: { tag: ['a', 'b'] } });
    const parts = [...text.matchAll(/name="(\w+)"\r\n\r\n(.*)\r\n/g)].map(part => `${part[1]}: ${part[2]}`);
    console.log(`${media}, encoding ${JSON.stringify(tag) ?? 'absent'}: ${parts.join('; ') || text}`);
  }
}
server.close();
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
application/x-www-form-urlencoded, encoding absent: tag=a,b
application/x-www-form-urlencoded, encoding {"style":"form"}: tag=a&tag=b
application/x-www-form-urlencoded, encoding {"style":"form","explode":true}: tag=a&tag=b
multipart/form-data, encoding absent: tag: a,b
multipart/form-data, encoding {"style":"form"}: tag: a; tag: b
multipart/form-data, encoding {"style":"form","explode":true}: tag: a; tag: b
SEEN
