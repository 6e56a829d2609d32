#!/usr/bin/env bash
# Expected:  A generated client sends a list in the query as the document says: by default (`form`, exploded) one pair
#            for each value, with `explode: false` the values with commas. It does not send what it cannot write.
# Behaviour: The axios clients of orval and swagger-typescript-api, and openapi-client-axios, leave the query to axios,
#            which appends `[]` to the name, so that the server finds no `id` and may list everything. The client of
#            @rtk-query/codegen-openapi joins all lists with commas; that of swagger-typescript-api for fetch, and
#            openapi-fetch, which has no document when it runs, repeat the name for all of them. An object in
#            `deepObject` is "[object Object]" in two clients. Only the fetch client of orval is right in all three, so
#            changing between its clients changes the requests.
# Version:   orval 8.38.0, swagger-typescript-api 13.13.0, openapi-client-axios 7.9.1, @rtk-query/codegen-openapi 2.2.0
#            with @reduxjs/toolkit 2.15.0, openapi-fetch 0.17.0, axios 1.21.1.
# Source:    https://spec.openapis.org/oas/v3.0.3#style-values and #style-examples
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR="$folder"
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund orval@8.38.0 swagger-typescript-api@13.13.0 openapi-client-axios@7.9.1 \
    @rtk-query/codegen-openapi@2.2.0 @reduxjs/toolkit@2.15.0 openapi-fetch@0.17.0 axios@1.21.1 tsx@4.23.15 \
    typescript@5.9.3 >/dev/null
cat > document.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Probe", "version": "1"},
  "servers": [{"url": "http://localhost"}],
  "paths": {
    "/items": {
      "get": {
        "operationId": "items",
        "parameters": [
          {"name": "id", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
          {"name": "tag", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "string"}}},
          {
            "name": "like",
            "in": "query",
            "style": "deepObject",
            "explode": true,
            "schema": {"type": "object", "properties": {"color": {"type": "string"}}}
          }
        ],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}}
      }
    }
  }
}
JSON
cat > orval.config.mjs <<'JS'
export default {
  axios: { input: 'document.json', output: { client: 'axios', target: 'orval-axios.ts' } },
  fetch: { input: 'document.json', output: { client: 'fetch', target: 'orval-fetch.ts' } },
};
JS
cat > base.ts <<'TS'
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';

export const base = createApi({ baseQuery: fetchBaseQuery({ baseUrl: (globalThis as any).base }), endpoints: () => ({}) });
TS
cat > rtk.json <<'JSON'
{"schemaFile": "document.json", "apiFile": "./base.ts", "apiImport": "base", "outputFile": "rtk.ts"}
JSON
{
    npx orval
    npx swagger-typescript-api generate --path document.json --output . --name sta-fetch.ts
    npx swagger-typescript-api generate --path document.json --output . --name sta-axios.ts --axios
    npx rtk-query-codegen-openapi rtk.json
} > said 2>&1 || cat said
cat > probe.ts <<'TS'
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { AddressInfo } from 'node:net';
import { configureStore } from '@reduxjs/toolkit';
import axios from 'axios';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import createClient from 'openapi-fetch';

let name: string;
const server = http.createServer((request, response) => {
  console.log(`${name}: ${decodeURIComponent(request.url!.split('?')[1])}`);
  response.setHeader('content-type', 'application/json');
  response.end('{}');
});
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
const base = ((globalThis as any).base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
const { getProbe } = await import('./orval-axios.ts');
const { getItemsUrl } = await import('./orval-fetch.ts');
const { enhancedApi } = await import('./rtk.ts');
const { Api: StaAxios } = await import('./sta-axios.ts');
const { Api: StaFetch } = await import('./sta-fetch.ts');

const query = { id: [1, 2], tag: ['a', 'b'], like: { color: 'red' } };
const definition = { ...JSON.parse(readFileSync('document.json', 'utf8')), servers: [{ url: base }] };
const store = configureStore({
  reducer: { [enhancedApi.reducerPath]: enhancedApi.reducer },
  middleware: defaults => defaults().concat(enhancedApi.middleware),
});
const calls: Record<string, () => Promise<unknown>> = {
  'orval, axios': () => getProbe(axios.create({ baseURL: base })).items(query),
  'orval, fetch': () => fetch(base + getItemsUrl(query)),
  'swagger-typescript-api, axios': () => new StaAxios({ baseURL: base }).items.items(query),
  'swagger-typescript-api, fetch': () => new StaFetch({ baseUrl: base }).items.items(query),
  'openapi-client-axios': async () => ((await new OpenAPIClientAxios({ definition }).init()) as any).items(query),
  'rtk-query': async () => store.dispatch(enhancedApi.endpoints.items.initiate(query) as any),
  'openapi-fetch': () => createClient<any>({ baseUrl: base }).GET('/items', { params: { query } } as any),
};
for (const [client, call] of Object.entries(calls)) {
  name = client;
  await call();
}
process.exit(0);
TS
npx tsx probe.ts > seen
cat seen
diff - seen <<'SEEN'
orval, axios: id[]=1&id[]=2&tag[]=a&tag[]=b&like[color]=red
orval, fetch: id=1&id=2&tag=a,b&like[color]=red
swagger-typescript-api, axios: id[]=1&id[]=2&tag[]=a&tag[]=b&like[color]=red
swagger-typescript-api, fetch: id=1&id=2&tag=a&tag=b&like=[object Object]
openapi-client-axios: id[]=1&id[]=2&tag[]=a&tag[]=b&like[color]=red
rtk-query: id=1,2&tag=a,b&like=[object+Object]
openapi-fetch: id=1&id=2&tag=a&tag=b&like[color]=red
SEEN
