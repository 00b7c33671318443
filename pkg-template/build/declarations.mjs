/** The types that ship: the functions, kept by hand, and every input and answer, generated from the Rust types. */
import { compile } from 'json-schema-to-typescript';
import { readFile } from 'node:fs/promises';

const HEADING = '// ───────────── inputs and answers, generated from the Rust types ─────────────';

export async function declarations(schemaFile, functionsFile) {
  const functions = await readFile(functionsFile, 'utf8');
  const generated = await generatedTypes(JSON.parse(await readFile(schemaFile, 'utf8')));
  return `${functions}\n${HEADING}\n\n${generated}`;
}

async function generatedTypes(schema) {
  const { $defs } = JSON.parse(JSON.stringify(schema), describedReference);
  // The generator wants one type at the top, which stands for nothing here and is taken out again.
  const top = { title: 'Top', type: 'object', additionalProperties: false, $defs };
  const text = await compile(top, 'Top', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
  return (
    text
      .replace('export interface Top {}\n', '')
      // Each type comes with a remark on the way by which it was found; alone, or after the type's own comment.
      .replace(/\/\*\*\n \* This interface was referenced by `Top`'s[^/]*?\*\/\n/g, '')
      .replace(/ \*\n \* This interface was referenced by `Top`'s[^/]*?\*\//g, ' */')
      .replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */')
      .replace(/\n{2,}/g, '\n')
      .replace(/^(\/\*\*|export)/gm, '\n$1')
      .replace(/\*\/\n\nexport/g, '*/\nexport')
      .trimStart()
  );
}

/** A reference with a description of its own counts as a type of its own, `Person1`, unless it is wrapped. */
function describedReference(_, value) {
  if (typeof value?.$ref !== 'string' || Object.keys(value).length === 1) return value;
  const { $ref, ...own } = value;
  return { ...own, allOf: [{ $ref }] };
}
