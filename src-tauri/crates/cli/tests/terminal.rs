//! The terminal program from outside: the main job on real tenders, and every refusal that leaves a file as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A person at a terminal, with a data folder of their own.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tenderwright"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("TENDERWRIGHT_DATA", self.path("data"))
            .env("TENDERWRIGHT_TEMPLATES", Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates"))
            .env("TENDERWRIGHT_LANGUAGE", "zh-Hans")
            .env("TENDERWRIGHT_PASSWORD", "correct horse")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn well(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.well(arguments)).unwrap()
    }

    /// The sentence with which it was refused, with exit code 2.
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stdout)
        );
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(!sentence.contains("panicked") && !sentence.contains("problem-"), "{sentence}");
        sentence
    }

    fn edit(&self, file: &str, patch: &Value) -> Output {
        let mut child = self
            .command(&["edit", file])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(patch.to_string().as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }
}

#[test]
fn a_real_tender_goes_through_both_desks() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "石滩.procedure", "--from", "shitan-2025"]);
    assert_eq!(desk.json(&["cost", "石滩.procedure", "--json"])["terms"]["staffing"]["workers"], 19);
    desk.well(&["check", "石滩.procedure"]);
    desk.well(&["documents", "石滩.procedure", "--out", "out"]);
    desk.well(&["sign", "out/procedure.pdf", "--identity", "采购经办人", "--organisation", "石滩镇人民政府"]);
    let verdict = desk.json(&["verify", "out/procedure.pdf", "--json"]);
    assert_eq!(verdict["signatures"][0]["integrity"], "intact");
    assert_eq!(verdict["signatures"][0]["later_changes"], "none");

    desk.well(&["new", "bid", "投标.bid", "--for", "out/procedure.pdf", "--example", "shitan-2025"]);
    let bid = desk.json(&["show", "投标.bid", "--json"]);
    assert_eq!(bid["package"]["verdict"], verdict["verdict"]);
    assert_eq!(bid["procedure"]["estimate"]["posts"], json!([]), "the purchaser's estimate stays at home");
    let cost = desk.json(&["cost", "投标.bid", "--json"]);
    assert_eq!(cost["schedule"]["total"], "1854000.00");
    assert_eq!(cost["total_in_words"], "壹佰捌拾伍万肆仟元整");
    desk.well(&["documents", "投标.bid", "--out", "out"]);
    for pdf in ["out/quality-bid.pdf", "out/price-bid.pdf"] {
        desk.well(&["sign", pdf, "--identity", "法定代表人", "--field", "agency"]);
        desk.well(&["verify", pdf]);
        desk.well(&["import", pdf, "石滩.procedure"]);
    }
    let received = &desk.json(&["show", "石滩.procedure", "--json"])["received"];
    assert_eq!(received.as_array().unwrap().len(), 2);
    assert_eq!(received[1]["total"], "1854000.00");

    // The same case gives the same bytes.
    desk.well(&["documents", "投标.bid", "--out", "again"]);
    desk.well(&["documents", "投标.bid", "--out", "twice"]);
    assert!(!desk.path("again/quality-bid.docx").exists(), "Word files are made where they are asked for");
    for out in ["again", "twice"] {
        let said = desk.well(&["documents", "投标.bid", "--out", out, "--word"]);
        assert!(said.contains("quality-bid.docx"), "{said}");
    }
    for name in ["quality-bid.pdf", "price-bid.pdf", "quality-bid.docx", "price-bid.docx"] {
        assert_eq!(
            fs::read(desk.path("again").join(name)).unwrap(),
            fs::read(desk.path("twice").join(name)).unwrap()
        );
    }
}

#[test]
fn edits_are_undone_and_redone_across_runs() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "fengyang-2023"]);
    let before = desk.json(&["show", "a.procedure", "--json"]);
    let patch = json!({"need": {"statement": {"zh-Hans": "凤阳街需要长者服务。"}}, "number": "X-1"});
    assert!(desk.edit("a.procedure", &patch).status.success());
    let after = desk.json(&["show", "a.procedure", "--json"]);
    assert_eq!(after["number"], "X-1");
    desk.well(&["undo", "a.procedure"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"]), before);
    desk.well(&["redo", "a.procedure"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"]), after);
    let history = desk.json(&["history", "a.procedure", "--json"]);
    let operations: Vec<&str> =
        history.as_array().unwrap().iter().map(|it| it["operation"].as_str().unwrap()).collect();
    assert_eq!(operations, ["create", "edit", "undo", "redo"]);
    assert!(desk.refused(&["redo", "a.procedure"]).contains("没有可以重做"));
}

#[test]
fn a_case_as_json_begins_an_equal_case() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "liwan-anti-drug-2025"]);
    let document = desk.json(&["show", "a.procedure", "--json"]);
    fs::write(desk.path("a.json"), document.to_string()).unwrap();
    desk.well(&["new", "procedure", "b.procedure", "--from", "a.json"]);
    assert_eq!(desk.json(&["show", "b.procedure", "--json"]), document);
}

#[test]
fn bad_edits_name_the_field_and_change_nothing() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    let before = fs::read(desk.path("a.procedure")).unwrap();
    let deep = (0..200).fold(json!("x"), |inner, _| json!({ "need": inner }));
    for (patch, field, words) in [
        (json!({"price": {"budget": "1.005"}}), "/price/budget", "小数"),
        (json!({"price": {"budget": "-1"}}), "/price/budget", "负数"),
        (json!({"price": {"budget": "99999999999999999"}}), "/price/budget", "过大"),
        (json!({"price": {"budget": "一百万"}}), "/price/budget", "数字"),
        (json!({"indicators": [{"target": "-3"}]}), "/indicators/0/target", "负数"),
        (json!({"timetable": {"notice": "2026-02-30"}}), "/timetable/notice", "日期"),
        (json!({"price": {"mode": "cheap"}}), "/price/mode", "可选"),
        (json!({"prize": {}}), "/prize", "没有这个字段"),
        (json!({"id": "019a0000-0000-7000-8000-000000000000"}), "/id", "不能改"),
        (json!({"received": []}), "/received", "不能改"),
        (deep, "", "不是正确的 JSON"),
        (json!([1, 2]), "", "类型"),
    ] {
        let output = desk.edit("a.procedure", &patch);
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{patch}");
        assert!(sentence.contains(field) && sentence.contains(words), "{patch}: {sentence}");
    }
    fs::write(desk.path("bad.json"), "{\"number\": \n  }").unwrap();
    let sentence = desk.refused(&["edit", "a.procedure", "--merge", "bad.json"]);
    assert!(sentence.contains("第 2 行第 3 列"), "{sentence}");
    assert_eq!(fs::read(desk.path("a.procedure")).unwrap(), before);
}

