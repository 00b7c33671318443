/** Puts the officer's form in the place of the fall-back text, once the engine runs. */
import { listAreas } from './areas.js';
import { load } from './pkg/dist/index.js';
import { adoptStyles, localOfferScreen } from './pkg/dist/screens.js';
import { start } from './start.js';

await start(async (place) => {
  const [engine, examples] = await Promise.all([load(), listAreas()]);
  adoptStyles(document);
  place.replaceChildren();
  const screen = localOfferScreen(place, { engine, examples });
  // The browser asks in its own words; only while something would be lost.
  addEventListener('beforeunload', (event) => {
    if (screen.isUnsaved()) event.preventDefault();
  });
});
