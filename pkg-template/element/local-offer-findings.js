/** What the check found, all of it in one list: errors first, each with its place, its section and a link to its field. */
import { counted, listed, written } from './dates.js';
import { severityWord } from './local-offer-parts.js';
import { button, focusOn, heading, innerLink, make } from './make.js';
import { source } from './reasons.js';

/** How long the counts must stand still before they are told to those who hear the page. */
const QUIET = 1000;

/** `about` is what the engine says of itself. */
export function findingsPanel({ ids, level, about }) {
  const title = heading(level, { class: 'cetr-card__title', tabindex: '-1', id: ids() }, 'What the check finds');
  const area = make('p', { class: 'cetr-print-only cetr-strong' });
  const counts = make('p', { class: 'cetr-found__counts' });
  const list = make('ol', { class: 'cetr-found__list' });
  const news = make('p', { class: 'cetr-unseen', role: 'status' });
  const note = make('p', { class: 'cetr-small' });
  const element = make(
    'section',
    { class: 'cetr-card cetr-found', 'aria-labelledby': title.id },
    title,
    area,
    counts,
    list,
    make('div', { class: 'cetr-actions' }, button('Print this list', () => print())),
    note,
    news,
  );
  let told = '';
  let waiting = null;

  /** Tells the counts once they have stood still, and only when they differ. */
  function tell(text) {
    clearTimeout(waiting);
    if (text === told) return;
    waiting = setTimeout(() => {
      told = text;
      news.textContent = text;
    }, QUIET);
  }

  function put(text, items) {
    counts.textContent = text;
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    tell(text);
  }

  note.textContent = `An error is what the policy has an area publish, or what it rules out. A warning is the rest. Source: ${about.policy}, in force from ${written(about.inForceFrom)}. It is policy and not law.`;
  return {
    element,
    empty() {
      area.textContent = '';
      put('Nothing to check yet. Start from an example, open a file, or fill in what the page says.', []);
    },
    failed(text) {
      put(text, []);
    },
    /** `findings`: those of the engine, each with `words` for its place and `goTo()`. */
    show({ name, findings, asOf }) {
      area.textContent = name ?? '';
      const errors = findings.filter(({ severity }) => severity === 'error');
      const warnings = findings.filter(({ severity }) => severity !== 'error');
      put(summary(errors.length, warnings.length, asOf), [...errors, ...warnings].map(item));
    },
    goTo: () => focusOn(title, { scrollTo: element }),
  };
}

function summary(errors, warnings, asOf) {
  if (errors + warnings === 0) return `The check finds nothing to mend. Checked on ${written(asOf)}.`;
  const parts = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(Boolean);
  return `${listed(parts)}. Checked on ${written(asOf)}.`;
}

function item({ severity, message, sections, words, goTo }) {
  return make(
    'li',
    { class: `cetr-found__item cetr-found__item--${severity}` },
    make(
      'p',
      { class: 'cetr-found__place' },
      make('strong', { class: `cetr-tag cetr-tag--${severity === 'error' ? 'overdue' : 'met-late'}` }, severityWord(severity)),
      ' ',
      innerLink(words, goTo),
    ),
    make('p', {}, message),
    sections.length > 0 && make('p', { class: 'cetr-small' }, `${source(sections)}.`),
  );
}
