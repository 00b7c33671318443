/** "Check a local offer": what an area publishes, and beside it what the policy asks for and the page does not have. */
import { errorSummary } from './error-summary.js';
import { ask, failure, steps } from './input-errors.js';
import { offerFields } from './local-offer-fields.js';
import { held, read as readFile, refusal, save as saveFile } from './local-offer-file.js';
import { findingsPanel } from './local-offer-findings.js';
import { offerStart } from './local-offer-start.js';
import { statementList } from './local-offer-statements.js';
import { button, focusOn, heading, idMaker, innerLink, make } from './make.js';
import { localDate } from '../local-date.js';
import { urgentLine } from './urgent-help.js';

/** Findings follow once the typing pauses. */
const PAUSE = 200;

/** The order of the contract, in which an area is saved. */
const ORDER = [
  'name',
  'lastChecked',
  'commissioner',
  'registerLead',
  'registerContact',
  'registerSelfReferral',
  'registerCriteria',
  'registerConsent',
  'registerDispute',
  'adultRegister',
  'reviewRequest',
  'complaints',
  'keyworkers',
  'sendiass',
  'advocacy',
  'safeguarding',
  'furtherReading',
  'published',
];

/**
 * Puts the screen into `root`, an element or a shadow root. `engine` is what `load()` gave; headings begin at
 * `headingLevel`; `examples` are areas to look at: `[{ title, open() }]`, where `open()` promises the area; `onChange()` is
 * told whenever the form holds something else.
 *
 * Gives `isUnsaved()`, for a host that asks before a visitor leaves; `area()`, which is what the form holds; and
 * `open(content)`, which writes an area into the form, null for none, or gives what is wrong with it as `[sentence, ...]`.
 */