#[test]
fn documents_of_other_versions_are_refused() {
    let desk = Desk::new();
    fs::write(desk.path("new.json"), r#"{"format": "tenderwright/procedure/9"}"#).unwrap();
    fs::write(desk.path("none.json"), "{}").unwrap();
    fs::write(desk.path("more.json"), r#"{"format": "tenderwright/procedure/1", "colour": 1}"#).unwrap();
    for (file, words) in [("new.json", "procedure/9"), ("none.json", "procedure/1"), ("more.json", "/colour")]
    {
        let sentence = desk.refused(&["new", "procedure", "a.procedure", "--from", file]);
        assert!(sentence.contains(words), "{sentence}");
        assert!(!desk.path("a.procedure").exists());
    }
    assert!(
        desk.refused(&["new", "procedure", "a.procedure", "--from", "nowhere-2025"]).contains("nowhere-2025")
    );
}

#[test]
fn a_case_begins_with_a_service_a_template_or_a_past_case() {
    let desk = Desk::new();
    let listed = desk.well(&["template", "list"]);
    assert!(listed.contains("older-persons") && listed.contains("guangzhou-station"), "{listed}");
    let service = ["--service", "older-persons", "--regime", "guangzhou-station", "--workers", "12"];
    desk.well(&[&["new", "procedure", "a.procedure"], &service[..]].concat());
    let first = desk.json(&["show", "a.procedure", "--json"]);
    assert!(first["assumptions"][0]["note"]["zh-Hans"].as_str().unwrap().contains("示例"));
    desk.well(&["template", "save", "a.procedure", "mine.procedure-template.json"]);
    desk.well(&["new", "procedure", "b.procedure", "--template", "mine.procedure-template.json"]);
    desk.well(&["new", "procedure", "c.procedure", "--from", "a.procedure"]);
    for again in ["b.procedure", "c.procedure"] {
        let shown = desk.json(&["show", again, "--json"]);
        assert_eq!(shown["indicators"][0]["target"], first["indicators"][0]["target"]);
        assert_ne!(shown["indicators"][0]["id"], first["indicators"][0]["id"]);
        assert_eq!(shown["pack"]["id"], "cn-tender");
    }
    desk.refused(&["new", "procedure", "d.procedure", "--service", "older-persons"]);
    desk.refused(&[
        "new",
        "procedure",
        "d.procedure",
        "--template",
        "mine.procedure-template.json",
        "--pack",
        "cn-tender",
    ]);
    let nowhere = ["--service", "nothing", "--regime", "mainland-tender"];
    let sentence = desk.refused(&[&["new", "procedure", "d.procedure"], &nowhere[..]].concat());
    assert!(sentence.contains("nothing"), "{sentence}");
    let kept = desk.json(&["template", "list", "--json"]);
    assert_eq!(kept["services"].as_array().unwrap().len(), 8);
    assert_eq!(kept["own"], json!([]), "what was written to a file is kept where it was written");
}

#[test]
fn files_that_are_no_cases_are_refused_untouched() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    let whole = fs::read(desk.path("a.procedure")).unwrap();
    fs::write(desk.path("text.procedure"), "标书").unwrap();
    fs::write(desk.path("cut.procedure"), &whole[..whole.len() / 2]).unwrap();
    fs::write(desk.path("empty.procedure"), "").unwrap();
    for name in ["text.procedure", "cut.procedure", "empty.procedure"] {
        let before = fs::read(desk.path(name)).unwrap();
        for verb in ["show", "check", "undo"] {
            assert!(desk.refused(&[verb, name]).contains(name));
        }
        assert_eq!(fs::read(desk.path(name)).unwrap(), before);
    }
    assert!(desk.refused(&["show", "没有.procedure"]).contains("找不到"));
    assert!(desk.refused(&["new", "procedure", "a.procedure"]).contains("已经存在"));
    assert_eq!(fs::read(desk.path("a.procedure")).unwrap(), whole);
    let long = format!("{}.procedure", "很长的项目名称".repeat(40));
    desk.refused(&["new", "procedure", &long]);
}

#[test]
fn changed_and_foreign_pdfs_begin_no_bid() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    desk.well(&["documents", "a.procedure", "--out", "."]);
    desk.well(&["sign", "procedure.pdf", "--identity", "采购经办人"]);
    let signed = fs::read(desk.path("procedure.pdf")).unwrap();
    for (name, at) in
        [("early", signed.len() / 10), ("middle", signed.len() / 2), ("late", signed.len() - 4000)]
    {
        let mut changed = signed.clone();
        changed[at] ^= 1;
        fs::write(desk.path("changed.pdf"), changed).unwrap();
        assert_eq!(desk.run(&["verify", "changed.pdf"]).status.code(), Some(1), "{name}");
        desk.refused(&["new", "bid", "b.bid", "--for", "changed.pdf"]);
    }
    fs::write(desk.path("other.pdf"), "%PDF-1.4\nnothing").unwrap();
    desk.refused(&["new", "bid", "b.bid", "--for", "other.pdf"]);
    assert_eq!(desk.run(&["verify", "other.pdf"]).status.code(), Some(1));
    assert!(!desk.path("b.bid").exists());
    // An envelope of another procedure is not taken.
    desk.well(&["new", "bid", "b.bid", "--for", "procedure.pdf", "--example", "shitan-2025"]);
    desk.well(&["documents", "b.bid", "--out", "."]);
    desk.well(&["new", "procedure", "other.procedure", "--from", "fengyang-2023"]);
    assert!(desk.refused(&["import", "price-bid.pdf", "other.procedure"]).contains("另一个项目"));
}

#[test]
fn a_character_without_a_font_is_named() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    assert!(
        desk.edit("a.procedure", &json!({"need": {"statement": {"zh-Hans": "长者😀服务"}}})).status.success()
    );
    let sentence = desk.refused(&["documents", "a.procedure", "--out", "."]);
    assert!(
        sentence.contains('😀') && sentence.contains("U+1F600") && sentence.contains("/need/statement"),
        "{sentence}"
    );
    assert!(!desk.path("procedure.pdf").exists());
}

