/** Pieces of the result: where something stands in the policy, whom to turn to, cards. What comes from outside stays text. */
import { heading, make } from './make.js';
import { written, writtenWithWeekday } from './dates.js';

/** "2023 policy, section 13.2. Our reading of the policy (decision 16)."; for professionals with the code of the rule. */
export function sourceLine(say, { sections, decision, rule }, { isForProfessionals = false } = {}) {
  const numbered = sections.filter((section) => /^\d/.test(section)).length;
  const joined = sections.join('; ');
  const named = numbered === 0 ? joined : say(numbered === 1 ? 'source.section' : 'source.sections', { sections: joined });
  return make(
    'p',
    { class: 'cetr-small' },
    say('source', { sections: named }),
    decision !== undefined && say('source.reading', { number: decision }),
    isForProfessionals && rule && [' ', make('code', { class: 'cetr-rule' }, rule)],
  );
}

/** Each reason: its words, and its source below. */
export function reasonList(say, reasons, { isForProfessionals } = {}) {
  return make(
    'ul',
    { class: 'cetr-reasons' },
    reasons.map((reason) => make('li', { class: 'cetr-reasons__item' }, make('p', {}, reason.text), sourceLine(say, reason, { isForProfessionals }))),
  );
}

/** A part of the result under a heading of its own. */
export function part(level, title, ...content) {
  const top = heading(level, { class: 'cetr-card__title', tabindex: '-1' }, title);
  return { element: make('section', { class: 'cetr-card' }, top, content), title: top };
}

/** A day as a text says it: with its weekday in easier words. */
export function dayIn(wording, date) {
  return wording === 'easy-read' ? writtenWithWeekday(date) : written(date);
}

/** Whom to turn to. Of an address nothing but the address goes into a link: what is in a letter stays out of it. */
export function contactBlock(say, wording, contact) {
  const { name, role, phone, email, url, hours, lastChecked } = contact;
  const line = (label, value) => value && make('li', {}, `${say(label)}: `, value);
  const lines = [
    line('contact.phone', phone && phoneLink(phone)),
    line('contact.email', email && emailLink(email)),
    line('contact.web', url && webLink(say, url)),
    line('contact.hours', hours),
    lastChecked && make('li', { class: 'cetr-quiet' }, `${say('contact.checked', { day: dayIn(wording, lastChecked) })}.`),
  ].filter(Boolean);
  return make(
    'div',
    { class: 'cetr-contact' },
    make('p', {}, make('strong', {}, name), role && `: ${role}`),
    lines.length > 0 && make('ul', {}, lines),
  );
}

/** Whom the page names to turn to, where it has no area that says who is asked for what. */
export function localPart({ level, say, wording, local }) {
  return part(level, say('local.title'), make('p', {}, say('local.lead')), contactBlock(say, wording, local)).element;
}

function phoneLink(phone) {
  if (!/^\+?[\d ()-]{3,}$/.test(phone)) return phone;
  return make('a', { class: 'cetr-link cetr-phone', href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

function emailLink(email) {
  return /^[^\s@?&#%:]+@[^\s@?&#%:]+$/.test(email) ? make('a', { class: 'cetr-link', href: `mailto:${email}` }, email) : email;
}

/** Opened beside this page, whose answers would be gone otherwise. */
export function webLink(say, url, label = url) {
  if (/^(?:tel|mailto):/.test(url)) return url.startsWith('tel:') ? phoneLink(url.slice(4)) : emailLink(url.slice(7));
  if (!url.startsWith('https://')) return url;
  const beside = make('span', { class: 'cetr-not-printed' }, say('link.new-tab'));
  return make('a', { class: 'cetr-link', href: url, target: '_blank', rel: 'noopener noreferrer' }, label, beside);
}
