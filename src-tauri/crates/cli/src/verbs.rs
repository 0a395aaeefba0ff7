//! Each verb: reads what was typed, calls `app`, prints the answer.

use std::{fs, io::Read, path::Path, sync::Arc};

use app::{
    AgencyFile, App, Edit, FilePath, Import, NewIdentity, NewProcedure, Problem, grouped, json,
    views::{CaseContent, CaseView, DocumentKind, FindingView, Verification},
};
use model::{Currency, Language, Procedure};
use serde_json::{Value, json};

use crate::{
    Ending,
    arguments::{Beginning, Change, Evaluate, New, SchemaOf, Sign, Verb, WordsOf},
    asking::{case_path, say, text_of},
    calendars, evaluations,
    output::Output,
    packs, password, price, sheets, templates,
};

/// Runs a verb.
pub fn run(app: &Arc<App>, verb: &Verb, output: &mut Output) -> Result<Ending, Problem> {
    match verb {
        // Run in `main`, in a data folder of its own.
        Verb::Demo { .. } => Ok(Ending::Well),
        Verb::New { what: New::Procedure { file, with } } => new_procedure(app, file, with, output),
        Verb::New { what: New::Bid { file, package, agency, example } } => {
            new_bid(app, file, package, agency.as_deref(), example.as_deref(), output)
        }
        Verb::Show { file, .. } => show(app, file, output),
        Verb::Edit { file, change } => edit(app, file, change, output),
        Verb::Undo { file } => step(app, "terminal-undone", app.undo(case_path(file))?, output),
        Verb::Redo { file } => step(app, "terminal-redone", app.redo(case_path(file))?, output),
        Verb::History { file, .. } => history(app, file, output),
        Verb::Check { file, report, .. } => check(app, file, report.as_deref(), output),
        Verb::Timetable { pack, overlay, notice, contract, .. } => {
            let (pack, overlays) = (pack.clone(), overlay.clone());
            let request = app::TimetableOf { pack, overlays, notice: *notice, contract: *contract };
            timetable(app, request, output)
        }
        Verb::Score(it) => evaluations::evaluate(app, Evaluate::Score, it, output),
        Verb::Correct(it) => evaluations::evaluate(app, Evaluate::Correct, it, output),
        Verb::Committee(it) => evaluations::evaluate(app, Evaluate::Committee, it, output),
        Verb::Method(it) => evaluations::evaluate(app, Evaluate::Method, it, output),
        Verb::Assess(it) => evaluations::evaluate(app, Evaluate::Assess, it, output),
        Verb::Template { what } => templates::template(app, what, output),
        Verb::Pack { what } => packs::pack(app, what, output),
        Verb::Calendar { what } => calendars::calendar(app, what, output),
        Verb::Cost { file, explain: Some(figure), depth, .. } => {
            price::explain(app, file, figure, *depth, output)
        }
        Verb::Cost { file, .. } => price::cost(app, file, output),
        Verb::WhatIf { file, change, .. } => price::what_if(app, file, &patch_of(app, file, change)?, output),
        Verb::Decide { file, .. } => price::decide(app, file, output),
        Verb::Simulate { file, draws, .. } => price::simulate(app, file, *draws, output),
        Verb::Commitments { .. } => price::commitments(app, output),
        Verb::Sheet(it) => sheets::sheet(app, it, output),
        Verb::Documents { file, out, documents: kinds, word } => {
            documents(app, file, out, kinds, *word, output)
        }
        Verb::Ocds { file, out, prefix, .. } => ocds(app, file, out, prefix.as_deref(), output),
        Verb::Sign(sign) => sign_pdf(app, sign, output),
        Verb::Verify { pdf, .. } => verify(app, pdf, output),
        Verb::Import { pdf, file } => import(app, pdf, file, output),
        Verb::Words(words) => in_words(app, words, output),
        Verb::Schema { of } => {
            let schema = match of {
                SchemaOf::Procedure => json::procedure_schema(),
                SchemaOf::Bid => json::bid_schema(),
                SchemaOf::Score => json::evaluation_schema("score"),
                SchemaOf::Correct => json::evaluation_schema("correct"),
                SchemaOf::Committee => json::evaluation_schema("committee"),
                SchemaOf::Method => json::evaluation_schema("method"),
                SchemaOf::Assess => json::evaluation_schema("assess"),
            };
            output.json(&schema)?;
            Ok(Ending::Well)
        }
    }
}

