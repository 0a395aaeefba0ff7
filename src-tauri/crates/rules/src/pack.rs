//! A pack: the rules of one regime as text that an expert edits, read and checked as a whole.

use std::{collections::BTreeMap, fmt, sync::LazyLock};

use chrono::NaiveDate;
use model::{Bid, Currency, Language, Procedure, ProcurementMethod, Text};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use toml::Spanned;

use crate::{
    Basis, Condition, Confidence, Error, InputError, Named, Place, Schedule, Scope, Severity, Source,
    assessment::Assessments,
    committee::{Committees, Interests},
    correction::Correction,
    messages::Messages,
    method::Methods,
    scoring::Evaluation,
    shape::Shape,
    tables::{TableKind, read_table},
    ties::Ties,
    timetable::ScheduleReader,
};

/// The files of a pack by path inside its folder.
pub type Files = BTreeMap<String, String>;

/// The rules of one regime with their messages. A pack that exists has passed every check of its form; its cases are
/// read apart, as [`crate::Trials`], since it is applied without them.
///
/// A pack is made of layers: a foundation that several packs extend, the pack itself, and the overlays that refine it.
/// A later layer adds rules, replaces them, cites its own law for them or drops them, and says so.
#[derive(Debug, Clone)]
pub struct Pack {
    manifest: Manifest,
    overlays: Vec<Manifest>,
    hash: String,
    rules: Vec<Rule>,
    dropped: Vec<Dropped>,
    schedule: Schedule,
    messages: BTreeMap<Language, Messages>,
    evaluation: Option<Evaluation>,
    ties: Option<Ties>,
    committees: Option<Committees>,
    interests: Option<Interests>,
    correction: Option<Correction>,
    methods: Option<Methods>,
    assessments: Option<Assessments>,
    tables: BTreeMap<TableKind, toml::Table>,
}

impl Pack {
    /// Reads a pack that stands by itself; see [`Self::from_layers`].
    ///
    /// # Errors
    /// As [`Self::from_layers`].
    pub fn from_files(files: &Files) -> Result<Self, Error> {
        Self::from_layers(&[files])
    }

    /// Reads a pack from the files of its layers, the foundation first: `pack.toml`, `rules/*.toml`, `timetable.toml`,
    /// `locales/<language>/rules.ftl`, and tables such as `evaluation.toml`. Other files only count in the hash.
    ///
    /// # Errors
    /// The first fault found, with file, line and column: see [`Error`].
    pub fn from_layers(layers: &[&Files]) -> Result<Self, Error> {
        let unread = || Error::FileMissing { file: "pack.toml".to_owned() };
        Self::read(layers).map_err(|faults| faults.into_iter().next().unwrap_or_else(unread))
    }

