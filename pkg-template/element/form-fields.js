/** The parts of a form, made from its schema: for each property one control, of the kind that its shape asks for. */
import { written } from './dates.js';
import { bare, kindOf } from './form-shape.js';
import { formField, formGroup, formList } from './form-parts.js';
import { valueWords } from './form-words.js';
import { checkboxes, linesOfText, textArea } from './local-offer-questions.js';
import { make } from './make.js';
import { date, number, radios, select, yesOrNo } from './question.js';

/** More choices than these are folded into a list. */
const FEW = 6;

/** The whole form, as one group without a heading of its own. Groups and lists are cards; fields between them share one. */
export function formOf(schema, how) {
  const { fields, always } = fieldsOf(schema, { ...how, top: true });
  return formGroup({ ...how, level: undefined, title: schema.title, fields, always, elements: cards(fields) });
}

function cards(fields) {
  const all = [];
  let card = null;
  for (const [, part] of fields) {
    if (!part.isField) all.push(part.element);
    else if (card === null) all.push((card = make('div', { class: 'cetr-card' }, part.element)));
    else card.append(part.element);
    if (!part.isField) card = null;
  }
  return all;
}

function fieldsOf({ properties, required = [] }, how) {
  const fields = Object.entries(properties).map(([name, schema]) => [name, partOf(bare(schema), how)]);
  return { fields, always: required.filter((name) => bare(properties[name]).type === 'array') };
}

function partOf(schema, { ids, level, onInput, top = false }) {
  const said = { ids, title: schema.title, description: descriptionOf(schema), onInput };
  const kind = kindOf(schema);
  const inside = { ids, level: level + 1, onInput };
  if (kind === 'group') return formGroup({ ...said, level, top, ...fieldsOf(schema, inside) });
  if (kind === 'list') {
    const entry = bare(schema.items);
    const create = () => formGroup({ ...said, level: undefined, title: 'This entry', ...fieldsOf(entry, inside) });
    return formList({ ...said, level, top, create, most: schema.maxItems });
  }
  const { question, split } = CONTROLS[kind](schema, { ids, label: said.title, hint: said.description, onInput });
  return Object.assign(formField({ ...said, description: schema.description, question, split }), rangeOf(schema));
}

/** Not where it says no more than the title. */
function descriptionOf(schema) {
  const { title, description } = schema;
  return description?.replace(/\.$/, '').toLowerCase() === title.toLowerCase() ? undefined : description;
}

function rangeOf({ minimum: from, maximum: to }) {
  return from === undefined ? {} : { range: { from, to } };
}

/** Shown if it is of this kind, kept whole if not. */
function whole(takes) {
  return (value) => (takes(value) ? { shown: value, kept: [] } : { shown: undefined, kept: [{ value }] });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isText = (value) => typeof value === 'string';
const isLine = (value) => isText(value) && value === value.trim() && value !== '' && !/[\r\n]/.test(value);

const CONTROLS = {
  text: (_, said) => ({ question: textArea({ ...said, rows: 2 }), split: whole(isText) }),
  number: (_, said) => ({ question: number(said), split: whole(Number.isFinite) }),
  day: (_, { label, ...said }) => ({
    question: answered(date({ ...said, legend: label }), dayWords),
    split: whole((value) => isText(value) && DAY.test(value)),
  }),
  'yes-or-no': (_, { label, ...said }) => ({
    question: yesOrNo({ ...said, legend: label }),
    split: whole((value) => typeof value === 'boolean'),
  }),
  choice({ enum: values }, { label, ...said }) {
    const choices = choicesOf(values);
    const split = whole((value) => values.includes(value));
    if (values.length > FEW) return { question: answered(select({ ...said, label, none: 'No answer', groups: [{ choices }] }), valueWords), split };
    return { question: radios({ ...said, legend: label, choices, unknown: 'No answer', sideBySide: true }), split };
  },
  choices({ items }, { label, ...said }) {
    const { enum: values } = bare(items);
    const split = (value) => {
      if (!Array.isArray(value)) return { shown: undefined, kept: [{ value }] };
      const others = value.filter((one) => !values.includes(one));
      return { shown: value.filter((one) => values.includes(one)), kept: others.map((one) => ({ value: one, isBeside: true })) };
    };
    return { question: answered(checkboxes({ ...said, legend: label, choices: choicesOf(values) }), (chosen) => chosen.map(valueWords)), split };
  },
  lines: (_, { hint, ...said }) => ({
    question: answered(linesOfText({ ...said, hint: [hint, 'Each on a line of its own.'].filter(Boolean).join(' ') }), (lines) => lines),
    split: whole((value) => Array.isArray(value) && value.every(isLine)),
  }),
};

function choicesOf(values) {
  return values.map((value) => ({ value, label: valueWords(value) }));
}

/** What is no date of the calendar stands on paper as it was typed. */
function dayWords(value) {
  return DAY.test(value) && Number(value.slice(5, 7)) <= 12 ? written(value) : value;
}

/** On paper stand its words, or several in a list, and not the value as data have it. */
function answered(question, answer) {
  return { ...question, answer };
}
