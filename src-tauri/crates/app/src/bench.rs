//! The expert's bench: packs listed, checked, explained, compared and installed; a case moved to another pack.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use chrono::NaiveDate;
use model::{Procedure, ProcurementMethod};
use rules::{Files, Manifest, Pack, RuleChange, SubjectKind, TableChange, TimetableChange, Trials};
use serde_json::json;

use crate::{
    App, Nothing, Problem, Told,
    cases::{Content, operation},
    contract::{FilePath, InstallPack, MovePack, PackComparison, PackRef, RuleRef},
    lock,
    methods::form_of,
    packs::{LoadedPack, manifest_of},
    read, shown,
    views::*,
    whole_file,
};

impl App {
    /// Every pack here, shipped and installed.
    pub fn packs(&self, _: Nothing) -> Result<Vec<PackView>, Problem> {
        self.pack_ids()?.iter().map(|it| self.pack_view(it)).collect()
    }

    fn pack_view(&self, id: &str) -> Result<PackView, Problem> {
        let files = self.pack_files(id)?;
        let manifest = manifest_of(id, &files)?;
        let pack = self.standing(id, &manifest)?;
        let own = pack.pack.rules().iter().filter(|it| it.pack == id).count();
        Ok(PackView {
            id: id.to_owned(),
            version: manifest.version.clone(),
            name: manifest.name.best(self.language()).to_owned(),
            jurisdiction: manifest.jurisdiction.clone(),
            extends: manifest.extends.clone(),
            refines: manifest.refines.clone(),
            methods: manifest.methods.clone(),
            effective_from: manifest.effective_from,
            effective_to: manifest.effective_to,
            own_rules: u32::try_from(own).unwrap_or(u32::MAX),
            rules: pack.pack.rules().iter().map(|it| self.rule_view(&pack, it)).collect(),
            instruments: manifest
                .instruments
                .iter()
                .map(|it| InstrumentView {
                    id: it.id.clone(),
                    title: it.title.best(self.language()).to_owned(),
                    number: it.number.clone(),
                    in_force: it.in_force,
                })
                .collect(),
            installed: self.installed_packs().join(id).is_dir(),
            changelog: files.get("CHANGELOG.md").cloned().unwrap_or_default(),
        })
    }

    /// A pack as it stands: an overlay on the first pack that it refines.
    fn standing(&self, id: &str, manifest: &Manifest) -> Result<Arc<LoadedPack>, Problem> {
        match manifest.refines.first() {
            Some(base) => self.pack(base, &[id.to_owned()]),
            None => self.pack(id, &[]),
        }
    }

    /// A rule in the user's language.
    pub(crate) fn rule_view(&self, pack: &LoadedPack, it: &rules::Rule) -> RuleView {
        RuleView {
            rule: it.id.clone(),
            pack: it.pack.clone(),
            name: self.pack_sentence(pack, &it.name(), &BTreeMap::new()),
            severity: it.severity,
            confidence: it.confidence,
            fields: it.fields(),
            source: it.source.clone(),
            effective_from: Some(it.effective_from),
            effective_to: it.effective_to,
        }
    }

    /// Runs a pack's every case, and says what is wrong with file, line and column.
    pub fn check_pack(&self, request: FilePath) -> Result<PackReport, Problem> {
        let path = Path::new(&request.path);
        self.report_on(path, &self.foreign_pack(path)?)
    }

    fn report_on(&self, path: &Path, files: &Files) -> Result<PackReport, Problem> {
        let broken = |fault: &rules::Error| PackReport {
            id: String::new(),
            version: String::new(),
            rules: 0,
            cases: 0,
            faults: vec![self.fault_told(&Told::of_pack(fault))],
        };
        let manifest = match Manifest::of(files) {
            Ok(it) => it,
            Err(it) => return Ok(broken(&it)),
        };
        // An overlay must stand on each pack that it refines.
        let bases: Vec<Option<&String>> =
            if manifest.is_overlay() { manifest.refines.iter().map(Some).collect() } else { vec![None] };
        let mut report = PackReport {
            id: manifest.id.clone(),
            version: manifest.version.clone(),
            rules: 0,
            cases: 0,
            faults: Vec::new(),
        };
        for base in bases {
            let layers = self.stacked(files.clone(), base.map(String::as_str))?;
            let layers: Vec<&Files> = layers.iter().collect();
            let read =
                Pack::read(&layers).and_then(|it| Ok((Trials::of(&it, &layers).map_err(|it| vec![it])?, it)));
            let (trials, pack) = match read {
                Ok(it) => it,
                Err(faults) => {
                    // On each pack that an overlay refines, its own files have the same faults.
                    for fault in faults.iter().map(|it| self.fault_told(&Told::of_pack(it))) {
                        if !report.faults.contains(&fault) {
                            report.faults.push(fault);
                        }
                    }
                    continue;
                }
            };
            Self::within_bounds(path, &pack, &trials)?;
            let calendar = self.resources().calendar(&pack.manifest().calendar)?;
            let calendar = rules::Calendar::from_json(&calendar)
                .map_err(|it| Problem::BrokenPack { id: manifest.id.clone(), fault: Told::of_pack(&it) })?;
            let own = pack.rules().iter().filter(|it| it.pack == manifest.id).count();
            report.rules = report.rules.max(u32::try_from(own).unwrap_or(u32::MAX));
            report.cases = report.cases.max(u32::try_from(trials.count()).unwrap_or(u32::MAX));
            let proved = rules::prove(&pack, &trials, &calendar);
            report.faults.extend(proved.iter().map(|it| self.fault_told(&Told::of_case(it))).map(|it| {
                match base {
                    Some(base) => format!("{base}: {it}"),
                    None => it,
                }
            }));
        }
        Ok(report)
    }

