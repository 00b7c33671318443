/** What describes the package's elements to editors and catalogues (Custom Elements Manifest), and its scripts to pages (SRI). */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTRIBUTES, CSS_PROPERTIES, ELEMENT, EVENTS, METHODS, PARTS, PROPERTIES } from './element-table.mjs';

const typed = (type) => ({ type: { text: type } });
const defaulted = (value) => (value === undefined ? {} : { default: value });

export function customElements() {
  const { tag, className } = ELEMENT;
  const reference = { name: className, module: 'dist/element-class.js' };
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: reference.module,
        declarations: [
          {
            kind: 'class',
            name: className,
            customElement: true,
            tagName: tag,
            description: ELEMENT.summary,
            superclass: { name: 'HTMLElement' },
            attributes: ATTRIBUTES.map((row) => ({ name: row.name, description: row.text, ...typed(row.type), ...defaulted(row.default) })),
            members: [
              ...PROPERTIES.map((row) => ({ kind: 'field', name: row.name, description: row.text, ...typed(row.type) })),
              ...METHODS.map((row) => ({
                kind: 'method',
                name: row.name,
                static: row.static,
                description: row.text,
                return: typed(row.returns),
              })),
            ],
            events: EVENTS.map((row) => ({ name: row.name, description: row.text, ...typed(`CustomEvent<${row.detail}>`) })),
            slots: [{ name: '', description: ELEMENT.slot }],
            cssParts: PARTS.map((row) => ({ name: row.name, description: row.text })),
            cssProperties: CSS_PROPERTIES.map((row) => ({ name: row.name, description: row.text, default: row.default })),
          },
        ],
        exports: [{ kind: 'js', name: className, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/element.js',
        declarations: [],
        exports: [
          { kind: 'js', name: className, declaration: reference },
          { kind: 'custom-element-definition', name: tag, declaration: reference },
        ],
      },
    ],
  };
}

/** For the `integrity` of a `<script>`, by the name of each script of a folder. */
export async function integrity(dist) {
  const scripts = (await readdir(dist)).filter((name) => name.endsWith('.js')).sort();
  const hashes = scripts.map(async (name) => [name, `sha384-${createHash('sha384').update(await readFile(join(dist, name))).digest('base64')}`]);
  return Object.fromEntries(await Promise.all(hashes));
}
