// Where pages are rendered on a server there is no DOM; to import an element must do nothing there, and not fail.
import { CetrChecker, mount } from 'cetr-engine/element';
import { CetrChecker as Same } from 'cetr-engine/element/class';
import { CetrLocalOfferCheck } from 'cetr-engine/officer';
import { CetrTimeline } from 'cetr-engine/timeline';
import { load } from 'cetr-engine/no-wasm';

if (globalThis.HTMLElement || globalThis.document || globalThis.customElements) throw new Error('there is a DOM after all');
if (CetrChecker !== Same || mount !== CetrChecker.mount) throw new Error('two classes');
for (const one of [CetrChecker, CetrLocalOfferCheck, CetrTimeline, mount]) if (typeof one !== 'function') throw new Error('no class');
const { addWorkingDays } = await load();
console.log(addWorkingDays('2026-04-02', 10));