    /// Reads a pack as [`Self::from_layers`] does, and goes on after a fault, for those who write packs.
    ///
    /// # Errors
    /// At least the first fault of each file. Messages and overlaps are looked at once all rules can be read.
    pub fn read(layers: &[&Files]) -> Result<Self, Vec<Error>> {
        let mut faults = Vec::new();
        let mut reader = Reader {
            shapes: Shapes::known(),
            instruments: Vec::new(),
            stated: Vec::new(),
            dropped: Vec::new(),
        };
        let mut schedule = ScheduleReader::default();
        let mut manifests: Vec<Manifest> = Vec::new();
        for files in layers {
            // Without its manifest nothing can be said of a layer.
            let manifest = Manifest::of(files).map_err(|it| vec![it])?;
            let text = file(files, "pack.toml").map_err(|it| vec![it])?;
            manifest.fits_on(&manifests, text).map_err(|it| vec![it])?;
            reader.begin_layer(&manifest);
            for (path, text) in folder(files, "rules/", ".toml") {
                faults.extend(reader.read_rules(&manifest.id, path, text).err());
            }
            if let Some(text) = files.get("timetable.toml") {
                let read = schedule.read(&manifest.id, &reader.instruments, "timetable.toml", text);
                faults.extend(read.err());
            }
            manifests.push(manifest);
        }
        let Reader { instruments, stated, dropped, .. } = reader;
        let is_read = faults.is_empty();
        if is_read {
            faults.extend(overlaps(&stated));
        }
        let overlays = manifests.iter().filter(|it| it.is_overlay()).cloned().collect();
        let own = manifests.iter().rev().find(|it| !it.is_overlay()).or(manifests.last()).cloned();
        let Some(mut manifest) = own else {
            return Err(vec![Error::FileMissing { file: "pack.toml".to_owned() }]);
        };
        let evaluation = noted(read_table(layers, &instruments), &mut faults);
        let ties = noted(read_table(layers, &instruments), &mut faults);
        let committees = noted(read_table(layers, &instruments), &mut faults);
        let interests = noted(read_table(layers, &instruments), &mut faults);
        let correction = noted(read_table(layers, &instruments), &mut faults);
        let methods = noted(read_table(layers, &instruments), &mut faults);
        let assessments = noted(read_table(layers, &instruments), &mut faults);
        // Faults of their form were noted above.
        let written = |kind: TableKind| Some((kind, toml::from_str(kind.written(layers)?).ok()?));
        let tables = TableKind::ALL.into_iter().filter_map(written).collect();
        manifest.instruments = instruments;
        let mut messages = BTreeMap::new();
        if is_read {
            for language in Language::ALL {
                match read_messages(layers, language, &stated, &dropped) {
                    Ok(read) => _ = messages.insert(language, read),
                    Err(fault) => faults.push(fault),
                }
            }
        }
        let is_foundation = manifest.methods.is_empty() && !manifest.is_overlay();
        let schedule = schedule.finish(is_foundation).map_err(|it| [&faults[..], &[it]].concat())?;
        if !faults.is_empty() {
            return Err(faults);
        }
        let rules: Vec<Rule> = stated.into_iter().map(|it| it.rule).collect();
        let hash = match layers {
            [files] => hash(files),
            _ => digest(layers.iter().map(|it| hash(it))),
        };
        Ok(Self {
            manifest,
            overlays,
            hash,
            rules,
            dropped,
            schedule,
            messages,
            evaluation,
            ties,
            committees,
            interests,
            correction,
            methods,
            assessments,
            tables,
        })
    }

    /// What the pack says of itself; its instruments are those of all layers.
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What each overlay on it says of itself, in their order.
    pub fn overlays(&self) -> &[Manifest] {
        &self.overlays
    }

    /// Its id: `cn-tender`.
    pub fn id(&self) -> &str {
        &self.manifest.id
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.manifest.version
    }

    /// SHA-256 of all its files, in hexadecimal; a case records it.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Id of the calendar it counts by.
    pub fn calendar(&self) -> &str {
        &self.manifest.calendar
    }

    /// Its rules, in the order of their layers and files.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rules that a layer took out, with its reason.
    pub fn dropped(&self) -> &[Dropped] {
        &self.dropped
    }

    /// The events and limits of its procedure; a foundation alone has limits only.
    pub const fn timetable(&self) -> &Schedule {
        &self.schedule
    }

    /// The Fluent texts of its messages in a language, the last layer's first: for each rule its sentence under the
    /// rule's id, its short name under `…-name` and what clears it under `…-clears`. Where two texts have a message,
    /// the first holds.
    pub fn messages(&self, language: Language) -> impl Iterator<Item = &str> {
        self.messages.get(&language).into_iter().flat_map(Messages::texts)
    }

    /// What the law says of prices in evaluation.
    pub(crate) const fn evaluation(&self) -> Option<&Evaluation> {
        self.evaluation.as_ref()
    }

    /// What decides between equal scores.
    pub(crate) const fn ties(&self) -> Option<&Ties> {
        self.ties.as_ref()
    }

    /// Who evaluates.
    pub(crate) const fn committees(&self) -> Option<&Committees> {
        self.committees.as_ref()
    }

    /// Who must withdraw, and who may be an expert.
    pub(crate) const fn interests(&self) -> Option<&Interests> {
        self.interests.as_ref()
    }

    /// The steps for figures of a price that disagree.
    pub(crate) const fn correction(&self) -> Option<&Correction> {
        self.correction.as_ref()
    }

    /// Which methods there are, and when each is lawful.
    pub(crate) const fn methods(&self) -> Option<&Methods> {
        self.methods.as_ref()
    }

