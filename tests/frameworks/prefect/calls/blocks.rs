//! Types, schemas and documents of blocks, and where results are stored.

use framework_tests::run::Run;
use framework_tests::{check_call, check_refusal};
use prefect_calls::prefect::Client;
use runtime::Uuid;
use serde_json::json;

use crate::{id, value};

/// Calls them.
pub async fn calls(run: &mut Run, client: &Client) {
    let kind = types(run, client).await;
    let schema = schemas(run, client, &kind).await;
    documents(run, client, &kind, &schema).await;
    storage(run, client).await;
    last(run, client, &kind, &schema).await;
}

async fn types(run: &mut Run, client: &Client) -> Uuid {
    let types = client.block_types();
    check_call!(run, "POST /block_types/install_system_block_types", types.install_system_block_types());
    let body = json!({
        "name": "Ours", "slug": "ours", "logo_url": "https://example.com/a?b=c", "documentation_url": "https://example.com/d",
        "description": "ü", "code_example": "a\nb",
    });
    let seen = check_call!(run, "POST /block_types/", types.create(&value(body)), "/slug": "ours", "/logo_url": "https://example.com/a?b=c");
    let one = id(&seen);
    check_call!(run, "GET /block_types/{id}", types.read_block_type_by_id(&one), "/description": "ü", "/is_protected": false);
    check_call!(run, "PATCH /block_types/{id}", types.update(&one, &value(json!({"description": "d"}))));
    check_call!(run, "GET /block_types/slug/{slug}", types.read_block_type_by_slug("ours"), "/description": "d");
    check_call!(
        run, "POST /block_types/filter", types.read().body(&value(json!({"block_types": {"slug": {"any_": ["ours"]}}}))),
        "/0/code_example": "a\nb"
    );
    let seen =
        check_call!(run, "POST /block_types/", types.create(&value(json!({"name": "Gone", "slug": "gone"}))));
    check_call!(run, "DELETE /block_types/{id}", types.delete(&id(&seen)));
    check_refusal!(
        run,
        "GET /block_types/slug/{slug}",
        types.read_block_type_by_slug("gone"),
        404,
        "not found"
    );
    one
}

async fn schemas(run: &mut Run, client: &Client, kind: &Uuid) -> Uuid {
    let schemas = client.block_schemas();
    let fields = json!({
        "title": "Ours", "type": "object", "properties": {"a": {"type": "string"}, "s": {"type": "string", "format": "password"}},
        "secret_fields": ["s"], "block_schema_references": {}, "block_type_slug": "ours", "definitions": {},
    });
    let body = json!({"block_type_id": kind, "fields": fields, "capabilities": ["can-a"], "version": "1.2"});
    let seen = check_call!(run, "POST /block_schemas/", schemas.create(&value(body)), "/capabilities": ["can-a"], "/version": "1.2");
    let one = id(&seen);
    let checksum = seen["checksum"].as_str().unwrap_or_default().to_owned();
    check_call!(run, "GET /block_schemas/{id}", schemas.read_block_schema_by_id(&one), "/block_type/slug": "ours");
    check_call!(
        run, "GET /block_schemas/checksum/{checksum}", schemas.read_block_schema_by_checksum(&checksum).version("1.2"),
        "/fields/title": "Ours"
    );
    check_call!(
        run, "POST /block_schemas/filter",
        schemas.read().body(&value(json!({"block_schemas": {"block_capabilities": {"all_": ["can-a"]}}}))), "/0/version": "1.2"
    );
    let seen = check_call!(
        run,
        "GET /block_capabilities/",
        client.block_capabilities().read_available_block_capabilities()
    );
    assert!(seen.as_array().is_some_and(|all| all.contains(&json!("can-a"))), "{seen}");
    one
}

async fn documents(run: &mut Run, client: &Client, kind: &Uuid, schema: &Uuid) {
    let documents = client.block_documents();
    let body = json!({"name": "doc", "block_type_id": kind, "block_schema_id": schema, "data": {"a": "x", "s": "secret"}});
    let seen = check_call!(run, "POST /block_documents/", documents.create(&value(body)), "/data": {"a": "x", "s": "********"});
    let one = id(&seen);
    check_call!(run, "GET /block_documents/{id}", documents.read_block_document_by_id(&one).include_secrets(true), "/data/s": "secret");
    check_call!(
        run,
        "PATCH /block_documents/{id}",
        documents.update_block_document_data(&one, &value(json!({"data": {"a": "y"}})))
    );
    check_call!(
        run, "POST /block_documents/filter",
        documents.read().body(&value(json!({"block_types": {"slug": {"any_": ["ours"]}}, "include_secrets": true}))), "/0/data/a": "y"
    );
    check_call!(run, "POST /block_documents/count", documents.count(), "": 1);
    let types = client.block_types();
    check_call!(
        run, "GET /block_types/slug/{slug}/block_documents", types.read_block_documents_for_block_type("ours"), "/0/name": "doc"
    );
    check_call!(
        run, "GET /block_types/slug/{slug}/block_documents/name/{block_document_name}",
        types.read_block_document_by_name_for_block_type("ours", "doc").include_secrets(true), "/data/a": "y"
    );
    check_call!(run, "DELETE /block_documents/{id}", documents.delete(&one));
}

async fn storage(run: &mut Run, client: &Client) {
    let types = client.block_types();
    let kind =
        check_call!(run, "GET /block_types/slug/{slug}", types.read_block_type_by_slug("local-file-system"));
    let filter = json!({"block_schemas": {"block_type_id": {"any_": [kind["id"]]}}});
    let schemas =
        check_call!(run, "POST /block_schemas/filter", client.block_schemas().read().body(&value(filter)));
    let body = json!({"name": "files", "block_type_id": kind["id"], "block_schema_id": schemas[0]["id"], "data": {"basepath": "/tmp"}});
    let seen = check_call!(run, "POST /block_documents/", client.block_documents().create(&value(body)));
    let admin = client.admin();
    let body = value(json!({"default_result_storage_block_id": seen["id"]}));
    let set = check_call!(run, "PUT /admin/storage", admin.update_server_default_result_storage(&body));
    assert_eq!(set["default_result_storage_block_id"], seen["id"]);
    let set = check_call!(run, "GET /admin/storage", admin.read_server_default_result_storage());
    assert_eq!(set["default_result_storage_block_id"], seen["id"]);
    check_call!(run, "DELETE /admin/storage", admin.clear_server_default_result_storage());
    check_call!(
        run, "GET /admin/storage", admin.read_server_default_result_storage(), "/default_result_storage_block_id": null
    );
}

async fn last(run: &mut Run, client: &Client, kind: &Uuid, schema: &Uuid) {
    check_call!(run, "DELETE /block_schemas/{id}", client.block_schemas().delete(schema));
    check_call!(run, "DELETE /block_types/{id}", client.block_types().delete(kind));
    let seen = check_call!(
        run,
        "GET /collections/views/{view}",
        client.collections().read_view_content("aggregate-worker-metadata")
    );
    assert!(seen["prefect"]["process"].is_object(), "{seen}");
    check_refusal!(
        run,
        "GET /collections/views/{view}",
        client.collections().read_view_content("none"),
        404,
        "not found in registry"
    );
    let body =
        json!({"schema": {"type": "object", "properties": {"a": {"type": "integer"}}}, "values": {"a": "x"}});
    check_call!(run, "POST /ui/schemas/validate", client.ui().validate_obj(&value(body)), "/valid": false);
}
