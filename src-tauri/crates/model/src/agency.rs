//! The agency that bids, and its people.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Id;

/// The legal form of an agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LegalForm {
    /// 民办非企业单位／社会服务机构: not an enterprise, so small-enterprise advantages do not fit it.
    #[default]
    SocialServiceAgency,
    /// 社会团体.
    Association,
    /// 基金会.
    Foundation,
    /// 企业.
    Company,
    /// 公益二类事业单位.
    PublicInstitution,
    /// Hong Kong: a company limited by guarantee or a society.
    HongKongOrganisation,
}

/// Who bids.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Agency {
    /// Full legal name, as on the seal.
    pub name: String,
    /// Its legal form.
    pub legal_form: LegalForm,
    /// 统一社会信用代码, or the Hong Kong registration number.
    pub registration_number: String,
    /// Who registered it.
    pub registration_authority: String,
    /// When it was registered.
    pub registered_on: Option<NaiveDate>,
    /// 法定代表人.
    pub legal_representative: String,
    /// Who signs the bid, when it is another person.
    pub authorised_representative: String,
    /// Registered address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// What the agency is for and has done, in one paragraph.
    pub profile: String,
}

/// The vocational certificate of a social worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    /// None.
    #[default]
    None,
    /// 助理社会工作师.
    Assistant,
    /// 社会工作师.
    SocialWorker,
    /// 高级社会工作师.
    Senior,
    /// Hong Kong registered social worker.
    RegisteredSocialWorker,
}

/// One person proposed for the service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
pub struct StaffMember {
    /// Identity of the row.
    pub id: Id,
    /// Name.
    pub name: String,
    /// The role in this service.
    pub role: String,
    /// Degree and subject.
    pub degree: String,
    /// Whether the subject is related to social services.
    pub related: bool,
    /// The certificate.
    pub certificate: Certificate,
    /// Its number.
    pub certificate_number: String,
    /// Full years of experience.
    pub years: u32,
}

impl StaffMember {
    /// Whether the person counts as a social worker: holds any certificate of the profession.
    pub fn is_social_worker(&self) -> bool {
        self.certificate != Certificate::None
    }
}
