#!/usr/bin/env bash
# Expected:  A block of an event stream without `data` is no event: the parser takes `retry` or `id` from it and hands
#            on nothing, so that a client may read the data of each event as JSON.
# Behaviour: httpx-sse hands on an event with empty data for a block with only `retry`, `id` or `event`, and, once the
#            stream has had an id, for each comment that keeps the connection alive. fetch-event-stream does so for
#            `retry` and `event`, without data, but leaves out a block whose data is the empty string (`data` without a
#            colon), which is an event. eventsource-parser does as the standard says.
# Version:   httpx-sse 0.4.3 with httpx 0.28.1, fetch-event-stream 0.1.6, eventsource-parser 4.1.3.
# Source:    https://html.spec.whatwg.org/multipage/server-sent-events.html#dispatchMessage ("If the data buffer is an
#            empty string, set the data buffer and the event type buffer to the empty string and return")
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check httpx-sse==0.4.3 httpx==0.28.1
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund fetch-event-stream@0.1.6 eventsource-parser@4.1.3 >/dev/null
cat > streams.json <<'JSON'
{
  "retry": "retry: 3000\n\ndata: 1\n\n",
  "comment": "id: a\ndata: 1\n\n: still here\n\ndata: 2\n\n",
  "event": "event: ping\n\ndata: 1\n\n",
  "no colon": "data\n\ndata: 1\n\n"
}
JSON
cat > probe.py <<'PY'
import json

import httpx
from httpx_sse import EventSource

for name, text in json.load(open("streams.json")).items():
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text)
    print(f"{name}, httpx-sse:", json.dumps([event.data for event in EventSource(response).iter_sse()]))
PY
cat > probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createParser } from 'eventsource-parser';
import { events } from 'fetch-event-stream';

for (const [name, text] of Object.entries(JSON.parse(readFileSync('streams.json')))) {
  const fetched = [];
  for await (const event of events(new Response(text))) fetched.push(event.data ?? null);
  const parsed = [];
  createParser({ onEvent: event => parsed.push(event.data) }).feed(text);
  console.log(`${name}, fetch-event-stream: ${JSON.stringify(fetched)}`);
  console.log(`${name}, eventsource-parser: ${JSON.stringify(parsed)}`);
}
JS
{ venv/bin/python probe.py; node probe.mjs; } > seen
cat seen
diff - seen <<'SEEN'
retry, httpx-sse: ["", "1"]
comment, httpx-sse: ["1", "", "2"]
event, httpx-sse: ["", "1"]
no colon, httpx-sse: ["", "1"]
retry, fetch-event-stream: [null,"1"]
retry, eventsource-parser: ["1"]
comment, fetch-event-stream: ["1","2"]
comment, eventsource-parser: ["1","2"]
event, fetch-event-stream: [null,"1"]
event, eventsource-parser: ["1"]
no colon, fetch-event-stream: ["1"]
no colon, eventsource-parser: ["","1"]
SEEN
