//! A small client as the generator writes it.
#![allow(dead_code, reason = "in a client all of it is public")]

use std::collections::BTreeMap;

use crate::call;
use crate::{
    Call, Choice, Client, CookieStyle, Date, DateTime, File, HeaderStyle, Json, Method, Operation, PathStyle,
    QueryStyle,
};
use crate::{int_enum, model, string_enum, union};

#[derive(Default)]
pub struct User {
    pub id: Option<String>,
    pub kind: UserType,
    pub tags: Vec<String>,
    pub next: Option<Box<User>>,
    pub status: Option<Status>,
    pub created_at: Option<DateTime>,
    pub born: Option<Date>,
    pub password: Option<String>,
    pub manager: Option<Option<String>>,
    pub settings: Option<Settings>,
}
model! { User {
    id = "id",
    kind = "type" required,
    tags = "tags",
    next = "next",
    status = "status",
    created_at = "created_at",
    born = "born",
    password = "password" secret,
    manager = "manager",
    settings = "settings",
} }

#[derive(Default)]
pub struct Bag {
    pub id: Option<String>,
    pub extra: BTreeMap<String, Json>,
}
model! { Bag { id = "id", .. extra } }

#[derive(Default)]
pub struct Odd {
    pub quoted: Option<i64>,
    pub extra: BTreeMap<String, Json>,
}
model! { Odd { quoted = "a \"b\" \\", .. extra } }

#[derive(Default)]
pub struct UserList {
    pub users: Vec<User>,
    pub total: Option<i32>,
}
model! { UserList { users = "users" required, total = "total", } }

#[derive(Default)]
pub struct Settings {
    pub in_meeting: Option<Bag>,
    pub volume: Option<f64>,
    pub enabled: Option<bool>,
}
model! { Settings { in_meeting = "in_meeting", volume = "volume", enabled = "enabled", } }

#[derive(Default)]
pub struct Security {
    pub enabled: Option<bool>,
    pub level: Option<i64>,
}
model! { Security { enabled = "enabled", level = "level", } }

#[derive(Default)]
pub struct Empty {}
model! { Empty {} }

#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    Active,
    Inactive,
    Unknown(String),
}
string_enum! { Status, Unknown { Active = "active", Inactive = "inactive", } }

#[derive(Clone, Copy)]
pub enum UserType {
    Basic,
    Licensed,
    Unknown(i64),
}
int_enum! { UserType, Unknown { Basic = 1, Licensed = 2, } }

#[derive(Clone, PartialEq)]
pub enum SettingsAnswer {
    Settings(Box<Settings>),
    Security(Box<Security>),
    Tags(Vec<String>),
    Unmatched(Json),
}
union! { SettingsAnswer, Unmatched { Settings(Box<Settings>), Security(Box<Security>), Tags(Vec<String>), } }

#[derive(Default)]
pub struct Problem {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { Problem { code = "code", message = "message", } }

#[derive(Default)]
pub struct Upload {
    pub title: Option<String>,
    pub pictures: Vec<File>,
    pub about: Option<Security>,
    pub tags: Vec<String>,
}
model! { Upload { title = "title", pictures = "pictures", about = "about", tags = "tags", } }

pub const GET: Operation = Operation {
    id: "getUser",
    method: Method::Get,
    path: "/users/{userId}",
    reserved: &[("userId", &["email"])],
    server: None,
    security: &[&["bearer"], &["key", "basic"]],
    accept: "application/json",
    streams: &[],
    rate_limit: Some("light"),
    idempotent: false,
    ..Operation::DEFAULT
};

const SETTINGS: Operation = Operation {
    id: "getSettings",
    path: "/settings",
    choice: Some(Choice { parameter: "option", absent: Some(0), values: &[("security", 1)] }),
    ..Operation::DEFAULT
};

/// The operations.
#[derive(Clone, Debug)]
pub struct Users {
    core: Client,
}

/// Gets a user.
pub struct Get {
    call: Call<User, Problem>,
}
call! { Get -> User, Problem }

impl Get {
    pub fn fields(mut self, fields: &[&str]) -> Self {
        self.call.query("fields", QueryStyle::FORM_JOINED, &fields);
        self
    }

    pub fn trace(mut self, trace: &str) -> Self {
        self.call.header("X-Trace", HeaderStyle::SIMPLE, &trace);
        self.call.cookie("trace", CookieStyle::FORM, &trace);
        self
    }
}

/// Gets settings.
pub struct GetSettings {
    call: Call<SettingsAnswer, Problem>,
}
call! { GetSettings -> SettingsAnswer, Problem }

impl Users {
    pub fn new(core: Client) -> Self {
        Users { core }
    }

    pub fn get(&self, user_id: impl AsRef<str>) -> Get {
        let mut call = self.core.call(&GET);
        call.path("userId", PathStyle::SIMPLE, &user_id.as_ref());
        Get { call }
    }

    pub fn settings(&self, option: Option<&str>) -> GetSettings {
        let mut call = self.core.call(&SETTINGS);
        call.query("option", QueryStyle::FORM, &option);
        GetSettings { call }
    }
}
