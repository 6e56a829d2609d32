#!/usr/bin/env bash
# Expected:  `allowReserved` is for a parameter whose values contain signs such as `/` and `:`, which its server wants
#            to see unencoded. A plain string is described without it.
# Behaviour: oRPC writes `allowReserved: true` (and `allowEmptyValue: true`) for each parameter in the query, and reads
#            the query like any form: `+` is a space, `&` ends the value. So swagger-client, which follows the document,
#            sends "C++", and the server reads "C" and two spaces; of "R&D" it reads "R". What comes after `#` is not
#            sent. By the specification, the caller has to encode these signs. A client that does not support the field
#            is understood.
# Version:   @orpc/openapi and @orpc/server 1.15.3, @orpc/zod 1.15.3 with zod 4.6.7, swagger-client 3.38.4.
# Source:    https://spec.openapis.org/oas/v3.1.1.html#parameter-object (`allowReserved`);
#            https://orpc.dev/docs/openapi/openapi-specification
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @orpc/openapi@1.15.3 @orpc/server@1.15.3 @orpc/zod@1.15.3 zod@4.6.7 \
    swagger-client@3.38.4 >/dev/null
cat > probe.mjs <<'JS'
import http from 'node:http';
import { OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { os } from '@orpc/server';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import SwaggerClient from 'swagger-client';
import * as z from 'zod';

const find = os
  .route({ method: 'GET', path: '/find', operationId: 'find' })
  .input(z.object({ text: z.string(), page: z.number().optional() }))
  .output(z.any())
  .handler(({ input }) => input.text);
const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
const spec = await generator.generate({ find }, { info: { title: 'Probe', version: '1' } });
for (const parameter of spec.paths['/find'].get.parameters) console.log(JSON.stringify(parameter));

const handler = new OpenAPIHandler({ find });
let url;
const server = http.createServer(async (request, response) => {
  url = request.url;
  await handler.handle(request, response, { context: {} });
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
spec.servers = [{ url: `http://127.0.0.1:${server.address().port}` }];
for (const text of ['a b', 'C++', 'R&D', 'a#1', '50%']) {
  for (const allowReserved of [true, false]) {
    spec.paths['/find'].get.parameters[0].allowReserved = allowReserved;
    const response = await SwaggerClient.execute({ spec, operationId: 'find', parameters: { text } });
    console.log(`${text}, allowReserved ${allowReserved}: ${url} is read as ${response.text}`);
  }
}
server.close();
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
{"name":"text","in":"query","required":true,"schema":{"type":"string"},"allowEmptyValue":true,"allowReserved":true}
{"name":"page","in":"query","required":false,"schema":{"type":"number"},"allowEmptyValue":true,"allowReserved":true}
a b, allowReserved true: /find?text=a%20b is read as "a b"
a b, allowReserved false: /find?text=a%20b is read as "a b"
C++, allowReserved true: /find?text=C++ is read as "C  "
C++, allowReserved false: /find?text=C%2B%2B is read as "C++"
R&D, allowReserved true: /find?text=R&D is read as "R"
R&D, allowReserved false: /find?text=R%26D is read as "R&D"
a#1, allowReserved true: /find?text=a is read as "a"
a#1, allowReserved false: /find?text=a%231 is read as "a#1"
50%, allowReserved true: /find?text=50%25 is read as "50%"
50%, allowReserved false: /find?text=50%25 is read as "50%"
SEEN
