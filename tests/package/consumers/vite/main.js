import { load } from 'cetr-engine';
import address from 'cetr-engine/engine.wasm?url';
import { load as loadFrom } from 'cetr-engine/slim';

const { addWorkingDays } = await load();
document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
const slim = await loadFrom(address);
document.querySelector('#slim').textContent = slim.addWorkingDays('2026-04-02', 10);
