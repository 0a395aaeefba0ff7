//! Posts promised in all running bids, against the agency's people.

use crate::{App, Nothing, Problem, views::*};

impl App {
    /// Posts promised in all running bids against the agency's people.
    pub fn commitments(&self, _request: Nothing) -> Result<Commitments, Problem> {
        Err(Problem::internal("not yet"))
    }
}
