//! PowerDNS, by the document that it gives out.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use powerdns_calls::powerdns::{ApiKeyHeader, Client};
use runtime::Options;
use runtime::serde::de::DeserializeOwned;
use serde_json::{Value, json};
use xtask::frameworks::outcome::Side;

const SERVER: &str = "localhost";
const ZONE: &str = "example.org.";
const UNSENT: &str = "its document requires `changetype` in each RRset, but RRsets in a zone have none";

#[tokio::test]
async fn calls() {
    let Some(mut run) = Run::start("powerdns") else { return };
    let client: Client =
        run.connect_below(Client::builder().credentials(ApiKeyHeader::new("k&\"")), "/api/v1");
    server(&mut run, &client).await;
    zones(&mut run, &client).await;
    records(&mut run, &client).await;
    metadata(&mut run, &client).await;
    keys(&mut run, &client).await;
    tsig_keys(&mut run, &client).await;
    autoprimaries(&mut run, &client).await;
    last(&mut run, &client).await;
    run.finish();
}

fn value<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

async fn server(run: &mut Run, client: &Client) {
    check_refusal!(run, "GET /error", client.error().get(), 404, "Not Found");
    let servers = client.servers();
    check_call!(run, "GET /servers", servers.list_servers(), beyond ["autoprimaries_url"], "/0/id": "localhost", "/0/daemon_type": "authoritative");
    check_call!(run, "GET /servers/{server_id}", servers.list_server(SERVER), beyond ["autoprimaries_url"], "/url": "/api/v1/servers/localhost");
    check_refusal!(run, "GET /servers/{server_id}", servers.list_server("other"), 404, "Not Found");
    check_call!(
        run, "PUT /servers/{server_id}/cache/flush", servers.cache_flush_by_name(SERVER, ZONE),
        "/result": "Flushed cache.", "/count": 0
    );
    let config = check_call!(run, "GET /servers/{server_id}/config", client.config().list(SERVER));
    let known = config.as_array().into_iter().flatten();
    assert!(known.into_iter().any(|one| one["name"] == "launch" && one["value"] == "gsqlite3"), "{config}");
    run.known_fault(
        Side::Server,
        "GET /servers/{server_id}/config/{config_setting_name}",
        "the document has this operation, but not the server",
        async { drop(client.config().get_config_setting(SERVER, "launch").await.unwrap()) },
    )
    .await;
    let stats = client.stats();
    let seen = check_call!(run, "GET /servers/{server_id}/statistics", stats.list(SERVER));
    let of = |kind| seen.as_array().into_iter().flatten().filter(|one| one["type"] == kind).count();
    assert!(of("StatisticItem") > 50 && of("MapStatisticItem") > 1 && of("RingStatisticItem") > 1, "{seen}");
    check_call!(
        run, "GET /servers/{server_id}/statistics", stats.list(SERVER).statistic("uptime").includerings(false),
        "/0/name": "uptime"
    );
    check_refusal!(
        run,
        "GET /servers/{server_id}/statistics",
        stats.list(SERVER).statistic("none"),
        422,
        "Unknown statistic name"
    );
}

async fn zones(run: &mut Run, client: &Client) {
    let zones = client.zones();
    let zone = json!({
        "name": ZONE, "kind": "Master", "nameservers": ["ns1.example.org."], "account": "ann&\"",
        "rrsets": [{
            "name": "ns1.example.org.", "type": "A", "ttl": 60, "changetype": "REPLACE",
            "records": [{"content": "127.0.0.1", "disabled": false}],
        }],
    });
    check_call!(
        run, "POST /servers/{server_id}/zones", zones.create(SERVER, &value(zone.clone())).rrsets(false), beyond ["last_check"],
        "/id": "example.org.", "/kind": "Master", "/account": "ann&\"", "/dnssec": false
    );
    check_refusal!(
        run,
        "POST /servers/{server_id}/zones",
        zones.create(SERVER, &value(zone)),
        409,
        "Conflict"
    );
    let slave = json!({"name": "slave.test.", "kind": "Slave", "masters": ["127.0.0.1"], "nameservers": []});
    check_call!(
        run, "POST /servers/{server_id}/zones", zones.create(SERVER, &value(slave)).rrsets(false), beyond ["last_check"],
        "/masters": ["127.0.0.1"]
    );
    check_call!(run, "GET /servers/{server_id}/zones", zones.list_zones(SERVER).dnssec(false), beyond ["last_check"], "/1/name": "slave.test.");
    check_call!(run, "GET /servers/{server_id}/zones", zones.list_zones(SERVER).zone(ZONE), beyond ["last_check"], "/0/kind": "Master");
    check_call!(
        run, "GET /servers/{server_id}/zones/{zone_id}", zones.list_zone(SERVER, ZONE).rrsets(false), beyond ["last_check"],
        "/id": "example.org.", "/soa_edit_api": "DEFAULT"
    );
    run.known_fault(Side::Server, "GET /servers/{server_id}/zones/{zone_id}", UNSENT, async {
        drop(zones.list_zone(SERVER, ZONE).await.unwrap());
    })
    .await;
    check_call!(
        run,
        "PUT /servers/{server_id}/zones/{zone_id}",
        zones.put(SERVER, ZONE, &value(json!({"kind": "Master", "account": "bob"})))
    );
    check_call!(
        run, "GET /servers/{server_id}/zones/{zone_id}", zones.list_zone(SERVER, ZONE).rrsets(false), beyond ["last_check"],
        "/account": "bob"
    );
}

