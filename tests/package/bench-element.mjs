/**
 * What the checker costs a page while it gets ready, from the browser's own trace: `node tests/package/bench-element.mjs`, after
 * `cargo xtask build`. The same page without the script is measured beside it, in turns, and its time taken off.
 */
import { launchChromium } from './browser.mjs';
import { openSite } from './browser/site.mjs';

const TURNS = 7;
/** As slow a phone as the guides for web performance take. */
const THROTTLING = 6;
/** What a long task is to the browser, in milliseconds. */
const LONG = 50;
const SETTLED_MS = 3_000;

const page = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local offer</title><link rel="icon" href="./icon.svg">${head}<h1>Local offer</h1>` +
  '<p>Made up.</p><cetr-checker><p>Call <a href="tel:111">111</a>.</p></cetr-checker><footer>Anyshire (made up)</footer></html>';

const SCRIPTS = {
  'element.js, a module': '<script type="module" src="./pkg/dist/element.js"></script>',
  'element.iife.js': '<script defer src="./pkg/dist/element.iife.js"></script>',
  'element.no-wasm.iife.js': '<script defer src="./pkg/dist/element.no-wasm.iife.js"></script>',
  'element.auto.iife.js': '<script defer src="./pkg/dist/element.auto.iife.js"></script>',
};

const names = Object.keys(SCRIPTS);
const site = await openSite({
  pages: Object.fromEntries([
    ['without.html', page('')],
    ...names.map((name, place) => [`host-${place}.html`, page(SCRIPTS[name])]),
  ]),
});
const browser = await launchChromium();

/** The main thread's tasks while a page loads and settles, in milliseconds of its own time. */
async function tasksOf(address, rate) {
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
  await tab.waitForTimeout(SETTLED_MS);
  const ended = new Promise((complete) => cdp.on('Tracing.tracingComplete', complete));
  await cdp.send('Tracing.end');
  await ended;
  const isReady = await tab.evaluate(() => Boolean(document.querySelector('cetr-checker').shadowRoot?.querySelector('.cetr')));
  await context.close();
  const mainThread = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(mainThread));
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && main.has(mainThread(event)));
  return { isReady, tasks: tasks.map(({ dur, tdur = dur }) => tdur / 1000) };
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

async function measured(address, rate, found) {
  const { isReady, tasks } = await tasksOf(address, rate);
  if (address !== 'without.html' && !isReady) throw new Error(`${address}: the checker was not ready in time`);
  (found.total ??= []).push(sum(tasks));
  (found.longest ??= []).push(Math.max(...tasks));
  (found.long ??= []).push(tasks.filter((task) => task > LONG).length);
}

try {
  for (const rate of [1, THROTTLING]) {
    const without = {};
    const found = names.map(() => ({}));
    for (let turn = 0; turn < TURNS; turn++) {
      await measured('without.html', rate, without);
      for (const place of names.keys()) await measured(`host-${place}.html`, rate, found[place]);
    }
    console.log(`\nMain thread until the checker is ready, slowed ${rate} times (ms, medians of ${TURNS}; the page without it taken off)`);
    console.log(`${''.padEnd(26)}${'in all'.padStart(10)}${'longest task'.padStart(14)}${`tasks over ${LONG}`.padStart(16)}`);
    const row = (name, total, { longest, long }) =>
      console.log(`${name.padEnd(26)}${total.toFixed(0).padStart(10)}${median(longest).toFixed(0).padStart(14)}${String(median(long)).padStart(16)}`);
    row('the page without it', median(without.total), without);
    for (const [place, name] of names.entries()) row(name, median(found[place].total) - median(without.total), found[place]);
  }
} finally {
  await browser.close();
  await site.close();
}
