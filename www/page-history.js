/** The browser's way back and forward, for a screen of several pages. An entry holds the number of a step, and nothing else. */

/** What a screen takes as its `history`. */
export function pageHistory() {
  // After a reload the entries before this one are still there: counting goes on, and they lead to the start.
  let step = stepOf(history.state) ?? 0;
  history.scrollRestoration = 'manual';
  history.replaceState({ step }, '');
  return {
    step,
    add(next) {
      step = next;
      history.pushState({ step }, '');
    },
    back() {
      history.back();
    },
    onMove(listener) {
      addEventListener('popstate', ({ state }) => {
        const reached = stepOf(state);
        // A link to a place on this page has made an entry of its own: it belongs to the step that is shown.
        if (reached === undefined) return void history.replaceState({ step }, '');
        step = reached;
        listener(step);
      });
    },
  };
}

function stepOf(state) {
  return Number.isInteger(state?.step) ? state.step : undefined;
}
