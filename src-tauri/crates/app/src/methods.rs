//! Which methods of procurement are lawful for a case, what must still be asked, and the reason for a chosen one.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use model::{Circumstances, Fact, PostFlag, PriceMode, Procedure, ProcurementMethod, SiblingPurchase, Text};
use rules::{
    Basis, Circumstance, FindingKind::Conflict, GroundVerdict, MethodInput, MethodVerdict, Purchase, Sibling,
    Standing,
};
use serde::Serialize;
use store::CaseKind;

use crate::{
    App, CasePath, Problem, Told, Words, amounts::shown_number, cases::Content, json, lock,
    packs::LoadedPack, read, shown, views::*,
};

impl App {
    /// Which methods the law allows for a purchaser's case by what its owner has answered, and what is still to be asked.
    pub fn case_methods(&self, request: CasePath) -> Result<MethodChoice, Problem> {
        let path = Path::new(&request.case);
        let case = self.opened(path)?;
        let procedure = match &lock(&case).content {
            Content::Procedure(it) => it.as_ref().clone(),
            Content::Bid(_) => return Err(Problem::WrongDesk { path: request.case }),
        };
        let pack = self.pack_of(&procedure)?;
        let input = input_of(&procedure, &pack);
        let output = rules::method(&input, &pack.pack)
            .map_err(|it| Problem::UnusableInput { fault: Told::of_input(&it, str::to_owned) })?;
        let by_posts = procedure.price.mode == PriceMode::PerPost;
        let methods = output.methods.iter().map(|it| self.method_view(it, &procedure)).collect();
        let words = read(&self.words);
        let fact = |fact: Fact, answer| FactView {
            fact,
            words: words.plain(&format!("fact-{}", name(&fact))),
            answer,
        };
        let open = output.open.iter().filter_map(|it| match it {
            Circumstance::Fact(asked) => Some(fact(*asked, None)),
            _ => None,
        });
        let answered = input.facts.iter().map(|(asked, answer)| fact(*asked, Some(*answer)));
        Ok(MethodChoice {
            questions: open.collect(),
            answered: answered.collect(),
            amounts: amounts_asked(&output.open, &input).into_iter().collect(),
            methods,
            splitting: output.splitting.as_ref().map(|it| SplittingView {
                names: it.purchases.iter().map(|id| name_of(id, &procedure)).collect(),
                sum: it.sum,
                threshold: it.threshold,
                basis: basis_view(&it.basis, &words),
            }),
            post_flags: output
                .red_flags
                .iter()
                .filter(|_| by_posts)
                .map(|it| PostFlagView {
                    flag: it.flag,
                    words: words.plain(&format!("post-flag-{}", name(&it.flag))),
                    holds: procedure.circumstances.post_flags.contains(&it.flag),
                    basis: basis_view(&it.basis, &words),
                })
                .collect(),
            offered: self.siblings_offered(path, &procedure)?,
        })
    }

    /// A circumstance on which it depends whether a method is lawful, in words.
    pub fn circumstance(&self, it: Circumstance) -> String {
        told(it, &read(&self.words))
    }

    /// What must be approved before a method is used, in words.
    pub fn approval(&self, id: &str) -> String {
        approval_words(id, &read(&self.words))
    }

    fn method_view(&self, it: &MethodVerdict, procedure: &Procedure) -> MethodView {
        let words = read(&self.words);
        let grounds = it.grounds.iter().map(|ground| GroundView {
            standing: ground.standing,
            circumstances: ground
                .circumstances
                .iter()
                .map(|it| CircumstanceView { words: told(it.circumstance, &words), standing: it.standing })
                .collect(),
            basis: basis_view(&ground.basis, &words),
        });
        let approvals = it.approvals.iter().map(|approval| ApprovalView {
            words: approval_words(&approval.approval, &words),
            needed: approval.needed,
            basis: basis_view(&approval.basis, &words),
        });
        MethodView {
            method: it.method.clone(),
            name: it.name.best(words.language()).to_owned(),
            form: form_of(&it.method),
            standing: it.lawful,
            grounds: grounds.collect(),
            approvals: approvals.collect(),
            reason: if it.lawful == Standing::Holds { self.reason(it, procedure) } else { Text::default() },
        }
    }

