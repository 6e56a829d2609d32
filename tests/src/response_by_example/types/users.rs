// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Types of the tag `users`.

use crate::runtime::{DateTime, Json, model};

/// `manager` of `GetUserResponse`.
#[derive(Default)]
pub struct GetUserManager {
    /// Id.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetUserManager {
        id = "id",
        name = "name",
    }
}

/// `place` of `GetUserResponse`.
#[derive(Default)]
pub struct GetUserPlace {
    /// City.
    pub city: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    GetUserPlace {
        city = "city",
        zip = "zip",
        country = "country",
    }
}

/// A user.
#[derive(Default)]
pub struct GetUserResponse {
    /// Id.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Ratio.
    pub ratio: Option<f64>,
    /// Is admin.
    pub is_admin: Option<bool>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Nothing.
    pub nothing: Option<Json>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Manager.
    pub manager: Option<GetUserManager>,
    /// Places.
    pub places: Option<Vec<GetUserPlace>>,
    /// Empty.
    pub empty: Option<Vec<Json>>,
    #[doc(hidden)]
    pub non_exhaustive: (),
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

/// `user` of `ListUsersResponse`.
#[derive(Default)]
pub struct ListUser {
    /// Id.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListUser {
        id = "id",
        name = "name",
    }
}

/// Users, by named examples.
#[derive(Default)]
pub struct ListUsersResponse {
    /// Users.
    pub users: Option<Vec<ListUser>>,
    /// Total.
    pub total: Option<i64>,
    /// Next.
    pub next: Option<String>,
    #[doc(hidden)]
    pub non_exhaustive: (),
}

model! {
    ListUsersResponse {
        users = "users",
        total = "total",
        next = "next",
    }
}
