// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Dynamic data`.

use crate::runtime::{Bytes, Call, Json, Method, Operation, PathStyle, QueryStyle, call};
use crate::runtime::Client as Core;

/// Generates random and dynamic data
#[derive(Clone, Copy, Debug)]
pub struct DynamicData<'a> {
    pub(crate) core: &'a Core,
}

impl DynamicData<'_> {
    /// Decodes base64url-encoded string.
    ///
    /// `GET /base64/{value}`
    ///
    /// - `value`: Default: `"SFRUUEJJTiBpcyBhd2Vzb21l"`.
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().get_base64("value").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_base64(&self, value: &str) -> GetBase64 {
        let mut call = self.core.call(&GET_BASE64);
        call.path("value", PathStyle::SIMPLE, &value);
        call
    }

    /// Returns n random bytes generated with given seed.
    ///
    /// `GET /bytes/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.dynamic_data().get_bytes(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_bytes(&self, n: i64) -> GetBytes {
        let mut call = self.core.call(&GET_BYTES);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `GET /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().get_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delay(&self, delay: i64) -> GetDelay {
        let mut call = self.core.call(&GET_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `PUT /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().put_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delay(&self, delay: i64) -> PutDelay {
        let mut call = self.core.call(&PUT_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `POST /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().post_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_delay(&self, delay: i64) -> PostDelay {
        let mut call = self.core.call(&POST_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `DELETE /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().delete_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_delay(&self, delay: i64) -> DeleteDelay {
        let mut call = self.core.call(&DELETE_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `PATCH /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().patch_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn patch_delay(&self, delay: i64) -> PatchDelay {
        let mut call = self.core.call(&PATCH_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `TRACE /delay/{delay}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().trace_delay(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trace_delay(&self, delay: i64) -> TraceDelay {
        let mut call = self.core.call(&TRACE_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Drips data over a duration after an optional initial delay.
    ///
    /// `GET /drip`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.dynamic_data().get_drip().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_drip(&self) -> GetDrip {
        GetDrip {
            call: self.core.call(&GET_DRIP),
        }
    }

    /// Generate a page containing n links to other pages which do the same.
    ///
    /// `GET /links/{n}/{offset}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().get_links(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_links(&self, n: i64, offset: i64) -> GetLinks {
        let mut call = self.core.call(&GET_LINKS);
        call.path("n", PathStyle::SIMPLE, &n);
        call.path("offset", PathStyle::SIMPLE, &offset);
        call
    }

    /// Streams n random bytes generated with given seed, at given chunk size per packet.
    ///
    /// `GET /range/{numbytes}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.dynamic_data().get_range(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_range(&self, numbytes: i64) -> GetRange {
        let mut call = self.core.call(&GET_RANGE);
        call.path("numbytes", PathStyle::SIMPLE, &numbytes);
        call
    }

    /// Streams n random bytes generated with given seed, at given chunk size per packet.
    ///
    /// `GET /stream-bytes/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.dynamic_data().get_stream_bytes(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_stream_bytes(&self, n: i64) -> GetStreamBytes {
        let mut call = self.core.call(&GET_STREAM_BYTES);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Stream n JSON responses.
    ///
    /// `GET /stream/{n}`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().get_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_stream(&self, n: i64) -> GetStream {
        let mut call = self.core.call(&GET_STREAM);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Return a UUID4.
    ///
    /// `GET /uuid`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dynamic_data().get_uuid().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_uuid(&self) -> GetUuid {
        self.core.call(&GET_UUID)
    }
}

const GET_BASE64: Operation = Operation {
    id: "get /base64/{value}",
    method: Method::Get,
    path: "/base64/{value}",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_base64`.
pub type GetBase64 = Call<(), Json>;

const GET_BYTES: Operation = Operation {
    id: "get /bytes/{n}",
    method: Method::Get,
    path: "/bytes/{n}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_bytes`.
pub type GetBytes = Call<Bytes, Json>;

const GET_DELAY: Operation = Operation {
    id: "get /delay/{delay}",
    method: Method::Get,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_delay`.
pub type GetDelay = Call<(), Json>;

const PUT_DELAY: Operation = Operation {
    id: "put /delay/{delay}",
    method: Method::Put,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_delay`.
pub type PutDelay = Call<(), Json>;

const POST_DELAY: Operation = Operation {
    id: "post /delay/{delay}",
    method: Method::Post,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_delay`.
pub type PostDelay = Call<(), Json>;

const DELETE_DELAY: Operation = Operation {
    id: "delete /delay/{delay}",
    method: Method::Delete,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_delay`.
pub type DeleteDelay = Call<(), Json>;

const PATCH_DELAY: Operation = Operation {
    id: "patch /delay/{delay}",
    method: Method::Patch,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_delay`.
pub type PatchDelay = Call<(), Json>;

const TRACE_DELAY: Operation = Operation {
    id: "trace /delay/{delay}",
    method: Method::Trace,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `trace_delay`.
pub type TraceDelay = Call<(), Json>;

const GET_DRIP: Operation = Operation {
    id: "get /drip",
    method: Method::Get,
    path: "/drip",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_drip`: its optional inputs, and sending it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDrip {
    call: Call<Bytes, Json>,
}

impl GetDrip {
    /// The amount of time (in seconds) over which to drip each byte
    ///
    /// Default: `2`.
    #[inline]
    pub fn duration(mut self, duration: f64) -> Self {
        self.call.query("duration", QueryStyle::FORM, &duration);
        self
    }

    /// The number of bytes to respond with
    ///
    /// Default: `10`.
    #[inline]
    pub fn numbytes(mut self, numbytes: i64) -> Self {
        self.call.query("numbytes", QueryStyle::FORM, &numbytes);
        self
    }

    /// The response code that will be returned
    ///
    /// Default: `200`.
    #[inline]
    pub fn code(mut self, code: i64) -> Self {
        self.call.query("code", QueryStyle::FORM, &code);
        self
    }

    /// The amount of time (in seconds) to delay before responding
    ///
    /// Default: `2`.
    #[inline]
    pub fn delay(mut self, delay: f64) -> Self {
        self.call.query("delay", QueryStyle::FORM, &delay);
        self
    }
}

call! { GetDrip -> Bytes, Json }

const GET_LINKS: Operation = Operation {
    id: "get /links/{n}/{offset}",
    method: Method::Get,
    path: "/links/{n}/{offset}",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_links`.
pub type GetLinks = Call<(), Json>;

const GET_RANGE: Operation = Operation {
    id: "get /range/{numbytes}",
    method: Method::Get,
    path: "/range/{numbytes}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_range`.
pub type GetRange = Call<Bytes, Json>;

const GET_STREAM_BYTES: Operation = Operation {
    id: "get /stream-bytes/{n}",
    method: Method::Get,
    path: "/stream-bytes/{n}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_stream_bytes`.
pub type GetStreamBytes = Call<Bytes, Json>;

const GET_STREAM: Operation = Operation {
    id: "get /stream/{n}",
    method: Method::Get,
    path: "/stream/{n}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_stream`.
pub type GetStream = Call<(), Json>;

const GET_UUID: Operation = Operation {
    id: "get /uuid",
    method: Method::Get,
    path: "/uuid",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_uuid`.
pub type GetUuid = Call<(), Json>;