    /// What stands against the chosen method: a pack that does not govern it, answers in which the law does not allow it,
    /// purchases that together pass the threshold of open tender, and signs that posts are disguised employment.
    pub(crate) fn method_objections(&self, procedure: &Procedure, pack: &LoadedPack) -> Vec<FindingView> {
        let manifest = pack.pack.manifest();
        let at_form = || vec!["/method/form".to_owned()];
        let foreign = (!manifest.governs(procedure.method.form)).then(|| {
            let arguments = [("pack", manifest.name.best(self.language()).to_owned())];
            self.arithmetic("method-not-of-pack", Conflict, at_form(), &arguments)
        });
        // A pack without methods says nothing of them.
        let Ok(output) = rules::method(&input_of(procedure, pack), &pack.pack) else {
            return Vec::from_iter(foreign);
        };
        let language = self.language();
        let chosen = output.methods.iter().find(|it| form_of(&it.method) == Some(procedure.method.form));
        let unlawful = chosen.filter(|it| it.lawful == Standing::Missing).map(|it| {
            let arguments = [("method", it.name.best(language).to_owned())];
            let finding = self.arithmetic("method-without-ground", Conflict, at_form(), &arguments);
            it.grounds
                .first()
                .map_or_else(|| finding.clone(), |ground| finding.clone().resting_on(&ground.basis))
        });
        let split = output.splitting.as_ref().map(|it| {
            let names: Vec<String> = it.purchases.iter().map(|id| name_of(id, procedure)).collect();
            let arguments = [
                ("names", names.join(&self.say("list-separator", &BTreeMap::new()))),
                ("sum", shown_number(&it.sum)),
                ("threshold", shown_number(&it.threshold)),
            ];
            let fields = vec!["/circumstances/siblings".to_owned(), "/method/form".to_owned()];
            self.risk("purchases-split", Conflict, fields, &arguments).resting_on(&it.basis)
        });
        let posts = output.red_flags.iter().filter(|it| {
            procedure.price.mode == PriceMode::PerPost
                && procedure.circumstances.post_flags.contains(&it.flag)
        });
        let disguised = posts.map(|it| {
            let sign = self.say(&format!("post-flag-{}", name(&it.flag)), &BTreeMap::new());
            let finding = self.risk(
                "disguised-employment",
                Conflict,
                vec!["/circumstances/post_flags".to_owned()],
                &[("sign", sign)],
            );
            // Each sign is a risk of its own, to be taken or mended by itself.
            FindingView { place: format!("/circumstances/post_flags/{}", name(&it.flag)), ..finding }
                .resting_on(&it.basis)
        });
        foreign.into_iter().chain(unlawful).chain(split).chain(disguised).collect()
    }

    /// Why a lawful method is used, in the languages of the case: its grounds with their articles, the amounts that decide
    /// on approvals, and what must be approved before.
    fn reason(&self, it: &MethodVerdict, procedure: &Procedure) -> Text {
        let mut text = Text::default();
        for language in &procedure.languages {
            let Ok(words) = Words::load(self.resources(), *language) else { continue };
            *text.get_mut(*language) = reason_in(&words, it, procedure);
        }
        text
    }

