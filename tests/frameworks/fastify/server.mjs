// A server that shows what is typical of fastify: each operation gives back what it was given, as its schemas read it.

import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import { main } from './loopback.mjs';

const app = Fastify();
await app.register(cookie);
await app.register(formbody);
// Parts become properties of the body, files as buffers with their names.
await app.register(multipart, {
  attachFieldsToBody: 'keyValues',
  onFile: async function (part) {
    const content = await part.toBuffer();
    part.value = `${part.filename}|${part.mimetype}|${content.toString()}`;
  },
});
await app.register(swagger, {
  openapi: {
    openapi: '3.0.3',
    info: { title: 'Shop', version: '1.0.0' },
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        session: { type: 'apiKey', in: 'cookie', name: 'sid' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  },
});

app.addSchema({
  $id: 'Owner',
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, born: { type: 'string', format: 'date', nullable: true } },
});
app.addSchema({
  $id: 'Item',
  type: 'object',
  required: ['id', 'kind', 'price'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer' },
    kind: { type: 'string', enum: ['book', 'film'] },
    price: { type: 'number' },
    note: { type: ['string', 'null'] },
    tags: { type: 'array', items: { type: 'string' }, default: [] },
    owner: { $ref: 'Owner#' },
    parent: { anyOf: [{ $ref: 'Owner#' }, { type: 'null' }] },
    made: { type: 'string', format: 'date-time' },
    extra: { type: 'object', additionalProperties: { type: 'integer' } },
    pair: { type: 'array', items: [{ type: 'integer' }, { type: 'string' }], minItems: 2, maxItems: 2 },
    level: { type: 'integer', enum: [1, 2, 10] },
    fixed: { const: 'yes' },
  },
});
app.addSchema({
  $id: 'Fault',
  type: 'object',
  required: ['statusCode', 'message'],
  properties: { statusCode: { type: 'integer' }, code: { type: 'string' }, error: { type: 'string' }, message: { type: 'string' } },
});
const fault = { description: 'Refused', $ref: 'Fault#' };

