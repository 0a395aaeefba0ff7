//! Signing identities on this computer: one protected PKCS#12 file each, with its certificate's summary beside it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use signing::{CertificateSummary, Fingerprint, Identity, Subject};

use crate::{
    App, ImportIdentity, NewIdentity, Nothing, Problem, json, views::IdentityView, whole_file::replace,
};

/// The least number of characters of a password.
const LEAST_PASSWORD: usize = 8;

/// Years that a self-issued certificate is valid.
const YEARS: u32 = 3;

impl App {
    /// The signing identities on this computer.
    pub fn identities(&self, _: Nothing) -> Result<Vec<IdentityView>, Problem> {
        let found = self.certificates()?;
        Ok(found
            .into_iter()
            .map(|(name, it)| IdentityView {
                name,
                signer: it.subject,
                organisation: it.organisation.unwrap_or_default(),
                fingerprint: it.fingerprint.to_string(),
                valid_until: it.not_after.date_naive(),
                self_issued: it.self_issued,
            })
            .collect())
    }

    /// Makes a signing identity.
    pub fn new_identity(&self, request: NewIdentity) -> Result<Vec<IdentityView>, Problem> {
        if request.password.chars().count() < LEAST_PASSWORD {
            return Err(Problem::WeakPassword { least: LEAST_PASSWORD });
        }
        let organisation = request.organisation.trim();
        let subject = Subject {
            common_name: request.name.trim(),
            organisation: (!organisation.is_empty()).then_some(organisation),
            country: None,
        };
        let identity = Identity::new_self_issued(&subject, self.host.now().to_utc(), YEARS)?;
        self.keep_identity(request.name.trim(), &identity, &request.password)
    }

    /// Takes over a PKCS#12 file, under the signer's name.
    pub fn import_identity(&self, request: ImportIdentity) -> Result<Vec<IdentityView>, Problem> {
        let identity = read_pkcs12(Path::new(&request.path), &request.password)?;
        let name = identity.certificate().subject.clone();
        self.keep_identity(&name, &identity, &request.password)
    }

    /// Unlocks an identity.
    pub fn identity(&self, name: &str, password: &str) -> Result<Identity, Problem> {
        let path = self.identity_file(name, "p12")?;
        if !path.is_file() {
            return Err(Problem::NoIdentity { name: name.into() });
        }
        read_pkcs12(&path, password)
    }

    /// Fingerprints of the identities on this computer: one's own signature is known.
    pub(crate) fn own_fingerprints(&self) -> Result<Vec<Fingerprint>, Problem> {
        Ok(self.certificates()?.into_iter().map(|it| it.1.fingerprint).collect())
    }

    fn certificates(&self) -> Result<Vec<(String, CertificateSummary)>, Problem> {
        let folder = self.data.join("identities");
        let Ok(entries) = fs::read_dir(&folder) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for path in entries.filter_map(|it| it.ok().map(|it| it.path())) {
            if path.extension().is_some_and(|it| it == "json") && path.with_extension("p12").is_file() {
                let text = fs::read_to_string(&path).map_err(|it| Problem::io(&path, &it))?;
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                found.push((name, json::typed(json::parse(&text)?)?));
            }
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(found)
    }

    fn keep_identity(
        &self,
        name: &str,
        identity: &Identity,
        password: &str,
    ) -> Result<Vec<IdentityView>, Problem> {
        let path = self.identity_file(name, "p12")?;
        if path.exists() {
            return Err(Problem::IdentityExists { name: name.into() });
        }
        let folder = self.data.join("identities");
        fs::create_dir_all(&folder).map_err(|it| Problem::io(&folder, &it))?;
        let summary = serde_json::to_vec_pretty(identity.certificate()).map_err(Problem::internal)?;
        replace(&path, &identity.to_pkcs12(password)?)?;
        replace(&self.identity_file(name, "json")?, &summary)?;
        self.identities(Nothing {})
    }

    fn identity_file(&self, name: &str, extension: &str) -> Result<PathBuf, Problem> {
        let plain = |it: char| !it.is_control() && !r#"/\:*?"<>|"#.contains(it);
        let good = !name.is_empty() && name.len() <= 180 && !name.starts_with('.') && name.chars().all(plain);
        if !good {
            return Err(Problem::BadIdentityName { name: name.into() });
        }
        Ok(self.data.join("identities").join(format!("{name}.{extension}")))
    }
}

/// Opens a PKCS#12 file.
pub fn read_pkcs12(path: &Path, password: &str) -> Result<Identity, Problem> {
    let bytes = fs::read(path).map_err(|it| Problem::io(path, &it))?;
    Identity::from_pkcs12(&bytes, password).map_err(Problem::from)
}
