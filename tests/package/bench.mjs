/**
 * How long the package takes, on this machine, in one run: `node tests/package/bench.mjs`, after `cargo xtask build`.
 *
 * The yardstick is what copying costs in the same process: `structuredClone` of the same input plus that of the same
 * answer. Times are medians over many short runs, the two taken by turns, so that a busy moment meets both.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { launchChromium, openPage, serve } from './browser.mjs';
import { dayAfter, history } from './histories.mjs';
import { ENGINE, OBJECTS, PACKAGE } from './places.mjs';
import { argumentText } from '../../pkg-template/argument.js';
import { loadSync } from '../../pkg/dist/index.js';

const ROUNDS = 31;
const ROUND_MS = 15;
const PROCESSES = 15;

const functions = loadSync();
const person = {
  age: 16,
  autism: 'diagnosed',
  learningDisability: 'no',
  where: 'community',
  admissionRisk: 'rising',
  communityReviewHeld: false,
};
const asOf = '2026-06-12';
const [ten, sixty, fiveThousand] = [history(10), history(60), history(5_000, { pace: 0.05 })];
const many = Array.from({ length: 1_000 }, (_, index) => history(10, { dateOfBirth: `${1960 + (index % 50)}-03-15` }));

const cases = many.map((history, index) => ({ key: `case ${index}`, history }));

/** A filled report, as the cases have it. */
const FULL_REPORT = 'A complete report on a man whom the Ministry restricts and who is ready to leave has no finding';
const reports = JSON.parse(readFileSync(new URL('../cases/form_review_report.json', import.meta.url), 'utf8'));
const report = reports.find(({ name }) => name === FULL_REPORT);
if (!report) throw new Error(`no case is named: ${FULL_REPORT}`);

const CALLS = [
  ['assessEligibility', 'assessEligibility', [person, { asOf }]],
  ['scheduleReviews, 10 events', 'scheduleReviews', [ten, { asOf: dayAfter(ten) }]],
  ['scheduleReviews, 60 events', 'scheduleReviews', [sixty, { asOf: dayAfter(sixty) }]],
  ['scheduleReviews, 5,000 events', 'scheduleReviews', [fiveThousand, { asOf: dayAfter(fiveThousand) }]],
  ['scheduleMany, 1,000 histories of 10', 'scheduleMany', [many, { asOf }]],
  ['toWorklist, 1,000 cases of 10', 'toWorklist', [cases, { asOf }]],
  // Asked: at most 3 times the yardstick.
  ['validateForm, a filled report', 'validateForm', report.args],
  // With nothing said there is the most to look ahead to.
  ['nextQuestion', 'nextQuestion', [{}, { asOf }]],
];

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

/** Microseconds of one call of each, by turns. */
function timed(...calls) {
  const turns = calls.map((call) => {
    const begin = performance.now();
    call();
    const once = performance.now() - begin;
    return { call, repeats: Math.max(1, Math.round(ROUND_MS / once)), times: [] };
  });
  for (let round = -ROUNDS >> 1; round < ROUNDS; round++) {
    for (const { call, repeats, times } of turns) {
      const begin = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) call();
      // Rounds below 0 warm up.
      if (round >= 0) times.push(((performance.now() - begin) / repeats) * 1000);
    }
  }
  return turns.map(({ times }) => median(times));
}

function table(heading, columns, rows) {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index].length)));
  const line = (cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join('  ');
  console.log(
    `\n${heading}\n\n${[line(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')}`,
  );
}

const micro = (time) => (time < 100 ? time.toFixed(1) : Math.round(time).toLocaleString('en-GB'));
const times = (ratio) => `${ratio.toFixed(2)} x`;

console.log(
  `Node ${process.version}, ${cpus()[0].model.trim()}, ${cpus().length} processors; times in microseconds unless said otherwise`,
);

/** In a fresh process: from the first call to load() until there is an answer, and reading the file before that. */
const FIRST_CALL = `
  const begin = performance.now();
  const { load, loadSync } = await import(${JSON.stringify(pathToFileURL(`${PACKAGE}dist/index.js`).href)});
  const read = performance.now();
  const { assessEligibility } = process.argv[1] === 'sync' ? loadSync() : await load();
  assessEligibility(${JSON.stringify(person)});
  console.log(JSON.stringify([read - begin, performance.now() - read]));`;
const firstCalls = (how) =>
  Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', FIRST_CALL, how], { encoding: 'utf8' })),
  );
table(
  'First call: decode, compile, instantiate, answer (milliseconds, fresh processes)',
  ['', 'reading the file', 'first call'],
  ['load', 'loadSync'].map((how) => {
    const runs = firstCalls(how === 'load' ? 'async' : 'sync');
    return [how, ...[0, 1].map((index) => median(runs.map((run) => run[index])).toFixed(1))];
  }),
);

