//! Does one thing many times, in one of two ways, and tells in one line of JSON what it cost.
//!
//! The costs of starting, of making the input and of one repetition that warms up are in every run, so that the
//! instructions of a repetition are those of a run with a count of N + 1 less those of a run with a count of 1, by N.

mod call;
mod coding;
mod derived;
mod documents;
mod measure;
mod server;
#[cfg(test)]
mod tests;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};

/// What is done.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// Reads a page of 300 users.
    DecodeUsers,
    /// Writes a page of 300 users.
    EncodeUsers,
    /// Reads the settings of a user and those of a group.
    DecodeSettings,
    /// Reads the settings of a user and those of a group as answers, which could be of other types too.
    DecodeChoices,
    /// Writes the settings of a user and those of a group.
    EncodeSettings,
    /// Compares two pages of 300 users.
    EqualUsers,
    /// Writes a page of 300 users for a log.
    DebugUsers,
    /// Lists 300 users against a server in this process.
    Call,
}

/// How it is done.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Way {
    /// By the generated client.
    Ours,
    /// By serde's traits on the types of the generated client, as their users may.
    Traits,
    /// By serde's derive on structs written by hand.
    Derive,
    /// By reqwest, written by hand, and serde's derive.
    Reqwest,
}

/// Decodes, encodes and calls, in the way of the generated client and by hand.
#[derive(Parser)]
struct Arguments {
    what: What,
    way: Way,
    /// How often.
    count: u32,
}

fn main() -> ExitCode {
    let Arguments { what, way, count } = Arguments::parse();
    match run(what, way, count) {
        Ok(cost) => {
            let name =
                |value: Option<clap::builder::PossibleValue>| value.map(|value| value.get_name().to_owned());
            let report = serde_json::json!({
                "what": name(what.to_possible_value()),
                "way": name(way.to_possible_value()),
                "count": count,
                "nanoseconds": cost.nanoseconds,
                "allocations": cost.allocations,
                "bytes": cost.bytes,
            });
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn run(what: What, way: Way, count: u32) -> Outcome<measure::Cost> {
    match (what, way) {
        (What::Call, Way::Ours | Way::Reqwest) => call::run(way == Way::Ours, count),
        (What::Call, _) => Err("a call is made by `ours` or by `reqwest`".into()),
        (_, Way::Reqwest) => Err("documents are coded by `ours`, by `traits` or by `derive`".into()),
        (What::DecodeUsers, _) => coding::decode_users(way, count),
        (What::EncodeUsers, _) => coding::encode_users(way, count),
        (What::DecodeSettings, _) => coding::decode_settings(way, count),
        (What::DecodeChoices, _) => coding::decode_choices(way, count),
        (What::EqualUsers | What::DebugUsers, Way::Traits) => {
            Err("values are compared and shown by `ours` or by `derive`".into())
        }
        (What::EqualUsers, _) => coding::equal_users(way, count),
        (What::DebugUsers, _) => coding::debug_users(way, count),
        (What::EncodeSettings, _) => coding::encode_settings(way, count),
    }
}
