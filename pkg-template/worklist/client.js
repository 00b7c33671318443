/** A file through a module worker to a worklist, so that the page stays free; and what became of the worker. */
import { localDate } from '../local-date.js';
import { fileError } from './file-error.js';

/** In milliseconds. It tells at least every piece of a file, and the longest step takes seconds. */
const LONGEST_SILENCE = 60_000;

/** Under `require-trusted-types-for` a worker takes no text for an address; made once, since a page may allow each name once. */
let policy;

/** Everything that the worker says ends here: with a worklist, with an error, or with the end of the wish for one. */
export function openWorklist(source, { worker, options, signal, onProgress = () => {}, casesAtOnce } = {}) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const asked = { source, options: { ...options, asOf: options?.asOf ?? localDate(new Date()) }, casesAtOnce };
    const running = started(worker);
    const rows = [];
    let isHeard = false;
    let silence;
    const end = (settle, value) => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
      running.terminate();
      settle(value);
    };
    const abort = () => end(reject, signal.reason);
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => end(reject, fileError('worker-silent')), LONGEST_SILENCE);
    };
    running.addEventListener('message', ({ data }) => {
      isHeard = true;
      listen();
      if (data.progress) onProgress(data.progress);
      else if (data.rows) for (const row of data.rows) rows.push(row);
      else if (data.failed) end(reject, failure(data.failed));
      else if (data.done) end(resolve, { ...data.done, rows });
    });
    for (const event of ['error', 'messageerror']) {
      running.addEventListener(event, ({ message }) => end(reject, fileError(isHeard ? 'worker-died' : 'worker-cannot-start', { cause: message })));
    }
    signal?.addEventListener('abort', abort);
    listen();
    running.postMessage(asked);
  });
}

function started(worker) {
  try {
    return typeof worker === 'function' ? worker() : new Worker(scriptAddress(worker), { type: 'module' });
  } catch (cause) {
    throw fileError('worker-cannot-start', { cause });
  }
}

function scriptAddress(worker) {
  const address = new URL(worker, globalThis.document?.baseURI ?? globalThis.location?.href).href;
  policy ??= globalThis.trustedTypes?.createPolicy('cetr-worklist', { createScriptURL: (given) => given }) ?? { createScriptURL: (given) => given };
  return policy.createScriptURL(address);
}

/** An error of the worker as one of this page. */
function failure({ message, ...told }) {
  return Object.assign(new Error(message), told);
}
