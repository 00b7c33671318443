/**
 * What the engine refuses, in words for whoever fills in a form. The engine's own messages name fields and types and are
 * for those who call it; these say what must hold, in the words of the question.
 */

const PERSON = {
  age: {
    default: 'The age must be a whole number from 0 to 130',
    'age-and-date-of-birth': 'Give the age or the date of birth, not both',
  },
  dateOfBirth: {
    default: 'The date of birth must be a real date, such as 27 3 2012',
    'before-birth': 'The date of birth must not be after the day of the answer',
  },
};

const EVENT = {
  'already-in-hospital': 'The person is in hospital already on this day. Add the discharge that came before, or change the date',
  'in-hospital': 'The person is in hospital on this day, and this happens out of hospital alone. Change the date or the event',
  'not-in-hospital': 'The person is not in hospital on this day. Add the admission that came before, or change the date',
  'already-segregated': 'Segregation is running already on this day. Add its end, or change the date',
  'decision-before-proposal': 'The day of the decision must be on or after the day of the proposal',
  'action-before-review': 'The day of an action must be on or after the review',
  'nothing-to-end': 'Nothing before this day can be ended or answered by it. Add what came before, or change the date',
  'before-birth': 'This must not be before the date of birth',
  'before-calendar': 'Working days can be counted from 1995 on. Change the date',
  'beyond-calendar': 'A date that follows from this would be after 2200. Change the date',
};

const FIELD = {
  'bad-date': 'must be a real date, such as 27 3 2026',
  'missing-field': 'must be given',
  'wrong-type': 'must be of the right kind',
  'unknown-value': 'must be one of the choices',
  'out-of-range': 'must be within its range',
  'too-large': 'must be shorter',
  unreadable: 'must be plain text, without half characters',
};

/** The engine has failed: no answer, and nothing that another input would put right. */
const FAILED = 'failed';

/** About a fact of the person, or about no fact at all. */
export function personError(name, code) {
  if (code === FAILED) return failure();
  return PERSON[name]?.[code] ?? PERSON[name]?.default ?? `This answer ${FIELD[code] ?? 'must be changed'}`;
}

export function failure() {
  return 'There is no answer, by a fault of this page. Nothing that you entered is lost';
}

/** About an event as a whole. */
export function eventError(code) {
  return EVENT[code] ?? `This event ${FIELD[code] ?? 'must be changed'}`;
}

/** About one field of an event, `label` naming it at the beginning of a sentence. */
export function fieldError(label, code) {
  return EVENT[code] ?? `${label} ${FIELD[code] ?? 'must be changed'}`;
}

/** Is this about what is possible in what order, rather than about how something is written? */
export function isAboutOrder(code) {
  return Object.hasOwn(EVENT, code);
}

/** Asks the engine: `{ answer }`, or `{ issues }` with everything that it refuses. `report(error)` is told of any other fault. */
export function ask(question, report = reportError) {
  try {
    return { answer: question() };
  } catch (thrown) {
    if (thrown?.name === 'CetrInputError') return { issues: thrown.issues };
    // For whoever looks after the page: it is not the visitor's to put right.
    report(thrown);
    return { issues: [{ code: FAILED, argument: 0, path: '' }] };
  }
}

/** "/events/3/on" is ["events", "3", "on"]. */
export function steps(path) {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
