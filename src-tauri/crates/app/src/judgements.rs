//! What a case's own committee, prices, scores and assessment come to, in the user's language.

use std::{collections::BTreeMap, path::Path};

use chrono::NaiveDate;
use model::{
    AssessedItem, Committee, CriterionKind, EvaluatedBid, Percent, PriceReading, Procedure, Quantity,
    RaisedRates, TechnicalBasis, Text,
};
use rules::{
    AssessmentInput, Basis, BidToScore, CommitteeFlaw, CommitteeInput, CorrectionInput, FindingKind,
    InputError, Interest, LowPriceHit, Member, PriceLine, ScoreInput, ScoreMode, Trigger, VoidReason,
};
use rust_decimal::Decimal;

use crate::{
    App, CasePath, Problem, Told, amounts::shown_number, contract::ScoresOf, json, lock, methods::basis_view,
    packs::LoadedPack, read, views::*,
};

type Arguments = BTreeMap<String, String>;

impl App {
    /// Holds the committee of a case against the law of its method.
    pub fn case_committee(&self, request: CasePath) -> Result<CommitteeView, Problem> {
        let (procedure, pack) = self.purchase(&request.case)?;
        let input = committee_input(&procedure);
        let judged = match rules::committee(&input, &pack.pack) {
            Ok(judged) => judged,
            Err(refusal) => {
                return Ok(CommitteeView {
                    refusal: Some(self.refusal(&refusal, &procedure.committee)),
                    ..CommitteeView::default()
                });
            }
        };
        let committee = &procedure.committee;
        let flaws = |found: &[rules::CommitteeFinding]| {
            found
                .iter()
                .map(|it| Judgement {
                    about: it.member.as_deref().map(|it| member_name(committee, it)),
                    sentence: self.flaw(&it.flaw),
                    basis: Some(self.cited(&it.basis)),
                })
                .collect()
        };
        let must_withdraw = judged.must_recuse.iter().flat_map(|recusal| {
            recusal.grounds.iter().map(|it| Judgement {
                about: Some(member_name(committee, &recusal.member)),
                sentence: self.sentence(
                    "committee-must-withdraw",
                    [
                        ("bidder", it.bidder.clone()),
                        ("kind", self.sentence(&format!("interest-kind-{}", json::kebab(&it.kind)), [])),
                    ],
                ),
                basis: Some(self.cited(&it.basis)),
            })
        });
        let undeclared = committee.members.iter().filter(|it| it.declared_on.is_none() && !it.recused);
        Ok(CommitteeView {
            body: judged.name.best(self.language()).to_owned(),
            required_size: judged.required.size,
            required_experts: judged.required.experts,
            uncertain: judged.required.uncertain,
            because: judged.required.because.iter().map(|it| self.cited(it)).collect(),
            size: judged.present.size,
            experts: judged.present.experts,
            flaws: flaws(&judged.present.findings),
            must_withdraw: must_withdraw.collect(),
            size_after: judged.after_recusal.size,
            experts_after: judged.after_recusal.experts,
            flaws_after: flaws(&judged.after_recusal.findings),
            undeclared: undeclared.map(|it| it.name.clone()).collect(),
            refusal: None,
        })
    }

