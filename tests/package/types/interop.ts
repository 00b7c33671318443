import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Cetr, Finding } from '../../pkg/dist/index.js';
import { issueFor, showFindings, standardSchema } from '../../pkg/dist/interop.js';

export function used(cetr: Cetr, form: HTMLFormElement): [StandardSchemaV1, StandardJSONSchemaV1, Finding[], string | undefined] {
  const schema = standardSchema(cetr, 'review-request', { asOf: '2026-11-25' });
  const value: StandardSchemaV1.InferOutput<typeof schema> = {};
  const result = schema['~standard'].validate(value);
  const path: readonly (string | number)[] | undefined = result.issues?.[0]?.path;
  const { findings } = cetr.validateForm('review-request', { path });
  // @ts-expect-error A form that there is not.
  standardSchema(cetr, 'review-requests');
  // @ts-expect-error It takes the functions, not the way to load them.
  standardSchema(() => cetr, 'review-request');
  return [schema, schema, showFindings(form, findings), issueFor(findings, '/askedBy')?.message];
}