    /// Other procedures of the same purchaser that were opened before, not yet among the siblings. One that is open
    /// elsewhere is not looked into.
    fn siblings_offered(&self, path: &Path, procedure: &Procedure) -> Result<Vec<SiblingOffer>, Problem> {
        let own = shown(&path.canonicalize().unwrap_or_else(|_| path.to_owned()));
        let recent = self.library_file().recent_cases()?;
        let known = |it: &Procedure| procedure.circumstances.siblings.iter().any(|row| row.id == it.id);
        let buys_too = |it: &Procedure| {
            !procedure.purchaser.name.is_empty() && it.purchaser.name == procedure.purchaser.name
        };
        let others = recent.iter().filter(|it| it.kind == CaseKind::Procedure && it.path != own);
        let offers = others.filter_map(|entry| {
            let (title, other) = self.glimpse(Path::new(&entry.path))?;
            let offered = other.id != procedure.id && buys_too(&other) && !known(&other);
            offered.then(|| SiblingOffer {
                path: entry.path.clone(),
                row: SiblingPurchase {
                    id: other.id,
                    name: title,
                    budget_item: other.circumstances.budget_item,
                    category: other.circumstances.category,
                    fiscal_year: other.circumstances.fiscal_year,
                    amount: other.price.budget.unwrap_or_default(),
                    method: Some(other.method.form),
                    excepted: false,
                },
            })
        });
        Ok(offers.collect())
    }
}

/// Every sign of disguised employment: the pack tells of those that its law knows.
const FLAGS: [PostFlag; 4] = [
    PostFlag::PurchaserAppoints,
    PostFlag::PurchaserAttendance,
    PostFlag::NoServiceIndicators,
    PostFlag::PriceIsWages,
];

/// What a case says of its circumstances, as the rules ask for it. A method that the pack does not know is left out.
fn input_of(procedure: &Procedure, pack: &LoadedPack) -> MethodInput {
    let it: &Circumstances = &procedure.circumstances;
    let known = rules::method_ids(&pack.pack);
    let method = |form: ProcurementMethod| Some(name(&form)).filter(|it| known.contains(&it.as_str()));
    let answers =
        |facts: &BTreeSet<Fact>, answer: bool| facts.iter().map(|it| (*it, answer)).collect::<Vec<_>>();
    MethodInput {
        pack: pack.pack.id().to_owned(),
        kind: Purchase::Services,
        budget: procedure.price.budget,
        procurement_threshold: it.procurement_threshold,
        open_tender_threshold: it.open_tender_threshold,
        facts: answers(&it.failing, false).into_iter().chain(answers(&it.holding, true)).collect(),
        original_amount: it.original_amount,
        additions: it.additions,
        id: procedure.id.to_string(),
        budget_item: it.budget_item.clone(),
        category: it.category.clone(),
        fiscal_year: it.fiscal_year,
        method: method(procedure.method.form),
        siblings: it
            .siblings
            .iter()
            .map(|it| Sibling {
                id: it.id.to_string(),
                budget_item: it.budget_item.clone(),
                category: it.category.clone(),
                fiscal_year: it.fiscal_year,
                amount: it.amount,
                method: it.method.and_then(method).unwrap_or_default(),
                excepted: it.excepted,
            })
            .collect(),
        post_flags: FLAGS.into(),
    }
}

/// The amounts on which the answer still depends.
fn amounts_asked(open: &[Circumstance], input: &MethodInput) -> BTreeSet<AskedAmount> {
    let budget = (input.budget.is_none(), AskedAmount::Budget);
    let additional = input.facts.get(&Fact::MustFitExisting) == Some(&true);
    let of = |circumstance: &Circumstance| match circumstance {
        Circumstance::AtProcurementThreshold => {
            vec![budget, (input.procurement_threshold.is_none(), AskedAmount::ProcurementThreshold)]
        }
        Circumstance::AtOpenTenderThreshold => {
            vec![budget, (input.open_tender_threshold.is_none(), AskedAmount::OpenTenderThreshold)]
        }
        // Asked once it is known that there is an original contract.
        Circumstance::AdditionsAtMost(_) if additional => vec![
            (input.original_amount.is_none(), AskedAmount::OriginalAmount),
            (input.additions.is_none(), AskedAmount::Additions),
        ],
        _ => Vec::new(),
    };
    open.iter().flat_map(of).filter(|it| it.0).map(|it| it.1).collect()
}

