/** A form of the policy, drawn from its schema: what the engine finds stands beside the fields, and all of it in one list. */
import { localDate } from '../local-date.js';
import { errorSummary } from './error-summary.js';
import { formOf } from './form-fields.js';
import { read as readFile, save as saveFile } from './form-file.js';
import { checkPanel, inWords } from './form-findings.js';
import { formPaper } from './form-paper.js';
import { formStart, keptList } from './form-start.js';
import { stillness } from './form-still.js';
import { ask, failure, steps } from './input-errors.js';
import { button, focusOn, heading, idMaker, innerLink, make } from './make.js';
import { date } from './question.js';
import { urgentLine } from './urgent-help.js';

/** Findings follow once the typing pauses. */
const PAUSE = 200;
/** A form of fewer parts needs no list of them. */
const MANY_PARTS = 3;

/**
 * Puts the screen into `root`, an element or a shadow root. `engine` is what `load()` gave; `form` is a name of a form; headings
 * begin at `headingLevel`; `examples` are forms to look at: `[{ title, open() }]`, where `open()` promises `{ data, asOf }`;
 * `onChange()` is told whenever the form holds something else.
 *
 * Gives `isUnsaved()`, for a page that asks before a visitor leaves; `data()`, which is what the form holds; and
 * `open(data, asOf)`, which writes data into it.
 */
