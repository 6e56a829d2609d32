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
    /// client.form().form_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_text(&self) -> FormText {
        FormText {
            call: self.core.call(&FORM_TEXT),
        }
    }

    /// `GET /formList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().form_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_list(&self) -> FormList {
        FormList {
            call: self.core.call(&FORM_LIST),
        }
    }

    /// `GET /formObject`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().form_object().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_object(&self) -> FormObject {
        FormObject {
            call: self.core.call(&FORM_OBJECT),
        }
    }

    /// `GET /formJoinedText`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().form_joined_text().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_joined_text(&self) -> FormJoinedText {
        FormJoinedText {
            call: self.core.call(&FORM_JOINED_TEXT),
        }
    }

    /// `GET /formJoinedList`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().form_joined_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_joined_list(&self) -> FormJoinedList {
        FormJoinedList {
            call: self.core.call(&FORM_JOINED_LIST),
        }
    }

    /// `GET /formJoinedObject`
    ///
    /// ```no_run
    /// # async fn sample(client: client_tests::parameter_query_styles::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.form().form_joined_object().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn form_joined_object(&self) -> FormJoinedObject {
        FormJoinedObject {
            call: self.core.call(&FORM_JOINED_OBJECT),
        }
    }
}

const FORM_TEXT: Operation = Operation {
    id: "formText",
    method: Method::Get,
    path: "/formText",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_text`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormText {
    call: Call<(), Json>,
}

impl FormText {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &str) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { FormText -> (), Json }

const FORM_LIST: Operation = Operation {
    id: "formList",
    method: Method::Get,
    path: "/formList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormList {
    call: Call<(), Json>,
}

impl FormList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM, &color);
        self
    }
}

call! { FormList -> (), Json }

const FORM_OBJECT: Operation = Operation {
    id: "formObject",
    method: Method::Get,
    path: "/formObject",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_object`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormObject {
    call: Call<(), Json>,
}

impl FormObject {
    /// A colour as in the examples of the specification.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.query("color", QueryStyle::FORM, color);
        self
    }
}

call! { FormObject -> (), Json }

const FORM_JOINED_TEXT: Operation = Operation {
    id: "formJoinedText",
    method: Method::Get,
    path: "/formJoinedText",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_joined_text`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormJoinedText {
    call: Call<(), Json>,
}

impl FormJoinedText {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &str) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, &color);
        self
    }
}

call! { FormJoinedText -> (), Json }

const FORM_JOINED_LIST: Operation = Operation {
    id: "formJoinedList",
    method: Method::Get,
    path: "/formJoinedList",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_joined_list`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormJoinedList {
    call: Call<(), Json>,
}

impl FormJoinedList {
    /// Color.
    #[inline]
    pub fn color(mut self, color: &[&str]) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, &color);
        self
    }
}

call! { FormJoinedList -> (), Json }

const FORM_JOINED_OBJECT: Operation = Operation {
    id: "formJoinedObject",
    method: Method::Get,
    path: "/formJoinedObject",
    security: &[],
    accept: "*/*",
    ..Operation::DEFAULT
};

/// The call of `form_joined_object`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormJoinedObject {
    call: Call<(), Json>,
}

impl FormJoinedObject {
    /// A colour as in the examples of the specification.
    #[inline]
    pub fn color(mut self, color: &types::Color) -> Self {
        self.call.query("color", QueryStyle::FORM_JOINED, color);
        self
    }
}

call! { FormJoinedObject -> (), Json }
