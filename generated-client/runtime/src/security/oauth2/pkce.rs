// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! PKCE (RFC 7636), random texts, hashes, and comparison in constant time.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac_sha256::Hash;

use crate::secret::Secret;
use crate::security::AuthError;

/// 256 random bits as 43 characters, for verifiers (RFC 7636 section 4.1) and `state`.
pub(super) fn random() -> Result<Secret, AuthError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| AuthError::Unsupported(format!("there are no random numbers: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

/// The challenge of a verifier, with the method `S256` (RFC 7636 section 4.2).
pub(crate) fn challenge(verifier: &Secret) -> String {
    URL_SAFE_NO_PAD.encode(Hash::hash(verifier.expose().as_bytes()))
}

/// Compares two texts in a time that does not depend on where they differ.
pub(super) fn equal(left: &str, right: &str) -> bool {
    let pairs = left.bytes().zip(right.bytes());
    let difference =
        pairs.fold(0, |difference, (left, right)| std::hint::black_box(difference | (left ^ right)));
    left.len() == right.len() && difference == 0
}

/// The first 40 hexadecimal digits of a hash of these parts.
pub(super) fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Hash::new();
    for part in parts {
        // The lengths distinguish `ab`, `c` from `a`, `bc`.
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}
