/**
 * The words of a form as people read them. Titles and descriptions are the schema's; values have no titles there, and are spelt out.
 * Here stands only what would be read badly so: short names, and names that are clear to a program alone.
 */

const VALUES = {
  'adult-social-care-manager': 'Manager of social care for adults',
  'challenging-behaviour': 'Behaviour that others find hard',
  'childrens-social-care-manager': 'Manager of social care for children',
  'childrens-social-worker': 'Social worker for children',
  'cyp-mental-health-hospital': 'Mental health hospital for children and young people',
  'director-of-adult-social-care': 'Director of social care for adults',
  'director-of-childrens-services': 'Director of services for children',
  ehcp: 'Education, health and care plan',
  gp: 'GP',
  'sen-team': 'Team for special educational needs',
};

/** "not-in-best-interests" is "Not in best interests". */
export function valueWords(value) {
  const words = value.replaceAll('-', ' ');
  return VALUES[value] ?? words[0].toUpperCase() + words.slice(1);
}

/** The values that stand here, for a test that they are values of the forms. */
export const SPELT_OUT = Object.keys(VALUES);

/** Something from a file, as it stands there; not all of it where it is long. */
export function asWritten(value) {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}

const MOST_SHOWN = 300;
