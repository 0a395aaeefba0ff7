//! What the program asks of the machine it runs on, so that a test can answer instead.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local};

use crate::views::ChoosePurpose;

/// The outside world: the clock, and the dialogs of the window.
pub trait Host: Send + Sync {
    /// Now, with the offset of the person's place.
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    /// Asks for a file or a folder; `None` when the person changed their mind or there is no window.
    fn choose(&self, _purpose: ChoosePurpose, _suggested: Option<&str>) -> Option<PathBuf> {
        None
    }

    /// Shows a file in the system's file manager.
    fn reveal(&self, _path: &Path) -> std::io::Result<()> {
        Ok(())
    }

    /// Who works here, for the history of a case.
    fn who(&self) -> String {
        ["USER", "USERNAME", "LOGNAME"].iter().find_map(|it| std::env::var(it).ok()).unwrap_or_default()
    }
}

/// A machine without a window: the terminal.
pub struct Terminal;

impl Host for Terminal {}
