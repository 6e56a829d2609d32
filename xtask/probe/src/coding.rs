//! Reading and writing of documents.

use std::fmt::{Debug, Write};
use std::hint::black_box;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zoom_client::runtime::model::{decode_slice, to_json_text};
use zoom_client::runtime::{Decode, Encode};
use zoom_client::v2::types;

use crate::measure::{Cost, measure};
use crate::{Outcome, Way, derived, documents};

pub fn decode_users(way: Way, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    match way {
        Way::Ours => measure(count, || read::<types::UserList>(&page, None)),
        Way::Traits => measure(count, || read_by_serde::<types::UserList>(&page)),
        _ => measure(count, || read_by_serde::<derived::UserList>(&page)),
    }
}

pub fn encode_users(way: Way, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    if way == Way::Derive {
        let page: derived::UserList = serde_json::from_str(&page)?;
        return measure(count, || write_by_serde(&page));
    }
    let page: types::UserList = serde_json::from_str(&page)?;
    match way {
        Way::Ours => measure(count, || write(&page)),
        _ => measure(count, || write_by_serde(&page)),
    }
}

pub fn equal_users(way: Way, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    match way {
        Way::Derive => equal::<derived::UserList>(&page, count),
        _ => equal::<types::UserList>(&page, count),
    }
}

pub fn debug_users(way: Way, count: u32) -> Outcome<Cost> {
    let page = documents::users()?;
    match way {
        Way::Derive => debug::<derived::UserList>(&page, count),
        _ => debug::<types::UserList>(&page, count),
    }
}

pub fn decode_settings(way: Way, count: u32) -> Outcome<Cost> {
    let (user, group) = (documents::user_settings()?, documents::group_settings()?);
    match way {
        Way::Ours => measure(count, || {
            read::<types::UserSettings>(&user, None).and(read::<types::GroupSettings>(&group, None))
        }),
        Way::Traits => measure(count, || {
            read_by_serde::<types::UserSettings>(&user).and(read_by_serde::<types::GroupSettings>(&group))
        }),
        _ => measure(count, || {
            read_by_serde::<derived::UserSettings>(&user).and(read_by_serde::<derived::GroupSettings>(&group))
        }),
    }
}

/// The answers of the client are unions, of which the request chooses one; by hand it is known which.
pub fn decode_choices(way: Way, count: u32) -> Outcome<Cost> {
    if way != Way::Ours {
        return decode_settings(way, count);
    }
    let (user, group) = (documents::user_settings()?, documents::group_settings()?);
    measure(count, || {
        read::<types::UserSettingsAnswer>(&user, Some(0))
            .and(read::<types::GroupSettingsAnswer>(&group, Some(0)))
    })
}

pub fn encode_settings(way: Way, count: u32) -> Outcome<Cost> {
    let (user, group) = (documents::user_settings()?, documents::group_settings()?);
    if way == Way::Derive {
        let user: derived::UserSettings = serde_json::from_str(&user)?;
        let group: derived::GroupSettings = serde_json::from_str(&group)?;
        return measure(count, || write_by_serde(&user).and(write_by_serde(&group)));
    }
    let user: types::UserSettings = serde_json::from_str(&user)?;
    let group: types::GroupSettings = serde_json::from_str(&group)?;
    match way {
        Way::Ours => measure(count, || write(&user).and(write(&group))),
        _ => measure(count, || write_by_serde(&user).and(write_by_serde(&group))),
    }
}

/// Reads as the client reads answers.
#[inline(never)]
fn read<T: Decode + Default>(text: &str, chosen: Option<usize>) -> Outcome<()> {
    let mut value = T::default();
    decode_slice(black_box(text.as_bytes()), &mut value, chosen)?;
    drop(black_box(value));
    Ok(())
}

#[inline(never)]
fn read_by_serde<T: DeserializeOwned>(text: &str) -> Outcome<()> {
    let value: T = serde_json::from_slice(black_box(text.as_bytes()))?;
    drop(black_box(value));
    Ok(())
}

/// Compares two equal values.
fn equal<T: DeserializeOwned + PartialEq>(text: &str, count: u32) -> Outcome<Cost> {
    let (one, other): (T, T) = (serde_json::from_str(text)?, serde_json::from_str(text)?);
    measure(count, || match black_box(&one) == black_box(&other) {
        true => Ok(()),
        false => Err("two values of one text differ".into()),
    })
}

/// Writes as a log does.
fn debug<T: DeserializeOwned + Debug>(text: &str, count: u32) -> Outcome<Cost> {
    let value: T = serde_json::from_str(text)?;
    let mut shown = String::new();
    measure(count, || {
        shown.clear();
        write!(shown, "{:?}", black_box(&value))?;
        Ok(())
    })
}

/// Writes as the client writes bodies.
#[inline(never)]
fn write(value: &dyn Encode) -> Outcome<()> {
    drop(black_box(to_json_text(black_box(value))?));
    Ok(())
}

#[inline(never)]
fn write_by_serde<T: Serialize>(value: &T) -> Outcome<()> {
    drop(black_box(serde_json::to_vec(black_box(value))?));
    Ok(())
}
