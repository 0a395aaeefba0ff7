//! What a pack reckons and judges besides findings: scores, corrections, committees, methods, assessments.

use rules::{
    AssessmentInput, AssessmentOutput, CommitteeInput, CommitteeOutput, CorrectionInput, CorrectionOutput,
    InputError, MethodInput, MethodOutput, Pack, ScoreInput, ScoreOutput,
};

use crate::{App, Problem, Told};

impl App {
    /// Scores bids by a pack's formula, and holds their prices against the thresholds of abnormally low ones.
    pub fn score(&self, input: ScoreInput) -> Result<ScoreOutput, Problem> {
        self.by_pack(&input.pack, |pack| rules::score(&input, pack))
    }

    /// Which figures of a bid's price prevail where they disagree.
    pub fn correct(&self, input: CorrectionInput) -> Result<CorrectionOutput, Problem> {
        self.by_pack(&input.pack, |pack| rules::correct(&input, pack))
    }

    /// Holds a committee against the law of its method.
    pub fn committee(&self, input: CommitteeInput) -> Result<CommitteeOutput, Problem> {
        self.by_pack(&input.pack, |pack| rules::committee(&input, pack))
    }

    /// Which methods are lawful in the circumstances.
    pub fn method(&self, input: MethodInput) -> Result<MethodOutput, Problem> {
        self.by_pack(&input.pack, |pack| rules::method(&input, pack))
    }

    /// Assesses a service by its framework.
    pub fn assess(&self, input: AssessmentInput) -> Result<AssessmentOutput, Problem> {
        self.by_pack(&input.pack, |pack| rules::assess(&input, pack))
    }

    fn by_pack<T>(
        &self,
        id: &str,
        reckon: impl FnOnce(&Pack) -> Result<T, InputError>,
    ) -> Result<T, Problem> {
        let pack = self.pack(id, &[])?;
        reckon(&pack.pack).map_err(|it| Problem::UnusableInput { fault: Told::of_input(&it, str::to_owned) })
    }
}
