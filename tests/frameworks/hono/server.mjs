// A server that shows what is typical of hono with zod-openapi: each route gives back what it was given, as its schemas read it.

import { serve } from '@hono/node-server';
import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { getCookie } from 'hono/cookie';
import { stream, streamSSE } from 'hono/streaming';
import { main } from './loopback.mjs';

const app = new OpenAPIHono();

const Owner = z.object({ name: z.string().min(1), born: z.iso.date().nullable().optional() }).openapi('Owner');
const Cat = z.object({ kind: z.literal('cat'), lives: z.number().int() }).openapi('Cat');
const Dog = z.object({ kind: z.literal('dog'), tricks: z.array(z.string()) }).openapi('Dog');
const Pet = z.discriminatedUnion('kind', [Cat, Dog]).openapi('Pet');
const Color = z.enum(['red', 'green']).openapi('Color');

const Values = z
  .object({
    count: z.number().int(),
    ratio: z.number().gt(0).lt(1),
    big: z.int32(),
    color: Color,
    maybe: Color.nullable(),
    either: z.union([z.string(), z.number()]),
    choice: z.union([z.literal('a'), z.literal('b'), z.null()]),
    level: z.union([z.literal(1), z.literal(2), z.literal(10)]),
    anyOf: z.union([Owner, z.array(Owner)]),
    pair: z.tuple([z.number(), z.string()]),
    rest: z.tuple([z.string()]).rest(z.boolean()),
    record: z.record(z.string(), z.number().int()),
    colors: z.partialRecord(Color, z.number()),
    moment: z.iso.datetime({ offset: true }),
    id: z.uuid(),
    link: z.url().optional(),
    email: z.email().optional(),
    owner: Owner.nullable(),
    friend: Owner.optional(),
    both: Owner.and(z.object({ age: z.number() })),
    grid: z.array(z.array(z.number())),
    unknown: z.unknown(),
    flag: z.boolean().default(true),
    nothing: z.null(),
    strict: z.strictObject({ a: z.string().optional() }),
    loose: z.looseObject({ a: z.string() }),
  })
  .openapi('Values');

const Tree = z.object({ name: z.string(), get children() { return z.array(Tree).optional(); } }).openapi('Tree');

const Fault = z.object({ success: z.boolean(), error: z.object({ name: z.string(), message: z.string() }) }).openapi('Fault');
const json = (schema, description = 'OK') => ({ description, content: { 'application/json': { schema } } });
const body = (schema, type = 'application/json') => ({ required: true, content: { [type]: { schema } } });
const refused = json(Fault, 'Refused');

const route = (method, path, id, request, responses, handler, rest = {}) => app.openapi(createRoute({ method, path, operationId: id, request, responses, ...rest }), handler);

route('post', '/pets', 'createPet', { body: body(Pet) }, { 201: json(z.object({ id: z.number(), pet: Pet })), 400: refused }, (c) => c.json({ id: 7, pet: c.req.valid('json') }, 201));
route('post', '/values', 'echoValues', { body: body(Values) }, { 200: json(Values), 400: refused }, (c) => c.json(c.req.valid('json'), 200));
route('post', '/tree', 'echoTree', { body: body(Tree) }, { 200: json(Tree) }, (c) => c.json(c.req.valid('json'), 200));

const Nulls = z.object({ owner: Owner.nullable(), color: Color.nullable() }).openapi('Nulls');
route('get', '/nulls', 'nulls', {}, { 200: json(Nulls) }, (c) => c.json({ owner: null, color: null }, 200));

route('get', '/pets/{id}', 'getPet', { params: z.object({ id: z.coerce.number().int() }) }, { 200: json(Pet), 404: json(z.object({ message: z.string() }), 'None') }, (c) => {
  const { id } = c.req.valid('param');
  return id === 0 ? c.json({ message: 'no such pet' }, 404) : c.json({ kind: 'cat', lives: id }, 200);
});

route('get', '/files/{name}/{id}', 'getFile', { params: z.object({ name: z.string().min(3).openapi({ param: { name: 'name', in: 'path' } }), id: z.uuid() }) }, { 200: json(z.array(z.string())), 400: refused }, (c) =>
  c.json(Object.values(c.req.valid('param')), 200));

