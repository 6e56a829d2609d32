//! Lists users through version 1 of the interface.
//!
//! Zoom switched version 1 off on 26 April 2020, so `ZOOM_V1_URL` names a service that still speaks it.
//! `ZOOM_V1_URL=… ZOOM_API_KEY=… ZOOM_API_SECRET=… cargo run -p zoom-client --example v1_list_users`

mod support;

use std::error::Error;
use std::process::ExitCode;

use zoom_client::v1;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let [url, key, secret] = support::settings(["ZOOM_V1_URL", "ZOOM_API_KEY", "ZOOM_API_SECRET"])?;
    let builder = v1::Client::builder().base_url(url).credentials(v1::KeyPair::new(key, secret));
    let zoom = builder.build()?;
    let page = zoom.user().list().send().await?;
    for user in page.users.unwrap_or_default() {
        println!("{}\t{}", user.id.unwrap_or_default(), user.email.unwrap_or_default());
    }
    Ok(())
}
