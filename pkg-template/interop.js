/** The entry `./interop`: findings as other systems take them. It holds no engine, and is handed the functions that `load` gives. */

/** The drafts of JSON Schema in which a form can be had: they differ, for what our schemas say, in nothing but their name. */
const DRAFTS = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

export function standardSchema(cetr, form, options) {
  // Refuses a form that there is not, before the first record comes.
  cetr.formSchema(form);
  const jsonSchema = ({ target }) => {
    if (!Object.hasOwn(DRAFTS, target)) throw new Error(`cetr-engine has no JSON Schema for the target ${target}`);
    return { ...cetr.formSchema(form), $schema: DRAFTS[target] };
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'cetr-engine',
      validate(value) {
        const issues = faultsOf(cetr, form, value, options).map((fault) => ({
          message: fault.message,
          path: keysOf(fault.path, value),
          code: fault.code,
        }));
        return issues.length > 0 ? { issues } : { value };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

/** What keeps a value from being a form that holds: its errors, or that it is no data. */
function faultsOf(cetr, form, value, options) {
  try {
    return cetr.validateForm(form, value, options).findings.filter(isError);
  } catch (thrown) {
    // The value is the argument after the form. Options that are wrong are a fault of the program, not of the value.
    if (thrown.name !== 'CetrInputError' || thrown.argument !== 1) throw thrown;
    return thrown.issues;
  }
}

const isError = ({ severity }) => severity === 'error';

/** The keys on the way to a JSON pointer, those of lists as numbers. */
function keysOf(pointer, value) {
  const keys = [];
  let place = value;
  for (const token of pointer.split('/').slice(1)) {
    // Never what stands at the end: it may be a getter that throws.
    if (keys.length > 0) place = place[keys.at(-1)];
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(place) ? Number(name) : name);
  }
  return keys;
}

export function issueFor(findings, pointer) {
  const found = findings.filter(({ path }) => path === pointer);
  return found.find(isError) ?? found[0];
}

export function showFindings(form, findings) {
  const shown = new Set();
  for (const field of form.elements) {
    if (!field.name?.startsWith('/')) continue;
    // A field that is hidden, disabled or read-only shows nothing.
    const own = field.willValidate ? findings.filter((finding) => isError(finding) && finding.path === field.name) : [];
    field.setCustomValidity?.(own.map(({ message }) => message).join('\n'));
    for (const finding of own) shown.add(finding);
  }
  return findings.filter((finding) => !shown.has(finding));
}
