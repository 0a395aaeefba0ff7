//! The engine: each rule that holds for a case says what it flags there.

use std::{cell::OnceCell, collections::BTreeMap};

use chrono::{Days, NaiveDate};
use model::{Amount, Language, Procedure, StaffMember};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde_json::Value;

use crate::{
    Calendar, Condition, DayCount, Figure, Finding, FindingKind, Operand, Pack, Pair, Rule, Scope, Severity,
    Staff, StaffingPractice, Subject, SubjectKind,
    condition::{Filter, Pointer},
    document::{Document, Found, Row, day, is_empty, number, passes, rows},
    quality::QualityPassage,
};

/// Holds a case against a pack: the fatal findings first, then in the order of the case's fields.
///
/// A rule speaks where it is in force on the date of the notice, or on `today` while there is none.
pub fn check(pack: &Pack, subject: Subject<'_>, calendar: &Calendar, today: NaiveDate) -> Vec<Finding> {
    let case = Case { subject, document: Document::of(subject), calendar, quality: OnceCell::new() };
    let procedure = subject.procedure();
    let date = procedure.timetable.notice.unwrap_or(today);
    let mut findings: Vec<Finding> = pack
        .rules()
        .iter()
        .filter(|it| it.subject == subject.kind() && it.is_in_force(date) && it.when.takes(subject))
        .flat_map(|rule| case.hits(&rule.flags).into_iter().map(|hit| rule.finding(hit)))
        .collect();
    findings.sort_by_cached_key(|it| {
        (it.severity, it.fields.first().map(|field| case.document.position(field)), it.rule.clone())
    });
    findings
}

impl Subject<'_> {
    const fn kind(self) -> SubjectKind {
        match self {
            Self::Procedure { .. } => SubjectKind::Procedure,
            Self::Bid { .. } => SubjectKind::Bid,
        }
    }
}

impl Scope {
    fn takes(&self, subject: Subject<'_>) -> bool {
        let procedure = subject.procedure();
        (self.methods.is_empty() || self.methods.contains(&procedure.method.form))
            && (self.modes.is_empty() || self.modes.contains(&procedure.price.mode))
            && (self.services.is_empty() || self.services.contains(&procedure.service.kind))
    }
}

impl Rule {
    /// The fields that the rule looks at, as JSON pointers; `*` stands for every row of a list. Empty for a rule
    /// that looks at a whole text or case.
    pub fn fields(&self) -> Vec<Pointer> {
        let staff = match self.subject {
            SubjectKind::Procedure => "/service/staffing/workers",
            SubjectKind::Bid => "/staff",
        };
        match self.flags {
            Condition::TooFewStaff { .. } => vec![staff.to_owned()],
            _ => self.flags.pointers(),
        }
    }

    /// The Fluent message of what the rule flags.
    pub fn name(&self) -> String {
        format!("{}-name", self.id)
    }

    fn is_in_force(&self, date: NaiveDate) -> bool {
        self.effective_from <= date && self.effective_to.is_none_or(|end| date <= end)
    }

    fn finding(&self, hit: Hit) -> Finding {
        // What is not sure never blocks anybody.
        let doubtful = hit.estimated || !self.confidence.may_block();
        let severity = if doubtful { self.severity.max(Severity::Risk) } else { self.severity };
        Finding {
            rule: self.id.clone(),
            severity,
            confidence: self.confidence,
            kind: self.flags.kind(),
            fields: hit.fields,
            row: hit.row,
            message: self.id.clone(),
            clears: format!("{}-clears", self.id),
            name: format!("{}-name", self.id),
            args: hit.args,
            source: self.source.clone(),
            effective_from: Some(self.effective_from),
            effective_to: self.effective_to,
            estimated: hit.estimated,
        }
    }
}

impl Condition {
    const fn kind(&self) -> FindingKind {
        match self {
            Self::Empty { .. }
            | Self::Untranslated {}
            | Self::NoRow { .. }
            | Self::Unmentioned { .. }
            | Self::Unanswered { .. } => FindingKind::Missing,
            Self::Assumed {} => FindingKind::Assumed,
            _ => FindingKind::Conflict,
        }
    }
}

/// One place at which a condition holds.
#[derive(Default)]
pub(crate) struct Hit {
    pub fields: Vec<String>,
    pub row: Option<String>,
    pub args: BTreeMap<String, String>,
    pub estimated: bool,
}

