/** JSON Schema 2020-12 for systems that cannot run the engine: of each form, and of each type that a function takes or answers. */
import { readFile } from 'node:fs/promises';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schemas by the name of their file. A type that is a form too, a local area, has the schema of the form. */
export async function schemaFiles({ schema, forms, functions }) {
  const { $defs } = JSON.parse(await readFile(schema, 'utf8'), asValidatorsKnowIt);
  const types = typesOf(await readFile(functions, 'utf8'), $defs).map((name) => [kebabCase(name), standingAlone(name, $defs)]);
  const every = Object.entries({ ...Object.fromEntries(types), ...JSON.parse(await readFile(forms, 'utf8')) });
  return every.map(([name, written]) => [`${name}.schema.json`, written]);
}

const kebabCase = (name) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** Our word for the longest list, which would make odd types, and no formats that only Rust has. */
function asValidatorsKnowIt(_, value) {
  if (typeof value?.['x-most'] !== 'number' && typeof value?.format !== 'string') return value;
  const { 'x-most': maxItems, format, ...others } = value;
  return { ...others, ...(/^u?int\d+$/.test(format) ? {} : { format }), maxItems };
}

/** The types in the signatures of the functions. Of `A & B`, whose objects are closed, one type with the fields of both. */
function typesOf(functions, $defs) {
  const signatures = /export interface Cetr \{(.*?)\n\}/s.exec(functions)[1].match(/^ {2}\w+\(.*\): .*;$/gm).join('\n');
  for (const [, one, other] of signatures.matchAll(/\((\w+) & (\w+)\)/g))
    $defs[other] = { ...$defs[other], properties: { ...$defs[one].properties, ...$defs[other].properties } };
  return [...new Set(signatures.match(/\w+/g))].filter((name) => Object.hasOwn($defs, name)).sort();
}

/** One type as a document of its own, with the types that it is made of. */
function standingAlone(name, $defs) {
  const needed = new Set();
  const need = (schema) => {
    for (const [, other] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(other)) continue;
      needed.add(other);
      need($defs[other]);
    }
  };
  need($defs[name]);
  const document = { $schema: DRAFT, $id: `urn:cetr-engine:${kebabCase(name)}`, title: name, ...$defs[name] };
  if (needed.size > 0) document.$defs = Object.fromEntries([...needed].sort().map((other) => [other, $defs[other]]));
  return document;
}
