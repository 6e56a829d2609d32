#!/usr/bin/env bash
# Expected:  tsoa makes the routes and the document from the same TypeScript, so the server sends what the document
#            says: the status and the type of the value that a method returns.
# Behaviour: (1) A `Buffer` is described as a string of Base64, `format: byte`, and sent as an object with the numbers
#            of its bytes. (2) A method that returns `Item | null` is described as 200 with a nullable object. For null
#            it sends 204 without a body, which the document does not have. (3) A form without files is described as
#            `multipart/form-data`, with a number as a string. The routes do not read that media type, so the fields are
#            absent; `application/x-www-form-urlencoded`, which is not in the document, works. The method gets the
#            string.
# Version:   tsoa 6.6.0, express 5.3.0, typescript 5.9.3.
# Source:    https://tsoa-community.github.io/docs/introduction.html; https://spec.openapis.org/oas/v3.0.3#data-types
#            (`byte`)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
printf '{}' > package.json
npm install --silent --no-audit --no-fund tsoa@6.6.0 express@5.3.0 typescript@5.9.3 @types/node@20 \
    tsx@4.23.15 >/dev/null
cat > tsconfig.json <<'JSON'
{"compilerOptions": {"target": "es2022", "module": "commonjs", "experimentalDecorators": true, "strict": true}}
JSON
cat > tsoa.json <<'JSON'
{
  "entryFile": "probe.ts",
  "controllerPathGlobs": ["controller.ts"],
  "spec": {"outputDirectory": ".", "specVersion": 3},
  "routes": {"routesDir": ".", "middleware": "express"}
}
JSON
cat > controller.ts <<'TS'
import { Controller, FormField, Get, Post, Route } from 'tsoa';

interface Item {
  name: string;
}

@Route('probe')
export class Probe extends Controller {
  @Get('buffer')
  public async buffer(): Promise<Buffer> {
    return Buffer.from('ab');
  }

  @Get('nothing')
  public async nothing(): Promise<Item | null> {
    return null;
  }

  @Post('form')
  public async form(@FormField() count: number): Promise<string> {
    return `a ${typeof count}`;
  }
}
TS
cat > probe.ts <<'TS'
import { readFileSync } from 'node:fs';
import { AddressInfo } from 'node:net';
import express from 'express';
import { RegisterRoutes } from './routes';

const { paths } = JSON.parse(readFileSync('swagger.json', 'utf8'));
const app = express();
app.use(express.json(), express.urlencoded());
RegisterRoutes(app);
app.use((error: any, request: any, response: express.Response, next: any) => {
  response.status(error.status ?? 500).send(error.message);
});
const server = app.listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of ['/probe/buffer', '/probe/nothing']) {
    const [[status, { content }]] = Object.entries<any>(paths[path].get.responses);
    console.log(`${path}, described: ${status} ${JSON.stringify(content['application/json'].schema)}`);
    const response = await fetch(base + path);
    console.log(`${path}, sent: ${response.status} ${await response.text()}`);
  }
  for (const [media, { schema }] of Object.entries<any>(paths['/probe/form'].post.requestBody.content)) {
    console.log(`/probe/form, described: ${media} ${JSON.stringify(schema.properties)}`);
  }
  for (const body of [new FormData(), new URLSearchParams()]) {
    body.append('count', '5');
    const response = await fetch(`${base}/probe/form`, { method: 'POST', body });
    console.log(`/probe/form, ${body.constructor.name}: ${response.status} ${await response.text()}`);
  }
  server.close();
});
TS
npx tsoa spec-and-routes >/dev/null
npx tsx probe.ts > seen
cat seen
diff - seen <<'SEEN'
/probe/buffer, described: 200 {"type":"string","format":"byte"}
/probe/buffer, sent: 200 {"type":"Buffer","data":[97,98]}
/probe/nothing, described: 200 {"allOf":[{"$ref":"#/components/schemas/Item"}],"nullable":true}
/probe/nothing, sent: 204 
/probe/form, described: multipart/form-data {"count":{"type":"string"}}
/probe/form, FormData: 500 Cannot read properties of undefined (reading 'count')
/probe/form, URLSearchParams: 200 "a string"
SEEN