    fn fault_told(&self, fault: &Told) -> String {
        fault.say(&read(&self.words))
    }

    /// What a rule says, where it comes from, and the cases that show it.
    pub fn explain_rule(&self, request: RuleRef) -> Result<RuleExplained, Problem> {
        let wanted = (!request.pack.is_empty()).then_some(&request.pack);
        for id in self.pack_ids()?.iter().filter(|it| wanted.is_none_or(|wanted| wanted == *it)) {
            let files = self.pack_files(id)?;
            let Ok(manifest) = Manifest::of(&files) else { continue };
            let pack = self.standing(id, &manifest)?;
            // Where no pack is named, the one that states the rule tells of it.
            let found = pack
                .pack
                .rules()
                .iter()
                .find(|it| it.id == request.rule && (wanted.is_some() || it.pack == *id));
            if let Some(rule) = found {
                let none = BTreeMap::new();
                let trials = pack.trials()?;
                let cases = |fires| {
                    let cases = trials.of_rule(&rule.id, fires);
                    cases.iter().map(|it| self.settings_told(it)).collect()
                };
                return Ok(RuleExplained {
                    message: with_gaps(&self.pack_sentence(&pack, &rule.id, &none)),
                    clears: with_gaps(&self.pack_sentence(&pack, &format!("{}-clears", rule.id), &none)),
                    desk: match rule.subject {
                        SubjectKind::Procedure => Desk::Purchaser,
                        SubjectKind::Bid => Desk::Agency,
                    },
                    written: rule.written.clone(),
                    fires: cases(true),
                    silent: cases(false),
                    rule: self.rule_view(&pack, rule),
                });
            }
        }
        Err(Problem::NoSuchRule { rule: request.rule })
    }

    /// What changes from one pack to another, by id or path; for a case, also which findings come and go.
    pub fn compare_packs(&self, request: PackComparison) -> Result<PackDifference, Problem> {
        let (old, new) = (self.pack_at(&request.old)?, self.pack_at(&request.new)?);
        let case = request.case.as_ref().map(|it| self.opened(Path::new(it))).transpose()?;
        let content = case.map(|it| lock(&it).content.clone());
        Ok(self.difference(&old, &new, content.as_ref(), request.notice))
    }

    /// What a case would see if it moved to another pack.
    pub fn pack_move(&self, request: MovePack) -> Result<PackDifference, Problem> {
        let case = self.opened(Path::new(&request.case))?;
        let content = lock(&case).content.clone();
        let old = self.pack_of(content.procedure())?;
        let new = self.pack(&request.pack, &self.overlays_of(&request, content.procedure()))?;
        Ok(self.difference(&old, &new, Some(&content), None))
    }

