//! Runs of flows and tasks, their states, inputs and logs.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use runtime::Uuid;
use serde_json::{Value, json};
use xtask::frameworks::outcome::Side;

use crate::{FUTURE, NOBODY, PAST, count, id, value};

/// Calls them.
pub async fn calls(run: &mut Run, client: &Client, flow: &Uuid) {
    let flow_run = flow_runs(run, client, flow).await;
    flow_run_filters(run, client, &flow_run).await;
    inputs(run, client, &flow_run).await;
    logs(run, client, &flow_run).await;
    let task_run = task_runs(run, client, &flow_run).await;
    task_run_filters(run, client, &flow_run, &task_run).await;
    ui(run, client, &flow_run, &task_run).await;
    last(run, client, flow, &flow_run, &task_run).await;
}

fn history() -> Value {
    json!({"history_start": "2020-01-01T00:00:00Z", "history_end": "2020-01-02T00:00:00Z", "history_interval_seconds": 43200.0})
}

async fn flow_runs(run: &mut Run, client: &Client, flow: &Uuid) -> Uuid {
    let runs = client.flow_runs();
    let body = json!({
        "flow_id": flow, "name": "first", "parameters": {"a": [1, {"b": null}]}, "tags": ["t"], "labels": {"l": 1},
        "state": {"type": "SCHEDULED", "name": "Late", "message": "m", "state_details": {"scheduled_time": PAST}},
        "empirical_policy": {"retries": 2, "retry_delay": 3}, "job_variables": {"v": "w"},
    });
    let seen = check_call!(
        run, "POST /flow_runs/", runs.create(&value(body)),
        "/parameters": {"a": [1, {"b": null}]}, "/state/type": "SCHEDULED", "/state/name": "Late",
        "/empirical_policy/retry_delay": 3, "/job_variables": {"v": "w"}
    );
    let one = id(&seen);
    check_call!(run, "GET /flow_runs/{id}", runs.read_flow_run(&one), "/name": "first", "/tags": ["t"]);
    check_refusal!(
        run,
        "GET /flow_runs/{id}",
        runs.read_flow_run(&NOBODY.parse().unwrap()),
        404,
        "Flow run not found"
    );
    check_call!(
        run,
        "PATCH /flow_runs/{id}",
        runs.update(&one, &value(json!({"name": "second", "tags": ["u"]})))
    );
    check_call!(
        run,
        "PATCH /flow_runs/{id}/labels",
        runs.update_flow_run_labels(&one, &value(json!({"k": true})))
    );
    check_call!(run, "GET /flow_runs/{id}", runs.read_flow_run(&one), "/name": "second", "/labels/k": true);
    check_call!(
        run, "POST /flow_runs/{id}/set_state",
        runs.set_flow_run_state(&one, &value(json!({"state": {"type": "PAUSED", "state_details": {"pause_timeout": FUTURE}}, "force": true}))),
        "/status": "ACCEPT", "/state/type": "PAUSED", "/details/type": "accept_details"
    );
    check_call!(
        run, "POST /flow_runs/{id}/resume", runs.resume(&one).body(&value(json!({"run_input": {"a": 1}}))),
        "/status": "ACCEPT"
    );
    check_call!(run, "POST /flow_runs/{id}/resume", runs.resume(&one), "/status": "ABORT");
    one
}

async fn flow_run_filters(run: &mut Run, client: &Client, one: &Uuid) {
    let runs = client.flow_runs();
    let filter = json!({"flow_runs": {"id": {"any_": [one]}, "tags": {"all_": ["u"]}, "state": {"name": {"any_": ["Resuming", "Running", "Scheduled"]}}}});
    check_call!(run, "POST /flow_runs/count", runs.count().body(&value(json!({"flow_runs": {"id": {"any_": [one]}}}))), "": 1);
    check_call!(run, "POST /flow_runs/lateness", runs.average_flow_run_lateness());
    let seen = check_call!(run, "POST /flow_runs/history", runs.history(&value(history())));
    assert_eq!(count(&seen), 2, "{seen}");
    check_call!(run, "POST /flow_runs/filter", runs.read_flow_runs().body(&value(filter)), "/0/name": "second");
    check_call!(run, "POST /flow_runs/paginate", runs.paginate_flow_runs().body(&value(json!({"limit": 1}))), "/count": 1);
    let states = client.flow_run_states();
    let seen = check_call!(run, "GET /flow_run_states/", states.read_flow_run_states(one), "/0/type": "SCHEDULED", "/1/type": "PAUSED");
    check_call!(run, "GET /flow_run_states/{id}", states.read_flow_run_state(&id(&seen[0])), "/name": "Late", "/message": "m");
    check_call!(run, "GET /observed-states", client.observed_states().read().query("late").limit(10), "/0/state_name": "Late");
    check_call!(run, "POST /ui/flow_runs/history", runs.read_flow_run_history(), "/0/state_type": "RUNNING");
    check_call!(
        run,
        "POST /ui/flow_runs/count-task-runs",
        runs.count_task_runs_by_flow_run(&value(json!({"flow_run_ids": [one]})))
    );
}

