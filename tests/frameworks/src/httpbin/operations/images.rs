// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Operations of the tag `Images`.

use crate::runtime::{Bytes, Call, Json, Method, Operation};
use crate::runtime::Client as Core;

/// Returns different image formats
#[derive(Clone, Copy, Debug)]
pub struct Images<'a> {
    pub(crate) core: &'a Core,
}

impl Images<'_> {
    /// Returns a simple image of the type suggest by the Accept header.
    ///
    /// `GET /image`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.images().get().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(&GET)
    }

    /// Returns a simple JPEG image.
    ///
    /// `GET /image/jpeg`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.images().get_jpeg().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_jpeg(&self) -> GetJpeg {
        self.core.call(&GET_JPEG)
    }

    /// Returns a simple PNG image.
    ///
    /// `GET /image/png`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.images().get_png().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_png(&self) -> GetPng {
        self.core.call(&GET_PNG)
    }

    /// Returns a simple SVG image.
    ///
    /// `GET /image/svg`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.images().get_svg().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_svg(&self) -> GetSvg {
        self.core.call(&GET_SVG)
    }

    /// Returns a simple WEBP image.
    ///
    /// `GET /image/webp`
    ///
    /// ```no_run
    /// # async fn sample(client: framework_tests::httpbin::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.images().get_webp().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_webp(&self) -> GetWebp {
        self.core.call(&GET_WEBP)
    }
}

const GET: Operation = Operation {
    id: "get /image",
    method: Method::Get,
    path: "/image",
    security: &[],
    accept: "image/webp, image/svg+xml, image/jpeg, image/png, image/*",
    ..Operation::DEFAULT
};

/// The call of `get`.
pub type Get = Call<(), Json>;

const GET_JPEG: Operation = Operation {
    id: "get /image/jpeg",
    method: Method::Get,
    path: "/image/jpeg",
    security: &[],
    accept: "image/jpeg",
    ..Operation::DEFAULT
};

/// The call of `get_jpeg`.
pub type GetJpeg = Call<Bytes, Json>;

const GET_PNG: Operation = Operation {
    id: "get /image/png",
    method: Method::Get,
    path: "/image/png",
    security: &[],
    accept: "image/png",
    ..Operation::DEFAULT
};

/// The call of `get_png`.
pub type GetPng = Call<Bytes, Json>;

const GET_SVG: Operation = Operation {
    id: "get /image/svg",
    method: Method::Get,
    path: "/image/svg",
    security: &[],
    accept: "image/svg+xml",
    ..Operation::DEFAULT
};

/// The call of `get_svg`.
pub type GetSvg = Call<(), Json>;

const GET_WEBP: Operation = Operation {
    id: "get /image/webp",
    method: Method::Get,
    path: "/image/webp",
    security: &[],
    accept: "image/webp",
    ..Operation::DEFAULT
};

/// The call of `get_webp`.
pub type GetWebp = Call<Bytes, Json>;
