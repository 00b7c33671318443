/** When to do what may wait. */

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
