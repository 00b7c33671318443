/** Prints each behaviour with the tests and engines that held it in the run that `note.mjs` noted; fails where one was not held. */
import { readFile } from 'node:fs/promises';
import { BEHAVIOURS } from '../behaviours.mjs';
import { behavioursHeld } from './held.mjs';

const [file] = process.argv.slice(2);
const tests = (await readFile(file, 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const engines = process.env.CETR_ENGINES.split(',');
const { lines, problems } = behavioursHeld(BEHAVIOURS, tests, engines);
console.log(`\nBehaviours of the checker in a browser, with the tests that held them in ${engines.join(', ')}\n`);
console.log(lines.join('\n'));
const lacking = BEHAVIOURS.filter(({ lacks }) => lacks).length;
console.log(`\n${BEHAVIOURS.length} behaviours, ${lacking} of them not yet or not wholly tried`);
for (const problem of problems) console.error(`error: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