export function localOfferScreen(root, { engine, headingLevel: level = 2, examples = [], onChange = () => {} }) {
  const ids = idMaker();
  const problems = errorSummary({ ids, level });
  const start = offerStart({ ids, level, examples, onExample: openExample, onFile: openFile, onNew: startEmpty });
  const cards = offerFields({ ids, onInput: changed });
  const statements = statementList({ ids, level, onChange: changed, onLook: check });
  const panel = findingsPanel({ ids, level, about: engine.about() });
  const parts = new Map(cards.flatMap(({ rows }) => rows.map(([name, words, part]) => [name, { words, part }])));
  parts.set('published', { words: 'What the page says', part: statements });
  const formTitle = heading(level, { class: 'cetr-unseen', tabindex: '-1' }, 'The local offer');
  const saved = make('p', { class: 'cetr-offer__saved', role: 'status' });
  let isUnsaved = false;
  // Once a file was not saved: what has to be put right is marked, until it is.
  let isRefused = false;
  let isToBeTold = false;
  let waiting = null;
  let placed = [];

  root.append(
    make(
      'div',
      { class: 'cetr cetr--wide cetr-offer' },
      urgentLine(),
      problems.element,
      start.element,
      make(
        'div',
        { class: 'cetr-offer__columns' },
        make(
          'div',
          { class: 'cetr-offer__form' },
          formTitle,
          make('p', { class: 'cetr-offer__jump' }, toFindings()),
          cards.map(card),
          statements.element,
          savePart(),
        ),
        make('div', { class: 'cetr-offer__found' }, panel.element),
      ),
    ),
  );
  panel.empty();
  tellRows(new Map());

  function card({ title, lead, rows }) {
    return make(
      'section',
      { class: 'cetr-card' },
      heading(level, { class: 'cetr-card__title' }, title),
      lead && make('p', {}, lead),
      rows.map(([, , part]) => part.element),
    );
  }

  function savePart() {
    return make(
      'section',
      { class: 'cetr-card cetr-offer__save' },
      heading(level, { class: 'cetr-card__title' }, 'Save it'),
      make('p', {}, 'The file is kept on your own machine. Publish it, or open it here again.'),
      make(
        'div',
        { class: 'cetr-actions' },
        button('Save to a file', save, { kind: 'main' }),
        toFindings(),
      ),
      saved,
    );
  }

  function toFindings() {
    return innerLink('See what the check finds', panel.goTo);
  }

  /** The area as it stands; `undefined` while nothing is given. */
  function area() {
    const given = ORDER.map((name) => [name, parts.get(name).part.read()]).filter(([, value]) => value !== undefined);
    // Held against the policy before it has a name; to be saved it must have one.
    return given.length === 0 ? undefined : { name: '', ...Object.fromEntries(given) };
  }

  function changed() {
    isUnsaved = true;
    isToBeTold = true;
    saved.textContent = '';
    clearTimeout(waiting);
    waiting = setTimeout(check, PAUSE);
  }

  function check() {
    clearTimeout(waiting);
    for (const { part } of parts.values()) for (const inner of part.parts()) inner.mark([]);
    const whole = area();
    placed = [];
    if (whole !== undefined) judge(whole);
    else {
      tellRows(new Map());
      panel.empty();
    }
    if (isRefused) refuse(faults(), { takeFocus: false });
    if (isToBeTold) onChange();
    isToBeTold = false;
  }

  function judge(whole) {
    const asOf = localDate(new Date());
    const { answer } = ask(() => engine.checkLocalOffer(whole, { asOf }));
    if (!answer) return panel.failed(`${failure()}.`);
    placed = answer.findings.map((finding) => ({ ...finding, ...placeOf(finding.path) }));
    const byPart = new Map();
    for (const finding of placed) byPart.set(finding.part, [...(byPart.get(finding.part) ?? []), finding]);
    for (const [part, findings] of byPart) part.mark(findings);
    tellRows(byPart);
    panel.show({ name: whole.name, findings: placed, asOf });
  }

  /** The part of the form that a path leads to, its name in words, and the way to it. */
  function placeOf(path) {
    const [name, ...rest] = steps(path);
    const top = parts.get(name);
    if (!top) return { part: parts.get('name').part, words: 'The whole offer', goTo: () => focusOn(formTitle) };
    const { part, words, open = part.focus } = top.part.at(rest);
    // A statement says by itself that it is one.
    const named = top.part === statements && words.length > 0 ? words : [top.words, ...words];
    return { part, words: named.join(': '), goTo: () => open() };
  }

  /** Each row that folds says what is in it and how much was found there. */
  function tellRows(byPart) {
    for (const { part } of parts.values()) {
      if (!part.tell) continue;
      const inside = part.inner.parts().flatMap((inner) => byPart.get(inner) ?? []);
      const own = byPart.get(part) ?? [];
      part.tell(
        inside.length,
        [...own, ...inside].some(({ severity }) => severity === 'error'),
      );
    }
  }

  function write(content) {
    for (const [name, { part }] of parts) part.write(content[name]);
    isRefused = false;
    problems.clear();
    start.file.showError(null);
    start.waiting.close();
    saved.textContent = '';
    isUnsaved = false;
    isToBeTold = true;
    check();
  }

  /** Asks first where something would be lost. */
  function unlessUnsaved(words, follow, from) {
    if (isUnsaved) start.waiting.ask(words, follow, from);
    else follow();
  }

  function openExample(example) {
    const from = root.getRootNode().activeElement;
    unlessUnsaved(
      `“${example.title}” would take its place.`,
      async () => {
        try {
          write(await example.open());
          panel.goTo();
        } catch (error) {
          reportError(error);
          problems.show([{ text: 'The example could not be fetched. Nothing has changed' }]);
        }
      },
      from,
    );
  }

  async function openFile(file) {
    const { findings, area: content } = await readFile(file, engine);
    if (findings) {
      start.file.showError('This file was not opened. Nothing has changed');
      return problems.show(findings.map((text) => ({ text, focus: start.file.focus })));
    }
    return unlessUnsaved(
      `The file ${file.name} would take its place.`,
      () => {
        write(content);
        panel.goTo();
      },
      start.file,
    );
  }

  function startEmpty() {
    unlessUnsaved('An empty form would take its place.', () => {
      write({});
      focusOn(formTitle);
    });
  }

  /** What is typed and cannot be saved as it is, marked beside its field. */
  function faults() {
    const typed = [...parts.values()].flatMap(({ part }) =>
      part.needed && part.read() === undefined ? [part.refuse()] : part.faults(),
    );
    const unreadable = placed
      .filter(refusal)
      .map((finding) => ({ text: `${finding.words} ${refusal(finding)}`, focus: finding.goTo }));
    return [...typed, ...unreadable];
  }

  function refuse(found, how) {
    isRefused = found.length > 0;
    if (isRefused) problems.show(found, how);
    else problems.clear();
    return isRefused;
  }

  /** Saves what is there, right or wrong by the policy; only what could not be opened again is not saved. */
  function save() {
    check();
    if (refuse(faults())) return;
    saved.textContent = `Saved as ${saveFile(area())}.`;
    isUnsaved = false;
  }

  function open(content) {
    const { findings = [], area: whole } = content === null ? { area: {} } : held(content, engine);
    if (whole) write(whole);
    return findings;
  }

  return { isUnsaved: () => isUnsaved, area, open };
}
