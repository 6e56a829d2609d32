//! What the next page of a list changes in a request.

use reqwest::Url;

use super::body::Body;
use super::builder::RequestBuilder;
use super::url::QueryPart;
use crate::operation::Input;
use crate::parameter::{Pair, QueryStyle};
use crate::wire::without_user;

impl RequestBuilder {
    /// What was given for a query parameter or a field of the form, unless it is empty.
    pub(crate) fn given(&self, input: Input) -> Option<String> {
        let pairs = match (input, &self.body) {
            (Input::Query(name), _) => match &self.query.iter().find(|(key, _)| *key == name)?.1 {
                QueryPart::Pairs(pairs) => pairs,
                QueryPart::Encoded(_) => return None,
            },
            (Input::Form(name), Body::Form(fields)) => &fields.iter().find(|(key, _)| key == name)?.1,
            (Input::Form(_), _) => return None,
        };
        pairs.first().map(Pair::value).filter(|value| !value.is_empty())
    }

    /// Sets a query parameter or a field of the form.
    pub(crate) fn give(&mut self, input: Input, value: &str) {
        match (input, &mut self.body) {
            (Input::Query(name), _) => self.query(name, QueryStyle::FORM, &value),
            (Input::Form(name), Body::Form(fields)) => {
                let pairs = vec![Pair::new(name, value)];
                match fields.iter_mut().find(|(key, _)| key == name) {
                    Some(field) => field.1 = pairs,
                    None => fields.push((name.to_owned(), pairs)),
                }
            }
            (Input::Form(name), body) => {
                *body = Body::Form(vec![(name.to_owned(), vec![Pair::new(name, value)])]);
            }
        }
    }

    /// Takes a query parameter or a field of the form away.
    pub(crate) fn forget(&mut self, input: Input) {
        match (input, &mut self.body) {
            (Input::Query(name), _) => self.query.retain(|(key, _)| *key != name),
            (Input::Form(name), Body::Form(fields)) => fields.retain(|(key, _)| key != name),
            (Input::Form(_), _) => {}
        }
    }

    /// Goes where a link of the response from `here` leads, and gives that URL. Whatever proves who calls goes along, so
    /// it must be of the same origin (RFC 6454); else the request is refused.
    pub(crate) fn follow(&mut self, here: &Url, link: &str) -> Option<&Url> {
        let url = here.join(link).ok().filter(|url| url.origin() == here.origin());
        if url.is_none() {
            self.refuse("the next page is not at the origin of the call".to_owned());
        }
        self.target = Some(without_user(url?));
        self.target.as_ref()
    }
}
