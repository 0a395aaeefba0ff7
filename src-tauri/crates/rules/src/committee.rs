//! Evaluation committees: how large, who may sit, who must withdraw, and what remains after that.

use chrono::{Months, NaiveDate};
use model::{
    Amount, Counterpart, ExpertGrade, Fraction, InterestKind, MemberSide, ProcurementMethod, Relation, Text,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Basis, InputError, Lacking, Pack,
    tables::{Citation, Table, TableKind},
};

/// `committee.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Committees {
    committee: Vec<Body>,
}

/// `interests.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Interests {
    #[serde(default)]
    ground: Vec<Ground>,
    expert: Option<ExpertConditions>,
}

/// The committee of some methods.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Body {
    name: Text,
    methods: Vec<ProcurementMethod>,
    size: Size,
    experts: Share,
    #[serde(default)]
    larger: Vec<Larger>,
    /// Sides that may not chair.
    #[serde(default)]
    not_chair: Vec<SideRule>,
    /// Sides that may not sit.
    #[serde(default)]
    not_member: Vec<SideRule>,
    /// Experts of the purchaser's own unit sit for the purchaser only.
    own_unit: Option<OwnUnit>,
    /// Experts whom the purchaser chose itself.
    chosen: Option<Chosen>,
    /// A legal expert.
    legal_expert: Option<LegalExpert>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Size {
    least: u32,
    #[serde(default)]
    odd: bool,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Share {
    share: Fraction,
    basis: Citation,
}

/// A larger least size, where one of its circumstances holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Larger {
    least: u32,
    when: LargerWhen,
    basis: Citation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LargerWhen {
    BudgetFrom(Amount),
    Complex,
    SocialImpact,
    AtOpenTenderThreshold,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct SideRule {
    side: MemberSide,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct OwnUnit {
    /// Whether experts whom the purchaser chose with approval are excepted.
    #[serde(default)]
    except_chosen: bool,
    basis: Citation,
}

/// When the purchaser may choose experts itself, always with approval.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Chosen {
    /// Whether only for complex matters.
    #[serde(default)]
    complex: bool,
    basis: Citation,
}

/// A complex matter needs one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct LegalExpert {
    basis: Citation,
}

/// A ground of withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Ground {
    kinds: Vec<InterestKind>,
    /// Whom it is about; everybody where not said.
    side: Option<MemberSide>,
    /// For how many years after it ended it still counts.
    years_back: Option<u32>,
    /// Which kinship counts.
    #[serde(default)]
    relations: Vec<Relation>,
    /// Collateral blood relations count within so many generations.
    generations: Option<u32>,
    /// Kinship with whom at the bidder.
    #[serde(default)]
    with: Vec<Counterpart>,
    basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ExpertConditions {
    /// Below which age.
    age_below: u32,
    age_basis: Citation,
    /// Grades, and how many years in the field each asks for.
    grades: Vec<GradeYears>,
    grade_basis: Citation,
    /// Staff of the supervising finance departments may not be experts.
    supervision_basis: Citation,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct GradeYears {
    grade: ExpertGrade,
    years: u32,
}

impl Table for Committees {
    const KIND: TableKind = TableKind::Committee;

    fn citations(&self) -> Vec<&Citation> {
        let mut all: Vec<&Citation> = Vec::new();
        for body in &self.committee {
            all.extend([&body.size.basis, &body.experts.basis]);
            all.extend(body.larger.iter().map(|it| &it.basis));
            all.extend(body.not_chair.iter().chain(&body.not_member).map(|it| &it.basis));
            all.extend(body.own_unit.iter().map(|it| &it.basis));
            all.extend(body.chosen.iter().map(|it| &it.basis));
            all.extend(body.legal_expert.iter().map(|it| &it.basis));
        }
        all
    }
}

impl Table for Interests {
    const KIND: TableKind = TableKind::Interests;

    fn citations(&self) -> Vec<&Citation> {
        let mut all: Vec<&Citation> = self.ground.iter().map(|it| &it.basis).collect();
        if let Some(it) = &self.expert {
            all.extend([&it.age_basis, &it.grade_basis, &it.supervision_basis]);
        }
        all
    }
}

/// A committee as it is planned.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CommitteeInput {
    /// The pack whose law holds.
    pub pack: String,
    /// The legal form of the procedure, where the pack has committees of several.
    pub method: Option<ProcurementMethod>,
    /// The budget.
    pub budget: Option<Amount>,
    /// The threshold of open tender at the purchaser's place, where it is known.
    pub open_tender_threshold: Option<Amount>,
    /// Whether the matter is technically complex or needs special knowledge.
    pub complex: bool,
    /// Whether its social impact is great.
    pub social_impact: bool,
    /// Whether the superior budget unit agreed that the purchaser chooses experts itself.
    pub choice_approved: bool,
    /// The day on which they take part, from which years are counted back.
    pub date: Option<NaiveDate>,
    /// The purchaser's unit.
    pub purchaser: String,
    /// The members.
    pub members: Vec<Member>,
}

/// One member.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Member {
    /// Id or name.
    pub id: String,
    /// For whom the member sits.
    pub side: MemberSide,
    /// Whether the member chairs.
    pub chair: bool,
    /// Day of birth.
    pub born: Option<NaiveDate>,
    /// Professional grade, or an equal standard.
    pub grade: Option<ExpertGrade>,
    /// Full years in the field.
    pub years: Option<u32>,
    /// Where the member works.
    pub unit: String,
    /// Whether a legal expert.
    pub legal: bool,
    /// Whether the purchaser chose the expert instead of drawing at random.
    pub chosen: bool,
    /// Whether the member works for a finance department that supervises procurement.
    pub supervises: bool,
    /// Relations with bidders.
    pub interests: Vec<Interest>,
    /// Whether the member has withdrawn.
    pub recused: bool,
}

