//! The window: carries requests from the page to `app` and answers back. Nothing of the trade is decided here.

mod dialogs;
mod opened;

use std::{
    env,
    fs::OpenOptions,
    io::Write,
    panic::{self, PanicHookInfo},
    process::ExitCode,
    sync::Arc,
};

use app::{App, Problem, ProblemView, Resources, Words};
use model::Language;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tauri::{
    AppHandle, DragDropEvent, Listener, Manager, RunEvent, State, UriSchemeContext, UriSchemeResponder,
    WindowEvent,
    async_runtime::spawn_blocking,
    http::{Request, Response, StatusCode, header},
};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    panic::set_hook(Box::new(keep_fault));
    match build() {
        Ok(program) => {
            program.run(|handle, event| heed(handle, &event));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            complain(&problem.to_string());
            ExitCode::FAILURE
        }
    }
}

fn build() -> tauri::Result<tauri::App> {
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|handle, arguments, folder| {
            opened::open(handle, opened::arguments(arguments, folder.as_ref()));
            if let Some(window) = handle.get_webview_window("main") {
                // A window that will not come forward still shows the file.
                let _ = window.unminimize().and_then(|()| window.set_focus());
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .manage(opened::Waiting::default())
        .register_asynchronous_uri_scheme_protocol("tw", document)
        .invoke_handler(tauri::generate_handler![call])
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                opened::open(window.app_handle(), paths.clone());
            }
        })
        .setup(|program| {
            let handle = program.handle();
            match start(handle) {
                Ok(app) => _ = handle.manage(Arc::new(app)),
                Err(problem) => end_with(handle, &problem),
            }
            let listening = handle.clone();
            program.listen_any(opened::READY, move |_| opened::page_is_ready(&listening));
            opened::open(handle, opened::arguments(env::args(), &env::current_dir()?));
            Ok(())
        })
        .build(tauri::generate_context!())
}

fn start(handle: &AppHandle) -> Result<App, Problem> {
    App::start(Box::new(dialogs::Window::new(handle.clone())), App::usual_data_folder()?, Resources::find()?)
}

/// Tells why the program cannot start, and ends it.
fn end_with(handle: &AppHandle, problem: &Problem) {
    let words = Resources::find().and_then(|it| Words::load(&it, Language::default()));
    let told = words.map_or_else(|_| problem.to_string(), |it| problem.view(&it).message);
    complain(&told);
    let ending = handle.clone();
    handle.dialog().message(told).kind(MessageDialogKind::Error).show(move |_| ending.exit(1));
}

/// The one command of the page: runs a verb of `app` away from the window's own thread.
#[tauri::command]
async fn call(app: State<'_, Arc<App>>, name: String, request: Value) -> Result<Value, ProblemView> {
    let (verbs, verb) = (Arc::clone(&app), name.clone());
    spawn_blocking(move || app::dispatch(&verbs, &verb, request))
        .await
        .unwrap_or_else(|_| Err(Problem::Internal { detail: name }))
        .map_err(|problem| app.explain(&problem))
}

/// Answers the document protocol: page pictures and other files that `app` makes.
fn document(
    context: UriSchemeContext<'_, tauri::Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let Some(app) = context.app_handle().try_state::<Arc<App>>().map(|it| Arc::clone(&it)) else { return };
    spawn_blocking(move || {
        let path = percent_decode_str(request.uri().path().trim_start_matches('/')).decode_utf8_lossy();
        let (status, mime, bytes) = match app.document(&path) {
            Ok((mime, bytes)) => (StatusCode::OK, mime, bytes),
            Err(problem) => {
                (StatusCode::NOT_FOUND, "text/plain; charset=utf-8", app.explain(&problem).message.into())
            }
        };
        let mut response = Response::new(bytes);
        *response.status_mut() = status;
        response.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static(mime));
        responder.respond(response);
    });
}

#[cfg(target_os = "macos")]
fn heed(handle: &AppHandle, event: &RunEvent) {
    if let RunEvent::Opened { urls } = event {
        opened::open(handle, urls.iter().filter_map(|it| it.to_file_path().ok()));
    }
}

/// Elsewhere the system gives files as arguments of a start.
#[cfg(not(target_os = "macos"))]
fn heed(_: &AppHandle, _: &RunEvent) {}

/// Keeps a fault of the program in a file beside the library. The person is never shown it: the verb that met it
/// answers with a problem in their own language.
fn keep_fault(fault: &PanicHookInfo<'_>) {
    let Ok(folder) = App::usual_data_folder() else { return };
    if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(folder.join("faults.log")) {
        // A full disk leaves nothing to be done for a fault.
        let _ = writeln!(file, "{fault}");
    }
}

#[allow(clippy::print_stderr, reason = "without a window the terminal is the only place left to say it")]
fn complain(problem: &str) {
    eprintln!("tenderwright-window: {problem}");
}
