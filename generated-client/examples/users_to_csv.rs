//! Writes all active users with their roles and last logins as CSV to the standard output, and the progress beside it.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example users_to_csv > users.csv`

mod support;

use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

use zoom_client::v2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let count = users_to_csv(&support::client()?, &mut std::io::stdout().lock()).await?;
    eprintln!("{count} users");
    Ok(())
}

/// Writes a line for each user; gives their number.
pub async fn users_to_csv(zoom: &v2::Client, csv: &mut impl Write) -> Result<usize, Box<dyn Error>> {
    writeln!(csv, "id,email,name,type,role,last_login")?;
    let mut users = zoom.users().list().page_size(300).items();
    let mut count = 0;
    while let Some(user) = users.next().await {
        let user = user?;
        let name = [user.first_name.unwrap_or_default(), user.last_name.unwrap_or_default()].join(" ");
        let kind = user.r#type.map(|kind| kind.to_string());
        let role = user.role_id.map(|role| role.to_string());
        let last_login = user.last_login_time.map(|time| time.to_string());
        let values = [user.id, user.email, Some(name.trim().to_owned()), kind, role, last_login];
        let fields = values.map(|value| support::csv_field(&value.unwrap_or_default()));
        writeln!(csv, "{}", fields.join(","))?;
        count += 1;
        if count % 300 == 0 {
            eprintln!("{count} users so far");
        }
    }
    Ok(count)
}
