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
    #[inline]
    pub fn get_image(&self) -> GetImage {
        self.core.call(&GET_IMAGE)
    }

    /// Returns a simple JPEG image.
    ///
    /// `GET /image/jpeg`
    #[inline]
    pub fn get_image_jpeg(&self) -> GetImageJpeg {
        self.core.call(&GET_IMAGE_JPEG)
    }

    /// Returns a simple PNG image.
    ///
    /// `GET /image/png`
    #[inline]
    pub fn get_image_png(&self) -> GetImagePng {
        self.core.call(&GET_IMAGE_PNG)
    }

    /// Returns a simple SVG image.
    ///
    /// `GET /image/svg`
    #[inline]
    pub fn get_image_svg(&self) -> GetImageSvg {
        self.core.call(&GET_IMAGE_SVG)
    }

    /// Returns a simple WEBP image.
    ///
    /// `GET /image/webp`
    #[inline]
    pub fn get_image_webp(&self) -> GetImageWebp {
        self.core.call(&GET_IMAGE_WEBP)
    }
}

const GET_IMAGE: Operation = Operation {
    id: "get /image",
    method: Method::Get,
    path: "/image",
    security: &[],
    accept: "image/webp, image/svg+xml, image/jpeg, image/png, image/*",
    ..Operation::DEFAULT
};

/// The call of `get_image`.
pub type GetImage = Call<(), Json>;

const GET_IMAGE_JPEG: Operation = Operation {
    id: "get /image/jpeg",
    method: Method::Get,
    path: "/image/jpeg",
    security: &[],
    accept: "image/jpeg",
    ..Operation::DEFAULT
};

/// The call of `get_image_jpeg`.
pub type GetImageJpeg = Call<Bytes, Json>;

const GET_IMAGE_PNG: Operation = Operation {
    id: "get /image/png",
    method: Method::Get,
    path: "/image/png",
    security: &[],
    accept: "image/png",
    ..Operation::DEFAULT
};

/// The call of `get_image_png`.
pub type GetImagePng = Call<Bytes, Json>;

const GET_IMAGE_SVG: Operation = Operation {
    id: "get /image/svg",
    method: Method::Get,
    path: "/image/svg",
    security: &[],
    accept: "image/svg+xml",
    ..Operation::DEFAULT
};

/// The call of `get_image_svg`.
pub type GetImageSvg = Call<(), Json>;

const GET_IMAGE_WEBP: Operation = Operation {
    id: "get /image/webp",
    method: Method::Get,
    path: "/image/webp",
    security: &[],
    accept: "image/webp",
    ..Operation::DEFAULT
};

/// The call of `get_image_webp`.
pub type GetImageWebp = Call<Bytes, Json>;
