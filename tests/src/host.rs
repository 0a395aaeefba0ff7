//! Serves the window's page over the real core to a browser on this machine. For tests alone: it binds to loopback
//! and answers whoever asks there.

use std::{
    collections::VecDeque,
    io,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use ::app::{App, Host, Problem, dispatch, views::ChoosePurpose};
use axum::{
    Json, Router,
    extract::{self, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::Value;
use tokio::{net::TcpListener, task::spawn_blocking};
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// The content policy of the window, as far as a browser without the window's own protocols can keep it.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; \
     connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
);

/// Dialogs that answer what a test queued; a person who changed their mind when nothing is queued.
#[derive(Clone, Default)]
pub struct Scripted {
    answers: Arc<Mutex<VecDeque<Option<PathBuf>>>>,
}

impl Scripted {
    /// Queues the next dialog's answer.
    pub fn queue(&self, answer: Option<PathBuf>) {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).push_back(answer);
    }
}

impl Host for Scripted {
    fn choose(&self, _: ChoosePurpose, _: Option<&str>) -> Option<PathBuf> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front().flatten()
    }

    fn who(&self) -> String {
        "tests".into()
    }
}

#[derive(Clone)]
struct Served {
    app: Arc<App>,
    dialogs: Scripted,
}

/// Serves until the process ends; `started` hears the port.
pub async fn serve(
    app: App,
    dialogs: Scripted,
    page: &Path,
    port: u16,
    started: impl FnOnce(u16),
) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    started(listener.local_addr()?.port());
    let routes = Router::new()
        .route("/call/{name}", post(call))
        .route("/document/{*path}", get(document))
        .route("/test/dialog", post(queue))
        .fallback_service(ServeDir::new(page))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, POLICY))
        .with_state(Served { app: Arc::new(app), dialogs });
    axum::serve(listener, routes).await
}

async fn call(
    State(served): State<Served>,
    extract::Path(name): extract::Path<String>,
    Json(request): Json<Value>,
) -> Response {
    let (app, verb) = (Arc::clone(&served.app), name.clone());
    spawn_blocking(move || dispatch(&app, &verb, request))
        .await
        .unwrap_or_else(|_| Err(Problem::Internal { detail: name }))
        .map_or_else(|problem| refusal(&served.app, &problem), |answer| Json(answer).into_response())
}

async fn document(State(served): State<Served>, extract::Path(path): extract::Path<String>) -> Response {
    let (app, asked) = (Arc::clone(&served.app), path.clone());
    spawn_blocking(move || app.document(&asked))
        .await
        .unwrap_or(Err(Problem::Internal { detail: path }))
        .map_or_else(
            |problem| refusal(&served.app, &problem),
            |(mime, bytes)| ([(header::CONTENT_TYPE, mime)], bytes).into_response(),
        )
}

async fn queue(State(served): State<Served>, Json(answer): Json<Option<PathBuf>>) -> StatusCode {
    served.dialogs.queue(answer);
    StatusCode::NO_CONTENT
}

fn refusal(app: &App, problem: &Problem) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(app.explain(problem))).into_response()
}