fn new_procedure(app: &App, file: &Path, with: &Beginning, output: &mut Output) -> Result<Ending, Problem> {
    let named = with.from.as_deref().map(Path::new).filter(|it| it.is_file());
    let view = match named {
        Some(path) if path.extension().is_some_and(|it| it == "json") => {
            app.begin_procedure(file, json::document::<Procedure>(read_json(path)?)?)?
        }
        past_case => app.new_procedure(NewProcedure {
            path: text_of(file),
            example: with.from.clone().filter(|_| past_case.is_none()),
            pack: with.pack.clone(),
            service: with.service.clone(),
            regime: with.regime.clone(),
            workers: with.workers,
            template: with.template.as_deref().map(text_of),
            past_case: past_case.map(text_of),
        })?,
    };
    made(app, &view, output)
}

fn new_bid(
    app: &App,
    file: &Path,
    package: &Path,
    agency: Option<&Path>,
    example: Option<&str>,
    output: &mut Output,
) -> Result<Ending, Problem> {
    let view = match agency {
        Some(path) => {
            let agency: AgencyFile = json::typed(json::with_ids(read_json(path)?))?;
            app.begin_bid(file, package, agency, None)?
        }
        None => app.new_bid(app::NewBid {
            path: text_of(file),
            package: text_of(package),
            example: example.map(str::to_owned),
        })?,
    };
    made(app, &view, output)
}

fn made(app: &App, view: &CaseView, output: &mut Output) -> Result<Ending, Problem> {
    output.line(say(app, "terminal-made", &[("path", &view.path)]));
    summary(app, view, output);
    Ok(Ending::Well)
}

fn show(app: &App, file: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let view = app.case(case_path(file))?;
    if output.is_json() {
        match &view.content {
            CaseContent::Procedure { procedure, .. } => output.json(procedure)?,
            CaseContent::Bid { bid, .. } => output.json(bid)?,
        }
        return Ok(Ending::Well);
    }
    summary(app, &view, output);
    Ok(Ending::Well)
}

fn edit(app: &App, file: &Path, change: &Change, output: &mut Output) -> Result<Ending, Problem> {
    let patch = patch_of(app, file, change)?;
    let before = app.case(case_path(file))?.revision;
    let view = app.edit(Edit { case: text_of(file), patch })?;
    let key = if view.revision == before { "terminal-unchanged" } else { "terminal-edited" };
    step(app, key, view, output)
}

fn step(app: &App, key: &str, view: CaseView, output: &mut Output) -> Result<Ending, Problem> {
    let next = view.undo.clone().unwrap_or_default();
    output.line(say(app, key, &[("next", &next)]));
    counts(app, &view, output);
    Ok(Ending::Well)
}

fn history(app: &App, file: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let lines = app.history(case_path(file))?;
    if output.is_json() {
        output.json(&lines)?;
        return Ok(Ending::Well);
    }
    for line in lines {
        let state = match line.state.as_str() {
            "done" => String::new(),
            other => format!("  ({})", say(app, &format!("terminal-state-{other}"), &[])),
        };
        // To the minute, as people tell the time; `--json` has it whole.
        let at = line.at.get(..16).unwrap_or(&line.at).replace('T', " ");
        output.line(format!("{at}  {}  {}{state}", line.who, line.label));
    }
    Ok(Ending::Well)
}

fn check(app: &App, file: &Path, report: Option<&Path>, output: &mut Output) -> Result<Ending, Problem> {
    let view = app.case(case_path(file))?;
    if let Some(path) = report {
        app.check_report(app::Sheet { case: text_of(file), path: text_of(path) })?;
    }
    if output.is_json() {
        output.json(&json!({ "findings": view.findings, "summary": view.summary }))?;
    } else {
        for finding in &view.findings {
            show_finding(app, finding, output);
        }
        counts(app, &view, output);
        if let Some(path) = report {
            output.line(say(app, "terminal-made", &[("path", &text_of(path))]));
        }
    }
    Ok(if view.summary.fatal > 0 { Ending::Objection } else { Ending::Well })
}

fn show_finding(app: &App, finding: &FindingView, output: &mut Output) {
    let severity = match finding.severity {
        app::views::Severity::Fatal => "terminal-fatal",
        app::views::Severity::Risk => "terminal-risk",
        app::views::Severity::Cosmetic => "terminal-cosmetic",
    };
    output.line(format!("[{}] {}", say(app, severity, &[]), finding.message));
    if let Some(source) = &finding.source {
        let title = source.title.best(app.language());
        let confidence = json::value(&finding.confidence).ok();
        let confidence = confidence.as_ref().and_then(Value::as_str).unwrap_or_default();
        let arguments = [
            ("title", title),
            ("number", source.number.as_str()),
            ("article", source.article.as_str()),
            ("confidence", confidence),
            ("rule", finding.rule.as_str()),
        ];
        output.line(format!("    {}", say(app, "terminal-source", &arguments)));
    }
    let place = finding.fields.first().map(|it| app.field_name(it).unwrap_or_else(|| it.clone()));
    output.line(format!("    → {}  {}", finding.clears, place.unwrap_or_default()));
}

