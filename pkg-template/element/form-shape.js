/** A form's schema as the screen reads it: JSON Schema 2020-12 as `formSchema` writes it, with no more than that has. */

/** The same without "or null", which is "not filled in yet" in every field that may be absent. */
export function bare(schema) {
  if (!schema.anyOf) return schema;
  const { anyOf, ...said } = schema;
  const others = anyOf.filter(({ type }) => type !== 'null');
  if (others.length !== 1) throw new Error(`no control for a choice of shapes: ${schema.title}`);
  return { ...others[0], ...said };
}

/** What kind of part the form needs for it. */
export function kindOf(schema) {
  const kind = schema.type === 'array' ? kindOfList(bare(schema.items)) : kindOfOne(schema);
  if (kind === undefined) throw new Error(`no control for ${schema.title}: ${schema.type}`);
  return kind;
}

function kindOfOne({ type, format, enum: values }) {
  if (type === 'string') return values ? 'choice' : format === 'date' ? 'day' : 'text';
  return { boolean: 'yes-or-no', integer: 'number', object: 'group' }[type];
}

function kindOfList({ type, enum: values }) {
  if (type === 'object') return 'list';
  return type === 'string' ? (values ? 'choices' : 'lines') : undefined;
}
