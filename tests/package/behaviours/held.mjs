/** Which behaviours were held by which tests in which engines, and what is wrong with that. */

/** "(8, 9) the way by keyboard [firefox]": numbers, words, engine; one without an engine ran in Chromium. */
const NAME = /^\((\d+(?:, \d+)*)\) (.*?)(?: \[(\w+)\])?$/;

/** `tests` is `[{ name, file, hasPassed }]`; `engines` those that the run had. Gives `{ lines, problems }`. */
export function behavioursHeld(behaviours, tests, engines) {
  const problems = [];
  const known = new Set(behaviours.map(({ number }) => number));
  const holders = tests
    .filter(({ hasPassed }) => hasPassed)
    .flatMap(({ name, file }) => {
      const [, numbers, words, engine = 'chromium'] = NAME.exec(name) ?? [];
      return numbers === undefined ? [] : numbers.split(', ').map((number) => ({ number: Number(number), words, engine, file }));
    });
  for (const { number, words } of holders) if (!known.has(number)) problems.push(`there is no behaviour ${number}: ${words}`);
  const lines = behaviours.flatMap(({ number, words, everywhere = [], lacks }) => {
    const own = holders.filter((holder) => holder.number === number);
    for (const engine of ['chromium', ...everywhere]) {
      const isHeld = own.some((holder) => holder.engine === engine);
      // One that is known to be missing is told in its line.
      if (engines.includes(engine) && !isHeld && !(lacks && own.length === 0))
        problems.push(`no test of behaviour ${number} ran in ${engine}: ${words}`);
    }
    return [`${String(number).padStart(2)}  ${words}`, ...testLines(own), ...(lacks ? [`    NOT YET: ${lacks}`] : [])];
  });
  return { lines, problems };
}

/** A few tests of each file stand for the rest: many are the same for every state of a page. */
const SHOWN = 3;

function testLines(holders) {
  return grouped(holders, ({ file }) => file).flatMap(([file, all]) => {
    const tests = grouped(all, ({ words }) => words);
    const shown = tests
      .slice(0, SHOWN)
      .map(([words, same]) => `${[...new Set(same.map(({ engine }) => engine))].join(', ')}: ${words}`);
    if (tests.length > SHOWN) shown.push(`and ${tests.length - SHOWN} more like these`);
    return [`    ${file}`, ...shown.map((line) => `      ${line}`)];
  });
}

function grouped(all, by) {
  const groups = new Map();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups];
}
