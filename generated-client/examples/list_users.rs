//! Lists the active users of an account, page by page.
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
    let mut call = zoom.users().list().page_size(300);
    loop {
        let page = call.clone().send().await?;
        for user in page.users.unwrap_or_default() {
            println!("{}\t{}", user.id.as_deref().unwrap_or("(pending)"), user.email);
        }
        match page.next_page_token.filter(|token| !token.is_empty()) {
            Some(token) => call = call.next_page_token(&token),
            None => return Ok(()),
        }
    }
}
