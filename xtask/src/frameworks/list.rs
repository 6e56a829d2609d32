//! The servers, in the order of the table in `docs/frameworks.md`.

/// A server below `tests/frameworks`.
#[derive(Debug)]
pub struct Framework {
    /// The folder's name, and with underscores that of the module with the client and calls.
    pub name: &'static str,
    /// The name for users.
    pub title: &'static str,
    /// The language or kind of package.
    pub kind: Kind,
    /// The package whose version is in the table.
    pub package: &'static str,
    /// Whether CI runs it.
    pub ci: bool,
    /// Where its document and client are.
    pub client: Client,
}

/// Where the document of a server and its client are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    /// Both are checked in, and the calls are tests of this workspace.
    Kept,
    /// Both are made for each run below the target folder, with the calls in the folder `calls` of the
    /// server.
    Made,
}

/// How a server is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `server.py` with the packages of `requirements.txt`.
    Python,
    /// `server.mjs`, or `server.ts`, which is compiled first, with the packages of `package-lock.json`.
    Node,
    /// The binary of this name in the workspace `tests/frameworks/rust`.
    Rust,
    /// A program in a Debian package, which `server.py` starts, with the document that its authors publish.
    Debian,
}

/// All of them.
pub const FRAMEWORKS: [Framework; 18] = [
    Framework {
        name: "fastapi",
        title: "FastAPI",
        kind: Kind::Python,
        package: "fastapi",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "drf",
        title: "drf-spectacular",
        kind: Kind::Python,
        package: "drf-spectacular",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "litestar",
        title: "Litestar",
        kind: Kind::Python,
        package: "litestar",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "flask-smorest",
        title: "flask-smorest",
        kind: Kind::Python,
        package: "flask-smorest",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "apiflask",
        title: "APIFlask",
        kind: Kind::Python,
        package: "APIFlask",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "fastify",
        title: "fastify",
        kind: Kind::Node,
        package: "@fastify/swagger",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "nestjs",
        title: "NestJS",
        kind: Kind::Node,
        package: "@nestjs/swagger",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "hono",
        title: "hono",
        kind: Kind::Node,
        package: "@hono/zod-openapi",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "elysia",
        title: "Elysia",
        kind: Kind::Node,
        package: "@elysiajs/openapi",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "axum-utoipa",
        title: "axum with utoipa",
        kind: Kind::Rust,
        package: "utoipa",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "poem",
        title: "poem-openapi",
        kind: Kind::Rust,
        package: "poem-openapi",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "dropshot",
        title: "dropshot",
        kind: Kind::Rust,
        package: "dropshot",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "aide",
        title: "axum with aide",
        kind: Kind::Rust,
        package: "aide",
        ci: true,
        client: Client::Kept,
    },
    Framework {
        name: "etcd",
        title: "etcd's gateway",
        kind: Kind::Debian,
        package: "etcd-server",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "alertmanager",
        title: "Alertmanager",
        kind: Kind::Debian,
        package: "prometheus-alertmanager",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "httpbin",
        title: "httpbin",
        kind: Kind::Python,
        package: "httpbin",
        ci: false,
        client: Client::Kept,
    },
    Framework {
        name: "powerdns",
        title: "PowerDNS",
        kind: Kind::Debian,
        package: "pdns-server",
        ci: false,
        client: Client::Made,
    },
    Framework {
        name: "prefect",
        title: "Prefect",
        kind: Kind::Python,
        package: "prefect",
        ci: false,
        client: Client::Made,
    },
];

/// The server of this name.
pub fn find(name: &str) -> Option<&'static Framework> {
    FRAMEWORKS.iter().find(|framework| framework.name == name)
}
