//! Shows one user: an id, an email address, or `me`.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example get_user -- ann@example.com`

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
    let user_id = std::env::args().nth(1).unwrap_or_else(|| "me".to_owned());
    let zoom = v2::Client::new(v2::ServerToServer::new(account, client, secret));
    let answer = zoom.users().get(&user_id).response().await?;
    println!("tracking id: {}", answer.header("x-zm-trackingid").unwrap_or("none"));
    println!("{:#?}", answer.value());
    Ok(())
}
