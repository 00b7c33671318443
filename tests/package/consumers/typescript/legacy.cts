import cetr = require('cetr-engine');

const { addWorkingDays } = cetr.loadSync();
const day: cetr.IsoDate = addWorkingDays('2026-04-02', 10);
console.log(day);