    /// What is wrong with the committee of a case, once somebody sits in it: with its members, and with what remains of
    /// it when those who must withdraw have done so. It never blocks: the package goes out before the committee meets.
    pub(crate) fn committee_objections(&self, procedure: &Procedure, pack: &LoadedPack) -> Vec<FindingView> {
        let committee = &procedure.committee;
        if committee.members.is_empty() {
            return Vec::new();
        }
        let member_field = |id: &str| {
            let at = committee.members.iter().position(|it| it.id.to_string() == id);
            at.map_or_else(|| "/committee/members".to_owned(), |at| format!("/committee/members/{at}"))
        };
        let judged = match rules::committee(&committee_input(procedure), &pack.pack) {
            Ok(judged) => judged,
            Err(InputError::NoTable { .. }) => return Vec::new(),
            Err(refusal) => {
                let arguments = [("why", self.refusal(&refusal, committee))];
                let field = vec!["/committee/meets_on".to_owned()];
                return vec![self.risk("committee-unjudged", FindingKind::Missing, field, &arguments)];
            }
        };
        let remaining = &judged.after_recusal.findings;
        let anew = remaining.iter().filter(|it| !judged.present.findings.contains(it));
        let flaws = judged.present.findings.iter().chain(anew).map(|it| {
            let flaw = ("flaw", self.flaw(&it.flaw));
            let finding = match &it.member {
                Some(id) => self.risk(
                    "member-flawed",
                    FindingKind::Conflict,
                    vec![member_field(id)],
                    &[("name", member_name(committee, id)), flaw],
                ),
                None => self.risk(
                    "committee-flawed",
                    FindingKind::Conflict,
                    vec!["/committee/members".to_owned()],
                    &[flaw],
                ),
            };
            finding.resting_on(&it.basis)
        });
        let withdrawals = judged.must_recuse.iter().flat_map(|recusal| {
            recusal.grounds.iter().map(|it| {
                let kind = self.sentence(&format!("interest-kind-{}", json::kebab(&it.kind)), []);
                let arguments = [
                    ("name", member_name(committee, &recusal.member)),
                    ("kind", kind),
                    ("bidder", it.bidder.clone()),
                ];
                let field = vec![member_field(&recusal.member)];
                self.risk("member-must-withdraw", FindingKind::Conflict, field, &arguments)
                    .resting_on(&it.basis)
            })
        });
        flaws.chain(withdrawals).collect()
    }

    /// Which figure of each price that was read at the opening prevails.
    pub fn case_corrections(&self, request: CasePath) -> Result<Vec<CorrectionView>, Problem> {
        let (procedure, pack) = self.purchase(&request.case)?;
        procedure.evaluation.readings.iter().map(|it| self.correction(it, &pack)).collect()
    }

    fn correction(&self, reading: &PriceReading, pack: &LoadedPack) -> Result<CorrectionView, Problem> {
        let input = CorrectionInput {
            pack: pack.pack.id().to_owned(),
            sheet_figures: reading.figures,
            sheet_words: reading.words,
            breakdown_total: reading.breakdown_total,
            lines: reading
                .lines
                .iter()
                .map(|it| PriceLine {
                    id: it.name.clone(),
                    unit_price: it.unit_price,
                    quantity: it.quantity,
                    total: it.total,
                })
                .collect(),
            package_says_otherwise: false,
        };
        let none =
            CorrectionView { id: reading.id, bidder: reading.bidder.clone(), ..CorrectionView::default() };
        let corrected = match rules::correct(&input, &pack.pack) {
            Ok(corrected) => corrected,
            Err(refusal) => {
                return Ok(CorrectionView {
                    refusal: Some(self.refusal_of(&refusal, str::to_owned)),
                    ..none
                });
            }
        };
        let steps = corrected.steps.iter().map(|it| Judgement {
            about: it.line.clone(),
            sentence: self.sentence(
                &format!("correction-{}", json::kebab(&it.step)),
                [("from", shown_number(&it.from)), ("to", shown_number(&it.to))],
            ),
            basis: Some(self.cited(&it.basis)),
        });
        Ok(CorrectionView {
            steps: steps.collect(),
            totals: corrected.readings.iter().map(|it| it.total).collect(),
            needs_confirmation: corrected.needs_confirmation,
            ..none
        })
    }

