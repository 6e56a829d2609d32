//! Adds the users of a file to the account, a line `email,first name,last name` each. It can be broken off and begun again: who was added is in the file `….done`.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example provision -- users.csv`

mod support;

use std::error::Error;
use std::fs::{OpenOptions, read_to_string};
use std::io::Write;
use std::process::ExitCode;

use zoom_client::v2;
use zoom_client::v2::types::{ErrorCode, NewUser, NewUserAction, NewUserInfo, UserType};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give the path of a file of users")?;
    let added = provision(&support::client()?, &path).await?;
    println!("{added} users added");
    Ok(())
}

/// Adds the users whom the file has and the file of those who are done has not; gives the number of the new ones.
pub async fn provision(zoom: &v2::Client, path: &str) -> Result<usize, Box<dyn Error>> {
    let done_path = format!("{path}.done");
    let done = read_to_string(&done_path).unwrap_or_default();
    let mut record = OpenOptions::new().create(true).append(true).open(&done_path)?;
    let mut added = 0;
    for line in read_to_string(path)?.lines().filter(|line| line.contains('@')) {
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let [email, first, last] = fields[..] else { return Err(format!("not three fields: {line}").into()) };
        if done.lines().any(|known| known == email) {
            continue;
        }
        let (email_of, first_name, last_name) = (email.to_owned(), Some(first.into()), Some(last.into()));
        let info = NewUserInfo {
            email: email_of,
            first_name,
            last_name,
            r#type: UserType::Basic,
            ..Default::default()
        };
        let user = NewUser { action: NewUserAction::Create, user_info: Some(info), ..Default::default() };
        match zoom.users().create(&user).await {
            Ok(_) => added += 1,
            Err(error) if error.api().and_then(|api| api.code.as_ref()) == Some(&ErrorCode::EmailInUse) => {
                eprintln!("{email} is there already");
            }
            Err(error) => return Err(format!("{email}: {error}").into()),
        }
        writeln!(record, "{email}")?;
        eprintln!("{email} is done");
    }
    Ok(added)
}
