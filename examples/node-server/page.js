/** Holds the record against the policy as it is typed, and asks the server for its findings when it is sent. */
import { load, localDate } from './cetr-engine.js';

const FORM = 'review-request';
const record = document.querySelector('#record');
const state = document.querySelector('#state');

/** Findings as a list: how grave, where, and what to do. */
function show(list, findings) {
  const items = findings.map(({ severity, path, message, code }) => {
    const item = document.createElement('li');
    item.textContent = `${severity} at ${path || 'the whole record'}: ${message} (${code})`;
    return item;
  });
  document.querySelector(list).replaceChildren(...items);
}

function judge({ validateForm }) {
  try {
    const { findings } = validateForm(FORM, JSON.parse(record.value), { asOf: localDate(new Date()) });
    show('#found-here', findings);
    state.textContent = findings.length === 0 ? 'Nothing is wrong.' : `${findings.length} found.`;
  } catch (thrown) {
    show('#found-here', []);
    state.textContent = thrown.name === 'CetrInputError' ? thrown.message : 'This is not JSON.';
  }
}

async function send() {
  const response = await fetch('./review-requests', { method: 'POST', body: record.value, headers: { 'content-type': 'application/json' } });
  const { findings, error } = await response.json();
  show('#found-there', findings ?? []);
  state.textContent = error ?? (response.ok ? 'The server takes it.' : 'The server does not take it.');
}

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  send().catch(() => (state.textContent = 'The server cannot be reached.'));
});

// Without an engine the page still sends: the server has the last word anyway.
load().then(
  (cetr) => {
    record.addEventListener('input', () => judge(cetr));
    judge(cetr);
  },
  () => (state.textContent = 'The record cannot be looked at here. Send it to the server.'),
);
