/** Runs in the page: the cases through the package, the outcome left where the test reads it. */
import { load } from '/pkg/dist/index.js';
import { runCases } from '/tests/cases.mjs';

globalThis.outcome = (async () => {
  const cases = await (await fetch('/cases.json')).json();
  return runCases(await load(), cases);
})();