    /// Moves a purchaser's case to the present state of a pack, with overlays: one operation.
    pub fn move_pack(&self, request: MovePack) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            let Content::Procedure(procedure) = &case.content else {
                return Err(Problem::WrongDesk { path: request.case.clone() });
            };
            let overlays = self.overlays_of(&request, procedure);
            let pack = self.pack(&request.pack, &overlays)?;
            self.keep_pack(&pack)?;
            let moved = Procedure { pack: pack.reference(), overlays, ..procedure.as_ref().clone() };
            let content = Content::Procedure(Box::new(moved));
            case.write(content, &[], &operation("move-pack", json!({ "pack": request.pack })), stamp)
        })
    }

    /// The overlays with which a case moves: those named, or else its present ones that refine the pack.
    fn overlays_of(&self, request: &MovePack, procedure: &Procedure) -> Vec<String> {
        let refines = |id: &&String| {
            let manifest = self.pack_files(id).and_then(|it| manifest_of(id, &it));
            manifest.is_ok_and(|it| it.refines.contains(&request.pack))
        };
        let present = || procedure.overlays.iter().filter(refines).cloned().collect();
        request.overlays.clone().unwrap_or_else(present)
    }

    /// What installing a pack from a folder or ZIP file would replace; none where no pack of its id is here.
    pub fn pack_install(&self, request: FilePath) -> Result<Option<PackReplacement>, Problem> {
        let path = Path::new(&request.path);
        self.replacement(path, &self.foreign_pack(path)?)
    }

    fn replacement(&self, path: &Path, files: &Files) -> Result<Option<PackReplacement>, Problem> {
        let after = manifest_of(&shown(path), files)?;
        if !self.pack_ids()?.contains(&after.id) {
            return Ok(None);
        }
        let before = manifest_of(&after.id, &self.pack_files(&after.id)?)?;
        let difference =
            self.difference(&*self.pack_at(&after.id)?, &*self.pack_at(&shown(path))?, None, None);
        let gone = difference.rules.iter().filter(|it| it.change == ChangeKind::Removed);
        Ok(Some(PackReplacement {
            lost: gone.map(|it| it.rule.clone()).collect(),
            id: after.id,
            before: before.version,
            after: after.version,
            difference,
        }))
    }

    /// Installs a pack from a folder or ZIP file, when every one of its cases says what it expects. One of an id that is
    /// here is replaced as a whole, and only where that was asked for.
    pub fn install_pack(&self, request: InstallPack) -> Result<Vec<PackView>, Problem> {
        let path = Path::new(&request.path);
        // Read once: what is installed is what was checked.
        let files = self.foreign_pack(path)?;
        let report = self.report_on(path, &files)?;
        if let Some(first) = report.faults.first() {
            return Err(Problem::BrokenPack { id: report.id, fault: Told::unread(first) });
        }
        let replaced = if request.replace { None } else { self.replacement(path, &files)? };
        if let Some(PackReplacement { id, before, after, lost, .. }) = replaced {
            return Err(Problem::PackHere { id, before, after, lost: lost.join(", ") });
        }
        let target = self.installed_packs().join(crate::resources::plain_name(&report.id)?);
        // Written beside the packs in use, so that a half-written pack is never read.
        let folder = self.data.join("arriving-pack");
        remove_folder(&folder)?;
        for (name, text) in files.iter().filter(|it| !it.0.ends_with(".typ")) {
            let to = folder.join(name);
            if let Some(parent) = to.parent() {
                std::fs::create_dir_all(parent).map_err(|it| Problem::io(parent, &it))?;
            }
            whole_file::replace(&to, text.as_bytes())?;
        }
        let packs = self.installed_packs();
        std::fs::create_dir_all(&packs).map_err(|it| Problem::io(&packs, &it))?;
        remove_folder(&target)?;
        std::fs::rename(&folder, &target).map_err(|it| Problem::io(&target, &it))?;
        self.forget_packs();
        self.packs(Nothing {})
    }

    /// Takes an installed pack away: the shipped one of its id holds again, where there is one. Cases keep the pack they
    /// began with.
    pub fn remove_pack(&self, request: PackRef) -> Result<Vec<PackView>, Problem> {
        let id = request.pack;
        let folder = self.installed_packs().join(crate::resources::plain_name(&id)?);
        if !folder.is_dir() {
            return Err(Problem::PackNotInstalled { id });
        }
        if !self.resources().packs()?.contains(&id) {
            for other in self.pack_ids()?.into_iter().filter(|it| *it != id) {
                let manifest = manifest_of(&other, &self.pack_files(&other)?)?;
                if manifest.extends.as_ref() == Some(&id) || manifest.refines == [id.clone()] {
                    return Err(Problem::PackNeeded { id, by: other });
                }
            }
        }
        remove_folder(&folder)?;
        self.forget_packs();
        self.packs(Nothing {})
    }

    /// Which pack a case is held to, and whether there is a newer one.
    pub(crate) fn pack_standing(&self, procedure: &Procedure, used: &LoadedPack) -> PackStanding {
        let present = self.pack(&procedure.pack.id, &procedure.overlays).ok();
        let name = |it: &Manifest| it.name.best(self.language()).to_owned();
        let manifest = used.pack.manifest();
        PackStanding {
            id: manifest.id.clone(),
            version: manifest.version.clone(),
            name: name(manifest),
            overlays: used.pack.overlays().iter().map(name).collect(),
            newer: present
                .filter(|it| it.pack.hash() != used.pack.hash())
                .map(|it| it.pack.version().to_owned()),
            lost: !procedure.pack.hash.is_empty() && procedure.pack.hash != used.pack.hash(),
            governs: manifest.governs(procedure.method.form),
            legal_forms: legal_forms(&used.pack),
        }
    }

    fn pack_at(&self, at: &str) -> Result<Arc<LoadedPack>, Problem> {
        let path = Path::new(at);
        if !path.exists() {
            let files = self.pack_files(at)?;
            return self.standing(at, &manifest_of(at, &files)?);
        }
        let files = self.foreign_pack(path)?;
        let base = manifest_of(&shown(path), &files)?.refines.into_iter().next();
        let layers = self.stacked(files, base.as_deref())?;
        Ok(Arc::new(self.load(&shown(path), layers)?))
    }

    fn difference(
        &self,
        old: &LoadedPack,
        new: &LoadedPack,
        case: Option<&Content>,
        notice: Option<NaiveDate>,
    ) -> PackDifference {
        let told = |it: RuleChange| {
            let of = if new.pack.rules().iter().any(|rule| rule.id == it.rule) { new } else { old };
            RuleChangeView {
                name: self.pack_sentence(of, &format!("{}-name", it.rule), &BTreeMap::new()),
                rule: it.rule,
                change: it.change,
                parts: it.parts,
            }
        };
        let day = |it: TimetableChange| TimetableChangeView {
            event: it.event,
            name: it.name.best(self.language()).to_owned(),
            change: it.change,
            parts: it.parts,
            before: it.before,
            after: it.after,
        };
        let entry = |it: TableChange| TableChangeView {
            table: it.table,
            entry: it.entry,
            name: it.name.best(self.language()).to_owned(),
            change: it.change,
            before: it.before,
            after: it.after,
        };
        let notice = notice.or_else(|| case?.procedure().timetable.notice);
        let days = rules::timetable_changes((&old.pack, &old.calendar), (&new.pack, &new.calendar), notice);
        let found = |pack: &LoadedPack| case.map(|it| self.findings_by(it, pack)).unwrap_or_default();
        let (before, after) = (found(old), found(new));
        let is_in = |list: &[FindingView], it: &FindingView| {
            list.iter().any(|other| (&other.rule, &other.place) == (&it.rule, &it.place))
        };
        PackDifference {
            old: old.reference(),
            new: new.reference(),
            rules: rules::rule_changes(&old.pack, &new.pack).into_iter().map(told).collect(),
            timetable: days.into_iter().map(day).collect(),
            tables: rules::table_changes(&old.pack, &new.pack).into_iter().map(entry).collect(),
            appearing: after.iter().filter(|it| !is_in(&before, it)).cloned().collect(),
            disappearing: before.iter().filter(|it| !is_in(&after, it)).cloned().collect(),
            dropped_overlays: overlays(old).into_iter().filter(|it| !overlays(new).contains(it)).collect(),
            overlays: overlays(new),
        }
    }
}

