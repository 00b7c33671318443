/** Urgent help: the same for everyone, whatever the answers. The numbers are national; each stands here once. */
import { heading, make } from './make.js';

const PHONES = {
  emergency: { shown: '999', link: 'tel:999' },
  urgent: { shown: '111', link: 'tel:111' },
  relay: { shown: '18001 111', link: 'tel:18001111' },
  samaritans: { shown: '116 123', link: 'tel:116123' },
  shout: { shown: '85258', link: 'sms:85258' },
  childline: { shown: '0800 1111', link: 'tel:08001111' },
};

export const NOT_FOR_EMERGENCIES = 'This page and the register do not answer emergencies.';

/** The whole block: life in danger, then urgent, then somebody to talk to. */
export function urgentHelp({ level }) {
  return make(
    'section',
    { class: 'cetr-urgent', 'aria-label': 'Urgent help' },
    heading(level, { class: 'cetr-urgent__title' }, 'If you need help now'),
    make('p', {}, NOT_FOR_EMERGENCIES),
    make(
      'div',
      { class: 'cetr-urgent__cards' },
      card(
        'emergency',
        level + 1,
        ['Call ', phone('emergency'), ' or go to A&E now if:'],
        make(
          'ul',
          {},
          [
            'a life is in danger',
            'somebody is badly hurt or took an overdose',
            'you cannot keep yourself or somebody else safe',
          ].map((sign) => make('li', {}, sign)),
        ),
      ),
      card(
        'urgent',
        level + 1,
        ['Call ', phone('urgent'), ' and select the mental health option if:'],
        make(
          'ul',
          {},
          ['you need help for your mental health today', 'you do not know what to do, and it cannot wait'].map((sign) =>
            make('li', {}, sign),
          ),
        ),
        make('p', {}, 'It is for people of all ages, and autistic people are welcome. Somebody else may call for you.'),
        make('p', {}, 'Deaf people can call ', phone('relay'), ' with Relay UK, or use 111 in British Sign Language.'),
        make(
          'p',
          {},
          'For people aged 5 and over there is ',
          make('a', { class: 'cetr-link', href: 'https://111.nhs.uk/' }, 'NHS 111 online'),
          ' as well.',
        ),
      ),
    ),
    make(
      'p',
      {},
      'Somebody to talk to, day or night: Samaritans, call ',
      phone('samaritans'),
      '. Shout, text ',
      phone('shout'),
      '. Childline for people under 19, call ',
      phone('childline'),
      '.',
    ),
  );
}

/** One line, where the whole block would stand in the way. */
export function urgentLine() {
  return make(
    'p',
    { class: 'cetr-urgent-line' },
    make('strong', {}, 'Need help now?'),
    ' If a life is in danger, call ',
    phone('emergency'),
    '. For urgent mental health help, call ',
    phone('urgent'),
    '. To talk to somebody, call Samaritans on ',
    phone('samaritans'),
    '.',
  );
}

function card(kind, level, title, ...content) {
  return make(
    'div',
    { class: `cetr-care cetr-care--${kind}` },
    heading(level, { class: 'cetr-care__title' }, title),
    make('div', { class: 'cetr-care__content' }, content),
  );
}

function phone(name) {
  return make('a', { class: 'cetr-link cetr-phone', href: PHONES[name].link }, PHONES[name].shown);
}
