//! Cost plans as spreadsheets: LibreOffice reckons what we wrote and must come to pricing's cents; what is read back is
//! the plan that was written, or exactly what somebody changed in it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sheets/plans.rs"]
mod plans;

use std::{collections::BTreeMap, fs, io::Cursor, path::Path, process::Command};

use calamine::{Data, Reader, Xlsx};
use model::{CostPlan, Language};
use plans::{Draw, Sample};
use pricing::{Costing, cost};
use proptest::prelude::*;
use spreadsheet::{Export, Format, Reading};

/// The key itself as its word.
fn plain(key: &str) -> String {
    key.to_owned()
}

/// The words that ship with the program.
fn words(language: Language) -> impl Fn(&str) -> String {
    let words = app::Words::load(&app::Resources::at(tests::root().join("templates")), language).unwrap();
    move |key: &str| words.plain(key)
}

fn export<'a>(sample: &'a Sample, costing: &'a Costing) -> Export<'a> {
    Export {
        plan: &sample.plan,
        term: &sample.term,
        costing,
        schedule: None,
        procedure: None,
        language: Language::ZhHans,
        title: &sample.name,
    }
}

fn read(bytes: &[u8], format: Format, plan: &CostPlan) -> Reading {
    let mut draw = Draw::by(99);
    spreadsheet::read(bytes, format, plan, &[&plain], &mut || draw.id()).unwrap()
}

/// Every figure that pricing gives of a plan, by sheet, row and column.
fn expected(plan: &CostPlan, costing: &Costing) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut put = |table: &str, row: &str, column: &str, value: String| {
        all.insert(format!("{table} {row} {column}"), value);
    };
    for it in &costing.posts {
        let id = it.id.to_string();
        put("posts", &id, "calc:pay", it.pay.to_string());
        put("posts", &id, "calc:allowances", it.allowances.to_string());
        put("posts", &id, "calc:bonus", it.bonus.to_string());
        put("posts", &id, "calc:contributions", it.contributions_total.to_string());
        put("posts", &id, "calc:replacement", it.replacement.to_string());
        put("posts", &id, "calc:total", it.total.to_string());
        for (year, amount) in (1..).zip(&it.years) {
            put("posts", &id, &format!("calc:year-{year}"), amount.to_string());
        }
    }
    for it in &costing.activities {
        let id = it.id.to_string();
        put("activities", &id, "calc:direct-hours", two(&it.direct_hours.to_string()));
        put("activities", &id, "calc:hours", two(&it.hours.to_string()));
        put("activities", &id, "calc:total", it.direct_cost.to_string());
        for (year, amount) in (1..).zip(&it.years) {
            put("activities", &id, &format!("calc:year-{year}"), amount.to_string());
        }
    }
    for it in &costing.shared_lines {
        let id = it.id.to_string();
        put("lines", &id, "calc:total", it.amount.to_string());
        if let Some(base) = it.base {
            put("lines", &id, "calc:base", base.to_string());
        }
        for (year, amount) in (1..).zip(&it.years) {
            put("lines", &id, &format!("calc:year-{year}"), amount.to_string());
        }
    }
    for it in &costing.heads {
        let name = serde_json::to_value(it.head).unwrap().as_str().unwrap().to_owned();
        for (column, amount) in (0..).zip([it.amount].iter().chain(&it.years)) {
            put("summary", &name, &column.to_string(), amount.to_string());
        }
    }
    for (column, amount) in
        (0..).zip([costing.total].into_iter().chain(costing.years.iter().map(|it| it.amount)))
    {
        put("summary", "total", &column.to_string(), amount.to_string());
    }
    put("summary", "check-difference", "0", "0.00".into());
    put("summary", "check-structure", "0", "0.00".into());
    for (key, amount) in [
        ("per-hour", costing.unit.per_hour),
        ("per-direct-hour", costing.unit.per_direct_hour),
        ("per-post-year", costing.unit.per_post_year),
        ("per-month", costing.unit.per_month),
    ] {
        put("summary", key, "0", amount.map(|it| it.to_string()).unwrap_or_default());
    }
    for (key, hours) in [
        ("hours-available", &costing.hours.available),
        ("hours-needed", &costing.hours.needed),
        ("hours-direct", &costing.hours.direct),
        ("hours-shortfall", &costing.hours.shortfall),
        ("post-years", &costing.post_years),
    ] {
        put("basics", key, "0", two(&hours.to_string()));
    }
    assert_eq!(plan.posts.len(), costing.posts.len());
    all
}

