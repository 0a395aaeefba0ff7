//! A JSON document that is written once: fields in their order, numbers digit for digit, nothing said where there is
//! nothing to say.

use model::{Amount, Quantity};
use serde::{Serialize, Serializer, ser};
use serde_json::value::RawValue;

/// A JSON value.
pub enum Node {
    /// Nothing to say; a field of it is left out.
    Nothing,
    /// A truth value.
    Yes(bool),
    /// A text.
    Text(String),
    /// A number in its decimal digits, which never passes through a float.
    Number(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(Object),
}

/// A JSON object.
#[derive(Default)]
pub struct Object(Vec<(String, Node)>);

impl Object {
    /// With one more field, unless there is nothing to say in it.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Node>) -> Self {
        let value = value.into();
        if !value.says_nothing() {
            self.0.push((name.into(), value));
        }
        self
    }

    /// With a field before all others.
    pub fn led_by(mut self, name: &str, value: impl Into<Node>) -> Self {
        self.0.insert(0, (name.to_owned(), value.into()));
        self
    }
}

impl Node {
    fn says_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::List(rows) => rows.is_empty(),
            Self::Object(object) => object.0.is_empty(),
            Self::Yes(_) | Self::Number(_) => false,
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Yes(yes) => serializer.serialize_bool(*yes),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(digits) => {
                RawValue::from_string(digits.clone()).map_err(ser::Error::custom)?.serialize(serializer)
            }
            Self::List(rows) => serializer.collect_seq(rows),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Node {
    fn from(yes: bool) -> Self {
        Self::Yes(yes)
    }
}

impl From<u32> for Node {
    fn from(whole: u32) -> Self {
        Self::Number(whole.to_string())
    }
}

impl From<Amount> for Node {
    fn from(amount: Amount) -> Self {
        Self::Number(amount.to_string())
    }
}

impl From<Quantity> for Node {
    fn from(quantity: Quantity) -> Self {
        Self::Number(quantity.to_string())
    }
}

impl From<Object> for Node {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(rows: Vec<T>) -> Self {
        Self::List(rows.into_iter().map(Into::into).collect())
    }
}
