//! Rule packs: shipped, installed by the user, and kept for the cases that began with them.

use std::{
    collections::HashMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
    time::SystemTime,
};

use model::{Language, PackReference, Procedure, ProcurementMethod};
use rules::{Calendar, Files, Manifest, Pack, Trials};

use crate::{
    App, Problem, Told, Words, json, lock, resources::read_texts, shown, views::Jurisdiction, whole_file,
};

/// The pack that new procedures begin with.
pub const FIRST_PACK: &str = "cn-tender";

/// Where a new procedure is held, unless its owner moves it.
const HOME: &str = "CN";

/// How many packs may extend one another: enough for any regime, and an end for packs that extend themselves.
const DEEPEST: usize = 8;

/// What a pack from elsewhere may be at most: far beyond any law, and little for a computer.
const MOST_FILES: usize = 400;
const MOST_BYTES: usize = 8 << 20;
const MOST_RULES: usize = 2_000;
const MOST_CASES: usize = 10_000;

/// A pack with what is needed to apply it and to speak about it.
pub struct LoadedPack {
    /// The rules.
    pub pack: Pack,
    /// The working days it counts.
    pub calendar: Calendar,
    /// Its files, layer by layer, from which it can be made again.
    layers: Vec<Files>,
    /// Its messages, read in a language once somebody reads that language.
    words: [OnceLock<Option<Words>>; Language::ALL.len()],
}

impl LoadedPack {
    /// The pack's messages in a language.
    pub fn words(&self, language: Language) -> Option<&Words> {
        let place = Language::ALL.iter().position(|it| *it == language)?;
        // That they can be read was seen when the pack was.
        let read = || {
            let mut words = Words::empty(language).ok()?;
            self.pack.messages(language).try_for_each(|it| words.add(it)).ok().map(|()| words)
        };
        self.words.get(place)?.get_or_init(read).as_ref()
    }