    /// Scores the bids of a case, or those imagined before it, by its own scheme.
    pub fn case_scores(&self, request: ScoresOf) -> Result<ScoresView, Problem> {
        let (procedure, pack) = self.purchase(&request.case)?;
        let bids = if request.imagined { &procedure.evaluation.imagined } else { &procedure.evaluation.bids };
        let Some(input) = score_input(&procedure, bids) else { return Ok(ScoresView::default()) };
        let name = |id: &str| {
            let found = bids.iter().find(|it| it.id.to_string() == id);
            found.map_or_else(|| id.to_owned(), |it| it.bidder.clone())
        };
        let scored = match rules::score(&input, &pack.pack) {
            Ok(scored) => scored,
            Err(refusal) => {
                let refusal = Some(self.refusal_of(&refusal, name));
                return Ok(ScoresView { refusal, ..ScoresView::default() });
            }
        };
        let trigger = |it: Trigger| self.sentence(&format!("low-price-{}", json::kebab(&it)), []);
        let mut lines: Vec<ScoredLine> = scored
            .bids
            .iter()
            .map(|it| ScoredLine {
                bidder: name(&it.id),
                reasons: it.reasons.iter().map(|it| self.void_reason(*it)).collect(),
                price_score: it.price_score.clone(),
                quality_score: it.quality_score.clone(),
                total: it.total.clone(),
                evaluated_price: it.evaluated_price.clone(),
                rank: it.rank,
                abnormally_low: it.abnormally_low.iter().map(|it| trigger(it.trigger)).collect(),
            })
            .collect();
        lines.sort_by_key(|it| it.rank.unwrap_or(u32::MAX));
        let ties = scored.ties.iter().map(|it| {
            let bidders: Vec<String> = it.bids.iter().map(|it| name(it)).collect();
            Judgement {
                about: None,
                sentence: self.sentence(
                    &it.next.map_or_else(|| "tie-open".to_owned(), |it| format!("tie-{}", json::kebab(&it))),
                    [("bidders", bidders.join(" · "))],
                ),
                basis: it.basis.as_ref().map(|it| self.cited(it)),
            }
        });
        let deductions = scored.deductions.iter().map(|it| Judgement {
            about: None,
            sentence: self.sentence(
                &format!("deduction-{}", json::kebab(&it.advantage)),
                [("percent", it.percent.clone())],
            ),
            basis: it.basis.as_ref().map(|it| self.cited(it)),
        });
        let thresholds = scored.thresholds.iter().map(|it| Judgement {
            about: None,
            sentence: self.sentence(
                "low-price-threshold",
                [
                    ("trigger", trigger(it.trigger)),
                    ("rate", it.rate.clone()),
                    ("threshold", shown_number(&it.threshold)),
                ],
            ),
            basis: Some(self.cited(&it.basis)),
        });
        let notes = ties.chain(deductions).chain(thresholds).collect();
        let remarks = scored.remarks.iter().map(|it| self.remark(it));
        Ok(ScoresView {
            by_volume: input.mode == ScoreMode::Volume,
            points: input.price_weight.to_string(),
            quality_most: quality_most(&input).to_string(),
            pass_mark: input.pass_mark.map(|it| it.to_string()),
            lines,
            remarks: remarks.collect(),
            notes,
            refusal: None,
        })
    }

    fn remark(&self, remark: &rules::Remark) -> Judgement {
        let (sentence, basis) = self.remarked(remark);
        Judgement { about: None, sentence, basis: Some(self.cited(basis)) }
    }

