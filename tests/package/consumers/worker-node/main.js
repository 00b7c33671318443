// The engine is compiled once, and each thread has it from there; the other entry brings its own along.
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

const module = await WebAssembly.compile(await readFile(new URL(import.meta.resolve('cetr-engine/engine.wasm'))));

for (const workerData of [{ module }, {}]) {
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData });
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  console.log(answer);
}
