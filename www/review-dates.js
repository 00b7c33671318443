/** Puts the history and its dates in the place of the fall-back text, once the engine runs. */
import { load } from './pkg/dist/index.js';
import { adoptStyles, reviewDatesScreen, TIMELINE } from './pkg/dist/screens.js';
import { madeUpHistories } from './made-up-histories.js';
import { start } from './start.js';

await start(async (place) => {
  const engine = await load();
  adoptStyles(document, TIMELINE);
  place.replaceChildren();
  reviewDatesScreen(place, { engine, examples: madeUpHistories });
});
