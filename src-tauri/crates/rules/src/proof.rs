//! Holds a pack against its own cases: each rule fires where it must and is silent where it must.

use chrono::NaiveDate;
use model::{Bid, Language, Procedure};
use serde::Serialize;

use crate::{
    Calendar, Figures, Finding, Pack, Passage, Rule, Subject, SubjectKind, Trials,
    check::check_by,
    trials::{Base, Case, read},
};

/// What is wrong with a pack's rules or cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum Fault {
    /// No case shows the rule at work.
    #[error("rule `{rule}` has no case in which it fires")]
    NeverFires {
        /// The rule.
        rule: String,
    },
    /// No case shows the rule at rest.
    #[error("rule `{rule}` has no case in which it is silent")]
    NeverSilent {
        /// The rule.
        rule: String,
    },
    /// A base must be free of findings, so that a case shows one change at a time.
    #[error("base `{base}`: rule `{rule}` fires at {fields:?}")]
    BaseNotClean {
        /// The base.
        base: String,
        /// The rule.
        rule: String,
        /// Where.
        fields: Vec<String>,
    },
    /// A case cannot be made from its base.
    #[error("{case}: {reason}")]
    CaseBroken {
        /// Rule and name of the case.
        case: String,
        /// Why.
        reason: String,
    },
    /// A rule says something else than its case expects.
    #[error("{case}: expected {expected}, found {found}")]
    Differs {
        /// Rule and name of the case.
        case: String,
        /// What the case expects.
        expected: String,
        /// What the rule says.
        found: String,
    },
    /// A message uses an argument that the finding does not bear.
    #[error("{case}: message `{message}` in {tag} uses `${variable}`, which the finding does not bear", tag = .language.tag())]
    UnknownArgument {
        /// Rule and name of the case.
        case: String,
        /// The message.
        message: String,
        /// Its language.
        language: Language,
        /// The argument.
        variable: String,
    },
}

/// Runs every case of a pack, its own trials. An empty list is a pack that says what its authors meant.
pub fn prove(pack: &Pack, trials: &Trials, calendar: &Calendar) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, base) in &trials.bases {
        match base.check(pack, calendar) {
            Ok(findings) => faults.extend(findings.into_iter().map(|it| Fault::BaseNotClean {
                base: name.clone(),
                rule: it.rule,
                fields: it.fields,
            })),
            Err(reason) => faults.push(Fault::CaseBroken { case: name.clone(), reason }),
        }
    }
    for rule in pack.rules() {
        let cases: Vec<&Case> = trials.cases.iter().filter(|it| it.rule == rule.id).collect();
        if cases.iter().all(|it| it.fires.is_empty()) {
            faults.push(Fault::NeverFires { rule: rule.id.clone() });
        }
        if cases.iter().all(|it| !it.fires.is_empty()) {
            faults.push(Fault::NeverSilent { rule: rule.id.clone() });
        }
        faults.extend(cases.into_iter().flat_map(|it| it.faults(rule, pack, trials, calendar)));
    }
    faults
}

/// The date of a case that has no notice date and names none.
const ANY_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 9, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

impl Case {
    fn faults(&self, rule: &Rule, pack: &Pack, trials: &Trials, calendar: &Calendar) -> Vec<Fault> {
        let case = format!("{} › {}", self.rule, self.name);
        let findings = match self.run(rule, pack, trials, calendar) {
            Ok(findings) => findings,
            Err(reason) => return vec![Fault::CaseBroken { case, reason }],
        };
        let mut faults = Vec::new();
        let mut compare = |expected: String, found: String| {
            if expected != found {
                faults.push(Fault::Differs { case: case.clone(), expected, found });
            }
        };
        let fields: Vec<&String> = findings.iter().flat_map(|it| &it.fields).collect();
        compare(format!("{:?}", self.fires), format!("{fields:?}"));
        if let Some(first) = findings.first() {
            compare(format!("{:?}", self.severity.unwrap_or(rule.severity)), format!("{:?}", first.severity));
            for (name, value) in &self.args {
                compare(
                    format!("{name} = {value}"),
                    format!("{name} = {}", first.args.get(name).map_or("", |it| it)),
                );
            }
        }
        for finding in &findings {
            for language in Language::ALL {
                for message in [&finding.message, &finding.clears, &finding.name] {
                    let unknown =
                        pack.variables(language, message).filter(|it| !finding.args.contains_key(*it));
                    faults.extend(unknown.map(|variable| Fault::UnknownArgument {
                        case: case.clone(),
                        message: message.clone(),
                        language,
                        variable: variable.to_owned(),
                    }));
                }
            }
        }
        faults
    }

    fn run(
        &self,
        rule: &Rule,
        pack: &Pack,
        trials: &Trials,
        calendar: &Calendar,
    ) -> Result<Vec<Finding>, String> {
        let base = trials.bases.get(&self.base).ok_or_else(|| format!("there is no base `{}`", self.base))?;
        let base = base.changed(&self.set, &self.remove, &self.figures)?;
        let today = self.today.unwrap_or(ANY_DAY);
        base.check_with(std::slice::from_ref(rule), pack, calendar, today, &self.quality_text)
    }
}

impl Base {
    fn check(&self, pack: &Pack, calendar: &Calendar) -> Result<Vec<Finding>, String> {
        self.check_with(pack.rules(), pack, calendar, ANY_DAY, &[])
    }

    fn check_with(
        &self,
        rules: &[Rule],
        pack: &Pack,
        calendar: &Calendar,
        today: NaiveDate,
        quality_text: &[String],
    ) -> Result<Vec<Finding>, String> {
        let figures: &Figures = &self.figures;
        Ok(match self.subject {
            SubjectKind::Procedure => {
                let procedure: Procedure = read(self.case.clone())?;
                let subject = Subject::Procedure { procedure: &procedure, figures };
                check_by(rules, pack, subject, calendar, today)
            }
            SubjectKind::Bid => {
                let bid: Bid = read(self.case.clone())?;
                let passages: Vec<Passage<'_>> =
                    quality_text.iter().map(|text| Passage { place: "annex.pdf", text }).collect();
                let subject = Subject::Bid { bid: &bid, figures, quality_text: &passages };
                check_by(rules, pack, subject, calendar, today)
            }
        })
    }
}
