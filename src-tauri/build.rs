//! Declares the one command, so that a page needs a permission to call it.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(problem) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={problem:#}");
    }
}
