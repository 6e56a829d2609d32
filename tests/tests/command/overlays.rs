//! Overlays that the command applies.

use std::fs;

use super::{DOCUMENT, check_fails, check_succeeds, folder_with, run, text};

/// A target that matches nothing is reported, and an error where the caller or the settings ask for it.
#[test]
fn overlays() {
    let overlay =
        |actions: &str| format!("overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n{actions}");
    let gone = overlay("- { target: $.paths.*.put, remove: true }\n");
    let folder = folder_with(DOCUMENT);
    fs::write(folder.path().join("overlay.yaml"), gone).unwrap();
    let arguments = ["generate", "--spec", "spec.yaml", "--out", "client", "--overlay", "overlay.yaml"];
    let strict = [&arguments[..], &["--strict"]].concat();
    check_fails(folder.path(), &run(folder.path(), &strict), &["error[overlay-target]", "overlay.yaml:4"]);
    let client = "[client]\nname = 'small'\nversion = '0.1.0'\ndescription = 'Small.'\noutput = 'client'\n";
    let document = "[[document]]\npath = 'spec.yaml'\noverlays = ['overlay.yaml']\n";
    let configured = |line: &str| {
        fs::write(folder.path().join("generator.toml"), format!("{client}{line}{document}")).unwrap();
        run(folder.path(), &["generate", "--config", "generator.toml"])
    };
    check_fails(folder.path(), &configured("strict-overlays = true\n"), &["error[overlay-target]"]);
    for told in [configured(""), run(folder.path(), &arguments)] {
        check_succeeds(&told);
        assert!(text(&told.stderr).contains("warning[overlay-target]"), "{}", text(&told.stderr));
    }
    let copied = overlay(
        "- { target: $.paths, update: { /third: {} } }\n- { target: \"$.paths['/third']\", copy: \"$.paths['/first']\" }\n- { target: \"$.paths['/third'].get.operationId\", update: third }\n",
    );
    fs::write(folder.path().join("overlay.yaml"), copied).unwrap();
    let output = run(folder.path(), &strict);
    check_succeeds(&output);
    assert!(text(&output.stdout).contains("3 operations"), "{}", text(&output.stdout));
}