    /// What of a scheme the law does not allow, in a sentence, and its basis.
    pub fn remarked<'a>(&self, remark: &'a rules::Remark) -> (String, &'a Basis) {
        let (key, percent, lowest, highest, basis) = match remark {
            rules::Remark::ShareOutsideRange { rule, percent, lowest, highest, basis } => {
                let range = [("≥", lowest), ("≤", highest)];
                let range = range.iter().filter_map(|(sign, it)| Some(format!("{sign} {} %", it.as_ref()?)));
                let range = range.collect::<Vec<_>>().join(" · ");
                let arguments = [("rule", rule.clone()), ("percent", percent.clone()), ("range", range)];
                return (self.sentence("remark-share-outside-range", arguments), basis);
            }
            rules::Remark::DeductionOutsideRange { percent, lowest, highest, basis, .. } => {
                ("remark-deduction-outside-range", percent, lowest, highest, basis)
            }
            rules::Remark::RateOutsideRange { percent, lowest, highest, basis, .. } => {
                ("remark-rate-outside-range", percent, lowest, highest, basis)
            }
        };
        let arguments =
            [("percent", percent.clone()), ("lowest", lowest.clone()), ("highest", highest.clone())];
        (self.sentence(key, arguments), basis)
    }

    /// Why a bid does not count, in words.
    pub fn void_reason(&self, it: VoidReason) -> String {
        self.sentence(&format!("void-{}", json::kebab(&it)), [])
    }

    /// By what a price is abnormally low, with both figures.
    pub fn low_price(&self, it: &LowPriceHit) -> String {
        let trigger = self.sentence(&format!("low-price-{}", json::kebab(&it.trigger)), []);
        let arguments = [
            ("price", shown_number(&it.price)),
            ("trigger", trigger),
            ("rate", it.rate.clone()),
            ("threshold", shown_number(&it.threshold)),
        ];
        self.sentence("low-price-hit", arguments)
    }

    /// What follows from an assessment, in words.
    pub fn outcome(&self, it: &rules::Outcome) -> (String, Option<String>) {
        let until = it.until.map(|it| self.sentence("until-day", [("day", day(it))]));
        (self.sentence(&format!("outcome-{}", it.outcome), []), until)
    }

    /// By which frameworks a service can be assessed, and what the case's own assessment comes to.
    pub fn case_assessment(&self, request: CasePath) -> Result<AssessmentView, Problem> {
        let (procedure, pack) = self.purchase(&request.case)?;
        let language = self.language();
        let outlines = rules::frameworks(&pack.pack);
        let assessment = &procedure.assessment;
        let chosen = outlines.iter().find(|it| it.id == assessment.framework);
        let mut view = AssessmentView {
            frameworks: outlines
                .iter()
                .map(|it| FrameworkView {
                    id: it.id.clone(),
                    name: it.name.clone(),
                    aspects: it.aspects.iter().map(|it| it.1.clone()).collect(),
                    counts: it.counts.iter().map(|it| u32::try_from(*it).unwrap_or(u32::MAX)).collect(),
                    additional: u32::try_from(it.additional).unwrap_or(u32::MAX),
                    basis: self.cited(&it.basis),
                })
                .collect(),
            ..AssessmentView::default()
        };
        let (Some(framework), false) = (chosen, assessment.items.is_empty()) else { return Ok(view) };
        let input = AssessmentInput {
            pack: pack.pack.id().to_owned(),
            framework: framework.id.clone(),
            date: assessment.date,
            aspects: framework.aspects.iter().map(|it| aspect(it, &assessment.items)).collect(),
            additional: beside(framework, &assessment.items),
            tasks_unfinished: assessment.tasks_unfinished,
            serious: assessment.serious,
        };
        let aspect_name = |id: &str| {
            let found = framework.aspects.iter().find(|it| it.0 == id);
            found.map_or_else(|| id.to_owned(), |it| it.1.best(language).to_owned())
        };
        match rules::assess(&input, &pack.pack) {
            Ok(result) => {
                view.total = Some(result.total);
                view.aspects = result
                    .aspects
                    .iter()
                    .map(|it| AspectScore {
                        name: it.name.best(language).to_owned(),
                        weight: it.weight.clone(),
                        points: it.points.clone(),
                    })
                    .collect();
                view.grade = result.grade.map(|it| self.sentence(&format!("grade-{it}"), []));
                view.outcomes = result
                    .outcomes
                    .iter()
                    .map(|it| {
                        let (sentence, about) = self.outcome(it);
                        Judgement { about, sentence, basis: Some(self.cited(&it.basis)) }
                    })
                    .collect();
            }
            Err(refusal) => view.refusal = Some(self.refusal_of(&refusal, aspect_name)),
        }
        Ok(view)
    }

    fn purchase(&self, case: &str) -> Result<(Procedure, std::sync::Arc<LoadedPack>), Problem> {
        let case = self.opened(Path::new(case))?;
        let procedure = lock(&case).content.procedure().clone();
        let pack = self.pack_of(&procedure)?;
        Ok((procedure, pack))
    }

    fn sentence<const N: usize>(&self, key: &str, arguments: [(&str, String); N]) -> String {
        self.say(key, &arguments.map(|(name, value)| (name.to_owned(), value)).into())
    }

    fn cited(&self, basis: &Basis) -> BasisView {
        basis_view(basis, &read(&self.words))
    }

    /// The members whose interests are not settled: who have not declared them, or must withdraw and have not (S-030).
    pub(crate) fn unsettled(&self, procedure: &Procedure) -> Result<Vec<String>, Problem> {
        let pack = self.pack_of(procedure)?;
        let committee = &procedure.committee;
        let undeclared = committee.members.iter().filter(|it| it.declared_on.is_none() && !it.recused);
        let mut names: Vec<String> = undeclared.map(|it| it.name.clone()).collect();
        let judged = rules::committee(&committee_input(procedure), &pack.pack).ok();
        let bound = judged.iter().flat_map(|it| &it.must_recuse).map(|it| member_name(committee, &it.member));
        names.extend(bound);
        Ok(names)
    }

    /// What is wrong with a committee, in a sentence.
    pub fn flaw(&self, flaw: &CommitteeFlaw) -> String {
        let mut arguments = Arguments::new();
        let value = serde_json::to_value(flaw).unwrap_or_default();
        let mut key = "committee".to_owned();
        for (name, value) in value.as_object().into_iter().flatten() {
            match value.as_str() {
                Some(finding) if name == "finding" => key = format!("committee-{finding}"),
                Some(side) => {
                    let side = self.sentence(&format!("member-side-{side}"), []);
                    arguments.insert(name.clone(), side);
                }
                None => {
                    arguments.insert(name.clone(), value.to_string());
                }
            }
        }
        self.say(&key, &arguments)
    }

    fn refusal(&self, refusal: &InputError, committee: &Committee) -> String {
        self.refusal_of(refusal, |it| member_name(committee, it))
    }

    /// Why something cannot be reckoned yet, in a sentence that names rows as the user does.
    fn refusal_of(&self, refusal: &InputError, name: impl Fn(&str) -> String) -> String {
        Told::of_input(refusal, name).say(&read(&self.words))
    }
}

