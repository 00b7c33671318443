/**
 * Compiles only where the shipped types fit the contract's, for every function delivered so far: each input that the
 * contract allows is accepted, and each answer that is described fits the contract's. Never run.
 */
import type * as contract from './contract.js';
import type * as shipped from './shipped.js';

type Delivered = keyof shipped.Cetr & keyof contract.Cetr;

/** Whether `keyof` a union finds a field that only some of its members have. */
type Fields<T> = T extends unknown ? keyof T : never;
type Field<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
/** Of a union told apart by `type`, the member that a given member stands for. */
type Counterpart<T, Member> = Member extends { type: infer Tag } ? Extract<T, { type: Tag }> : T;

/** The fields of `Full`, at any depth, that `Other` does not name: assignability alone lets an optional one be missing. */
type Lacking<Full, Other> = Full extends readonly (infer Element)[]
  ? Lacking<NonNullable<Element>, Other extends readonly (infer OtherElement)[] ? NonNullable<OtherElement> : never>
  : Full extends object
    ? LackingFields<Full, Counterpart<Other, Full>>
    : never;
type LackingFields<Full, Other> = {
  [K in keyof Full]-?: K extends Fields<Other> ? Lacking<NonNullable<Full[K]>, NonNullable<Field<Other, K>>> : K;
}[keyof Full];

type Input<Functions, K extends keyof Functions> = Functions[K] extends (...given: infer Given) => unknown ? Given : never;
type Answer<Functions, K extends keyof Functions> = Functions[K] extends (...given: never) => infer Given ? Given : never;
/** An input as what it takes from each argument; a tuple's own fields would hide what is inside. */
type Each<Given extends readonly unknown[]> = Required<Given>[number];

type Problem<K extends Delivered> =
  | (Input<contract.Cetr, K> extends Input<shipped.Cetr, K> ? never : { refusesAnInputOf: K })
  | (Answer<shipped.Cetr, K> extends Answer<contract.Cetr, K> ? never : { answersOtherwise: K })
  | NamedIn<K, 'refusesTheField', Lacking<NonNullable<Each<Input<contract.Cetr, K>>>, NonNullable<Each<Input<shipped.Cetr, K>>>>>
  | NamedIn<K, 'describesNo', Lacking<Answer<contract.Cetr, K>, Answer<shipped.Cetr, K>>>;
type NamedIn<K, Kind extends string, Found> = [Found] extends [never] ? never : { [Name in Kind]: Found } & { in: K };

type Loading =
  | (Parameters<typeof contract.load> extends Parameters<typeof shipped.load> ? never : { refusesAnInputOf: 'load' })
  | (Parameters<typeof contract.loadSync> extends Parameters<typeof shipped.loadSync> ? never : { refusesAnInputOf: 'loadSync' })
  | (ReturnType<typeof shipped.load> extends Promise<shipped.Cetr> ? never : { answersOtherwise: 'load' })
  | (ReturnType<typeof shipped.loadSync> extends shipped.Cetr ? never : { answersOtherwise: 'loadSync' });

/** The compiler's message names what is in the way. */
export const problems: never = undefined as unknown as { [K in Delivered]: Problem<K> }[Delivered] | Loading;