    /// By which frameworks a service is assessed.
    pub(crate) const fn assessments(&self) -> Option<&Assessments> {
        self.assessments.as_ref()
    }

    /// A table as it is written, to be held against another pack's.
    pub(crate) fn table(&self, kind: TableKind) -> Option<&toml::Table> {
        self.tables.get(&kind)
    }

    /// Holds the pack against the one that an input names, where it names one.
    pub(crate) fn is_wanted(&self, id: &str) -> Result<(), InputError> {
        if id.is_empty() || id == self.id() {
            return Ok(());
        }
        Err(InputError::OtherPack { pack: self.id().to_owned(), wanted: id.to_owned() })
    }

    pub(crate) fn variables(&self, language: Language, message: &str) -> impl Iterator<Item = &str> {
        self.messages.get(&language).into_iter().flat_map(move |it| it.variables(message))
    }
}

/// `pack.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// Its id, the folder's name: `cn-tender`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Text,
    /// Where its law holds: `CN`, `HK`.
    pub jurisdiction: String,
    /// Which law: `government-procurement`.
    pub regime: String,
    /// Id of the working-day calendar it counts by.
    pub calendar: String,
    /// The first notice date it is for.
    pub effective_from: NaiveDate,
    /// The last one.
    pub effective_to: Option<NaiveDate>,
    /// The pack that it extends: its foundation.
    pub extends: Option<String>,
    /// The packs that it refines, where it is an overlay.
    #[serde(default)]
    pub refines: Vec<String>,
    /// The legal forms that it governs. A foundation governs none by itself; an overlay those of what it refines.
    #[serde(default)]
    pub methods: Vec<ProcurementMethod>,
    /// What a new case begins with, where purchasers are offered to begin under it.
    pub begin: Option<Beginning>,
    /// How points are reckoned where the law does not say.
    #[serde(default)]
    pub scoring: Scoring,
    /// Laws, orders and practices that its rules cite.
    #[serde(default, rename = "instrument")]
    pub instruments: Vec<Instrument>,
}

impl Manifest {
    /// Whether it refines other packs rather than being one.
    pub fn is_overlay(&self) -> bool {
        !self.refines.is_empty()
    }

    /// Whether a case can be held to it alone: neither a foundation nor an overlay.
    pub fn is_whole(&self) -> bool {
        !self.is_overlay() && !self.methods.is_empty()
    }

    /// Whether a legal form is its matter; a foundation, which governs none by itself, leaves none out.
    pub fn governs(&self, form: ProcurementMethod) -> bool {
        self.methods.is_empty() || self.methods.contains(&form)
    }

    /// Reads `pack.toml` alone.
    ///
    /// # Errors
    /// Where it is missing or not of its form.
    pub fn of(files: &Files) -> Result<Self, Error> {
        read_toml("pack.toml", file(files, "pack.toml")?)
    }

    /// Holds a layer against those under it: a pack lies on its foundation, an overlay on a pack that it refines.
    fn fits_on(&self, below: &[Self], text: &str) -> Result<(), Error> {
        let pack = below.iter().rev().find(|it| !it.is_overlay()).map(|it| &it.id);
        let fits = if self.is_overlay() {
            pack.is_some_and(|it| self.refines.contains(it))
        } else {
            self.extends.as_ref() == below.last().map(|it| &it.id)
        };
        if fits {
            return Ok(());
        }
        let named = text.find("extends").or_else(|| text.find("refines")).unwrap_or_default();
        let names = self.extends.iter().chain(&self.refines).cloned().collect::<Vec<_>>().join(", ");
        Err(Error::WrongLayer { place: Place::of("pack.toml", text, named), pack: self.id.clone(), names })
    }
}

/// What a new case begins with under a pack, beside the pack's first legal form.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Beginning {
    /// The place whose law it is, by which a purchaser picks it.
    pub place: Text,
    /// The currency of its amounts.
    pub currency: Currency,
    /// The languages of its documents; none where they are the person's own.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Whether quality and price come in separate envelopes.
    #[serde(default)]
    pub two_envelopes: bool,
}

/// A rule that a later layer took out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// The rule.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The pack that says so.
    pub by: String,
}

