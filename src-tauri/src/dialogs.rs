//! The system's dialogs and file manager behind `app`'s `Host`, and a scripted double for tests of the window.

use std::path::{Path, PathBuf};

use app::{Host, views::ChoosePurpose};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The machine as the window knows it.
pub struct Window {
    handle: AppHandle,
}

impl Window {
    /// Asks through this program's dialogs.
    pub fn new(handle: AppHandle) -> Self {
        Self { handle }
    }

    fn dialog(&self, extensions: &[&str]) -> FileDialogBuilder<tauri::Wry> {
        // Endings name themselves in every language.
        let name = extensions.iter().map(|it| format!("*.{it}")).collect::<Vec<_>>().join(" ");
        self.handle.dialog().file().add_filter(name, extensions)
    }

    fn open(&self, extensions: &[&str]) -> Option<PathBuf> {
        self.dialog(extensions).blocking_pick_file()?.into_path().ok()
    }

    fn save(&self, extension: &str, suggested: Option<&str>) -> Option<PathBuf> {
        let mut dialog = self.dialog(&[extension]);
        if let Some(name) = suggested {
            dialog = dialog.set_file_name(name);
        }
        let path = dialog.blocking_save_file()?.into_path().ok()?;
        // GTK leaves it to the program to add the ending that the filter shows.
        let ending = format!(".{extension}");
        if path.to_string_lossy().ends_with(&ending) {
            return Some(path);
        }
        let mut whole = path.into_os_string();
        whole.push(ending);
        Some(whole.into())
    }

    fn folder(&self) -> Option<PathBuf> {
        self.handle.dialog().file().blocking_pick_folder()?.into_path().ok()
    }
}

impl Host for Window {
    fn choose(&self, purpose: ChoosePurpose, suggested: Option<&str>) -> Option<PathBuf> {
        #[cfg(feature = "e2e")]
        if let Some(script) = std::env::var_os("TENDERWRIGHT_DIALOGS") {
            return next_answer(Path::new(&script));
        }
        match purpose {
            ChoosePurpose::Open => self.open(&["procedure", "bid", "pdf", "json"]),
            ChoosePurpose::SaveCalendar => self.save("ics", suggested),
            ChoosePurpose::OpenPackage | ChoosePurpose::OpenEnvelope => self.open(&["pdf"]),
            ChoosePurpose::OpenIdentity => self.open(&["p12", "pfx"]),
            ChoosePurpose::SaveProcedure => self.save("procedure", suggested),
            ChoosePurpose::OpenTemplate => self.open(&["json"]),
            ChoosePurpose::SaveTemplate => self.save("procedure-template.json", suggested),
            ChoosePurpose::SaveBid => self.save("bid", suggested),
            ChoosePurpose::ExportFolder => self.folder(),
            ChoosePurpose::OpenSheet => self.open(&["xlsx", "csv"]),
            ChoosePurpose::OpenPack => self.open(&["zip"]),
            ChoosePurpose::OpenCalendar => self.open(&["json"]),
            ChoosePurpose::SaveRelease => self.save("json", suggested),
            ChoosePurpose::SaveReport => {
                let sheet = suggested.is_some_and(|it| it.ends_with(".xlsx"));
                self.save(if sheet { "xlsx" } else { "pdf" }, suggested)
            }
            ChoosePurpose::SaveSheet => {
                let csv = suggested.is_some_and(|it| it.ends_with(".csv"));
                self.save(if csv { "csv" } else { "xlsx" }, suggested)
            }
        }
    }

    fn reveal(&self, path: &Path) -> std::io::Result<()> {
        tauri_plugin_opener::reveal_item_in_dir(path).map_err(std::io::Error::other)
    }
}

/// Takes the first line off the script: a path, or nothing for a person who changed their mind.
#[cfg(feature = "e2e")]
fn next_answer(script: &Path) -> Option<PathBuf> {
    let text = std::fs::read_to_string(script).ok()?;
    let (answer, rest) = text.split_once('\n').unwrap_or((&text, ""));
    std::fs::write(script, rest).ok()?;
    (!answer.is_empty()).then(|| answer.into())
}
