//! Parses the arguments of a method from its signature.

/// An argument: name and type.
pub type Argument<'a> = (&'a str, &'a str);

/// The arguments and result of `(a: A, b: B) -> C`.
pub fn arguments(signature: &str) -> (Vec<Argument<'_>>, &str) {
    let (inputs, output) = signature.rsplit_once(" -> ").unwrap_or((signature, ""));
    let inputs = inputs.strip_prefix('(').and_then(|inputs| inputs.strip_suffix(')')).unwrap_or(inputs);
    (list(inputs), output)
}

/// The arguments in a list, separated by commas outside of brackets.
fn list(text: &str) -> Vec<Argument<'_>> {
    let (mut arguments, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, symbol) in text.char_indices() {
        match symbol {
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                arguments.extend(argument(&text[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments.extend(argument(&text[start..]));
    arguments
}

fn argument(text: &str) -> Option<Argument<'_>> {
    let (name, of) = text.split_once(':')?;
    Some((name.trim(), of.trim()))
}

/// The names of a constructor's arguments, `new(a, b)`.
pub fn names(text: &str) -> Vec<&str> {
    let inputs = text.split_once('(').map_or("", |(_, rest)| rest.trim_end_matches(')'));
    inputs.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::arguments;

    #[test]
    fn arguments_end_at_commas_outside_of_brackets() {
        let text = "(id: &str, body: impl Into<B<'a>>, pair: &(String, i64)) -> Get";
        let expected = vec![("id", "&str"), ("body", "impl Into<B<'a>>"), ("pair", "&(String, i64)")];
        assert_eq!(arguments(text), (expected, "Get"));
        assert_eq!(arguments("() -> Get"), (Vec::new(), "Get"));
    }
}