async fn records(run: &mut Run, client: &Client) {
    let zones = client.zones();
    let change = json!({"rrsets": [{
        "name": "a.example.org.", "type": "TXT", "ttl": 3600, "changetype": "REPLACE",
        "records": [{"content": "\"one & two\"", "disabled": false}],
        "comments": [{"content": "ü", "account": "ann", "modified_at": 1_700_000_000}],
    }]});
    check_call!(run, "PATCH /servers/{server_id}/zones/{zone_id}", zones.patch(SERVER, ZONE, &value(change)));
    let wrong = json!({"rrsets": [{"name": "a.test.", "type": "A", "ttl": 1, "changetype": "REPLACE", "records": []}]});
    check_refusal!(
        run,
        "PATCH /servers/{server_id}/zones/{zone_id}",
        zones.patch(SERVER, ZONE, &value(wrong)),
        422,
        "Name is out of zone"
    );
    check_call!(
        run, "GET /servers/{server_id}/search-data", client.search().search_data(SERVER, "a.example*", 10),
        "/0/object_type": "record", "/0/content": "\"one & two\"", "/0/ttl": 3600
    );
    check_call!(
        run, "GET /servers/{server_id}/search-data", client.search().search_data(SERVER, "ü", 10).object_type("comment"),
        "/0/content": "ü"
    );
    let reason = "its document describes a string, but it sends an object with a string, unless `accept` is text";
    run.known_fault(Side::Server, "GET /servers/{server_id}/zones/{zone_id}/export", reason, async {
        let text = zones.axfr_export_zone(SERVER, ZONE).await.unwrap();
        assert!(text.starts_with("a.example.org."), "{text}");
    })
    .await;
    let accept = Options::new().header("accept", "text/plain");
    run.check("GET /servers/{server_id}/zones/{zone_id}/export", async {
        let text = zones.axfr_export_zone(SERVER, ZONE).options(accept).await.unwrap();
        assert!(text.starts_with("a.example.org.\t3600\tIN\tTXT\t\"one & two\""), "{text}");
    })
    .await;
    check_call!(run, "PUT /servers/{server_id}/zones/{zone_id}/notify", zones.notify_zone(SERVER, ZONE));
    check_call!(
        run,
        "PUT /servers/{server_id}/zones/{zone_id}/axfr-retrieve",
        zones.axfr_retrieve_zone(SERVER, "slave.test.")
    );
}

async fn metadata(run: &mut Run, client: &Client) {
    let metadata = client.zonemetadata();
    let kind = json!({"kind": "ALLOW-AXFR-FROM", "metadata": ["127.0.0.1", "AUTO-NS"]});
    check_call!(
        run,
        "POST /servers/{server_id}/zones/{zone_id}/metadata",
        metadata.create_metadata(SERVER, ZONE, &value(kind))
    );
    check_call!(
        run, "GET /servers/{server_id}/zones/{zone_id}/metadata/{metadata_kind}",
        metadata.get_metadata(SERVER, ZONE, "ALLOW-AXFR-FROM"), beyond ["type"], "/metadata": ["127.0.0.1", "AUTO-NS"]
    );
    check_call!(
        run, "PUT /servers/{server_id}/zones/{zone_id}/metadata/{metadata_kind}",
        metadata.modify_metadata(SERVER, ZONE, "ALLOW-AXFR-FROM", &value(json!({"metadata": ["127.0.0.2"]}))), beyond ["type"],
        "/metadata": ["127.0.0.2"]
    );
    check_call!(
        run,
        "GET /servers/{server_id}/zones/{zone_id}/metadata",
        metadata.list_metadata(SERVER, ZONE),
        beyond["type"]
    );
    check_call!(
        run,
        "DELETE /servers/{server_id}/zones/{zone_id}/metadata/{metadata_kind}",
        metadata.delete_metadata(SERVER, ZONE, "ALLOW-AXFR-FROM")
    );
}

