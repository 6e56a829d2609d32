//! A gate that holds a response back until the test opens it, so that no test has to sleep.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// A gate; clones are the same gate. It opens by itself when the test's [`Key`] is dropped.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    state: Arc<(Mutex<State>, Condvar)>,
}

#[derive(Debug, Default)]
struct State {
    open: bool,
    arrived: usize,
}

/// What opens a gate, at the latest when it is dropped: a test that fails leaves no server waiting.
#[derive(Debug)]
pub struct Key(Gate);

impl Gate {
    /// A closed gate and what opens it.
    pub fn closed() -> (Gate, Key) {
        let gate = Gate::default();
        (gate.clone(), Key(gate))
    }

    /// Waits at the gate until it is open.
    pub(super) fn pass(&self) {
        self.change(|state| state.arrived += 1);
        self.wait(|state| state.open);
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let (state, changed) = &*self.state;
        change(&mut state.lock().unwrap_or_else(PoisonError::into_inner));
        changed.notify_all();
    }

    fn wait(&self, until: impl Fn(&State) -> bool) {
        let (state, changed) = &*self.state;
        let state = state.lock().unwrap_or_else(PoisonError::into_inner);
        drop(changed.wait_while(state, |state| !until(state)));
    }
}

impl Key {
    /// Waits until so many responses are held back; it blocks the thread.
    pub fn arrived(&self, count: usize) {
        self.0.wait(|state| state.arrived >= count);
    }

    /// Opens the gate for good.
    pub fn open(&self) {
        self.0.change(|state| state.open = true);
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.open();
    }
}
