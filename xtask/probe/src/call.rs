//! One call: the users of an account, listed against a server in this process.

use std::hint::black_box;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use zoom_client::v2;

use crate::measure::{Cost, measure};
use crate::{Outcome, derived, documents, server};

const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.bench";
const PAGE_SIZE: i64 = 300;

/// Both ways have a client that stands and its connection before anything is measured.
pub fn run(ours: bool, count: u32) -> Outcome<Cost> {
    let address = server::start(&documents::users()?, count.saturating_add(1))?;
    let base_url = format!("http://{address}/v2");
    let runtime = Builder::new_current_thread().enable_all().build()?;
    if ours { generated(&runtime, &base_url, count) } else { by_hand(&runtime, &base_url, count) }
}

fn generated(runtime: &Runtime, base_url: &str, count: u32) -> Outcome<Cost> {
    let client = v2::Client::builder().base_url(base_url).credentials(v2::AccessToken::new(TOKEN)).build()?;
    measure(count, || {
        let page = runtime.block_on(client.users().list().page_size(PAGE_SIZE).send())?;
        drop(black_box(page));
        Ok(())
    })
}

/// The same time limits, and no redirects, which the generated client follows itself.
fn by_hand(runtime: &Runtime, base_url: &str, count: u32) -> Outcome<Cost> {
    let client = reqwest::Client::builder()
        .user_agent("bench/0.1.0")
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(60))
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    measure(count, || {
        drop(black_box(runtime.block_on(list_users(&client, base_url))?));
        Ok(())
    })
}

async fn list_users(client: &reqwest::Client, base_url: &str) -> Outcome<derived::UserList> {
    let response = client
        .get(format!("{base_url}/users?page_size={PAGE_SIZE}"))
        .bearer_auth(TOKEN)
        .header(reqwest::header::ACCEPT, "application/json")
        .send()
        .await?;
    let status = response.status();
    let body = response.bytes().await?;
    if !status.is_success() {
        return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
    }
    Ok(serde_json::from_slice(&body)?)
}
