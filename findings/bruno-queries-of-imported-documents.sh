#!/usr/bin/env bash
# Expected:  A document that is imported into Bruno becomes requests that its server understands: lists and objects in
#            the query and in forms are written by `style` and `explode`, as openapi-to-postmanv2 does it for Postman.
# Behaviour: The converter writes the example of a list with commas, whatever its style, also with pipes or as one pair
#            for each value, which is the default. The properties of a `deepObject` become parameters without the
#            parameter's name around them, `color` instead of `like[color]`, and their example is lost. In a form, an
#            object is "[object Object]".
# Version:   @usebruno/converters 0.23.0, openapi-to-postmanv2 6.3.3.
# Source:    https://spec.openapis.org/oas/v3.0.3#style-values and #style-examples
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund @usebruno/converters@0.23.0 openapi-to-postmanv2@6.3.3 >/dev/null
cat > probe.mjs <<'JS'
import { promisify } from 'node:util';
import converters from '@usebruno/converters';
import postman from 'openapi-to-postmanv2';

const list = { type: 'array', items: { type: 'string' } };
const object = { type: 'object', properties: { color: { type: 'string' } } };
const parameters = [
  { name: 'id', in: 'query', schema: list, example: ['a', 'b'] },
  { name: 'tag', in: 'query', explode: false, schema: list, example: ['a', 'b'] },
  { name: 'pipe', in: 'query', style: 'pipeDelimited', explode: false, schema: list, example: ['a', 'b'] },
  { name: 'like', in: 'query', style: 'deepObject', explode: true, schema: object, example: { color: 'red' } },
];
const content = {
  'application/x-www-form-urlencoded': {
    schema: { type: 'object', properties: { id: list, like: object } },
    example: { id: ['a', 'b'], like: { color: 'red' } },
  },
};
const post = { operationId: 'find', parameters, requestBody: { content }, responses: { 200: { description: 'OK' } } };
const info = { title: 'Probe', version: '1' };
const data = { openapi: '3.0.3', info, servers: [{ url: 'https://example.com' }], paths: { '/items': { post } } };

const pair = ({ name, key, value, enabled }) => `${name ?? key}=${value}${enabled === false ? ' (off)' : ''}`;
const bruno = await converters.openApiToBruno(structuredClone(data));
const { params, body } = bruno.items[0].request;
console.log(`Bruno, query: ${params.map(pair).join(' & ')}`);
console.log(`Bruno, form: ${body.formUrlEncoded.map(pair).join(' & ')}`);
const options = { parametersResolution: 'Example' };
const { output } = await promisify(postman.convertV2)({ type: 'json', data }, options);
const request = item => item.request ?? request(item.item[0]);
const { url, body: form } = request(output[0].data);
console.log(`Postman, query: ${url.query.map(pair).join(' & ')}`);
console.log(`Postman, form: ${form.urlencoded.map(pair).join(' & ')}`);
JS
node probe.mjs > seen
cat seen
diff - seen <<'SEEN'
Bruno, query: id=a,b & tag=a,b & pipe=a,b & color= (off)
Bruno, form: id=a,b & like=[object Object]
Postman, query: id=a & id=b & tag=a,b & pipe=a|b & like[color]=red
Postman, form: id=string & id=string & color=string
SEEN
