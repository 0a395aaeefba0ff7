//! Cost plans as spreadsheets: LibreOffice reckons what we wrote and must come to pricing's cents; what is read back is
//! the plan that was written, or exactly what somebody changed in it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sheets/plans.rs"]
mod plans;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Cursor, Read, Write},
    path::Path,
    process::Command,
};

use calamine::{Data, Reader, Xlsx};
use model::{CostPlan, Language};
use plans::{Draw, Sample};
use pricing::{Costing, cost};
use proptest::prelude::*;
use serde_json::json;
use spreadsheet::{Error, Export, Format, ProblemKind, Reading};

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

/// A workbook with some cells written anew: number of the sheet, cell, what stands in it.
fn edited(workbook: &[u8], cells: &[(u8, &str, &str)]) -> Vec<u8> {
    rewritten(workbook, |name, text| {
        for (sheet, cell, content) in cells {
            if name != format!("xl/worksheets/sheet{sheet}.xml") {
                continue;
            }
            let begin =
                text.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("no cell {cell} in {name}"));
            let tag = begin + text[begin..].find('>').unwrap();
            let end = if text[..tag].ends_with('/') {
                tag + 1
            } else {
                begin + text[begin..].find("</c>").unwrap() + 4
            };
            let style =
                text[begin..tag].split_once(" s=").map(|it| it.1.split('"').nth(1).unwrap().to_owned());
            let style = style.map(|it| format!(" s=\"{it}\"")).unwrap_or_default();
            let (kind, inner) = content.split_once('|').unwrap();
            text.replace_range(begin..end, &format!("<c r=\"{cell}\"{style}{kind}>{inner}</c>"));
        }
    })
}

fn number(it: &str) -> String {
    format!("|<v>{it}</v>")
}

fn written(it: &str) -> String {
    format!(" t=\"inlineStr\"|<is><t xml:space=\"preserve\">{it}</t></is>")
}

fn fault(it: &str) -> String {
    format!(" t=\"e\"|<f>1/0</f><v>{it}</v>")
}

/// A workbook with its parts rewritten; a part that becomes empty is left out.
fn rewritten(workbook: &[u8], mut change: impl FnMut(&str, &mut String)) -> Vec<u8> {
    let mut parcel = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..parcel.len() {
        let mut part = parcel.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        change(&name, &mut text);
        if !text.is_empty() {
            packed.start_file(&name, zip::write::SimpleFileOptions::DEFAULT).unwrap();
            packed.write_all(text.as_bytes()).unwrap();
        }
    }
    packed.finish().unwrap().into_inner()
}

/// The plan that uses every feature, as a workbook whose words are their keys.
fn complete() -> (Sample, Vec<u8>) {
    let sample = plans::complete();
    let costing = cost(&sample.plan, &sample.term).unwrap();
    let bytes = spreadsheet::workbook(&export(&sample, &costing), &plain).unwrap();
    (sample, bytes)
}