const Query = z.object({
  limit: z.coerce.number().int().max(50).default(10),
  after: z.string().optional(),
  tags: z.array(z.string()).optional(),
  color: Color.optional(),
  exact: z.stringbool().optional(),
  since: z.coerce.date().optional(),
});
route('get', '/query', 'query', { query: Query, headers: z.object({ 'x-trace': z.string(), 'x-days': z.coerce.number().optional() }), cookies: z.object({ visit: z.coerce.number() }) }, { 200: json(z.record(z.string(), z.any())), 400: refused }, (c) =>
  c.json({ ...c.req.valid('query'), trace: c.req.valid('header')['x-trace'], days: c.req.valid('header')['x-days'] ?? null, visit: c.req.valid('cookie').visit }, 200));

route('post', '/form', 'sendForm', { body: body(z.object({ name: z.string(), age: z.coerce.number().nullish(), topics: z.array(z.string()).optional() }).openapi('Form'), 'application/x-www-form-urlencoded') }, { 200: json(z.record(z.string(), z.any())), 400: refused }, (c) =>
  c.json(c.req.valid('form'), 200));

const Upload = z.object({ file: z.file().openapi({ type: 'string', format: 'binary' }), title: z.string(), count: z.coerce.number().optional() }).openapi('Upload');
route('post', '/upload', 'upload', { body: body(Upload, 'multipart/form-data') }, { 200: json(z.array(z.string())), 400: refused }, async (c) => {
  const { file, title, count } = c.req.valid('form');
  return c.json([file.name, file.type, await file.text(), title, String(count)], 200);
});
const PlainUpload = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) });
route('post', '/upload-plain', 'uploadPlain', { body: body(PlainUpload, 'multipart/form-data') }, { 200: json(z.string()), 400: refused }, async (c) => c.json(await c.req.valid('form').file.text(), 200));

route('put', '/raw', 'putRaw', { body: body(z.string().openapi({ format: 'binary' }), 'application/octet-stream') }, { 200: { description: 'OK', content: { 'text/plain': { schema: z.string() } } } }, async (c) => c.text(await c.req.text(), 200));

route('post', '/patch', 'patch', { body: body(z.object({ name: z.string().nullable(), age: z.number() }).partial().openapi('Patch')) }, { 200: json(z.array(z.string())) }, (c) =>
  c.json(Object.entries(c.req.valid('json')).map(([name, value]) => `${name}=${JSON.stringify(value)}`), 200));

route('get', '/download', 'download', {}, { 200: { description: 'A file', content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } }, headers: z.object({ 'x-count': z.coerce.number().openapi({ example: 3 }) }) } }, (c) =>
  c.body(new Uint8Array([80, 75, 0, 255]), 200, { 'Content-Type': 'application/zip', 'x-count': '3' }));
route('get', '/events', 'events', {}, { 200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } } }, (c) =>
  streamSSE(c, async (sse) => {
    await sse.writeSSE({ data: '{"a":1}', event: 'tick', id: '1' });
    await sse.writeSSE({ data: 'two\nlines' });
  }));
route('get', '/stream', 'stream', {}, { 200: { description: 'Lines', content: { 'application/x-ndjson': { schema: Owner } } } }, (c) => {
  c.header('Content-Type', 'application/x-ndjson');
  return stream(c, async (out) => {
    await out.write('{"name":"a"}\n');
    await out.write('{"name":"b"}\n');
  });
});
route('get', '/moved', 'moved', {}, { 302: { description: 'Elsewhere' } }, (c) => c.redirect('/pets/9', 302));
route('delete', '/pets/{id}', 'deletePet', { params: z.object({ id: z.string() }) }, { 204: { description: 'Gone' }, 401: { description: 'No' } }, (c) =>
  c.body(null, c.req.header('authorization') === 'Bearer t.o-k' && c.req.valid('param').id === 'a/b' ? 204 : 401), { security: [{ bearer: [] }] });
route('get', '/session', 'session', {}, { 200: json(z.string()) }, (c) => c.json(getCookie(c, 'sid'), 200), { security: [{ session: [] }] });

app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'sid' });

main(
  () => app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } }),
  (host) => new Promise((resolve) => serve({ fetch: app.fetch, hostname: host, port: 0 }, ({ port }) => resolve(port))),
);
