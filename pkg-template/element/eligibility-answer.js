/** The answer to "Do I need a review?": what the engine says, why, and what to do now. Never a bare no. */
import { listed, written } from './dates.js';
import { button, heading, innerLink, make, unseen } from './make.js';
import { factName } from './person-questions.js';
import { reasonList, source, sourceLine } from './reasons.js';
import { deciderName, involvedName, pathwayName, REGISTER_EXPLAINED, REVIEW_EXPLAINED, reviewName } from './review-names.js';
import { urgentHelp, urgentLine } from './urgent-help.js';

/** What is said first. The screen neither softens nor sharpens what the engine has decided. */
const OUTCOMES = {
  'review-required': (review) => `NHS England policy says a ${review} must take place.`,
  'review-recommended': (review) =>
    `NHS England policy says you must be offered a ${review}, or a meeting of those who support you, now.`,
  'can-request': (review) => `You can ask for a ${review}.`,
  'not-indicated': (review) => `Your answers do not point to a ${review} now. You can still ask for one.`,
  'out-of-scope': () => 'This policy does not cover the situation you described.',
  'need-more-information': () => 'We cannot say yet.',
};

const KINDS_OF_REVIEW = {
  community: 'The next one is a community review. It is held before anybody goes into hospital.',
  'post-admission': 'The next one is the first review in hospital.',
  inpatient: 'The next one is a review in hospital.',
};

const ASKING = {
  title: 'How to ask for a review',
  sections: ['13.2'],
  steps: [
    'The person, family, carers, an advocate, the commissioner and the teams involved may ask. The commissioner is the NHS team that arranges the care.',
    'Ask the case manager or the commissioner. Say what worries you about the care, safety or plans.',
    'Ask who decides, by when, and how you will be told.',
    'If the answer is no, ask how to appeal. The commissioner then looks at it again.',
    'It is a request and no complaint. Nobody has to be on the register first.',
  ],
};

const OTHER_SUPPORT = {
  title: 'What else there is',
  sections: ['2.3'],
  steps: [
    'The GP can say what other support there is, and can ask for an assessment.',
    'The social care team of the council can look at what the person and the family need.',
    'For special educational needs, each council has an information, advice and support service (SENDIASS).',
    'Other nations of the United Kingdom have their own ways. The GP there can say whom to ask.',
    'If anything in your answers changes, come back and ask again.',
  ],
};

/**
 * `answer` is the engine's, `routes` are `{ review, register }` from `findConsentRoute`, `given` the answers in words.
 * `goTo(name)` leads to a question; `links.reviewDates` is where dates can be worked out.
 */
export function eligibilityAnswer({ engine, answer, routes, given, level, links, goTo, startAgain }) {
  const review = reviewName(answer.reviewName);
  const outOfScope = answer.outcome === 'out-of-scope';
  const title = heading(level, { class: 'cetr-result__title', tabindex: '-1' }, OUTCOMES[answer.outcome](review));
  const part = (name, ...content) =>
    make('section', { class: 'cetr-card' }, heading(level + 1, { class: 'cetr-card__title' }, name), content);
  const element = make(
    'section',
    { class: 'cetr-answer' },
    urgentLine(),
    make(
      'div',
      { class: `cetr-result cetr-result--${answer.outcome}` },
      make('p', { class: 'cetr-result__kicker' }, 'The answer'),
      title,
      answer.review && make('p', {}, KINDS_OF_REVIEW[answer.review]),
      REVIEW_EXPLAINED.map((words) => make('p', {}, words)),
      make('p', { class: 'cetr-small' }, `From NHS England policy: 2023 policy. Answered for ${written(answer.asOf)}.`),
    ),
    answer.blockedBy.length > 0 && part('What must happen first', reasonList(answer.blockedBy)),
    part(outOfScope || answer.outcome === 'need-more-information' ? 'Why' : 'Why this is the answer', reasonList(answer.reasons)),
    answer.missing.length > 0 &&
      part(
        answer.outcome === 'need-more-information' ? 'What we need to know' : 'What could change this answer',
        missing(answer, goTo),
      ),
    outOfScope && part(OTHER_SUPPORT.title, stepList(OTHER_SUPPORT)),
    part(
      ASKING.title,
      stepList(ASKING),
      links.reviewDates &&
        make(
          'p',
          {},
          'If something is due already, ',
          make('a', { class: 'cetr-link', href: links.reviewDates }, 'Review dates'),
          ' shows by which day.',
        ),
    ),
    !outOfScope && part('Who says yes to a review', consent(routes.review, goTo)),
    !outOfScope && part('The register', register(answer, routes.register)),
    part('What you told us', told(given, goTo)),
    make(
      'div',
      { class: 'cetr-actions' },
      button('Print this page', () => print()),
      button('Start again', startAgain),
    ),
    urgentHelp({ level: level + 1 }),
    make(
      'p',
      { class: 'cetr-small' },
      `Source: ${engine.about().policy}, in force from ${written(engine.about().inForceFrom)}. It is policy and not law. cetr-engine ${engine.about().version}.`,
    ),
  );
  return { element, title };
}

