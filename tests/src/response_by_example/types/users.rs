// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `users`.

use crate::runtime::model::model;
use crate::runtime::{DateTime, Json};

/// `manager` of `GetUserResponse`.
#[derive(Clone, Default)]
pub struct GetUserManager {
    /// `id` of the object.
    pub id: Option<i64>,
    /// `name` of the object.
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
    /// `city` of the object.
    pub city: Option<String>,
    /// `zip` of the object.
    pub zip: Option<String>,
    /// `country` of the object.
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
    /// `id` of the object.
    pub id: Option<i64>,
    /// `name` of the object.
    pub name: Option<String>,
    /// `ratio` of the object.
    pub ratio: Option<f64>,
    /// `is_admin` of the object.
    pub is_admin: Option<bool>,
    /// `created_at` of the object.
    pub created_at: Option<DateTime>,
    /// `nothing` of the object.
    pub nothing: Option<Json>,
    /// `tags` of the object.
    pub tags: Option<Vec<String>>,
    /// `manager` of the object.
    pub manager: Option<GetUserManager>,
    /// `places` of the object.
    pub places: Option<Vec<GetUserPlace>>,
    /// `empty` of the object.
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
    /// `users` of the object.
    pub users: Option<Vec<ListUsersUser>>,
    /// `total` of the object.
    pub total: Option<i64>,
}

model! {
    ListUsersResponse {
        users = "users",
        total = "total",
    }
}

/// `user` of `ListUsersResponse`.
#[derive(Clone, Default)]
pub struct ListUsersUser {
    /// `id` of the object.
    pub id: Option<i64>,
}

model! {
    ListUsersUser {
        id = "id",
    }
}
