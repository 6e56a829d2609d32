// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `form`.

use crate::runtime::{Call, Json, Method, Operation, QueryStyle, call};
use crate::runtime::Client as Core;
use crate::parameter_query_styles::types;

/// Operations of the tag `form`.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a Core,
}

impl Form<'_> {
    /// `GET /formText`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn text(&self) -> Text {
        Text {
            call: self.core.call(&TEXT),
        }
    }

    /// `GET /formList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: self.core.call(&LIST),
        }
    }

    /// `GET /formObject`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().object().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn object(&self) -> Object {
        Object {
            call: self.core.call(&OBJECT),
        }
    }

    /// `GET /formJoinedText`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().joined_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn joined_text(&self) -> JoinedText {
        JoinedText {
            call: self.core.call(&JOINED_TEXT),
        }
    }

    /// `GET /formJoinedList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().joined_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn joined_list(&self) -> JoinedList {
        JoinedList {
            call: self.core.call(&JOINED_LIST),
        }
    }

    /// `GET /formJoinedObject`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().joined_object().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn joined_object(&self) -> JoinedObject {
        JoinedObject {
            call: self.core.call(&JOINED_OBJECT),
        }
    }
}

const TEXT: Operation = Operation {
    id: "formText",
    method: Method::Get,
    path: "/formText",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `text`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Text {
    call: Call<(), Json>,
}

impl Text {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &str) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { Text -> (), Json }

const LIST: Operation = Operation {
    id: "formList",
    method: Method::Get,
    path: "/formList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct List {
    call: Call<(), Json>,
}

impl List {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { List -> (), Json }

const OBJECT: Operation = Operation {
    id: "formObject",
    method: Method::Get,
    path: "/formObject",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `object`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Object {
    call: Call<(), Json>,
}

impl Object {
    /// A colour as in the examples of the specification.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.query("color", QueryStyle::FORM, color);
        self
    }
}

call! { Object -> (), Json }

const JOINED_TEXT: Operation = Operation {
    id: "formJoinedText",
    method: Method::Get,
    path: "/formJoinedText",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `joined_text`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct JoinedText {
    call: Call<(), Json>,
}

impl JoinedText {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &str) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, &color);
        self
    }
}

call! { JoinedText -> (), Json }

const JOINED_LIST: Operation = Operation {
    id: "formJoinedList",
    method: Method::Get,
    path: "/formJoinedList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `joined_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct JoinedList {
    call: Call<(), Json>,
}

impl JoinedList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, &color);
        self
    }
}

call! { JoinedList -> (), Json }

const JOINED_OBJECT: Operation = Operation {
    id: "formJoinedObject",
    method: Method::Get,
    path: "/formJoinedObject",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `joined_object`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct JoinedObject {
    call: Call<(), Json>,
}

impl JoinedObject {
    /// A colour as in the examples of the specification.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, color);
        self
    }
}

call! { JoinedObject -> (), Json }
