/** Puts the questions in the place of the fall-back text, once the engine runs. */
import { load } from './pkg/dist/index.js';
import { adoptStyles, eligibilityScreen } from './pkg/dist/screens.js';
import { start } from './start.js';

await start(async (place) => {
  const engine = await load();
  adoptStyles(document);
  place.replaceChildren();
  eligibilityScreen(place, { engine, links: { reviewDates: './review-dates.html' } });
});