fn day(it: NaiveDate) -> String {
    it.format("%Y-%m-%d").to_string()
}

fn member_name(committee: &Committee, id: &str) -> String {
    let found = committee.members.iter().find(|it| it.id.to_string() == id);
    found.map_or_else(|| id.to_owned(), |it| it.name.clone())
}

fn committee_input(procedure: &Procedure) -> CommitteeInput {
    let committee = &procedure.committee;
    let opening = procedure.timetable.bid_deadline.map(|it| it.date());
    CommitteeInput {
        pack: procedure.pack.id.clone(),
        method: Some(procedure.method.form),
        budget: procedure.price.budget,
        open_tender_threshold: procedure.circumstances.open_tender_threshold,
        complex: committee.complex,
        social_impact: committee.social_impact,
        choice_approved: committee.choice_approved,
        date: committee.meets_on.or(opening),
        purchaser: procedure.purchaser.name.best(procedure.language()).to_owned(),
        members: committee
            .members
            .iter()
            .map(|it| Member {
                id: it.id.to_string(),
                side: it.side,
                chair: it.chair,
                born: it.born,
                grade: it.grade,
                years: it.years,
                unit: it.unit.clone(),
                legal: it.legal,
                chosen: it.chosen,
                supervises: it.supervises,
                interests: it
                    .interests
                    .iter()
                    .map(|it| Interest {
                        bidder: it.bidder.clone(),
                        kind: it.kind,
                        until: it.until,
                        relation: it.relation,
                        generations: it.generations,
                        with: it.with,
                    })
                    .collect(),
                recused: it.recused,
            })
            .collect(),
    }
}

