#!/usr/bin/env bash
# Expected:  A body is read if it has the media type that the document of the server has for it. A media type that the
#            server does not read is refused with 415.
# Behaviour: `@ApiConsumes` is for the document alone. The server reads `application/json` and forms; a body of another
#            type, also `application/merge-patch+json`, is `undefined`, without an error. ValidationPipe accepts that
#            where all properties are optional, as in a patch; with `transform` it makes an empty object of it. So a
#            client that follows the document gets 200 and changes nothing.
# Version:   @nestjs/swagger 12.0.2, @nestjs/common, core and platform-express 12.5.1, class-validator 0.15.1.
# Source:    https://docs.nestjs.com/openapi/operations; https://www.rfc-editor.org/rfc/rfc5789#section-2.2 (415 for a
#            format that is not supported)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @nestjs/swagger@12.0.2 @nestjs/common@12.5.1 @nestjs/core@12.5.1 \
    @nestjs/platform-express@12.5.1 class-validator@0.15.1 class-transformer@0.5.1 reflect-metadata@0.2.2 \
    rxjs@7.8.2 >/dev/null
cat > probe.mjs <<'JS'
import 'reflect-metadata';
import { Body, Controller, Module, Patch, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiBody, ApiConsumes, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import validator from 'class-validator';

// Decorators by hand, since this file is not compiled.
class Change {}
validator.IsOptional()(Change.prototype, 'name');
validator.IsString()(Change.prototype, 'name');
class Items {
  change(body) {
    return { body: body ?? `${body}` };
  }
}
const property = Object.getOwnPropertyDescriptor(Items.prototype, 'change');
ApiConsumes('application/merge-patch+json')(Items.prototype, 'change', property);
ApiBody({ type: Change })(Items.prototype, 'change', property);
Patch('item')(Items.prototype, 'change', property);
Body()(Items.prototype, 'change', 0);
Reflect.defineMetadata('design:paramtypes', [Change], Items.prototype, 'change');
Controller()(Items);
class App {}
Module({ controllers: [Items] })(App);

const pipes = { none: undefined, plain: new ValidationPipe(), transform: new ValidationPipe({ transform: true }) };
for (const [validation, pipe] of Object.entries(pipes)) {
  const app = await NestFactory.create(App, { logger: false });
  if (pipe) app.useGlobalPipes(pipe);
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  const { required, content } = document.paths['/item'].patch.requestBody;
  await app.listen(0, '127.0.0.1');
  console.log(`described: ${Object.keys(content)}, required: ${required}; validation: ${validation}`);
  for (const media of ['application/merge-patch+json', 'application/json']) {
    const response = await fetch(`http://127.0.0.1:${app.getHttpServer().address().port}/item`, {
      method: 'PATCH',
      headers: { 'content-type': media },
      body: '{"name": "new"}',
    });
    console.log(`${media}: ${response.status} ${await response.text()}`);
  }
  await app.close();
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
described: application/merge-patch+json, required: true; validation: none
application/merge-patch+json: 200 {"body":"undefined"}
application/json: 200 {"body":{"name":"new"}}
described: application/merge-patch+json, required: true; validation: plain
application/merge-patch+json: 200 {"body":"undefined"}
application/json: 200 {"body":{"name":"new"}}
described: application/merge-patch+json, required: true; validation: transform
application/merge-patch+json: 200 {"body":{}}
application/json: 200 {"body":{"name":"new"}}
SEEN