app.after(() => {
  app.post('/items', {
    schema: { operationId: 'createItem', body: { $ref: 'Item#' }, response: { 201: { $ref: 'Item#' }, '4xx': fault } },
    handler: (request, reply) => reply.code(201).header('location', `/items/${request.body.id}`).send(request.body),
  });

  app.get('/items', {
    schema: {
      operationId: 'listItems',
      querystring: {
        type: 'object',
        required: ['limit'],
        properties: {
          limit: { type: 'integer', minimum: 1, maximum: 5 },
          cursor: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          exact: { type: 'boolean', default: false },
          kind: { type: 'string', enum: ['book', 'film'] },
        },
      },
      response: {
        200: {
          type: 'object',
          required: ['query', 'next'],
          properties: { query: { type: 'object', additionalProperties: true }, next: { type: 'string', nullable: true } },
        },
        '4xx': fault,
      },
    },
    handler: async (request) => ({ query: request.query, next: request.query.cursor ? null : 'b' }),
  });

  app.get('/items/:id', {
    schema: {
      operationId: 'getItem',
      params: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
      response: { 200: { description: 'The item', $ref: 'Item#' }, 404: fault, default: { description: 'Other', type: 'object', properties: { statusCode: { type: 'integer' } } } },
    },
    handler: async (request, reply) => {
      if (request.params.id === 0) return reply.code(404).send({ statusCode: 404, message: 'no such item' });
      if (request.params.id < 0) return reply.code(503).send({ statusCode: 503 });
      return { id: request.params.id, kind: 'film', price: 1.5, note: null, parent: null };
    },
  });

  app.patch('/items/:id', {
    schema: {
      operationId: 'changeItem',
      params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } },
      body: { type: 'object', properties: { note: { type: 'string', nullable: true }, price: { type: 'number' } }, additionalProperties: false },
      response: { 200: { type: 'array', items: { type: 'string' } } },
    },
    handler: async (request) => Object.entries(request.body).map(([name, value]) => `${name}=${JSON.stringify(value)}`).concat(request.params.id),
  });

  app.delete('/items/:id', {
    schema: { operationId: 'deleteItem', security: [{ key: [] }], response: { 204: { type: 'null', description: 'Gone' }, 401: fault } },
    handler: async (request, reply) => {
      if (request.headers['x-api-key'] !== 'a/b+c=') return reply.code(401).send({ statusCode: 401, message: 'wrong key' });
      return reply.code(204).send();
    },
  });

  const shape = (kind, rest) => ({ type: 'object', required: ['kind', ...Object.keys(rest)], properties: { kind: { const: kind }, ...rest }, additionalProperties: false });
  const shapes = { oneOf: [shape('circle', { radius: { type: 'number' } }), shape('square', { side: { type: 'number' } })] };
  app.post('/shapes', {
    schema: { operationId: 'echoShape', body: shapes, response: { 200: { type: 'object', required: ['shape'], properties: { shape: shapes } } } },
    handler: async (request) => ({ shape: request.body }),
  });

  app.post('/form', {
    schema: {
      operationId: 'sendForm',
      consumes: ['application/x-www-form-urlencoded'],
      body: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, age: { type: 'integer', nullable: true }, tags: { type: 'array', items: { type: 'string' } } } },
      response: { 200: { type: 'string' } },
    },
    handler: async (request) => JSON.stringify(request.body),
  });

  app.post('/upload', {
    schema: {
      operationId: 'upload',
      consumes: ['multipart/form-data'],
      body: {
        type: 'object',
        required: ['file', 'title'],
        properties: { file: { type: 'string', format: 'binary' }, title: { type: 'string' }, count: { type: 'integer' }, more: { type: 'array', items: { type: 'string', format: 'binary' } } },
      },
      response: { 200: { type: 'array', items: { type: 'string' } } },
    },
    handler: async (request) => {
      const { file, title, count, more } = request.body;
      return [file, title, String(count), ...[more ?? []].flat()];
    },
  });

  app.get('/download', {
    schema: { operationId: 'download', produces: ['application/octet-stream'], response: { 200: { description: 'A file', type: 'string', format: 'binary' } } },
    handler: (request, reply) => reply.type('application/octet-stream').header('content-disposition', 'attachment; filename="a.bin"').send(Buffer.from([0, 255, 1])),
  });

  app.get('/untyped-download', {
    schema: { operationId: 'untypedDownload' },
    handler: (request, reply) => reply.type('application/zip').send(Buffer.from([80, 75, 0, 255])),
  });

  app.get('/several', {
    schema: {
      operationId: 'several',
      querystring: { type: 'object', properties: { as: { type: 'string' } } },
      response: {
        200: {
          description: 'Either of two',
          headers: { 'x-count': { type: 'integer', description: 'How many' }, 'x-names': { type: 'array', items: { type: 'string' } } },
          content: { 'application/json': { schema: { $ref: 'Owner#' } }, 'text/csv': { schema: { type: 'string' } } },
        },
      },
    },
    handler: (request, reply) => {
      reply.header('x-count', 3).header('x-names', 'a,b');
      if (request.query.as === 'csv') return reply.type('text/csv').send('name\nAnn\n');
      return reply.send({ name: 'Ann' });
    },
  });

  app.get('/headers', {
    schema: {
      operationId: 'headers',
      headers: { type: 'object', required: ['X-Number'], properties: { 'X-Number': { type: 'integer' }, 'X-Flag': { type: 'boolean' }, 'x-text': { type: 'string' } } },
      response: { 200: { type: 'array', items: { type: 'string' } } },
    },
    handler: async ({ headers }) => [typeof headers['x-number'], String(headers['x-number']), String(headers['x-flag']), String(headers['x-text'])],
  });

  app.get('/cookies', {
    schema: { operationId: 'cookies', security: [{ session: [] }], response: { 200: { type: 'object', additionalProperties: { type: 'string' } } } },
    handler: async (request) => request.cookies,
  });

  app.get('/me', {
    schema: { operationId: 'me', security: [{ token: [] }], response: { 200: { type: 'string' } } },
    handler: async (request) => request.headers.authorization,
  });

  app.get('/wild/*', {
    schema: { operationId: 'wild', params: { type: 'object', properties: { '*': { type: 'string' } } }, response: { 200: { type: 'string' } } },
    handler: async (request) => request.params['*'],
  });

  app.get('/optional/:a/:b?', {
    schema: { operationId: 'optional', response: { 200: { type: 'array', items: { type: 'string' } } } },
    handler: async (request) => [request.params.a, String(request.params.b)],
  });

  app.get('/at/:hour(^\\d{2})h:minute(^\\d{2})m', {
    schema: { operationId: 'at', response: { 200: { type: 'string' } } },
    handler: async (request) => `${request.params.hour}:${request.params.minute}`,
  });

  app.get('/moved', {
    schema: { operationId: 'moved', response: { 302: { type: 'null', description: 'Elsewhere' } } },
    handler: (request, reply) => reply.redirect('/items/7', 302),
  });

  app.get('/events', {
    schema: { operationId: 'events', produces: ['text/event-stream'], response: { 200: { description: 'Events', type: 'string' } } },
    handler: (request, reply) => reply.type('text/event-stream').send('event: tick\nid: 1\ndata: {"a":1}\n\ndata: two\ndata: lines\n\n'),
  });
});

main(
  async () => {
    await app.ready();
    return app.swagger();
  },
  async (host) => {
    await app.listen({ host, port: 0 });
    return app.server.address().port;
  },
);
