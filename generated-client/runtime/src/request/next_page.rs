// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Changes a request to that of the next page of a list.

use reqwest::Url;

use super::body::Body;
use super::builder::RequestBuilder;
use super::url::QueryPart;
use crate::operation::Input;
use crate::parameter::{Pair, QueryStyle};
use crate::wire::without_user;

impl RequestBuilder {
    /// The value of a query parameter or form field that the caller set, unless it is empty.
    pub(crate) fn input(&self, input: Input) -> Option<String> {
        let pairs = match (input, &self.body) {
            (Input::Query(name), _) => match &self.query.iter().find(|(key, _)| *key == name)?.1 {
                QueryPart::Pairs(pairs) => pairs,
                QueryPart::Encoded(_) => return None,
            },
            (Input::Form(name), Body::Form(fields)) => &fields.iter().find(|(key, _)| key == name)?.1,
            (Input::Form(_), _) => return None,
        };
        let value = pairs.first()?.value();
        if value.is_empty() { None } else { Some(value) }
    }

    /// Sets a query parameter or a form field.
    pub(crate) fn set_input(&mut self, input: Input, value: &str) {
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

    /// Removes a query parameter or a form field.
    pub(crate) fn remove_input(&mut self, input: Input) {
        match (input, &mut self.body) {
            (Input::Query(name), _) => self.query.retain(|(key, _)| *key != name),
            (Input::Form(name), Body::Form(fields)) => fields.retain(|(key, _)| key != name),
            (Input::Form(_), _) => {}
        }
    }

    /// Changes the URL to that of a link in the response from `here`, and returns it. The credentials are sent there too, so
    /// the link must have the same origin (RFC 6454), or else the request is refused.
    pub(crate) fn follow(&mut self, here: &Url, link: &str) -> Option<&Url> {
        match here.join(link) {
            Ok(url) if url.origin() == here.origin() => Some(self.target.insert(without_user(url))),
            _ => {
                self.refuse("the next page has another origin than the call".to_owned());
                None
            }
        }
    }
}
