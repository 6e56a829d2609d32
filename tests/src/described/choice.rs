//! Which alternative of a union the query of a request asks for.

use super::parameter::{Parameter, Values};
use super::schema::Schema;

/// The alternative that has a property called like the value of an enumerated parameter, as no other alternative has.
///
/// The documents say in prose that `option=meeting_security` asks for the settings of meeting security; the
/// alternative with these is the one with a property `meeting_security`.
pub(super) fn chosen(schema: &Schema, parameters: &[Parameter], values: &Values) -> Option<usize> {
    let alternatives = schema.alternatives();
    let enumerated = parameters.iter().filter(|parameter| parameter.schema().source().get("enum").is_some());
    let texts = enumerated.filter_map(|parameter| values.get(parameter.name())?.as_str());
    let mut choices = texts.filter_map(|text| {
        let named = |alternative: &serde_json::Value| alternative["properties"].get(text).is_some();
        let mut found = (0..alternatives.len()).filter(|index| named(alternatives[*index]));
        found.next().filter(|_| found.next().is_none())
    });
    choices.next()
}
