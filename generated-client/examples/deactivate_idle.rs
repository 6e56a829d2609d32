//! Deactivates the users who have not signed in since a day. Without `--apply` it only says whom it would deactivate.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example deactivate_idle -- 2026-01-31 --apply`

mod support;

use std::error::Error;
use std::process::ExitCode;

use zoom_client::v2;
use zoom_client::v2::types::{Role, UserStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let day = arguments.first().ok_or("give a day, such as 2026-01-31")?;
    let applies = arguments.iter().any(|argument| argument == "--apply");
    let idle = deactivate_idle(&support::client()?, day, applies).await?;
    println!("{} users {}", idle.len(), if applies { "deactivated" } else { "would be deactivated" });
    Ok(())
}

/// Deactivates whoever signed in last before the day, owners aside; users who never did are left alone. Gives their addresses.
pub async fn deactivate_idle(
    zoom: &v2::Client,
    day: &str,
    applies: bool,
) -> Result<Vec<String>, Box<dyn Error>> {
    let mut users = zoom.users().list().status(UserStatus::Active).page_size(300).items();
    let mut idle = Vec::new();
    // All pages are read before the first user leaves the list that they are made of.
    while let Some(user) = users.next().await {
        let user = user?;
        let last_login = user.last_login_time.map(|time| time.to_string()).unwrap_or_default();
        // The times are in UTC, and so are their days.
        let is_idle = last_login.get(..10).is_some_and(|last| last < day);
        if let (Some(id), true, false) = (user.id, is_idle, user.role_id == Some(Role::Owner)) {
            idle.push((id, user.email.unwrap_or_default(), last_login));
        }
    }
    for (index, (id, email, last_login)) in idle.iter().enumerate() {
        eprintln!("{} of {}: {email}, last signed in {last_login}", index + 1, idle.len());
        if applies {
            zoom.users().deactivate(id).await?;
        }
    }
    Ok(idle.into_iter().map(|(_, email, _)| email).collect())
}
