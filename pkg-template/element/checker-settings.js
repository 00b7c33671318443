/** What can be changed at any time without losing an answer: the wording, and the area. */
import { CHECKER_WORDS } from './checker-words.js';
import { make } from './make.js';
import { sayer } from './said.js';

const WORDINGS = [
  { wording: 'plain', text: 'words.plain' },
  { wording: 'easy-read', text: 'words.easy' },
];

/** `areas` is `[{ title }]`; `onArea` is given the place of one, or -1 for none. */
export function checkerSettings({ ids, areas, onWording, onArea }) {
  const title = make('p', { class: 'cetr-settings__label', id: ids() });
  const buttons = WORDINGS.map(({ wording, text }) => {
    const element = make('button', {
      type: 'button',
      class: 'cetr-switch__part',
      on: { click: () => onWording(wording, element) },
    });
    return { wording, text, element };
  });
  const switcher = make(
    'div',
    { class: 'cetr-switch', role: 'group', 'aria-labelledby': title.id },
    buttons.map(({ element }) => element),
  );
  const hint = make('p', { class: 'cetr-settings__hint', id: ids() });
  const none = make('option', { value: '-1' });
  const select = make(
    'select',
    {
      class: 'cetr-select',
      id: ids(),
      autocomplete: 'off',
      'aria-describedby': hint.id,
      on: { change: () => onArea(Number(select.value)) },
    },
    none,
    areas.map((area, place) => make('option', { value: String(place) }, area.title)),
  );
  const label = make('label', { class: 'cetr-settings__label', for: select.id });
  const news = make('p', { class: 'cetr-settings__news', role: 'status' });
  const element = make(
    'div',
    { class: 'cetr-settings' },
    make('div', { class: 'cetr-settings__part' }, title, switcher),
    areas.length > 0 && make('div', { class: 'cetr-settings__part' }, label, hint, select),
    news,
  );
  return {
    element,
    write(wording, place) {
      const say = sayer(CHECKER_WORDS, wording);
      title.textContent = say('words.title');
      for (const part of buttons) {
        part.element.textContent = say(part.text);
        part.element.setAttribute('aria-pressed', String(part.wording === wording));
      }
      label.textContent = say('area.label');
      hint.textContent = say('area.hint');
      none.textContent = say('area.none');
      select.value = String(place);
    },
    tell(text) {
      news.textContent = text;
    },
  };
}
