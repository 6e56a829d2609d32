//! Pools and queues of work, and artifacts.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use serde_json::json;

use crate::{FUTURE, NOBODY, PAST, count, id, value};

/// Calls them, and leaves a pool `p` and a queue `q` in it.
pub async fn calls(run: &mut Run, client: &Client) {
    pools(run, client).await;
    pool_queues(run, client).await;
    workers(run, client).await;
    queues(run, client).await;
    artifacts(run, client).await;
}

async fn pools(run: &mut Run, client: &Client) {
    let pools = client.work_pools();
    let body = json!({"name": "p", "type": "process", "description": "ü", "concurrency_limit": 3, "base_job_template": {
        "job_configuration": {"command": "{{ command }}"}, "variables": {"properties": {"command": {"type": "string"}}},
    }});
    check_call!(
        run, "POST /work_pools/", pools.create(&value(body.clone())),
        "/name": "p", "/concurrency_limit": 3, "/status": "NOT_READY", "/base_job_template/job_configuration/command": "{{ command }}"
    );
    check_refusal!(run, "POST /work_pools/", pools.create(&value(body)), 409, "already exists");
    check_call!(run, "GET /work_pools/{name}", pools.read_work_pool("p"), "/description": "ü");
    check_call!(
        run,
        "PATCH /work_pools/{name}",
        pools.update("p", &value(json!({"description": "d", "is_paused": false})))
    );
    check_call!(run, "POST /work_pools/filter", pools.read_work_pools().body(&value(json!({"work_pools": {"name": {"any_": ["p"]}}}))), "/0/description": "d");
    check_call!(run, "POST /work_pools/count", pools.count(), "": 1);
    check_call!(run, "POST /work_pools/{name}/concurrency_status", pools.read_work_pool_concurrency_status("p"), "/active_slots": 0);
    check_call!(run, "POST /work_pools/{name}/get_scheduled_flow_runs", pools.get_scheduled_flow_runs("p").body(&value(json!({"scheduled_before": FUTURE}))), "": []);
    check_call!(run, "POST /work_pools/", pools.create(&value(json!({"name": "gone"}))), "/is_paused": false);
    check_call!(run, "DELETE /work_pools/{name}", pools.delete("gone"));
}

async fn pool_queues(run: &mut Run, client: &Client) {
    let pools = client.work_pools();
    check_call!(
        run, "POST /work_pools/{work_pool_name}/queues", pools.create_work_queue("p", &value(json!({"name": "q", "priority": 2}))),
        "/priority": 2, "/work_pool_name": "p"
    );
    check_call!(run, "GET /work_pools/{work_pool_name}/queues/{name}", pools.read_work_queue("p", "q"), "/name": "q");
    check_call!(
        run,
        "PATCH /work_pools/{work_pool_name}/queues/{name}",
        pools.update_work_queue("p", "q", &value(json!({"description": "d", "concurrency_limit": 0})))
    );
    let seen =
        check_call!(run, "POST /work_pools/{work_pool_name}/queues/filter", pools.read_work_queues("p"));
    assert!(seen.as_array().into_iter().flatten().any(|one| one["concurrency_limit"] == 0), "{seen}");
    check_call!(
        run,
        "POST /work_pools/{work_pool_name}/queues",
        pools.create_work_queue("p", &value(json!({"name": "gone"})))
    );
    check_call!(
        run,
        "DELETE /work_pools/{work_pool_name}/queues/{name}",
        pools.delete_work_queue("p", "gone")
    );
}

async fn workers(run: &mut Run, client: &Client) {
    let pools = client.work_pools();
    check_call!(
        run,
        "POST /work_pools/{work_pool_name}/workers/heartbeat",
        pools.worker_heartbeat("p", &value(json!({"name": "w 1", "heartbeat_interval_seconds": 600})))
    );
    check_call!(run, "POST /work_pools/{work_pool_name}/workers/filter", pools.read_workers("p"), "/0/name": "w 1", "/0/status": "ONLINE");
    check_call!(run, "DELETE /work_pools/{work_pool_name}/workers/{name}", pools.delete_worker("p", "w 1"));
    check_refusal!(
        run,
        "DELETE /work_pools/{work_pool_name}/workers/{name}",
        pools.delete_worker("p", "w 1"),
        404,
        "Worker not found"
    );
}

async fn queues(run: &mut Run, client: &Client) {
    let queues = client.work_queues();
    let seen = check_call!(run, "POST /work_queues/", queues.create(&value(json!({"name": "a queue", "is_paused": true}))), "/is_paused": true, "/status": "NOT_READY");
    let one = id(&seen);
    check_call!(run, "GET /work_queues/{id}", queues.read_work_queue(&one), "/name": "a queue");
    check_call!(
        run,
        "PATCH /work_queues/{id}",
        queues.update(&one, &value(json!({"is_paused": false, "last_polled": PAST})))
    );
    check_call!(run, "GET /work_queues/name/{name}", queues.read_work_queue_by_name("a queue"), "/is_paused": false);
    check_call!(
        run, "POST /work_queues/{id}/get_runs",
        queues.read_work_queue_runs(&one).x_prefect_ui(true).body(&value(json!({"scheduled_before": FUTURE, "limit": 2}))), "": []
    );
    check_call!(run, "POST /work_queues/filter", queues.read_work_queues().body(&value(json!({"work_queues": {"name": {"startswith_": ["a"]}}}))), "/0/name": "a queue");
    check_call!(run, "POST /work_queues/{id}/concurrency_status", queues.read_work_queue_concurrency_status(&one), "/active_slots": 0);
    check_call!(run, "GET /work_queues/{id}/status", queues.read_work_queue_status(&one), "/late_runs_count": 0);
    check_call!(run, "DELETE /work_queues/{id}", queues.delete(&one));
}

async fn artifacts(run: &mut Run, client: &Client) {
    let artifacts = client.artifacts();
    let mut one = NOBODY.parse().unwrap();
    for data in [json!({"a": [1]}), json!("text"), json!([[{"x": 1}]]), json!(2.5), json!(null)] {
        let body =
            json!({"key": "k-1", "type": "table", "description": "d", "data": data, "metadata_": {"m": "n"}});
        let seen = check_call!(run, "POST /artifacts/", artifacts.create(&value(body)), "/key": "k-1", "/metadata_": {"m": "n"});
        assert_eq!(seen["data"], data);
        one = id(&seen);
    }
    check_call!(run, "GET /artifacts/{key}/latest", artifacts.read_latest_artifact("k-1"), "/type": "table");
    check_call!(run, "GET /artifacts/{id}", artifacts.read_artifact(&one), "/description": "d");
    check_call!(
        run,
        "PATCH /artifacts/{id}",
        artifacts.update(&one, &value(json!({"description": "e", "data": "z"})))
    );
    let seen = check_call!(
        run,
        "POST /artifacts/filter",
        artifacts
            .read_artifacts()
            .body(&value(json!({"artifacts": {"key": {"like_": "k-"}}, "sort": "KEY_ASC"})))
    );
    assert_eq!(count(&seen), 5);
    check_call!(run, "POST /artifacts/latest/filter", artifacts.read_latest_artifacts(), "/0/key": "k-1", "/0/data": "z");
    check_call!(run, "POST /artifacts/count", artifacts.count(), "": 5);
    check_call!(run, "POST /artifacts/latest/count", artifacts.count_latest_artifacts(), "": 1);
    check_call!(run, "DELETE /artifacts/{id}", artifacts.delete(&one));
}
