/** After whoever else waits for the thread, however busy the page is. */
export function turn() {
  return new Promise((go) => setTimeout(go));
}