#[test]
fn passwords_are_asked_of_nobody_and_never_guessed() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    desk.well(&["documents", "a.procedure", "--out", "."]);
    desk.well(&["sign", "procedure.pdf", "--identity", "甲"]);
    fs::write(desk.path("wrong.txt"), "not the password\n").unwrap();
    desk.well(&["documents", "a.procedure", "--out", "second"]);
    let unsigned = fs::read(desk.path("second/procedure.pdf")).unwrap();
    let sentence =
        desk.refused(&["sign", "second/procedure.pdf", "--identity", "甲", "--password-file", "wrong.txt"]);
    assert!(sentence.contains("密码不对"), "{sentence}");
    assert_eq!(fs::read(desk.path("second/procedure.pdf")).unwrap(), unsigned);
    let mut silent = desk.command(&["sign", "second/procedure.pdf", "--identity", "甲"]);
    let output = silent.env_remove("TENDERWRIGHT_PASSWORD").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn amounts_in_words_go_both_ways() {
    let desk = Desk::new();
    for (arguments, words) in [
        (["1854000.00", "zh-Hans", "CNY"], "壹佰捌拾伍万肆仟元整"),
        (["2400000", "zh-Hant", "HKD"], "港幣貳佰肆拾萬元正"),
        (
            ["2400000.50", "en", "HKD"],
            "HONG KONG DOLLARS TWO MILLION FOUR HUNDRED THOUSAND AND CENTS FIFTY ONLY",
        ),
    ] {
        let [amount, language, currency] = arguments;
        let said = desk.well(&["words", amount, "--lang", language, "--currency", currency]);
        assert_eq!(said.trim(), words);
        let read = desk.json(&["words", "--json", "--parse", words]);
        assert_eq!(read["currency"], currency);
        let plain = |it: &str| it.parse::<model::Amount>().unwrap();
        assert_eq!(plain(read["amount"].as_str().unwrap()), plain(amount));
    }
    assert!(desk.refused(&["words", "1.234"]).contains("小数"));
    assert!(desk.refused(&["words", "-5"]).contains("负数"));
    assert!(desk.refused(&["words", "--parse", "壹佰块大洋"]).contains("看不懂"));
}

#[test]
fn schemas_describe_the_cases_that_are_shown() {
    let desk = Desk::new();
    for of in ["procedure", "bid"] {
        let schema = desk.json(&["schema", of]);
        assert_eq!(schema["type"], "object");
        assert_eq!(schema["additionalProperties"], false);
    }
}

#[test]
fn messages_speak_three_languages() {
    let desk = Desk::new();
    for (language, words) in [("zh-Hans", "找不到"), ("zh-Hant", "找不到"), ("en", "is not there")] {
        assert!(desk.refused(&["--language", language, "show", "x.procedure"]).contains(words));
    }
    assert!(desk.well(&["--language", "zh-Hant", "--help"]).contains("標匠"));
}

#[test]
fn prices_explain_themselves_down_to_their_inputs() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "凤阳.procedure", "--from", "fengyang-2023"]);
    let hour = desk.json(&["cost", "凤阳.procedure", "--explain", "/terms/unit_price_at_floor", "--json"]);
    assert_eq!((&hour["value"], &hour["operation"]), (&json!("68.10"), &json!("quotient")));
    let yearly = &hour["terms"][0];
    assert_eq!(
        (&yearly["value"], &yearly["trace"]["terms"][0]["value"]),
        (&json!("2400000.00"), &json!("7200000.00"))
    );
    assert_eq!(hour["terms"][1]["input"], "/price/volume/floor");
    for language in ["zh-Hans", "zh-Hant", "en"] {
        let told =
            desk.well(&["--language", language, "cost", "凤阳.procedure", "--explain", "--depth", "4"]);
        assert!(told.lines().count() > 2 && !told.contains("trace-"), "{told}");
    }
    let staff =
        desk.well(&["cost", "凤阳.procedure", "--explain", "/estimate/posts/1/contributions/0/amount"]);
    assert!(staff.contains("16") && staff.contains("/estimate/contributions/schemes/0/percent"), "{staff}");
    assert!(desk.refused(&["cost", "凤阳.procedure", "--explain", "/nowhere"]).contains("/nowhere"));

    desk.well(&["decide", "凤阳.procedure"]);
    assert_eq!(desk.json(&["decide", "凤阳.procedure", "--json"])["ceiling"]["workers_by_rule"], 20);
    let before = desk.json(&["show", "凤阳.procedure", "--json"]);
    fs::write(
        desk.path("dearer.json"),
        json!({ "estimate": { "working_time": { "leave_days": "40" } } }).to_string(),
    )
    .unwrap();
    let change = desk.json(&["what-if", "凤阳.procedure", "--merge", "dearer.json", "--json"]);
    assert_ne!(change["before"]["capacity"], change["after"]["capacity"]);
    assert_eq!(desk.json(&["show", "凤阳.procedure", "--json"]), before, "a what-if changes nothing");
    desk.well(&["commitments"]);

    let told = desk.well(&["decide", "凤阳.procedure"]);
    assert!(told.contains("7,200,000.00 元") && told.contains("影响结余最大"), "{told}");
    assert!(!told.contains("input-") && !told.contains("terminal-"), "{told}");
}