/// The scheme of a case with these bids; none where no criterion scores price or volume.
fn score_input(procedure: &Procedure, bids: &[EvaluatedBid]) -> Option<ScoreInput> {
    let kinds = [CriterionKind::Price, CriterionKind::Volume];
    let scored: Vec<_> = procedure.criteria.iter().filter(|it| kinds.contains(&it.kind)).collect();
    let mode = match scored.first()?.kind {
        CriterionKind::Volume => ScoreMode::Volume,
        _ => ScoreMode::Price,
    };
    let weight: Decimal = scored.iter().map(|it| it.weight.to_decimal()).sum();
    let quantity = |it: model::Amount| Quantity::try_from(it.to_decimal()).ok();
    let award = &procedure.award;
    Some(ScoreInput {
        pack: procedure.pack.id.clone(),
        method: procedure.method.form,
        notice: procedure.timetable.notice,
        budget: procedure.price.budget.and_then(quantity),
        ceiling: procedure.price.ceiling.and_then(quantity),
        price_weight: Percent::try_from(Quantity::try_from(weight).ok()?).ok()?,
        mode,
        technical_basis: award.technical_basis,
        quality_max: award.quality_max,
        pass_mark: award.pass_mark,
        rounding: None,
        small_enterprise_deduction: award.small_enterprise_deduction,
        small_share_deduction: award.small_share_deduction,
        abnormally_low: raised(&award.abnormally_low),
        bids: bids
            .iter()
            .map(|it| BidToScore {
                id: it.id.to_string(),
                price: it.price.and_then(quantity),
                hours: it.volume,
                quality: it.quality,
                technical: it.technical,
                small_enterprise: it.advantage,
            })
            .collect(),
    })
}

/// Out of how many quality is marked: what the scheme says, or what the price leaves of a hundred points.
fn quality_most(input: &ScoreInput) -> Decimal {
    let left = Decimal::ONE_HUNDRED - input.price_weight.points();
    let most = input.quality_max.map(|it| it.to_decimal());
    let most = match input.technical_basis {
        TechnicalBasis::Points => most.unwrap_or(left).min(left),
        TechnicalBasis::Highest | TechnicalBasis::Maximum => most.unwrap_or_default(),
    };
    most.normalize()
}

fn raised(rates: &RaisedRates) -> BTreeMap<Trigger, Percent> {
    [
        (Trigger::HalfOfMean, rates.half_of_mean),
        (Trigger::HalfOfSecondLowest, rates.half_of_second_lowest),
        (Trigger::ShareOfCeiling, rates.share_of_ceiling),
    ]
    .into_iter()
    .filter_map(|(trigger, rate)| Some((trigger, rate?)))
    .collect()
}

/// Whether a row stands under an aspect, which it names by id or by name.
fn stands_under(item: &AssessedItem, aspect: &(String, Text)) -> bool {
    let named = item.aspect.trim();
    named == aspect.0 || model::Language::ALL.iter().any(|it| aspect.1.best(*it) == named)
}

/// The rows of an aspect, by group where they have one.
fn aspect(aspect: &(String, Text), rows: &[AssessedItem]) -> rules::AssessedItem {
    let own: Vec<&AssessedItem> = rows.iter().filter(|it| stands_under(it, aspect)).collect();
    let of = |id: String, items: Vec<rules::AssessedItem>| {
        let weight = sum(&items);
        rules::AssessedItem { id, weight, score: None, items }
    };
    if let [row] = own[..]
        && row.group.is_empty()
    {
        return rules::AssessedItem {
            id: aspect.0.clone(),
            weight: row.weight,
            score: row.score,
            items: Vec::new(),
        };
    }
    let mut groups: Vec<(&str, Vec<rules::AssessedItem>)> = Vec::new();
    for row in own {
        let item = leaf(row);
        match groups.iter_mut().find(|it| it.0 == row.group) {
            Some(group) => group.1.push(item),
            None => groups.push((&row.group, vec![item])),
        }
    }
    let items = groups
        .into_iter()
        .flat_map(|(name, items)| if name.is_empty() { items } else { vec![of(name.to_owned(), items)] })
        .collect();
    of(aspect.0.clone(), items)
}

/// The rows that stand beside the framework.
fn beside(framework: &rules::FrameworkOutline, rows: &[AssessedItem]) -> Vec<rules::AssessedItem> {
    rows.iter().filter(|row| !framework.aspects.iter().any(|it| stands_under(row, it))).map(leaf).collect()
}

fn leaf(row: &AssessedItem) -> rules::AssessedItem {
    let id = row.name.best(model::Language::default()).to_owned();
    rules::AssessedItem { id, weight: row.weight, score: row.score, items: Vec::new() }
}

fn sum(items: &[rules::AssessedItem]) -> Quantity {
    items.iter().map(|it| it.weight.to_decimal()).sum::<Decimal>().try_into().unwrap_or_default()
}
