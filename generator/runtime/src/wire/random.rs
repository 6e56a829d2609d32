//! Random names.

/// A name of 128 random bits, for a boundary that no content contains, or a file that does not exist yet.
///
/// # Errors
/// If the system has no random numbers.
pub(crate) fn unique() -> Result<String, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bits)))
}