#[test]
fn a_single_field_is_set_and_a_partial_line_refused() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "fengyang-2023"]);
    let posts = || desk.json(&["show", "a.procedure", "--json"])["estimate"]["posts"].clone();
    let before = posts();
    let pay = "/estimate/posts/0/monthly_pay=7654.32";
    let change = desk.json(&["what-if", "a.procedure", "--set", pay, "--json"]);
    assert_eq!(change["after"]["costing"]["posts"][0]["monthly_pay"], "7654.32");
    assert_eq!(change["before"]["costing"]["posts"][1], change["after"]["costing"]["posts"][1]);
    assert_eq!(posts(), before);

    // Money is text in the document, months are a number, an answer is true or false.
    let fields = ["--set", pay, "--set", "/price/term_months=24", "--set", "/estimate/posts/0/serves=false"];
    desk.well(&[&["edit", "a.procedure"], fields.as_slice()].concat());
    assert_eq!((&posts()[0]["monthly_pay"], &posts()[0]["serves"]), (&json!("7654.32"), &json!(false)));
    assert_eq!(posts()[1], before[1]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["price"]["term_months"], 24);

    let sentence = desk.refused(&["edit", "a.procedure", "--set", "/estimate/posts/0/monthly_pay=1.234"]);
    assert!(sentence.contains("岗位第 1 行 · 月工资") && sentence.contains("小数位数过多"), "{sentence}");
    desk.refused(&["what-if", "a.procedure", "--set", "/estimate/posts/99/monthly_pay=1"]);
    desk.refused(&["what-if", "a.procedure", "--set", "monthly_pay=1"]);

    let partial = json!({ "estimate": { "posts": [{ "id": before[0]["id"], "monthly_pay": "1" }] } });
    let refused = desk.edit("a.procedure", &partial);
    assert_eq!(refused.status.code(), Some(2));
    let sentence = String::from_utf8(refused.stderr).unwrap();
    assert!(sentence.contains("--set") && sentence.contains("没有写全"), "{sentence}");
    let whole = json!({ "estimate": { "posts": [before[0]] } });
    assert!(desk.edit("a.procedure", &whole).status.success());
    assert_eq!(posts(), json!([before[0]]));
}

#[test]
fn a_spreadsheet_goes_out_and_an_edited_one_comes_back() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    let told = desk.well(&["sheet", "a.procedure", "--out", "plan.xlsx"]);
    assert!(told.contains("plan.xlsx") && desk.path("plan.xlsx").is_file(), "{told}");
    desk.well(&["sheet", "a.procedure", "--out", "plan.csv"]);
    let unchanged = desk.json(&["sheet", "a.procedure", "--read", "plan.xlsx", "--json"]);
    assert_eq!(unchanged, json!({ "changes": [], "problems": [] }));

    let text = fs::read_to_string(desk.path("plan.csv")).unwrap();
    let days = "days_per_year,每年工作日,248";
    assert!(text.contains(days), "{text}");
    fs::write(desk.path("plan.csv"), text.replace(days, "days_per_year,每年工作日,250")).unwrap();
    let told = desk.well(&["sheet", "a.procedure", "--read", "plan.csv"]);
    assert!(told.contains("每年工作日：248 → 250") && told.contains("1 处改动"), "{told}");
    let working_days = |desk: &Desk| {
        desk.json(&["show", "a.procedure", "--json"])["estimate"]["working_time"]["days_per_year"].clone()
    };
    assert_eq!(working_days(&desk), "248", "reading alone changes nothing");
    desk.well(&["sheet", "a.procedure", "--read", "plan.csv", "--apply"]);
    assert_eq!(working_days(&desk), "250");
    desk.well(&["undo", "a.procedure"]);
    assert_eq!(working_days(&desk), "248");

    // A cell that cannot be read is told and ends with 1; the others are read.
    let copy = text
        .replace(days, "days_per_year,每年工作日,很多")
        .replace("hours_per_day,每天工时,8", "hours_per_day,每天工时,7.5");
    fs::write(desk.path("plan.csv"), copy).unwrap();
    let output = desk.run(&["sheet", "a.procedure", "--read", "plan.csv"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("“很多”：这里要填数字") && told.contains("每天工时：8 → 7.5"), "{told}");
    assert!(desk.refused(&["sheet", "a.procedure", "--read", "a.procedure"]).contains("不是电子表格"));
    assert!(desk.refused(&["sheet", "a.procedure", "--out", "plan.doc"]).contains(".xlsx"));
}

