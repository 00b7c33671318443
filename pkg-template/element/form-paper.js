/** The form on paper: each field with its answer and what was found there, for which day, and by which edition. */
import { written } from './dates.js';
import { findingLine } from './form-findings.js';
import { heading, make } from './make.js';

/** Shown in print alone, where the fields themselves are not. `about` is what the engine says of itself. */
export function formPaper({ level, about }) {
  const element = make('section', { class: 'cetr-print-only cetr-paper' });
  return {
    element,
    /** `whole` is what the form tells of itself; `asOf` the day for which it was checked, if it was. */
    write(whole, asOf) {
      const day = asOf ? `Checked for ${written(asOf)}.` : 'Not checked.';
      element.replaceChildren(
        heading(level, {}, whole.title),
        make('p', {}, `${day} Source: ${about.policy}, in force from ${written(about.inForceFrom)}. It is policy and not law.`),
        ...findings(whole),
        kept(whole),
        ...rows(whole.inside, level + 1),
      );
    },
  };
}

/** Fields that follow each other are one list; groups and lists have a heading. */
function rows(inside, level) {
  const all = [];
  let list = null;
  for (const part of inside) {
    const isField = !part.inside;
    if (isField && list === null) all.push((list = make('dl', { class: 'cetr-paper__rows' })));
    if (isField) list.append(field(part));
    else all.push(group(part, level));
    if (!isField) list = null;
  }
  return all;
}

function field(part) {
  return make('div', {}, make('dt', {}, part.title), make('dd', {}, answer(part), kept(part), findings(part)));
}

function answer({ answer: given, kept: entries }) {
  if (Array.isArray(given)) return make('ul', { class: 'cetr-list cetr-paper__answer' }, given.map((one) => make('li', {}, one)));
  if (given !== undefined) return make('p', { class: 'cetr-paper__answer' }, given);
  return entries.length === 0 && make('p', { class: 'cetr-quiet' }, 'No answer');
}

function group(part, level) {
  const isEmpty = part.inside.length === 0 && part.kept.length === 0;
  return make(
    'section',
    {},
    heading(level, {}, part.title),
    findings(part),
    kept(part),
    isEmpty && make('p', { class: 'cetr-quiet' }, 'No entry'),
    rows(part.inside, level + 1),
  );
}

function findings({ found }) {
  return found.map((finding) => findingLine(finding));
}

function kept({ kept: entries }) {
  return entries.map(({ what }) => make('p', {}, `From the file: ${what}`));
}
