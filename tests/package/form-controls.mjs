/** What a schema of a form asks for, field by field, worked out apart from the screen that draws it. */

/** The schema without "or null". */
const own = (schema) => {
  if (!schema.anyOf) return schema;
  const { anyOf, ...said } = schema;
  return { ...anyOf.find(({ type }) => type !== 'null'), ...said };
};

/** `{ title, kind, value, isInList }` of each field in order, each list having one entry; and the lists, by title. */
export function fieldsOf(schema) {
  const fields = [];
  const lists = [];
  const walk = (raw, isInList = false) => {
    const one = own(raw);
    if (one.type === 'object') return Object.fromEntries(Object.entries(one.properties).map(([name, inner]) => [name, walk(inner, isInList)]));
    if (one.type === 'array' && own(one.items).type === 'object') {
      lists.push(one.title);
      return [walk(one.items, true)];
    }
    const field = { title: one.title, isInList, ...sample(one, fields.length) };
    fields.push(field);
    return field.value;
  };
  const data = walk(schema);
  return { fields, lists, data };
}

/** What a field is filled in with, and the kind of control that takes it. */
function sample({ type, format, enum: values, items, minimum }, place) {
  if (type === 'boolean') return { kind: 'yes-or-no', value: place % 2 === 0 };
  if (type === 'integer') return { kind: 'number', value: minimum + 1 };
  if (type === 'array' && own(items).enum) return { kind: 'choices', value: [own(items).enum.at(0), own(items).enum.at(-1)] };
  if (type === 'array') return { kind: 'lines', value: ['One', 'Two'] };
  if (format === 'date') return { kind: 'day', value: `2026-0${(place % 9) + 1}-15` };
  if (values) return { kind: values.length > 6 ? 'select' : 'radios', value: values.at(-1) };
  return { kind: 'text', value: `Text ${place}` };
}

/** What a path leads to, or the nearest around it: its title as it stands there, its description, and what it is. */
export function placeOf(schema, path) {
  let here = own(schema);
  let place = { title: 'The form' };
  let isEntry = false;
  for (const step of path.split('/').slice(1)) {
    if (here.type === 'array' && own(here.items).type === 'object') {
      here = own(here.items);
      isEntry = true;
      place = { title: `Entry ${Number(step) + 1}` };
    } else if (here.properties && Object.hasOwn(here.properties, step)) {
      here = own(here.properties[step]);
      isEntry = false;
      place = { title: here.title, description: here.description };
    } else break;
  }
  return { ...place, isEntry, isPart: !isEntry && here.properties !== undefined || (here.type === 'array' && own(here.items).type === 'object') };
}
