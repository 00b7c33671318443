/** The dates of a history: the next review first, then what is due, what is settled, and what else to know. */
import { counted, written, writtenWithWeekday } from './dates.js';
import { eventFacts, eventTitle } from './event-types.js';
import { button, heading, make } from './make.js';
import { reasonList, reasonText, sourceLine } from './reasons.js';
import { obligationName, pathwayName, REVIEW_EXPLAINED, reviewName } from './review-names.js';
import { urgentHelp, urgentLine } from './urgent-help.js';

const IS_SETTLED = { open: false, overdue: false, met: true, 'met-late': true, lapsed: true };

const UNITS = { days: 'day', 'working-days': 'working day', weeks: 'week', months: 'month' };

export function scheduleAnswer({ engine, schedule, history, ids, level }) {
  const { obligations, nextReview, oversightPanel, cautions, asOf } = schedule;
  const { events } = history;
  const title = heading(level, { class: 'cetr-answer__title', tabindex: '-1', id: ids() }, 'The dates');
  const part = (name, ...content) =>
    make('section', { class: 'cetr-part' }, heading(level + 1, { class: 'cetr-part__title' }, name), content);
  const cards = (list) =>
    make(
      'ol',
      { class: 'cetr-duties' },
      list.map((obligation) => make('li', {}, duty(obligation, { events, asOf, level: level + 2 }))),
    );
  const due = obligations.filter(({ status }, index) => !IS_SETTLED[status] && index !== nextReview);
  const settled = obligations.filter(({ status }) => IS_SETTLED[status]);
  const later = events.filter(({ on }) => on > asOf).length;
  const element = make(
    'section',
    { class: 'cetr-answer', 'aria-labelledby': title.id },
    title,
    urgentLine(),
    facts(schedule),
    later > 0 && make('p', { class: 'cetr-note' }, `Not counted: ${counted(later, 'event')} after ${written(asOf)}.`),
    part(
      'The next review',
      nextReview === null
        ? noReview(obligations)
        : duty(obligations[nextReview], { events, asOf, level: level + 2, isNext: true }),
    ),
    cautions.length > 0 &&
      part('What to know about these dates', make('div', { class: 'cetr-cautions' }, reasonList(cautions))),
    due.length > 0 && part(nextReview === null ? 'What is due' : 'What else is due', cards(due)),
    settled.length > 0 && part('What is settled', cards(settled)),
    admissions(schedule, history, engine, part),
    part('The oversight panel', panel(oversightPanel)),
    make(
      'div',
      { class: 'cetr-actions' },
      button('Print this page', () => print()),
    ),
    urgentHelp({ level: level + 1 }),
    REVIEW_EXPLAINED.map((words) => make('p', {}, words)),
    make(
      'p',
      { class: 'cetr-small' },
      `Source: ${engine.about().policy}, in force from ${written(engine.about().inForceFrom)}. It is policy and not law. `,
      `Bank holidays of England are certain until ${written(engine.about().calendarUntil)}. cetr-engine ${engine.about().version}.`,
    ),
  );
  return { element, title };
}

function facts({ asOf, reviewName: name, pathway, inHospital }) {
  const rows = [
    ['Answered for', written(asOf)],
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

/** One obligation: what, by when, how it stands, both limits, and why. */
function duty(obligation, { events, level, isNext = false }) {
  const { due, status, limits, before, lastWorkingDay, from, metOn, openedBy, metBy, reasons } = obligation;
  const rows = [
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
    metOn && ['Done with', metBy === null ? written(metOn) : eventLine(events[metBy])],
  ].filter(Boolean);
  const [first, ...others] = reasons;
  return make(
    'article',
    { class: `cetr-duty cetr-duty--${status}${isNext ? ' cetr-duty--next' : ''}` },
    make(
      'div',
      { class: 'cetr-duty__head' },
      heading(level, { class: 'cetr-duty__title' }, obligationName(obligation)),
      make('p', { class: `cetr-tag cetr-tag--${status}` }, statusWords(obligation)),
    ),
    make(
      'p',
      { class: 'cetr-duty__date' },
      due
        ? [
            make('span', { class: 'cetr-duty__by' }, IS_SETTLED[status] ? 'Was due by ' : 'Due by '),
            make('strong', {}, writtenWithWeekday(due)),
          ]
        : 'No day is set',
    ),
    make('p', {}, first.text),
    sourceLine(first),
    make(
      'dl',
      { class: 'cetr-rows' },
      rows.map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value))),
    ),
    others.length > 0 &&
      make(
        'details',
        { class: 'cetr-fold' },
        make('summary', { class: 'cetr-fold__title' }, 'How this was counted'),
        reasonList(others),
      ),
  );
}

