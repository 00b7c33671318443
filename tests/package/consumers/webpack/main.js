import { load } from 'cetr-engine';
import { load as loadFrom } from 'cetr-engine/slim';

load()
  .then(({ addWorkingDays }) => {
    document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
    return loadFrom(new URL('cetr-engine/engine.wasm', import.meta.url));
  })
  .then(({ addWorkingDays }) => {
    document.querySelector('#slim').textContent = addWorkingDays('2026-04-02', 10);
  });
