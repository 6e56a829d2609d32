#!/usr/bin/env bash
# Expected:  Two equal values of a dataclass encode to the same JSON, whether they were created in Python or decoded
#            from JSON.
# Behaviour: If an attribute with a plain default is absent, msgspec does not set it when it decodes a dataclass, and it
#            encodes only attributes that are set. The decoded value is equal to the other one and shows the default in
#            its `repr`, but its JSON does not have it. A default from a factory is set and written. A `msgspec.Struct`
#            writes its defaults. This affects Litestar's handlers that return what they received.
# Version:   msgspec 0.22.0.
# Source:    seen by running it; https://jcristharif.com/msgspec/supported-types.html lists dataclasses among the types
#            that both directions support.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check msgspec==0.22.0
cat > probe.py <<'PY'
import dataclasses
import msgspec


@dataclasses.dataclass
class Item:
    name: str
    flag: bool = False
    tags: list = dataclasses.field(default_factory=list)


class Struct(msgspec.Struct):
    name: str
    flag: bool = False


made, decoded = Item("x"), msgspec.json.decode(b'{"name":"x"}', type=Item)
print("equal:", made == decoded)
print("made in Python:", msgspec.json.encode(made).decode())
print("decoded:", msgspec.json.encode(decoded).decode())
print("decoded struct:", msgspec.json.encode(msgspec.json.decode(b'{"name":"x"}', type=Struct)).decode())
PY
venv/bin/python probe.py > seen
cat seen
diff - seen <<'SEEN'
equal: True
made in Python: {"name":"x","flag":false,"tags":[]}
decoded: {"name":"x","tags":[]}
decoded struct: {"name":"x","flag":false}
SEEN
