/** The dates of a history: the next review first, then what is due, what is settled, and what else to know. */
import { counted, written, writtenWithWeekday } from './dates.js';
import { IS_SETTLED, limitLine, statusWords } from './duty-words.js';
import { eventFacts, eventLine, inOrder } from './event-types.js';
import { button, heading, make, unseen } from './make.js';
import { reasonList, reasonText, sourceLine } from './reasons.js';
import { obligationName, pathwayName, REVIEW_EXPLAINED, reviewName } from './review-names.js';
import { timelineFigure } from './timeline-screen.js';
import { urgentHelp } from './urgent-help.js';

/**
 * `schedule` is the engine's answer to `history`; `given` are the facts of the person in words; `isWriting` says that an
 * event is being written that is not in the history yet; `calendar` is the part that saves the dates for a calendar.
 */
export function scheduleAnswer({ engine, schedule, history, given, isWriting, calendar, ids, level }) {
  const { obligations, nextReview, oversightPanel, cautions, asOf } = schedule;
  const { events } = history;
  const title = heading(level, { class: 'cetr-answer__title', tabindex: '-1' }, 'The dates');
  const part = (name, ...content) =>
    make('section', { class: 'cetr-part' }, heading(level + 1, { class: 'cetr-part__title' }, name), content);
  const card = (obligation, isNext) => duty(obligation, { events, level: level + 2, isNext });
  const cards = (list) =>
    make(
      'ol',
      { class: 'cetr-duties' },
      list.map((obligation) => make('li', {}, card(obligation))),
    );
  const due = obligations.filter(({ status }, index) => !IS_SETTLED[status] && index !== nextReview);
  const settled = obligations.filter(({ status }) => IS_SETTLED[status]);
  const later = events.filter(({ on }) => on > asOf).length;
  const element = make(
    'section',
    { class: 'cetr-answer' },
    title,
    facts(schedule),
    later > 0 && make('p', { class: 'cetr-note' }, `Not counted: ${counted(later, 'event')} after ${written(asOf)}.`),
    isWriting && make('p', { class: 'cetr-note' }, 'Not counted: the event that you are writing and have not saved.'),
    obligations.length > 0 && part('On a line of time', timelineFigure({ ids, schedule, events }).picture),
    part('The next review', nextReview === null ? noReview(obligations) : card(obligations[nextReview], true)),
    cautions.length > 0 && part('What to know about these dates', make('div', { class: 'cetr-cautions' }, reasonList(cautions))),
    due.length > 0 && part(nextReview === null ? 'What is due' : 'What else is due', cards(due)),
    calendar,
    settled.length > 0 && part('What is settled', cards(settled)),
    admissions(schedule, history, engine, part),
    part('The oversight panel', panel(oversightPanel)),
    make('div', { class: 'cetr-print-only' }, part('The person', givenFacts(given))),
    make(
      'div',
      { class: 'cetr-actions' },
      button('Print this page', () => print()),
    ),
    urgentHelp({ level: level + 1 }),
    REVIEW_EXPLAINED.map((words) => make('p', { class: 'cetr-small' }, words)),
    make('p', { class: 'cetr-small' }, edition(engine.about())),
  );
  return { element, title };
}

function edition({ policy, inForceFrom, calendarUntil, version }) {
  return [
    `Source: ${policy}, in force from ${written(inForceFrom)}. It is policy and not law. `,
    `Bank holidays of England are certain until ${written(calendarUntil)}. cetr-engine ${version}.`,
  ];
}

/** On paper there are no fields to read the facts from. */
function givenFacts(given) {
  const answers = given.map(({ title, answer }) => make('div', {}, make('dt', {}, title), make('dd', {}, answer)));
  return given.length > 0 ? make('dl', { class: 'cetr-rows' }, answers) : make('p', {}, 'Nothing is entered.');
}

function facts({ asOf, reviewName: name, pathway, inHospital, obligations }) {
  const overdue = obligations.filter(({ status }) => status === 'overdue').length;
  const rows = [
    ['Answered for', written(asOf)],
    [
      'Overdue on that day',
      overdue === 0 ? 'Nothing' : make('span', { class: 'cetr-tag cetr-tag--overdue' }, `${overdue} overdue`),
    ],
    ['In hospital', inHospital ? 'Yes' : 'No'],
    ['Name of the review', name ? reviewName(name) : 'Not known yet'],
    ['Part of the policy', pathwayName(pathway)],
  ];
  return make(
    'dl',
    { class: 'cetr-glance' },
    rows.map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value))),
  );
}

function noReview(obligations) {
  const words =
    obligations.length === 0
      ? 'From what is entered here, NHS England policy sets no date. You can still ask for a review.'
      : 'No review is due from what is entered here. You can still ask for one.';
  return [
    make('p', { class: 'cetr-strong' }, words),
    make('p', {}, 'Ask the case manager or the commissioner.'),
    sourceLine({ sections: ['13.2'] }),
  ];
}

