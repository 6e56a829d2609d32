//! Reading and writing of documents.

use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zoom_client::v2::types;

use crate::measure::{Cost, measure};
use crate::{Outcome, derived, documents};

pub fn decode_users(ours: bool, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    measure(count, || match ours {
        true => decode::<types::UserList>(&page),
        false => decode::<derived::UserList>(&page),
    })
}

pub fn encode_users(ours: bool, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    match ours {
        true => encode::<types::UserList>(&page, count),
        false => encode::<derived::UserList>(&page, count),
    }
}

pub fn decode_settings(ours: bool, count: u32) -> Outcome<Cost> {
    let (user, group) = (documents::user_settings()?, documents::group_settings()?);
    measure(count, || match ours {
        true => decode::<types::UserSettings>(&user).and(decode::<types::GroupSettings>(&group)),
        false => decode::<derived::UserSettings>(&user).and(decode::<derived::GroupSettings>(&group)),
    })
}

pub fn encode_settings(ours: bool, count: u32) -> Outcome<Cost> {
    let (user, group) = (documents::user_settings()?, documents::group_settings()?);
    match ours {
        true => encode_both::<types::UserSettings, types::GroupSettings>(&user, &group, count),
        false => encode_both::<derived::UserSettings, derived::GroupSettings>(&user, &group, count),
    }
}

#[inline(never)]
fn decode<T: DeserializeOwned>(text: &str) -> Outcome<()> {
    let value: T = serde_json::from_slice(black_box(text.as_bytes()))?;
    drop(black_box(value));
    Ok(())
}

fn encode<T: DeserializeOwned + Serialize>(text: &str, count: u32) -> Outcome<Cost> {
    let value: T = serde_json::from_str(text)?;
    measure(count, || write(&value))
}

fn encode_both<T, U>(first: &str, second: &str, count: u32) -> Outcome<Cost>
where
    T: DeserializeOwned + Serialize,
    U: DeserializeOwned + Serialize,
{
    let (first, second): (T, U) = (serde_json::from_str(first)?, serde_json::from_str(second)?);
    measure(count, || write(&first).and(write(&second)))
}

#[inline(never)]
fn write<T: Serialize>(value: &T) -> Outcome<()> {
    drop(black_box(serde_json::to_vec(black_box(value))?));
    Ok(())
}