impl Hit {
    pub fn at(fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { fields: fields.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// A case under check.
pub(crate) struct Case<'a> {
    pub subject: Subject<'a>,
    pub document: Document,
    calendar: &'a Calendar,
    /// The texts of the quality volume, read once for every rule that scans them.
    pub quality: OnceCell<Vec<QualityPassage>>,
}

impl Case<'_> {
    fn hits(&self, condition: &Condition) -> Vec<Hit> {
        match condition {
            Condition::Empty { fields, filter } => self.empty(fields, filter),
            Condition::Untranslated {} => self.untranslated(),
            Condition::TooFewDays { from, to, at_least, count } => {
                self.too_few_days(from, to, *at_least, *count).into_iter().collect()
            }
            Condition::OnRestDay { day } => self.on_rest_day(day).into_iter().collect(),
            Condition::SumDiffers { of, sum } => self.sum_differs(of, sum.to_decimal()).into_iter().collect(),
            Condition::ShareOutside { of, filter, at_least, at_most } => {
                let range = (at_least.map(|it| it.to_decimal()), at_most.map(|it| it.to_decimal()));
                self.share_outside(of, filter, range).into_iter().collect()
            }
            Condition::Above { value, limit, filter } => {
                self.compare(value, filter, limit, |value, limit| value > limit)
            }
            Condition::Below { value, least, filter } => {
                self.compare(value, filter, least, |value, least| value < least)
            }
            Condition::NoRow { rows: list, filter } => {
                let none = rows(self.document.at(list)).all(|it| !passes(it.value, filter));
                let wrong = none && !is_empty(self.document.at(list));
                wrong.then(|| Hit::at([list])).into_iter().collect()
            }
            Condition::NamedIn { names, filter, texts } => self.named_in(names, filter, texts),
            Condition::Mentions { texts, words, beside } => self.mentions(texts, words, beside),
            Condition::Unmentioned { texts, words } => self.unmentioned(texts, words).into_iter().collect(),
            Condition::OneOf { field, values } => {
                self.valued(field, |it| values.iter().any(|value| value == it))
            }
            Condition::NoneOf { field, values } => {
                self.valued(field, |it| values.iter().all(|value| value != it))
            }
            Condition::Unanswered { pair, field } => self.unanswered(pair, field),
            Condition::Answered { pair, with } => self.answered(pair, with),
            Condition::AnsweredBelow { pair, value, least } => {
                self.compare_answers(pair, value, least, |value, least| value < least)
            }
            Condition::AnsweredAbove { pair, value, most } => {
                self.compare_answers(pair, value, most, |value, most| value > most)
            }
            Condition::TooFewStaff { who, practice } => {
                self.too_few_staff(*who, practice.as_ref()).into_iter().collect()
            }
            Condition::PriceShown { prices, bare_from } => self.price_shown(*prices, *bare_from),
            Condition::AmountShown {} => self.amount_shown(),
            Condition::Assumed {} => self.assumed(),
        }
    }

    fn empty(&self, fields: &[Pointer], filter: &Filter) -> Vec<Hit> {
        fields
            .iter()
            .flat_map(|pattern| self.document.all(pattern).into_iter().map(move |found| (pattern, found)))
            .filter(|(_, found)| is_empty(found.value) && found.passes(filter))
            .map(|(pattern, found)| {
                let field = pattern.replace("/*", "").trim_start_matches('/').replace('/', "-");
                self.at_row(Hit::at([&found.pointer]), found.row).with("field", field)
            })
            .collect()
    }

    fn untranslated(&self) -> Vec<Hit> {
        let languages = &self.subject.procedure().languages;
        let mut missing = BTreeMap::new();
        // What stays with the purchaser may be in the officer's language alone.
        let parts = self.document.root().as_object().into_iter().flatten();
        for (name, part) in parts.filter(|(it, _)| !Procedure::UNPUBLISHED.contains(&it.as_str())) {
            untranslated_texts(part, format!("/{name}"), languages, &mut missing);
        }
        missing
            .into_iter()
            .map(|(language, fields): (Language, Vec<String>)| {
                let count = fields.len();
                Hit::at(fields).with("language", language.tag()).with("count", count)
            })
            .collect()
    }

    fn too_few_days(&self, from: &str, to: &str, at_least: u32, count: DayCount) -> Option<Hit> {
        let (start, end) = (day(self.document.at(from))?, day(self.document.at(to))?);
        let (lawful, earliest, certain) = match count {
            DayCount::Working => {
                let last = self.calendar.add_working_days(start, at_least);
                (last.value, last.value, last.complete)
            }
            DayCount::Calendar => {
                let lawful = self.calendar.legal_end(start, at_least);
                let earliest = self.calendar.add_calendar_days(start, at_least);
                // A date before the bare count of days is too early whatever the holidays are.
                let plainly = start.checked_add_days(Days::new(at_least.into())).is_some_and(|it| end < it);
                (lawful.value, earliest.value, plainly || lawful.complete)
            }
        };
        (end < lawful).then(|| Hit {
            estimated: !certain,
            ..Hit::at([to, from])
                .with("from", start)
                .with("to", end)
                .with("at-least", at_least)
                .with("earliest", earliest)
        })
    }

    fn on_rest_day(&self, pointer: &str) -> Option<Hit> {
        let day = day(self.document.at(pointer))?;
        let next = self.calendar.working_day_from(day);
        (next.value != day).then(|| Hit {
            estimated: !next.complete,
            ..Hit::at([pointer]).with("day", day).with("next", next.value)
        })
    }

    fn sum_differs(&self, of: &str, expected: Decimal) -> Option<Hit> {
        let numbers = self.document.all(of);
        let sum = sum(&numbers);
        (!numbers.is_empty() && sum != expected).then(|| {
            Hit::at([list_of(of)]).with("sum", sum.normalize()).with("expected", expected.normalize())
        })
    }

    fn share_outside(
        &self,
        of: &str,
        filter: &Filter,
        range: (Option<Decimal>, Option<Decimal>),
    ) -> Option<Hit> {
        let numbers = self.document.all(of);
        let whole = sum(&numbers);
        let part: Vec<Found<'_>> = numbers.into_iter().filter(|it| it.passes(filter)).collect();
        let share = sum(&part).checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
        let outside = range.0.is_some_and(|least| share < least) || range.1.is_some_and(|most| share > most);
        let fields = if part.is_empty() {
            vec![list_of(of).to_owned()]
        } else {
            part.into_iter().map(|it| it.pointer).collect()
        };
        outside.then(|| {
            let bound = |it: Option<Decimal>| it.map(|it| it.normalize().to_string()).unwrap_or_default();
            let rounded = share.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero).normalize();
            Hit::at(fields)
                .with("share", rounded)
                .with("at-least", bound(range.0))
                .with("at-most", bound(range.1))
        })
    }