fn timetable(app: &App, request: app::TimetableOf, output: &mut Output) -> Result<Ending, Problem> {
    let contract = request.contract.filter(|_| request.notice.is_some());
    let rows = app.timetable(request)?;
    if output.is_json() {
        output.json(&rows)?;
    } else {
        for it in &rows {
            let marked = if it.estimated { "≈" } else { " " };
            output.line(format!("{marked}{}  {}  ({} {})", it.date, it.name, it.limit, it.article));
            if !it.note.is_empty() {
                output.line(format!("              {}", it.note));
            }
        }
    }
    // A wished contract beside a notice is met or not.
    let late =
        contract.is_some_and(|wished| rows.iter().any(|it| it.event == "contract-last" && it.date > wished));
    Ok(if late { Ending::Objection } else { Ending::Well })
}

fn documents(
    app: &Arc<App>,
    file: &Path,
    out: &Path,
    kinds: &[DocumentKind],
    word: bool,
    output: &mut Output,
) -> Result<Ending, Problem> {
    let request = app::Export {
        case: text_of(file),
        folder: text_of(out),
        documents: (!kinds.is_empty()).then(|| kinds.to_vec()),
        identity: None,
        password: None,
        word,
    };
    for made in app.print(&request)? {
        let key = match (made.pages, made.draft) {
            (None, true) => "terminal-word-draft-made",
            (None, false) => "terminal-word-made",
            (Some(_), true) => "terminal-draft-made",
            (Some(_), false) => "terminal-document-made",
        };
        let pages = made.pages.unwrap_or_default().to_string();
        output.line(say(app, key, &[("path", &made.path), ("pages", &pages)]));
    }
    Ok(Ending::Well)
}

fn ocds(
    app: &App,
    file: &Path,
    out: &Path,
    prefix: Option<&str>,
    output: &mut Output,
) -> Result<Ending, Problem> {
    let prefix = prefix.map(str::to_owned);
    let made = app.export_ocds(app::ExportOcds { case: text_of(file), path: text_of(out), prefix })?;
    if output.is_json() {
        output.json(&made)?;
    } else {
        output.line(say(app, "terminal-made", &[("path", &made.path)]));
    }
    Ok(Ending::Well)
}

fn sign_pdf(app: &App, sign: &Sign, output: &mut Output) -> Result<Ending, Problem> {
    let secret = password::ask(app, sign.password_file.as_deref())?;
    let identity = match (&sign.p12, &sign.identity) {
        (Some(path), _) => app::read_pkcs12(path, &secret)?,
        (None, name) => {
            let name = name.clone().unwrap_or_default();
            match app.identity(&name, &secret) {
                // The first use of a name makes its identity.
                Err(Problem::NoIdentity { .. }) => {
                    let organisation = sign.organisation.clone().unwrap_or_default();
                    app.new_identity(NewIdentity {
                        name: name.clone(),
                        organisation,
                        password: secret.clone(),
                    })?;
                    output.line(say(app, "terminal-identity-made", &[("name", &name)]));
                    app.identity(&name, &secret)?
                }
                found => found?,
            }
        }
    };
    let signer = app.signer(identity)?;
    app.sign_file(&sign.pdf, sign.field.as_deref(), &signer)?;
    output.line(say(app, "terminal-signed", &[("path", &text_of(&sign.pdf))]));
    Ok(Ending::Well)
}

fn verify(app: &App, pdf: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let verification = app.verify(FilePath { path: text_of(pdf) })?;
    if output.is_json() {
        output.json(&verification)?;
    } else {
        show_verification(app, &verification, output)?;
    }
    Ok(if verification.report.verdict.is_acceptable() { Ending::Well } else { Ending::Objection })
}

/// The judgement of a PDF: the sentence, then each signature's four answers apart.
pub fn show_verification(app: &App, it: &Verification, output: &mut Output) -> Result<(), Problem> {
    output.line(format!("{}: {}", it.path, it.sentence));
    for signature in &it.report.signatures {
        let word = |kind: &str, value: Value| {
            say(app, &format!("terminal-{kind}-{}", value.as_str().unwrap_or_default()), &[])
        };
        let at = signature.signed_at.map(|it| it.to_rfc3339()).unwrap_or_default();
        let integrity = json::value(&signature.integrity)?;
        // Of a signature that is not whole nothing more can be said.
        let whole = integrity == "intact";
        let or_silence = |words: String| if whole { words } else { say(app, "terminal-cannot-say", &[]) };
        output.line(format!(
            "    {}: {}  {at}  {} · {} · {}",
            signature.field,
            signature.signer.as_deref().unwrap_or_default(),
            word("integrity", integrity.clone()),
            or_silence(word("later", json::value(&signature.later_changes)?)),
            or_silence(word("identity", json::value(&signature.identity)?)),
        ));
        if let Some(fingerprint) = signature.fingerprint {
            output.line(format!("    {fingerprint}"));
        }
    }
    Ok(())
}

