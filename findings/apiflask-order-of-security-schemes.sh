#!/usr/bin/env bash
# Expected:  An application that does not change emits the same document at each start, so that the document can be
#            checked in and compared.
# Behaviour: The security schemes are collected in a set of objects, which are ordered by their addresses in memory. The
#            same application writes them in another order in each process, even with a fixed PYTHONHASHSEED.
# Version:   APIFlask 3.1.2.
# Source:    `self._auths: set[…] = set()` in apiflask/app.py
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check APIFlask==3.1.2
cat > probe.py <<'PY'
from apiflask import APIFlask, HTTPTokenAuth

app = APIFlask(__name__)
schemes = [HTTPTokenAuth(name=f"Scheme{number}") for number in range(8)]
for number, scheme in enumerate(schemes):
    app.get(f"/{number}", endpoint=str(number))(app.auth_required(scheme)(lambda: ""))
print(" ".join(app.spec["components"]["securitySchemes"]))
PY
for _ in $(seq 20); do PYTHONHASHSEED=0 venv/bin/python probe.py; done | sort | uniq -c | sort -rn > seen
head -3 seen
orders=$(wc -l < seen)
echo "different orders in 20 runs: $orders"
[ "$orders" -gt 1 ]