    fn compare(
        &self,
        value: &Operand,
        filter: &Filter,
        limit: &Operand,
        wrong: fn(Decimal, Decimal) -> bool,
    ) -> Vec<Hit> {
        let Some(bound) = self.operand(limit) else { return Vec::new() };
        let hit = |field: Option<String>, number: Decimal| {
            let fields = field.into_iter().chain(self.operand_field(limit));
            wrong(number, bound).then(|| Hit::at(fields).with("value", number).with("limit", bound))
        };
        match value {
            Operand::Field(pattern) => self
                .document
                .all(pattern)
                .into_iter()
                .filter(|it| it.passes(filter))
                .filter_map(|it| {
                    let hit = hit(Some(it.pointer), number(it.value)?)?;
                    Some(self.at_row(hit, it.row))
                })
                .collect(),
            Operand::Figure(_) | Operand::Number(_) => {
                self.operand(value).and_then(|it| hit(self.operand_field(value), it)).into_iter().collect()
            }
        }
    }

    fn operand_field(&self, operand: &Operand) -> Option<String> {
        match operand {
            Operand::Field(pointer) => Some(pointer.clone()),
            Operand::Figure(figure) => self.figure_field(*figure).map(str::to_owned),
            Operand::Number(_) => None,
        }
    }

    fn operand(&self, operand: &Operand) -> Option<Decimal> {
        let figures = self.subject.figures();
        match operand {
            Operand::Field(pointer) => number(self.document.at(pointer)),
            Operand::Number(number) => Some(number.to_decimal()),
            Operand::Figure(Figure::Price) => figures.price.map(Amount::to_decimal),
            Operand::Figure(Figure::YearlyPrice) => figures.yearly_price.map(Amount::to_decimal),
            Operand::Figure(Figure::HoursNeeded) => figures.hours_needed.map(|it| it.to_decimal()),
            Operand::Figure(Figure::HoursAvailable) => figures.hours_available.map(|it| it.to_decimal()),
        }
    }

