/** The officer's form of this page: the examples to look at, and a question before unsaved changes are lost. */
import { listAreas } from './areas.js';

const form = document.getElementById('screen');

form.addEventListener('cetr-error', ({ detail }) => {
  if (detail.code === 'engine') document.getElementById('failed').hidden = false;
});
// The browser asks in its own words; only while something would be lost.
addEventListener('beforeunload', (event) => {
  if (form.isUnsaved) event.preventDefault();
});

// Before the tag has its class: the examples are read when the form starts.
form.examples = await listAreas();
await import('./pkg/dist/officer.js');