/** One obligation: what, by when, how it stands, both limits, and why. Of what is settled the rest is folded away. */
function duty(obligation, { events, level, isNext = false }) {
  const { due, status, metOn, reasons } = obligation;
  const [first, ...others] = reasons;
  const name = obligationName(obligation);
  const settled = IS_SETTLED[status];
  const day = due ? [settled ? 'Was due by ' : 'Due by ', make('strong', {}, writtenWithWeekday(due))] : ['No day is set'];
  const body = [make('p', {}, first.text), sourceLine(first), make('dl', { class: 'cetr-rows' }, rows(obligation, events))];
  const counting = others.length > 0 && reasonList(others);
  return make(
    'article',
    { class: `cetr-duty cetr-duty--${status}${isNext ? ' cetr-duty--next' : ''}` },
    make(
      'div',
      { class: 'cetr-duty__head' },
      heading(level, { class: 'cetr-duty__title' }, name),
      make('p', { class: `cetr-tag cetr-tag--${status}` }, statusWords(obligation)),
    ),
    make('p', { class: 'cetr-duty__date' }, day, metOn && `, done on ${written(metOn)}`),
    settled
      ? fold('Why, and how it was counted', name, body, counting)
      : [body, counting && fold('How this was counted', name, counting)],
  );
}

function fold(title, name, ...content) {
  return make(
    'details',
    { class: 'cetr-fold' },
    make('summary', { class: 'cetr-fold__title' }, title, unseen(` ${name}`)),
    content,
  );
}

function rows({ due, limits, before, lastWorkingDay, from, openedBy, metBy }, events) {
  const told = [
    limits.length > 0 && [
      limits.length > 1 ? 'The limits' : 'The limit',
      make(
        'ul',
        { class: 'cetr-limits' },
        limits.map((limit) => limitLine(limit, limits, due)),
      ),
    ],
    before && ['To be held', before === 'admission' ? 'Before any admission' : 'Before the diagnosis is changed'],
    due && lastWorkingDay && lastWorkingDay !== due && ['Last working day', writtenWithWeekday(lastWorkingDay)],
    ['Began with', openedBy === null ? written(from) : eventLine(events[openedBy])],
    metBy !== null && ['Done with', eventLine(events[metBy])],
  ];
  return told.filter(Boolean).map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value)));
}

function panel(entries) {
  if (entries.length === 0) return make('p', {}, 'Nothing in this history is a reason for the oversight panel to look at it.');
  return make(
    'ul',
    { class: 'cetr-panel' },
    entries.map(({ since, reason, reviewedOn }) =>
      make(
        'li',
        { class: 'cetr-panel__entry' },
        make('p', { class: 'cetr-strong' }, `Since ${written(since)}`),
        make(
          'p',
          { class: `cetr-tag cetr-tag--${reviewedOn ? 'met' : 'open'}` },
          reviewedOn ? `The panel looked on ${written(reviewedOn)}` : 'Not known to have been looked at',
        ),
        reasonText(reason),
      ),
    ),
  );
}

const ADMISSION_CAUTIONS = ['reviews.community-review-unconfirmed', 'reviews.admitted-without-community-review'];
const WHAT_STANDS = {
  'six-week-review': 'A community review stands for this admission.',
  'post-admission-review': 'No community review stands for this admission.',
};

/** What stands for each admission and what does not: read off the duty that the admission opened. */
function admissions({ obligations, cautions, asOf }, { events, person }, engine, part) {
  const counted = inOrder(events).filter((index) => events[index].on <= asOf);
  const stays = [];
  let before = [];
  for (const index of counted) {
    const { type } = events[index];
    if (type === 'community-review' || type === 'laep-meeting') before.push(events[index]);
    if (type !== 'admitted') continue;
    const duty = obligations.find(({ openedBy, kind }) => openedBy === index && Object.hasOwn(WHAT_STANDS, kind));
    stays.push({ admitted: events[index], duty, before });
    before = [];
  }
  if (stays.length === 0) return null;
  const unsure = cautions.filter(({ rule }) => ADMISSION_CAUTIONS.includes(rule));
  return part(
    'What stands for an admission',
    stays.map((stay) => stayCard(stay, person, engine)),
    unsure.length > 0 && make('div', { class: 'cetr-admission' }, reasonList(unsure)),
  );
}

function stayCard({ admitted, duty, before }, person, engine) {
  return make(
    'div',
    { class: 'cetr-admission' },
    make('p', { class: 'cetr-strong' }, `${eventLine(admitted)}. ${duty ? WHAT_STANDS[duty.kind] : 'It opened no review.'}`),
    duty && reasonText(duty.reasons[0]),
    before.length > 0 && make('p', {}, 'Before it:'),
    before.length > 0
      ? make(
          'ul',
          { class: 'cetr-list' },
          before.map((held) => make('li', {}, beforeAdmission(held, admitted, person, engine))),
        )
      : make('p', {}, 'No community review and no emergency meeting before it is entered.'),
  );
}

/** A review or an emergency meeting before an admission, as it was entered; of a meeting the engine says what it is worth. */
function beforeAdmission(held, admitted, person, engine) {
  const entered = eventFacts(held)
    .map(({ label, value }) => `${label}: ${value}.`)
    .join(' ');
  if (held.type === 'community-review')
    return `${eventLine(held)}. ${entered || 'Whether it was about this admission is not known.'}`;
  const { actions } = engine.followUpLaep({ heldOn: held.on, admittedOn: admitted.on, person }, { asOf: admitted.on });
  const action = actions.find(({ code }) => code === 'laep.arrange-post-admission-review');
  return [make('p', {}, `${eventLine(held)}. ${action.text}`), sourceLine(action)];
}
