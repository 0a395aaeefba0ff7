//! Documents on disk: typeset, with their signature fields placed, and signed when an identity is named; as Word files
//! beside them where they are asked for.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, FixedOffset};
use documents::{
    Fonts, TypesetDocument,
    seal::{Seal, signature_picture},
};
use rules::Severity;
use signing::{FieldPlacement, Identity, SignatureRequest};

use crate::{App, Export, Problem, jobs::Job, lock, shown, views::*, whole_file::replace};

/// A signature with everything that it shows.
pub struct Signer {
    /// Who signs.
    pub identity: Identity,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Why, in words.
    pub reason: String,
    /// The line under the seal that says what the signature is and is not.
    pub caption: String,
    /// Fonts of the seal.
    pub fonts: Fonts,
}

impl App {
    /// Starts an export of documents of a case.
    pub fn export(self: &Arc<Self>, request: Export) -> Result<JobView, Problem> {
        let kinds = self.asked_for(&request)?;
        let signer = self.signer_for(&request, &kinds)?;
        let app = self.clone();
        let total = u32::try_from(kinds.len()).unwrap_or(u32::MAX);
        let speaker = self.clone();
        let job = self.jobs.spawn(
            total,
            move |problem| speaker.explain(problem),
            move |job| {
                app.print_all(&request, &kinds, signer.as_ref(), job).map(|files| JobState::Done { files })
            },
        );
        Ok(job.view())
    }

    /// Prints documents of a case into a folder, at once.
    pub fn print(&self, request: &Export) -> Result<Vec<MadeFile>, Problem> {
        let kinds = self.asked_for(request)?;
        let signer = self.signer_for(request, &kinds)?;
        self.print_all(request, &kinds, signer.as_ref(), &Job::unwatched())
    }

    /// The documents that a request names, each of which the case prints.
    fn asked_for(&self, request: &Export) -> Result<Vec<DocumentKind>, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = &lock(&case).content;
        let kinds = request.documents.clone().unwrap_or_else(|| content.handed_over().to_vec());
        if let Some(other) = kinds.iter().find(|it| !content.documents().contains(it)) {
            return Err(Problem::NoSuchDocument { document: other.name().to_owned() });
        }
        // Nobody scores before all have declared, and who must withdraw has.
        if kinds.contains(&DocumentKind::ScoringSheets) {
            let unsettled = self.unsettled(content.procedure())?;
            if !unsettled.is_empty() {
                let separator = self.say("list-separator", &BTreeMap::new());
                return Err(Problem::InterestsUnsettled { members: unsettled.join(&separator) });
            }
        }
        Ok(kinds)
    }

    /// Signs one field of any PDF in place; `field` may be left out where one empty field is left.
    pub fn sign_file(&self, path: &Path, field: Option<&str>, signer: &Signer) -> Result<(), Problem> {
        let pdf = fs::read(path).map_err(|it| Problem::io(path, &it))?;
        let field = match field {
            Some(name) => name.to_owned(),
            None => first_empty_field(&pdf)?,
        };
        replace(path, &signer.sign(&pdf, &field)?)
    }

    /// A signer by the name of an identity on this computer.
    pub fn signer(&self, identity: Identity) -> Result<Signer, Problem> {
        let words = crate::read(&self.words);
        Ok(Signer {
            identity,
            at: self.host.now(),
            reason: words.plain("signature-reason"),
            caption: words.plain("signature-caption"),
            fonts: self.fonts()?,
        })
    }

    fn signer_for(&self, request: &Export, kinds: &[DocumentKind]) -> Result<Option<Signer>, Problem> {
        let signed = kinds.iter().any(|it| it.own_field().is_some());
        let Some(name) = request.identity.as_ref().filter(|_| signed) else { return Ok(None) };
        if let Some(fatal) = self.fatal(Path::new(&request.case))? {
            return Err(fatal);
        }
        let identity = self.identity(name, request.password.as_deref().unwrap_or_default())?;
        self.signer(identity).map(Some)
    }

    /// How many fatal findings stand, and the first of them.
    pub(crate) fn fatal(&self, path: &Path) -> Result<Option<Problem>, Problem> {
        let case = self.opened(path)?;
        let view = self.view(path, &lock(&case))?;
        let fatal: Vec<&FindingView> =
            view.findings.iter().filter(|it| it.severity == Severity::Fatal).collect();
        let first = fatal.first().map(|it| it.message.clone());
        Ok(first.map(|first| Problem::FatalFindings { count: fatal.len(), first }))
    }

    fn print_all(
        &self,
        request: &Export,
        kinds: &[DocumentKind],
        signer: Option<&Signer>,
        job: &Job,
    ) -> Result<Vec<MadeFile>, Problem> {
        let folder = PathBuf::from(&request.folder);
        fs::create_dir_all(&folder).map_err(|it| Problem::io(&folder, &it))?;
        // What a fatal finding stands against is a draft: it says so, and gets no field that could be signed.
        // Whoever signs was let through because none stands.
        let draft = signer.is_none() && self.fatal(Path::new(&request.case))?.is_some();
        let (manuscripts, issue) = {
            let case = self.opened(Path::new(&request.case))?;
            let case = lock(&case);
            // A package that is signed goes out: where it says anything new, it is an issue of its own.
            let goes_out = signer.is_some() && kinds.contains(&DocumentKind::TenderPackage);
            let issue = if goes_out { self.next_issue(&case)? } else { None };
            let content = issue
                .as_ref()
                .map_or_else(|| case.content.clone(), |it| it.in_case(case.content.procedure()));
            let set = |it: &DocumentKind| {
                let signed = it.own_field().is_some();
                self.manuscript_of(&case, &content, *it).map(|it| it.marked_draft(draft && signed))
            };
            (kinds.iter().map(set).collect::<Result<Vec<_>, _>>()?, issue)
        };
        // Everything is made before anything is written: a cancelled or failed export leaves the folder as it was.
        let mut made = Vec::new();
        for manuscript in &manuscripts {
            job.step(self.doing(manuscript.kind))?;
            let document = self.typeset(manuscript)?;
            let mut pdf = if draft { plain(&document)? } else { with_fields(&document)? };
            if let Some((signer, field)) = signer.zip(manuscript.kind.own_field()) {
                job.step(self.doing(manuscript.kind))?;
                pdf = signer.sign(&pdf, field)?;
            }
            let word = if request.word { Some(self.word(manuscript)?) } else { None };
            made.push((manuscript.kind, document.page_count(), pdf, word));
            job.done();
        }
        let mut files = Vec::new();
        let mut write = |kind, name: &Path, bytes: &[u8], pages: Option<usize>| {
            let path = folder.join(name);
            replace(&path, bytes)?;
            files.push(MadeFile {
                path: shown(&path),
                document: kind,
                pages: pages.map(|it| u32::try_from(it).unwrap_or(u32::MAX)),
                bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                signed: signer.is_some() && kind.own_field().is_some() && pages.is_some(),
                draft: draft && kind.own_field().is_some(),
            });
            Ok::<_, Problem>(())
        };
        for (kind, pages, pdf, word) in made {
            let name = PathBuf::from(file_name(kind));
            write(kind, &name, &pdf, Some(pages))?;
            if let Some(word) = word {
                write(kind, &name.with_extension("docx"), &word, None)?;
            }
        }
        if let Some(issue) = issue {
            self.record_issue(&request.case, &issue)?;
        }
        Ok(files)
    }

    fn doing(&self, kind: DocumentKind) -> String {
        crate::read(&self.words).plain(&format!("making-{}", kind.name()))
    }
}

