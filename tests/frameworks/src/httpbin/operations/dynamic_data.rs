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
    #[inline]
    pub fn get_base64_value(&self, value: &str) -> GetBase64Value {
        let mut call = self.core.call(&GET_BASE64_VALUE);
        call.path("value", PathStyle::SIMPLE, &value);
        call
    }

    /// Returns n random bytes generated with given seed.
    ///
    /// `GET /bytes/{n}`
    #[inline]
    pub fn get_bytes_n(&self, n: i64) -> GetBytesN {
        let mut call = self.core.call(&GET_BYTES_N);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `GET /delay/{delay}`
    #[inline]
    pub fn get_delay_delay(&self, delay: i64) -> GetDelay {
        let mut call = self.core.call(&GET_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `PUT /delay/{delay}`
    #[inline]
    pub fn put_delay_delay(&self, delay: i64) -> PutDelay {
        let mut call = self.core.call(&PUT_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `POST /delay/{delay}`
    #[inline]
    pub fn post_delay_delay(&self, delay: i64) -> PostDelay {
        let mut call = self.core.call(&POST_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `DELETE /delay/{delay}`
    #[inline]
    pub fn delete_delay_delay(&self, delay: i64) -> DeleteDelay {
        let mut call = self.core.call(&DELETE_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `PATCH /delay/{delay}`
    #[inline]
    pub fn patch_delay_delay(&self, delay: i64) -> PatchDelay {
        let mut call = self.core.call(&PATCH_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Returns a delayed response (max of 10 seconds).
    ///
    /// `TRACE /delay/{delay}`
    #[inline]
    pub fn trace_delay_delay(&self, delay: i64) -> TraceDelay {
        let mut call = self.core.call(&TRACE_DELAY_DELAY);
        call.path("delay", PathStyle::SIMPLE, &delay);
        call
    }

    /// Drips data over a duration after an optional initial delay.
    ///
    /// `GET /drip`
    #[inline]
    pub fn get_drip(&self) -> GetDrip {
        GetDrip {
            call: self.core.call(&GET_DRIP),
        }
    }

    /// Generate a page containing n links to other pages which do the same.
    ///
    /// `GET /links/{n}/{offset}`
    #[inline]
    pub fn get_links_n_offset(&self, n: i64, offset: i64) -> GetLinksNOffset {
        let mut call = self.core.call(&GET_LINKS_N_OFFSET);
        call.path("n", PathStyle::SIMPLE, &n);
        call.path("offset", PathStyle::SIMPLE, &offset);
        call
    }

    /// Streams n random bytes generated with given seed, at given chunk size per packet.
    ///
    /// `GET /range/{numbytes}`
    #[inline]
    pub fn get_range_numbytes(&self, numbytes: i64) -> GetRangeNumbytes {
        let mut call = self.core.call(&GET_RANGE_NUMBYTES);
        call.path("numbytes", PathStyle::SIMPLE, &numbytes);
        call
    }

    /// Streams n random bytes generated with given seed, at given chunk size per packet.
    ///
    /// `GET /stream-bytes/{n}`
    #[inline]
    pub fn get_stream_bytes_n(&self, n: i64) -> GetStreamBytesN {
        let mut call = self.core.call(&GET_STREAM_BYTES_N);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Stream n JSON responses.
    ///
    /// `GET /stream/{n}`
    #[inline]
    pub fn get_stream_n(&self, n: i64) -> GetStreamN {
        let mut call = self.core.call(&GET_STREAM_N);
        call.path("n", PathStyle::SIMPLE, &n);
        call
    }

    /// Return a UUID4.
    ///
    /// `GET /uuid`
    #[inline]
    pub fn get_uuid(&self) -> GetUuid {
        self.core.call(&GET_UUID)
    }
}

const GET_BASE64_VALUE: Operation = Operation {
    id: "get /base64/{value}",
    method: Method::Get,
    path: "/base64/{value}",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_base64_value`.
pub type GetBase64Value = Call<(), Json>;

const GET_BYTES_N: Operation = Operation {
    id: "get /bytes/{n}",
    method: Method::Get,
    path: "/bytes/{n}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_bytes_n`.
pub type GetBytesN = Call<Bytes, Json>;

const GET_DELAY_DELAY: Operation = Operation {
    id: "get /delay/{delay}",
    method: Method::Get,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_delay_delay`.
pub type GetDelay = Call<(), Json>;

const PUT_DELAY_DELAY: Operation = Operation {
    id: "put /delay/{delay}",
    method: Method::Put,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `put_delay_delay`.
pub type PutDelay = Call<(), Json>;

const POST_DELAY_DELAY: Operation = Operation {
    id: "post /delay/{delay}",
    method: Method::Post,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `post_delay_delay`.
pub type PostDelay = Call<(), Json>;

const DELETE_DELAY_DELAY: Operation = Operation {
    id: "delete /delay/{delay}",
    method: Method::Delete,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `delete_delay_delay`.
pub type DeleteDelay = Call<(), Json>;

const PATCH_DELAY_DELAY: Operation = Operation {
    id: "patch /delay/{delay}",
    method: Method::Patch,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `patch_delay_delay`.
pub type PatchDelay = Call<(), Json>;

const TRACE_DELAY_DELAY: Operation = Operation {
    id: "trace /delay/{delay}",
    method: Method::Trace,
    path: "/delay/{delay}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `trace_delay_delay`.
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

const GET_LINKS_N_OFFSET: Operation = Operation {
    id: "get /links/{n}/{offset}",
    method: Method::Get,
    path: "/links/{n}/{offset}",
    security: &[],
    accept: "text/html",
    ..Operation::DEFAULT
};

/// The call of `get_links_n_offset`.
pub type GetLinksNOffset = Call<(), Json>;

const GET_RANGE_NUMBYTES: Operation = Operation {
    id: "get /range/{numbytes}",
    method: Method::Get,
    path: "/range/{numbytes}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_range_numbytes`.
pub type GetRangeNumbytes = Call<Bytes, Json>;

const GET_STREAM_BYTES_N: Operation = Operation {
    id: "get /stream-bytes/{n}",
    method: Method::Get,
    path: "/stream-bytes/{n}",
    security: &[],
    accept: "application/octet-stream",
    ..Operation::DEFAULT
};

/// The call of `get_stream_bytes_n`.
pub type GetStreamBytesN = Call<Bytes, Json>;

const GET_STREAM_N: Operation = Operation {
    id: "get /stream/{n}",
    method: Method::Get,
    path: "/stream/{n}",
    security: &[],
    accept: "application/json",
    ..Operation::DEFAULT
};

/// The call of `get_stream_n`.
pub type GetStreamN = Call<(), Json>;

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