#[test]
fn bids_are_scored_as_the_worked_examples_are() {
    let desk = Desk::new();
    let scored = |input: &Value| {
        fs::write(desk.path("input.json"), input.to_string()).unwrap();
        desk.json(&["score", "input.json", "--json"])["bids"].clone()
    };
    let bid = |id: &str, field: &str, offered: &str, quality: &str| json!({ "id": id, field: offered, "quality": quality });
    let prices = scored(&json!({
        "pack": "cn-tender", "method": "open-tender", "budget": "2400000", "ceiling": "2400000", "price_weight": "10",
        "mode": "price", "technical_basis": "points",
        "bids": [bid("a", "price", "2400000", "80"), bid("b", "price", "2280000", "80"), bid("c", "price", "2160000", "80")],
    }));
    let points: Vec<&str> =
        prices.as_array().unwrap().iter().map(|it| it["price_score"].as_str().unwrap()).collect();
    assert_eq!(points, ["9.00", "9.47", "10.00"]);
    let hours = scored(&json!({
        "pack": "cn-tender", "method": "open-tender", "price_weight": "10", "mode": "volume", "technical_basis": "points",
        "bids": [bid("a", "hours", "35244", "80"), bid("b", "hours", "38000", "80"), bid("c", "hours", "36500", "80")],
    }));
    let points: Vec<&str> =
        hours.as_array().unwrap().iter().map(|it| it["price_score"].as_str().unwrap()).collect();
    assert_eq!(points, ["9.27", "10.00", "9.61"]);
    let combined = scored(&json!({
        "pack": "hk-two-envelope", "method": "open-tender", "price_weight": "30", "mode": "price", "technical_basis": "highest", "quality_max": "100",
        "bids": [bid("a", "price", "3200000", "85"), bid("b", "price", "2900000", "78")],
    }));
    assert_eq!(
        (combined[0]["total"].as_str(), combined[1]["total"].as_str()),
        (Some("97.19"), Some("94.24"))
    );
    // A price below half of the second lowest, and below the share of the ceiling; the mean lets it pass.
    let low = scored(&json!({
        "pack": "cn-tender", "method": "open-tender", "notice": "2026-03-02", "ceiling": "2400000", "price_weight": "10",
        "mode": "price", "technical_basis": "points",
        "bids": [bid("a", "price", "2400000", "80"), bid("b", "price", "2300000", "80"), bid("c", "price", "1050000", "80")],
    }));
    let triggers: Vec<&str> = low[2]["abnormally_low"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["trigger"].as_str().unwrap())
        .collect();
    assert_eq!(triggers, ["half-of-second-lowest", "share-of-ceiling"]);
    // A tie that stays is told with what decides, a deduction with its article.
    let tied = json!({
        "pack": "cn-consultation", "price_weight": "10", "small_share_deduction": "5",
        "bids": [
            { "id": "甲", "price": "950000", "quality": "80", "technical": "40" },
            { "id": "乙", "price": "950000", "quality": "80" },
            { "id": "丙", "price": "1000000", "quality": "70", "small_enterprise": "small-share" },
        ],
    });
    fs::write(desk.path("input.json"), tied.to_string()).unwrap();
    let told = desk.well(&["score", "input.json"]);
    for line in
        ["按 950000 计价格分", "并列第 1：甲, 乙。技术指标优的排前：请填写各家技术得分。", "份额须达到 30%"]
    {
        assert!(told.contains(line), "{line}\n{told}");
    }
    assert!(told.contains("财库〔2022〕19号") && told.contains("第二十五条"), "{told}");
    // Prices are told in words with both figures, and a weight that the law does not allow is.
    fs::write(
        desk.path("input.json"),
        json!({ "pack": "cn-tender", "notice": "2026-03-02", "ceiling": "2400000", "price_weight": "5",
            "bids": [bid("a", "price", "2400000", "80"), bid("c", "price", "1050000", "80")] })
        .to_string(),
    )
    .unwrap();
    let told = desk.well(&["score", "input.json"]);
    for words in ["报价 1,050,000 低于最高限价的 45%（1,080,000.00）", "price-weight-too-low 要求 ≥ 10 %"]
    {
        assert!(told.contains(words), "{words}\n{told}");
    }
    // A bid above what the price leaves is named with its value and the limit.
    fs::write(
        desk.path("input.json"),
        json!({ "pack": "cn-tender", "price_weight": "5", "bids": [bid("甲", "price", "100", "99")] })
            .to_string(),
    )
    .unwrap();
    let refusal = desk.refused(&["score", "input.json"]);
    assert!(refusal.contains("“甲”的质量分是 99，质量最多 95 分"), "{refusal}");
    // What is wrong is named.
    fs::write(
        desk.path("input.json"),
        json!({ "pack": "cn-tender", "bids": [{ "id": "a", "price": "much" }] }).to_string(),
    )
    .unwrap();
    assert!(desk.refused(&["score", "input.json"]).contains("/bids/0/price"));
    for of in ["score", "correct", "committee", "method", "assess"] {
        assert!(desk.json(&["schema", of])["properties"]["pack"].is_object(), "{of}");
    }
    // Inputs can be written from their schemas: closed names stand there, those of packs are told by the refusal.
    let keys = |of: &str, field: &str| {
        let schema = desk.json(&["schema", of]);
        let names = schema["properties"][field]["propertyNames"].clone();
        let path = names["$ref"].as_str().unwrap().trim_start_matches('#').to_owned();
        schema.pointer(&path).unwrap().to_string()
    };
    assert!(keys("method", "facts").contains("government-purchase"));
    assert!(keys("score", "abnormally_low").contains("half-of-mean"));
    fs::write(desk.path("input.json"), json!({ "pack": "cn-tender" }).to_string()).unwrap();
    let refusal = desk.refused(&["assess", "input.json"]);
    assert!(refusal.contains("没有评估框架“”。可选：") && refusal.contains("shenzhen-2012"), "{refusal}");
    fs::write(desk.path("input.json"), json!({ "pack": "cn-tender", "method": "raffle" }).to_string())
        .unwrap();
    assert!(desk.refused(&["method", "input.json"]).contains("competitive-consultation"));
}

#[test]
fn committees_and_methods_are_held_against_the_law() {
    let desk = Desk::new();
    let answer = |verb: &str, input: &Value| {
        fs::write(desk.path("input.json"), input.to_string()).unwrap();
        desk.json(&[verb, "input.json", "--json"])
    };
    let member = |id: &str, side: &str| json!({ "id": id, "side": side });
    let committee = answer(
        "committee",
        &json!({
            "pack": "cn-tender", "method": "open-tender", "budget": "12000000",
            "members": [member("a", "purchaser"), member("b", "purchaser"), member("c", "expert"), member("d", "expert"), member("e", "expert")],
        }),
    );
    assert_eq!((&committee["required"]["size"], &committee["required"]["experts"]), (&json!(7), &json!(5)));
    let methods = answer(
        "method",
        &json!({ "pack": "cn-tender", "kind": "services", "facts": { "government-purchase": true } }),
    );
    assert!(
        methods["methods"].as_array().unwrap().iter().any(|it| it["method"] == "competitive-consultation")
    );
    // A person reads what is not known yet, in words.
    let told = desk.well(&["method", "input.json"]);
    assert!(told.contains("        ? ") && !told.contains("government-purchase"), "{told}");
    // An assessment can be written by what its refusals name.
    let mut input = json!({ "pack": "cn-tender", "date": "2026-01-05" });
    let choices = |input: &Value| {
        fs::write(desk.path("input.json"), input.to_string()).unwrap();
        let refusal = desk.refused(&["assess", "input.json"]);
        let (_, choices) = refusal.trim().rsplit_once('：').unwrap();
        choices.split(" · ").map(str::to_owned).collect::<Vec<_>>()
    };
    let framework = choices(&input).into_iter().find(|it| it.contains("guangzhou")).unwrap();
    input["framework"] = framework.into();
    let scored = |id: &String| json!({ "id": id, "weight": "25", "score": "10" });
    input["aspects"] = choices(&input).iter().map(scored).collect();
    fs::write(desk.path("input.json"), input.to_string()).unwrap();
    let told = desk.well(&["assess", "input.json"]);
    assert!(told.contains("→ ") && !told.contains('{'), "{told}");
}

