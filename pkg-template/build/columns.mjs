/** The columns of a CSV file of histories, from the schema of what `toWorklist` takes: no name of a fact is written by hand. */
import { readFile } from 'node:fs/promises';

/**
 * In the order of a file: the key, the person, the event.
 *
 * A column is `{ name, path, kind, description }` and what its kind needs: `values` of a choice, `pattern` of a date, `least` and
 * `most` of a number. `needed` is `true` for a column that every file has. Any other of an event names in `events` the types that
 * have it, and in `neededBy` those that cannot do without.
 */
export async function columnsOf(schemaFile) {
  const { $defs } = JSON.parse(await readFile(schemaFile, 'utf8'));
  const { Case, CaseEvent } = $defs;
  const key = { name: 'key', path: ['key'], ...kindOf(Case.properties.key, $defs), description: Case.properties.key.description, needed: true };
  return [key, ...factColumns($defs.Person, ['person'], $defs), ...eventColumns(CaseEvent, $defs)];
}

/** A fact that is an object, such as capacity, is a column for each fact in it. */
function factColumns({ properties }, path, $defs) {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const own = [...path, name];
    const { type } = resolved(schema, $defs);
    if (type === 'object') return factColumns(resolved(schema, $defs), own, $defs);
    return [{ name: own.join('.'), path: own, ...kindOf(schema, $defs), description: schema.description }];
  });
}

function eventColumns({ oneOf: types }, $defs) {
  const typeOf = ({ properties }) => properties.type.const;
  const values = types.map(typeOf);
  const names = [...new Set(types.flatMap(({ properties }) => Object.keys(properties)))].filter((name) => name !== 'type');
  const columns = ['on', ...names.filter((name) => name !== 'on').sort()].map((name) => {
    const having = types.filter(({ properties }) => Object.hasOwn(properties, name));
    const neededBy = having.filter(({ required }) => required.includes(name)).map(typeOf);
    const isEverywhere = neededBy.length === types.length;
    return {
      name: `event.${name}`,
      path: ['event', name],
      ...kindOf(having[0].properties[name], $defs),
      ...(isEverywhere ? { needed: true } : { events: having.map(typeOf), neededBy }),
    };
  });
  return [{ name: 'event.type', path: ['event', 'type'], kind: 'choice', values, needed: true }, ...columns];
}

function kindOf(schema, $defs) {
  const { type, enum: values, pattern, minimum, maximum, items } = resolved(schema, $defs);
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer') return { kind: 'number', least: minimum, most: maximum };
  if (values) return { kind: 'choice', values };
  if (pattern) return { kind: 'date', pattern };
  if (type === 'array' && items.$ref === '#/$defs/RecommendedAction') return { kind: 'actions' };
  if (type === 'string') return { kind: 'text' };
  throw new Error(`no column of a CSV file can hold ${JSON.stringify(schema)}`);
}

/** Without "or null", and what a reference stands for. */
function resolved(schema, $defs) {
  const one = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  return one.$ref ? $defs[one.$ref.slice('#/$defs/'.length)] : one;
}