export function formScreen(root, { engine, form, headingLevel: level = 2, examples = [], onChange = () => {} }) {
  const ids = idMaker();
  const { listeners, whenStill } = stillness();
  const schema = engine.formSchema(form);
  const about = engine.about();
  const problems = errorSummary({ ids, level });
  const start = formStart({ ids, level, examples, onExample: openExample, onFile: openFile, onNew: startEmpty });
  const kept = keptList({ ids, level });
  const panel = checkPanel({ ids, level, about });
  const paper = formPaper({ level, about });
  const whole = formOf(schema, { ids, level, onInput: changed });
  const formTitle = heading(level, { class: 'cetr-unseen', tabindex: '-1' }, 'The form');
  const asOf = date({ ids, legend: 'Which day should the check be for?', name: 'The day of the check', hint: 'It is for today, unless you give another day.', onInput: dayTyped });
  const saved = make('p', { class: 'cetr-fill__saved', role: 'status' });
  const end = endPart();
  let isUnsaved = false;
  let isAsked = false;
  let waiting = null;
  // Why the summary of problems stands there: a file, an engine that failed, what cannot be saved yet.
  let trouble = null;
  // The day for which the last check was; it stays while another is being typed.
  let checkedFor = localDate(new Date());
  let isDayTried = false;
  whole.goTo = () => focusOn(formTitle);

  const fields = make(
    'form',
    {
      class: 'cetr-fill__form',
      novalidate: true,
      autocomplete: 'off',
      on: { submit: (submitted) => submitted.preventDefault(), focusout: left, change: chosen },
    },
    formTitle,
    contents(),
    whole.element,
    end.element,
  );
  root.append(
    make('div', { class: 'cetr cetr-fill', on: listeners }, urgentLine(), problems.element, start.element, kept.element, panel.element, fields, paper.element),
  );
  write({});

  /** Links to the parts that have a heading, where there are many. */
  function contents() {
    const parts = whole.inside().filter((part) => !part.isField);
    const links = [...parts.map((part) => innerLink(part.title, part.goToTitle)), innerLink('Check and save', end.goTo)];
    return make(
      'div',
      { class: 'cetr-contents cetr-not-printed', hidden: parts.length < MANY_PARTS },
      make('p', {}, 'In this form:'),
      make('ul', {}, links.map((link) => make('li', {}, link))),
    );
  }

  function endPart() {
    const title = heading(level, { class: 'cetr-card__title', tabindex: '-1' }, 'Check it and save it');
    const element = make(
      'section',
      { class: 'cetr-card' },
      title,
      make('p', {}, 'The file is kept on your own machine. You can save a form that is half filled in, and open it here again.'),
      asOf.element,
      make(
        'div',
        { class: 'cetr-actions' },
        button('Check the form', askForCheck, { kind: 'main' }),
        button('Save to a file', save),
        button('Print', () => (check(), print())),
      ),
      saved,
    );
    return { element, goTo: () => focusOn(title, { scrollTo: element }) };
  }

  function data() {
    return whole.read() ?? {};
  }

  function changed() {
    isUnsaved = true;
    saved.textContent = '';
    checkLater();
    onChange();
  }

  function checkLater() {
    clearTimeout(waiting);
    waiting = setTimeout(() => whenStill(check), PAUSE);
  }

  function dayTyped() {
    isDayTried = false;
    checkLater();
  }

  /** The day for which the check is to be, or `undefined` while none can be read. */
  function day() {
    const { value, error, parts } = asOf.read();
    tellDay(error, parts);
    return error ? undefined : (value ?? localDate(new Date()));
  }

  function tellDay(error, parts) {
    asOf.showError(isDayTried ? (error ?? null) : null, parts);
  }

  /** Gives what is typed and cannot be taken yet, and whether the check was for the day that was wanted. */
  function check() {
    clearTimeout(waiting);
    const wanted = day();
    const parts = whole.parts();
    const typed = parts.map((part) => ({ part, text: part.fault() })).filter(({ text }) => text !== null);
    const isForDay = wanted !== undefined && judge(wanted, parts, typed);
    if (!isForDay && wanted !== checkedFor) judge(checkedFor, parts, typed);
    if (trouble === 'unsaved') tellTrouble('unsaved', typed.map(asProblem), { takeFocus: false });
    const told = whole.told();
    kept.show(told);
    paper.write(told, checkedFor);
    return { typed, isForDay };
  }

  /** Shows what the engine finds, each at its place in the form; says whether it could. */
  function judge(on, parts, typed) {
    const { answer, issues } = ask(() => engine.validateForm(form, data(), { asOf: on }));
    if (!answer) {
      if (issues.some(({ argument }) => argument === 2)) tellDay('The day of the check must be a real date, such as 27 3 2026');
      else {
        tellTrouble('failed', [{ text: failure() }], { takeFocus: false });
        panel.hide();
      }
      return false;
    }
    if (trouble === 'failed') tellTrouble('failed', []);
    checkedFor = on;
    const findings = answer.findings.map(placed);
    const byPart = new Map();
    for (const finding of findings) byPart.set(finding.part, [...(byPart.get(finding.part) ?? []), finding]);
    for (const part of parts) part.mark(byPart.get(part) ?? []);
    if (isAsked) panel.show([...typed.map(asFinding), ...findings], on);
    else panel.hide();
    return true;
  }

  function placed(finding) {
    const { part, words, goTo = part.goTo } = whole.at(steps(finding.path));
    return { ...finding, part, words, message: inWords(finding, part), goTo };
  }

  function tellTrouble(why, list, how) {
    trouble = list.length > 0 ? why : null;
    if (trouble) problems.show(list, how);
    else problems.clear();
  }

  function asProblem({ part, text }) {
    return { text, focus: part.goTo };
  }

  function asFinding({ part, text }) {
    return { severity: 'error', words: [], message: `${text}.`, sections: [], goTo: part.goTo };
  }

  function askForCheck() {
    isAsked = true;
    for (const part of whole.parts()) part.isTried = true;
    isDayTried = true;
    const { isForDay } = check();
    if (isForDay) panel.goTo();
    else if (trouble === 'failed') focusOn(problems.element);
    else asOf.focus();
  }

  /** A field that was left was tried, and so was a part with all in it. */
  function left({ target, relatedTarget }) {
    const isLeft = (element) => element.contains(target) && !element.contains(relatedTarget);
    tryParts((part) => isLeft(part.element));
    if (!isLeft(asOf.element)) return;
    isDayTried = true;
    checkLater();
  }

  /** One choice of several is made at once. */
  function chosen({ target }) {
    if (target.matches('[type=radio], select')) tryParts((part) => part.isField && part.element.contains(target));
  }

  function tryParts(isTried) {
    const parts = whole.parts().filter((part) => !part.isTried && isTried(part));
    for (const part of parts) part.isTried = true;
    const show = () => {
      for (const part of parts) {
        part.fault();
        part.show();
      }
    };
    // What left one field is on its way to another, which must not move before it gets there.
    if (parts.length > 0) setTimeout(() => whenStill(show), PAUSE);
  }

  function write(content, on) {
    whole.write(content);
    asOf.write(on);
    tellTrouble(null, []);
    start.file.showError(null);
    start.waiting.close();
    saved.textContent = '';
    isUnsaved = false;
    isAsked = false;
    isDayTried = false;
    check();
    onChange();
  }

  /** Asks first where something would be lost. */
  function unlessUnsaved(words, follow, from) {
    if (isUnsaved) start.waiting.ask(words, follow, from);
    else follow();
  }

  function openExample(example) {
    const from = root.getRootNode().activeElement;
    const open = async () => {
      try {
        const { data: content, asOf: on } = await example.open();
        write(content, on);
        focusOn(formTitle);
      } catch (error) {
        reportError(error);
        tellTrouble('file', [{ text: 'The example could not be fetched. Nothing has changed' }]);
      }
    };
    unlessUnsaved(`“${example.title}” would take its place.`, open, from);
  }

  async function openFile(file) {
    const { fault, data: content } = await readFile(file, { engine, form, names: Object.keys(schema.properties) });
    if (fault) {
      start.file.showError('This file was not opened. Nothing has changed');
      return tellTrouble('file', [{ text: fault, focus: start.file.focus }]);
    }
    const open = () => {
      write(content);
      if (kept.element.hidden) focusOn(formTitle);
      else kept.goTo();
    };
    return unlessUnsaved(`The file ${file.name} would take its place.`, open, start.file);
  }

  function startEmpty() {
    unlessUnsaved('An empty form would take its place.', () => {
      write({});
      focusOn(formTitle);
    });
  }

  /** Saves what is there, right or wrong by the policy; only a date that is half typed has to be finished first. */
  function save() {
    for (const part of whole.parts()) if (part.fault() !== null) part.isTried = true;
    const { typed } = check();
    tellTrouble('unsaved', typed.map(asProblem));
    if (trouble) return;
    saved.textContent = `Saved as ${saveFile(form, data())}.`;
    isUnsaved = false;
    onChange();
  }

  return { isUnsaved: () => isUnsaved, data, open: write };
}
