//! Long work in the background: it tells how far it is and can be asked to stop.
//!
//! A job is asked after rather than heard from, so that window, terminal and test host share one mechanism.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::runtime::{Builder, Runtime};

use crate::{App, Problem, contract::JobRef, lock, views::*};

/// The jobs of this session.
pub struct Jobs {
    runtime: Runtime,
    known: Mutex<BTreeMap<u32, Arc<Job>>>,
}

/// One job, shared between who does it and who asks after it.
pub struct Job {
    number: u32,
    stop: AtomicBool,
    progress: Mutex<Progress>,
}

struct Progress {
    doing: String,
    done: u32,
    total: u32,
    state: JobState,
}

impl Jobs {
    /// Starts the threads that jobs run on.
    pub fn start() -> Result<Self, Problem> {
        let runtime = Builder::new_multi_thread().worker_threads(1).build().map_err(Problem::internal)?;
        Ok(Self { runtime, known: Mutex::default() })
    }

    /// Starts a job; `work` reports through [`Job::step`] and its result ends the job.
    pub fn spawn(
        &self,
        total: u32,
        explain: impl FnOnce(&Problem) -> ProblemView + Send + 'static,
        work: impl FnOnce(&Job) -> Result<JobState, Problem> + Send + 'static,
    ) -> Arc<Job> {
        let mut known = lock(&self.known);
        let number = known.last_key_value().map_or(1, |(last, _)| last + 1);
        let progress = Progress { doing: String::new(), done: 0, total, state: JobState::Running };
        let job = Arc::new(Job { number, stop: AtomicBool::new(false), progress: Mutex::new(progress) });
        known.insert(number, job.clone());
        let worker = job.clone();
        self.runtime.spawn_blocking(move || {
            let ended = match work(&worker) {
                Ok(ended) => ended,
                Err(Problem::Cancelled) => JobState::Cancelled,
                Err(problem) => JobState::Failed { problem: explain(&problem) },
            };
            lock(&worker.progress).state = ended;
        });
        job
    }
}

impl Job {
    /// A job that nobody asks after: the work is done at once.
    pub fn unwatched() -> Self {
        let progress = Progress { doing: String::new(), done: 0, total: 0, state: JobState::Running };
        Self { number: 0, stop: AtomicBool::new(false), progress: Mutex::new(progress) }
    }

    /// Whether the person asked to stop.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Says what comes next; refused when the person asked to stop.
    pub fn step(&self, doing: String) -> Result<(), Problem> {
        if self.is_stopped() {
            return Err(Problem::Cancelled);
        }
        lock(&self.progress).doing = doing;
        Ok(())
    }

    /// One step is done.
    pub fn done(&self) {
        lock(&self.progress).done += 1;
    }

    /// So many steps are done.
    pub fn reached(&self, done: u32) {
        let mut progress = lock(&self.progress);
        progress.done = progress.done.max(done);
    }

    /// How it stands.
    pub fn view(&self) -> JobView {
        let progress = lock(&self.progress);
        JobView {
            job: self.number,
            state: progress.state.clone(),
            doing: progress.doing.clone(),
            done: progress.done,
            total: progress.total,
        }
    }
}

impl App {
    /// How a job stands.
    pub fn job(&self, request: JobRef) -> Result<JobView, Problem> {
        self.known_job(request.job).map(|it| it.view())
    }

    /// Asks a job to stop; it does so before its next step.
    pub fn cancel(&self, request: JobRef) -> Result<JobView, Problem> {
        let job = self.known_job(request.job)?;
        job.stop.store(true, Ordering::Relaxed);
        Ok(job.view())
    }

    fn known_job(&self, job: u32) -> Result<Arc<Job>, Problem> {
        lock(&self.jobs.known).get(&job).cloned().ok_or(Problem::NoJob { job })
    }
}