#[test]
fn packs_are_checked_explained_compared_and_moved_to() {
    let desk = Desk::new();
    let packs = desk.json(&["pack", "list", "--json"]);
    let ids: Vec<&str> = packs.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    for id in [
        "cn-tender",
        "cn-consultation",
        "cn-negotiation",
        "cn-single-source",
        "cn-framework",
        "hk-two-envelope",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/packs");
    for id in &ids {
        let report = desk.json(&["pack", "check", shipped.join(id).to_str().unwrap(), "--json"]);
        assert_eq!(report["faults"], json!([]), "{id}");
    }
    let told = desk.json(&["pack", "explain", "bid-period-too-short", "--json"]);
    assert_eq!(told["rule"]["source"]["article"], "第三十五条");
    assert!(!told["fires"].as_array().unwrap().is_empty() && !told["silent"].as_array().unwrap().is_empty());
    assert!(desk.refused(&["pack", "explain", "no-such-rule"]).contains("no-such-rule"));

    desk.well(&["new", "procedure", "a.procedure", "--from", "shitan-2025"]);
    let before = desk.json(&["show", "a.procedure", "--json"])["pack"].clone();
    let difference = desk.json(&["pack", "move", "a.procedure", "cn-consultation", "--dry-run", "--json"]);
    assert!(!difference["rules"].as_array().unwrap().is_empty());
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["pack"], before);
    // Days are those of the case's notice; tables are told by what an expert looks for.
    let told = desk.well(&["pack", "move", "a.procedure", "cn-consultation", "--dry-run"]);
    for line in [
        "  ~ bid-deadline  提交首次响应文件截止  2025-02-26 → 2025-02-17 (2025-02-16)  计算天数的方法, 依据条文, 文字",
        "  + 评审委员会 › committee › competitive-consultation  磋商小组",
        "  − 报价修正 › step › words-prevail",
    ] {
        assert!(told.lines().any(|it| it == line), "{line}\n{told}");
    }
    let told = desk.well(&["--language", "en", "pack", "diff", "cn-tender", "cn-consultation"]);
    assert!(told.lines().any(|it| it == "  − experts-drawn  Draw of the experts"), "{told}");
    assert!(told.contains("\nDates and limits:\n") && told.contains("\nTables:\n"), "{told}");
    // Without a case a day of notice gives the dates under both.
    let told = desk.well(&["pack", "diff", "cn-tender", "cn-consultation", "--notice", "2026-09-21"]);
    assert!(told.contains("2026-10-12 → 2026-10-08"), "{told}");
    desk.well(&["pack", "move", "a.procedure", "cn-consultation"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["pack"]["id"], "cn-consultation");
    // The method is still an open tender, which that pack does not govern.
    let rules: Vec<Value> = desk_findings(&desk, "a.procedure");
    assert!(rules.iter().any(|it| it == "method-not-of-pack"), "{rules:?}");
    desk.well(&["undo", "a.procedure"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["pack"], before);

    // A rule is explained by what its file says.
    let told = desk.well(&["pack", "explain", "bid-period-too-short"]);
    assert!(
        told.contains("    [[rule]]\n    id = \"bid-period-too-short\"") && !told.contains("Some("),
        "{told}"
    );

    // Overlays that refine the new pack stay; others are told.
    desk.well(&["pack", "move", "a.procedure", "cn-tender", "--overlay", "guangdong"]);
    let told = desk.well(&["show", "a.procedure"]);
    assert!(told.contains("(cn-tender) + "), "{told}");
    let told = desk.well(&["pack", "move", "a.procedure", "cn-tender", "--dry-run"]);
    assert!(told.contains("带补充规则包：guangdong"), "{told}");
    let told = desk.well(&["pack", "move", "a.procedure", "cn-tender", "--no-overlays", "--dry-run"]);
    assert!(told.contains("不再使用的补充规则包：guangdong"), "{told}");
    desk.well(&["pack", "move", "a.procedure", "cn-tender"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["overlays"], json!(["guangdong"]));
    desk.well(&["pack", "move", "a.procedure", "hk-two-envelope"]);
    assert_eq!(desk.json(&["show", "a.procedure", "--json"])["overlays"], json!([]));
}

/// What is wrong with a pack is told in the person's language, with its place, and for every file at once.
#[test]
fn faults_of_packs_are_told_in_three_languages() {
    let desk = Desk::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/packs/guangdong");
    let pack = desk.path("mine");
    fs::create_dir_all(pack.join("rules")).unwrap();
    let manifest = fs::read_to_string(shipped.join("pack.toml")).unwrap();
    fs::write(pack.join("pack.toml"), manifest.replace("id = \"guangdong\"", "id = \"mine\"")).unwrap();
    fs::write(pack.join("rules/a.toml"), "drop = [{ rule = \"no-such\", reason = \"-\" }]").unwrap();
    fs::write(pack.join("rules/b.toml"), "[[rule]]\nid = 1").unwrap();
    for (language, words) in [
        ("zh-Hans", "rules/a.toml 第 1 行第 18 列：下层没有可去掉的规则“no-such”"),
        ("zh-Hant", "rules/a.toml 第 1 行第 18 欄：下層沒有可刪去的規則「no-such」"),
        ("en", "rules/a.toml, line 1, column 18: no layer below has a rule “no-such” to drop"),
    ] {
        let output = desk.run(&["--language", language, "pack", "check", "mine"]);
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains(words) && told.contains("rules/b.toml"), "{told}");
        assert_eq!(told.matches("no-such").count(), 1, "{told}");
    }
}

#[test]
fn a_case_begins_under_the_pack_of_its_place() {
    let desk = Desk::new();
    desk.well(&["--language", "en", "new", "procedure", "hk.procedure", "--pack", "hk-two-envelope"]);
    let case = desk.json(&["show", "hk.procedure", "--json"]);
    assert_eq!((&case["pack"]["id"], &case["currency"]), (&json!("hk-two-envelope"), &json!("HKD")));
    // Its languages are the pack's; the person's own, English here, is the first where it is one of them.
    assert_eq!(case["languages"], json!(["en", "zh-Hant"]));
    assert_eq!(case["method"]["form"], "open-tender");
    assert_eq!(case["method"]["two_envelopes"], true);
    let objects = |form: &str| {
        let edited = desk.edit("hk.procedure", &json!({ "method": { "form": form } }));
        assert!(edited.status.success(), "{form}");
        let found = desk_findings(&desk, "hk.procedure");
        assert!(found.iter().all(|it| it != "currency-other"), "{found:?}");
        found.iter().any(|it| it == "method-not-of-pack")
    };
    for form in
        ["selective-tender", "prequalified-tender", "restricted-tender", "single-tender", "open-tender"]
    {
        assert!(!objects(form), "{form}");
    }
    for form in ["invited-tender", "competitive-consultation"] {
        assert!(objects(form), "{form}");
    }
    // A document that names a form of Hong Kong and no pack is held to the pack that governs it.
    let selective =
        json!({ "format": case["format"], "id": case["id"], "method": { "form": "selective-tender" } });
    fs::write(desk.path("selective.json"), selective.to_string()).unwrap();
    desk.well(&["new", "procedure", "selective.procedure", "--from", "selective.json"]);
    assert_eq!(desk.json(&["show", "selective.procedure", "--json"])["pack"]["id"], "hk-two-envelope");

    desk.well(&["new", "procedure", "cn.procedure"]);
    let case = desk.json(&["show", "cn.procedure", "--json"]);
    assert_eq!((&case["pack"]["id"], &case["currency"]), (&json!("cn-tender"), &json!("CNY")));
    assert_eq!(case["languages"], json!(["zh-Hans"]));
    desk.well(&["new", "procedure", "cc.procedure", "--pack", "cn-consultation"]);
    let case = desk.json(&["show", "cc.procedure", "--json"]);
    assert_eq!(case["method"]["form"], "competitive-consultation");
    for id in ["guangzhou-station", "cn-procurement"] {
        let refused = desk.refused(&["new", "procedure", "no.procedure", "--pack", id]);
        assert!(refused.contains(&format!("不能单独按规则包“{id}”新建项目")), "{refused}");
        assert!(!desk.path("no.procedure").exists());
    }
    let both =
        desk.run(&["new", "procedure", "no.procedure", "--pack", "cn-tender", "--from", "shitan-2025"]);
    assert!(!both.status.success() && !desk.path("no.procedure").exists());
}

fn desk_findings(desk: &Desk, file: &str) -> Vec<Value> {
    let output = desk.run(&["check", file, "--json"]);
    let checked: Value = serde_json::from_slice(&output.stdout).unwrap();
    checked["findings"].as_array().unwrap().iter().map(|it| it["rule"].clone()).collect()
}

/// What becomes of a file of a pack: its name and text, or nothing.
type Change<'a> = &'a dyn Fn(&str, String) -> Option<(String, String)>;

/// A pack of an expert: installed when its cases pass, and a case that began with another keeps that one.
#[test]
fn a_pack_from_elsewhere_is_installed_within_bounds() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "liwan-anti-drug-2025"]);
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/packs/cn-tender");
    let zipped = |name: &str, change: Change<'_>| {
        let mut writer = zip::ZipWriter::new(fs::File::create(desk.path(name)).unwrap());
        let mut pending = vec![shipped.clone()];
        while let Some(folder) = pending.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    pending.push(path);
                    continue;
                }
                let inside = format!("cn-tender/{}", path.strip_prefix(&shipped).unwrap().display());
                if let Some((inside, text)) = change(&inside, fs::read_to_string(&path).unwrap()) {
                    writer.start_file(inside, zip::write::SimpleFileOptions::default()).unwrap();
                    writer.write_all(text.as_bytes()).unwrap();
                }
            }
        }
        writer.finish().unwrap();
    };
    let newer = |inside: &str, text: String| {
        let text = if inside.ends_with("pack.toml") {
            text.replacen("version = \"", "version = \"9", 1)
        } else {
            text
        };
        Some((inside.to_owned(), text))
    };
    zipped("newer.zip", &newer);
    // What is here is not replaced unless that is asked for.
    let refusal = desk.refused(&["pack", "install", "newer.zip"]);
    assert!(refusal.contains("“cn-tender”") && refusal.contains("--replace"), "{refusal}");
    desk.well(&["pack", "install", "newer.zip", "--replace"]);
    let packs = desk.json(&["pack", "list", "--json"]);
    let installed = packs.as_array().unwrap().iter().find(|it| it["id"] == "cn-tender").unwrap();
    assert!(installed["installed"] == true && installed["version"].as_str().unwrap().starts_with('9'));
    let kept = desk.json(&["show", "a.procedure", "--json"])["pack"]["version"].clone();
    assert!(!kept.as_str().unwrap().starts_with('9'), "the case keeps its pack: {kept}");
    assert!(!desk_findings(&desk, "a.procedure").is_empty());

    // An older version with fewer files is refused with what would be lost, and leaves nothing behind of the newer one.
    zipped("older.zip", &|inside, text| {
        let older = text.replacen("version = \"", "version = \"0", 1);
        let changes = inside.ends_with("pack.toml");
        (!inside.ends_with(".md")).then(|| (inside.to_owned(), if changes { older } else { text }))
    });
    let refusal = desk.refused(&["pack", "install", "older.zip"]);
    assert!(refusal.contains(" 0") && refusal.contains(" 9"), "{refusal}");
    desk.well(&["pack", "install", "older.zip", "--replace"]);
    assert!(!desk.path("data/packs/cn-tender/CHANGELOG.md").exists());
    // Removed, the shipped one holds again.
    let told = desk.well(&["pack", "remove", "cn-tender"]);
    assert!(told.contains(kept.as_str().unwrap()), "{told}");
    assert!(desk.refused(&["pack", "remove", "cn-tender"]).contains("不是自行安装"));
    desk.refused(&["pack", "remove", "../packs"]);

    // A rule that says something else than its case, a name that leads out, and more than a pack may be.
    zipped("wrong.zip", &|inside, text| {
        Some((inside.to_owned(), text.replace("at-least = 20", "at-least = 90")))
    });
    assert!(desk.refused(&["pack", "install", "wrong.zip"]).contains("bid-period-too-short"));
    zipped("outside.zip", &|inside, text| {
        let name = if inside == "cn-tender/README.md" { "../../evil.md" } else { inside };
        Some((name.to_owned(), text))
    });
    desk.refused(&["pack", "install", "outside.zip"]);
    assert!(!desk.path("evil.md").exists());
    zipped("bomb.zip", &|inside, _| Some((inside.to_owned(), " ".repeat(1 << 20))));
    desk.refused(&["pack", "install", "bomb.zip"]);
}