async fn inputs(run: &mut Run, client: &Client, one: &Uuid) {
    let runs = client.flow_runs();
    let body = json!({"key": "k-1", "value": "\"ü &\"", "sender": "prefect.flow-run.x"});
    check_call!(run, "POST /flow_runs/{id}/input", runs.create_flow_run_input(one, &value(body)), "": null);
    check_call!(
        run, "POST /flow_runs/{id}/input/filter", runs.filter_flow_run_input(one, &value(json!({"prefix": "k", "exclude_keys": ["z"]}))),
        "/0/key": "k-1", "/0/value": "\"ü &\""
    );
    check_call!(run, "GET /flow_runs/{id}/input/{key}", runs.read_flow_run_input(one, "k-1"), "": "ü &");
    check_call!(run, "DELETE /flow_runs/{id}/input/{key}", runs.delete_flow_run_input(one, "k-1"));
    check_refusal!(
        run,
        "GET /flow_runs/{id}/input/{key}",
        runs.read_flow_run_input(one, "k-1"),
        404,
        "Flow run input not found"
    );
}

async fn logs(run: &mut Run, client: &Client, one: &Uuid) {
    let logs = client.logs();
    let log =
        json!({"name": "n", "level": 20, "message": "one, \"two\"", "timestamp": PAST, "flow_run_id": one});
    check_call!(run, "POST /logs/", logs.create(&[value(log)]), "": null);
    let filter =
        json!({"logs": {"level": {"ge_": 10}, "flow_run_id": {"any_": [one]}}, "sort": "TIMESTAMP_DESC"});
    check_call!(run, "POST /logs/filter", logs.read().body(&value(filter)), "/0/message": "one, \"two\"", "/0/level": 20);
    let reason = "describes a download of CSV as JSON with any value";
    run.known_fault(Side::Server, "GET /flow_runs/{id}/logs/download", reason, async {
        drop(client.flow_runs().download_logs(one).await.unwrap());
    })
    .await;
    run.check("GET /flow_runs/{id}/logs/download", async {
        let text = client.flow_runs().download_logs(one).bytes().await.unwrap();
        assert!(String::from_utf8_lossy(&text).contains("\"one, \"\"two\"\"\""), "{text:?}");
    })
    .await;
}

async fn task_runs(run: &mut Run, client: &Client, flow_run: &Uuid) -> Uuid {
    let runs = client.task_runs();
    let body = json!({
        "flow_run_id": flow_run, "task_key": "k", "dynamic_key": "0", "name": "t", "state": {"type": "PENDING"},
        "task_inputs": {"a": [{"input_type": "task_run", "id": NOBODY}]},
        "empirical_policy": {"retries": 1, "retry_delay": 1}, "tags": ["limited"],
    });
    let seen = check_call!(
        run, "POST /task_runs/", runs.create(&value(body)),
        "/state/type": "PENDING", "/task_inputs/a/0/id": NOBODY
    );
    let one = id(&seen);
    let inputs =
        json!({"a": [{"input_type": "constant", "type": "int"}, {"input_type": "parameter", "name": "p"}]});
    let body = json!({"task_key": "k", "dynamic_key": "1", "task_inputs": inputs});
    let seen = check_call!(run, "POST /task_runs/", runs.create(&value(body)), "/flow_run_id": null);
    assert_eq!(seen["task_inputs"], inputs);
    check_call!(run, "DELETE /task_runs/{id}", runs.delete(&id(&seen)));
    check_call!(run, "GET /task_runs/{id}", runs.read_task_run(&one), "/name": "t", "/tags": ["limited"]);
    check_call!(run, "PATCH /task_runs/{id}", runs.update(&one, &value(json!({"name": "u"}))));
    check_call!(
        run, "POST /task_runs/{id}/set_state",
        runs.set_task_run_state(&one, &value(json!({"state": {"type": "RUNNING", "message": "r"}, "force": true}))),
        "/status": "ACCEPT", "/state/message": "r"
    );
    one
}

