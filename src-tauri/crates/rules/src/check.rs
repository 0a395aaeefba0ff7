//! The engine: each rule that holds for a case says what it flags there.

use std::{cell::OnceCell, collections::BTreeMap};

use chrono::{Days, Months, NaiveDate};
use model::{Amount, Language, Procedure, StaffMember};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde_json::Value;

use crate::{
    Calendar, Condition, DayCount, Figure, Finding, FindingKind, Operand, Pack, Pair, Rates, Rule, Scope,
    Severity, Staff, StaffingPractice, Subject, SubjectKind,
    amounts::amounts,
    condition::{Filter, Pointer},
    document::{
        Document, Found, Row, day, has_one_of, is_empty, is_text, number, passes, rows, seen_from, spellings,
    },
    numbers::Said,
    quality::QualityPassage,
};

/// Holds a case against a pack: the fatal findings first, then in the order of the case's fields.
///
/// A rule speaks where it is in force on the date of the notice, or on `today` while there is none.
pub fn check(pack: &Pack, subject: Subject<'_>, calendar: &Calendar, today: NaiveDate) -> Vec<Finding> {
    check_by(pack.rules(), pack, subject, calendar, today)
}

/// Holds a case against some of a pack's rules.
pub(crate) fn check_by<'a>(
    rules: impl IntoIterator<Item = &'a Rule>,
    pack: &Pack,
    subject: Subject<'_>,
    calendar: &Calendar,
    today: NaiveDate,
) -> Vec<Finding> {
    let procedure = subject.procedure();
    let date = procedure.timetable.notice.unwrap_or(today);
    let document = Document::of(subject);
    let case = Case { subject, document, pack, date, calendar, quality: OnceCell::new() };
    let mut findings: Vec<Finding> = rules
        .into_iter()
        .filter(|it| it.subject == subject.kind() && it.is_in_force(date) && it.when.takes(&case))
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
    fn takes(&self, case: &Case<'_>) -> bool {
        let procedure = case.subject.procedure();
        (self.methods.is_empty() || self.methods.contains(&procedure.method.form))
            && (self.modes.is_empty() || self.modes.contains(&procedure.price.mode))
            && (self.services.is_empty() || self.services.contains(&procedure.service.kind))
            && self.filled.iter().all(|it| !is_empty(case.document.at(it)))
            && self.fields.iter().all(|(field, values)| has_one_of(case.document.at(field), values))
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

    pub(crate) fn is_in_force(&self, date: NaiveDate) -> bool {
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
            | Self::TooFewRows { .. }
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
    pack: &'a Pack,
    /// The day whose law holds.
    date: NaiveDate,
    calendar: &'a Calendar,
    /// The texts of the quality volume, read once for every rule that scans them.
    pub quality: OnceCell<Vec<QualityPassage>>,
}

impl Case<'_> {
    fn hits(&self, condition: &Condition) -> Vec<Hit> {
        match condition {
            Condition::Empty { fields, filter } => self.empty(fields, filter),
            Condition::Untranslated {} => self.untranslated(),
            Condition::TooFewDays { from, to, at_least, count, filter } => {
                self.too_few_days(from, to, *at_least, *count, filter)
            }
            Condition::TooManyMonths { from, to, at_most } => {
                self.too_many_months(from, to, *at_most).into_iter().collect()
            }
            Condition::OnRestDay { day } => self.on_rest_day(day).into_iter().collect(),
            Condition::SumDiffers { of, sum } => self.sum_differs(of, sum),
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
            Condition::TooFewRows { rows: list, at_least } => {
                let (count, least) = (rows(self.document.at(list)).count(), *at_least);
                let hit = || Hit::at([list]).with("value", count).with("limit", least);
                (count < least.to_usize().unwrap_or(usize::MAX)).then(hit).into_iter().collect()
            }
            Condition::EveryRow { rows: list, among, filter } => {
                let looked_at: Vec<Row<'_>> =
                    rows(self.document.at(list)).filter(|it| passes(it.value, among)).collect();
                let all = looked_at.len() > 1 && looked_at.iter().all(|it| passes(it.value, filter));
                all.then(|| Hit::at([list])).into_iter().collect()
            }
            Condition::Twice { text, same, longer, filter } => self.twice(text, same, *longer, filter),
            Condition::NamedIn { names, filter, texts } => self.named_in(names, filter, texts),
            Condition::Mentions { texts, words, beside, unless, filter } => {
                self.mentions(texts, words, beside, unless, filter)
            }
            Condition::Unmentioned { texts, words, each: None, .. } => {
                self.unmentioned(texts, words).into_iter().collect()
            }
            Condition::Unmentioned { texts, words, each: Some(list), filter } => {
                self.unmentioned_by_row(texts, words, list, filter)
            }
            Condition::AmountDiffers { texts, words, stated } => self.amount_differs(texts, words, stated),
            Condition::NumbersDiffer {} => self.numbers_differ(),
            Condition::RateOutside { rates } => self.rate_outside(*rates),
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
        let mut missing: BTreeMap<Language, Vec<String>> = BTreeMap::new();
        for (name, part) in self.published_parts() {
            each_text(part, format!("/{name}"), &mut |pointer, text| {
                for language in languages.iter().filter(|it| text.get(it.tag()).is_none_or(is_empty)) {
                    missing.entry(*language).or_default().push(format!("{pointer}/{}", language.tag()));
                }
            });
        }
        missing
            .into_iter()
            .map(|(language, fields)| {
                let count = fields.len();
                Hit::at(fields).with("language", language.tag()).with("count", count)
            })
            .collect()
    }

    /// The parts of the case that others read. What stays with the purchaser may be in the officer's language alone.
    fn published_parts(&self) -> impl Iterator<Item = (&String, &Value)> {
        let parts = self.document.root().as_object().into_iter().flatten();
        parts.filter(|(it, _)| !Procedure::UNPUBLISHED.contains(&it.as_str()))
    }

    fn too_few_days(
        &self,
        from: &str,
        to: &str,
        at_least: u32,
        count: DayCount,
        filter: &Filter,
    ) -> Vec<Hit> {
        let (rows, other) = if from.contains('*') { (from, to) } else { (to, from) };
        let found = self.document.all(rows).into_iter().filter(|it| it.passes(filter));
        found
            .filter_map(|it| {
                let other = seen_from(other, &it.pointer);
                let (from, to) =
                    if from.contains('*') { (&it.pointer, &other) } else { (&other, &it.pointer) };
                Some(self.at_row(self.too_close(from, to, at_least, count)?, it.row))
            })
            .collect()
    }

    fn too_close(&self, from: &str, to: &str, at_least: u32, count: DayCount) -> Option<Hit> {
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

    fn too_many_months(&self, from: &str, to: &str, at_most: u32) -> Option<Hit> {
        let (start, end) = (day(self.document.at(from))?, day(self.document.at(to))?);
        let last = start.checked_add_months(Months::new(at_most))?;
        (end > last).then(|| Hit::at([from, to]).with("from", start).with("to", end).with("at-most", at_most))
    }

    fn on_rest_day(&self, pointer: &str) -> Option<Hit> {
        let day = day(self.document.at(pointer))?;
        let next = self.calendar.working_day_from(day);
        (next.value != day).then(|| Hit {
            estimated: !next.complete,
            ..Hit::at([pointer]).with("day", day).with("next", next.value)
        })
    }

    fn sum_differs(&self, of: &str, expected: &Operand) -> Vec<Hit> {
        let differs = |of: &str, expected: Decimal| {
            let numbers = self.document.all(of);
            let sum = sum(&numbers);
            let written = numbers.iter().any(|it| number(it.value).is_some());
            (written && sum != expected).then(|| {
                Hit::at([list_of(of)]).with("sum", sum.normalize()).with("expected", expected.normalize())
            })
        };
        match expected {
            Operand::Field(pattern) => {
                let by_row = self.document.all(pattern).into_iter().filter_map(|it| {
                    let mut hit = differs(&seen_from(of, &it.pointer), number(it.value)?)?;
                    hit.fields.push(it.pointer);
                    Some(self.at_row(hit, it.row))
                });
                by_row.collect()
            }
            _ => self.operand(expected).and_then(|it| differs(of, it)).into_iter().collect(),
        }
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
        let hit = |field: Option<String>, number: Decimal| {
            // A limit in the same list is that of the same row.
            let place = field.clone().unwrap_or_default();
            let bound = self.operand_at(limit, &place)?;
            let fields = field.into_iter().chain(self.operand_field(limit).map(|it| seen_from(&it, &place)));
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
            _ => self.operand(value).and_then(|it| hit(self.operand_field(value), it)).into_iter().collect(),
        }
    }

    fn operand_field(&self, operand: &Operand) -> Option<String> {
        match operand {
            Operand::Field(pointer) | Operand::Share { of: pointer, .. } => Some(pointer.clone()),
            Operand::Figure(figure) => self.figure_field(*figure).map(str::to_owned),
            Operand::Number(_) => None,
        }
    }

    fn operand(&self, operand: &Operand) -> Option<Decimal> {
        self.operand_at(operand, "")
    }

    /// A number as it is read from a place.
    fn operand_at(&self, operand: &Operand, place: &str) -> Option<Decimal> {
        let field = |pointer: &str| number(self.document.at(&seen_from(pointer, place)));
        let figures = self.subject.figures();
        match operand {
            Operand::Field(pointer) => field(pointer),
            Operand::Share { of, percent } => {
                let manifold = field(of)?.checked_mul(percent.to_decimal())?;
                manifold.checked_div(Decimal::ONE_HUNDRED).map(|it| it.normalize())
            }
            Operand::Number(number) => Some(number.to_decimal()),
            Operand::Figure(Figure::Price) => figures.price.map(Amount::to_decimal),
            Operand::Figure(Figure::YearlyPrice) => figures.yearly_price.map(Amount::to_decimal),
            Operand::Figure(Figure::HoursNeeded) => figures.hours_needed.map(|it| it.to_decimal()),
            Operand::Figure(Figure::HoursAvailable) => figures.hours_available.map(|it| it.to_decimal()),
            Operand::Figure(Figure::IndicatorHours) => figures.indicator_hours.map(|it| it.to_decimal()),
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
            (Figure::IndicatorHours, SubjectKind::Procedure) => Some("/indicators"),
            (Figure::IndicatorHours, SubjectKind::Bid) => Some("/procedure/indicators"),
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

    fn mentions(
        &self,
        texts: &[Pointer],
        words: &[String],
        beside: &[String],
        unless: &[String],
        filter: &Filter,
    ) -> Vec<Hit> {
        let excused = |place: &str| {
            let mut of_row = texts.iter().flat_map(|it| self.document.all(&seen_from(it, place)));
            !unless.is_empty() && of_row.any(|it| mentioned(it.value, unless).is_some())
        };
        texts
            .iter()
            .flat_map(|it| self.document.all(it))
            .filter(|it| it.passes(filter))
            .filter(|it| beside.is_empty() || mentioned(it.value, beside).is_some())
            .filter_map(|it| {
                let word = mentioned(it.value, words).filter(|_| !excused(&it.pointer))?;
                let hit = self.at_row(Hit::at([&it.pointer]), it.row);
                Some(hit.with("word", word).with("text", self.document.text(it.value)))
            })
            .collect()
    }

    fn unmentioned(&self, texts: &[Pointer], words: &[String]) -> Option<Hit> {
        let mut written =
            texts.iter().flat_map(|it| self.document.all(it)).filter(|it| !is_empty(it.value)).peekable();
        written.peek()?;
        let said = written.any(|it| mentioned(it.value, words).is_some());
        (!said).then(|| {
            let field = texts.first().map(|it| list_of(it));
            Hit::at(field).with("word", words.first().map_or("", String::as_str))
        })
    }

    fn unmentioned_by_row(
        &self,
        texts: &[Pointer],
        words: &[String],
        list: &str,
        filter: &Filter,
    ) -> Vec<Hit> {
        let rows = rows(self.document.at(list)).filter(|it| passes(it.value, filter));
        rows.filter_map(|row| {
            let place = format!("{list}/{}", row.index);
            let texts: Vec<Pointer> = texts.iter().map(|it| seen_from(it, &place)).collect();
            let hit = Hit {
                fields: texts.first().cloned().into_iter().collect(),
                ..self.unmentioned(&texts, words)?
            };
            Some(self.at_row(hit, Some(row)))
        })
        .collect()
    }

    fn twice(&self, text: &str, same: &[String], longer: bool, filter: &Filter) -> Vec<Hit> {
        let found = self.document.all(text).into_iter().filter(|it| !is_empty(it.value) && it.passes(filter));
        // Only rows that are alike in the other fields are held against each other.
        let mut alike: BTreeMap<Vec<String>, Vec<(Vec<String>, Found<'_>)>> = BTreeMap::new();
        for it in found {
            let of_row = |name: &String| {
                it.row.and_then(|row| row.value.get(name)).map(Value::to_string).unwrap_or_default()
            };
            let said = spellings(it.value).map(bare).filter(|it| !it.is_empty()).collect();
            alike.entry(same.iter().map(of_row).collect()).or_default().push((said, it));
        }
        let says = |one: &[String], other: &[String]| {
            one.iter().any(|one| {
                other.iter().any(|other| {
                    if longer {
                        one != other && (one.contains(other.as_str()) || other.contains(one.as_str()))
                    } else {
                        one == other
                    }
                })
            })
        };
        let mut hits = Vec::new();
        for rows in alike.values() {
            for (at, (said, it)) in rows.iter().enumerate() {
                let before = rows.iter().take(at).find(|(other, _)| says(said, other));
                let Some((_, other)) = before else { continue };
                let hit =
                    Hit::at([&it.pointer, &other.pointer]).with("other", self.document.text(other.value));
                hits.push(self.at_row(hit, it.row));
            }
        }
        hits
    }

    fn amount_differs(&self, texts: &[Pointer], words: &[String], stated: &[Operand]) -> Vec<Hit> {
        let known: Vec<Decimal> = stated.iter().filter_map(|it| self.operand(it)).collect();
        let Some(first) = known.first() else { return Vec::new() };
        let field = stated.first().and_then(|it| self.operand_field(it));
        let other = |text: &str| {
            words.iter().find_map(|word| {
                let after = text.split(word.as_str()).skip(1);
                let mut named = after.filter_map(|it| {
                    let sentence = it.split(['。', '；', ';', '\n']).next()?;
                    amounts(sentence).into_iter().find(|it| it.currency)
                });
                named.find(|it| !known.contains(&it.value)).map(|it| (word, it.text))
            })
        };
        texts
            .iter()
            .flat_map(|it| self.document.all(it))
            .filter_map(|it| {
                let (word, found) = spellings(it.value).find_map(other)?;
                let hit = Hit::at([it.pointer].into_iter().chain(field.clone()));
                let hit = hit.with("word", word).with("found", found).with("stated", first);
                Some(self.at_row(hit, it.row))
            })
            .collect()
    }

    fn numbers_differ(&self) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (name, part) in self.published_parts() {
            each_text(part, format!("/{name}"), &mut |pointer, text| {
                hits.extend(numbers_differ(pointer, text));
            });
        }
        hits
    }

    fn rate_outside(&self, rates: Rates) -> Vec<Hit> {
        let fields = rates.fields().iter().filter_map(|field| {
            let rate = number(self.document.at(field))?;
            let (least, most) = self.pack.range_of(field, self.date)?;
            (rate < least || rate > most).then(|| {
                let name = field.rsplit('/').next().unwrap_or_default();
                Hit::at([*field])
                    .with("rate", name)
                    .with("value", rate.normalize())
                    .with("at-least", least.normalize())
                    .with("at-most", most.normalize())
            })
        });
        fields.collect()
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
            .filter(|it| passes(it.value, &pair.counts))
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

/// Visits each text that is written in some language.
fn each_text(value: &Value, pointer: String, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                each_text(row, format!("{pointer}/{index}"), visit);
            }
        }
        Value::Object(_) if is_text(value) && !is_empty(value) => visit(&pointer, value),
        Value::Object(fields) => {
            for (name, field) in fields {
                each_text(field, format!("{pointer}/{name}"), visit);
            }
        }
        _ => {}
    }
}

/// The first two languages of a text of which each says a number that the other does not.
fn numbers_differ(pointer: &str, text: &Value) -> Option<Hit> {
    let written: Vec<(Language, &str)> = Language::ALL
        .into_iter()
        .filter_map(|it| Some((it, text.get(it.tag())?.as_str()?)))
        .filter(|(_, it)| it.chars().any(char::is_numeric))
        .collect();
    if written.len() < 2 {
        return None;
    }
    let said: Vec<(Language, Said)> = written.into_iter().map(|(it, text)| (it, Said::by(text))).collect();
    said.iter().enumerate().find_map(|(at, (language, one))| {
        said.iter().skip(at + 1).find_map(|(other_language, other)| {
            let (number, other_number) = (one.beyond(other)?, other.beyond(one)?);
            let fields = [language, other_language].map(|it| format!("{pointer}/{}", it.tag()));
            let hit = Hit::at(fields).with("language", language.tag()).with("number", number);
            Some(hit.with("other-language", other_language.tag()).with("other-number", other_number))
        })
    })
}

/// The first of some words that stands in a text.
fn mentioned<'a>(text: &Value, words: &'a [String]) -> Option<&'a String> {
    words.iter().find(|word| spellings(text).any(|it| it.contains(word.as_str())))
}

/// A text without blanks and letter case.
fn bare(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).flat_map(char::to_lowercase).collect()
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
