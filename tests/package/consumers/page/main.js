import { load } from './node_modules/cetr-engine/dist/index.js';

const { addWorkingDays } = await load();
document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