/// A relation of a member with a bidder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Interest {
    /// The bidder.
    pub bidder: String,
    /// What relation.
    pub kind: InterestKind,
    /// Its last day; none while it lasts.
    pub until: Option<NaiveDate>,
    /// Which kinship.
    pub relation: Option<Relation>,
    /// Of collateral blood relations: how many generations, oneself the first, siblings the second.
    pub generations: Option<u32>,
    /// With whom at the bidder, for kinship.
    pub with: Option<Counterpart>,
}

/// What is required, what is wrong, who must withdraw, and how the committee stands after that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitteeOutput {
    /// What the body is called.
    pub name: Text,
    /// What is required.
    pub required: RequiredSize,
    /// The committee as planned, without those who have withdrawn.
    pub present: Composition,
    /// Who must withdraw and has not.
    pub must_recuse: Vec<Recusal>,
    /// The committee after all withdrawals.
    pub after_recusal: Composition,
}

/// The least size and number of experts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RequiredSize {
    /// The least number of members.
    pub size: u32,
    /// The least number of experts at that size.
    pub experts: u32,
    /// Why this size.
    pub because: Vec<Basis>,
    /// Whether the size may have to be larger, since the open-tender threshold or the budget is not known.
    pub uncertain: bool,
}

/// A committee's numbers and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Composition {
    /// How many members.
    pub size: u32,
    /// How many experts among them.
    pub experts: u32,
    /// How many experts a committee of this size, or of the required one where that is larger, needs.
    pub experts_needed: u32,
    /// What is wrong.
    pub findings: Vec<CommitteeFinding>,
}

/// Something that is wrong with a committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CommitteeFinding {
    /// What.
    #[serde(flatten)]
    pub flaw: CommitteeFlaw,
    /// The member concerned.
    pub member: Option<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// What may be wrong with a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "finding", rename_all = "kebab-case")]
pub enum CommitteeFlaw {
    /// Fewer members than required.
    TooFewMembers {
        /// How many.
        size: u32,
        /// The least.
        required: u32,
    },
    /// An even number of members.
    EvenNumber {
        /// How many.
        size: u32,
    },
    /// Fewer experts than required.
    TooFewExperts {
        /// How many.
        experts: u32,
        /// The least.
        required: u32,
    },
    /// One of a side that may not chair does.
    MayNotChair {
        /// The side.
        side: MemberSide,
    },
    /// One of a side that may not sit does.
    MayNotSit {
        /// The side.
        side: MemberSide,
    },
    /// An expert of the purchaser's own unit sits as an expert.
    ExpertOfOwnUnit,
    /// An expert was chosen instead of drawn, although the matter is not complex or no approval is there.
    ChosenWithoutGround,
    /// A complex matter without a legal expert.
    LegalExpertMissing,
    /// An expert has reached the age.
    ExpertTooOld {
        /// Full years on the day.
        age: u32,
        /// Below which age.
        below: u32,
    },
    /// An expert's grade and years are too low.
    ExpertUnqualified,
    /// Staff of the supervising finance department sit as an expert.
    SupervisorAsExpert,
}

/// A member who must withdraw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recusal {
    /// The member.
    pub member: String,
    /// Why.
    pub grounds: Vec<RecusalGround>,
}

/// A ground of withdrawal that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecusalGround {
    /// The bidder.
    pub bidder: String,
    /// The relation.
    pub kind: InterestKind,
    /// The first day from which a relation that has ended still counts.
    pub counted_from: Option<NaiveDate>,
    /// Where it comes from.
    pub basis: Basis,
}

