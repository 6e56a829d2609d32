// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `users`.

use crate::runtime::{DateTime, Json, model};

/// `manager` of `GetUserResponse`.
#[derive(Clone, Default)]
pub struct GetUserManager {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: Option<String>,
}

model! {
    GetUserManager {
        id = "id",
        name = "name",
    }
}

/// `place` of `GetUserResponse`.
#[derive(Clone, Default)]
pub struct GetUserPlace {
    /// The property `city`.
    pub city: Option<String>,
    /// The property `zip`.
    pub zip: Option<String>,
    /// The property `country`.
    pub country: Option<String>,
}

model! {
    GetUserPlace {
        city = "city",
        zip = "zip",
        country = "country",
    }
}

/// A user.
#[derive(Clone, Default)]
pub struct GetUserResponse {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `is_admin`.
    pub is_admin: Option<bool>,
    /// The property `created_at`.
    pub created_at: Option<DateTime>,
    /// The property `nothing`.
    ///
    /// `Some(None)` is null.
    pub nothing: Option<Option<Json>>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `manager`.
    pub manager: Option<GetUserManager>,
    /// The property `places`.
    pub places: Option<Vec<GetUserPlace>>,
    /// The property `empty`.
    pub empty: Option<Vec<Json>>,
}

model! {
    GetUserResponse {
        id = "id",
        name = "name",
        ratio = "ratio",
        is_admin = "is_admin",
        created_at = "created_at",
        nothing = "nothing",
        tags = "tags",
        manager = "manager",
        places = "places",
        empty = "empty",
    }
}

/// Users, by named examples.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// The property `users`.
    pub users: Option<Vec<ListUsersUser>>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `next`.
    pub next: Option<String>,
}

model! {
    ListUsersResponse {
        users = "users",
        total = "total",
        next = "next",
    }
}

/// `user` of `ListUsersResponse`.
#[derive(Clone, Default)]
pub struct ListUsersUser {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: Option<String>,
}

model! {
    ListUsersUser {
        id = "id",
        name = "name",
    }
}
