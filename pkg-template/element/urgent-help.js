/** Urgent help: the same for everyone, whatever the answers. The numbers are national; each stands here once. */
import { heading, make } from './make.js';
import { around, sayer } from './said.js';
import { URGENT_WORDS } from './urgent-words.js';

const PHONES = {
  emergency: { shown: '999', link: 'tel:999' },
  urgent: { shown: '111', link: 'tel:111' },
  relay: { shown: '18001 111', link: 'tel:18001111' },
  samaritans: { shown: '116 123', link: 'tel:116123' },
  shout: { shown: '85258', link: 'sms:85258' },
  childline: { shown: '0800 1111', link: 'tel:08001111' },
};

/** The numbers that the block shows already, blanks left out. */
export const NATIONAL_NUMBERS = Object.values(PHONES).map(({ shown }) => shown.replaceAll(' ', ''));

/** The whole block: life in danger, then urgent, then somebody to talk to; then `more`, where there is more. */
export function urgentHelp({ level, wording = 'plain' }, ...more) {
  const say = sayer(URGENT_WORDS, wording);
  const signs = (ids) =>
    make(
      'ul',
      {},
      ids.map((id) => make('li', {}, say(id))),
    );
  const line = (id, elements = phones()) => make('p', {}, around(say(id), elements));
  const online = make('a', { class: 'cetr-link', href: 'https://111.nhs.uk/' }, 'NHS 111 online');
  return make(
    'section',
    { class: 'cetr-urgent', 'aria-label': say('urgent.title') },
    heading(level, { class: 'cetr-urgent__title' }, say('urgent.title')),
    make('p', {}, say('urgent.not-here')),
    make(
      'div',
      { class: 'cetr-urgent__cards' },
      card(
        'emergency',
        level + 1,
        around(say('urgent.emergency'), phones()),
        signs(['urgent.emergency.life', 'urgent.emergency.hurt', 'urgent.emergency.safe']),
      ),
      card(
        'urgent',
        level + 1,
        around(say('urgent.urgent'), phones()),
        signs(['urgent.urgent.today', 'urgent.urgent.wait']),
        make('p', {}, say('urgent.for-all')),
        line('urgent.deaf'),
        line('urgent.online', { online }),
      ),
    ),
    line('urgent.talk'),
    line('urgent.safeguarding'),
    more,
  );
}

/** One line, where the whole block would stand in the way. */
export function urgentLine(wording = 'plain') {
  const say = sayer(URGENT_WORDS, wording);
  return make('p', { class: 'cetr-urgent-line' }, make('strong', {}, say('urgent.now')), around(say('urgent.line'), phones()));
}

function card(kind, level, title, ...content) {
  return make(
    'div',
    { class: `cetr-care cetr-care--${kind}` },
    heading(level, { class: 'cetr-care__title' }, title),
    make('div', { class: 'cetr-care__content' }, content),
  );
}

/** Links to call or text, by the name of the blank that each goes into. */
function phones() {
  return Object.fromEntries(
    Object.entries(PHONES).map(([name, { shown, link }]) => [
      name,
      make('a', { class: 'cetr-link cetr-phone', href: link }, shown),
    ]),
  );
}