    /// The part of the case that a person changes to change a figure.
    const fn figure_field(&self, figure: Figure) -> Option<&'static str> {
        match (figure, self.subject.kind()) {
            (Figure::Price | Figure::YearlyPrice, SubjectKind::Bid) => Some("/offer"),
            (Figure::Price | Figure::YearlyPrice, SubjectKind::Procedure) => Some("/price"),
            (Figure::HoursNeeded, SubjectKind::Bid) => Some("/cost/activities"),
            (Figure::HoursAvailable, SubjectKind::Bid) => Some("/cost/posts"),
            (Figure::HoursNeeded, SubjectKind::Procedure) => Some("/estimate/activities"),
            (Figure::HoursAvailable, SubjectKind::Procedure) => Some("/estimate/posts"),
        }
    }

    fn named_in(&self, names: &str, filter: &Filter, texts: &[Pointer]) -> Vec<Hit> {
        let texts: Vec<Found<'_>> = texts.iter().flat_map(|it| self.document.all(it)).collect();
        let names = self.document.all(names).into_iter().filter(|it| it.passes(filter));
        names
            .flat_map(|name| {
                let found = texts.iter().find(|text| {
                    spellings(name.value).any(|name| {
                        !name.trim().is_empty() && spellings(text.value).any(|it| it.contains(name.trim()))
                    })
                });
                found.map(|text| {
                    let hit =
                        Hit::at([&text.pointer, &name.pointer]).with("text", self.document.text(text.value));
                    self.at_row(hit, text.row).with("name", self.document.text(name.value))
                })
            })
            .collect()
    }

    fn mentions(&self, texts: &[Pointer], words: &[String], beside: &[String]) -> Vec<Hit> {
        let has = |text: &Value, word: &str| spellings(text).any(|it| it.contains(word));
        texts
            .iter()
            .flat_map(|it| self.document.all(it))
            .filter(|it| beside.is_empty() || beside.iter().any(|word| has(it.value, word)))
            .filter_map(|it| {
                let word = words.iter().find(|word| has(it.value, word))?;
                let hit = self.at_row(Hit::at([&it.pointer]), it.row);
                Some(hit.with("word", word).with("text", self.document.text(it.value)))
            })
            .collect()
    }

    fn unmentioned(&self, texts: &[Pointer], words: &[String]) -> Option<Hit> {
        let written: Vec<Found<'_>> =
            texts.iter().flat_map(|it| self.document.all(it)).filter(|it| !is_empty(it.value)).collect();
        let said = written
            .iter()
            .any(|text| spellings(text.value).any(|it| words.iter().any(|word| it.contains(word.as_str()))));
        (!said && !written.is_empty()).then(|| {
            let field = texts.first().map(|it| list_of(it));
            Hit::at(field).with("word", words.first().map_or("", String::as_str))
        })
    }

    fn valued(&self, field: &str, wrong: impl Fn(&str) -> bool) -> Vec<Hit> {
        let value = match self.document.at(field) {
            Value::Bool(flag) => flag.to_string(),
            value => value.as_str().unwrap_or_default().to_owned(),
        };
        wrong(&value).then(|| Hit::at([field]).with("value", value)).into_iter().collect()
    }

    fn unanswered(&self, pair: &Pair, field: &str) -> Vec<Hit> {
        self.pairs(pair)
            .filter_map(|(asked, answer)| {
                let hit = match answer {
                    None => Hit { row: id_of(asked.value), ..Hit::at([&pair.answers]) },
                    Some(answer) if is_empty(answer.value.get(field).unwrap_or(&Value::Null)) => {
                        answer_hit(pair, answer, field)
                    }
                    Some(_) => return None,
                };
                Some(self.naming(hit, asked))
            })
            .collect()
    }

    fn answered(&self, pair: &Pair, with: &Filter) -> Vec<Hit> {
        let field = with.keys().next().map(String::as_str).unwrap_or_default();
        self.pairs(pair)
            .filter_map(|(asked, answer)| Some((asked, answer.filter(|it| passes(it.value, with))?)))
            .map(|(asked, answer)| self.naming(answer_hit(pair, answer, field), asked))
            .collect()
    }

    fn compare_answers(
        &self,
        pair: &Pair,
        value: &str,
        limit: &str,
        wrong: fn(Decimal, Decimal) -> bool,
    ) -> Vec<Hit> {
        self.pairs(pair)
            .filter_map(|(asked, answer)| {
                let answer = answer?;
                let (given, bound) = (number(answer.value.get(value)?)?, number(asked.value.get(limit)?)?);
                let hit = answer_hit(pair, answer, value).with("value", given).with("limit", bound);
                wrong(given, bound).then(|| self.naming(hit, asked))
            })
            .collect()
    }

    /// Each row asked with the first row that answers it.
    fn pairs<'b>(&'b self, pair: &'b Pair) -> impl Iterator<Item = (Row<'b>, Option<Row<'b>>)> {
        let answers: BTreeMap<&str, Row<'_>> = rows(self.document.at(&pair.answers))
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .filter_map(|it| Some((it.value.get(&pair.by)?.as_str()?, it)))
            .collect();
        rows(self.document.at(&pair.asked)).filter(|it| passes(it.value, &pair.filter)).map(move |asked| {
            let answer = asked.value.get("id").and_then(Value::as_str).and_then(|id| answers.get(id));
            (asked, answer.copied())
        })
    }

    fn too_few_staff(&self, who: Staff, practice: Option<&StaffingPractice>) -> Option<Hit> {
        let figures = self.subject.figures();
        let demanded = match who {
            Staff::All => figures.workers_required,
            Staff::Related => figures.related_workers_required,
            Staff::SocialWorkers => figures.social_workers_required,
        };
        let least = match practice {
            Some(practice) => practice.least(figures.yearly_price?)?,
            None => demanded?,
        };
        let (count, field) = match self.subject {
            Subject::Procedure { .. } => (demanded.unwrap_or_default(), who.demand_field()),
            // Nobody at all is the matter of another rule.
            Subject::Bid { bid, .. } if bid.staff.is_empty() => return None,
            Subject::Bid { bid, .. } => (who.count(&bid.staff), "/staff"),
        };
        (count < least).then(|| Hit::at([field]).with("value", count).with("limit", least))
    }

    fn assumed(&self) -> Vec<Hit> {
        rows(self.document.at("/assumptions"))
            .map(|row| {
                let field = row.value.get("field").and_then(Value::as_str).unwrap_or_default();
                let note = row.value.get("note").map(|it| self.document.text(it)).unwrap_or_default();
                Hit { row: id_of(row.value), ..Hit::at([field]).with("field", field).with("note", note) }
            })
            .collect()
    }

    /// Says which row a hit is about.
    fn at_row(&self, hit: Hit, row: Option<Row<'_>>) -> Hit {
        let Some(row) = row else { return hit };
        self.naming(Hit { row: id_of(row.value), ..hit }, row)
    }

    fn naming(&self, hit: Hit, row: Row<'_>) -> Hit {
        hit.with("row", row.index + 1).with("name", self.document.name(row.value))
    }
}

