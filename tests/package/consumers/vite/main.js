import { load } from 'cetr-engine';
import address from 'cetr-engine/engine.wasm?url';
import { load as loadFrom } from 'cetr-engine/slim';
import worker from 'cetr-engine/worklist-worker.js?worker&url';
import { openWorklist } from 'cetr-engine/worklist';

const { addWorkingDays } = await load();
document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
const slim = await loadFrom(address);
document.querySelector('#slim').textContent = slim.addWorkingDays('2026-04-02', 10);

const text = 'key,event.type,event.on\nA,admitted,2026-04-02\n';
const { rows } = await openWorklist(text, { worker, options: { asOf: '2026-04-07' } });
document.querySelector('#worklist').textContent = rows[0].due;
