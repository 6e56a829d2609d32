#!/usr/bin/env bash
# Expected:  A server whose document requires a credential for every operation accepts one with every operation, and
#            ignores it if it has no users.
# Behaviour: etcd's document requires the header `Authorization` everywhere. A server without users refuses each call
#            with that header. So does `/v3/auth/authenticate`, the call that gets a token, with or without users. Only
#            a call without the header succeeds, which the document does not allow.
# Version:   etcd 3.4.23 (Debian 12, etcd-server 3.4.23-4).
# Source:    dev-guide/apispec/swagger/rpc.swagger.json of the package (`security` of the root)
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq etcd-server
dpkg -x etcd-server_3.4.23-*.deb package
zcat package/usr/share/doc/etcd-server/dev-guide/apispec/swagger/rpc.swagger.json.gz > document.json
python3 -c 'import json; document = json.load(open("document.json")); print("required everywhere:", document["security"], "but at operations:", sum("security" in operation for path in document["paths"].values() for operation in path.values()))' > seen
read -r clients peers < <(python3 -c '
import socket
sockets = [socket.socket(), socket.socket()]
for one in sockets: one.bind(("127.0.0.1", 0))
print(*[f"http://127.0.0.1:{one.getsockname()[1]}" for one in sockets])')
mkfifo said
package/usr/bin/etcd --name=one --data-dir=data --logger=zap --log-outputs=stderr --listen-client-urls="$clients" --advertise-client-urls="$clients" \
    --listen-peer-urls="$peers" --initial-advertise-peer-urls="$peers" --initial-cluster="one=$peers" 2> said &
server=$!
exec 3< said
while read -r line <&3; do [[ "$line" != *"serving client traffic"* ]] || break; done
cat <&3 > /dev/null &
status() { curl --silent --output body --write-out '%{http_code}' --data "$2" "${@:3}" "$clients/v3/$1"; }
{
    echo "a value without the header: $(status kv/range '{"key": "YQ=="}')"
    echo "a value with it: $(status kv/range '{"key": "YQ=="}' --header 'Authorization: t') $(python3 -c 'import json; print(json.load(open("body"))["error"])')"
    status auth/user/add '{"name": "root", "password": "p"}' > /dev/null
    status auth/role/add '{"name": "root"}' > /dev/null
    status auth/user/grant '{"user": "root", "role": "root"}' > /dev/null
    status auth/enable '{}' > /dev/null
    echo "a token with users, without the header: $(status auth/authenticate '{"name": "root", "password": "p"}')"
    echo "a token with users, with it: $(status auth/authenticate '{"name": "root", "password": "p"}' --header 'Authorization: t')"
} >> seen
cat seen
diff - seen <<'SEEN'
required everywhere: [{'ApiKey': []}] but at operations: 0
a value without the header: 200
a value with it: 401 etcdserver: invalid auth token
a token with users, without the header: 200
a token with users, with it: 401
SEEN
