//! Sets the profile pictures of users from a folder, whose files are called by their addresses: `ann@example.org.jpg`.
//!
//! `ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-client --example pictures -- folder`

mod support;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use zoom_client::runtime::File;
use zoom_client::v2;
use zoom_client::v2::types::PictureUpload;

/// What the service takes, in bytes.
const LARGEST: u64 = 2 * 1024 * 1024;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::report(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give the path of a folder of pictures")?;
    let failed = pictures(&support::client()?, Path::new(&folder)).await?;
    if failed == 0 { Ok(()) } else { Err(format!("{failed} pictures were not taken").into()) }
}

/// Sends each picture of the folder; gives the number of those that were not taken.
pub async fn pictures(zoom: &v2::Client, folder: &Path) -> Result<usize, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in folder.read_dir()? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut failed = 0;
    for (index, path) in paths.iter().enumerate() {
        let Some(email) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let outcome = match path.metadata()?.len() {
            ..=LARGEST => {
                let picture = PictureUpload { pic_file: File::from_path(path), ..Default::default() };
                zoom.users().upload_picture(email, &picture).await.map_err(|error| error.to_string())
            }
            _ => Err("the file has more than 2 MB".to_owned()),
        };
        failed += usize::from(outcome.is_err());
        eprintln!("{} of {}: {email}: {}", index + 1, paths.len(), outcome.err().unwrap_or("done".into()));
    }
    Ok(failed)
}
