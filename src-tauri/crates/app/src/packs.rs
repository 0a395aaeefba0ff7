//! Rule packs and calendars, loaded once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use model::{Language, PackReference};
use rules::{Calendar, Pack};

use crate::{App, Problem, Words, lock};

/// The pack that new procedures begin with.
pub const FIRST_PACK: &str = "cn-tender";

/// A pack with what is needed to apply it and to speak about it.
pub struct LoadedPack {
    /// The rules.
    pub pack: Pack,
    /// The working days it counts.
    pub calendar: Calendar,
    words: HashMap<Language, Words>,
}

impl LoadedPack {
    /// The pack's messages in a language.
    pub fn words(&self, language: Language) -> Option<&Words> {
        self.words.get(&language)
    }

    /// What a case records of its pack.
    pub fn reference(&self) -> PackReference {
        PackReference {
            id: self.pack.manifest().id.clone(),
            version: self.pack.manifest().version.clone(),
            hash: self.pack.hash().to_owned(),
        }
    }
}

/// The packs in use.
#[derive(Default)]
pub struct Packs {
    loaded: Mutex<HashMap<String, Arc<LoadedPack>>>,
}

impl App {
    /// A pack by id; an empty id means the first pack.
    pub(crate) fn pack(&self, id: &str) -> Result<Arc<LoadedPack>, Problem> {
        let id = if id.is_empty() { FIRST_PACK } else { id };
        if let Some(found) = lock(&self.packs.loaded).get(id) {
            return Ok(found.clone());
        }
        let broken = |it: rules::Error| Problem::BrokenPack { id: id.into(), detail: it.to_string() };
        let pack = Pack::from_files(&self.resources.pack(id)?).map_err(broken)?;
        let calendar =
            Calendar::from_json(&self.resources.calendar(&pack.manifest().calendar)?).map_err(broken)?;
        let mut words = HashMap::new();
        for language in Language::ALL {
            let mut messages = Words::empty(language)?;
            messages.add(pack.messages(language))?;
            words.insert(language, messages);
        }
        let loaded = Arc::new(LoadedPack { pack, calendar, words });
        lock(&self.packs.loaded).insert(id.to_owned(), loaded.clone());
        Ok(loaded)
    }
}
