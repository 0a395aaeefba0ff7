//! What one pack says that another does not: rules that came, went or changed.

use serde::Serialize;
use ts_rs::TS;

use crate::{Pack, Rule};

/// One rule that differs between two packs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleChange {
    /// Its id.
    pub rule: String,
    /// What became of it.
    pub change: RuleChangeKind,
    /// Which parts of it changed, where it stayed.
    pub parts: Vec<RulePart>,
}

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RuleChangeKind {
    /// Only the new pack has it.
    Added,
    /// Only the old pack has it.
    Removed,
    /// Both have it, and it differs.
    Changed,
}

/// A part of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RulePart {
    /// How bad what it flags is.
    Severity,
    /// How it is known.
    Confidence,
    /// Its article or that article's words.
    Source,
    /// From when and until when it holds.
    Dates,
    /// To which cases it applies.
    Scope,
    /// What it flags.
    Condition,
}

/// The rules that differ, first those that went or changed in the old pack's order, then those that came.
pub fn differences(old: &Pack, new: &Pack) -> Vec<RuleChange> {
    let same = |of: &Pack, rule: &Rule| of.rules().iter().find(|it| it.id == rule.id).cloned();
    let change = |rule: &Rule, change, parts| RuleChange { rule: rule.id.clone(), change, parts };
    let gone = old.rules().iter().filter_map(|before| match same(new, before) {
        None => Some(change(before, RuleChangeKind::Removed, Vec::new())),
        Some(after) => {
            let parts = changed_parts(before, &after);
            (!parts.is_empty()).then(|| change(before, RuleChangeKind::Changed, parts))
        }
    });
    let came = new.rules().iter().filter(|it| same(old, it).is_none());
    gone.chain(came.map(|it| change(it, RuleChangeKind::Added, Vec::new()))).collect()
}

fn changed_parts(before: &Rule, after: &Rule) -> Vec<RulePart> {
    let dates = |it: &Rule| (it.effective_from, it.effective_to);
    [
        (before.severity != after.severity, RulePart::Severity),
        (before.confidence != after.confidence, RulePart::Confidence),
        (before.source != after.source, RulePart::Source),
        (dates(before) != dates(after), RulePart::Dates),
        (before.when != after.when, RulePart::Scope),
        (before.flags != after.flags, RulePart::Condition),
    ]
    .into_iter()
    .filter_map(|(differs, part)| differs.then_some(part))
    .collect()
}
