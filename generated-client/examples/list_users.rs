//! Lists the active users of an account; a page is asked for when the one before it was printed.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example list_users`

mod support;

use std::error::Error;
use std::process::ExitCode;

use zoom_client::v2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let [account, client, secret] =
        support::settings(["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"])?;
    let zoom = v2::Client::new(v2::ServerToServer::new(account, client, secret));
    let mut users = zoom.users().list().page_size(300).items();
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{}\t{}", user.id.as_deref().unwrap_or("(pending)"), user.email.unwrap_or_default());
    }
    Ok(())
}