async fn keys(run: &mut Run, client: &Client) {
    let keys = client.zonecryptokey();
    let key = json!({"keytype": "csk", "active": true, "algorithm": "ecdsa256", "published": true});
    let seen = check_call!(
        run, "POST /servers/{server_id}/zones/{zone_id}/cryptokeys", keys.create_cryptokey(SERVER, ZONE, &value(key)), beyond ["flags"],
        "/active": true, "/algorithm": "ECDSAP256SHA256", "/bits": 256
    );
    let id = seen["id"].as_i64().unwrap_or_default().to_string();
    check_call!(
        run, "GET /servers/{server_id}/zones/{zone_id}/cryptokeys/{cryptokey_id}", keys.get_cryptokey(SERVER, ZONE, &id), beyond ["flags"],
        "/keytype": "csk", "/type": "Cryptokey"
    );
    check_call!(
        run,
        "PUT /servers/{server_id}/zones/{zone_id}/cryptokeys/{cryptokey_id}",
        keys.modify_cryptokey(SERVER, ZONE, &id, &value(json!({"active": false})))
    );
    check_call!(
        run, "GET /servers/{server_id}/zones/{zone_id}/cryptokeys", keys.list_cryptokeys(SERVER, ZONE), beyond ["flags"], "/0/active": false
    );
    let reason = "its document describes a string, but it sends an object with a string";
    run.known_fault(Side::Server, "PUT /servers/{server_id}/zones/{zone_id}/rectify", reason, async {
        assert_eq!(client.zones().rectify_zone(SERVER, ZONE).await.unwrap(), "Rectified");
    })
    .await;
    check_call!(
        run,
        "DELETE /servers/{server_id}/zones/{zone_id}/cryptokeys/{cryptokey_id}",
        keys.delete_cryptokey(SERVER, ZONE, &id)
    );
}

async fn tsig_keys(run: &mut Run, client: &Client) {
    let keys = client.tsigkey();
    let key = json!({"name": "mykey", "algorithm": "hmac-sha256"});
    let seen = check_call!(
        run, "POST /servers/{server_id}/tsigkeys", keys.create_tsig_key(SERVER, &value(key.clone())),
        "/id": "mykey.", "/type": "TSIGKey"
    );
    assert!(seen["key"].as_str().is_some_and(|key| key.len() > 20), "{seen}");
    check_refusal!(
        run,
        "POST /servers/{server_id}/tsigkeys",
        keys.create_tsig_key(SERVER, &value(key)),
        409,
        "already exists"
    );
    check_call!(run, "GET /servers/{server_id}/tsigkeys", keys.list_tsig_keys(SERVER), "/0/key": "", "/0/name": "mykey");
    check_call!(
        run, "PUT /servers/{server_id}/tsigkeys/{tsigkey_id}",
        keys.put_tsig_key(SERVER, "mykey.", &value(json!({"key": "YWJjZA=="}))), "/key": "YWJjZA=="
    );
    check_call!(
        run, "GET /servers/{server_id}/tsigkeys/{tsigkey_id}", keys.get_tsig_key(SERVER, "mykey."),
        "/key": "YWJjZA==", "/algorithm": "hmac-sha256"
    );
    check_call!(
        run,
        "DELETE /servers/{server_id}/tsigkeys/{tsigkey_id}",
        keys.delete_tsig_key(SERVER, "mykey.")
    );
}

async fn autoprimaries(run: &mut Run, client: &Client) {
    let primaries = client.autoprimary();
    let one = json!({"ip": "127.0.0.1", "nameserver": "ns1.example.org", "account": "ann"});
    check_call!(run, "POST /servers/{server_id}/autoprimaries", primaries.create(SERVER, &value(one)));
    run.known_fault(
        Side::Server,
        "GET /servers/{server_id}/autoprimaries",
        "its document describes one object, but it sends a list",
        async { drop(primaries.get(SERVER).await.unwrap()) },
    )
    .await;
    check_call!(
        run,
        "DELETE /servers/{server_id}/autoprimaries/{ip}/{nameserver}",
        primaries.delete(SERVER, "127.0.0.1", "ns1.example.org")
    );
}

async fn last(run: &mut Run, client: &Client) {
    check_call!(run, "DELETE /servers/{server_id}/zones/{zone_id}", client.zones().delete(SERVER, ZONE));
    check_refusal!(
        run,
        "DELETE /servers/{server_id}/zones/{zone_id}",
        client.zones().delete(SERVER, ZONE),
        404,
        "Not Found"
    );
}
