//! The sources of the runtime, which are part of every client.

use std::borrow::Cow;

use crate::emit::header;
use crate::render::Files;

macro_rules! sources {
    ($($path:literal,)*) => {
        &[$((
            concat!("runtime/src/", $path),
            concat!("// ", header!(), "\n", include_str!(concat!("../runtime/src/", $path))),
        ),)*]
    };
}

/// Every file of the runtime, with its path in a client; a test compares the list with the folder.
const SOURCES: &[(&str, &str)] = sources! {
    "blocking/iter.rs",
    "blocking/mod.rs",
    "blocking/pages.rs",
    "blocking/streams.rs",
    "call/by_path.rs",
    "call/futures.rs",
    "call/into_call.rs",
    "call/macros.rs",
    "call/mod.rs",
    "call/optional_input.rs",
    "call/typed.rs",
    "client.rs",
    "error/api.rs",
    "error/build.rs",
    "error/empty_pages.rs",
    "error/mod.rs",
    "error/problem.rs",
    "error/problem_body.rs",
    "error/rate_headers.rs",
    "error/rate_limit.rs",
    "error/transport.rs",
    "error/unreadable_response.rs",
    "exchange/attempt.rs",
    "exchange/classify.rs",
    "exchange/error_keys.rs",
    "exchange/in_flight.rs",
    "exchange/mod.rs",
    "exchange/observe.rs",
    "exchange/outgoing.rs",
    "exchange/pacing.rs",
    "exchange/received.rs",
    "exchange/redirect.rs",
    "exchange/run.rs",
    "exchange/without_transport.rs",
    "json_escape.rs",
    "lib.rs",
    "method.rs",
    "middleware.rs",
    "model/alternatives.rs",
    "model/any_of.rs",
    "model/bytes64.rs",
    "model/coded.rs",
    "model/comma_list.rs",
    "model/compare.rs",
    "model/copy_eq.rs",
    "model/date_time/convert.rs",
    "model/date_time/grammar.rs",
    "model/date_time/mod.rs",
    "model/decimal.rs",
    "model/decimal_number.rs",
    "model/decode.rs",
    "model/decode_context.rs",
    "model/decode_error.rs",
    "model/decoder.rs",
    "model/digits.rs",
    "model/discrimination.rs",
    "model/encode.rs",
    "model/enum_coding.rs",
    "model/enum_display.rs",
    "model/field.rs",
    "model/field_tuples.rs",
    "model/file_text.rs",
    "model/first_missing.rs",
    "model/fixed.rs",
    "model/flag_set.rs",
    "model/json.rs",
    "model/json_reader.rs",
    "model/json_text.rs",
    "model/link.rs",
    "model/macros.rs",
    "model/memory_limit.rs",
    "model/missing_fields.rs",
    "model/mod.rs",
    "model/no_payload.rs",
    "model/object_reader.rs",
    "model/open_enum.rs",
    "model/open_tuple.rs",
    "model/own_formats.rs",
    "model/own_type.rs",
    "model/scalar.rs",
    "model/scalar_traits.rs",
    "model/score.rs",
    "model/shape.rs",
    "model/std_types.rs",
    "model/table_rows.rs",
    "model/tagged.rs",
    "model/text_reader.rs",
    "model/traits.rs",
    "model/try_alternative.rs",
    "model/tuples.rs",
    "model/union_macros.rs",
    "model/unwritable.rs",
    "model/uuid.rs",
    "model/value_ref.rs",
    "model/verbatim.rs",
    "operation.rs",
    "options.rs",
    "pacing/budget.rs",
    "pacing/local.rs",
    "pacing/mod.rs",
    "pacing/turns.rs",
    "pages/link_header.rs",
    "pages/lookup.rs",
    "pages/mod.rs",
    "pages/pager.rs",
    "pages/rule.rs",
    "pages/seen.rs",
    "parameter/cookie.rs",
    "parameter/deep_object.rs",
    "parameter/header.rs",
    "parameter/mod.rs",
    "parameter/pair.rs",
    "parameter/path.rs",
    "parameter/query.rs",
    "parameter/value.rs",
    "platform/browser.rs",
    "platform/clock.rs",
    "platform/mod.rs",
    "platform/native.rs",
    "platform/wait.rs",
    "redis/connection.rs",
    "redis/limiter.rs",
    "redis/mod.rs",
    "redis/store.rs",
    "request/body.rs",
    "request/builder.rs",
    "request/form.rs",
    "request/message.rs",
    "request/mod.rs",
    "request/multipart.rs",
    "request/next_page.rs",
    "request/parts.rs",
    "request/query_string.rs",
    "request/sequence.rs",
    "request/url.rs",
    "response/download.rs",
    "response/from_response.rs",
    "response/mod.rs",
    "response/redirect.rs",
    "response/save.rs",
    "response/stream/error.rs",
    "response/stream/event.rs",
    "response/stream/events.rs",
    "response/stream/frame_reader.rs",
    "response/stream/line_buffer.rs",
    "response/stream/lines.rs",
    "response/stream/mod.rs",
    "response/stream/parts.rs",
    "response/typed.rs",
    "response/undecoded.rs",
    "response/untyped.rs",
    "response_header.rs",
    "retry.rs",
    "sanitize.rs",
    "secret.rs",
    "security/api_key.rs",
    "security/authorization.rs",
    "security/authorize.rs",
    "security/basic.rs",
    "security/bearer.rs",
    "security/caller.rs",
    "security/credentials.rs",
    "security/error.rs",
    "security/http_scheme.rs",
    "security/mod.rs",
    "security/oauth2/app.rs",
    "security/oauth2/bounded_store.rs",
    "security/oauth2/code_flow.rs",
    "security/oauth2/credential.rs",
    "security/oauth2/credential_settings.rs",
    "security/oauth2/device_flow.rs",
    "security/oauth2/endpoint_request.rs",
    "security/oauth2/endpoint_response.rs",
    "security/oauth2/file_store.rs",
    "security/oauth2/grant.rs",
    "security/oauth2/memory_store.rs",
    "security/oauth2/mod.rs",
    "security/oauth2/pkce.rs",
    "security/oauth2/redact.rs",
    "security/oauth2/renewer.rs",
    "security/oauth2/token.rs",
    "security/oauth2/token_state.rs",
    "security/oauth2/token_store.rs",
    "security/scheme.rs",
    "security/store_error.rs",
    "security/token_error.rs",
    "service.rs",
    "settings.rs",
    "test_util/answer.rs",
    "test_util/answerable.rs",
    "test_util/calls.rs",
    "test_util/examples.rs",
    "test_util/fake.rs",
    "test_util/mod.rs",
    "test_util/request_pattern.rs",
    "test_util/rule.rs",
    "test_util/sent.rs",
    "test_util/serve.rs",
    "transport/body.rs",
    "transport/from_fn.rs",
    "transport/http_error.rs",
    "transport/message.rs",
    "transport/mod.rs",
    "transport/reqwest_client.rs",
    "upload/content.rs",
    "upload/file.rs",
    "upload/in_memory.rs",
    "upload/mod.rs",
    "upload/path.rs",
    "upload/segments.rs",
    "webhook/description.rs",
    "webhook/error.rs",
    "webhook/mod.rs",
    "webhook/receiver.rs",
    "webhook/repeated.rs",
    "webhook/scheme.rs",
    "wire/bom.rs",
    "wire/cause.rs",
    "wire/charset.rs",
    "wire/cookie.rs",
    "wire/header.rs",
    "wire/media_type.rs",
    "wire/mod.rs",
    "wire/percent.rs",
    "wire/random.rs",
    "wire/retry_after.rs",
    "wire/url.rs",
};

/// The runtime's files, with their paths in a client.
pub fn runtime_files() -> Files {
    SOURCES.iter().map(|(path, text)| ((*path).to_owned(), Cow::Borrowed(without_tests(text)))).collect()
}

/// Removes the declaration of the runtime's tests at the end of its root; they are not part of clients.
fn without_tests(text: &str) -> &str {
    text.strip_suffix("\n#[cfg(test)]\nmod tests;\n").unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{SOURCES, runtime_files};

    fn add(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).expect("the runtime's folder") {
            let entry = entry.expect("an entry of the runtime's folder");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => add(&entry.path(), &format!("{name}/"), found),
                false => drop(found.insert(name)),
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_ships() {
        let mut found = BTreeSet::new();
        add(&Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src"), "", &mut found);
        found.retain(|path| !path.starts_with("tests/"));
        let shipped = SOURCES.iter().filter_map(|(path, _)| path.strip_prefix("runtime/src/"));
        let listed: BTreeSet<String> = shipped.map(str::to_owned).collect();
        assert_eq!(listed, found);
    }

    #[test]
    fn the_tests_do_not_ship() {
        assert!(runtime_files().values().all(|text| !text.contains("#[cfg(test)]")));
    }
}
