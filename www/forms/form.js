/** Puts a form of the policy in the place of the fall-back text, and asks before a visitor leaves what is not saved. */
import { load } from '../pkg/dist/index.js';
import { adoptStyles, FORM, formScreen } from '../pkg/dist/form-screen.js';
import { start } from '../start.js';

await start(async (place) => {
  const { form } = place.dataset;
  const engine = await load();
  adoptStyles(document, FORM);
  place.replaceChildren();
  const screen = formScreen(place, { engine, form, examples: examplesOf(form) });
  // The browser asks in its own words; only while something would be lost.
  addEventListener('beforeunload', (event) => {
    if (screen.isUnsaved()) event.preventDefault();
  });
});

/** The made-up ones of this site: a form begun, and a form with nothing left to find. Fetched once one is asked for. */
function examplesOf(form) {
  const one = (title, name) => ({ title, open: async () => (await examplesFrom(form))[name] });
  return [one('Look at a half-filled example (made up)', 'half'), one('Look at a complete example (made up)', 'complete')];
}

async function examplesFrom(form) {
  const response = await fetch(new URL(`./examples/${form}.json`, import.meta.url), { credentials: 'omit' });
  if (!response.ok) throw new Error(`the examples of ${form} could not be fetched: ${response.status}`);
  return response.json();
}
