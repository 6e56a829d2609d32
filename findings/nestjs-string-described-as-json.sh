#!/usr/bin/env bash
# Expected:  What a handler returns is sent with the media type that the document has for the response,
#            `application/json`.
# Behaviour: A handler that returns a string is described as JSON of a string, but sends the plain string as
#            `text/html`. For a string that happens to be JSON, such as `"5"` or `null`, a client that follows the
#            document reads another value than one that follows the header. Objects and lists are sent as JSON.
# Version:   @nestjs/swagger 12.0.2, @nestjs/common, core and platform-express 12.5.1.
# Source:    https://docs.nestjs.com/controllers (a JavaScript primitive type is sent "without attempting to serialize
#            it")
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @nestjs/swagger@12.0.2 @nestjs/common@12.5.1 @nestjs/core@12.5.1 @nestjs/platform-express@12.5.1 reflect-metadata@0.2.2 rxjs@7.8.2 2>/dev/null >/dev/null
cat > probe.mjs <<'JS'
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiOkResponse, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

// Decorators by hand, since this file is not compiled.
const handlers = { word: () => 'word', null: () => 'null', list: () => ['word'] };
class Probe {}
for (const [name, handler] of Object.entries(handlers)) {
  Probe.prototype[name] = handler;
  const property = Object.getOwnPropertyDescriptor(Probe.prototype, name);
  ApiOkResponse({ type: name === 'list' ? [String] : String })(Probe.prototype, name, property);
  Get(name)(Probe.prototype, name, property);
}
Controller()(Probe);
class App {}
Module({ controllers: [Probe] })(App);

const app = await NestFactory.create(App, { logger: false });
const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
await app.listen(0, '127.0.0.1');
for (const name of Object.keys(handlers)) {
  const response = await fetch(`http://127.0.0.1:${app.getHttpServer().address().port}/${name}`);
  const described = Object.keys(document.paths[`/${name}`].get.responses[200].content);
  console.log(`${name}: described ${described}, sent ${response.headers.get('content-type')}: ${await response.text()}`);
}
await app.close();
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
word: described application/json, sent text/html; charset=utf-8: word
null: described application/json, sent text/html; charset=utf-8: null
list: described application/json, sent application/json; charset=utf-8: ["word"]
SEEN
