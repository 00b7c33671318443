/** The entry `./interop`: findings as other systems take them. It holds no engine, and is handed the functions that `load` gives. */
import type { Cetr, Finding, FormName, Options } from './index.js';

/**
 * A form as a Standard Schema 1.1.0, for form libraries and servers that take one. Findings of severity `error` become issues; a
 * form with warnings alone is accepted. The options are those of `validateForm`. Throws a `CetrInputError` where there is no such
 * form, or, when a value is validated, where the options are wrong.
 */
export declare function standardSchema(cetr: Cetr, form: FormName, options?: Options | null): FormStandard;

/** What the finding at a field says, by its JSON pointer: the first error, else the first warning. */
export declare function issueFor(findings: readonly Finding[], pointer: string): Finding | undefined;

/**
 * Puts errors to the fields of an HTML form whose name is the JSON pointer of the finding, by `setCustomValidity`, and clears the
 * other fields with such a name. Gives what no field shows, for a summary: findings without a field, and all warnings.
 */
export declare function showFindings(form: HTMLFormElement, findings: readonly Finding[]): Finding[];

/** Fits `StandardSchemaV1` and `StandardJSONSchemaV1` of `@standard-schema/spec`. */
export interface FormStandard {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'cetr-engine';
    readonly types?: { readonly input: Record<string, unknown>; readonly output: Record<string, unknown> } | undefined;
    /** At once, never as a promise. The value of a success is the very value that was given. */
    readonly validate: (value: unknown) => { readonly value: Record<string, unknown>; readonly issues?: undefined } | { readonly issues: readonly FormIssue[] };
    /** What `formSchema` gives. Throws for a target other than these two. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: 'draft-2020-12' | 'draft-07' | (string & {}) }) => Record<string, unknown>;
      readonly output: (options: { readonly target: 'draft-2020-12' | 'draft-07' | (string & {}) }) => Record<string, unknown>;
    };
  };
}

export interface FormIssue {
  readonly message: string;
  /** Keys of objects as texts, places in lists as numbers. */
  readonly path: readonly (string | number)[];
  /** The code of the finding, which most form libraries drop. */
  readonly code: string;
}