    /// The cases of its rules.
    pub(crate) fn trials(&self) -> Result<Trials, Problem> {
        let layers: Vec<&Files> = self.layers.iter().collect();
        Trials::of(&self.pack, &layers)
            .map_err(|it| Problem::BrokenPack { id: self.pack.id().to_owned(), fault: Told::of_pack(&it) })
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

/// The packs in use: the present ones by the ids of pack and overlays, and older ones by their hash.
#[derive(Default)]
pub struct Packs {
    loaded: Mutex<HashMap<Vec<String>, Arc<LoadedPack>>>,
    /// When the folders of installed packs and imported years were last changed, as they were when these were loaded.
    folders: Mutex<[Option<SystemTime>; 2]>,
}

impl App {
    /// The pack of a case, with its overlays: the one that the case began with, where it is still to be had, or else
    /// the present one.
    pub(crate) fn pack_of(&self, procedure: &Procedure) -> Result<Arc<LoadedPack>, Problem> {
        let recorded = &procedure.pack;
        // A pack that is not here at all may still be kept for this very case.
        let present = self.pack(&recorded.id, &procedure.overlays);
        if recorded.hash.is_empty() || present.as_ref().is_ok_and(|it| it.pack.hash() == recorded.hash) {
            return present;
        }
        match self.kept_pack(&recorded.hash)? {
            Some(kept) => Ok(kept),
            None => present,
        }
    }

    /// The present pack of an id with overlays; an empty id means the first pack. An overlay is none by itself.
    pub(crate) fn pack(&self, id: &str, overlays: &[String]) -> Result<Arc<LoadedPack>, Problem> {
        let id = if id.is_empty() { FIRST_PACK } else { id };
        self.notice_foreign_changes();
        let key: Vec<String> = std::iter::once(id.to_owned()).chain(overlays.iter().cloned()).collect();
        if let Some(found) = lock(&self.packs.loaded).get(&key) {
            return Ok(found.clone());
        }
        let own = self.pack_files(id)?;
        let refines = manifest_of(id, &own)?.refines;
        if !refines.is_empty() {
            return Err(Problem::OverlayAlone { id: id.to_owned(), refines: refines.join(", ") });
        }
        let mut layers = self.with_foundations(own)?;
        for overlay in overlays {
            layers.push(self.pack_files(overlay)?);
        }
        let loaded = Arc::new(self.load(id, layers)?);
        lock(&self.packs.loaded).insert(key, loaded.clone());
        Ok(loaded)
    }

    /// A pack's files on those that it extends, the lowest first.
    fn with_foundations(&self, own: Files) -> Result<Vec<Files>, Problem> {
        let mut foundation = manifest_of("", &own)?.extends;
        let mut layers = vec![own];
        while let Some(below) = foundation.take().filter(|_| layers.len() < DEEPEST) {
            let files = self.pack_files(&below)?;
            foundation = manifest_of(&below, &files)?.extends;
            layers.insert(0, files);
        }
        Ok(layers)
    }

    /// The files of a pack by itself, or of an overlay on a pack that it refines, with all that is under them.
    pub(crate) fn stacked(&self, own: Files, on: Option<&str>) -> Result<Vec<Files>, Problem> {
        let Some(base) = on else { return self.with_foundations(own) };
        let mut layers = self.with_foundations(self.pack_files(base)?)?;
        layers.push(own);
        Ok(layers)
    }

    /// A pack of layers, with its calendar and words.
    pub(crate) fn load(&self, id: &str, layers: Vec<Files>) -> Result<LoadedPack, Problem> {
        let broken = |it: rules::Error| Problem::BrokenPack { id: id.into(), fault: Told::of_pack(&it) };
        let pack = Pack::from_layers(&layers.iter().collect::<Vec<_>>()).map_err(broken)?;
        let calendar = self.calendar(&pack.manifest().calendar)?;
        Ok(LoadedPack { pack, calendar, layers, words: Default::default() })
    }

    /// The files of an installed pack, or else of the shipped one.
    pub(crate) fn pack_files(&self, id: &str) -> Result<Files, Problem> {
        let installed = self.installed_packs().join(crate::resources::plain_name(id)?);
        if installed.join("pack.toml").is_file() { folder_files(&installed) } else { self.resources.pack(id) }
    }

    /// Ids of all packs, installed and shipped, in order.
    pub(crate) fn pack_ids(&self) -> Result<Vec<String>, Problem> {
        let mut ids = self.resources.packs()?;
        ids.extend(crate::resources::folders_with(&self.installed_packs(), "pack.toml"));
        ids.sort();
        ids.dedup();
        Ok(ids)
    }

    /// The id of the pack that governs a legal form, the mainland's before another; the first pack where none does.
    pub(crate) fn pack_governing(&self, form: ProcurementMethod) -> Result<String, Problem> {
        let mut elsewhere = None;
        for id in self.pack_ids()? {
            let manifest = manifest_of(&id, &self.pack_files(&id)?)?;
            if !manifest.methods.contains(&form) {
                continue;
            }
            if manifest.jurisdiction == HOME {
                return Ok(id);
            }
            elsewhere.get_or_insert(id);
        }
        Ok(elsewhere.unwrap_or_else(|| FIRST_PACK.to_owned()))
    }

    /// The packs under which a new case may begin, the first pack before the others.
    pub(crate) fn jurisdictions(&self) -> Result<Vec<Jurisdiction>, Problem> {
        let mut jurisdictions = Vec::new();
        for id in self.pack_ids()? {
            // A pack that cannot be read offers nothing; the list of packs says what is wrong with it.
            let Ok(manifest) = manifest_of(&id, &self.pack_files(&id)?) else { continue };
            if let Some(begin) = manifest.begin.clone().filter(|_| manifest.is_whole()) {
                jurisdictions
                    .push(Jurisdiction { place: begin.place.best(self.language()).to_owned(), pack: id });
            }
        }
        jurisdictions.sort_by_key(|it| it.pack != FIRST_PACK);
        Ok(jurisdictions)
    }

    /// Where installed packs are.
    pub(crate) fn installed_packs(&self) -> PathBuf {
        self.data.join("packs")
    }

    fn kept_packs(&self) -> PathBuf {
        self.data.join("kept-packs")
    }

    /// Keeps a pack for a case that begins with it: another version of the program may bring another one.
    pub(crate) fn keep_pack(&self, pack: &LoadedPack) -> Result<(), Problem> {
        let folder = self.kept_packs();
        let path = folder.join(format!("{}.json", pack.pack.hash()));
        if path.is_file() {
            return Ok(());
        }
        fs::create_dir_all(&folder).map_err(|it| Problem::io(&folder, &it))?;
        whole_file::replace(&path, json::value(&pack.layers)?.to_string().as_bytes())
    }

    fn kept_pack(&self, hash: &str) -> Result<Option<Arc<LoadedPack>>, Problem> {
        let is_hash = hash.len() == 64 && hash.chars().all(|it| it.is_ascii_hexdigit());
        let key = vec![String::new(), hash.to_owned()];
        if let Some(found) = lock(&self.packs.loaded).get(&key) {
            return Ok(Some(found.clone()));
        }
        let path = self.kept_packs().join(format!("{hash}.json"));
        if !is_hash || !path.is_file() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path).map_err(|it| Problem::io(&path, &it))?;
        // What was kept by an older program may be beyond this one; then the present pack is used.
        let Ok(layers) = serde_json::from_str::<Vec<Files>>(&text) else { return Ok(None) };
        let Ok(loaded) = self.load(hash, layers) else { return Ok(None) };
        let loaded = Arc::new(loaded);
        lock(&self.packs.loaded).insert(key, loaded.clone());
        Ok(Some(loaded))
    }

    /// Forgets the packs in memory, so that an installed one is seen.
    pub(crate) fn forget_packs(&self) {
        lock(&self.packs.loaded).clear();
    }

    /// Forgets the packs in memory where another program installed a pack or imported a year since.
    fn notice_foreign_changes(&self) {
        let changed = |it: PathBuf| fs::metadata(it).and_then(|it| it.modified()).ok();
        let now = [changed(self.installed_packs()), changed(self.imported_calendars())];
        if std::mem::replace(&mut *lock(&self.packs.folders), now) != now {
            self.forget_packs();
        }
    }

    /// The files of a pack from elsewhere, a folder or a ZIP file, within bounds: texts only, no program, no document.
    pub(crate) fn foreign_pack(&self, path: &Path) -> Result<Files, Problem> {
        let files = if path.is_dir() { folder_files(path)? } else { zip_files(path)? };
        let bytes: usize = files.values().map(String::len).sum();
        if files.len() > MOST_FILES || bytes > MOST_BYTES {
            return Err(Problem::PackTooLarge { path: shown(path), files: files.len(), bytes });
        }
        Ok(files)
    }

    /// Refuses a pack with more rules or cases than can be run in a moment.
    pub(crate) fn within_bounds(path: &Path, pack: &Pack, trials: &Trials) -> Result<(), Problem> {
        if pack.rules().len() > MOST_RULES || trials.count() > MOST_CASES {
            let (files, bytes) = (pack.rules().len(), trials.count());
            return Err(Problem::PackTooLarge { path: shown(path), files, bytes });
        }
        Ok(())
    }
}

/// What the files of a pack say of it.
pub(crate) fn manifest_of(id: &str, files: &Files) -> Result<Manifest, Problem> {
    Manifest::of(files).map_err(|it| Problem::BrokenPack { id: id.to_owned(), fault: Told::of_pack(&it) })
}

fn folder_files(folder: &Path) -> Result<Files, Problem> {
    let mut files = Files::new();
    read_texts(folder, folder, &mut files).map_err(|it| Problem::io(folder, &it))?;
    Ok(files)
}

/// The texts of a ZIP file that are a pack's, without the folder that holds them all.
fn zip_files(path: &Path) -> Result<Files, Problem> {
    let damaged =
        |it: &dyn std::fmt::Display| Problem::BrokenPack { id: shown(path), fault: Told::unread(it) };
    let file = fs::File::open(path).map_err(|it| Problem::io(path, &it))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|it| damaged(&it))?;
    let mut files = Files::new();
    let mut left = MOST_BYTES as u64 + 1;
    for index in 0..archive.len().min(MOST_FILES + 1) {
        let mut entry = archive.by_index(index).map_err(|it| damaged(&it))?;
        let Some(name) = entry.enclosed_name().map(|it| it.to_string_lossy().replace('\\', "/")) else {
            return Err(damaged(&"a name that leads out of the archive"));
        };
        if !entry.is_file() || ![".toml", ".json", ".ftl", ".md"].iter().any(|it| name.ends_with(it)) {
            continue;
        }
        let mut text = String::new();
        // However small it was packed, no more is unpacked than a pack may be.
        let read = entry.by_ref().take(left).read_to_string(&mut text).map_err(|it| damaged(&it))?;
        left = left.saturating_sub(read as u64);
        files.insert(name, text);
    }
    let top = files.keys().find_map(|it| it.strip_suffix("pack.toml")).map(str::to_owned).unwrap_or_default();
    Ok(files
        .into_iter()
        .filter_map(|(name, text)| Some((name.strip_prefix(&top)?.to_owned(), text)))
        .collect())
}
