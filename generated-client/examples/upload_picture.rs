//! Uploads a profile picture, a JPEG or PNG file of at most 2 MB.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example upload_picture -- ann@example.com picture.png`

mod support;

use std::error::Error;
use std::process::ExitCode;

use zoom_client::runtime::File;
use zoom_client::v2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let [account, client, secret] =
        support::settings(["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"])?;
    let mut arguments = std::env::args().skip(1);
    let (Some(user_id), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("give the user's id or email address, and the path of the picture".into());
    };
    let zoom = v2::Client::new(v2::ServerToServer::new(account, client, secret));
    // The file is opened when it is sent, and never held in memory as a whole.
    let picture = v2::types::PictureUpload { pic_file: File::from_path(&path), ..Default::default() };
    zoom.users().upload_picture(&user_id, &picture).send().await?;
    println!("the picture of {user_id} is changed");
    Ok(())
}
