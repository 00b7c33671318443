/** One question a page: its legend is the heading, nothing is chosen before, and problems are told on Continue alone. */
import { errorSummary } from './error-summary.js';
import { sourceLine } from './guidance-parts.js';
import { button, focusOn, heading, innerLink, make } from './make.js';
import { group, radios } from './question.js';

/**
 * `asked` is what the journey gives: `{ question, number, left, given }`. `onAnswer` takes the value, and gives back the text of
 * a problem where the engine refuses it.
 */
export function questionView({ ids, level, say, asked, isChange, isForProfessionals, onBack, onAnswer }) {
  const { question, number, left, given } = asked;
  const notSure = question.choices.find(({ value }) => value === 'not-sure')?.label ?? '';
  const title = heading(level, { class: 'cetr-step__title', tabindex: '-1' }, question.title);
  const field = question.kind === 'number' ? age({ ids, say, title, question }) : choices({ ids, say, title, question, notSure });
  if (given !== undefined) field.write(given);
  const problems = errorSummary({ ids, level });
  const why = make(
    'details',
    { class: 'cetr-fold', open: isForProfessionals },
    make('summary', { class: 'cetr-fold__title' }, say('question.why')),
    make('div', { class: 'cetr-fold__content' }, make('p', {}, question.why.text), sourceLine(say, question.why, { isForProfessionals })),
  );
  const progress = say(left > 0 ? 'question.progress' : 'question.last', { number, left });

  // On the click, which Enter makes as well: a frame with a sandbox lets no form be sent, and says so to none.
  function submit(event) {
    event.preventDefault();
    const { value, error } = field.read();
    const problem = error ? say(error, { 'not-sure': notSure }) : onAnswer(value);
    if (!problem) return;
    field.showError(problem);
    problems.show([{ text: problem, focus: field.focus }]);
  }

  const form = make(
    'form',
    { class: 'cetr-step__form', novalidate: true, autocomplete: 'off' },
    field.element,
    why,
    make('div', { class: 'cetr-actions' }, button(say('continue'), submit, { kind: 'main', type: 'submit' })),
  );
  const element = make(
    'div',
    { class: 'cetr-step' },
    backLink(say, onBack),
    problems.element,
    make('div', { class: 'cetr-card', part: 'question' }, make('p', { class: 'cetr-quiet' }, isChange ? say('question.changing') : progress), form),
  );
  return { element, title, typed: field.typed, retype: field.retype };
}

export function backLink(say, onBack) {
  return make('p', { class: 'cetr-back' }, innerLink(say('back'), onBack, { class: 'cetr-link cetr-back__link' }));
}

function choices({ ids, title, question }) {
  const frame = radios({ ids, legend: title, hint: question.hint, choices: question.choices, unknown: null });
  const read = () => {
    const { value } = frame.read();
    return value === undefined ? { error: 'question.choose' } : { value };
  };
  return { ...frame, read };
}

/** A number, or the one choice that stands for not knowing it: to take one is to let go of the other. */
function age({ ids, say, title, question }) {
  const [unknown] = question.choices;
  const input = make('input', {
    type: 'text',
    class: 'cetr-input cetr-input--short',
    id: ids(),
    inputmode: 'numeric',
    autocomplete: 'off',
    spellcheck: 'false',
    on: { input: () => (box.checked = false) },
  });
  const box = make('input', {
    type: 'checkbox',
    class: 'cetr-choice__input',
    id: ids(),
    on: {
      change: () => {
        if (box.checked) input.value = '';
      },
    },
  });
  const frame = group({ ids, legend: title, hint: question.hint }, [
    make('label', { class: 'cetr-date__label', for: input.id }, say('question.number')),
    input,
    make('p', { class: 'cetr-or' }, say('question.or')),
    make(
      'div',
      { class: 'cetr-choices' },
      make('div', { class: 'cetr-choice' }, box, make('label', { class: 'cetr-choice__label', for: box.id }, unknown.label)),
    ),
  ]);
  return {
    element: frame.element,
    read() {
      const typed = input.value.trim();
      if (box.checked) return { value: unknown.value };
      if (typed === '') return { error: 'question.age-missing' };
      return /^\d{1,9}$/.test(typed) ? { value: Number(typed) } : { error: 'question.age-wrong' };
    },
    write(value) {
      box.checked = value === unknown.value;
      input.value = box.checked ? '' : String(value);
    },
    typed: () => [input.value, box.checked],
    retype: ([text, checked]) => {
      input.value = text;
      box.checked = checked;
    },
    showError(text) {
      frame.showError(text);
      input.setAttribute('aria-invalid', 'true');
    },
    focus: () => focusOn(input, { scrollTo: frame.element }),
  };
}