function statusWords({ status, daysLeft, due }) {
  if (status === 'met') return due ? 'Done in time' : 'Done';
  if (status === 'met-late') return 'Done late';
  if (status === 'lapsed') return 'No longer due';
  if (status === 'overdue') return `Overdue by ${counted(-daysLeft, 'day')}`;
  if (daysLeft === null) return 'Open';
  return daysLeft === 0 ? 'Due today' : `Due in ${counted(daysLeft, 'day')}`;
}

function limitLine({ basis, count, by, passedOver = [] }, limits, due) {
  const isTheOne = limits.length > 1 && by === due;
  return make(
    'li',
    {},
    `${counted(count, UNITS[basis])}: ${writtenWithWeekday(by)}`,
    isTheOne && make('strong', {}, ' (this one counts)'),
    passedOver.length > 0 &&
      make(
        'span',
        { class: 'cetr-limits__passed' },
        `Bank holidays passed over: ${passedOver.map(({ date, name }) => `${name}, ${written(date)}`).join('; ')}`,
      ),
  );
}

function eventLine(event) {
  return `${eventTitle(event)}, ${written(event.on)}`;
}

function panel(entries) {
  if (entries.length === 0)
    return make('p', {}, 'Nothing in this history is a reason for the oversight panel to look at it.');
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
  const counts = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => event.on <= asOf)
    .sort((one, other) =>
      one.event.on < other.event.on ? -1 : one.event.on > other.event.on ? 1 : one.index - other.index,
    );
  const admitted = counts.filter(({ event }) => event.type === 'admitted');
  if (admitted.length === 0) return null;
  return part(
    'What stands for an admission',
    admitted.map(({ event, index }, place) => {
      const duties = obligations.filter(({ openedBy, kind }) => openedBy === index && Object.hasOwn(WHAT_STANDS, kind));
      const start = place === 0 ? 0 : counts.findIndex((one) => one.index === admitted[place - 1].index) + 1;
      const before = counts
        .slice(
          start,
          counts.findIndex((one) => one.index === index),
        )
        .filter(({ event: { type } }) => type === 'community-review' || type === 'laep-meeting');
      const isLast = place === admitted.length - 1;
      return make(
        'div',
        { class: 'cetr-admission' },
        make(
          'p',
          { class: 'cetr-strong' },
          `Admitted on ${written(event.on)}. `,
          duties.length === 0 ? 'This admission opened no review.' : WHAT_STANDS[duties[0].kind],
        ),
        duties.flatMap(({ reasons: [reason] }) => reasonText(reason)),
        before.length > 0
          ? make(
              'ul',
              { class: 'cetr-list' },
              before.map(({ event: held }) => make('li', {}, beforeAdmission(held, event, person, engine))),
            )
          : make('p', {}, 'No community review and no emergency meeting before it is entered.'),
        isLast && reasonList(cautions.filter(({ rule }) => ADMISSION_CAUTIONS.includes(rule))),
      );
    }),
  );
}

/** A review or an emergency meeting before an admission, as it was entered; of a meeting the engine says what it is worth. */
function beforeAdmission(held, admitted, person, engine) {
  const entered = eventFacts(held, written)
    .map(({ label, value }) => `${label}: ${value}.`)
    .join(' ');
  if (held.type === 'community-review')
    return `${eventLine(held)}. ${entered || 'Whether it was about this admission is not known.'}`;
  const { actions } = engine.followUpLaep({ heldOn: held.on, admittedOn: admitted.on, person }, { asOf: admitted.on });
  const action = actions.find(({ code }) => code === 'laep.arrange-post-admission-review');
  return [make('p', {}, `${eventLine(held)}. ${action.text}`), sourceLine(action)];
}