fn reason_in(words: &Words, it: &MethodVerdict, procedure: &Procedure) -> String {
    let separator = words.plain("list-separator");
    let say = |key: &str, arguments: &[(&str, String)]| {
        let arguments: BTreeMap<String, String> =
            arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        words.say(key, &arguments)
    };
    let used = it.grounds.iter().filter(|it| it.standing == Standing::Holds);
    let ground = |it: &GroundVerdict| {
        // That services are bought goes without saying.
        let told: Vec<String> = it
            .circumstances
            .iter()
            .filter(|it| !matches!(it.circumstance, Circumstance::Kind(_) | Circumstance::NotKind(_)))
            .map(|it| told(it.circumstance, words))
            .collect();
        let source = source(&it.basis, words);
        match told.as_slice() {
            [] => source,
            _ => {
                let circumstances = told.join(&separator);
                say("method-reason-ground", &[("circumstances", circumstances), ("source", source)])
            }
        }
    };
    let grounds: Vec<String> = used.map(ground).collect();
    let method = it.name.best(words.language()).to_owned();
    let mut sentences =
        vec![say("method-reason", &[("method", method), ("grounds", grounds.join(&separator))])];
    if let (Some(budget), Some(threshold)) =
        (procedure.price.budget, procedure.circumstances.open_tender_threshold)
    {
        let amounts = [("budget", shown_number(&budget)), ("threshold", shown_number(&threshold))];
        sentences.push(say("method-reason-amounts", &amounts));
    }
    let approvals: Vec<String> = it
        .approvals
        .iter()
        .filter(|it| it.needed == Standing::Holds)
        .map(|it| {
            let circumstances = approval_words(&it.approval, words);
            let source = source(&it.basis, words);
            say("method-reason-ground", &[("circumstances", circumstances), ("source", source)])
        })
        .collect();
    if !approvals.is_empty() {
        sentences.push(say("method-reason-approvals", &[("approvals", approvals.join(&separator))]));
    }
    let space = if words.language() == model::Language::En { " " } else { "" };
    sentences.join(space)
}

/// A circumstance in words.
fn told(it: Circumstance, words: &Words) -> String {
    let fact = |it: Fact| words.plain(&format!("fact-{}", name(&it)));
    let not = |what: String| words.say("circumstance-not", &BTreeMap::from([("what".to_owned(), what)]));
    let kind = |it: Purchase| words.plain(&format!("circumstance-{}", name(&it)));
    match it {
        Circumstance::Fact(it) => fact(it),
        Circumstance::Not(it) => not(fact(it)),
        Circumstance::Kind(it) => kind(it),
        Circumstance::NotKind(it) => not(kind(it)),
        Circumstance::AdditionsAtMost(percent) => words.say(
            "circumstance-additions-at-most",
            &BTreeMap::from([("percent".to_owned(), percent.to_string())]),
        ),
        plain => words.plain(&format!("circumstance-{}", name(&plain))),
    }
}

/// What must be approved; a pack from elsewhere may name what has no words here.
fn approval_words(id: &str, words: &Words) -> String {
    let key = format!("approval-{id}");
    if words.has(&key) { words.plain(&key) } else { id.to_owned() }
}

fn source(it: &Basis, words: &Words) -> String {
    format!("{} {}", it.source.title.best(words.language()), it.source.article)
}

/// An article as the window shows it.
pub(crate) fn basis_view(it: &Basis, words: &Words) -> BasisView {
    BasisView { article: source(it, words), words: it.source.words.clone(), confidence: it.confidence }
}

/// The name of one of the purchases that are told together.
fn name_of(id: &str, procedure: &Procedure) -> String {
    let sibling = procedure.circumstances.siblings.iter().find(|it| it.id.to_string() == id);
    sibling.map_or_else(|| procedure.title.best(procedure.language()).to_owned(), |it| it.name.clone())
}

/// The legal form that a case can take of a pack's method; none of one that a case does not run by.
pub(crate) fn form_of(id: &str) -> Option<ProcurementMethod> {
    json::typed(id.into()).ok()
}

/// The name of a plain value, as a pack writes it.
fn name(it: &impl Serialize) -> String {
    json::value(it).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default()
}
