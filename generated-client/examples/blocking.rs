//! Lists the active users of an account in a program that is not asynchronous.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --features blocking --example blocking`

mod support;

use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    support::report(run())
}

#[cfg(feature = "blocking")]
fn run() -> Result<(), Box<dyn Error>> {
    use zoom_client::runtime::blocking::Wait;
    use zoom_client::v2;

    let [account, client, secret] =
        support::settings(["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"])?;
    let zoom = v2::Client::new(v2::ServerToServer::new(account, client, secret));
    let me = zoom.users().get("me").wait()?;
    println!("me\t{}", me.email.unwrap_or_default());
    for user in zoom.users().list().page_size(300).items().wait() {
        let user = user?;
        println!("{}\t{}", user.id.as_deref().unwrap_or("(pending)"), user.email.unwrap_or_default());
    }
    Ok(())
}

#[cfg(not(feature = "blocking"))]
fn run() -> Result<(), Box<dyn Error>> {
    let [] = support::settings([])?;
    Err("run the example with `--features blocking`".into())
}
