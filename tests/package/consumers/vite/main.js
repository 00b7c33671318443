import { load } from 'cetr-engine';
import address from 'cetr-engine/engine.wasm?url';

const bytes = await (await fetch(address)).arrayBuffer();
const { addWorkingDays } = await load();
document.querySelector('#answer').textContent = addWorkingDays('2026-04-02', 10);
document.querySelector('#engine').textContent = String(WebAssembly.validate(bytes));
