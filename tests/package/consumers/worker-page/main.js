/** What a worker answers: one with the engine inside, or one that is handed the module that the page compiled. */
function answerOf(message) {
  const worker = new Worker('worker.js', { type: 'module' });
  worker.postMessage(message);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

const module = await WebAssembly.compileStreaming(fetch('node_modules/cetr-engine/dist/engine.wasm'));
document.querySelector('#answer').textContent = await answerOf({});
document.querySelector('#slim').textContent = await answerOf({ module });