impl Signer {
    fn sign(&self, pdf: &[u8], field: &str) -> Result<Vec<u8>, Problem> {
        let certificate = self.identity.certificate();
        let organisation = certificate.organisation.clone().unwrap_or_else(|| certificate.subject.clone());
        let seal = Seal { name: organisation, caption: self.caption.clone() };
        let lines = [certificate.subject.clone(), self.at.format("%Y-%m-%d %H:%M").to_string()];
        let drawing = signature_picture(&self.fonts, &seal, &lines).map_err(|it| match it {
            documents::Error::MissingGlyph { character, .. } => Problem::MissingGlyph {
                character: character.to_string(),
                codepoint: format!("U+{:04X}", u32::from(character)),
                field: String::new(),
            },
            other => Problem::CannotSign { detail: other.to_string() },
        })?;
        signing::sign(
            pdf,
            &SignatureRequest {
                field,
                identity: &self.identity,
                signed_at: self.at,
                reason: Some(&self.reason),
                location: None,
                drawing: Some(&drawing),
            },
        )
        .map_err(Problem::from)
    }
}

/// The name of a document's file.
pub fn file_name(kind: DocumentKind) -> String {
    // The package is the procedure itself, as the other desk reads it.
    let name = if kind == DocumentKind::TenderPackage { "procedure" } else { kind.name() };
    format!("{name}.pdf")
}

/// The document as PDF without signature fields.
fn plain(document: &TypesetDocument) -> Result<Vec<u8>, Problem> {
    document.pdf().map_err(|it| Problem::CannotTypeset { detail: it.to_string() })
}

/// The document as PDF with every signature field in its box.
fn with_fields(document: &TypesetDocument) -> Result<Vec<u8>, Problem> {
    let pdf = plain(document)?;
    let fields: Vec<FieldPlacement<'_>> = document
        .signature_boxes()
        .iter()
        .map(|it| FieldPlacement { name: &it.name, tooltip: &it.label, page: it.page, rectangle: it.rect })
        .collect();
    signing::place_fields(&pdf, &fields).map_err(Problem::from)
}

fn first_empty_field(pdf: &[u8]) -> Result<String, Problem> {
    let fields = signing::fields(pdf).map_err(Problem::from)?;
    let empty = fields.into_iter().find(|it| !it.signed).map(|it| it.name);
    empty.ok_or(Problem::NoEmptyField)
}