/// What a person might change in it: figures, dates, caps, kinds of amounts, spare rows.
fn busy_edit(workbook: &[u8]) -> Vec<u8> {
    edited(
        workbook,
        &[
            (2, "C5", &number("46010")),
            (2, "C6", &written("sheet-base-pay-and-allowance")),
            (2, "C13", &written("sheet-flag-no")),
            (2, "C16", &number("12.5")),
            (3, "G5", &number("9123.45")),
            (3, "J5", &number("0.0333")),
            (3, "F6", &number("7.25")),
            (3, "N7", &written("sheet-flag-yes")),
            // A spare row.
            (3, "B8", &written("新岗位")),
            (3, "D8", &number("2.5")),
            (3, "E8", &number("3")),
            (3, "F8", &number("20")),
            (3, "G8", &number("6543.21")),
            (3, "N8", &written("sheet-flag-yes")),
            (4, "C6", &number("46100")),
            (4, "D7", &number("0.175")),
            (4, "F8", &number("7000")),
            // A rate of a scheme that is there, from another day on.
            (4, "B10", &written("失业保险")),
            (4, "C10", &number("46204")),
            (4, "D10", &number("0.01")),
            (5, "C5", &number("555")),
            (5, "K6", &number("11")),
            (5, "B7", &written("探访")),
            (5, "C7", &number("300")),
            (5, "G7", &number("9.99")),
            (6, "C6", &number("2.75")),
            (7, "E5", &number("61234.56")),
            (7, "D6", &written("sheet-basis-yearly")),
            (7, "J7", &number("2000")),
            (7, "J8", "|"),
            (7, "F12", &number("0.06")),
            (7, "J13", &number("4321.09")),
            (7, "J14", &number("1000")),
            (7, "B17", &written("sheet-head-publicity")),
            (7, "C17", &written("保险")),
            (7, "D17", &written("sheet-basis-per-post-year")),
            (7, "E17", &number("888.88")),
            (7, "G17", &number("0.05")),
        ],
    )
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
    let mut workbooks: Vec<(String, Vec<u8>)> = samples
        .iter()
        .zip(&costings)
        .enumerate()
        .map(|(at, (sample, costing))| {
            (sample.name.clone(), spreadsheet::workbook(&export(sample, costing), label(at)).unwrap())
        })
        .collect();
    let (before, workbook) = complete();
    workbooks.push(("edited".into(), busy_edit(&workbook)));
    let mut saved = LibreOffice::new(true).saved(&workbooks);

    // Somebody's changes are followed by the formulas as the program itself reckons them.
    let reckoned = found(saved.pop().unwrap(), &plain);
    let edited = read(&workbooks.last().unwrap().1, Format::Xlsx, &before.plan).plan;
    let ids: Vec<String> = before.plan.posts.iter().map(|it| it.id).map(|it| it.to_string()).collect();
    assert_eq!((edited.posts.len(), ids.len()), (4, 3));
    let costing = cost(&edited, &before.term).unwrap();
    let known: Vec<String> = ids
        .into_iter()
        .chain(before.plan.activities.iter().map(|it| it.id.to_string()))
        .chain(before.plan.shared_lines.iter().map(|it| it.id.to_string()))
        .chain(["total".into(), "hours-available".into(), "hours-needed".into()])
        .collect();
    let mut figures = 0;
    let mut differing = Vec::new();
    for (place, value) in expected(&edited, &costing) {
        if known.iter().any(|it| place.split(' ').nth(1) == Some(it)) {
            figures += 1;
            if reckoned.get(&place) != Some(&value) {
                differing.push(format!(
                    "edited: {place}: pricing {value}, LibreOffice {:?}",
                    reckoned.get(&place)
                ));
            }
        }
    }
    assert!(figures > 100, "{figures}");

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
    assert!(figures > 2_000, "{figures}");
    assert!(differing.is_empty(), "{} of {figures}:\n{}", differing.len(), differing.join("\n"));
    println!("{figures} figures of {} plans", samples.len());
}

