/** What runs in the worker of `openWorklist`: reads the file, asks the engine, and hands the rows over a few thousand at a time. */
import { load } from './index.js';
import { fileError } from './worklist/file-error.js';
import { readWorklist } from './worklist/read-worklist.js';

/** A message is unpacked at once: so many rows keep no page waiting. */
const ROWS_AT_ONCE = 2_000;

addEventListener('message', async ({ data: { source, options, casesAtOnce } }) => {
  try {
    const onProgress = (progress) => postMessage({ progress });
    const { rows, ...done } = await readWorklist(await engine(), source, { options, casesAtOnce, onProgress });
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) postMessage({ rows: rows.slice(from, from + ROWS_AT_ONCE) });
    postMessage({ done });
  } catch (thrown) {
    // Any other is a fault of ours: the page is told that the worker died of it.
    if (!['CetrInputError', 'CetrWorklistError'].includes(thrown.name)) return reportError(thrown);
    const { name, message, code, argument, path, issues } = thrown;
    postMessage({ failed: { name, message, code, argument, path, issues } });
  }
});

async function engine() {
  try {
    return await load();
  } catch (cause) {
    throw fileError('engine-cannot-start', { cause });
  }
}
