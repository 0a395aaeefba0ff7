//! The sentences of a pack's rules in one language, as Fluent.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use model::Language;

use crate::{
    Error, Place,
    pack::{Dropped, Stated},
};

/// What each rule needs: its sentence, its short name and what clears it.
const SUFFIXES: [&str; 3] = ["", "-name", "-clears"];

/// The messages of one language, with the variables that each uses.
#[derive(Debug, Clone, Default)]
pub(crate) struct Messages {
    /// By layer, the last one first.
    texts: Vec<String>,
    variables: BTreeMap<String, BTreeSet<String>>,
}

impl Messages {
    /// Adds the Fluent file of the next layer.
    pub fn add(&mut self, path: &str, text: &str) -> Result<(), Error> {
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
            let first = errors.first();
            Error::Malformed {
                place: Place::of(path, text, first.map_or(0, |it| it.pos.start)),
                reason: first.map(ToString::to_string).unwrap_or_default(),
            }
        })?;
        for entry in &resource.body {
            if let ast::Entry::Message(message) = entry {
                let mut used = BTreeSet::new();
                message.value.iter().for_each(|it| in_pattern(it, &mut used));
                self.variables.insert(message.id.name.to_owned(), used);
            }
        }
        self.texts.insert(0, text.to_owned());
        Ok(())
    }

    /// The Fluent texts, the last layer's first.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    /// The variables of a message.
    pub fn variables(&self, message: &str) -> impl Iterator<Item = &str> {
        self.variables.get(message).into_iter().flatten().map(String::as_str)
    }

    /// Holds the messages against the rules: each rule has its three, and no message is left over.
    pub fn cover(
        &self,
        language: Language,
        path: &str,
        stated: &[Stated],
        dropped: &[Dropped],
    ) -> Result<(), Error> {
        let mut left: BTreeSet<&str> = self.variables.keys().map(String::as_str).collect();
        for Dropped { rule, .. } in dropped {
            SUFFIXES.iter().for_each(|suffix| _ = left.remove(format!("{rule}{suffix}").as_str()));
        }
        for Stated { rule, place } in stated {
            for suffix in SUFFIXES {
                let key = format!("{}{suffix}", rule.id);
                if !left.remove(key.as_str()) {
                    let (place, rule) = (place.clone(), rule.id.clone());
                    return Err(Error::MessageMissing { place, rule, language, key });
                }
            }
        }
        let Some(key) = left.first() else { return Ok(()) };
        let found = self.texts().find_map(|text| {
            let byte = text.match_indices(key).map(|it| it.0).find(|at| {
                let line_start = *at == 0 || text.get(..*at).is_some_and(|it| it.ends_with('\n'));
                line_start && text.get(at + key.len()..).is_some_and(|it| it.trim_start().starts_with('='))
            })?;
            Some(Place::of(path, text, byte))
        });
        let place = found.unwrap_or_else(|| Place::of(path, "", 0));
        Err(Error::MessageUnused { place, key: (*key).to_owned() })
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, used: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, used),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, used);
            variants.iter().for_each(|it| in_pattern(&it.value, used));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, used),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|it| in_inline(it, used));
            arguments.named.iter().for_each(|it| in_inline(&it.value, used));
        }
        _ => {}
    }
}
