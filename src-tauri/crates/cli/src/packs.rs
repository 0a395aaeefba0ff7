//! The verbs of rule packs: listed, checked, explained, compared, installed; a case moved to another one.

use std::path::Path;

use app::{
    App, FilePath, InstallPack, MovePack, Nothing, PackComparison, PackRef, Problem, RuleRef,
    views::{ChangeKind, ChangedPart, PackDifference, PackView, PlannedDay, RuleExplained},
};

use crate::{
    Ending,
    arguments::PackVerb,
    asking::{say, text_of},
    output::{Output, name},
};

/// Does one of them.
pub fn pack(app: &App, verb: &PackVerb, output: &mut Output) -> Result<Ending, Problem> {
    match verb {
        PackVerb::List { .. } => list(app, output),
        PackVerb::Check { path, .. } => check(app, path, output),
        PackVerb::Explain { rule, pack, .. } => explain(app, rule, pack.as_deref(), output),
        PackVerb::Diff { old, new, case, notice, .. } => {
            let case = case.as_deref().map(text_of);
            let request = PackComparison { old: old.clone(), new: new.clone(), case, notice: *notice };
            difference(app, &app.compare_packs(request)?, output)
        }
        PackVerb::Install { path, replace } => {
            let installed = app.install_pack(InstallPack { path: text_of(path), replace: *replace })?;
            output.line(say(app, "terminal-pack-installed", &[("count", &installed.len().to_string())]));
            Ok(Ending::Well)
        }
        PackVerb::Remove { id } => {
            let left = app.remove_pack(PackRef { pack: id.clone() })?;
            // The shipped one of that id holds again, where there is one.
            let again = left.iter().find(|it| it.id == *id).map_or("—", |it| &it.version);
            output.line(say(app, "terminal-pack-removed", &[("id", id), ("version", again)]));
            Ok(Ending::Well)
        }
        PackVerb::Move { file, pack, overlay, no_overlays, dry_run, .. } => {
            let named = *no_overlays || !overlay.is_empty();
            let overlays = named.then(|| overlay.clone());
            let request = MovePack { case: text_of(file), pack: pack.clone(), overlays };
            let told = app.pack_move(request.clone())?;
            if !dry_run {
                app.move_pack(request)?;
            }
            difference(app, &told, output)
        }
    }
}

fn list(app: &App, output: &mut Output) -> Result<Ending, Problem> {
    let packs = app.packs(Nothing {})?;
    if output.is_json() {
        output.json(&packs)?;
        return Ok(Ending::Well);
    }
    let row = |it: &PackView| {
        let kind = match (it.refines.is_empty(), it.methods.is_empty()) {
            (false, _) => say(app, "terminal-pack-overlay", &[("on", &it.refines.join(", "))]),
            (true, true) => say(app, "terminal-pack-foundation", &[]),
            (true, false) => say(app, "terminal-pack-own", &[]),
        };
        let rules = it.own_rules.to_string();
        let from = it.effective_from.to_string();
        let arguments = [
            ("name", it.name.as_str()),
            ("version", &it.version),
            ("kind", &kind),
            ("rules", &rules),
            ("from", &from),
        ];
        (it.id.clone(), say(app, "terminal-pack-line", &arguments))
    };
    output.table(&packs.iter().map(row).collect::<Vec<_>>());
    Ok(Ending::Well)
}

/// Ends with an objection where the pack says something else than its cases expect.
fn check(app: &App, path: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let report = app.check_pack(FilePath { path: text_of(path) })?;
    if output.is_json() {
        output.json(&report)?;
    } else {
        report.faults.iter().for_each(|it| output.line(it));
        let (rules, cases, faults) =
            (report.rules.to_string(), report.cases.to_string(), report.faults.len().to_string());
        let arguments =
            [("id", report.id.as_str()), ("rules", &rules), ("cases", &cases), ("faults", &faults)];
        output.line(say(app, "terminal-pack-checked", &arguments));
    }
    Ok(if report.faults.is_empty() { Ending::Well } else { Ending::Objection })
}

