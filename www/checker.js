/** The checker of this page: the areas to choose from, and what stands around it on its first page alone. */
import { listAreas } from './areas.js';

const checker = document.getElementById('screen');
const around = document.getElementById('around');

checker.addEventListener('cetr-step', ({ detail }) => (around.hidden = detail.step !== 'start'));
checker.addEventListener('cetr-error', ({ detail }) => {
  if (detail.code === 'engine') document.getElementById('failed').hidden = false;
});

// Before the tag has its class: the areas are read when the checker starts.
checker.areas = await listAreas();
await import('./pkg/dist/element.js');
