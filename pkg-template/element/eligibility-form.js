/** The facts for "Do I need a review?": what is known of the person, in four parts. Nothing has to be answered. */
import { button, heading, make } from './make.js';
import { givenAnswers, personQuestions, readPerson } from './person-questions.js';
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
    given: () => givenAnswers(asked()),
    goTo: (name) => questions.get(name)?.focus(),
    /** Shows problems beside their fields, takes away old ones, and gives them back as a summary lists them. */
    showProblems(typing, issues) {
      const problems = new Map(typing.map((problem) => [problem.name, problem]));
      for (const { code, path } of issues) {
        const name = steps(path).join('.');
        if (!problems.has(name)) problems.set(name, { name, text: personError(name, code) });
      }
      for (const [name, question] of questions) question.showError(problems.get(name)?.text ?? null, problems.get(name)?.parts);
      const order = [...questions.keys(), ...problems.keys()];
      const listed = [...new Set(order)].filter((name) => problems.has(name));
      return listed.map((name) => ({ text: problems.get(name).text, focus: questions.get(name)?.focus }));
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