fn import(app: &App, pdf: &Path, file: &Path, output: &mut Output) -> Result<Ending, Problem> {
    let view = if file.exists() {
        app.import(Import { path: text_of(pdf), case: text_of(file) })?
    } else if file.extension().is_some_and(|it| it == "bid") {
        app.new_bid(app::NewBid { path: text_of(file), package: text_of(pdf), example: None })?
    } else {
        app.import_package(pdf, file)?
    };
    output.line(say(app, "terminal-imported", &[("pdf", &text_of(pdf)), ("path", &view.path)]));
    if let CaseContent::Procedure { procedure, .. } = &view.content
        && let Some(envelope) = procedure.received.last()
    {
        let total = envelope.total.map(|it| grouped(&it.to_string())).unwrap_or_default();
        let verdict = say(app, &format!("terminal-verdict-{}", envelope.verdict), &[]);
        let signer = if envelope.signer.is_empty() { "—" } else { &envelope.signer };
        let arguments = [
            ("agency", envelope.agency.as_str()),
            ("verdict", &verdict),
            ("signer", signer),
            ("total", &total),
        ];
        let key = match envelope.kind {
            model::EnvelopeKind::Quality => "terminal-quality-received",
            model::EnvelopeKind::Price => "terminal-price-received",
        };
        output.line(say(app, key, &arguments));
    }
    summary(app, &view, output);
    Ok(Ending::Well)
}

fn in_words(app: &App, words: &WordsOf, output: &mut Output) -> Result<Ending, Problem> {
    if let Some(text) = &words.parse {
        let money = app::amount_of_words(text)?;
        if output.is_json() {
            output.json(&money)?;
        } else {
            output.line(format!("{} {}", money.currency.code(), money.amount));
        }
        return Ok(Ending::Well);
    }
    let language = words.words_language.unwrap_or(app.language());
    // Each language's own currency; another one is named by `--currency`.
    let usual = if language == Language::ZhHans { Currency::CNY } else { Currency::HKD };
    let currency = words.currency.unwrap_or(usual);
    let text = app::in_words(words.amount.as_deref().unwrap_or_default(), currency, language)?;
    if output.is_json() {
        output.json(&json!({ "words": text }))?;
    } else {
        output.line(text);
    }
    Ok(Ending::Well)
}

/// A case in a few lines.
pub fn summary(app: &App, view: &CaseView, output: &mut Output) {
    let it = &view.summary;
    let mut rows = vec![(say(app, "terminal-title", &[]), it.title.clone())];
    if let Some(deadline) = it.deadline {
        let left =
            it.working_days_left.map(|it| say(app, "terminal-days-left", &[("days", &it.to_string())]));
        rows.push((
            say(app, "terminal-deadline", &[]),
            format!("{}  {}", deadline.format("%Y-%m-%d %H:%M"), left.unwrap_or_default()),
        ));
    }
    if let Some(price) = it.price {
        let price = format!("{} {}", it.currency.code(), grouped(&price.to_string()));
        rows.push((say(app, "terminal-price", &[]), price));
    }
    let held = &view.pack;
    let overlays: String = held.overlays.iter().map(|it| format!(" + {it}")).collect();
    let pack = format!("{} {} ({}){overlays}", held.name, held.version, held.id);
    rows.push((say(app, "terminal-held-to", &[]), pack));
    output.table(&rows);
    counts(app, view, output);
}

fn counts(app: &App, view: &CaseView, output: &mut Output) {
    let it = &view.summary;
    let (fatal, risk, cosmetic) = (it.fatal.to_string(), it.risk.to_string(), it.cosmetic.to_string());
    let arguments = [("fatal", fatal.as_str()), ("risk", risk.as_str()), ("cosmetic", cosmetic.as_str())];
    output.line(say(app, "terminal-counts", &arguments));
}

/// A change as a merge patch: of single fields, from a file, or from standard input for `-` and for nothing.
fn patch_of(app: &App, file: &Path, change: &Change) -> Result<Value, Problem> {
    if !change.set.is_empty() {
        return app.patch_setting(file, &change.set);
    }
    let written = match change.merge.as_deref().filter(|it| *it != Path::new("-")) {
        Some(path) => read_json(path)?,
        None => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|it| Problem::Io { path: "-".into(), detail: it.to_string() })?;
            json::parse(&text)?
        }
    };
    app.written_patch(file, written)
}

fn read_json(path: &Path) -> Result<Value, Problem> {
    let text = fs::read_to_string(path).map_err(|it| Problem::io(path, &it))?;
    json::parse(&text)
}
