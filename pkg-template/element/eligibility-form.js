/** The facts for "Do I need a review?": what is known of the person, in four parts. Nothing has to be answered. */
import { button, heading, make } from './make.js';
import { personQuestions, readPerson } from './person-questions.js';
import { personError, steps } from './input-errors.js';

const PARTS = [
  { title: 'About the person', names: ['age', 'dateOfBirth', 'autism', 'learningDisability', 'hasEhcp'] },
  {
    title: 'Where the person is',
    names: ['where', 'secureWard', 'viaCriminalJustice', 'reviewHeldThisStay', 'commissionedInEngland'],
  },
  {
    title: 'Going into hospital',
    names: ['admissionConsidered', 'admissionRisk', 'communityReviewHeld', 'crisisCareInLastYear', 'onRegister', 'rating'],
  },
  {
    title: 'Saying yes or no',
    lead: 'A review needs a yes. These questions are about who gives it.',
    names: [
      'consentToReview',
      'consentToRegister',
      'familyInvolvement',
      'capacity.canDecide',
      'capacity.fluctuates',
      'capacity.parentalResponsibilityHolder',
      'capacity.welfareAttorney',
      'capacity.welfareDeputy',
    ],
  },
];

/** Asked of somebody in hospital alone. */
const IN_HOSPITAL = ['secureWard', 'viaCriminalJustice', 'reviewHeldThisStay'];
const HOSPITALS = ['mental-health-hospital', 'cyp-mental-health-hospital'];

export function eligibilityForm({ ids, level, onSubmit, onChange }) {
  const questions = personQuestions(
    PARTS.flatMap(({ names }) => names),
    { ids, onInput: changed },
  );
  const inHospital = make(
    'div',
    { class: 'cetr-follow-up', hidden: true },
    IN_HOSPITAL.map((name) => questions.get(name).element),
  );
  const otherAge = make(
    'details',
    { class: 'cetr-fold' },
    make('summary', { class: 'cetr-fold__title' }, 'Give a date of birth instead'),
    questions.get('dateOfBirth').element,
  );

  const placed = (name) => {
    if (name === 'dateOfBirth') return otherAge;
    if (name === IN_HOSPITAL[0]) return inHospital;
    return IN_HOSPITAL.includes(name) ? null : questions.get(name).element;
  };
  const parts = PARTS.map(({ title, lead, names }) =>
    make(
      'section',
      { class: 'cetr-card' },
      heading(level, { class: 'cetr-card__title' }, title),
      lead && make('p', {}, lead),
      names.map(placed),
    ),
  );
  const submit = (event) => {
    event.preventDefault();
    onSubmit();
  };
  const element = make(
    'form',
    { class: 'cetr-form', novalidate: true, autocomplete: 'off', on: { submit } },
    parts,
    make('div', { class: 'cetr-actions' }, button('Show the answer', null, { kind: 'main', type: 'submit' })),
  );

  function changed() {
    inHospital.hidden = !HOSPITALS.includes(questions.get('where').read().value);
    onChange();
  }

  /** Those that are on the page: an answer that its question no longer shows does not count. */
  function asked() {
    return new Map([...questions].filter(([name]) => !(inHospital.hidden && IN_HOSPITAL.includes(name))));
  }

  return {
    element,
    read: () => readPerson(asked()),
    /** The answers given, in the words of the questions: `[{ name, title, answer }]`. */
    given() {
      const rows = [...asked()].map(([name, question]) => ({
        name,
        title: question.title,
        value: question.read().value,
        question,
      }));
      return rows
        .filter(({ value }) => value !== undefined)
        .map(({ name, title, value, question }) => ({ name, title, answer: question.answer(value) }));
    },
    goTo: (name) => questions.get(name)?.focus(),
    /** Shows problems beside their fields, takes away old ones, and gives them back as a summary lists them. */
    showProblems(problems, issues) {
      const refused = issues.map(({ code, path }) => ({
        name: steps(path).join('.'),
        text: personError(steps(path).join('.'), code),
      }));
      const all = [...questions].flatMap(([name]) =>
        [...problems, ...refused].filter((problem) => problem.name === name).slice(0, 1),
      );
      for (const [name, question] of questions) {
        const problem = all.find((found) => found.name === name);
        question.showError(problem?.text ?? null, problem?.parts);
      }
      return all.map(({ name, text }) => ({ text, focus: questions.get(name).focus }));
    },
    empty() {
      for (const question of questions.values()) {
        question.write(undefined);
        question.showError(null);
      }
      otherAge.open = false;
      inHospital.hidden = true;
    },
  };
}
