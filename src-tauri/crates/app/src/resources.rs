//! The folder `templates`: packs, documents, examples, words and fonts, found beside the program.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use model::{Language, Procedure};
use serde_json::Value;

use crate::Problem;

/// Files that ship with the program and that experts may edit.
#[derive(Debug, Clone)]
pub struct Resources {
    root: PathBuf,
}

impl Resources {
    /// Uses one folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Finds the folder: where `TENDERWRIGHT_TEMPLATES` points, or beside the program as it was installed,
    /// or in a folder above it, as in a checkout.
    pub fn find() -> Result<Self, Problem> {
        let told = std::env::var_os("TENDERWRIGHT_TEMPLATES").map(PathBuf::from);
        let program = std::env::current_exe().unwrap_or_default();
        let working = std::env::current_dir().unwrap_or_default();
        let installed = ["lib/tenderwright/templates", "lib/Tenderwright/templates", "Resources/templates"];
        let above = program.ancestors().chain(working.ancestors());
        told.into_iter()
            .chain(above.flat_map(|folder| {
                std::iter::once(folder.join("templates")).chain(installed.iter().map(|it| folder.join(it)))
            }))
            .find(|it| it.join("packs").is_dir())
            .map(Self::at)
            .ok_or_else(|| Problem::NotFound { path: "templates".into() })
    }

    /// The files of a rule pack by relative path, texts only.
    pub fn pack(&self, id: &str) -> Result<BTreeMap<String, String>, Problem> {
        let folder = self.root.join("packs").join(plain_name(id)?);
        if !folder.join("pack.toml").is_file() {
            return Err(Problem::NoPack { id: id.into() });
        }
        let mut files = BTreeMap::new();
        read_texts(&folder, &folder, &mut files).map_err(|it| Problem::io(&folder, &it))?;
        Ok(files)
    }

    /// Ids of the shipped packs.
    pub fn packs(&self) -> Result<Vec<String>, Problem> {
        Ok(folders_with(&self.root.join("packs"), "pack.toml"))
    }

    /// Every text that documents are typeset from, by path from `templates`.
    pub fn document_templates(&self) -> Result<BTreeMap<String, String>, Problem> {
        let mut files = BTreeMap::new();
        for folder in ["typst", "packs"] {
            let path = self.root.join(folder);
            read_texts(&self.root, &path, &mut files).map_err(|it| Problem::io(&path, &it))?;
        }
        Ok(files)
    }

    /// The fonts that documents are set in, in the order of file names.
    pub fn fonts(&self) -> Result<Vec<(String, Vec<u8>)>, Problem> {
        let folder = self.root.join("fonts");
        let mut fonts = Vec::new();
        for path in entries(&folder).map_err(|it| Problem::io(&folder, &it))? {
            if path.extension().is_some_and(|it| it == "ttf" || it == "otf") {
                fonts.push((name_of(&path), fs::read(&path).map_err(|it| Problem::io(&path, &it))?));
            }
        }
        Ok(fonts)
    }

    /// A working-day calendar, such as `cn`.
    pub fn calendar(&self, id: &str) -> Result<String, Problem> {
        self.text(&format!("calendars/{}.json", plain_name(id)?))
    }

    /// Ids of the shipped calendars.
    pub fn calendars(&self) -> Result<Vec<String>, Problem> {
        self.names_of_json("calendars")
    }

    /// What the program says, in one language: Fluent texts. The page brings its words along; here they come last, for
    /// the names of fields and figures that a terminal tells too.
    pub fn words(&self, language: Language) -> Result<Vec<String>, Problem> {
        let own = ["program", "sheet", "terminal", "trace"];
        let of_page = ["window", "window-bid", "window-price", "window-procedure"];
        own.iter()
            .chain(&of_page)
            .map(|it| self.text(&format!("locales/{}/{it}.ftl", language.tag())))
            .collect()
    }

    /// Ids of the shipped example procedures.
    pub fn examples(&self) -> Result<Vec<String>, Problem> {
        self.names_of_json("examples")
    }

    /// Names of the JSON files of a folder, in order.
    fn names_of_json(&self, folder: &str) -> Result<Vec<String>, Problem> {
        let folder = self.root.join(folder);
        let paths = entries(&folder).map_err(|it| Problem::io(&folder, &it))?;
        Ok(paths
            .iter()
            .filter(|it| it.extension().is_some_and(|it| it == "json"))
            .filter_map(|it| it.file_stem().map(|it| it.to_string_lossy().into_owned()))
            .collect())
    }

    /// A shipped example procedure.
    pub fn example(&self, id: &str) -> Result<Procedure, Problem> {
        let value = self.json(&format!("examples/{}.json", plain_name(id)?), id)?;
        crate::json::typed(value)
    }

    /// A shipped answer to an example procedure, as a merge patch onto an empty bid.
    pub fn example_bid(&self, id: &str) -> Result<Option<Value>, Problem> {
        match self.json(&format!("examples/bids/{}.json", plain_name(id)?), id) {
            Ok(value) => Ok(Some(value)),
            Err(Problem::NoExample { .. }) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// The shipped example agency: `{"agency", "staff"}`.
    pub fn example_agency(&self) -> Result<Value, Problem> {
        self.json("examples/agencies/qingfeng.json", "qingfeng")
    }

    /// The TOML texts of a folder of templates by the names of their files, such as `services`.
    pub(crate) fn texts(&self, folder: &str) -> Result<BTreeMap<String, String>, Problem> {
        let folder = self.root.join(folder);
        let mut texts = BTreeMap::new();
        for path in entries(&folder).map_err(|it| Problem::io(&folder, &it))? {
            if let (Some("toml"), Some(name)) = (path.extension().and_then(OsStr::to_str), path.file_stem()) {
                let text = fs::read_to_string(&path).map_err(|it| Problem::io(&path, &it))?;
                texts.insert(name.to_string_lossy().into_owned(), text);
            }
        }
        Ok(texts)
    }

    fn json(&self, relative: &str, id: &str) -> Result<Value, Problem> {
        let path = self.root.join(relative);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(it) if it.kind() == io::ErrorKind::NotFound => {
                return Err(Problem::NoExample { id: id.into() });
            }
            Err(it) => return Err(Problem::io(&path, &it)),
        };
        crate::json::parse(&text)
    }

    fn text(&self, relative: &str) -> Result<String, Problem> {
        let path = self.root.join(relative);
        fs::read_to_string(&path).map_err(|it| Problem::io(&path, &it))
    }
}

/// Ids come from cases and requests: none may lead out of its folder.
pub(crate) fn plain_name(id: &str) -> Result<&str, Problem> {
    let plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    if !id.is_empty() && id.chars().all(plain) { Ok(id) } else { Err(Problem::NoExample { id: id.into() }) }
}

/// Names of the folders in a folder that hold a file.
pub(crate) fn folders_with(folder: &Path, file: &str) -> Vec<String> {
    let holds = |it: &PathBuf| it.join(file).is_file();
    entries(folder).unwrap_or_default().iter().filter(|it| holds(it)).map(|it| name_of(it)).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|it| it.map(|it| it.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

pub(crate) fn read_texts(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    const TEXTS: [&str; 6] = ["toml", "typ", "ftl", "json", "md", "csv"];
    for path in entries(folder)? {
        if path.is_dir() {
            read_texts(root, &path, files)?;
        } else if path.extension().is_some_and(|it| TEXTS.iter().any(|text| it == *text)) {
            let relative = path.strip_prefix(root).unwrap_or(&path);
            let key = relative.iter().map(|it| it.to_string_lossy()).collect::<Vec<_>>().join("/");
            files.insert(key, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}
