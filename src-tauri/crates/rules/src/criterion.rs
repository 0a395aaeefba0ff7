//! Points of a criterion by its scale: bands over a number, or grades that are judged.

use model::Quantity;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a criterion gives its points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Scale {
    /// By the band in which a number lies.
    Bands(Vec<NumberBand>),
    /// By the grade given.
    Grades(Vec<Grade>),
}

/// A band over a number. 以上, 以下 and 以内 include the number, 不足 and 超过 do not (87号令 art. 86).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct NumberBand {
    /// The least number, included (以上).
    pub at_least: Option<Quantity>,
    /// Above it (超过).
    pub above: Option<Quantity>,
    /// The greatest number, included (以下).
    pub at_most: Option<Quantity>,
    /// Below it (不足).
    pub below: Option<Quantity>,
    /// The points that it earns.
    pub points: Quantity,
}

/// A grade of a judged scale.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Grade {
    /// Its name: `excellent`, `优`.
    pub grade: String,
    /// The points that it earns.
    pub points: Quantity,
}

/// What a bid shows under a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Rating {
    /// The number that it offers or proves.
    Number(Quantity),
    /// The grade that it was given.
    Grade(String),
}

/// Why a scale gives no points.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScaleError {
    /// The number lies in no band: the scale has a gap.
    #[error("no band holds {0}")]
    InNoBand(Quantity),
    /// The number lies in several bands with different points.
    #[error("several bands hold {0}")]
    InSeveralBands(Quantity),
    /// The scale has no such grade, or gives it different points.
    #[error("the scale has not exactly one grade `{0}`")]
    NoSuchGrade(String),
    /// A number where a grade is asked, or the other way round.
    #[error("the scale asks for {0}")]
    OtherKind(&'static str),
    /// A band or grade earns more than the criterion has.
    #[error("{points} points are more than the criterion's {weight}")]
    AboveWeight {
        /// The points.
        points: Quantity,
        /// The criterion's.
        weight: Quantity,
    },
}

impl NumberBand {
    fn holds(&self, number: Quantity) -> bool {
        self.at_least.is_none_or(|it| number >= it)
            && self.above.is_none_or(|it| number > it)
            && self.at_most.is_none_or(|it| number <= it)
            && self.below.is_none_or(|it| number < it)
    }
}

/// The points of a criterion of so many points; exact, nothing is rounded.
///
/// # Errors
/// Where the scale says nothing or several things of the rating, or earns more than the criterion has.
pub fn criterion_points(scale: &Scale, weight: Quantity, rating: &Rating) -> Result<Quantity, ScaleError> {
    let points: Vec<Quantity> = match (scale, rating) {
        (Scale::Bands(bands), Rating::Number(number)) => {
            bands.iter().filter(|it| it.holds(*number)).map(|it| it.points).collect()
        }
        (Scale::Grades(grades), Rating::Grade(grade)) => {
            grades.iter().filter(|it| it.grade == *grade).map(|it| it.points).collect()
        }
        (Scale::Bands(_), _) => return Err(ScaleError::OtherKind("a number")),
        (Scale::Grades(_), _) => return Err(ScaleError::OtherKind("a grade")),
    };
    let all_same = points.windows(2).all(|it| it[0] == it[1]);
    match (points.first(), rating) {
        (Some(points), _) if all_same && *points > weight => {
            Err(ScaleError::AboveWeight { points: *points, weight })
        }
        (Some(points), _) if all_same => Ok(*points),
        (None, Rating::Number(number)) => Err(ScaleError::InNoBand(*number)),
        (Some(_), Rating::Number(number)) => Err(ScaleError::InSeveralBands(*number)),
        (_, Rating::Grade(grade)) => Err(ScaleError::NoSuchGrade(grade.clone())),
    }
}
