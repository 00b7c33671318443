/** What a visit leaves behind, which is nothing: one guard for every browser test, whatever drives the browser. */
import assert from 'node:assert/strict';

/** Runs in the page, and so names nothing from here. */
export async function whatIsKept() {
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    state: history.state,
  };
}

/** `kept` is what the page said; without script there is none. In the state of the history stands the number of a step at most. */
export function nothingIsKept({ cookies, kept, hostState = {} }) {
  assert.deepEqual(cookies, []);
  if (!kept) return;
  const { state, ...others } = kept;
  assert.deepEqual(others, { local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' });
  if (state === null) return;
  const { cetrStep, ...ofHost } = state;
  assert.deepEqual(ofHost, hostState);
  if (cetrStep === undefined) return;
  assert.ok(Number.isInteger(cetrStep) && cetrStep < 100, 'the history holds a number of steps');
}
