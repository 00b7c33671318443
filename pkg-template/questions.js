/** The functions of the package: the one table of them, and how a call reaches the engine and comes back. */
import { argumentText } from './argument.js';
import { localDate } from './local-date.js';

/** Each function's arguments, under the contract's names. */
const QUESTIONS = {
  assessEligibility: ['person', 'options'],
  scheduleReviews: ['history', 'options'],
  scheduleMany: ['histories', 'options'],
  followUpLaep: ['meeting', 'options'],
  findConsentRoute: ['person', 'decision', 'options'],
  supportForRating: ['person', 'options'],
  guideSelfReferral: ['enquiry', 'area', 'options'],
  checkLocalOffer: ['area', 'options'],
  nextQuestion: ['answers', 'options'],
  validateForm: ['form', 'data', 'options'],
  formSchema: ['form'],
  toWorklist: ['cases', 'options'],
  toCalendar: ['schedule', 'options'],
  isWorkingDay: ['date', 'options'],
  addWorkingDays: ['from', 'count', 'options'],
  bankHolidays: ['year'],
  listRules: [],
  about: [],
};

/** The text of an argument that was not given, or given as `undefined`: `null` is data, and a form can be it. */
const ABSENT = '';

/** What stands before the faults of a wrong call, in the place of an answer. No text of JSON begins with it. */
const WRONG_CALL = '!';

/**
 * The functions as callers have them, on an engine and, after it has failed, on the next one.
 *
 * `begin()` gives a fresh engine. A failure inside WebAssembly leaves an instance in no known state, so that one is
 * dropped: the next call starts another, from the module compiled once.
 *
 * `rules` is what `listRules` alone tells of each rule, in its order: kept here and not in the engine, which must stay small.
 */
export function questionsOf(begin, rules = []) {
  let engine = begin();

  function ask(name, names, given) {
    const [first = ABSENT, second = ABSENT, third = ABSENT] = names.map((_, index) =>
      given[index] === undefined ? ABSENT : argumentText(given[index]),
    );
    let told;
    try {
      engine ??= begin();
      told = engine.ask(name, first, second, third, localDate(new Date()));
    } catch (thrown) {
      engine = undefined;
      throw new Error(`${name} failed: a fault of cetr-engine, not of the call; the next call starts afresh`, { cause: thrown });
    }
    if (told.startsWith(WRONG_CALL)) throw inputError(JSON.parse(told.slice(WRONG_CALL.length)));
    return JSON.parse(told);
  }

  // `{ [name](…) {} }`, so that a stack trace shows the function's own name.
  const functions = Object.entries(QUESTIONS).map(([name, names]) => ({ [name]: (...given) => ask(name, names, given) }));
  const { listRules, ...others } = Object.assign({}, ...functions);
  return Object.freeze({
    ...others,
    listRules: (...given) => listRules(...given).map((rule, place) => ({ ...rule, ...rules[place] })),
  });
}

/** A wrong call as an error: its first fault, and all of them. */
function inputError(issues) {
  const [{ message, ...first }] = issues;
  return Object.assign(new Error(message), { name: 'CetrInputError', ...first, issues });
}
