//! The user's language: Fluent messages of window, terminal and packs.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use model::Language;

use crate::{Problem, Resources};

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Loads the words of window and terminal.
    pub fn load(resources: &Resources, language: Language) -> Result<Self, Problem> {
        let mut words = Self::empty(language)?;
        for text in resources.words(language)? {
            words.add(&text)?;
        }
        Ok(words)
    }

    /// A language without messages, to which a pack's are added.
    pub fn empty(language: Language) -> Result<Self, Problem> {
        let tag = language.tag().parse::<unic_langid::LanguageIdentifier>().map_err(Problem::internal)?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks around arguments would be copied into other programs along with the text.
        bundle.set_use_isolating(false);
        Ok(Self { language, bundle })
    }

    /// Adds messages; ones that are there already are kept.
    pub fn add(&mut self, text: &str) -> Result<(), Problem> {
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, faults)| Problem::internal(format!("{}: {faults:?}", self.language.tag())))?;
        // A message that two files define is a fault of the files; the tests of the words find it.
        let _ = self.bundle.add_resource(resource);
        Ok(())
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence of a key with its arguments. A key without a message shows itself: the tests of the words
    /// find it.
    pub fn say(&self, key: &str, arguments: &BTreeMap<String, String>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|it| it.value()) else {
            return key.to_owned();
        };
        let mut fluent = FluentArgs::new();
        for (name, value) in arguments {
            fluent.set(name.replace('_', "-"), FluentValue::from(value.as_str()));
        }
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&fluent), &mut faults).into_owned()
    }

    /// What the field at a JSON pointer is called, with the lines of the lists on the way: “Posts, line 2 · Monthly
    /// pay”. None where no part of the way has a name.
    pub fn field_name(&self, pointer: &str) -> Option<String> {
        // A bid holds its procedure, and both desks have a cost plan; the names are those of the fields.
        let within = pointer.strip_prefix("/procedure").unwrap_or(pointer);
        let within = within.strip_prefix("/estimate").map_or(within.to_owned(), |it| format!("/cost{it}"));
        let mut key = "field".to_owned();
        let mut names: Vec<String> = Vec::new();
        for part in within.split('/').skip(1) {
            match (part.parse::<usize>(), names.last_mut()) {
                (Ok(at), Some(list)) => {
                    let line = BTreeMap::from([
                        ("list".to_owned(), list.clone()),
                        ("line".to_owned(), (at + 1).to_string()),
                    ]);
                    *list = self.say("line-of-list", &line);
                }
                (Ok(_), None) => {}
                (Err(_), _) => {
                    key = format!("{key}-{}", part.replace('_', "-"));
                    if self.has(&key) {
                        names.push(self.plain(&key));
                    }
                }
            }
        }
        (!names.is_empty()).then(|| names.join(" · "))
    }

    /// The sentence of a key without arguments.
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &BTreeMap::new())
    }
}
