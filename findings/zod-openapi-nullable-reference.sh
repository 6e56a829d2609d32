#!/usr/bin/env bash
# Expected:  If one use of a registered schema is `.nullable()`, the description does not depend on the order of the
#            uses: that use allows null, the other does not.
# Behaviour: The first use decides. If it is the nullable one, the component itself allows null, and so does every other
#            use. If it is the other one, the nullable use becomes `allOf` of the reference and of `{"type": ["object",
#            "null"]}`, which does not allow null, since all members of `allOf` must hold.
# Version:   @hono/zod-openapi 1.6.3 with @asteasolutions/zod-to-openapi 9.1.0, zod 4.6.7, hono 4.13.19; judged by ajv
#            8.17.1.
# Source:    https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1 (allOf)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @hono/zod-openapi@1.6.3 @asteasolutions/zod-to-openapi@9.1.0 hono@4.13.19 zod@4.6.7 ajv@8.17.1 >/dev/null
cat > probe.mjs <<'JS'
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import Ajv from 'ajv/dist/2020.js';

for (const first of ['owner', 'friend']) {
  const Owner = z.object({ name: z.string() }).openapi('Owner');
  const uses = first === 'owner' ? { owner: Owner.nullable(), friend: Owner } : { friend: Owner, owner: Owner.nullable() };
  const Pet = z.object(uses).openapi('Pet');
  const app = new OpenAPIHono();
  const responses = { 200: { description: 'A pet', content: { 'application/json': { schema: Pet } } } };
  app.openapi(createRoute({ method: 'get', path: '/', responses }), (c) => c.json({}));
  const { components } = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'a', version: '1' } });
  const validate = new Ajv.default({ strict: false }).compile({ components, $ref: '#/components/schemas/Pet' });
  const name = { name: 'Ann' };
  console.log(`${first} first: ${JSON.stringify(components.schemas.Pet.properties.owner)}`);
  for (const pet of [{ owner: null, friend: name }, { owner: name, friend: null }]) {
    const taken = [Pet.safeParse(pet).success, validate(pet)];
    console.log(`  ${JSON.stringify(pet)}: zod ${taken[0]}, document ${taken[1]}`);
  }
}
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
owner first: {"$ref":"#/components/schemas/Owner"}
  {"owner":null,"friend":{"name":"Ann"}}: zod true, document true
  {"owner":{"name":"Ann"},"friend":null}: zod false, document true
friend first: {"allOf":[{"$ref":"#/components/schemas/Owner"},{"type":["object","null"]}]}
  {"owner":null,"friend":{"name":"Ann"}}: zod true, document false
  {"owner":{"name":"Ann"},"friend":null}: zod false, document false
SEEN