/// A year's calendar is imported from the form that the README shows, listed, used, refused where broken, removed.
#[test]
fn a_year_of_a_calendar_is_imported_and_removed() {
    let desk = Desk::new();
    let readme =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../README.md")).unwrap();
    let (_, example) = readme.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    fs::write(desk.path("2027.json"), example).unwrap();
    let year = |calendars: &Value| {
        let cn = calendars.as_array().unwrap().iter().find(|it| it["id"] == "cn").unwrap().clone();
        cn["years"].as_array().unwrap().iter().find(|it| it["year"] == 2027).unwrap().clone()
    };
    let listed = || year(&desk.json(&["calendar", "list", "--json"]));
    let estimated = || {
        let rows = desk.json(&["timetable", "--notice", "2027-03-01", "--json"]);
        rows.as_array().unwrap().iter().any(|it| it["estimated"] == true)
    };
    assert!(listed()["complete"] == false && listed()["imported"] == Value::Null && estimated());

    let told = desk.well(&["--language", "en", "calendar", "import", "2027.json"]);
    assert!(told.contains("2027  complete  imported, in place of the built-in year"), "{told}");
    assert!(listed()["complete"] == true && listed()["imported"]["replaces"] == true && !estimated());

    // What is broken is refused with its place, and what was there stays.
    fs::write(desk.path("broken.json"), example.replace("\"2027-01-01\"", "\"2026-01-01\"")).unwrap();
    let refusal = desk.refused(&["--language", "en", "calendar", "import", "broken.json"]);
    assert!(refusal.contains("line 7") && refusal.contains("2026-01-01 is no day of 2027"), "{refusal}");
    for (from, to, words) in [
        ("    \"2027-04-05\": \"Tomb-sweeping Day\",\n", "", "清明” has 0 days"),
        ("\"2027-01-03\"", "\"2027-01-05\"", "2027-01-05 is no Saturday or Sunday"),
        ("\"…\"", "\"\"", "“source” is empty"),
    ] {
        assert!(example.contains(from), "{from}");
        fs::write(desk.path("broken.json"), example.replace(from, to)).unwrap();
        let refusal = desk.refused(&["--language", "en", "calendar", "import", "broken.json"]);
        assert!(refusal.contains(words) && refusal.contains("line "), "{refusal}");
    }
    fs::write(desk.path("other.json"), example.replace("\"cn\"", "\"../cn\"")).unwrap();
    assert!(desk.refused(&["calendar", "import", "other.json"]).contains("../cn"));
    fs::write(desk.path("large.json"), " ".repeat(1 << 17)).unwrap();
    desk.refused(&["calendar", "import", "large.json"]);
    assert!(listed()["complete"] == true && !estimated());

    // Damaged since: not used, and said.
    fs::write(desk.path("data/calendars/cn-2027.json"), "{").unwrap();
    assert!(listed()["complete"] == false && listed()["imported"]["fault"].is_string() && estimated());
    desk.well(&["calendar", "remove", "cn", "2027"]);
    assert!(listed()["imported"] == Value::Null && estimated());
    desk.refused(&["calendar", "remove", "cn", "2027"]);
    desk.refused(&["calendar", "remove", "..", "2027"]);
}