/// How points are reckoned where the law does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scoring {
    /// To how many decimals points of a formula are rounded, half-up: 2 unless the pack says otherwise, 6 at the most.
    pub rounding: u32,
}

impl Default for Scoring {
    fn default() -> Self {
        Self { rounding: 2 }
    }
}

/// A law, an order, or a practice that is no law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Instrument {
    /// Its id in this pack.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its official number, empty where it has none.
    #[serde(default)]
    pub number: String,
    /// The day from which it is in force.
    pub in_force: NaiveDate,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its id, named by what it flags; also the id of its Fluent message.
    pub id: String,
    /// The pack that states it: this one, its foundation, or an overlay.
    pub pack: String,
    /// Which case it looks at.
    pub subject: SubjectKind,
    /// How bad what it flags is.
    pub severity: Severity,
    /// How it is known.
    pub confidence: Confidence,
    /// Where it comes from.
    pub source: Source,
    /// First day on which it holds: its own, or else its instrument's.
    pub effective_from: NaiveDate,
    /// Last day, when it has ended.
    pub effective_to: Option<NaiveDate>,
    /// To which cases it applies.
    pub when: Scope,
    /// What it flags.
    pub flags: Condition,
    /// The rule as its file writes it, with what a later layer cites it by.
    pub written: String,
}

/// Which desk's case a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// The purchaser's.
    Procedure,
    /// The agency's.
    Bid,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    rule: Vec<Spanned<RuleEntry>>,
    #[serde(default)]
    cite: Vec<Spanned<CiteEntry>>,
    #[serde(default)]
    drop: Vec<Spanned<DropEntry>>,
}

/// A rule of a layer below for which this layer's own law says the same: it keeps what it flags, its messages and its
/// cases, and is cited from that law.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct CiteEntry {
    rule: String,
    /// How bad that law takes it, where it is not as below.
    severity: Option<Severity>,
    confidence: Confidence,
    source: SourceEntry,
    effective_from: Option<NaiveDate>,
    effective_to: Option<NaiveDate>,
}

/// A rule of a layer below that does not hold here.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DropEntry {
    rule: String,
    reason: String,
}

/// A rule as its file writes it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RuleEntry {
    id: String,
    /// Whether it stands in for the rule of that id in a layer below.
    #[serde(default)]
    replaces: bool,
    subject: SubjectKind,
    severity: Severity,
    confidence: Confidence,
    source: SourceEntry,
    effective_from: Option<NaiveDate>,
    effective_to: Option<NaiveDate>,
    #[serde(default)]
    when: Scope,
    flags: Condition,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceEntry {
    instrument: String,
    article: String,
    words: String,
}

/// The fields of both kinds of case.
struct Shapes {
    procedure: Shape,
    bid: Shape,
}

impl Shapes {
    /// They are the same for every pack, and making them takes longer than reading one.
    fn known() -> &'static Self {
        static KNOWN: LazyLock<Shapes> =
            LazyLock::new(|| Shapes { procedure: Shape::of::<Procedure>(), bid: Shape::of::<Bid>() });
        &KNOWN
    }

    const fn of(&self, subject: SubjectKind) -> &Shape {
        match subject {
            SubjectKind::Procedure => &self.procedure,
            SubjectKind::Bid => &self.bid,
        }
    }
}

/// A rule with the place that states it.
pub(crate) struct Stated {
    pub rule: Rule,
    pub place: Place,
}

/// Reads rule files, holding each rule against the instruments, the fields of a case and the rules before it.
struct Reader {
    shapes: &'static Shapes,
    instruments: Vec<Instrument>,
    stated: Vec<Stated>,
    dropped: Vec<Dropped>,
}

impl Reader {
    fn begin_layer(&mut self, manifest: &Manifest) {
        // A later layer may cite an instrument anew.
        self.instruments.retain(|it| manifest.instruments.iter().all(|own| own.id != it.id));
        self.instruments.extend(manifest.instruments.iter().cloned());
    }