const measured = CALLS.map(([what, name, args]) => {
  const answer = functions[name](...args);
  const [ours, yardstick] = timed(
    () => functions[name](...args),
    () => (structuredClone(args), structuredClone(answer)),
  );
  return { what, name, args, answer, ours, yardstick };
});
table(
  'Calls, against structuredClone of the same input plus structuredClone of the same answer',
  ['', 'call', 'yardstick', 'ratio', 'answer (characters)'],
  measured.map(({ what, answer, ours, yardstick }) => [
    what,
    micro(ours),
    micro(yardstick),
    times(ours / yardstick),
    JSON.stringify(answer).length.toLocaleString('en-GB'),
  ]),
);
// By turns as well: between one row above and the next the machine may have become busy.
const [ofTen, ofSixty, ofFiveThousand] = timed(
  ...measured.slice(1, 4).map(
    ({ name, args }) =>
      () =>
        functions[name](...args),
  ),
);
console.log(
  `\n60 events cost ${times(ofSixty / ofTen)} what 10 do; 5,000 cost ${times(ofFiveThousand / ofSixty)} what 60 do (83 times as many).`,
);
const [listing] = timed(() => functions.toWorklist(cases, { asOf }));
console.log(
  `toWorklist takes ${Math.round((cases.length / listing) * 1e6).toLocaleString('en-GB')} histories of 10 events a second (at least 20,000 is the aim).`,
);
const [assessing, asking] = timed(
  () => functions.assessEligibility(person, { asOf }),
  () => functions.nextQuestion({}, { asOf }),
);
console.log(`nextQuestion costs ${times(asking / assessing)} what assessEligibility does (at most 10 is the aim).`);

/** How many times slower the processor is made, for the phone of somebody who waits. */
const THROTTLING = 6;

/** Microseconds of one call of `nextQuestion` in headless Chromium, as it is and throttled. */
async function inABrowser() {
  const [browser, site] = await Promise.all([
    launchChromium(),
    serve({ pages: { '/': '<!doctype html><title>Bench</title>' }, folders: { '/pkg/': PACKAGE } }),
  ]);
  const { page } = await openPage(browser, `${site.origin}/`);
  const debug = await page.context().newCDPSession(page);
  const figures = [];
  for (const rate of [1, THROTTLING]) {
    await debug.send('Emulation.setCPUThrottlingRate', { rate });
    figures.push(
      await page.evaluate(async (asOf) => {
        const { nextQuestion } = await (await import('/pkg/dist/index.js')).load();
        const rounds = Array.from({ length: 21 }, () => {
          const begin = performance.now();
          for (let call = 0; call < 200; call++) nextQuestion({}, { asOf });
          return ((performance.now() - begin) / 200) * 1000;
        });
        return rounds.sort((one, other) => one - other)[10];
      }, asOf),
    );
  }
  await Promise.all([browser.close(), site.close()]);
  return figures;
}

const [free, throttled] = await inABrowser();
console.log(
  `In Chromium nextQuestion takes ${micro(free)} microseconds; with the processor throttled ${THROTTLING} times ${micro(throttled)} (under 1 ms is the aim).`,
);

/** The door of an engine as wasm-bindgen leaves it, without what the package puts around it. */
async function doorOf(folder) {
  const { initSync, ask } = await import(pathToFileURL(`${folder}engine.js`).href);
  initSync({ module: readFileSync(`${folder}engine_bg.wasm`) });
  return (name, [first = 'null', second = 'null', third = 'null']) => ask(name, first, second, third, asOf);
}

const engine = await doorOf(ENGINE);
table(
  'Where the time goes',
  ['', 'writing arguments', 'engine', 'reading the answer'],
  measured.map(({ what, name, args }) => {
    const texts = args.map(argumentText);
    const answered = engine(name, texts);
    return [
      what,
      ...timed(
        () => args.map(argumentText),
        () => engine(name, texts),
        () => JSON.parse(answered),
      ).map(micro),
    ];
  }),
);

const objects = existsSync(`${OBJECTS}engine.js`) ? await doorOf(OBJECTS) : undefined;
if (typeof objects?.('about', []) === 'object') {
  table(
    'Two ways out: text parsed at once, and objects made by serde-wasm-bindgen',
    ['', 'text', 'objects', 'objects / text'],
    measured.map(({ what, name, args }) => {
      const texts = args.map(argumentText);
      assert.deepEqual(objects(name, texts), JSON.parse(engine(name, texts)), 'both ways out have to give the same answer');
      const [text, object] = timed(
        () => JSON.parse(engine(name, texts)),
        () => objects(name, texts),
      );
      return [what, micro(text), micro(object), times(object / text)];
    }),
  );
} else {
  console.log('\nThe other way out is not measured: target/package/objects holds no engine that hands out objects.');
}

// For `cargo xtask bench`, which makes the same calls natively.
if (process.env.CETR_BENCH_CALLS) {
  const calls = measured.map(({ what, name, args, ours }) => {
    return { what, microseconds: ours, function: name, arguments: args.map(argumentText), today: asOf };
  });
  writeFileSync(process.env.CETR_BENCH_CALLS, JSON.stringify(calls));
}
