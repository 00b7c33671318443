/** The answers, to be looked over before what to do is shown; and the page that stands there when the engine fails. */
import { backLink } from './checker-question.js';
import { button, heading, innerLink, make, unseen } from './make.js';
import { urgentHelp } from './urgent-help.js';

/** `told` is `[{ id, title, answer }]`. */
export function checkView({ level, say, told, onBack, onChange, onGo, onStartAgain }) {
  const title = heading(level, { class: 'cetr-step__title', tabindex: '-1' }, say('check.title'));
  const element = make(
    'div',
    { class: 'cetr-step' },
    backLink(say, onBack),
    make(
      'div',
      { class: 'cetr-card' },
      title,
      make('p', {}, say('check.lead')),
      answerList({ say, told, onChange }),
      make(
        'div',
        { class: 'cetr-actions' },
        button(say('check.go'), onGo, { kind: 'main' }),
        button(say('start-again'), onStartAgain),
      ),
    ),
  );
  return { element, title };
}

/** Each question with its answer, and a way to change it. */
export function answerList({ say, told, onChange }) {
  return make(
    'dl',
    { class: 'cetr-summary' },
    told.map(({ id, title, answer }) =>
      make(
        'div',
        { class: 'cetr-summary__row' },
        make('dt', {}, title),
        make('dd', {}, answer),
        make(
          'dd',
          { class: 'cetr-summary__action' },
          innerLink([say('change'), unseen(` ${title}`)], () => onChange(id)),
        ),
      ),
    ),
  );
}

/** Never a dead end: what to do without this page, and both ways out of here. */
export function failureView({ level, say, wording, onBack, onStartAgain }) {
  const title = heading(level, { class: 'cetr-step__title', tabindex: '-1' }, say('failed.title'));
  const element = make(
    'div',
    { class: 'cetr-step' },
    backLink(say, onBack),
    make(
      'div',
      { class: 'cetr-card' },
      title,
      ['failed.text', 'failed.ask'].map((text) => make('p', {}, say(text))),
      make('div', { class: 'cetr-actions' }, button(say('start-again'), onStartAgain)),
    ),
    urgentHelp({ level, wording }),
  );
  return { element, title };
}