/// Holds a committee against the law of a pack.
///
/// # Errors
/// Where the input is for another pack, the pack has no committee for the method, a member is there twice, or there is
/// no date although a relation has ended or an age must be told.
pub fn committee(input: &CommitteeInput, pack: &Pack) -> Result<CommitteeOutput, InputError> {
    pack.is_wanted(&input.pack)?;
    let no_table = || InputError::NoTable { pack: pack.id().to_owned(), file: Committees::KIND.file() };
    let law = pack.committees().ok_or_else(no_table)?;
    let body = law
        .committee
        .iter()
        .find(|body| input.method.is_none_or(|it| body.methods.contains(&it)))
        .ok_or_else(no_table)?;
    let mut ids: Vec<&str> = input.members.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    if let Some(twice) = ids.windows(2).find(|it| it[0] == it[1]) {
        return Err(InputError::Twice { id: twice[0].to_owned() });
    }
    let needs_date = input.members.iter().find(|it| {
        let ended = it.interests.iter().any(|it| it.until.is_some());
        ended || (it.side == MemberSide::Expert && it.born.is_some())
    });
    if let (None, Some(member)) = (input.date, needs_date) {
        return Err(InputError::Lacks { id: member.id.clone(), what: Lacking::SittingDay });
    }
    let check = Check { input, law: pack.interests(), body, pack };
    let must_recuse = check.recusals();
    let staying: Vec<&Member> = input.members.iter().filter(|it| !it.recused).collect();
    let left: Vec<&Member> =
        staying.iter().copied().filter(|it| must_recuse.iter().all(|gone| gone.member != it.id)).collect();
    Ok(CommitteeOutput {
        name: body.name.clone(),
        required: check.required(),
        present: check.composition(&staying),
        after_recusal: check.composition(&left),
        must_recuse,
    })
}

/// An input held against the law.
struct Check<'a> {
    input: &'a CommitteeInput,
    law: Option<&'a Interests>,
    body: &'a Body,
    pack: &'a Pack,
}

