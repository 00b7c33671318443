/** The types of the element entries, written from the list of what the element takes and tells. */
import { ATTRIBUTES, ELEMENT, EVENTS, METHODS, PROPERTIES } from './element-table.mjs';

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** `heading-level` is a number for scripts, and flags are true or false; the rest are texts. */
function optionType({ name, type }) {
  if (name === 'heading-level') return type.replaceAll('"', '');
  return type;
}

/** `element-class.d.ts`: the class, and how its tag and events are known to the compiler. */
export function elementClassTypes() {
  const properties = PROPERTIES.map(({ name }) => name);
  const options = ATTRIBUTES.map((row) => ({ ...row, option: camelCase(row.name) })).filter(({ option }) => !properties.includes(option));
  return `import type { IsoDate, LocalArea } from "./index.js";

/** What \`mount\` takes. */
export interface CheckerOptions {
${options.map((row) => `  /** ${row.text} */\n  ${row.option}?: ${optionType(row)};`).join('\n')}
${PROPERTIES.map((row) => `  /** ${row.text}${row.name === 'area' ? ', or its address' : ''} */\n  ${row.name}?: ${row.name === 'area' ? 'LocalArea | string | null' : row.type};`).join('\n')}
}

/** ${ELEMENT.summary} To import it changes nothing of the page. */
export declare class ${ELEMENT.className} extends HTMLElement {
${METHODS.map((row) => `  /** ${row.text} */\n  ${row.static ? 'static ' : ''}${row.name}(${row.parameters}): ${row.returns};`).join('\n')}
${PROPERTIES.map((row) => `  /** ${row.text} */\n  get ${row.name}(): ${row.type};\n  set ${row.name}(${row.name}: ${row.type});`).join('\n')}
}

/** All bubble, and leave the shadow root. */
export interface CheckerEvents {
${EVENTS.map((row) => `  /** ${row.text} */\n  "${row.name}": CustomEvent<${row.detail}>;`).join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
    "${ELEMENT.tag}": ${ELEMENT.className};
  }
  interface HTMLElementEventMap extends CheckerEvents {}
}
`;
}

/** `element.d.ts`: the same from the entry that defines the tag. */
export const ELEMENT_TYPES = `export * from "./element-class.js";
import { ${ELEMENT.className} } from "./element-class.js";

/** Puts a checker into an element of the page. */
export declare const mount: typeof ${ELEMENT.className}.mount;
`;
