//! Flows, logs, saved searches and variables.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use runtime::Uuid;
use serde_json::json;

use crate::{NOBODY, count, id, value};

/// Calls them, and leaves one flow.
pub async fn calls(run: &mut Run, client: &Client) -> Uuid {
    let flow = flows(run, client).await;
    filters(run, client, &flow).await;
    variables(run, client).await;
    searches(run, client).await;
    flow
}

async fn flows(run: &mut Run, client: &Client) -> Uuid {
    let flows = client.flows();
    let body = json!({"name": "a b ü", "tags": ["x", "y&z"], "labels": {"k": "v", "n": 1.5, "t": true}});
    let seen = check_call!(
        run, "POST /flows/", flows.create(&value(body)),
        "/name": "a b ü", "/tags": ["x", "y&z"], "/labels/n": 1.5, "/labels/t": true
    );
    let flow = id(&seen);
    check_call!(run, "GET /flows/{id}", flows.read_flow(&flow), "/labels/k": "v");
    check_refusal!(run, "GET /flows/{id}", flows.read_flow(&NOBODY.parse().unwrap()), 404, "Flow not found");
    check_call!(run, "PATCH /flows/{id}", flows.update(&flow, &value(json!({"tags": ["z"]}))));
    check_call!(run, "GET /flows/{id}", flows.read_flow(&flow), "/tags": ["z"]);
    let seen = check_call!(run, "POST /flows/", flows.create(&value(json!({"name": "plain"}))), "/tags": []);
    check_call!(run, "GET /flows/name/{name}", flows.read_flow_by_name("plain"), "/name": "plain");
    check_call!(run, "DELETE /flows/{id}", flows.delete(&id(&seen)));
    check_refusal!(run, "GET /flows/name/{name}", flows.read_flow_by_name("plain"), 404, "Flow not found");
    check_refusal!(
        run,
        "POST /flows/",
        flows.create(&value(json!({"name": "a/b"}))),
        422,
        "Invalid request received"
    );
    flow
}

async fn filters(run: &mut Run, client: &Client, flow: &Uuid) {
    let flows = client.flows();
    let filter = json!({"flows": {"operator": "and_", "id": {"any_": [flow]}, "name": {"like_": "a b"}}});
    check_call!(run, "POST /flows/count", flows.count().body(&value(filter.clone())), "": 1);
    check_call!(run, "POST /flows/count", flows.count(), "": 1);
    let mut sorted = filter.clone();
    sorted["sort"] = json!("NAME_DESC");
    check_call!(run, "POST /flows/filter", flows.read_flows().body(&value(sorted)), "/0/name": "a b ü");
    check_call!(
        run, "POST /flows/paginate", flows.paginate_flows().body(&value(json!({"page": 1, "limit": 1}))),
        "/count": 1, "/pages": 1, "/results/0/name": "a b ü"
    );
    check_call!(
        run,
        "POST /ui/flows/count-deployments",
        flows.count_deployments_by_flow(&value(json!({"flow_ids": [flow]})))
    );
    check_call!(
        run,
        "POST /ui/flows/next-runs",
        flows.next_runs_by_flow(&value(json!({"flow_ids": [flow]})))
    );
}

async fn variables(run: &mut Run, client: &Client) {
    let variables = client.variables();
    let body = json!({"name": "one", "value": {"a": [1, 2.5, null, "x"]}, "tags": ["t"]});
    let seen = check_call!(
        run, "POST /variables/", variables.create(&value(body)), "/value": {"a": [1, 2.5, null, "x"]}
    );
    check_refusal!(
        run,
        "POST /variables/",
        variables.create(&value(json!({"name": "one", "value": 1}))),
        409,
        "already exists"
    );
    let one = id(&seen);
    check_call!(run, "GET /variables/{id}", variables.read_variable(&one), "/tags": ["t"]);
    check_call!(run, "PATCH /variables/{id}", variables.update(&one, &value(json!({"value": 2.5}))));
    check_call!(run, "GET /variables/name/{name}", variables.read_variable_by_name("one"), "/value": 2.5);
    check_call!(
        run,
        "PATCH /variables/name/{name}",
        variables.update_variable_by_name("one", &value(json!({"value": "x"})))
    );
    check_call!(run, "GET /variables/name/{name}", variables.read_variable_by_name("one"), "/value": "x");
    for (name, of) in
        [("none", json!(null)), ("flag", json!(false)), ("list", json!([1, [2]])), ("whole", json!(7))]
    {
        let seen = check_call!(
            run,
            "POST /variables/",
            variables.create(&value(json!({"name": name, "value": of})))
        );
        assert_eq!(seen["value"], of);
    }
    let filter = json!({"variables": {"name": {"any_": ["one", "flag"]}}, "sort": "NAME_ASC"});
    check_call!(run, "POST /variables/filter", variables.read_variables().body(&value(filter)), "/0/name": "flag");
    check_call!(run, "POST /variables/count", variables.count(), "": 5);
    check_call!(run, "DELETE /variables/{id}", variables.delete(&one));
    check_call!(run, "DELETE /variables/name/{name}", variables.delete_variable_by_name("flag"));
    check_call!(run, "POST /variables/count", variables.count().body(&value(json!({}))), "": 3);
}

async fn searches(run: &mut Run, client: &Client) {
    let searches = client.saved_searches();
    let filter = json!({"object": "flow", "property": "name", "type": "string", "operation": "equals", "value": [1, "a"]});
    let seen = check_call!(
        run, "PUT /saved_searches/", searches.create(&value(json!({"name": "s", "filters": [filter]}))),
        "/filters/0/value": [1, "a"]
    );
    let one = id(&seen);
    check_call!(run, "GET /saved_searches/{id}", searches.read_saved_search(&one), "/name": "s");
    check_call!(run, "POST /saved_searches/filter", searches.read_saved_searches(), "/0/name": "s");
    check_call!(run, "DELETE /saved_searches/{id}", searches.delete(&one));
    let seen = check_call!(
        run,
        "POST /saved_searches/filter",
        searches.read_saved_searches().body(&value(json!({"limit": 1})))
    );
    assert_eq!(count(&seen), 0);
}

/// Deletes what flows there are.
pub async fn last(run: &mut Run, client: &Client, flow: &Uuid) {
    let body = json!({"flows": {"id": {"any_": [flow]}}});
    let seen =
        check_call!(run, "POST /flows/bulk_delete", client.flows().bulk_delete_flows().body(&value(body)));
    assert_eq!(seen["deleted"], json!([flow]));
}
