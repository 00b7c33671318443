import { load } from 'cetr-engine';
import { load as loadFrom } from 'cetr-engine/slim';
import { openWorklist } from 'cetr-engine/worklist';

load()
  .then(({ addWorkingDays }) => {
    document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
    return loadFrom(new URL('cetr-engine/engine.wasm', import.meta.url));
  })
  .then(({ addWorkingDays }) => {
    document.querySelector('#slim').textContent = addWorkingDays('2026-04-02', 10);
    const worker = () => new Worker(new URL('cetr-engine/worklist-worker.js', import.meta.url), { type: 'module' });
    return openWorklist('key,event.type,event.on\nA,admitted,2026-04-02\n', { worker, options: { asOf: '2026-04-07' } });
  })
  .then(({ rows }) => {
    document.querySelector('#worklist').textContent = rows[0].due;
  });
