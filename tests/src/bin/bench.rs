//! Speed and memory of what people wait for, each measured in a process of its own: `./dev bench`.
//! A benchmark, not a test: it tells, it judges nothing.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its table is what it is for")]
#![allow(clippy::float_arithmetic, reason = "times and ratios are no money")]

use std::{
    env, fs,
    path::Path,
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use model::CostPlan;
use pricing::{Revenue, Simulation, Term, simulate};
use serde_json::{Value, json};
use tests::{
    desk::{Desk, Fault, IDENTITY},
    plans::{self, Size},
};

const PURCHASER: &str = "shitan.procedure";
const AGENCY: &str = "shitan.bid";
const LONG: &str = "long.bid";
const EXAMPLE: &str = "shitan-2025";
const PAGES: usize = 60;

/// What is measured: its name for the process, for people, and what it should reach.
const MEASURES: &[(&str, &str, &str)] = &[
    ("open", "open a case", ""),
    ("edit", "one edit with findings and costing", "10 ms"),
    ("findings", "all findings of a full case, after an edit", "5 ms"),
    ("packs", "load all packs, each on those below it", "50 ms"),
    ("cost", "cost of a plan of 500 lines, after an edit", "1 ms"),
    ("tornado", "strongest inputs of a plan of 100 lines", "100 ms"),
    ("simulate", "a million futures of 100 lines, 2 threads", "2000 ms"),
    ("preview", "preview after an edit", "200 ms"),
    ("cold", "quality bid of 60 pages, cold", "1500 ms, 300 MB"),
    ("warm", "quality bid of 60 pages, after an edit", ""),
    ("sign", "sign that quality bid", ""),
    ("verify", "verify that quality bid", ""),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [] => table(),
        [measure, folder] => report(measure, Path::new(folder)),
        _ => Err("bench takes no arguments".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bench: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn table() -> Result<(), Fault> {
    let folder = tempfile::tempdir()?;
    prepare(folder.path())?;
    println!("{:<44}{:>12}{:>12}   to reach", "", "time", "peak memory");
    let mut cold = None;
    for (name, title, goal) in MEASURES {
        let output = Command::new(env::current_exe()?).arg(name).arg(folder.path()).output()?;
        if !output.status.success() {
            return Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        let measured: Value = serde_json::from_slice(&output.stdout)?;
        let micros = measured["micros"].as_u64().unwrap_or_default();
        if *name == "cold" {
            cold = Some(micros);
        }
        println!("{title:<44}{:>12}{:>12}   {goal}", milliseconds(micros), memory(&measured["peak_kib"]));
    }
    println!("{:<44}{:>12}", "pages of that quality bid", pages(folder.path())?);
    match libre_office_costing(folder.path())? {
        Some((ours, theirs)) => {
            let ratio = theirs.as_micros() as f64 / ours.as_micros().max(1) as f64;
            let time = milliseconds(u64::try_from(theirs.as_micros())?);
            println!(
                "{:<44}{time:>12}   {ratio:.0} times ours",
                "LibreOffice on that plan, start and load included"
            );
        }
        None => println!("{:<44}{:>12}", "LibreOffice on that plan", "not installed"),
    }
    match (cold, libre_office(folder.path())?) {
        (Some(cold), Some(other)) => {
            let ratio = other.as_micros() as f64 / cold as f64;
            let time = milliseconds(u64::try_from(other.as_micros())?);
            println!("{:<44}{time:>12}   {ratio:.1} times ours", "LibreOffice on its sections alone");
        }
        _ => println!("{:<44}{:>12}", "LibreOffice on its sections alone", "not installed"),
    }
    Ok(())
}

/// Makes the cases that are measured: the shipped example, and an answer to it of sixty pages.
fn prepare(folder: &Path) -> Result<(), Fault> {
    let desk = Desk::at(folder)?;
    desk.identity()?;
    desk.call("new_procedure", json!({ "path": desk.path(PURCHASER), "example": EXAMPLE }))?;
    let package = first_file(&desk.export(&desk.path(PURCHASER), &desk.path("package"))?)?;
    for name in [AGENCY, LONG] {
        desk.call("new_bid", json!({ "path": desk.path(name), "package": package, "example": EXAMPLE }))?;
    }
    lengthen(&desk)?;
    desk.export(&desk.path(LONG), &desk.path("long"))?;
    Ok(())
}

/// Adds to the sections until the quality bid has its sixty pages.
fn lengthen(desk: &Desk) -> Result<(), Fault> {
    let case = desk.path(LONG);
    let shipped = desk.call("case", json!({ "case": case }))?["content"]["bid"]["sections"].clone();
    let shipped = shipped.as_array().ok_or("the bid has no sections")?;
    for copies in 1..200 {
        let sections: Vec<Value> = shipped
            .iter()
            .map(|section| {
                let body = section["body"].as_str().unwrap_or_default();
                let mut longer = section.clone();
                longer["body"] = vec![body; copies].join("\n\n").into();
                longer
            })
            .collect();
        desk.call("edit", json!({ "case": case, "patch": { "sections": sections } }))?;
        if preview(desk, LONG)?["pages"].as_array().is_some_and(|it| it.len() >= PAGES) {
            return Ok(());
        }
    }
    Err("the sections stay too short".into())
}

/// Runs one measure and prints it.
fn report(measure: &str, folder: &Path) -> Result<(), Fault> {
    let time = match measure {
        "cold" => {
            let began = Instant::now();
            preview(&opened(folder, LONG)?, LONG)?;
            began.elapsed()
        }
        "open" => {
            let desk = Desk::at(folder)?;
            let case = desk.path(AGENCY);
            median(15, |_| {
                let time = timed(|| desk.call("open", json!({ "path": case })))?;
                desk.call("close", json!({ "case": case }))?;
                Ok(time)
            })?
        }
        "edit" => {
            let desk = opened(folder, AGENCY)?;
            median(41, |round| timed(|| edit(&desk, AGENCY, round)))?
        }
        "findings" => {
            let desk = opened(folder, AGENCY)?;
            median(41, |round| {
                edit(&desk, AGENCY, round)?;
                timed(|| Ok(desk.app.case(app::CasePath { case: desk.path(AGENCY) })?.findings))
            })?
        }
        "packs" => median(9, |_| {
            // A desk keeps what it has loaded; a new one has nothing.
            let desk = Desk::at(folder)?;
            timed(|| Ok(desk.app.packs(app::Nothing {})?))
        })?,
        "cost" => {
            let mut plan = plans::plan(Size { posts: 100, schemes: 5, activities: 300, lines: 100 })?;
            median(201, |round| {
                if let Some(post) = plan.posts.first_mut() {
                    post.full_time = u32::try_from(1 + round % 2)?.into();
                }
                timed(|| Ok(pricing::cost(&plan, &THREE_YEARS)?))
            })?
        }
        "tornado" => {
            let (plan, revenue) = hundred_lines()?;
            let swing = "10".parse()?;
            median(9, |_| timed(|| Ok(pricing::tornado(&plan, &THREE_YEARS, &revenue, swing, 10)?)))?
        }
        "simulate" => {
            let (plan, revenue) = hundred_lines()?;
            let ranges = plans::ranges()?;
            median(3, |_| {
                timed(|| {
                    let simulation = Simulation::new(&plan, &THREE_YEARS, &revenue, &ranges)?;
                    Ok(simulate(&simulation, 7, 1_000_000, 2, &|_| (), &|| false)?)
                })
            })?
        }
        "preview" => after_edits(folder, AGENCY)?,
        "warm" => after_edits(folder, LONG)?,
        "sign" => {
            let desk = Desk::at(folder)?;
            let (name, password) = IDENTITY;
            let signer = desk.app.signer(desk.app.identity(name, password)?)?;
            desk.call("open", json!({ "path": desk.path(LONG) }))?;
            let asked = json!({ "case": desk.path(LONG), "folder": desk.path("unsigned") });
            desk.app.print(&serde_json::from_value(asked)?)?;
            let unsigned = fs::read(desk.path("unsigned/quality-bid.pdf"))?;
            let copy = desk.path("copy.pdf");
            median(7, |_| {
                fs::write(&copy, &unsigned)?;
                timed(|| Ok(desk.app.sign_file(Path::new(&copy), None, &signer)?))
            })?
        }
        "verify" => {
            let desk = Desk::at(folder)?;
            median(7, |_| {
                timed(|| desk.call("verify", json!({ "path": desk.path("long/quality-bid.pdf") })))
            })?
        }
        other => return Err(format!("no measure is called {other}").into()),
    };
    println!("{}", json!({ "micros": u64::try_from(time.as_micros())?, "peak_kib": peak_memory() }));
    Ok(())
}

const THREE_YEARS: Term = Term::of_months(36);

/// A plan of a hundred lines, and what it asks at cost.
fn hundred_lines() -> Result<(CostPlan, Revenue), Fault> {
    let plan = plans::plan(Size { posts: 30, schemes: 5, activities: 50, lines: 20 })?;
    let revenue = Revenue::fixed(pricing::cost(&plan, &THREE_YEARS)?.total);
    Ok((plan, revenue))
}

fn opened(folder: &Path, case: &str) -> Result<Desk, Fault> {
    let desk = Desk::at(folder)?;
    desk.call("open", json!({ "path": desk.path(case) }))?;
    Ok(desk)
}

/// The preview after an edit, the edit itself left out.
fn after_edits(folder: &Path, case: &str) -> Result<Duration, Fault> {
    let desk = opened(folder, case)?;
    preview(&desk, case)?;
    median(9, |round| {
        edit(&desk, case, round)?;
        timed(|| preview(&desk, case))
    })
}

fn edit(desk: &Desk, case: &str, round: usize) -> Result<Value, Fault> {
    let address = format!("广州市增城区石滩镇沿江东路{}号", round + 1);
    desk.call("edit", json!({ "case": desk.path(case), "patch": { "agency": { "address": address } } }))
}

fn preview(desk: &Desk, case: &str) -> Result<Value, Fault> {
    desk.call("preview", json!({ "case": desk.path(case), "document": "quality-bid" }))
}

fn pages(folder: &Path) -> Result<usize, Fault> {
    let desk = opened(folder, LONG)?;
    Ok(preview(&desk, LONG)?["pages"].as_array().map_or(0, Vec::len))
}

/// Our time for costing the plan of 500 lines, and LibreOffice's for recalculating its workbook, which it cannot do
/// without starting and loading; none where it is not installed.
fn libre_office_costing(folder: &Path) -> Result<Option<(Duration, Duration)>, Fault> {
    if Command::new("soffice").arg("--version").output().is_err() {
        return Ok(None);
    }
    let plan = plans::plan(Size { posts: 100, schemes: 5, activities: 300, lines: 100 })?;
    let costing = pricing::cost(&plan, &THREE_YEARS)?;
    let ours = median(21, |_| timed(|| Ok(pricing::cost(&plan, &THREE_YEARS)?)))?;
    let export = spreadsheet::Export {
        plan: &plan,
        term: &THREE_YEARS,
        costing: &costing,
        schedule: None,
        procedure: None,
        language: model::Language::En,
        title: "500 lines",
    };
    let source = folder.join("plan.xlsx");
    fs::write(&source, spreadsheet::workbook(&export, &|key| key.to_owned())?)?;
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let recalculate = || -> Result<(), Fault> {
        let run = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "xlsx", "--outdir"])
            .args([&folder.join("recalculated"), &source])
            .output()?;
        run.status.success().then_some(()).ok_or_else(|| "soffice failed".into())
    };
    // Its first start makes a profile, which is no reckoning.
    recalculate()?;
    Ok(Some((ours, timed(recalculate)?)))
}

/// The time that LibreOffice takes for the same text as a flat document, where it is installed.
fn libre_office(folder: &Path) -> Result<Option<Duration>, Fault> {
    if Command::new("soffice").arg("--version").output().is_err() {
        return Ok(None);
    }
    let desk = opened(folder, LONG)?;
    let bid = desk.call("case", json!({ "case": desk.path(LONG) }))?;
    let empty = Vec::new();
    let sections = bid["content"]["bid"]["sections"].as_array().unwrap_or(&empty);
    let paragraphs: String = sections
        .iter()
        .flat_map(|it| it["body"].as_str().unwrap_or_default().lines())
        .map(|it| format!("<text:p>{}</text:p>\n", it.replace('&', "&amp;").replace('<', "&lt;")))
        .collect();
    let source = folder.join("long.fodt");
    fs::write(
        &source,
        format!(
            "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\" \
             office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>{paragraphs}\
             </office:text></office:body></office:document>"
        ),
    )?;
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let convert = || -> Result<(), Fault> {
        let run = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
            .args([folder, &source])
            .output()?;
        run.status.success().then_some(()).ok_or_else(|| "soffice failed".into())
    };
    // Its first start makes a profile, which is no typesetting.
    convert()?;
    timed(convert).map(Some)
}

fn first_file(files: &Value) -> Result<String, Fault> {
    Ok(files[0]["path"].as_str().ok_or("nothing was exported")?.to_owned())
}

fn timed<T>(action: impl FnOnce() -> Result<T, Fault>) -> Result<Duration, Fault> {
    let began = Instant::now();
    action()?;
    Ok(began.elapsed())
}

fn median(rounds: usize, mut round: impl FnMut(usize) -> Result<Duration, Fault>) -> Result<Duration, Fault> {
    let mut times = (0..rounds).map(&mut round).collect::<Result<Vec<_>, _>>()?;
    times.sort();
    Ok(times.get(rounds / 2).copied().unwrap_or_default())
}

/// The most memory that this process has held, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

fn milliseconds(micros: u64) -> String {
    format!("{}.{} ms", micros / 1000, micros % 1000 / 100)
}

fn memory(kib: &Value) -> String {
    kib.as_u64().map_or_else(|| "–".into(), |it| format!("{} MB", it / 1024))
}
