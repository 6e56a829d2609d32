#!/usr/bin/env bash
# Expected:  In an expanded URI template, the number 0 and `false` are written like other numbers and `true`, and a list
#            without elements is left out like a variable that is not given.
# Behaviour: uritemplate (Python; used by clients of GitHub and Google) takes 0 and `false` for the empty string in a
#            query, so that `{?page}` is `?page=`, but not in a path; `true` is `True`. url-template (npm) writes an
#            empty list as the empty string, `?label=`, unless it is exploded. Each is right where the other is not.
# Version:   uritemplate 4.2.0, url-template 3.1.1.
# Source:    https://www.rfc-editor.org/rfc/rfc6570#section-2.3 (a list with no members is undefined) and section 3.2.1
#            (undefined variables are ignored); "0" is not the empty string
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check uritemplate==4.2.0
printf '{"type": "module"}' > package.json
npm install --silent --no-audit --no-fund url-template@3.1.1 >/dev/null
cat > cases.json <<'JSON'
[
  ["{?page}", {"page": 1}], ["{?page}", {"page": 0}], ["/{page}", {"page": 0}], ["{?all}", {"all": true}],
  ["{?all}", {"all": false}], ["{?label}", {"label": []}], ["{?label*}", {"label": []}], ["{?label}", {}]
]
JSON
cat > probe.py <<'PY'
import json

import uritemplate

for template, variables in json.load(open("cases.json")):
    print(f"uritemplate, {template} {json.dumps(variables)}: '{uritemplate.expand(template, variables)}'")
PY
cat > probe.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseTemplate } from 'url-template';

for (const [template, variables] of JSON.parse(readFileSync('cases.json'))) {
  console.log(`url-template, ${template} ${JSON.stringify(variables)}: '${parseTemplate(template).expand(variables)}'`);
}
JS
{ venv/bin/python probe.py; node probe.mjs; } > seen
cat seen
diff - seen <<'SEEN'
uritemplate, {?page} {"page": 1}: '?page=1'
uritemplate, {?page} {"page": 0}: '?page='
uritemplate, /{page} {"page": 0}: '/0'
uritemplate, {?all} {"all": true}: '?all=True'
uritemplate, {?all} {"all": false}: '?all='
uritemplate, {?label} {"label": []}: ''
uritemplate, {?label*} {"label": []}: ''
uritemplate, {?label} {}: ''
url-template, {?page} {"page":1}: '?page=1'
url-template, {?page} {"page":0}: '?page=0'
url-template, /{page} {"page":0}: '/0'
url-template, {?all} {"all":true}: '?all=true'
url-template, {?all} {"all":false}: '?all=false'
url-template, {?label} {"label":[]}: '?label='
url-template, {?label*} {"label":[]}: ''
url-template, {?label} {}: ''
SEEN
