//! Hooks: what they see, and what they may change.

use std::sync::{Arc, Mutex};

use crate::hooks::{Attempt, Attempted, Outcome};
use crate::tests::server::{Server, answer, ok};
use crate::{Bearer, Credentials, Error, Hook, Json, Operation, Options, RetryPolicy};

const GET: Operation = Operation { id: "get", path: "/a", security: &[&["token"]], ..Operation::DEFAULT };

#[derive(Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Hook for Log {
    fn before(&self, attempt: &mut Attempt<'_>) -> Result<(), String> {
        let number = attempt.number.to_string();
        self.0
            .lock()
            .unwrap()
            .push(format!("before {} {} {:?}", attempt.operation.id, number, attempt.headers));
        attempt.headers.insert("x-attempt", number.parse().unwrap());
        Ok(())
    }

    fn after(&self, attempted: &Attempted<'_>) {
        let outcome = match &attempted.outcome {
            Outcome::Responded { status, .. } => status.to_string(),
            Outcome::Failed { kind } => (*kind).to_owned(),
        };
        self.0.lock().unwrap().push(format!("after {} {outcome}", attempted.number));
    }
}

struct Refuse;

impl Hook for Refuse {
    fn before(&self, _: &mut Attempt<'_>) -> Result<(), String> {
        Err("not today".to_owned())
    }
}

#[tokio::test]
async fn hooks_run_around_each_attempt() {
    let server = Server::answering_each([answer(503, "", ""), answer(0, "", ""), ok("1")]);
    let log = Log::default();
    let lines = Arc::clone(&log.0);
    let moment = std::time::Duration::from_millis(1);
    let client = server
        .builder()
        .retry(RetryPolicy::new().backoff(moment, moment))
        .credentials(Credentials::scheme("token", Bearer::new("s3cret")))
        .hook(log)
        .build()
        .unwrap();
    // A header of the caller may be a credential too.
    let own = Options::new().header("X-Own", "s3cret-2");
    client.call::<Json, ()>(&GET).options(own).await.unwrap();
    let lines = lines.lock().unwrap();
    let after: Vec<&str> =
        lines.iter().filter(|line| line.starts_with("after")).map(String::as_str).collect();
    assert_eq!(after, ["after 1 503 Service Unavailable", "after 2 transport", "after 3 200 OK"]);
    assert!(
        lines.iter().all(|line| !line.contains("s3cret") && !line.contains("authorization")),
        "{lines:?}"
    );
    let sent: Vec<Option<String>> =
        server.requests().iter().map(|request| request.header("x-attempt")).collect();
    assert_eq!(sent, ["1", "2", "3"].map(|number| Some(number.to_owned())));
}

#[tokio::test]
async fn a_hook_can_refuse() {
    let server = Server::answering(ok("1"));
    let client = server.builder().hook(Refuse).build().unwrap();
    let operation: &Operation = &Operation { security: &[], ..GET };
    let error = client.call::<Json, ()>(operation).options(Options::new()).await.unwrap_err();
    assert!(matches!(&error, Error::Build(error) if error.message() == "not today"), "{error:?}");
    assert!(server.requests().is_empty());
}