fn two(number: &str) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    format!("{whole}.{fraction:0<2}")
}

/// The same figures as a workbook has them.
fn found(bytes: Vec<u8>, label: &dyn Fn(&str) -> String) -> BTreeMap<String, String> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let mut all = BTreeMap::new();
    let told = |cell: &Data| match cell {
        Data::Float(it) => format!("{it:.2}").replace("-0.00", "0.00"),
        Data::Int(it) => format!("{it}.00"),
        Data::String(it) => it.clone(),
        Data::Empty => String::new(),
        other => format!("{other}"),
    };
    for (name, range) in workbook.worksheets() {
        let at = |row: usize, column: usize| {
            range.get_value((row as u32, column as u32)).cloned().unwrap_or_default()
        };
        let marker = at(0, 0).to_string();
        let (rows, columns) = range.end().map(|it| (it.0 as usize, it.1 as usize)).unwrap_or_default();
        if let Some(table) = marker.strip_prefix("tenderwright/cost-plan/1:").filter(|it| *it != "basics") {
            for row in 4..=rows {
                for column in 1..=columns {
                    let key = at(0, column).to_string();
                    if key.starts_with("calc:") {
                        all.insert(format!("{table} {} {key}", at(row, 0)), told(&at(row, column)));
                    }
                }
            }
            continue;
        }
        let keys =
            ["total", "check-difference", "check-structure", "per-hour", "per-direct-hour", "per-post-year"];
        let hours =
            ["per-month", "hours-available", "hours-needed", "hours-direct", "hours-shortfall", "post-years"];
        let heads = spreadsheet::label_keys();
        let heads: Vec<&str> = heads.iter().filter_map(|it| it.strip_prefix("sheet-head-")).collect();
        for row in 3..=rows {
            let word = at(row, 1).to_string();
            let table = if name == label("sheet-summary") { "summary" } else { "basics" };
            let head = heads.iter().find(|it| label(&format!("sheet-head-{it}")) == word).copied();
            let key = head.or_else(|| {
                keys.iter().chain(&hours).find(|it| label(&format!("sheet-{it}")) == word).copied()
            });
            if let Some(key) = key {
                for column in 2..=columns {
                    all.insert(format!("{table} {key} {}", column - 2), told(&at(row, column)));
                }
            }
        }
    }
    all
}

/// LibreOffice's own idea of workbooks: each opened, reckoned anew, and saved.
struct LibreOffice {
    folder: tempfile::TempDir,
}

impl LibreOffice {
    /// With a profile of its own, told to reckon everything anew when it opens a file; or as it comes.
    fn new(reckons_anew: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        if reckons_anew {
            let user = folder.path().join("profile/user");
            fs::create_dir_all(&user).unwrap();
            let setting = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;
            fs::write(user.join("registrymodifications.xcu"), setting).unwrap();
        }
        fs::create_dir_all(folder.path().join("out")).unwrap();
        Self { folder }
    }

