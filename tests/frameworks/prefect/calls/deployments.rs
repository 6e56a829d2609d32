//! Deployments and their schedules.
#![expect(deprecated, reason = "one of the operations is")]

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use runtime::Uuid;
use serde_json::{Value, json};

use crate::{FUTURE, count, id, value};

/// Calls them.
pub async fn calls(run: &mut Run, client: &Client, flow: &Uuid) {
    let one = create(run, client, flow).await;
    change(run, client, &one).await;
    schedules(run, client, &one).await;
    filters(run, client, &one).await;
    runs(run, client, &one).await;
    last(run, client, flow, &one).await;
}

async fn create(run: &mut Run, client: &Client, flow: &Uuid) -> Uuid {
    let deployments = client.deployments();
    let body = json!({
        "name": "d 1", "flow_id": flow, "work_pool_name": "p", "work_queue_name": "q", "tags": ["t"], "paused": true,
        "parameters": {"a": 1}, "parameter_openapi_schema": {"type": "object", "properties": {"a": {"type": "integer"}}},
        "schedules": [
            {"schedule": {"interval": 3600.0, "anchor_date": "2020-01-01T00:00:00Z", "timezone": "UTC"}, "active": false},
            {"schedule": {"cron": "0 0 * * *", "day_or": false}, "slug": "nightly"},
            {"schedule": {"rrule": "FREQ=DAILY;COUNT=3"}, "max_scheduled_runs": 2},
        ],
        "concurrency_limit": 2, "concurrency_options": {"collision_strategy": "ENQUEUE"}, "pull_steps": [{"s": {"a": "b"}}],
    });
    let seen = check_call!(
        run, "POST /deployments/", deployments.create(&value(body)),
        "/name": "d 1", "/paused": true, "/work_pool_name": "p", "/parameters": {"a": 1}, "/pull_steps": [{"s": {"a": "b"}}],
        "/global_concurrency_limit/limit": 2
    );
    assert_eq!(count(&seen["schedules"]), 3);
    id(&seen)
}

async fn change(run: &mut Run, client: &Client, one: &Uuid) {
    let deployments = client.deployments();
    check_call!(run, "GET /deployments/{id}", deployments.read_deployment(one), "/tags": ["t"]);
    check_call!(
        run,
        "PATCH /deployments/{id}",
        deployments.update(one, &value(json!({"description": "ü", "paused": false})))
    );
    check_call!(
        run, "GET /deployments/name/{flow_name}/{deployment_name}", deployments.read_deployment_by_name("a b ü", "d 1"),
        "/tags": ["t"]
    );
    check_call!(run, "POST /deployments/{id}/pause_deployment", deployments.pause(one));
    check_call!(run, "GET /deployments/{id}", deployments.read_deployment(one), "/description": "ü", "/paused": true);
    check_call!(run, "POST /deployments/{id}/resume_deployment", deployments.resume(one));
    check_call!(run, "GET /deployments/{id}", deployments.read_deployment(one), "/paused": false);
}

/// The schedule of this kind.
fn of_kind<'a>(seen: &'a Value, kind: &str) -> &'a Value {
    seen.as_array()
        .into_iter()
        .flatten()
        .find(|one| one["schedule"].get(kind).is_some())
        .unwrap_or(&Value::Null)
}

