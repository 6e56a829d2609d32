//! Limits of what runs at once, by tags and by names.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use serde_json::json;

use crate::{NOBODY, id, value};

/// A run of a task, which need not be there.
const TASK: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// Calls them.
pub async fn calls(run: &mut Run, client: &Client) {
    by_tag(run, client).await;
    by_name(run, client).await;
    leases(run, client).await;
}

async fn by_tag(run: &mut Run, client: &Client) {
    let limits = client.concurrency_limits();
    let seen = check_call!(
        run, "POST /concurrency_limits/", limits.create(&value(json!({"tag": "a b", "concurrency_limit": 2}))),
        "/tag": "a b", "/active_slots": []
    );
    let one = id(&seen);
    let slot = json!({"names": ["a b"], "task_run_id": TASK});
    check_call!(
        run,
        "POST /concurrency_limits/increment",
        limits.increment_concurrency_limits_v1(&value(slot.clone()))
    );
    check_call!(run, "GET /concurrency_limits/tag/{tag}", limits.read_concurrency_limit_by_tag("a b"), "/active_slots/0": TASK);
    check_call!(
        run,
        "POST /concurrency_limits/decrement",
        limits.decrement_concurrency_limits_v1(&value(slot))
    );
    let reset = value(json!({"slot_override": [TASK]}));
    check_call!(
        run,
        "POST /concurrency_limits/tag/{tag}/reset",
        limits.reset_concurrency_limit_by_tag("a b").body(&reset)
    );
    check_call!(run, "GET /concurrency_limits/{id}", limits.read_concurrency_limit(&one), "/concurrency_limit": 2);
    check_call!(run, "POST /concurrency_limits/filter", limits.read_concurrency_limits(), "/0/tag": "a b");
    check_call!(run, "DELETE /concurrency_limits/{id}", limits.delete(&one));
    check_call!(
        run,
        "POST /concurrency_limits/",
        limits.create(&value(json!({"tag": "c", "concurrency_limit": 1})))
    );
    check_call!(run, "DELETE /concurrency_limits/tag/{tag}", limits.delete_concurrency_limit_by_tag("c"));
    check_refusal!(
        run,
        "GET /concurrency_limits/tag/{tag}",
        limits.read_concurrency_limit_by_tag("c"),
        404,
        "Concurrency limit not found"
    );
}

async fn by_name(run: &mut Run, client: &Client) {
    let limits = client.concurrency_limits_v2();
    let body = json!({"name": "n", "limit": 5, "slot_decay_per_second": 0.25});
    let seen = check_call!(run, "POST /v2/concurrency_limits/", limits.create_concurrency_limit_v2(&value(body)), "/slot_decay_per_second": 0.25);
    let one = seen["id"].as_str().unwrap_or_default().to_owned();
    check_call!(run, "GET /v2/concurrency_limits/{id_or_name}", limits.read_concurrency_limit_v2(&one), "/name": "n");
    check_call!(
        run,
        "PATCH /v2/concurrency_limits/{id_or_name}",
        limits.update_concurrency_limit_v2(
            "n",
            &value(json!({"slot_decay_per_second": 0.0, "active_slots": 1}))
        )
    );
    check_call!(run, "GET /v2/concurrency_limits/{id_or_name}", limits.read_concurrency_limit_v2("n"), "/active_slots": 1);
    check_call!(
        run,
        "POST /v2/concurrency_limits/filter",
        limits.read_all_concurrency_limits_v2().body(&value(json!({"limit": 10})))
    );
    let slots = json!({"names": ["n"], "slots": 2});
    check_call!(run, "POST /v2/concurrency_limits/increment", limits.bulk_increment_active_slots(&value(slots.clone())), "/0/name": "n");
    check_call!(run, "POST /v2/concurrency_limits/decrement", limits.bulk_decrement_active_slots(&value(slots)), "/0/limit": 5);
    check_refusal!(
        run,
        "POST /v2/concurrency_limits/increment",
        limits.bulk_increment_active_slots(&value(json!({"names": ["n"], "slots": 9}))),
        422,
        "Slots requested is greater than the limit"
    );
}

async fn leases(run: &mut Run, client: &Client) {
    let limits = client.concurrency_limits_v2();
    let body = json!({"names": ["n"], "slots": 1, "lease_duration": 300.0, "holder": {"type": "task_run", "id": TASK}});
    let seen = check_call!(
        run, "POST /v2/concurrency_limits/increment-with-lease", limits.bulk_increment_active_slots_with_lease(&value(body)),
        "/limits/0/name": "n"
    );
    let lease = seen["lease_id"].as_str().unwrap_or(NOBODY).parse().unwrap();
    check_call!(
        run,
        "POST /v2/concurrency_limits/leases/{lease_id}/renew",
        limits.renew_concurrency_lease(&lease).body(&value(json!({"lease_duration": 200.5})))
    );
    check_call!(
        run,
        "POST /v2/concurrency_limits/decrement-with-lease",
        limits.bulk_decrement_active_slots_with_lease(&value(json!({"lease_id": lease})))
    );
    check_call!(run, "DELETE /v2/concurrency_limits/{id_or_name}", limits.delete_concurrency_limit_v2("n"));
    check_refusal!(
        run,
        "DELETE /v2/concurrency_limits/{id_or_name}",
        limits.delete_concurrency_limit_v2("n"),
        404,
        "not found"
    );
}
