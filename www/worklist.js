/** "Worklist": from a file that is opened to a list over all its cases, by a worker that can be cancelled and started anew. */
import { load, localDate } from './pkg/dist/index.js';
import { openWorklist } from './pkg/dist/worklist.js';
import { madeUpCsv } from './made-up-cases.js';
import { start } from './start.js';
import { columnList } from './worklist/columns.js';
import { showFindings } from './worklist/findings.js';
import { worklistList } from './worklist/list.js';
import { saveDates, saveExample, saveFindings, saveList } from './worklist/saving.js';

const WORKER = './pkg/dist/worklist-worker.js';
const SETTLED = ['met', 'met-late', 'lapsed'];

const at = (id) => document.getElementById(id);
const number = (count) => count.toLocaleString('en-GB');
const tell = (words) => (at('news').textContent = words);

/** The day that the list is for; empty for that of today. */
let day = '';
/** What is open now: `{ name, source }`, kept so that it can be read again in another way. */
let opened;
/** The reading that is under way. */
let control;
let findings = [];

await start(async (screen) => {
  const engine = await load();
  // From a template: where no script runs there is no button that does nothing.
  at('tool').append(at('parts').content.cloneNode(true));
  const meanings = new Map(engine.listRules().map(({ rule, summary }) => [rule, summary]));
  const list = worklistList({ ...engine.about(), meaningOf: (code) => meanings.get(code) ?? code });
  at('columns').replaceChildren(...columnList());
  listen(engine, list);
  screen.hidden = true;
  at('tool').hidden = false;
});

function listen(engine, list) {
  const open = (source, name) => read({ source, name }, list);
  at('file').addEventListener('change', () => {
    const [file] = at('file').files;
    if (file) open(file, file.name);
    // So that the same file can be chosen again after it was mended.
    at('file').value = '';
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) open(file, file.name);
  });
  at('made-up').addEventListener('click', () => open(madeUpCsv(localDate(new Date())), 'the made-up cases'));
  at('save-example').addEventListener('click', () => {
    saveExample(madeUpCsv(localDate(new Date())));
    tell('Saved: made-up-cases.csv.');
  });
  for (const id of ['with-settled', 'next-only']) at(id).addEventListener('change', () => opened && read(opened, list, { keepChoices: true }));
  // Not while somebody is still at the day: a reading takes the focus.
  at('day-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!dayHolds()) at('day').focus();
    else if (opened) read(opened, list, { keepChoices: true });
    else tell('Noted. Now open a file.');
  });
  at('cancel').addEventListener('click', () => control.abort());
  at('again').addEventListener('click', () => read(opened, list));
  const bom = () => ({ bom: at('for-excel').checked });
  at('save-list').addEventListener('click', async () => {
    const rows = list.rows();
    await saveList(rows, bom());
    tell(`Saved: worklist.csv, with ${number(rows.length)} rows.`);
  });
  at('save-dates').addEventListener('click', async () => tell(`Saved: worklist.ics, with ${number(await saveDates(engine, list.rows()))} dates.`));
  at('save-findings').addEventListener('click', () => {
    saveFindings(findings, bom());
    tell('Saved: worklist-findings.csv.');
  });
}

async function read(wanted, list, { keepChoices = false } = {}) {
  control?.abort();
  control = new AbortController();
  const { signal } = control;
  opened = wanted;
  show('reading');
  at('progress').value = 0;
  at('progress-words').textContent = `Reading ${wanted.name}.`;
  tell('');
  at('reading-title').focus();
  try {
    const found = await openWorklist(wanted.source, { worker: WORKER, options: options(), signal, onProgress });
    ({ findings } = found);
    show('list');
    showFindings(found);
    list.show(found, { keepChoices });
    tell(`Done: ${wanted.name}.`);
    at('list-title').focus();
  } catch (error) {
    // Another reading has taken the place of this one.
    if (signal !== control.signal) return;
    fail(error, signal);
  }
}

function options() {
  if (dayHolds()) day = at('day').value;
  return {
    statuses: at('with-settled').checked ? ['open', 'overdue', ...SETTLED] : ['open', 'overdue'],
    rows: at('next-only').checked ? 'next-per-case' : 'obligations',
    ...(day !== '' && { asOf: day }),
  };
}

/** Whether the day is one that can be asked about, or none. Says so where it is not: then the list is for the day that it was for. */
function dayHolds() {
  const { valid } = at('day').validity;
  at('day').setAttribute('aria-invalid', !valid);
  const problem = valid ? '' : 'Give a whole day in the years 1900 to 2200.';
  if (at('day-problem').textContent !== problem) at('day-problem').textContent = problem;
  return valid;
}

function onProgress({ share, cases, rows, findings: count }) {
  at('progress').value = Math.round(share * 100);
  at('progress-words').textContent =
    `${Math.round(share * 100)}% read: ${number(cases)} cases, ${number(rows)} rows. To look at in the file: ${number(count)}.`;
}

function fail(error, signal) {
  show('trouble');
  const isCancelled = signal.aborted;
  if (!isCancelled && error.name !== 'CetrWorklistError') reportError(error);
  at('trouble-title').textContent = isCancelled ? 'Cancelled' : 'There is no list';
  at('trouble-words').textContent = isCancelled
    ? 'There is no list. You can start again, or open another file.'
    : told(error);
  at('trouble-title').focus();
}

const told = ({ name, message }) => (name === 'CetrWorklistError' ? message : 'By a fault of this page there is no list.');

/** One of the three, or the list with its findings. */
function show(id) {
  for (const part of ['reading', 'trouble', 'list']) at(part).hidden = part !== id;
  if (id !== 'list') at('found').hidden = true;
}
