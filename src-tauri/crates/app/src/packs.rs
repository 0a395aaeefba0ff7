//! Rule packs and calendars, loaded once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use model::{Language, PackReference, Procedure};
use rules::{Calendar, Manifest, Pack};

use crate::{App, Problem, Words, lock};

/// The pack that new procedures begin with.
pub const FIRST_PACK: &str = "cn-tender";

/// How many packs may extend one another: enough for any regime, and an end for packs that extend themselves.
const DEEPEST: usize = 8;

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
        let manifest = self.pack.manifest();
        PackReference {
            id: manifest.id.clone(),
            version: manifest.version.clone(),
            hash: self.pack.hash().to_owned(),
        }
    }
}

/// The packs in use, by the ids of pack and overlays.
#[derive(Default)]
pub struct Packs {
    loaded: Mutex<HashMap<Vec<String>, Arc<LoadedPack>>>,
}

impl App {
    /// The pack of a case, with its overlays.
    pub(crate) fn pack_of(&self, procedure: &Procedure) -> Result<Arc<LoadedPack>, Problem> {
        let overlays: Vec<&str> = procedure.overlays.iter().map(String::as_str).collect();
        self.pack(&procedure.pack.id, &overlays)
    }

    /// A pack by id with overlays; an empty id means the first pack.
    pub(crate) fn pack(&self, id: &str, overlays: &[&str]) -> Result<Arc<LoadedPack>, Problem> {
        let id = if id.is_empty() { FIRST_PACK } else { id };
        let key: Vec<String> = std::iter::once(&id).chain(overlays).map(|it| (*it).to_owned()).collect();
        if let Some(found) = lock(&self.packs.loaded).get(&key) {
            return Ok(found.clone());
        }
        let broken = |it: rules::Error| Problem::BrokenPack { id: id.into(), detail: it.to_string() };
        let own = self.resources.pack(id)?;
        let mut layers = Vec::new();
        let mut foundation = Manifest::of(&own).map_err(broken)?.extends;
        while let Some(below) = foundation.take().filter(|_| layers.len() < DEEPEST) {
            let files = self.resources.pack(&below)?;
            foundation = Manifest::of(&files).map_err(broken)?.extends;
            layers.insert(0, files);
        }
        layers.push(own);
        for overlay in overlays {
            layers.push(self.resources.pack(overlay)?);
        }
        let pack = Pack::from_layers(&layers.iter().collect::<Vec<_>>()).map_err(broken)?;
        let calendar =
            Calendar::from_json(&self.resources.calendar(&pack.manifest().calendar)?).map_err(broken)?;
        let mut words = HashMap::new();
        for language in Language::ALL {
            let mut messages = Words::empty(language)?;
            for text in pack.messages(language) {
                messages.add(text)?;
            }
            words.insert(language, messages);
        }
        let loaded = Arc::new(LoadedPack { pack, calendar, words });
        lock(&self.packs.loaded).insert(key, loaded.clone());
        Ok(loaded)
    }
}
