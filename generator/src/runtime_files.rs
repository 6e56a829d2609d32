//! The runtime's sources, as they ship inside every client.

use crate::render::{Files, HEADER};

macro_rules! sources {
    ($($path:literal,)*) => {
        [$(($path, include_str!(concat!("../runtime/src/", $path))),)*]
    };
}

/// Every file below the runtime's folder; a test holds the list against the folder.
const SOURCES: [(&str, &str); 122] = sources! {
    "blocking.rs",
    "body/bytes.rs",
    "body/content.rs",
    "body/file.rs",
    "body/form.rs",
    "body/json.rs",
    "body/mod.rs",
    "body/multipart.rs",
    "body/segments.rs",
    "call.rs",
    "client.rs",
    "download.rs",
    "error/api.rs",
    "error/build.rs",
    "error/limit.rs",
    "error/mod.rs",
    "error/paging.rs",
    "error/problem.rs",
    "error/rate.rs",
    "error/transport.rs",
    "error/unreadable.rs",
    "exchange/arrived.rs",
    "exchange/attempt.rs",
    "exchange/body.rs",
    "exchange/budget.rs",
    "exchange/mod.rs",
    "exchange/observe.rs",
    "exchange/redirect.rs",
    "header.rs",
    "hooks.rs",
    "lib.rs",
    "media_type.rs",
    "model/alternatives.rs",
    "model/compare.rs",
    "model/complete.rs",
    "model/context.rs",
    "model/decimal.rs",
    "model/decode.rs",
    "model/encode.rs",
    "model/evidence.rs",
    "model/json_text.rs",
    "model/kept.rs",
    "model/link.rs",
    "model/macros.rs",
    "model/memory.rs",
    "model/mixture.rs",
    "model/mod.rs",
    "model/moment/convert.rs",
    "model/moment/grammar.rs",
    "model/moment/mod.rs",
    "model/open_tuple.rs",
    "model/part.rs",
    "model/record.rs",
    "model/scalar.rs",
    "model/slot.rs",
    "model/standard.rs",
    "model/tagged.rs",
    "model/tree.rs",
    "model/tuple.rs",
    "model/union_macros.rs",
    "model/uuid.rs",
    "operation.rs",
    "options.rs",
    "pacing/budget.rs",
    "pacing/local.rs",
    "pacing/mod.rs",
    "pacing/turns.rs",
    "pages/link.rs",
    "pages/look.rs",
    "pages/mod.rs",
    "pages/rule.rs",
    "pages/turning.rs",
    "parameter/cookie.rs",
    "parameter/deep.rs",
    "parameter/header.rs",
    "parameter/mod.rs",
    "parameter/path.rs",
    "parameter/query.rs",
    "redis/limiter.rs",
    "redis/link.rs",
    "redis/mod.rs",
    "redis/store.rs",
    "request.rs",
    "response.rs",
    "retry/after.rs",
    "retry/judge.rs",
    "retry/mod.rs",
    "retry/policy.rs",
    "security/api_key.rs",
    "security/authorization.rs",
    "security/basic.rs",
    "security/bearer.rs",
    "security/error.rs",
    "security/http_scheme.rs",
    "security/mod.rs",
    "security/oauth2/answer.rs",
    "security/oauth2/app.rs",
    "security/oauth2/authorization.rs",
    "security/oauth2/credential.rs",
    "security/oauth2/device.rs",
    "security/oauth2/endpoint.rs",
    "security/oauth2/error.rs",
    "security/oauth2/file.rs",
    "security/oauth2/grant.rs",
    "security/oauth2/memory.rs",
    "security/oauth2/mod.rs",
    "security/oauth2/pkce.rs",
    "security/oauth2/redact.rs",
    "security/oauth2/renewal.rs",
    "security/oauth2/state.rs",
    "security/oauth2/store.rs",
    "security/oauth2/storing.rs",
    "security/oauth2/token.rs",
    "security/secret.rs",
    "service.rs",
    "stream/event.rs",
    "stream/events.rs",
    "stream/framing.rs",
    "stream/lines.rs",
    "stream/mod.rs",
    "text.rs",
    "webhook.rs",
};

/// The runtime's files at their places in a client.
pub fn runtime_files() -> Files {
    let file = |(path, text): (&str, &str)| {
        (format!("runtime/src/{path}"), format!("// {HEADER}\n{}", without_tests(text)))
    };
    SOURCES.into_iter().map(file).collect()
}

/// The tests of the runtime, which the last lines of its root declare, do not ship.
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
        let listed: BTreeSet<String> = SOURCES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(listed, found);
    }

    #[test]
    fn the_tests_do_not_ship() {
        assert!(runtime_files().values().all(|text| !text.contains("#[cfg(test)]")));
    }
}
