/**
 * The browser's way back and forward, shared by all screens of a page. An entry holds the number of a step, and nothing else;
 * what the page itself keeps in its entries stays.
 *
 * Back undoes the last step that was made, in whichever screen: every entry remembers at which of its own steps each was.
 */

/** The name under which an entry of the browser's history holds the number of its step. */
const STEP = 'cetrStep';

/** By the number of a step: at which of its own steps each screen was then. */
const entries = new Map();
const screens = new Set();
let current;

/** What a screen takes as its `history`: it counts its own steps from 0. `join()` when it is on the page, `leave()` when it is not. */
export function pageHistory() {
  const screen = { move: () => {} };
  return {
    step: 0,
    add(step) {
      begin();
      const places = new Map(entries.get(current)).set(screen, step);
      // What lay ahead is gone.
      for (const later of entries.keys()) if (later > current) entries.delete(later);
      current += 1;
      entries.set(current, places);
      history.pushState({ [STEP]: current }, '');
      // Of the entry just made: the screen moves to the heading by itself.
      history.scrollRestoration = 'manual';
    },
    back: () => history.back(),
    onMove(listener) {
      screen.move = listener;
    },
    join() {
      if (screens.size === 0) addEventListener('popstate', moved);
      screens.add(screen);
    },
    leave() {
      screens.delete(screen);
      if (screens.size === 0) removeEventListener('popstate', moved);
    },
  };
}

/** Marks the entry from which the first step is made; after a reload it may bear a number already, and counting goes on. */
function begin() {
  if (current !== undefined) return;
  current = stepOf(history.state) ?? 0;
  mark();
}

function mark() {
  history.replaceState({ ...history.state, [STEP]: current }, '');
}

function moved({ state }) {
  if (current === undefined) return;
  const reached = stepOf(state);
  // A link to a place on this page has made an entry of its own: it belongs to the step that is shown.
  if (reached === undefined) return void mark();
  current = reached;
  const places = entries.get(current);
  for (const screen of screens) screen.move(places?.get(screen) ?? 0);
}

function stepOf(state) {
  return Number.isInteger(state?.[STEP]) ? state[STEP] : undefined;
}
