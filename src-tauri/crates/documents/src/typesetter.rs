//! The one place where Typst asks and we answer: templates, fonts, data and the date, all from memory.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use model::Language;
use serde_json::{Value, json};
use typst::{
    Feature, Library, LibraryExt, World, WorldExt,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_html::HtmlDocument;
use typst_layout::PagedDocument;

use crate::{Attachment, DocumentKind, Error, Fonts, TypesetDocument, word};

/// What is to be typeset.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// Which document.
    pub kind: DocumentKind,
    /// The rule packs whose templates and words are used, the most particular first, such as `cn-consultation` and
    /// `cn-tender`: the first that has the template gives it, and words of one stand over those of the packs after it.
    pub packs: &'a [&'a str],
    /// The language of its fixed words, and the preferred one of its texts.
    pub language: Language,
    /// What it says; the template documents which parts it reads.
    pub data: &'a Value,
    /// The case data that travels inside the PDF; previews leave it out.
    pub attachment: Option<&'a Attachment>,
    /// Identifies the document, such as the id of the case and its kind; the PDF's `/ID` is made from it.
    pub ident: &'a str,
    /// The day the document is made; its only date besides those in the data.
    pub date: NaiveDate,
    /// Whether each page says that it is a draft.
    pub draft: bool,
}

/// Sets documents. What it set is remembered (process-wide, by Typst), so that the next edit is quick.
pub struct Typesetter {
    library: LazyHash<Library>,
    fonts: Fonts,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Typesetter {
    /// From fonts and the files of the templates folder, each by its path below that folder, parted by `/`:
    /// `typst/…` and `packs/<pack>/documents/…`.
    ///
    /// Errors: [`Error::Template`] for a path that climbs out of the folder and a template that is not UTF-8.
    pub fn new(fonts: Fonts, templates: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Self, Error> {
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        for (path, content) in templates {
            let id = file_id(&path)?;
            if path.ends_with(".typ") {
                let text =
                    String::from_utf8(content).map_err(|_| fault(&path, "the template is not UTF-8"))?;
                sources.insert(id, Source::new(id, text));
            } else {
                files.insert(id, Bytes::new(content));
            }
        }
        let library = Library::builder().with_features([Feature::Html].into_iter().collect()).build();
        Ok(Self { library: LazyHash::new(library), fonts, sources, files })
    }

    /// The fonts it sets in.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// The template of the most particular pack that has one.
    fn template(&self, request: &Request<'_>) -> Result<FileId, Error> {
        let path_in = |pack: &str| format!("packs/{pack}/documents/{}.typ", request.kind.name());
        for pack in request.packs {
            let id = file_id(&path_in(pack))?;
            if self.sources.contains_key(&id) {
                return Ok(id);
            }
        }
        Err(fault(
            &request.packs.last().map(|it| path_in(it)).unwrap_or_default(),
            "there is no such template",
        ))
    }

    /// Sets a document.
    ///
    /// Errors: [`Error::Template`] where the template is at fault, [`Error::MissingGlyph`] where a printed text
    /// holds a character that no font has.
    pub fn typeset(&self, request: &Request<'_>) -> Result<TypesetDocument, Error> {
        let desk = Desk::lay(self, request, Form::Pages)?;
        let compiled = typst::compile::<PagedDocument>(&desk).output;
        // What the last eight documents did not use again is forgotten: enough for three documents in turn.
        comemo::evict(8);
        let pages = compiled.map_err(|faults| desk.template_error(faults.first()))?;
        TypesetDocument::new(pages, request)
    }

    /// Writes a document as a Word file (.docx), to be worked on; it carries no data and no signature fields.
    ///
    /// Errors: [`Error::Template`] where the template is at fault, or draws a text in a way that Word would lose.
    pub fn word(&self, request: &Request<'_>) -> Result<Vec<u8>, Error> {
        let desk = Desk::lay(self, request, Form::Word)?;
        let compiled = typst::compile::<HtmlDocument>(&desk);
        comemo::evict(8);
        let document = compiled.output.map_err(|faults| desk.template_error(faults.first()))?;
        match compiled.warnings.iter().find(|it| loses_text(it)) {
            Some(lost) => Err(desk.template_error(Some(lost))),
            None => word::write(&document, request),
        }
    }
}

/// What the same template becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Pages,
    Word,
}

/// Whether a warning tells of an element that was left out and may have held text; spaces and lines hold none.
fn loses_text(warning: &SourceDiagnostic) -> bool {
    const WITHOUT_TEXT: [&str; 5] = ["v", "h", "line", "pagebreak", "colbreak"];
    let lost = warning.message.strip_suffix(" was ignored during HTML export");
    lost.is_some_and(|it| !WITHOUT_TEXT.contains(&it))
}

/// All that Typst may ask for while it sets one document.
struct Desk<'a> {
    typesetter: &'a Typesetter,
    main: FileId,
    case: HashMap<FileId, Bytes>,
    today: Option<Datetime>,
}

impl<'a> Desk<'a> {
    /// Templates find the case below `case/`: `data.json`, `settings.json` (language, files of words with the most
    /// particular last, whether it is for Word, whether a draft, attachment's name) and `attachment`.
    fn lay(typesetter: &'a Typesetter, request: &Request<'_>, form: Form) -> Result<Self, Error> {
        let main = typesetter.template(request)?;
        let mut words = Vec::new();
        for pack in request.packs.iter().rev() {
            let path = format!("packs/{pack}/documents/words/{}.toml", request.language.tag());
            if typesetter.files.contains_key(&file_id(&path)?) {
                words.push(format!("/{path}"));
            }
        }
        let settings = json!({
            "language": request.language.tag(),
            "words": words,
            "word": form == Form::Word,
            "draft": request.draft,
            "attachment": request.attachment.map(|it| json!({ "name": it.name, "description": it.description })),
        });
        let mut case = HashMap::from([
            (file_id("case/data.json")?, Bytes::from_string(request.data.to_string())),
            (file_id("case/settings.json")?, Bytes::from_string(settings.to_string())),
        ]);
        if let Some(attachment) = request.attachment {
            case.insert(file_id("case/attachment")?, Bytes::new(attachment.bytes.clone()));
        }
        let (year, month, day) = civil(request.date);
        Ok(Self { typesetter, main, case, today: Datetime::from_ymd(year, month, day) })
    }

    fn template_error(&self, found: Option<&SourceDiagnostic>) -> Error {
        let Some(found) = found else { return fault("", "Typst gave no reason") };
        let place = found.span.id().map(|id| {
            let line = self
                .source(id)
                .ok()
                .zip(self.range(found.span))
                .and_then(|(source, range)| source.lines().byte_to_line(range.start));
            (id.vpath().get_without_slash().to_string(), line.map_or(0, |it| it + 1))
        });
        let (path, line) = place.unwrap_or_default();
        Error::Template { path, line, message: found.message.to_string() }
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.typesetter.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.typesetter.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.typesetter.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.case.get(&id).or_else(|| self.typesetter.files.get(&id)).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typesetter.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

/// Year, month and day as Typst wants them.
pub(crate) fn civil(date: NaiveDate) -> (i32, u8, u8) {
    let small = |it: u32| u8::try_from(it).unwrap_or_default();
    (date.year(), small(date.month()), small(date.day()))
}

fn file_id(path: &str) -> Result<FileId, Error> {
    let inside = VirtualPath::new(path).map_err(|_| fault(path, "the path leaves the templates folder"))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, inside)))
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().to_string().into())
}

fn fault(path: &str, message: &str) -> Error {
    Error::Template { path: path.to_owned(), line: 0, message: message.to_owned() }
}
