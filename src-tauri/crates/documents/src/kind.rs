//! Which documents there are, who sees them, and who signs them.

/// The documents of a tender.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// What the purchaser publishes (招标文件).
    TenderPackage,
    /// The notice by which it is made known (采购公告).
    Notice,
    /// The answers to all who hold the package, and its addenda (澄清).
    Clarification,
    /// A letter that tells the market of the project and binds nobody (意向书).
    LetterOfIntent,
    /// The contract as it is to be signed, with service and indicators as its annexes (合同草案).
    ContractDraft,
    /// What was learnt before the need was set (需求调查记录).
    NeedsSurvey,
    /// What the review before the procedure came to (需求审查意见).
    ReviewOpinion,
    /// One page for the leader who signs (送审摘要).
    DecisionSummary,
    /// What was said at the briefing (答疑会记录).
    BriefingRecord,
    /// One declaration for each member and bidder (利益申报).
    Declarations,
    /// A sheet for each member's marks by hand, and their summary (个人评分表, 汇总表).
    ScoringSheets,
    /// The agency's answer without its price.
    QualityBid,
    /// The agency's price.
    PriceBid,
    /// What the rules say of a case.
    CheckReport,
}

impl DocumentKind {
    /// What a purchaser's case prints, in the order of a procedure within what is public and what is not.
    pub const OF_PURCHASER: [Self; 11] = [
        Self::TenderPackage,
        Self::Notice,
        Self::Clarification,
        Self::LetterOfIntent,
        Self::ContractDraft,
        Self::NeedsSurvey,
        Self::ReviewOpinion,
        Self::DecisionSummary,
        Self::BriefingRecord,
        Self::Declarations,
        Self::ScoringSheets,
    ];

    /// What an agency's case prints.
    pub const OF_AGENCY: [Self; 2] = [Self::QualityBid, Self::PriceBid];

    /// The name of its template, and a good name for its file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TenderPackage => "tender-package",
            Self::Notice => "notice",
            Self::Clarification => "clarification",
            Self::LetterOfIntent => "letter-of-intent",
            Self::ContractDraft => "contract-draft",
            Self::NeedsSurvey => "needs-survey",
            Self::ReviewOpinion => "review-opinion",
            Self::DecisionSummary => "decision-summary",
            Self::BriefingRecord => "briefing-record",
            Self::Declarations => "declarations",
            Self::ScoringSheets => "scoring-sheets",
            Self::QualityBid => "quality-bid",
            Self::PriceBid => "price-bid",
            Self::CheckReport => "check-report",
        }
    }

    /// Whether it leaves the purchaser for bidders or the public, so that nothing may stand in it that stays.
    pub const fn is_public(self) -> bool {
        match self {
            Self::TenderPackage
            | Self::Notice
            | Self::Clarification
            | Self::LetterOfIntent
            | Self::ContractDraft => true,
            Self::NeedsSurvey
            | Self::ReviewOpinion
            | Self::DecisionSummary
            | Self::BriefingRecord
            | Self::Declarations
            | Self::ScoringSheets
            | Self::QualityBid
            | Self::PriceBid
            | Self::CheckReport => false,
        }
    }

    /// The signature field of the side that makes it; none where no program signs it.
    pub const fn own_field(self) -> Option<&'static str> {
        match self {
            Self::TenderPackage | Self::Notice | Self::Clarification | Self::ContractDraft => {
                Some("purchaser")
            }
            Self::QualityBid | Self::PriceBid => Some("agency"),
            Self::LetterOfIntent
            | Self::NeedsSurvey
            | Self::ReviewOpinion
            | Self::DecisionSummary
            | Self::BriefingRecord
            | Self::Declarations
            | Self::ScoringSheets
            | Self::CheckReport => None,
        }
    }
}
