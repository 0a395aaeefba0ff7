//! A desk without a window: the real core on a folder of its own, asked by the names of its verbs.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    thread::sleep,
    time::Duration,
};

use ::app::{App, Host, Resources, Terminal};
use serde_json::{Value, json};

/// What a refused verb answered, or what the desk could not do.
pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// The core and the folder that its cases lie in.
pub struct Desk {
    /// The core.
    pub app: Arc<App>,
    folder: PathBuf,
}

/// The name and password of the identity that [`Desk::identity`] makes.
pub const IDENTITY: (&str, &str) = ("陈一心", "correct horse battery");

impl Desk {
    /// Opens a desk whose cases and data lie in one folder.
    pub fn at(folder: &Path) -> Result<Self, Fault> {
        Self::with(Box::new(Terminal), folder)
    }

    /// Opens a desk on another machine than the terminal.
    pub fn with(host: Box<dyn Host>, folder: &Path) -> Result<Self, Fault> {
        let app = App::start(host, folder.join("data"), Resources::find()?)?;
        Ok(Self { app: Arc::new(app), folder: folder.to_owned() })
    }

    /// Runs a verb; a refusal becomes a fault that says code and message.
    pub fn call(&self, verb: &str, request: Value) -> Result<Value, Fault> {
        self.app.call(verb, request).map_err(|it| format!("{verb}: {}: {}", it.code, it.message).into())
    }

    /// The path of a file in the desk's folder, as requests name it.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    /// Makes the identity that signs in tests.
    pub fn identity(&self) -> Result<(), Fault> {
        let (name, password) = IDENTITY;
        let organisation = "清风社会工作服务中心";
        self.call(
            "new_identity",
            json!({ "name": name, "organisation": organisation, "password": password }),
        )?;
        Ok(())
    }

    /// Exports a case's documents, signed, and waits for them.
    pub fn export(&self, case: &str, folder: &str) -> Result<Value, Fault> {
        let (name, password) = IDENTITY;
        let asked = json!({ "case": case, "folder": folder, "identity": name, "password": password });
        let mut job = self.call("export", asked)?;
        while job["state"]["kind"] == "running" {
            sleep(Duration::from_millis(20));
            job = self.call("job", json!({ "job": job["job"] }))?;
        }
        match job["state"]["kind"].as_str() {
            Some("done") => Ok(job["state"]["files"].clone()),
            _ => Err(format!("export: {}", job["state"]).into()),
        }
    }
}