    fn saved(&self, workbooks: &[(String, Vec<u8>)]) -> Vec<Vec<u8>> {
        let write = |(name, bytes): &(String, Vec<u8>)| {
            let path = self.folder.path().join(format!("{name}.xlsx"));
            fs::write(&path, bytes).unwrap();
            path
        };
        let files: Vec<_> = workbooks.iter().map(write).collect();
        let profile =
            format!("-env:UserInstallation=file://{}", self.folder.path().join("profile").display());
        for some in files.chunks(40) {
            let output = Command::new(program())
                .arg(&profile)
                .args(["--headless", "--convert-to", "xlsx", "--outdir"])
                .arg(self.folder.path().join("out"))
                .args(some)
                .output()
                .expect("LibreOffice Calc is needed for this test; ./dev test installs it");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let saved = |it: &(String, Vec<u8>)| {
            let path = self.folder.path().join(format!("out/{}.xlsx", it.0));
            fs::read(&path).unwrap_or_else(|fault| panic!("LibreOffice did not save {path:?}: {fault}"))
        };
        workbooks.iter().map(saved).collect()
    }
}

fn program() -> String {
    let of_mac = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
    std::env::var("TENDERWRIGHT_SOFFICE")
        .unwrap_or_else(|_| if Path::new(of_mac).is_file() { of_mac } else { "soffice" }.into())
}

fn shipped() -> Vec<Sample> {
    let mut samples = Vec::new();
    for case in plans::CASES {
        let (bid, procedure) = (plans::bid(case), plans::procedure(case));
        let term = pricing::Term::of_months(procedure.price.term_months);
        samples.push(Sample { name: format!("bid-{case}"), plan: bid.cost, term: term.clone() });
        samples.push(Sample { name: format!("estimate-{case}"), plan: procedure.estimate, term });
    }
    samples
}

/// The random plans that can be reckoned, among so many seeds.
fn random(seeds: std::ops::Range<u64>) -> Vec<Sample> {
    seeds.map(plans::random).filter(|it| cost(&it.plan, &it.term).is_ok()).collect()
}

#[test]
fn libreoffice_comes_to_the_same_cents() {
    let chinese = words(Language::ZhHans);
    let mut samples = shipped();
    samples.push(plans::complete());
    let in_words = samples.len();
    samples.extend(random(0..std::env::var("SEEDS").map_or(24, |it| it.parse().unwrap())));
    let label = |at: usize| -> &dyn Fn(&str) -> String { if at < in_words { &chinese } else { &plain } };
    let costings: Vec<Costing> = samples.iter().map(|it| cost(&it.plan, &it.term).unwrap()).collect();
    let workbooks: Vec<(String, Vec<u8>)> = samples
        .iter()
        .zip(&costings)
        .enumerate()
        .map(|(at, (sample, costing))| {
            (sample.name.clone(), spreadsheet::workbook(&export(sample, costing), label(at)).unwrap())
        })
        .collect();
    let began = std::time::Instant::now();
    let saved = LibreOffice::new(true).saved(&workbooks);
    println!("soffice {:?}", began.elapsed());
    let began = std::time::Instant::now();
    let mut figures = 0;
    let mut differing = Vec::new();
    for (at, ((sample, costing), bytes)) in samples.iter().zip(&costings).zip(saved).enumerate() {
        let found = found(bytes, label(at));
        for (place, value) in expected(&sample.plan, costing) {
            figures += 1;
            let found = found.get(&place);
            if found != Some(&value) {
                differing.push(format!("{}: {place}: pricing {value}, LibreOffice {found:?}", sample.name));
            }
        }
    }
    println!("found {:?}", began.elapsed());
    assert!(figures > 3_000, "{figures}");
    assert!(differing.is_empty(), "{} of {figures}:\n{}", differing.len(), differing.join("\n"));
    println!("{figures} figures of {} plans", samples.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_unchanged(seed in any::<u64>()) {
        let sample = plans::random(seed);
        if let Ok(costing) = cost(&sample.plan, &sample.term) {
            let export = export(&sample, &costing);
            for (format, bytes) in [
                (Format::Xlsx, spreadsheet::workbook(&export, &plain).unwrap()),
                (Format::Csv, spreadsheet::csv(&export, &plain).unwrap()),
            ] {
                let reading = read(&bytes, format, &sample.plan);
                prop_assert_eq!(&reading.problems, &vec![]);
                prop_assert_eq!(&reading.changes, &vec![]);
                prop_assert_eq!(&reading.plan, &sample.plan);
            }
        }
    }
}