function stepList({ steps, sections }) {
  return [
    make(
      'ol',
      { class: 'cetr-steps' },
      steps.map((step) => make('li', {}, step)),
    ),
    sourceLine({ sections }),
  ];
}

function missing({ missing: names, outcome }, goTo) {
  const lead =
    outcome === 'need-more-information'
      ? 'These facts decide. Those who support the person may know them. You can ask for a review meanwhile.'
      : 'The answer may be another one once we know:';
  return [
    make('p', {}, lead),
    make(
      'ul',
      { class: 'cetr-list' },
      names.map((name) =>
        make(
          'li',
          {},
          innerLink(factName(name), () => goTo(name)),
        ),
      ),
    ),
  ];
}

function consent(route, goTo) {
  return [
    make('p', { class: 'cetr-strong' }, `${deciderName(route.decider)}.`, mayProceed(route.mayProceed)),
    reasonList(route.reasons),
    route.missing.length > 0 &&
      make(
        'p',
        {},
        'Still to find out: ',
        route.missing.flatMap((name, place) => [
          place > 0 && ', ',
          innerLink(factName(name), () => goTo(name === 'dateOfBirth' ? 'age' : name)),
        ]),
        '.',
      ),
    route.alsoInvolve.length > 0 &&
      make('p', {}, `Also ask ${listed(route.alsoInvolve.map(involvedName))} what they think. They have no veto.`),
    route.steps.length > 0 && make('p', { class: 'cetr-strong' }, 'What happens next'),
    actions(route.steps),
  ];
}

function mayProceed(answer) {
  if (answer === null) return null;
  return answer ? ' There is a yes, so a review can go ahead.' : ' There is no yes yet, so a review waits for one.';
}

/** Who does what, in the order of the policy. */
export function actions(steps) {
  if (steps.length === 0) return null;
  return make(
    'ol',
    { class: 'cetr-steps' },
    steps.map((step) =>
      make(
        'li',
        {},
        make('p', {}, step.text, step.needed === 'unknown' && ' Whether this is needed turns on facts we do not know.'),
        make('p', { class: 'cetr-small' }, `${step.who}. ${source(step.sections)}.`),
      ),
    ),
  );
}

function register({ considerRegister }, route) {
  const first = {
    true: 'NHS England policy says to think about the register too.',
    false: 'The person is on the register already.',
    null: 'Whether the register would help is not clear from these answers. You can ask about it all the same.',
  }[String(considerRegister)];
  return [
    make('p', { class: 'cetr-strong' }, first),
    make('p', {}, `${REGISTER_EXPLAINED} The local teams that give the support see it.`),
    make(
      'p',
      {},
      `${deciderName(route.decider)}. The answer can be no, and it can change later. A no does not change other care.`,
    ),
    make('p', {}, 'A review does not depend on the register.'),
    sourceLine({ sections: ['2.4', '3', '5', '9.1'] }),
  ];
}

function told(given, goTo) {
  if (given.length === 0) return make('p', {}, 'You left all questions out.');
  return make(
    'dl',
    { class: 'cetr-summary' },
    given.map(({ name, title, answer }) =>
      make(
        'div',
        { class: 'cetr-summary__row' },
        make('dt', {}, title),
        make('dd', {}, answer),
        make(
          'dd',
          { class: 'cetr-summary__action' },
          innerLink(['Change', unseen(` ${title}`)], () => goTo(name)),
        ),
      ),
    ),
  );
}