async fn task_run_filters(run: &mut Run, client: &Client, flow_run: &Uuid, one: &Uuid) {
    let runs = client.task_runs();
    let filter = json!({"task_runs": {"id": {"any_": [one]}, "state": {"type": {"any_": ["RUNNING"]}}}});
    check_call!(run, "POST /task_runs/count", runs.count().body(&value(filter.clone())), "": 1);
    check_call!(run, "POST /task_runs/filter", runs.read_task_runs().body(&value(filter)), "/0/name": "u", "/0/run_count": 1);
    check_call!(run, "POST /task_runs/paginate", runs.paginate_task_runs(), "/count": 1, "/results/0/name": "u");
    let seen = check_call!(run, "POST /task_runs/history", runs.history(&value(history())));
    assert_eq!(count(&seen), 2, "{seen}");
    let states = client.task_run_states();
    let seen =
        check_call!(run, "GET /task_run_states/", states.read_task_run_states(one), "/0/type": "PENDING");
    check_call!(run, "GET /task_run_states/{id}", states.read_task_run_state(&id(&seen[0])), "/type": "PENDING");
    check_call!(run, "GET /flow_runs/{id}/graph", client.flow_runs().read_flow_run_graph_v1(flow_run), "/0/name": "u");
    let seen = check_call!(
        run, "GET /flow_runs/{id}/graph-v2", client.flow_runs().read_flow_run_graph_v2(flow_run).since(&PAST.parse().unwrap()),
        "/nodes/0/1/label": "u"
    );
    assert_eq!(seen["nodes"][0][0], json!(one), "{seen}");
}

async fn ui(run: &mut Run, client: &Client, flow_run: &Uuid, one: &Uuid) {
    let runs = client.task_runs();
    let body = json!({"task_runs": {"start_time": {"after_": "2020-01-01T00:00:00Z", "before_": "2020-01-02T00:00:00Z"}}});
    check_call!(
        run, "POST /ui/task_runs/dashboard/counts", runs.read_dashboard_task_run_counts(&value(body)),
        "/0": {"completed": 0, "failed": 0}
    );
    check_call!(run, "POST /ui/task_runs/count", runs.read_task_run_counts_by_state(), "/RUNNING": 1, "/CRASHED": 0);
    let seen = check_call!(run, "GET /ui/task_runs/{id}", runs.read_task_run_with_flow_run_name(one), "/flow_run_name": "second");
    assert_eq!(seen["flow_run_id"], json!(flow_run));
    check_call!(run, "POST /task_workers/filter", client.task_workers().read(), "": []);
    check_call!(
        run, "POST /task_workers/filter", client.task_workers().read().body(&value(json!({"task_worker_filter": {"task_keys": ["k"]}}))),
        "": []
    );
}

async fn last(run: &mut Run, client: &Client, flow: &Uuid, flow_run: &Uuid, task_run: &Uuid) {
    check_call!(run, "DELETE /task_runs/{id}", client.task_runs().delete(task_run));
    let runs = client.flow_runs();
    let seen = check_call!(run, "POST /flow_runs/", runs.create(&value(json!({"flow_id": flow}))), "/state/type": "PENDING");
    let other = id(&seen);
    let only = json!({"id": {"any_": [other]}});
    let body = json!({"flow_runs": only, "state": {"type": "CANCELLED"}, "force": true});
    check_call!(run, "POST /flow_runs/bulk_set_state", runs.bulk_set_flow_run_state(&value(body)), "/results/0/status": "ACCEPT");
    let seen = check_call!(
        run,
        "POST /flow_runs/bulk_delete",
        runs.bulk_delete_flow_runs().body(&value(json!({"flow_runs": only})))
    );
    assert_eq!(seen["deleted"], json!([other]));
    check_call!(run, "DELETE /flow_runs/{id}", runs.delete(flow_run));
    check_refusal!(run, "DELETE /flow_runs/{id}", runs.delete(flow_run), 404, "Flow run not found");
}
