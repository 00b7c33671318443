/** The way through the checker without a page: what is asked, what an answer drops, what is left when all is emptied. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkerJourney } from '../../pkg-template/element/checker-journey.js';
import { gapsToTell } from '../../pkg-template/element/guidance-area.js';
import { NATIONAL_NUMBERS } from '../../pkg-template/element/urgent-help.js';
import { PACKAGE } from './places.mjs';

const { load } = await import(`${PACKAGE}dist/index.js`);
const engine = await load();

const begin = () => checkerJourney(engine, { options: () => ({ wording: 'plain' }) });

/** Answers all that is asked, "not sure" where nothing is given. Gives back what was asked, in order. */
function answerAll(journey, given) {
  const asked = [];
  for (let step = journey.next(); step.step === 'question';) {
    asked.push(step.question.id);
    step = journey.answer(step.question.id, given[step.question.id] ?? 'not-sure');
  }
  return asked;
}

const AT_HOME = {
  autism: 'diagnosed',
  where: 'community',
  admissionConsidered: true,
  asker: 'the-person',
  age: 19,
  hasEhcp: true,
};

test('each question can be seen again with its answer and its place, in the words for whoever asks', () => {
  const journey = begin();
  const asked = answerAll(journey, AT_HOME);
  assert.ok(asked.length > 6);
  asked.forEach((id, place) => {
    const { question, number, left, given } = journey.question(id);
    assert.equal(question.id, id);
    assert.equal(number, place + 1, id);
    assert.ok(left >= asked.length - 1 - place, `${id}: ${left}`);
    assert.equal(given, AT_HOME[id] ?? 'not-sure');
  });
  assert.equal(journey.question('autism').question.title, 'Are you autistic?');
  assert.deepEqual(
    journey.told().map(({ id }) => id),
    asked,
  );
  assert.equal(journey.told().find(({ id }) => id === 'age').answer, '19');
});

test('the next question is seen as the engine gives it', () => {
  const journey = begin();
  journey.answer('commissionedInEngland', true);
  const step = journey.next();
  assert.deepEqual(journey.question(step.question.id), {
    question: step.question,
    number: 2,
    left: step.atMostLeft - 1,
    given: undefined,
  });
});

test('another answer drops those that can no longer matter, keeps the rest, and asks only what it makes necessary', () => {
  const journey = begin();
  answerAll(journey, AT_HOME);
  const before = journey.told();
  journey.answer('age', 30);
  assert.equal(journey.next().step, 'outcome');
  const kept = journey.told();
  assert.deepEqual(
    kept.filter(({ id }) => id !== 'age'),
    before.filter(({ id }) => !['age', 'hasEhcp'].includes(id)),
  );
  assert.equal(journey.question('hasEhcp'), null);
  journey.answer('age', 20);
  assert.deepEqual(answerAll(journey, {}), ['hasEhcp']);
});

test('what the engine refuses changes nothing', () => {
  const journey = begin();
  answerAll(journey, AT_HOME);
  const before = journey.told();
  assert.throws(() => journey.answer('age', 131), { name: 'CetrInputError' });
  assert.deepEqual(journey.told(), before);
});

test('once emptied nothing is left', () => {
  const journey = begin();
  answerAll(journey, AT_HOME);
  journey.clear();
  assert.deepEqual(journey.told(), []);
  assert.equal(journey.next().asked, 0);
});

test('of an area visitors are told what they can act on, each once', () => {
  const findings = [
    'local-area.review-appeal-missing',
    'local-area.post-admission-review-too-long',
    'local-area.repeat-review-too-long',
    'local-area.name-superseded',
    'local-area.diagnosis-review-shorter',
  ].map((code) => ({ code }));
  assert.deepEqual(gapsToTell(findings), ['gap.review-appeal-missing', 'gap.too-long', 'gap.shorter']);
});

test('the numbers of urgent help on the page are those of the engine, whatever was answered', () => {
  const journey = begin();
  answerAll(journey, AT_HOME);
  const { contacts } = journey.guidance(null, null).urgentHelp;
  assert.deepEqual(contacts.map(({ phone }) => phone.replaceAll(' ', '')).sort(), [...NATIONAL_NUMBERS].sort());
});