impl Check<'_> {
    fn basis(&self, citation: &Citation) -> Basis {
        citation.basis(&self.pack.manifest().instruments)
    }

    fn required(&self) -> RequiredSize {
        let applies = |it: &&Larger| match it.when {
            LargerWhen::Complex => self.input.complex,
            LargerWhen::SocialImpact => self.input.social_impact,
            LargerWhen::BudgetFrom(least) => self.input.budget.is_some_and(|it| it >= least),
            LargerWhen::AtOpenTenderThreshold => {
                let threshold = self.input.open_tender_threshold;
                self.input.budget.is_some_and(|it| threshold.is_some_and(|threshold| it >= threshold))
            }
        };
        let larger: Vec<&Larger> = self.body.larger.iter().filter(applies).collect();
        let base = &self.body.size;
        let size = larger.iter().map(|it| it.least).fold(base.least, u32::max);
        let mut because: Vec<Basis> =
            larger.iter().filter(|it| it.least == size).map(|it| self.basis(&it.basis)).collect();
        if because.is_empty() {
            because.push(self.basis(&base.basis));
        }
        let unknown = |it: &Larger| {
            it.least > size
                && match it.when {
                    LargerWhen::BudgetFrom(_) => self.input.budget.is_none(),
                    LargerWhen::AtOpenTenderThreshold => {
                        self.input.budget.is_none() || self.input.open_tender_threshold.is_none()
                    }
                    LargerWhen::Complex | LargerWhen::SocialImpact => false,
                }
        };
        let uncertain = self.body.larger.iter().any(unknown);
        RequiredSize { size, experts: self.body.experts.share.of_rounded_up(size), because, uncertain }
    }

    fn composition(&self, members: &[&Member]) -> Composition {
        let count = |of: &dyn Fn(&Member) -> bool| {
            u32::try_from(members.iter().filter(|it| of(it)).count()).unwrap_or(u32::MAX)
        };
        let size = count(&|_| true);
        let experts = count(&|it| it.side == MemberSide::Expert);
        let required = self.required().size;
        let experts_needed = self.body.experts.share.of_rounded_up(size.max(required));
        let mut findings = Vec::new();
        let mut find = |flaw: CommitteeFlaw, member: Option<&Member>, citation: &Citation| {
            let (member, basis) = (member.map(|it| it.id.clone()), self.basis(citation));
            findings.push(CommitteeFinding { flaw, member, basis });
        };
        if size < required {
            let larger = self.body.larger.iter().find(|it| it.least == required);
            let citation = larger.map_or(&self.body.size.basis, |it| &it.basis);
            find(CommitteeFlaw::TooFewMembers { size, required }, None, citation);
        }
        if self.body.size.odd && size.is_multiple_of(2) {
            find(CommitteeFlaw::EvenNumber { size }, None, &self.body.size.basis);
        }
        if experts < experts_needed {
            let flaw = CommitteeFlaw::TooFewExperts { experts, required: experts_needed };
            find(flaw, None, &self.body.experts.basis);
        }
        for member in members {
            let side = member.side;
            for rule in self.body.not_chair.iter().filter(|it| member.chair && it.side == side) {
                find(CommitteeFlaw::MayNotChair { side }, Some(member), &rule.basis);
            }
            for rule in self.body.not_member.iter().filter(|it| it.side == side) {
                find(CommitteeFlaw::MayNotSit { side }, Some(member), &rule.basis);
            }
            if side == MemberSide::Expert {
                self.expert_flaws(member, &mut find);
            }
        }
        if let Some(rule) = &self.body.legal_expert
            && self.input.complex
            && !members.iter().any(|it| it.side == MemberSide::Expert && it.legal)
        {
            find(CommitteeFlaw::LegalExpertMissing, None, &rule.basis);
        }
        Composition { size, experts, experts_needed, findings }
    }

    fn expert_flaws(&self, member: &Member, find: &mut dyn FnMut(CommitteeFlaw, Option<&Member>, &Citation)) {
        let own = !member.unit.is_empty() && member.unit == self.input.purchaser;
        let complex = self.input.complex || self.body.chosen.as_ref().is_some_and(|it| !it.complex);
        let chosen_well = member.chosen && complex && self.input.choice_approved;
        if let Some(rule) = &self.body.own_unit
            && own
            && !(rule.except_chosen && chosen_well)
        {
            find(CommitteeFlaw::ExpertOfOwnUnit, Some(member), &rule.basis);
        }
        if let Some(rule) = &self.body.chosen
            && member.chosen
            && !chosen_well
        {
            find(CommitteeFlaw::ChosenWithoutGround, Some(member), &rule.basis);
        }
        let Some(law) = self.law.and_then(|it| it.expert.as_ref()) else { return };
        if let (Some(born), Some(date)) = (member.born, self.input.date) {
            let age = date.years_since(born).unwrap_or_default();
            if age >= law.age_below {
                let flaw = CommitteeFlaw::ExpertTooOld { age, below: law.age_below };
                find(flaw, Some(member), &law.age_basis);
            }
        }
        if let Some(grade) = member.grade {
            let years = law.grades.iter().find(|it| it.grade == grade).map(|it| it.years);
            // Years that were not entered are not held against anybody.
            if years.is_none_or(|least| member.years.is_some_and(|it| it < least)) {
                find(CommitteeFlaw::ExpertUnqualified, Some(member), &law.grade_basis);
            }
        }
        if member.supervises {
            find(CommitteeFlaw::SupervisorAsExpert, Some(member), &law.supervision_basis);
        }
    }

    fn recusals(&self) -> Vec<Recusal> {
        let staying = self.input.members.iter().filter(|it| !it.recused);
        let of_member = |member: &Member| {
            let grounds: Vec<RecusalGround> =
                member.interests.iter().flat_map(|it| self.grounds(member, it)).collect();
            Recusal { member: member.id.clone(), grounds }
        };
        staying.map(of_member).filter(|it| !it.grounds.is_empty()).collect()
    }

    fn grounds(&self, member: &Member, interest: &Interest) -> Vec<RecusalGround> {
        let grounds = self.law.iter().flat_map(|it| &it.ground).filter_map(|ground| {
            let concerns =
                ground.kinds.contains(&interest.kind) && ground.side.is_none_or(|it| it == member.side);
            let counted_from = ground
                .years_back
                .and_then(|years| self.input.date?.checked_sub_months(Months::new(years.checked_mul(12)?)));
            let ended = interest.until.is_some_and(|until| match ground.years_back {
                Some(_) => counted_from.is_some_and(|from| until < from),
                None => self.input.date.is_some_and(|date| until < date),
            });
            let kin = interest.kind != InterestKind::Kinship || ground.names_kin(interest);
            (concerns && !ended && kin).then(|| RecusalGround {
                bidder: interest.bidder.clone(),
                kind: interest.kind,
                counted_from,
                basis: self.basis(&ground.basis),
            })
        });
        grounds.collect()
    }
}

impl Ground {
    /// Whether it is about this kinship. Generations and a person not entered are taken to be near: who knows better
    /// enters it.
    fn names_kin(&self, interest: &Interest) -> bool {
        let Some(relation) = interest.relation else { return true };
        let near = relation != Relation::CollateralBlood
            || interest.generations.is_none_or(|it| self.generations.is_none_or(|most| it <= most));
        let with = self.with.is_empty() || interest.with.is_none_or(|it| self.with.contains(&it));
        self.relations.contains(&relation) && near && with
    }
}
