const { readFileSync } = require('node:fs');
const { load, loadSync } = require('cetr-engine');
const codes = require('cetr-engine/codes.json');

const { addWorkingDays } = loadSync(readFileSync(require.resolve('cetr-engine/engine.wasm')));
if (Object.keys(codes).length === 0) throw new Error('no codes');
load().then((functions) => {
  if (functions.addWorkingDays !== addWorkingDays) throw new Error('loaded twice');
  console.log(addWorkingDays('2026-04-02', 10));
});
