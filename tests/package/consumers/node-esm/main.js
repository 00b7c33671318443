import { readFile } from 'node:fs/promises';
import { load, loadSync, localDate } from 'cetr-engine';
import codes from 'cetr-engine/codes.json' with { type: 'json' };

const engine = await readFile(new URL(import.meta.resolve('cetr-engine/engine.wasm')));
const { addWorkingDays } = loadSync(engine);
if ((await load()).addWorkingDays !== addWorkingDays) throw new Error('loaded twice');
if (Object.keys(codes).length === 0) throw new Error('no codes');
if (typeof localDate(new Date()) !== 'string') throw new Error('no local date');
console.log(addWorkingDays('2026-04-02', 10));
