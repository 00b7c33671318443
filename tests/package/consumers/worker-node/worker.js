import { parentPort, workerData } from 'node:worker_threads';
import { loadSync } from 'cetr-engine';
import { loadSync as loadFrom } from 'cetr-engine/slim';

const { addWorkingDays } = workerData.module ? loadFrom(workerData.module) : loadSync();
parentPort.postMessage(addWorkingDays('2026-04-02', 10));
