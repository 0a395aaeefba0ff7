//! Remarks of a second person on a purchaser's case: part of the case, and of no document.

use model::Comment;
use serde_json::Value;

use crate::{
    App, Problem,
    cases::{Content, OpenCase, operation},
    contract::{CommentOn, SettleComment},
    json,
    views::CaseView,
};

impl App {
    /// Adds a remark on a field, in the name of whoever works here.
    pub fn comment(&self, request: CommentOn) -> Result<CaseView, Problem> {
        let text = request.text.trim().to_owned();
        if text.is_empty() {
            return Err(Problem::EmptyComment);
        }
        self.change(&request.case, |case, stamp| {
            let comment = Comment {
                id: json::new_id(),
                field: request.field.clone(),
                text,
                by: stamp.who.clone(),
                on: Some(stamp.at.date_naive()),
                resolved: false,
            };
            commented(case, "comment", stamp, |comments| comments.push(comment), &request.case)
        })
    }

    /// Settles a remark, or opens it again.
    pub fn settle_comment(&self, request: SettleComment) -> Result<CaseView, Problem> {
        self.change(&request.case, |case, stamp| {
            let settle = |comments: &mut Vec<Comment>| {
                for it in comments.iter_mut().filter(|it| it.id == request.id) {
                    it.resolved = request.resolved;
                }
            };
            commented(case, "settle-comment", stamp, settle, &request.case)
        })
    }
}

/// Changes the remarks of a purchaser's case: one operation.
fn commented(
    case: &mut OpenCase,
    name: &str,
    stamp: &store::Stamp,
    change: impl FnOnce(&mut Vec<Comment>),
    path: &str,
) -> Result<(), Problem> {
    let Content::Procedure(procedure) = &case.content else {
        return Err(Problem::WrongDesk { path: path.to_owned() });
    };
    let mut procedure = procedure.clone();
    change(&mut procedure.comments);
    case.write(Content::Procedure(procedure), &[], &operation(name, Value::Null), stamp)
}