impl StaffingPractice {
    fn least(&self, yearly_price: Amount) -> Option<u32> {
        let parts = yearly_price.to_decimal().checked_div(self.amount_per_worker.to_decimal())?;
        let workers = parts.ceil().to_u32()?;
        Some(self.share.map_or(workers, |it| it.of_rounded_up(workers)))
    }
}

impl Staff {
    const fn demand_field(self) -> &'static str {
        match self {
            Self::All => "/service/staffing/workers",
            Self::Related => "/service/staffing/related_workers",
            Self::SocialWorkers => "/service/staffing/social_workers",
        }
    }

    fn count(self, people: &[StaffMember]) -> u32 {
        let counts = |it: &&StaffMember| match self {
            Self::All => true,
            Self::Related => it.related,
            Self::SocialWorkers => it.is_social_worker(),
        };
        u32::try_from(people.iter().filter(counts).count()).unwrap_or(u32::MAX)
    }
}

/// Collects the texts that are written in some language but lack one that the case declares.
fn untranslated_texts(
    value: &Value,
    pointer: String,
    languages: &[Language],
    missing: &mut BTreeMap<Language, Vec<String>>,
) {
    match value {
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                untranslated_texts(row, format!("{pointer}/{index}"), languages, missing);
            }
        }
        Value::Object(fields) => {
            let is_text = fields.keys().all(|it| Language::ALL.iter().any(|language| language.tag() == it));
            if is_text && !is_empty(value) {
                for language in languages {
                    if fields.get(language.tag()).is_none_or(is_empty) {
                        missing.entry(*language).or_default().push(format!("{pointer}/{}", language.tag()));
                    }
                }
                return;
            }
            for (name, field) in fields {
                untranslated_texts(field, format!("{pointer}/{name}"), languages, missing);
            }
        }
        _ => {}
    }
}

/// A text in each language it is written in.
fn spellings(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_str()
        .into_iter()
        .chain(value.as_object().into_iter().flat_map(|it| it.values()).filter_map(Value::as_str))
}

fn sum(numbers: &[Found<'_>]) -> Decimal {
    numbers.iter().filter_map(|it| number(it.value)).fold(Decimal::ZERO, Decimal::saturating_add)
}

/// The list that a pattern goes through.
fn list_of(pattern: &str) -> &str {
    pattern.split("/*").next().unwrap_or(pattern)
}

pub(crate) fn id_of(row: &Value) -> Option<String> {
    row.get("id").and_then(Value::as_str).map(str::to_owned)
}

fn answer_hit(pair: &Pair, answer: Row<'_>, field: &str) -> Hit {
    Hit { row: id_of(answer.value), ..Hit::at([format!("{}/{}/{field}", pair.answers, answer.index)]) }
}