    fn read_rules(&mut self, pack: &str, path: &str, text: &str) -> Result<(), Error> {
        let RuleFile { rule: entries, cite, drop } = read_toml(path, text)?;
        for entry in entries {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |quoted: &str| place_of(path, text, start, quoted);
            let before = self.stated.iter().position(|it| it.rule.id == entry.id);
            match before {
                Some(at) if entry.replaces && self.stated.get(at).is_some_and(|it| it.rule.pack != pack) => {
                    self.stated.remove(at);
                }
                Some(_) => return Err(Error::RuleTwice { place: place(&entry.id), rule: entry.id }),
                None if entry.replaces => {
                    let (place, name) = (place(&entry.id), entry.id);
                    return Err(Error::UnknownName { place, what: Named::RuleToReplace, name });
                }
                None => {}
            }
            let instrument = self.instrument(&entry.source, place)?;
            let shape = self.shapes.of(entry.subject);
            let looked_at = entry.flags.pointers().into_iter().chain(entry.when.pointers());
            if let Some(pointer) = looked_at.into_iter().find(|it| !shape.has(it)) {
                return Err(Error::UnknownField { place: place(&pointer), what: entry.subject, pointer });
            }
            let place = place(&entry.id);
            let written = entry_at(text, start).to_owned();
            self.stated.push(Stated { rule: entry.citing(pack, instrument, written), place });
        }
        for entry in cite {
            let start = entry.span().start;
            let entry = entry.into_inner();
            let place = |quoted: &str| place_of(path, text, start, quoted);
            let instrument = self.instrument(&entry.source, place)?.clone();
            let below = self.stated.iter_mut().find(|it| it.rule.id == entry.rule && it.rule.pack != pack);
            let Some(Stated { rule, .. }) = below else {
                let (place, name) = (place(&entry.rule), entry.rule);
                return Err(Error::UnknownName { place, what: Named::RuleToCite, name });
            };
            rule.severity = entry.severity.unwrap_or(rule.severity);
            rule.confidence = entry.confidence;
            rule.effective_from = entry.effective_from.unwrap_or(instrument.in_force);
            rule.effective_to = entry.effective_to;
            rule.source = entry.source.of(&instrument);
            rule.written = format!("{}\n\n{}", rule.written, entry_at(text, start));
        }
        for entry in drop {
            let start = entry.span().start;
            let DropEntry { rule, reason } = entry.into_inner();
            let Some(at) = self.stated.iter().position(|it| it.rule.id == rule && it.rule.pack != pack)
            else {
                let place = place_of(path, text, start, &rule);
                return Err(Error::UnknownName { place, what: Named::RuleToDrop, name: rule });
            };
            self.stated.remove(at);
            self.dropped.push(Dropped { rule, reason, by: pack.to_owned() });
        }
        Ok(())
    }

    fn instrument(&self, source: &SourceEntry, place: impl Fn(&str) -> Place) -> Result<&Instrument, Error> {
        source.instrument(&self.instruments, place)
    }
}

impl SourceEntry {
    fn instrument<'a>(
        &self,
        instruments: &'a [Instrument],
        place: impl Fn(&str) -> Place,
    ) -> Result<&'a Instrument, Error> {
        let id = &self.instrument;
        instruments
            .iter()
            .find(|it| it.id == *id)
            .ok_or_else(|| Error::UnknownInstrument { place: place(id), instrument: id.clone() })
    }

    /// The source with what the pack says of its instrument.
    pub(crate) fn cited(
        self,
        instruments: &[Instrument],
        place: impl Fn(&str) -> Place,
    ) -> Result<Source, Error> {
        let instrument = self.instrument(instruments, place)?;
        Ok(self.of(instrument))
    }

    fn of(self, instrument: &Instrument) -> Source {
        Source {
            instrument: instrument.id.clone(),
            title: instrument.title.clone(),
            number: instrument.number.clone(),
            article: self.article,
            words: self.words,
        }
    }
}

impl fmt::Display for SubjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Procedure => "procedure",
            Self::Bid => "bid",
        })
    }
}

impl Rule {
    /// The article on which it rests.
    pub(crate) fn basis(&self) -> Basis {
        Basis {
            confidence: self.confidence,
            source: self.source.clone(),
            effective_from: Some(self.effective_from),
            effective_to: self.effective_to,
        }
    }
}