/// As it comes, LibreOffice believes the results that a workbook brings along: those that are there must be right, and
/// those that are not must be reckoned, so that a changed input still finds its way to the total.
#[test]
fn a_workbook_is_right_in_a_program_that_reckons_only_what_it_must() {
    let (sample, workbook) = complete();
    let costing = cost(&sample.plan, &sample.term).unwrap();
    let saved = LibreOffice::new(false).saved(&[("as-it-comes".into(), workbook.clone())]);
    for bytes in [workbook, saved.into_iter().next().unwrap()] {
        let found = found(bytes, &plain);
        for (place, value) in expected(&sample.plan, &costing) {
            // What only formulas reckon is not in the file that we write.
            if found.get(&place) != Some(&value) && found.get(&place).is_some_and(|it| !it.is_empty()) {
                panic!("{place}: pricing {value}, found {:?}", found.get(&place));
            }
        }
        assert_eq!(found.get("summary total 0"), Some(&costing.total.to_string()));
    }
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

#[test]
fn changes_are_told_one_by_one() {
    let (sample, workbook) = complete();
    let copy = edited(
        &workbook,
        &[
            (3, "G5", &number("9000.5")),
            (3, "J5", &written("5%")),
            (3, "D6", &written("１.２５")),
            (3, "B8", &written("护士")),
            (3, "D8", &number("1")),
            (4, "C6", &written("2026年8月1日")),
            (5, "I5", &written("兼职")),
            (5, "D6", "|"),
            (7, "D9", &written("sheet-basis-of-heads")),
            (7, "E9", "|"),
            (7, "F9", &number("0.02")),
            (7, "H9", &written("sheet-head-tax; sheet-head-personnel")),
        ],
    );
    let reading = read(&copy, Format::Xlsx, &sample.plan);
    assert_eq!(reading.problems, vec![]);
    let told: Vec<String> = reading
        .changes
        .iter()
        .map(|it| format!("{} {}.{} {}: {} → {}", it.cell, it.table, it.column, it.row, it.before, it.after))
        .collect();
    expect_test::expect![[r#"
        sheet-posts!G5 posts.monthly_pay 前线社工: 8000.01 → 9000.50
        sheet-posts!J5 posts.growth 前线社工: 4.5% → 5%
        sheet-posts!D6 posts.full_time 兼职: 0.5 → 1.25
        sheet-posts!B8 posts.role 护士:  → 护士
        sheet-posts!C8 posts.level 护士:  → sheet-level-front-line
        sheet-posts!D8 posts.full_time 护士:  → 1
        sheet-posts!E8 posts.first_month 护士:  → 1"#]]
    .assert_eq(&told.iter().take(7).cloned().collect::<Vec<_>>().join("\n"));
    for wanted in [
        "sheet-contributions!C6 contributions.from 养老保险: 2026-07-01 → 2026-08-01",
        "sheet-activities!I5 activities.post 面谈: 前线社工 → 兼职",
        "sheet-lines!D9 lines.basis 办公: sheet-basis-fixed → sheet-basis-of-heads",
        "sheet-lines!E9 lines.amount 办公: 10000.00 → ",
        "sheet-lines!F9 lines.percent 办公:  → 2%",
        "sheet-lines!H9 lines.heads 办公:  → sheet-head-tax; sheet-head-personnel",
    ] {
        assert!(told.iter().any(|it| it == wanted), "{wanted}\n{told:#?}");
    }
    let new = reading.plan.posts.last().unwrap();
    assert!(!new.id.is_nil() && new.role == "护士" && reading.plan.posts.len() == 4);
    assert_eq!(reading.plan.activities[0].post, Some(sample.plan.posts[1].id));
}

#[test]
fn a_row_that_is_gone_is_told_and_new_rows_stand_where_they_were_put() {
    let sample = plans::complete();
    let costing = cost(&sample.plan, &sample.term).unwrap();
    let text = String::from_utf8(spreadsheet::csv(&export(&sample, &costing), &plain).unwrap()).unwrap();
    let gone = sample.plan.posts[1].id.to_string();
    let lines: Vec<String> = text
        .lines()
        .filter(|it| !it.starts_with(&gone))
        .flat_map(|it| {
            let above = it.starts_with(&sample.plan.posts[0].id.to_string());
            let new = above.then(|| ",夜班,,2,1,12,\"5,000.00\",,,,,,,TRUE".to_owned());
            std::iter::once(it.to_owned()).chain(new)
        })
        .collect();
    let reading = read(lines.join("\r\n").as_bytes(), Format::Csv, &sample.plan);
    assert_eq!(reading.problems, vec![]);
    let roles: Vec<&str> = reading.plan.posts.iter().map(|it| it.role.as_str()).collect();
    assert_eq!(roles, ["前线社工", "夜班", "主任"]);
    let told = reading.changes.iter().find(|it| it.column.is_empty()).unwrap();
    assert_eq!((told.before.as_str(), told.after.as_str()), ("兼职", ""));
}

/// Reads a copy of the plan that uses every feature, and tells what could not be read.
fn problems_of(workbook: &[u8], plan: &CostPlan) -> (Reading, Vec<String>) {
    let reading = read(workbook, Format::Xlsx, plan);
    let told =
        reading.problems.iter().map(|it| format!("{} {} {}", it.cell, it.found, it.kind.name())).collect();
    (reading, told)
}

#[test]
fn what_cannot_be_read_is_told_cell_by_cell_and_the_rest_is_read() {
    let (sample, workbook) = complete();
    let first = sample.plan.posts[0].id.to_string();
    let copy = edited(
        &workbook,
        &[
            (2, "C5", &written("以后")),
            (3, "G5", &written("约八千")),
            (3, "D5", &number("-1")),
            (3, "J5", &number("12")),
            (3, "K5", &written("25")),
            (3, "E5", &number("1.5")),
            (3, "I5", &number("1.1234567")),
            (3, "H5", &number("300.335")),
            (3, "C5", &written("总统")),
            (3, "M5", &fault("#DIV/0!")),
            (3, "O5", &number("99999")),
            (3, "A6", &written("not-an-id")),
            (3, "A7", &written(&first)),
            (3, "F8", &number("7")),
            (4, "C6", &number("0.5")),
            (5, "I5", &written("没有这个岗位")),
            (5, "D6", &written("个案面谈")),
            (5, "C5", &number("777")),
            (7, "F5", &number("0.5")),
            (7, "E6", &fault("#REF!")),
        ],
    );
    let (reading, told) = problems_of(&copy, &sample.plan);
    expect_test::expect![[r#"
        sheet-posts!A6 not-an-id bad-identity
        sheet-posts!A7 (another's) repeated-identity
        sheet-basics!C5 以后 not-a-date
        sheet-posts!C5 总统 not-a-choice
        sheet-posts!D5 -1 negative
        sheet-posts!E5 1.5 not-whole
        sheet-posts!G5 约八千 not-a-number
        sheet-posts!H5 300.335 too-many-decimals
        sheet-posts!I5 1.1234567 too-many-decimals
        sheet-posts!J5 12 above-hundred
        sheet-posts!K5 25 without-percent-sign
        sheet-posts!M5 #DIV/0! formula-fault
        sheet-posts!O5 99999 overwritten
        sheet-contributions!C6 0.5 not-a-date
        sheet-activities!I5 没有这个岗位 unknown-row
        sheet-activities!D6 个案面谈 ambiguous-row
        sheet-lines!F5 0.5 not-applicable
        sheet-lines!E6 #REF! formula-fault"#]]
    .assert_eq(&told.join("\n").replace(&first, "(another's)"));
    // Cells beside them are read, and what could not be read is as it was.
    let was = &sample.plan.posts[0];
    let is = &reading.plan.posts[0];
    assert_eq!((is.monthly_pay, is.full_time, is.growth), (was.monthly_pay, was.full_time, was.growth));
    assert_eq!(reading.plan.activities[0].count, 777.into());
    assert_eq!(reading.plan.posts.len(), 4, "nothing counts as gone while a row cannot be told");
}

#[test]
fn merged_cells_and_missing_parts_leave_the_plan_as_it_was() {
    let (sample, workbook) = complete();
    let merged = rewritten(&workbook, |name, text| {
        if name == "xl/worksheets/sheet3.xml" {
            *text = text.replace(
                "</sheetData>",
                "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"G5:H6\"/><mergeCell ref=\"B5000:XFD1048576\"/></mergeCells>",
            );
        }
    });
    let (reading, told) = problems_of(&merged, &sample.plan);
    assert_eq!(
        told,
        ["sheet-posts!H5 300.33 merged", "sheet-posts!G6 4321.01 merged", "sheet-posts!H6 0 merged"]
    );
    assert_eq!((reading.plan, reading.changes), (sample.plan.clone(), vec![]));

    // A table whose marker is gone, and a column whose name is.
    let unmarked = edited(&workbook, &[(3, "A1", "|"), (5, "C1", "|")]);
    let (reading, told) = problems_of(&unmarked, &sample.plan);
    assert_eq!(
        told,
        ["sheet-posts  missing-table", "sheet-activities!A1 sheet-activities-count missing-column"]
    );
    assert_eq!((reading.plan, reading.changes), (sample.plan.clone(), vec![]));

    let newer = edited(&workbook, &[(3, "A1", &written("tenderwright/cost-plan/2:posts"))]);
    let all = [
        (2, "A1", "|"),
        (2, "A11", "|"),
        (3, "A1", "|"),
        (4, "A1", "|"),
        (5, "A1", "|"),
        (6, "A1", "|"),
        (7, "A1", "|"),
    ];
    let bare = edited(&workbook, &all);
    assert_eq!(refusal(&newer), Error::OtherVersion { found: "tenderwright/cost-plan/2:posts".into() });
    assert_eq!(refusal(&bare), Error::NotOurs);
}

fn refusal(bytes: &[u8]) -> Error {
    let mut draw = Draw::by(1);
    let began = std::time::Instant::now();
    let refused = spreadsheet::read(bytes, Format::Xlsx, &CostPlan::default(), &[&plain], &mut || draw.id());
    assert!(began.elapsed() < std::time::Duration::from_secs(20), "{:?}", began.elapsed());
    refused.unwrap_err()
}

/// A parcel of parts.
fn parcel(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        packed.start_file(*name, zip::write::SimpleFileOptions::DEFAULT).unwrap();
        packed.write_all(bytes).unwrap();
    }
    packed.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_plain_workbook_is_refused() {
    let (_, workbook) = complete();
    assert_eq!(refusal(b""), Error::NotASpreadsheet);
    assert_eq!(refusal(b"%PDF-1.7"), Error::NotASpreadsheet);
    assert_eq!(refusal(&parcel(&[("word/document.xml", b"<a/>".to_vec())])), Error::NotASpreadsheet);
    let mut old = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(refusal(&old), Error::OldFormat);
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refusal(&old), Error::Encrypted);
    let with_macros = rewritten(&workbook, |name, text| {
        if name == "[Content_Types].xml" {
            *text = text.replace("spreadsheetml.sheet.main+xml", "vnd.ms-excel.sheet.macroEnabled.main+xml");
        }
    });
    assert_eq!(refusal(&with_macros), Error::Macros);
    let with_program = parcel(&[("xl/workbook.xml", b"<a/>".to_vec()), ("xl/vbaProject.bin", vec![1; 100])]);
    assert_eq!(refusal(&with_program), Error::Macros);
    for at in (0..workbook.len()).step_by(997) {
        assert!(matches!(refusal(&workbook[..at]), Error::Damaged { .. } | Error::NotASpreadsheet), "{at}");
    }
}

#[test]
fn what_swells_is_refused_before_it_does() {
    let (sample, workbook) = complete();
    let bomb =
        parcel(&[("xl/workbook.xml", b"<a/>".to_vec()), ("xl/worksheets/sheet1.xml", vec![b' '; 60 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refusal(&bomb), Error::TooLarge { what: "ratio", limit: 200 });
    let parts: Vec<(String, Vec<u8>)> = (0..2_100).map(|it| (format!("xl/{it}.xml"), vec![])).collect();
    let parts: Vec<(&str, Vec<u8>)> = parts.iter().map(|it| (it.0.as_str(), it.1.clone())).collect();
    assert_eq!(refusal(&parcel(&parts)), Error::TooLarge { what: "entries", limit: 2_000 });
    assert_eq!(refusal(&vec![b'P'; 33 << 20]), Error::TooLarge { what: "bytes", limit: 32 << 20 });
    // Incompressible enough to pass for a real one, and still too much of it.
    let mut draw = Draw::by(3);
    let noise: Vec<u8> = (0..(20 << 20)).map(|_| b'a' + u8::try_from(draw.up_to(1)).unwrap()).collect();
    let parts: Vec<(String, Vec<u8>)> = (0..7).map(|it| (format!("xl/{it}.xml"), noise.clone())).collect();
    let parts: Vec<(&str, Vec<u8>)> = parts.iter().map(|it| (it.0.as_str(), it.1.clone())).collect();
    assert_eq!(refusal(&parcel(&parts)), Error::TooLarge { what: "unpacked", limit: 128 << 20 });

    // Rows without end, and one cell at the farthest corner, which harms nobody.
    let mut rows = String::new();
    for row in 100..60_000 {
        let value = draw.up_to(u64::MAX - 1);
        rows.push_str(&format!("<row r=\"{row}\"><c r=\"B{row}\"><v>{value}</v></c></row>"));
    }
    let into_posts = |cells: &str| {
        rewritten(&workbook, |name, text| {
            if name == "xl/worksheets/sheet3.xml" {
                *text = text.replace("</sheetData>", &format!("{cells}</sheetData>"));
            }
        })
    };
    assert_eq!(refusal(&into_posts(&rows)), Error::TooLarge { what: "rows", limit: 20_000 });
    let corner = into_posts("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assert_eq!(problems_of(&corner, &sample.plan).0.plan, sample.plan);
    let stray = edited(&workbook, &[(3, "B5", " t=\"s\"|<v>99999999</v>")]);
    assert!(matches!(refusal(&stray), Error::Damaged { .. } | Error::NotOurs));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    /// A reader that panics is caught, but none should.
    #[test]
    fn broken_workbooks_are_refused_or_read(seed in any::<u64>()) {
        let (sample, workbook) = complete();
        let mut draw = Draw::by(seed);
        let part = draw.up_to(12);
        let mut at_part = 0;
        let broken = rewritten(&workbook, |_, text| {
            if at_part == part {
                for _ in 0..=draw.up_to(4) {
                    let mut bytes = std::mem::take(text).into_bytes();
                    if !bytes.is_empty() {
                        let at = usize::try_from(draw.up_to(bytes.len() as u64 - 1)).unwrap();
                        match draw.up_to(2) {
                            0 => { bytes.remove(at); }
                            1 => bytes[at] = b"<>\"/&=0A"[usize::try_from(draw.up_to(7)).unwrap()],
                            _ => bytes.truncate(at),
                        }
                    }
                    *text = String::from_utf8_lossy(&bytes).into_owned();
                }
            }
            at_part += 1;
        });
        let mut ids = Draw::by(5);
        let read = spreadsheet::read(&broken, Format::Xlsx, &sample.plan, &[&plain], &mut || ids.id());
        if let Err(Error::Damaged { detail }) = read {
            prop_assert_ne!(detail, "the reader gave up");
        }
    }

    #[test]
    fn any_text_is_refused_or_read(text in "\\PC{0,400}", marked in any::<bool>()) {
        let text = if marked { format!("tenderwright/cost-plan/1:posts,role,level\n{text}") } else { text };
        let mut ids = Draw::by(5);
        let plan = plans::complete().plan;
        let _ = spreadsheet::read(text.as_bytes(), Format::Csv, &plan, &[&plain], &mut || ids.id());
    }
}

#[test]
fn text_files_are_read_as_spreadsheet_programs_save_them() {
    let sample = plans::complete();
    let costing = cost(&sample.plan, &sample.term).unwrap();
    let chinese = words(Language::ZhHans);
    let bytes = spreadsheet::csv(&export(&sample, &costing), &chinese).unwrap();
    assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]), "Excel knows UTF-8 by its mark");
    let text = String::from_utf8(bytes.clone()).unwrap();
    let (gb18030, _, _) = encoding_rs::GB18030.encode(text.trim_start_matches('\u{FEFF}'));
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_tabs = text.lines().map(|it| it.replace(',', "\t")).collect::<Vec<_>>().join("\n");
    for bytes in [bytes, gb18030.into_owned(), utf16, with_tabs.into_bytes()] {
        let mut ids = Draw::by(5);
        let english = words(Language::En);
        // The person works in English; the words of the file are found all the same.
        let languages: [&spreadsheet::Label<'_>; 2] = [&english, &chinese];
        let reading =
            spreadsheet::read(&bytes, Format::Csv, &sample.plan, &languages, &mut || ids.id()).unwrap();
        assert_eq!((reading.problems, reading.changes), (vec![], vec![]));
        assert_eq!(reading.plan, sample.plan);
    }
    let copy = text.replace("9月", "").replace("4.5%", "4.5").replace("8000.01", "\"8,100.5\"");
    let mut ids = Draw::by(5);
    let reading =
        spreadsheet::read(copy.as_bytes(), Format::Csv, &sample.plan, &[&chinese], &mut || ids.id()).unwrap();
    assert_eq!(reading.problems.len(), 1);
    assert_eq!(reading.problems[0].kind, ProblemKind::WithoutPercentSign);
    assert_eq!(reading.changes.len(), 1);
    assert_eq!(reading.plan.posts[0].monthly_pay, "8100.50".parse().unwrap());
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_asks_for_the_words_that_are_listed() {
    let sample = plans::complete();
    let costing = cost(&sample.plan, &sample.term).unwrap();
    let (bid, mut asked) = (plans::bid("shitan-2025"), BTreeSet::new());
    let term = pricing::Term::of_months(bid.procedure.price.term_months);
    let of_bid = cost(&bid.cost, &term).unwrap();
    let schedule = pricing::schedule(&bid.procedure, &bid.cost, &term, &of_bid, &bid.offer).unwrap();
    let keys = std::cell::RefCell::new(&mut asked);
    let recording = |key: &str| {
        keys.borrow_mut().insert(key.to_owned());
        key.to_owned()
    };
    let of_bid = Export {
        plan: &bid.cost,
        term: &term,
        costing: &of_bid,
        schedule: Some(&schedule),
        procedure: Some(&bid.procedure),
        language: Language::En,
        title: "",
    };
    assert_eq!(
        spreadsheet::workbook(&of_bid, &recording).unwrap(),
        spreadsheet::workbook(&of_bid, &plain).unwrap()
    );
    spreadsheet::workbook(&export(&sample, &costing), &recording).unwrap();
    let listed: BTreeSet<String> = spreadsheet::label_keys().into_iter().collect();
    assert_eq!(asked.difference(&listed).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(listed.difference(&asked).collect::<Vec<_>>(), Vec::<&String>::new());
    for language in Language::ALL {
        let word = words(language);
        let problems = ProblemKind::ALL.iter().map(|it| format!("sheet-problem-{}", it.name()));
        let silent: Vec<String> =
            listed.iter().cloned().chain(problems).filter(|it| word(it) == *it).collect();
        assert_eq!(silent, Vec::<String>::new(), "{language:?}");
        // Words of one list must differ, or a cell would not say which one it means.
        for list in ["sheet-level-", "sheet-head-", "sheet-basis-", "sheet-base-", "sheet-flag-"] {
            let all: Vec<String> =
                listed.iter().filter(|it| it.starts_with(list)).map(|it| word(it)).collect();
            let distinct: BTreeSet<&String> = all.iter().collect();
            assert_eq!(distinct.len(), all.len(), "{language:?}: {all:?}");
            assert!(all.iter().all(|it| !it.contains([';', '；', ',', '，', '\n', '"'])), "{all:?}");
        }
    }
}

#[test]
fn both_desks_take_an_edited_copy_over_in_one_operation() {
    let folder = tempfile::tempdir().unwrap();
    let desk = tests::desk::Desk::at(folder.path()).unwrap();
    desk.app.speak(Language::ZhHans).unwrap();
    let case = desk.path("a.procedure");
    desk.call("new_procedure", json!({ "path": case, "example": "shitan-2025" })).unwrap();
    desk.identity().unwrap();
    let package = desk.export(&case, &desk.path("out")).unwrap()[0]["path"].as_str().unwrap().to_owned();
    let bid = desk.path("b.bid");
    desk.call("new_bid", json!({ "path": bid, "package": package, "example": "shitan-2025" })).unwrap();

    for (case, plan, kept) in [
        (&case, "/content/procedure/estimate", "/content/estimate"),
        (&bid, "/content/bid/cost", "/content/costing"),
    ] {
        let before = desk.call("case", json!({ "case": case })).unwrap();
        for ending in ["xlsx", "csv"] {
            let path = desk.path(&format!("plan.{ending}"));
            let sheet = json!({ "case": case, "path": path });
            let made = desk.call("export_sheet", sheet.clone()).unwrap();
            assert_eq!(made["bytes"].as_u64(), Some(fs::metadata(&path).unwrap().len()));
            let reading = desk.call("read_sheet", sheet.clone()).unwrap();
            assert_eq!(reading, json!({ "changes": [], "problems": [] }));
            // Nothing changed: no operation.
            let view = desk.call("import_sheet", sheet.clone()).unwrap();
            assert_eq!(view["revision"], before["revision"]);
        }
        let path = desk.path("plan.xlsx");
        let copy = edited(
            &fs::read(&path).unwrap(),
            &[(3, "G5", &number("7654.32")), (3, "H5", &written("很多")), (3, "K5", &written("10%"))],
        );
        fs::write(&path, copy).unwrap();
        let sheet = json!({ "case": case, "path": path });
        let reading = desk.call("read_sheet", sheet.clone()).unwrap();
        let role = before.pointer(&format!("{plan}/posts/0/role")).unwrap().as_str().unwrap();
        assert_eq!(reading["changes"][0]["cell"], "岗位!G5");
        assert_eq!(reading["changes"][0]["name"], format!("月工资 · {role}"));
        assert_eq!(reading["changes"][0]["after"], "7654.32");
        assert_eq!(reading["changes"][1]["after"], "10%");
        assert_eq!(reading["problems"][0]["message"], "这里要填数字，如 1234.50。");
        let view = desk.call("import_sheet", sheet).unwrap();
        assert_eq!(view.pointer(&format!("{plan}/posts/0/monthly_pay")).unwrap(), "7654.32");
        assert_eq!(view["undo"], "从电子表格读入成本");
        assert_ne!(view.pointer(&format!("{kept}/total")), before.pointer(&format!("{kept}/total")));
        let view = desk.call("undo", json!({ "case": case })).unwrap();
        assert_eq!(view.pointer(plan), before.pointer(plan));
    }

    // What cannot be read leaves the case alone, and says why.
    let refused = |name: &str, bytes: &[u8]| {
        fs::write(desk.path(name), bytes).unwrap();
        let sheet = json!({ "case": case, "path": desk.path(name) });
        let read = desk.call("read_sheet", sheet.clone()).unwrap_err().to_string();
        assert_eq!(
            read.replace("read_sheet", "import_sheet"),
            desk.call("import_sheet", sheet).unwrap_err().to_string()
        );
        assert!(!read.contains("problem-") && !read.contains("{"), "{read}");
        read.split(": ").nth(1).unwrap().to_owned()
    };
    assert_eq!(refused("note.xlsx", b"hello"), "not-a-spreadsheet");
    assert_eq!(refused("note.doc", b"hello"), "not-a-spreadsheet");
    assert_eq!(refused("note.csv", b"a,b,c"), "foreign-spreadsheet");
    assert_eq!(refused("old.xls", &[0xD0, 0xCF, 0x11, 0xE0]), "old-spreadsheet");
    assert_eq!(refused("cut.xlsx", b"PK\x03\x04"), "damaged-spreadsheet");
    assert_eq!(refused("newer.csv", b"tenderwright/cost-plan/9:posts,role"), "unsupported-format");
    let elsewhere = json!({ "case": case, "path": desk.path("plan.txt") });
    assert!(desk.call("export_sheet", elsewhere).unwrap_err().to_string().contains("not-a-spreadsheet"));
    // Recognised, and not one cell of it readable.
    fs::write(desk.path("none.csv"), "tenderwright/cost-plan/1:posts,role\n").unwrap();
    let sheet = json!({ "case": case, "path": desk.path("none.csv") });
    assert!(!desk.call("read_sheet", sheet.clone()).unwrap()["problems"].as_array().unwrap().is_empty());
    assert!(desk.call("import_sheet", sheet).unwrap_err().to_string().contains("nothing-readable"));
}
