/** When to do what may wait, and how to let others go first. */

/** The longest that a busy page may keep the engine waiting, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** Once the page has been read and the browser has nothing better to do. */
export async function idle() {
  if (document.readyState === 'loading') {
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
  }
  await new Promise((go) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(go, { timeout: LONGEST_WAIT });
    else setTimeout(go, 1);
  });
}

/** After whoever else waits for the thread, however busy the page is. */
export function turn() {
  return new Promise((go) => setTimeout(go));
}