impl RuleEntry {
    fn citing(self, pack: &str, instrument: &Instrument, written: String) -> Rule {
        Rule {
            id: self.id,
            pack: pack.to_owned(),
            subject: self.subject,
            severity: self.severity,
            confidence: self.confidence,
            source: self.source.of(instrument),
            effective_from: self.effective_from.unwrap_or(instrument.in_force),
            effective_to: self.effective_to,
            when: self.when,
            flags: self.flags,
            written,
        }
    }
}

/// What was read; a fault is noted, and reading goes on.
fn noted<T>(read: Result<Option<T>, Error>, faults: &mut Vec<Error>) -> Option<T> {
    read.unwrap_or_else(|fault| {
        faults.push(fault);
        None
    })
}

/// Two rules that flag the same of the same cases at the same time say everything twice.
fn overlaps(stated: &[Stated]) -> Vec<Error> {
    let twice = stated.iter().enumerate().filter_map(|(at, Stated { rule, place })| {
        let twin = stated.iter().take(at).find(|other| {
            let other = &other.rule;
            other.subject == rule.subject
                && other.flags == rule.flags
                && other.when == rule.when
                && other.effective_to.is_none_or(|end| rule.effective_from <= end)
                && rule.effective_to.is_none_or(|end| other.effective_from <= end)
        })?;
        let (place, rule) = (place.clone(), rule.id.clone());
        Some(Error::Overlap { place, rule, other: twin.rule.id.clone(), pack: twin.rule.pack.clone() })
    });
    twice.collect()
}

/// The messages of all layers in one language.
fn read_messages(
    layers: &[&Files],
    language: Language,
    stated: &[Stated],
    dropped: &[Dropped],
) -> Result<Messages, Error> {
    let path = format!("locales/{}/rules.ftl", language.tag());
    let mut all = Messages::default();
    for files in layers {
        match files.get(&path) {
            Some(text) => all.add(&path, text)?,
            // A layer that only drops rules or refines tables has nothing to say.
            None if layers.len() > 1 => {}
            None => return Err(Error::FileMissing { file: path }),
        }
    }
    all.cover(language, &path, stated, dropped)?;
    Ok(all)
}

pub(crate) fn read_toml<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| Error::Malformed {
        place: Place::of(path, text, error.span().map_or(0, |it| it.start)),
        reason: error.message().to_owned(),
    })
}

/// Where a text stands in quotes at or after the start of its entry. A pointer that was put together from a list and a
/// field stands nowhere as a whole: then its field does.
pub(crate) fn place_of(path: &str, text: &str, start: usize, quoted: &str) -> Place {
    let entry = text.get(start..).unwrap_or_default();
    let field = quoted.rsplit('/').next().unwrap_or(quoted);
    let offset = entry.find(&format!("\"{quoted}\"")).or_else(|| entry.find(field)).unwrap_or_default();
    Place::of(path, text, start + offset)
}

/// The entry of a list of tables that begins at a byte, up to the next one and the comment before that.
fn entry_at(text: &str, start: usize) -> &str {
    let entry = text.get(start..).unwrap_or_default();
    let end = entry.match_indices("\n[[").map(|it| it.0).next().unwrap_or(entry.len());
    let mut entry = entry.get(..end).unwrap_or_default().trim_end();
    while let Some((before, comment)) = entry.rsplit_once('\n')
        && (comment.trim().is_empty() || comment.starts_with('#'))
    {
        entry = before.trim_end();
    }
    entry
}

fn file<'a>(files: &'a Files, path: &str) -> Result<&'a str, Error> {
    files.get(path).map(String::as_str).ok_or_else(|| Error::FileMissing { file: path.to_owned() })
}

pub(crate) fn folder<'a>(
    files: &'a Files,
    start: &'a str,
    end: &'a str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    files
        .iter()
        .filter(move |(path, _)| path.starts_with(start) && path.ends_with(end))
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

/// Over path, length and content of each file in the order of paths, so that no two packs share a hash by shifting text.
fn hash(files: &Files) -> String {
    digest(files.iter().map(|(path, text)| format!("{path}\n{}\n{text}\n", text.len())))
}

fn digest(parts: impl Iterator<Item = String>) -> String {
    let mut digest = Sha256::new();
    parts.for_each(|it| digest.update(it));
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
