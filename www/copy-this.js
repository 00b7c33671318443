/** "Copy this snippet": from what an officer chooses to the lines to paste, and to a checker that shows what they do. */
import { faults, settings, snippet, STYLE } from './snippet.js';
import { start } from './start.js';

/** Each field whose text can be at fault. */
const FIELDS = ['folder', 'address', 'name', 'phone', 'url'];
/** Those that somebody has been in and left: before that, nobody is told of a fault. */
const left = new Set();

const at = (id) => document.getElementById(id);
const form = at('options');

await start(async () => {
  const checksums = await fetchChecksums();
  const { mount } = await import('./pkg/dist/element.js');
  const checker = mount(at('preview'), { history: 'off', headingLevel: 3 });
  const renew = () => show(readForm(), { checksums, checker });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', renew);
  form.addEventListener('focusout', ({ target }) => {
    if (FIELDS.includes(target.id)) renew(left.add(target.id));
  });
  at('copy').addEventListener('click', copy);
  renew();
  at('by-hand').hidden = true;
  for (const id of ['options', 'preview-part']) at(id).hidden = false;
});

async function fetchChecksums() {
  const response = await fetch('./pkg/dist/sri.json', { credentials: 'omit' });
  if (!response.ok) throw new Error(`the checksums could not be fetched: ${response.status}`);
  return response.json();
}

function readForm() {
  const given = Object.fromEntries(new FormData(form));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.trim()]));
}

function show(options, { checksums, checker }) {
  at('file-part').hidden = options.area !== 'file';
  at('local-part').hidden = options.area !== 'local';
  const found = faults(options);
  for (const field of FIELDS) tellFault(field, left.has(field) ? found[field] : undefined);
  const missing = Object.values(found);
  at('lines').hidden = missing.length > 0;
  at('missing').hidden = missing.length === 0;
  listMissing(missing);
  at('news').textContent = '';
  if (missing.length > 0) return;
  at('snippet').textContent = snippet(options, checksums[options.script]);
  at('file').textContent = options.script;
  at('file').setAttribute('href', `./pkg/dist/${options.script}`);
  at('style').textContent = STYLE;
  at('style-part').hidden = !options.room;
  preview(options, checker);
}

/** Written anew only when it differs, lest it be read out at every key. */
function listMissing(messages) {
  const list = at('missing-list');
  const items = messages.map((message) => {
    const item = document.createElement('li');
    item.textContent = message;
    return item;
  });
  if (list.textContent !== messages.join('')) list.replaceChildren(...items);
}

function tellFault(field, message) {
  const input = at(field);
  const error = at(`${field}-error`);
  error.hidden = !message;
  error.textContent = message ? `Error: ${message}` : '';
  at(`${field}-field`).classList.toggle('field--faulty', Boolean(message));
  input.setAttribute('aria-describedby', message ? `${field}-hint ${field}-error` : `${field}-hint`);
  if (message) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** The checker below the lines, with the same settings; the answers that it holds stay. */
function preview(options, checker) {
  at('preview-note').hidden = options.area !== 'file' || options.way === 'id';
  const given = options.way === 'id' ? {} : Object.fromEntries(settings(options));
  for (const name of ['wording', 'audience', 'asker', 'local-name', 'local-phone', 'local-url']) {
    if (given[name]) checker.setAttribute(name, given[name]);
    else checker.removeAttribute(name);
  }
}

async function copy() {
  const text = at('snippet').textContent;
  try {
    await navigator.clipboard.writeText(text);
    at('news').textContent = 'The lines are copied.';
  } catch {
    // Some browsers do not let a page copy: then the lines are marked, to be copied by hand.
    getSelection().selectAllChildren(at('snippet'));
    at('news').textContent = 'The browser did not copy them. They are marked: copy them with Ctrl and C.';
  }
}
