/** Runs the contract's cases through the functions of a loaded package. Runs in Node and in a page. */
import { mismatch, throwMismatch } from './matching.mjs';

/** How many ran, what failed and why, and which wait for a function that the package does not deliver yet. */
export function runCases(functions, cases) {
  const failures = [];
  const undelivered = [];
  let run = 0;
  for (const example of cases) {
    if (!Object.hasOwn(functions, example.function)) {
      undelivered.push(`${example.function}: ${example.name}`);
      continue;
    }
    run++;
    const wrong = caseMismatch(functions, example);
    if (wrong !== undefined) failures.push(`${example.name}: ${wrong}`);
  }
  return { run, failures, undelivered };
}

/** What is wrong with the answer to one case; undefined when nothing is. */
export function caseMismatch(functions, { function: name, args, expect }) {
  let answer;
  try {
    answer = functions[name](...args);
  } catch (thrown) {
    return expect?.throws ? throwMismatch(expect.throws, thrown) : `threw ${thrown.name}: ${thrown.message}`;
  }
  return expect?.throws ? `answered ${JSON.stringify(answer).slice(0, 300)}, where it has to throw` : mismatch(expect, answer);
}