/// Ids of what refines a pack.
fn overlays(pack: &LoadedPack) -> Vec<String> {
    pack.pack.overlays().iter().map(|it| it.id.clone()).collect()
}

fn remove_folder(folder: &Path) -> Result<(), Problem> {
    match std::fs::remove_dir_all(folder) {
        Err(it) if it.kind() == std::io::ErrorKind::NotFound => Ok(()),
        removed => removed.map_err(|it| Problem::io(folder, &it)),
    }
}

/// The legal forms among a pack's methods; those that it governs, where it has no table of methods.
fn legal_forms(pack: &Pack) -> Vec<ProcurementMethod> {
    let known: Vec<_> = rules::method_ids(pack).into_iter().filter_map(form_of).collect();
    if known.is_empty() { pack.manifest().methods.clone() } else { known }
}

/// A sentence that no case has filled in, with gaps where its arguments would stand.
fn with_gaps(sentence: &str) -> String {
    let mut parts = sentence.split("{$");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |told, part| told + "…" + part.split_once('}').map_or(part, |it| it.1))
}

#[cfg(test)]
mod tests {
    use super::with_gaps;

    #[test]
    fn arguments_leave_gaps() {
        assert_eq!(with_gaps("自 {$from} 至 {$to} 不足 {$at-least} 日。"), "自 … 至 … 不足 … 日。");
        assert_eq!(with_gaps("原样"), "原样");
    }
}
