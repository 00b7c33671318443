import { load } from './node_modules/cetr-engine/dist/index.js';
import { load as loadFrom } from './node_modules/cetr-engine/dist/slim.js';

onmessage = async ({ data }) => {
  const { addWorkingDays } = data.module ? await loadFrom(data.module) : await load();
  postMessage(addWorkingDays('2026-04-02', 10));
};
