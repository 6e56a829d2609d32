// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Names that nobody else has.

/// A name of 128 random bits: a boundary that no content holds by chance, a file that is not there yet.
///
/// # Errors
/// If the system has no random numbers.
pub(crate) fn unique() -> Result<String, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bits)))
}