async fn schedules(run: &mut Run, client: &Client, one: &Uuid) {
    let deployments = client.deployments();
    let seen =
        check_call!(run, "GET /deployments/{id}/schedules", deployments.read_deployment_schedules(one));
    assert_eq!(of_kind(&seen, "cron")["schedule"]["day_or"], false);
    assert_eq!(of_kind(&seen, "interval")["active"], false);
    let rule = &of_kind(&seen, "rrule")["schedule"]["rrule"];
    assert!(rule.as_str().is_some_and(|rule| rule.ends_with("FREQ=DAILY;COUNT=3")), "{seen}");
    let body =
        [value(json!({"schedule": {"cron": "1 2 3 4 *"}, "active": false, "parameters": {"b": [null]}}))];
    let seen = check_call!(
        run, "POST /deployments/{id}/schedules", deployments.create_deployment_schedules(one, &body),
        "/0/schedule/cron": "1 2 3 4 *", "/0/parameters": {"b": [null]}
    );
    let schedule = id(&seen[0]);
    check_call!(
        run,
        "PATCH /deployments/{id}/schedules/{schedule_id}",
        deployments.update_deployment_schedule(
            one,
            &schedule,
            &value(json!({"schedule": {"interval": 60.5}}))
        )
    );
    let seen =
        check_call!(run, "GET /deployments/{id}/schedules", deployments.read_deployment_schedules(one));
    assert!(seen.as_array().into_iter().flatten().any(|one| one["schedule"]["interval"] == 60.5), "{seen}");
    check_call!(
        run,
        "DELETE /deployments/{id}/schedules/{schedule_id}",
        deployments.delete_deployment_schedule(one, &schedule)
    );
}

async fn filters(run: &mut Run, client: &Client, one: &Uuid) {
    let deployments = client.deployments();
    let filter = json!({"deployments": {"id": {"any_": [one]}, "tags": {"all_": ["t"]}}});
    check_call!(run, "POST /deployments/filter", deployments.read_deployments().body(&value(filter.clone())), "/0/name": "d 1");
    check_call!(run, "POST /deployments/paginate", deployments.paginate_deployments(), "/results/0/name": "d 1");
    check_call!(run, "POST /deployments/count", deployments.count().body(&value(filter)), "": 1);
    check_call!(
        run,
        "GET /deployments/{id}/work_queue_check",
        deployments.work_queue_check_for_deployment(one)
    );
}

async fn runs(run: &mut Run, client: &Client, one: &Uuid) {
    let deployments = client.deployments();
    check_call!(
        run,
        "POST /deployments/{id}/schedule",
        deployments
            .schedule_deployment(one)
            .body(&value(json!({"start_time": "2119-01-01T00:00:00Z", "end_time": FUTURE, "max_runs": 2})))
    );
    let body = json!({"deployment_ids": [one], "scheduled_before": "2121-01-01T00:00:00Z", "limit": 3});
    check_call!(
        run, "POST /deployments/get_scheduled_flow_runs", deployments.get_scheduled_flow_runs_for_deployments(&value(body)),
        "/0/state/type": "SCHEDULED"
    );
    check_call!(
        run, "POST /deployments/{id}/create_flow_run",
        deployments.create_flow_run_from_deployment(one, &value(json!({"parameters": {"a": 5}, "tags": ["v"]}))),
        "/parameters": {"a": 5}, "/work_queue_name": "q"
    );
    check_refusal!(
        run,
        "POST /deployments/{id}/create_flow_run",
        deployments.create_flow_run_from_deployment(
            one,
            &value(json!({"parameters": {"a": "x"}, "enforce_parameter_schema": true}))
        ),
        409,
        "is not valid under any of the given schemas"
    );
    let bodies: [_; 2] = [value(json!({"name": "one"})), value(json!({"name": "two"}))];
    check_call!(
        run, "POST /deployments/{id}/create_flow_run/bulk", deployments.bulk_create_flow_runs_from_deployment(one, &bodies),
        "/results/1/status": "CREATED"
    );
}

async fn last(run: &mut Run, client: &Client, flow: &Uuid, one: &Uuid) {
    let deployments = client.deployments();
    check_call!(run, "DELETE /deployments/{id}", deployments.delete(one));
    let seen = check_call!(run, "POST /deployments/", deployments.create(&value(json!({"name": "e", "flow_id": flow}))), "/name": "e");
    let body = json!({"deployments": {"id": {"any_": [id(&seen)]}}});
    check_call!(run, "POST /deployments/bulk_delete", deployments.bulk_delete_deployments().body(&value(body)), "/deleted/0": (seen["id"]));
    check_refusal!(
        run,
        "GET /deployments/{id}",
        deployments.read_deployment(one),
        404,
        "Deployment not found"
    );
}
