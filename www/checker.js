/** Puts the guided checker in the place of the fall-back text, once the engine runs. */
import { listAreas } from './areas.js';
import { pageHistory } from './page-history.js';
import { load } from './pkg/dist/index.js';
import { adoptStyles, checkerScreen } from './pkg/dist/screens.js';
import { start } from './start.js';

await start(async (place) => {
  const [engine, areas] = await Promise.all([load(), listAreas()]);
  const around = document.getElementById('around');
  const screen = document.createElement('div');
  const { startAgain } = checkerScreen(screen, {
    engine,
    areas,
    history: pageHistory(),
    // On the way there is nothing but the question.
    onView: (view) => (around.hidden = view !== 'start'),
  });
  adoptStyles(document);
  place.replaceChildren(screen);
  // Whoever comes back to a page that the browser had put aside finds none of the answers.
  addEventListener('pageshow', ({ persisted }) => persisted && startAgain());
});
