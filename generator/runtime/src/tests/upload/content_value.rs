//! Contents as values (`upload/content.rs`): what is equal, what is shown, and where only text can stand.

use std::io;

use crate::tests::example::Upload;
use crate::tests::upload::content::{POST, pieces};
use crate::{Client, Content, File, Json};

#[test]
fn equality_and_what_is_shown() {
    let stream = Content::from_stream(pieces(&[]), Some(7));
    let path = Content::from_path("/a/b.png");
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Content::from_stream(pieces(&[]), Some(7)));
    assert_eq!(path, Content::from_path("/a/b.png"));
    assert_ne!(path, Content::from_path("/a/c.png"));
    assert_ne!(path, Content::from("/a/b.png"));
    assert_eq!(Content::from("abc"), Content::from(b"abc".to_vec()));
    assert_eq!(Content::default(), Content::from(""));
    assert_eq!(format!("{stream:?} {path:?}"), "<a stream of 7 bytes> </a/b.png>");
    assert_eq!(format!("{:?}", Content::from_reader(io::Cursor::new("secret"), None)), "<a stream>");
    assert!(path.is_repeatable() && Content::from("").is_repeatable());
    assert!(File::default() == File::from_bytes("", "", "") && File::from_path("x/a.gif").name() == "a.gif");
}

/// Where only text can stand, a file that is not in memory is refused rather than left out.
#[tokio::test]
async fn files_in_text() {
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    let file = File::from_path("/a/b.png");
    let upload = Upload { pictures: vec![file.clone()], ..Upload::default() };
    let nested = std::collections::BTreeMap::from([("inner".to_owned(), vec![upload.clone()])]);
    let call = || client.call::<(), ()>(&POST);
    let mut calls = [call(), call(), call()];
    calls[0].json("application/json", &upload);
    calls[1].form(&upload);
    calls[2].multipart(&nested);
    for call in calls {
        let text = call.await.unwrap_err().to_string();
        assert!(text.contains("it cannot contain a file that is not in memory"), "{text}");
    }
    assert!(serde_json::to_string(&file).is_err());
    assert_eq!(crate::model::to_json(&file), Json::Null);
    assert_eq!(crate::model::to_json(&File::from_bytes("", "", "abc")), "abc");
    let no_text = File::from_bytes("", "", bytes::Bytes::from_static(b"\xff"));
    assert_eq!(crate::model::to_json(&no_text), Json::Null);
}
