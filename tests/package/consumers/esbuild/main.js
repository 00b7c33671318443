import { load } from 'cetr-engine';

load().then(({ addWorkingDays }) => {
  globalThis.answer = addWorkingDays('2026-04-02', 10);
  console.log(globalThis.answer);
});
