/**
 * What the checker costs a page while it gets ready, from the browser's own trace: `node tests/package/bench-element.mjs`, after
 * `cargo xtask build`; `cargo xtask bench` runs it too. The same page without the script is measured beside it, in turns, and its
 * time taken off.
 *
 * The longest task once our script runs can hold the page's own first layout: where a script is deferred, the browser does both at once.
 *
 * Times are the main thread's own, so that what else runs on the machine does not count; it slows them all the same, by what it
 * takes of the caches. So the load is told, and the least time beside the usual one.
 */
import { availableParallelism, loadavg } from 'node:os';
import { launchChromium } from './browser.mjs';
import { openSite } from './browser/site.mjs';

const TURNS = 7;
/** As slow a phone as the guides for web performance take. */
const THROTTLING = 6;
/** What a long task is to the browser, in milliseconds. */
const LONG = 50;
/** After the checker is ready, or where there is none: what the page still does by itself. */
const SETTLED_MS = 1_000;
/** Asked by a few words of the protocol: what Playwright itself puts into a page to wait would be the longest task of all. */
const READY = "Boolean(document.querySelector('cetr-checker')?.shadowRoot?.querySelector(':not(.cetr-until-laid-out) > .cetr'))";
const LONGEST_WAIT_MS = 60_000;
/** What a trace calls it when a script of the page is run, classic or module. */
const RUNS_SCRIPT = ['EvaluateScript', 'v8.evaluateModule'];

const page = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local offer</title><link rel="icon" href="./icon.svg">${head}<h1>Local offer</h1>` +
  '<p>Made up.</p><cetr-checker><p>Call <a href="tel:111">111</a>.</p></cetr-checker><footer>Anyshire (made up)</footer></html>';

const SCRIPTS = {
  'element.js, a module': '<script type="module" src="./pkg/dist/element.js"></script>',
  'element.iife.js': '<script defer src="./pkg/dist/element.iife.js"></script>',
  'element.no-wasm.iife.js': '<script defer src="./pkg/dist/element.no-wasm.iife.js"></script>',
  'element.auto.iife.js': '<script defer src="./pkg/dist/element.auto.iife.js"></script>',
};

const WITHOUT = 'without.html';
const names = Object.keys(SCRIPTS);
const site = await openSite({
  pages: Object.fromEntries([
    [WITHOUT, page('')],
    ...names.map((name, place) => [`host-${place}.html`, page(SCRIPTS[name])]),
  ]),
});
const browser = await launchChromium();

/** The main thread's tasks while a page loads and settles, in milliseconds of its own time; and which were over before our script. */
async function tasksOf(address, rate, isAwaited) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await tab.goto(site.address + address);
  const begun = Date.now();
  while (isAwaited && !(await cdp.send('Runtime.evaluate', { expression: READY })).result.value) {
    if (Date.now() - begun > LONGEST_WAIT_MS) throw new Error(`${address}: the checker was not ready in time`);
    await tab.waitForTimeout(100);
  }
  await tab.waitForTimeout(SETTLED_MS);
  const ended = new Promise((complete) => cdp.on('Tracing.tracingComplete', complete));
  await cdp.send('Tracing.end');
  await ended;
  await context.close();
  const mainThread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(mainThread));
  const onMain = events.filter((event) => event.ph === 'X' && main.has(mainThread(event)));
  const tasks = onMain.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('the trace names no task of the main thread');
  // Our script is the only one that the page has.
  const runs = Math.min(...onMain.filter(({ name }) => RUNS_SCRIPT.includes(name)).map(({ ts }) => ts));
  return tasks.map(({ ts, dur, tdur = dur }) => ({ took: tdur / 1000, isBefore: ts + dur < runs }));
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const least = (numbers) => Math.min(...numbers);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

async function measured(address, rate, found) {
  const tasks = await tasksOf(address, rate, address !== WITHOUT);
  const times = tasks.map(({ took }) => took);
  (found.total ??= []).push(sum(times));
  (found.longest ??= []).push(Math.max(...times));
  (found.long ??= []).push(times.filter((time) => time > LONG).length);
  (found.later ??= []).push(Math.max(0, ...tasks.filter(({ isBefore }) => !isBefore).map(({ took }) => took)));
}

const load = () => loadavg()[0].toFixed(1);

try {
  for (const rate of [1, THROTTLING]) {
    const before = load();
    const without = {};
    const found = names.map(() => ({}));
    for (let turn = 0; turn < TURNS; turn++) {
      await measured(WITHOUT, rate, without);
      for (const place of names.keys()) await measured(`host-${place}.html`, rate, found[place]);
    }
    console.log(`\nMain thread until the checker is ready, slowed ${rate} times (ms: median and least of ${TURNS}; the page without it taken off)`);
    console.log(`Load of the machine ${before} to ${load()}, on ${availableParallelism()} processors`);
    console.log(`${''.padEnd(26)}${'in all'.padStart(14)}${'longest task'.padStart(14)}${`tasks over ${LONG}`.padStart(16)}${'longest once it runs'.padStart(22)}`);
    const pair = (numbers, less = [0]) => [median, least].map((of) => (of(numbers) - of(less)).toFixed(0)).join(', ');
    const row = (name, { total, longest, long, later }, less) =>
      console.log(
        `${name.padEnd(26)}${pair(total, less).padStart(14)}${pair(longest).padStart(14)}${pair(long).padStart(16)}` +
          (less ? pair(later) : '').padStart(22),
      );
    row('the page without it', without);
    for (const [place, name] of names.entries()) row(name, found[place], without.total);
  }
} finally {
  await browser.close();
  await site.close();
}