#[test]
fn a_check_is_reported_as_pdf_and_workbook() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "a.procedure", "--from", "fengyang-2023"]);
    desk.well(&["check", "a.procedure", "--report", "r.pdf"]);
    desk.well(&["check", "a.procedure", "--report", "r.xlsx"]);
    assert!(fs::read(desk.path("r.pdf")).unwrap().starts_with(b"%PDF"));
    assert!(fs::read(desk.path("r.xlsx")).unwrap().starts_with(b"PK"));
    assert!(desk.refused(&["check", "a.procedure", "--report", "r.doc"]).contains("r.doc"));
}

#[test]
fn a_case_becomes_open_data_under_the_offices_prefix() {
    let desk = Desk::new();
    desk.well(&["new", "procedure", "石滩.procedure", "--from", "shitan-2025"]);
    let write = ["ocds", "石滩.procedure", "--out", "发布.json"];
    assert!(desk.refused(&write).contains("OCID 前缀"));
    assert!(desk.refused(&[&write[..], &["--prefix", "ocds-1"]].concat()).contains("“ocds-1”"));
    assert!(!desk.path("发布.json").exists());
    desk.well(&[&write[..], &["--prefix", "ocds-a1b2c3"]].concat());
    // Remembered from now on.
    assert!(desk.json(&[&write[..], &["--json"]].concat())["bytes"].as_u64().unwrap() > 1000);
    let package: Value = serde_json::from_slice(&fs::read(desk.path("发布.json")).unwrap()).unwrap();
    let ocid = package["releases"][0]["ocid"].as_str().unwrap();
    assert!(ocid.starts_with("ocds-a1b2c3-"), "{ocid}");
}

#[test]
fn timetables_are_those_of_the_worked_cases() {
    let desk = Desk::new();
    let dates = |pack: &str, start: &[&str]| {
        let rows = desk.json(&[&["timetable", "--pack", pack, "--json"], start].concat());
        let date =
            |it: &Value| (it["event"].as_str().unwrap().to_owned(), it["date"].as_str().unwrap().to_owned());
        rows.as_array().unwrap().iter().map(date).collect::<std::collections::BTreeMap<_, _>>()
    };
    let autumn = dates("cn-tender", &["--notice", "2026-09-21"]);
    for (event, date) in [
        ("bid-deadline", "2026-10-12"),
        ("evaluation-report", "2026-10-14"),
        ("winner-decided", "2026-10-21"),
        ("award-notice", "2026-10-23"),
        ("challenge-last", "2026-11-04"),
        ("contract-last", "2026-11-20"),
    ] {
        assert_eq!(autumn[event], date, "{event}");
    }
    let spring = dates("cn-tender", &["--notice", "2026-03-02"]);
    assert_eq!(
        (spring["bid-deadline"].as_str(), spring["contract-last"].as_str()),
        ("2026-03-23", "2026-04-30")
    );
    assert_eq!(dates("cn-consultation", &["--notice", "2026-09-21"])["bid-deadline"], "2026-10-08");
    // Backward: the latest notice with which the contract is signed in time.
    let backward = dates("cn-tender", &["--contract", "2026-11-20"]);
    assert!(
        backward["contract-last"].as_str() <= "2026-11-20" && backward["notice"].as_str() >= "2026-09-21"
    );
    desk.refused(&["timetable", "--pack", "no-such-pack", "--notice", "2026-03-02"]);
    // An overlay is none by itself, and a pack may have no day from which to count back.
    let refusal = desk.refused(&["timetable", "--pack", "guangdong", "--notice", "2026-03-02"]);
    assert!(refusal.contains("补充规则包") && refusal.contains("cn-tender"), "{refusal}");
    desk.well(&["timetable", "--pack", "cn-tender", "--overlay", "guangdong", "--notice", "2026-03-02"]);
    let refusal = desk.refused(&["timetable", "--pack", "hk-two-envelope", "--contract", "2026-11-20"]);
    assert!(refusal.contains("没有规定最迟签约日"), "{refusal}");
}
