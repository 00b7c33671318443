/** What the engine finds in a form: beside its field, and all of it in one list after "Check the form". */
import { counted, listed, written } from './dates.js';
import { errorSummary } from './error-summary.js';
import { fieldError, steps } from './input-errors.js';
import { focusOn, heading, innerLink, make } from './make.js';
import { source } from './reasons.js';

/** What must be so, and what should: an error breaks the one, a warning the other. */
function strength({ severity }) {
  return severity === 'error' ? 'Must' : 'Should';
}

/** One finding at its place. Where it says what the description says, that nothing stands there, it is not said twice. */
export function findingLine(finding, description) {
  const { severity, message, sections } = finding;
  return make(
    'p',
    { class: `cetr-find cetr-find--${severity}` },
    make('strong', {}, `${strength(finding)}: `),
    message === description ? 'Nothing stands here yet.' : message,
    sections.length > 0 && [' ', make('span', { class: 'cetr-small' }, `${source(sections)}.`)],
  );
}

const SHAPES = {
  'unsafe-text': 'must be plain text, without markup',
  'unsafe-link': 'must be one line that begins with https, mailto or tel',
};

/**
 * A finding in words for whoever fills in the form. What has no section is about how something is written: there the engine
 * names fields and types, for those who call it.
 */
export function inWords({ code, path, message, sections }, { title, range }) {
  if (sections.length > 0) return message;
  const fault = code.slice(code.indexOf('.') + 1);
  if (fault === 'unknown-field') return `The form has no field “${steps(path).at(-1)}” here.`;
  if (range) return `${title} must be a whole number from ${range.from} to ${range.to}.`;
  return `${SHAPES[fault] ? `${title} ${SHAPES[fault]}` : fieldError(title, fault)}.`;
}

/** The list of all that was found, what must be before what should be. `about` is what the engine says of itself. */
export function checkPanel({ ids, level, about }) {
  const title = heading(level, { class: 'cetr-card__title', id: ids(), tabindex: '-1' }, 'What was found in the form');
  const counts = make('p', { class: 'cetr-strong' });
  const must = errorSummary({ ids, level: level + 1, words: 'It must be put right' });
  const should = errorSummary({ ids, level: level + 1, words: 'It should be put right' });
  should.element.classList.add('cetr-problems--should');
  const note = make(
    'p',
    { class: 'cetr-small' },
    `A form that is half filled in is not wrong: the list says what is still to come. Source: ${about.policy}. It is policy and not law.`,
  );
  const element = make(
    'section',
    { class: 'cetr-card cetr-fill__found', 'aria-labelledby': title.id, hidden: true },
    title,
    counts,
    must.element,
    should.element,
    note,
  );
  return {
    element,
    /** `findings`: `{ severity, words, message, sections, goTo }`, in the order of the form. */
    show(findings, asOf) {
      const [errors, warnings] = ['error', 'warning'].map((kind) => findings.filter(({ severity }) => severity === kind));
      counts.textContent = summary(errors.length, warnings.length, asOf);
      list(must, errors);
      list(should, warnings);
      element.hidden = false;
    },
    hide() {
      element.hidden = true;
    },
    goTo: () => focusOn(title, { scrollTo: element }),
  };
}

function list(summaryOf, findings) {
  if (findings.length === 0) return summaryOf.clear();
  return summaryOf.show(
    findings.map((finding) => ({ text: entry(finding) })),
    { takeFocus: false },
  );
}

function entry({ words, message, sections, goTo }) {
  const named = words.length > 0 ? `${words.join(', ')}: ${message}` : message;
  return [innerLink(named, goTo), sections.length > 0 && make('p', { class: 'cetr-small' }, `${source(sections)}.`)];
}

/** "2 things must be put right, and 1 should be. Checked for 22 November 2026." */
function summary(errors, warnings, asOf) {
  const day = `Checked for ${written(asOf)}.`;
  if (errors + warnings === 0) return `The check finds nothing to put right. ${day}`;
  const parts = [errors > 0 && `${counted(errors, 'thing')} must be put right`, warnings > 0 && `${counted(warnings, 'thing')} should be put right`];
  return `${listed(parts.filter(Boolean))}. ${day}`;
}
