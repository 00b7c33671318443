/** The dates of a case as a file for a calendar program: what it will hold, the key of the case, and whether it reminds. */
import { counted } from './dates.js';
import { IS_SETTLED } from './duty-words.js';
import { ask, failure, fieldError } from './input-errors.js';
import { button, heading, make } from './make.js';
import { radios, text } from './question.js';
import { saveFile } from './save-file.js';

/** It says nothing of whom it is about. */
const FILE = 'review-dates.ics';

const REMINDERS = [
  { value: undefined, label: 'None' },
  { value: 1, label: '1 day before' },
  { value: 7, label: '1 week before' },
  { value: 14, label: '2 weeks before' },
  { value: 28, label: '4 weeks before' },
];
const NO_REMINDER = 0;

/** Is shown for one answer after the other, and keeps what was typed: a key with its case, the reminder for all. */
export function calendarFile({ ids, level, engine }) {
  const key = text({
    ids,
    label: 'Your own key for this case',
    hint: 'No name and no NHS number: the key stands in each entry. Give each case a key of its own, and always the same one.',
    onInput: keepKey,
  });
  const reminder = radios({ ids, legend: 'Reminder', choices: REMINDERS, unknown: null, sideBySide: true });
  reminder.retype(NO_REMINDER);
  const news = make('p', { role: 'status' });
  const place = make('div', {});
  const element = make(
    'section',
    { class: 'cetr-part cetr-not-printed' },
    heading(level, { class: 'cetr-part__title' }, 'The dates in a calendar'),
    place,
  );
  const ownKeys = new Map();
  let shown = null;

  function keepKey() {
    const typed = key.typed();
    if (typed.trim() === '') ownKeys.delete(shown.caseNumber);
    else ownKeys.set(shown.caseNumber, typed);
  }

  function writeKey() {
    key.write(ownKeys.get(shown.caseNumber) ?? shown.usualKey);
    key.showError(null);
  }

  function save() {
    if (key.read().value === undefined) writeKey();
    const days = reminder.read().value;
    const options = { key: key.read().value, stamp: new Date().toISOString(), alarmDaysBefore: days === undefined ? null : [days] };
    const { answer, issues = [] } = ask(() => engine.toCalendar(shown.schedule, options));
    const ofKey = issues.find(({ path }) => path === '/key');
    key.showError(ofKey ? fieldError('The key', ofKey.code) : null);
    if (ofKey) key.focus();
    if (answer !== undefined) saveFile(FILE, 'text/calendar;charset=utf-8', answer);
    news.textContent = saved(answer, ofKey);
  }

  function saved(answer, ofKey) {
    if (answer !== undefined) return `Saved: ${FILE}, with ${counted(shown.entered, 'date')}.`;
    return ofKey ? '' : `${failure()}.`;
  }

  function form() {
    return [
      make('p', {}, `The file has ${counted(shown.entered, 'date')}: what is open or overdue and has a day. Each is an entry for the whole day.`),
      shown.undated > 0 && make('p', {}, `Left out, as no day is set: ${shown.undated}.`),
      key.element,
      reminder.element,
      make('div', { class: 'cetr-actions' }, button('Save the dates as a calendar file', save)),
      news,
      make(
        'p',
        { class: 'cetr-small' },
        'After a change, save the file again with the same key, and open it in the calendar. It updates the entries. An entry for what is done stays until you take it out.',
      ),
      make(
        'p',
        { class: 'cetr-small' },
        'The entries name no person and no diagnosis. They are marked as private, which not every calendar heeds. Keep the file as private as the record.',
      ),
    ].filter(Boolean);
  }

  return {
    element,
    /** `caseNumber` tells one case from another: a key that was typed for one is not used for the next. */
    show({ schedule, events, caseNumber }) {
      const running = schedule.obligations.filter(({ status }) => !IS_SETTLED[status]);
      const entered = running.filter(({ due }) => due !== null).length;
      shown = { schedule, caseNumber, usualKey: usualKey(events), entered, undated: running.length - entered };
      news.textContent = '';
      writeKey();
      place.replaceChildren(...(entered > 0 ? form() : [nothing(running.length)]));
    },
    /** What is shown is from before a change, and is not saved. */
    outdate() {
      place.replaceChildren(make('p', {}, 'You have changed something. Show the new dates, then you can save them here.'));
    },
  };
}

/** The same each time, whatever is entered later, so that a second file updates the first; and other than most cases have. */
function usualKey(events) {
  const [first] = events.map(({ on }) => on).sort();
  return first === undefined ? 'case' : `case-${first}`;
}

function nothing(undated) {
  const words =
    undated > 0
      ? 'There is nothing to save for a calendar: what is open has no day.'
      : 'There is nothing to save for a calendar: nothing is open or overdue.';
  return make('p', {}, words);
}
