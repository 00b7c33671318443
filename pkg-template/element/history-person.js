/** The person of a history, and the day to answer for. */
import { heading, make } from './make.js';
import { givenAnswers, joined, personQuestions, readPerson, writePerson } from './person-questions.js';
import { date } from './question.js';

/** The facts that count in a history: everything else is told by its events. */
const FACTS = [
  'dateOfBirth',
  'age',
  'autism',
  'learningDisability',
  'hasEhcp',
  'commissionedInEngland',
  'consentToReview',
  'consentToRegister',
];

export function historyPerson({ ids, level, onInput }) {
  const questions = personQuestions(FACTS, { ids, onInput, brief: true });
  // Facts of an opened file that no question asks for: they stay with the person.
  let rest = {};
  const element = make(
    'section',
    { class: 'cetr-card cetr-person' },
    heading(level, { class: 'cetr-card__title' }, 'The person'),
    make('p', {}, 'No name is needed. Leave out what you do not know.'),
    [...questions.values()].map((question) => question.element),
  );
  return {
    element,
    /** The questions by the names of their facts, in their order. */
    questions,
    /** `{ person, problems }`. */
    read() {
      const { person, problems } = readPerson(questions);
      return { person: joined(person, rest), problems };
    },
    write(person) {
      rest = writePerson(questions, person);
    },
    /** The facts in words. */
    given: () => givenAnswers(questions),
    snapshot: () => ({ rest, typed: new Map([...questions].map(([name, question]) => [name, question.typed()])) }),
    restore(kept) {
      rest = kept.rest;
      for (const [name, question] of questions) question.retype(kept.typed.get(name));
    },
  };
}

export function dayOfAnswer({ ids, onInput }) {
  return date({
    ids,
    legend: 'Which day should the answer be for?',
    name: 'The day of the answer',
    hint: 'Leave it empty for today.',
    onInput,
  });
}
