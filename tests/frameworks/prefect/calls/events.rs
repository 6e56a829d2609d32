//! Events, and the automations that they trigger.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use prefect_calls::prefect::types::Countable;
use runtime::{Json, Uuid};
use serde_json::json;

use crate::{id, value};

/// Calls them.
pub async fn calls(run: &mut Run, client: &Client) {
    events(run, client).await;
    counts(run, client).await;
    let automation = automations(run, client).await;
    filters(run, client, &automation).await;
    templates(run, client).await;
}

fn filter() -> Json {
    json!({"occurred": {"since": "2026-10-01T00:00:00Z", "until": "2026-12-01T00:00:00Z"}, "event": {"name": ["ours.happened"]}, "order": "ASC"})
}

async fn events(run: &mut Run, client: &Client) {
    let events = client.events();
    let event = |id: &str, at: &str| {
        value(json!({
            "id": id, "occurred": at, "event": "ours.happened", "payload": {"a": [1, null]},
            "resource": {"prefect.resource.id": "ours.1", "x": "ü"},
            "related": [{"prefect.resource.id": "ours.2", "prefect.resource.role": "r"}],
        }))
    };
    let both = [
        event("67e55044-10b1-426f-9247-bb680e5fe0c1", "2026-11-01T00:00:00Z"),
        event("67e55044-10b1-426f-9247-bb680e5fe0c2", "2026-11-02T00:00:00.5Z"),
    ];
    check_call!(run, "POST /events", events.create(&both));
    // They are written a little later than they are taken.
    for _ in 0..500 {
        let call = events.read().body(&value(json!({"filter": filter(), "limit": 1})));
        if json_of(call.response().await.unwrap().body())["total"] == 2 {
            break;
        }
    }
    let seen = check_call!(
        run, "POST /events/filter", events.read().body(&value(json!({"filter": filter(), "limit": 1}))),
        "/total": 2, "/events/0/payload": {"a": [1, null]}, "/events/0/resource/x": "ü"
    );
    let next = seen["next_page"].as_str().unwrap_or_default();
    let token = next.split("page-token=").last().unwrap_or_default().replace("%3D", "=");
    let seen = check_call!(run, "GET /events/filter/next", events.read_account_events_page(&token), "/next_page": null);
    assert_eq!(seen["events"][0]["id"], "67e55044-10b1-426f-9247-bb680e5fe0c2");
}

fn json_of(bytes: &[u8]) -> Json {
    serde_json::from_slice(bytes).unwrap()
}

async fn counts(run: &mut Run, client: &Client) {
    let events = client.events();
    let body = json!({"filter": filter(), "time_unit": "day", "time_interval": 1.0});
    check_call!(
        run, "POST /events/count-by/{countable}", events.count_account_events(Countable::Event, &value(body)),
        "/0/value": "ours.happened", "/0/count": 2
    );
}

async fn automations(run: &mut Run, client: &Client) -> Uuid {
    let automations = client.automations();
    let trigger = json!({
        "type": "compound", "require": "all", "within": 60.0,
        "triggers": [
            {"type": "event", "posture": "Reactive", "expect": ["ours.happened"], "match": {"prefect.resource.id": ["ours.*"]}, "threshold": 2},
            {"type": "event", "posture": "Reactive", "expect": ["ours.ended"], "match_related": [{"prefect.resource.role": "r"}]},
        ],
    });
    let body = json!({
        "name": "a", "description": "ü", "tags": ["t"], "trigger": trigger, "owner_resource": "ours.owner",
        "actions": [{"type": "do-nothing"}, {"type": "pause-work-pool", "source": "inferred"}, {"type": "cancel-flow-run"}],
    });
    let seen = check_call!(
        run, "POST /automations/", automations.create(&value(body.clone())),
        "/trigger/type": "compound", "/trigger/triggers/0/threshold": 2, "/actions/1/type": "pause-work-pool"
    );
    let one = id(&seen);
    check_call!(run, "GET /automations/{id}", automations.read_automation(&one), "/description": "ü", "/enabled": true);
    let mut other = body;
    other["trigger"] = json!({"type": "event", "posture": "Proactive", "expect": ["x"], "within": 30});
    other.as_object_mut().unwrap().remove("owner_resource");
    check_call!(run, "PUT /automations/{id}", automations.update(&one, &value(other)));
    check_call!(run, "PATCH /automations/{id}", automations.patch(&one, &value(json!({"enabled": false}))));
    check_call!(run, "GET /automations/{id}", automations.read_automation(&one), "/trigger/posture": "Proactive", "/enabled": false);
    one
}

async fn filters(run: &mut Run, client: &Client, one: &Uuid) {
    let automations = client.automations();
    let body = json!({"automations": {"name": {"any_": ["a"]}}, "sort": "NAME_ASC"});
    check_call!(run, "POST /automations/filter", automations.read_automations().body(&value(body)), "/0/name": "a");
    check_call!(run, "POST /automations/count", automations.count(), "": 1);
    check_call!(
        run, "GET /automations/related-to/{resource_id}", automations.read_automations_related_to_resource("ours.owner"), "/0/name": "a"
    );
    check_call!(run, "DELETE /automations/{id}", automations.delete(one));
    check_call!(
        run,
        "DELETE /automations/owned-by/{resource_id}",
        automations.delete_automations_owned_by_resource("ours.owner")
    );
}

async fn templates(run: &mut Run, client: &Client) {
    let automations = client.automations();
    check_call!(
        run,
        "POST /automations/templates/validate",
        automations.validate_template_automations_templates_validate_post().body("{{ flow.name }}")
    );
    check_call!(
        run,
        "POST /templates/validate",
        automations.validate_template_templates_validate_post().body("{{ flow.name }}")
    );
    check_refusal!(
        run,
        "POST /templates/validate",
        automations.validate_template_templates_validate_post().body("{{ flow."),
        422,
        "expected name or number"
    );
}