fn explain(app: &App, rule: &str, pack: Option<&str>, output: &mut Output) -> Result<Ending, Problem> {
    let request = RuleRef { pack: pack.unwrap_or_default().to_owned(), rule: rule.to_owned() };
    let told: RuleExplained = app.explain_rule(request)?;
    if output.is_json() {
        output.json(&told)?;
        return Ok(Ending::Well);
    }
    let it = &told.rule;
    output.line(format!("{}  [{}]  {}", it.rule, it.pack, it.name));
    output.line(format!("  {}", told.message));
    output.line(format!("  → {}", told.clears));
    let title = it.source.title.best(app.language());
    let until = it.effective_to.map(|it| it.to_string()).unwrap_or_default();
    let from = it.effective_from.map(|it| it.to_string()).unwrap_or_default();
    output.line(format!("  {title} {} {}  {from} – {until}", it.source.number, it.source.article));
    output.line(format!("  「{}」", it.source.words));
    let about = [("severity", name(&it.severity)), ("confidence", name(&it.confidence))];
    let about: Vec<(&str, &str)> = about.iter().map(|it| (it.0, it.1.as_str())).collect();
    output.line(format!("  {}", say(app, "terminal-rule-known", &about)));
    for line in told.written.lines() {
        output.line(format!("    {line}"));
    }
    for (key, cases) in [("terminal-rule-fires", &told.fires), ("terminal-rule-silent", &told.silent)] {
        output.line(format!("  {}", say(app, key, &[])));
        cases.iter().for_each(|it| output.line(format!("    – {it}")));
    }
    Ok(Ending::Well)
}

fn difference(app: &App, told: &PackDifference, output: &mut Output) -> Result<Ending, Problem> {
    if output.is_json() {
        output.json(told)?;
        return Ok(Ending::Well);
    }
    let (old, new) = (&told.old, &told.new);
    output.line(format!("{} {} → {} {}", old.id, old.version, new.id, new.version));
    for (key, overlays) in [
        ("terminal-pack-overlays-kept", &told.overlays),
        ("terminal-pack-overlays-dropped", &told.dropped_overlays),
    ] {
        if !overlays.is_empty() {
            output.line(say(app, key, &[("overlays", &overlays.join(", "))]));
        }
    }
    let parts = |parts: &[ChangedPart]| {
        let words = parts.iter().map(|it| say(app, &format!("changed-part-{}", name(it)), &[]));
        words.collect::<Vec<_>>().join(", ")
    };
    for it in &told.rules {
        line(it.change, &[&it.rule, &it.name, &parts(&it.parts)], output);
    }
    heading(app, "pack-changes-timetable", told.timetable.is_empty(), output);
    for it in &told.timetable {
        let days = values(it.before.map(day), it.after.map(day));
        line(it.change, &[&it.event, &it.name, &days, &parts(&it.parts)], output);
    }
    heading(app, "pack-changes-tables", told.tables.is_empty(), output);
    for it in &told.tables {
        let table = say(app, &format!("pack-table-{}", name(&it.table)), &[]);
        let (way, values) = (it.entry.join(" › "), values(it.before.clone(), it.after.clone()));
        line(it.change, &[&format!("{table} › {way}"), &it.name, &values], output);
    }
    for (key, findings) in
        [("terminal-pack-appearing", &told.appearing), ("terminal-pack-disappearing", &told.disappearing)]
    {
        heading(app, key, findings.is_empty(), output);
        for it in findings {
            let severity = say(app, &format!("severity-{}", name(&it.severity)), &[]);
            output.line(format!("  [{severity}] {}", it.message));
        }
    }
    let count = |it: usize| it.to_string();
    let (rules, days, entries) =
        (count(told.rules.len()), count(told.timetable.len()), count(told.tables.len()));
    let arguments = [("rules", rules.as_str()), ("days", &days), ("entries", &entries)];
    output.line(say(app, "terminal-pack-differs", &arguments));
    Ok(Ending::Well)
}

fn heading(app: &App, key: &str, empty: bool, output: &mut Output) {
    if !empty {
        output.line(say(app, key, &[]));
    }
}

/// What became of something, and what there is to say of it.
fn line(change: ChangeKind, said: &[&str], output: &mut Output) {
    let mark = match change {
        ChangeKind::Added => "+",
        ChangeKind::Removed => "−",
        ChangeKind::Changed => "~",
    };
    let said: Vec<&str> = said.iter().copied().filter(|it| !it.is_empty()).collect();
    output.line(format!("  {mark} {}", said.join("  ")));
}

/// The day to plan, and in brackets the limit where it is another day.
fn day(it: PlannedDay) -> String {
    if it.date == it.limit { it.date.to_string() } else { format!("{} ({})", it.date, it.limit) }
}

/// What stood there and what stands: nothing where nothing does.
fn values(before: Option<String>, after: Option<String>) -> String {
    let one = |it: Option<String>| it.unwrap_or_else(|| "—".to_owned());
    if before.is_none() && after.is_none() {
        String::new()
    } else {
        format!("{} → {}", one(before), one(after))
    }
}
