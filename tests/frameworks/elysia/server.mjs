// A server that shows what is typical of Elysia: each route gives back what it was given, as its TypeBox schemas read it.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { node } from '@elysiajs/node';
import { openapi } from '@elysiajs/openapi';
import { Elysia, status, t } from 'elysia';
import { main } from './loopback.mjs';

const Owner = t.Object({ name: t.String({ minLength: 1 }), born: t.Optional(t.Nullable(t.String({ format: 'date' }))) });
const Pet = t.Union([
  t.Object({ kind: t.Literal('cat'), lives: t.Integer() }),
  t.Object({ kind: t.Literal('dog'), tricks: t.Array(t.String()) }),
]);
const Tree = t.Recursive((This) => t.Object({ name: t.String(), children: t.Array(This) }), { $id: 'Tree' });
const Fault = t.Object({ code: t.String(), message: t.String() });

const Values = t.Object({
  count: t.Integer(),
  ratio: t.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }),
  word: t.String(),
  color: t.Union([t.Literal('red'), t.Literal('green')]),
  choice: t.UnionEnum(['a', 'b']),
  maybe: t.Nullable(t.String()),
  empty: t.MaybeEmpty(t.Number()),
  either: t.Union([t.String(), t.Boolean(), t.Null()]),
  pair: t.Tuple([t.String(), t.Number()]),
  record: t.Record(t.String(), t.Number()),
  owner: t.Optional(Owner),
  owners: t.Array(Owner),
  both: t.Intersect([Owner, t.Object({ age: t.Number() })]),
  partial: t.Partial(Owner),
  moment: t.Date(),
  loose: t.Any(),
  constant: t.Literal('always'),
  extra: t.Object({ a: t.String() }, { additionalProperties: true }),
});

const Literals = t.Object({ level: t.Union([t.Literal(1), t.Literal(2)]), mixed: t.Union([t.Literal('auto'), t.Literal(1)]) });

const app = new Elysia({ adapter: node() })
  .use(openapi({ documentation: { info: { title: 'Elysia', version: '1' } } }))
  .model({ Owner, Pet, Fault })
  .post('/values', ({ body }) => body, { body: Values, response: Values })
  .post('/literals', ({ body }) => body, { body: Literals, response: Literals })
  .post('/tree', ({ body }) => body, { body: Tree, response: Tree })
  .post('/pets', ({ body }) => status(201, body), { body: 'Pet', response: { 201: 'Pet', 400: 'Fault' } })
  .get('/pets/:id', ({ params }) => (params.id === 7 ? { kind: 'cat', lives: params.id } : status(404, { code: 'none', message: `no pet ${params.id}` })), {
    params: t.Object({ id: t.Numeric() }),
    response: { 200: 'Pet', 404: 'Fault' },
  })
  .get('/owners/:name?', ({ params }) => ({ name: params.name ?? 'nobody' }), { params: t.Object({ name: t.Optional(t.String()) }), response: 'Owner' })
  .get('/files/*', ({ params }) => params['*'], { response: t.String() })
  .get('/query', ({ query }) => query, {
    query: t.Object({
      text: t.String(),
      page: t.Numeric({ minimum: 1 }),
      flag: t.Optional(t.BooleanString()),
      tags: t.Optional(t.Array(t.String())),
      where: t.Optional(t.ObjectString({ a: t.Integer() })),
      since: t.Optional(t.Date()),
    }),
    response: t.Any(),
  })
  .get('/headers', ({ headers, cookie, set }) => {
    set.headers['x-count'] = headers['x-count'];
    cookie.seen.value = 'yes & no';
    return { count: headers['x-count'], session: cookie.session.value };
  }, {
    headers: t.Object({ 'x-count': t.Numeric() }),
    cookie: t.Cookie({ session: t.String(), seen: t.Optional(t.String()) }),
    response: t.Object({ count: t.Number(), session: t.String() }),
  })
  .post('/form', ({ body }) => body, { parse: 'urlencoded', body: t.Object({ a: t.String(), n: t.Numeric(), list: t.Optional(t.Array(t.String())) }), response: t.Any() })
  .post('/upload', async ({ body }) => ({ name: body.file.name, type: body.file.type, size: body.file.size, text: await body.file.text(), many: body.many.length, note: body.note ?? null }), {
    body: t.Object({ file: t.File(), many: t.Files(), note: t.Optional(t.String()) }),
    response: t.Object({ name: t.String(), type: t.String(), size: t.Integer(), text: t.String(), many: t.Integer(), note: t.Nullable(t.String()) }),
  })
  .post('/text', ({ body }) => body, { parse: 'text', body: t.String(), response: t.String() })
  .get('/download', () => new Response(new Uint8Array([0, 255, 1]), { headers: { 'content-type': 'application/octet-stream' } }))
  .get('/void', () => {}, { response: t.Void() })
  .get('/null', () => null, { response: t.Null() })
  .get('/number', () => 1.5, { response: t.Number() })
  .get('/flag', () => true, { response: t.Boolean() })
  // `redirect()` wants a whole URL on this adapter.
  .get('/away', ({ set }) => { set.status = 302; set.headers.location = '/number'; }, { response: { 302: t.Void() } })
  .get('/events', function* () { yield { data: 'one' }; yield { data: 'two' }; })
  .delete('/pets/:id', ({ params }) => status(204), { params: t.Object({ id: t.Numeric() }), response: { 204: t.Void() } })
  .all('/any', ({ request }) => request.method);

async function document() {
  return (await app.handle(new Request('http://localhost/openapi/json'))).json();
}

/** The adapter does not tell the port that the system chose, so it is chosen before. */
async function listen(hostname) {
  const probe = createServer().listen(0, hostname);
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  await new Promise((resolve) => app.listen({ hostname, port }, resolve));
  return port;
}

await main(document, listen);
