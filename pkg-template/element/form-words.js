/**
 * The words of a form as people read them. They come from its schema: titles and descriptions as they are, values spelt out.
 * Here stands only what would be read badly so: short names, and names of one word that are clear to a program alone.
 */

const TITLES = {
  'Laep record': 'Record of an emergency meeting',
  'Local area': 'Local offer of an area',
  'Sit and see': 'Sit and see: a visit to a ward',
  'Admission why': 'Why an admission',
  'Adult social worker': 'Social worker for adults',
  'Childrens social worker': 'Social worker for children',
  'Court of protection': 'Court of Protection',
  EHCP: 'Education, health and care plan',
  'Ehc assessment': 'Assessment for such a plan',
  'Has EHCP': 'Education, health and care plan',
  'Is concern': 'Is it a worry',
  'Ministry of justice': 'Ministry of Justice',
  'MOJ restricted': 'Limits by the Ministry of Justice',
  'Name or nhs number': 'Name or NHS number',
  'Not on register why': 'Why not on the register',
  On: 'On which day',
  'Out of area why': 'Why out of the area',
  'Parole board': 'Parole Board',
  'Person met how': 'How the person was met',
  'Person why not': 'Why the person was not heard',
  'Register self referral': 'Self-referral to the register',
  'Remote why': 'Why from a distance',
  Sendiass: 'Help with special educational needs',
  Url: 'Link',
};

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

/** What a form, a part of it or a field is called. */
export function titleOf({ title }) {
  return TITLES[title] ?? title;
}

/** "not-in-best-interests" is "Not in best interests". */
export function valueWords(value) {
  const words = value.replaceAll('-', ' ');
  return VALUES[value] ?? words[0].toUpperCase() + words.slice(1);
}

/** The names that stand here, for a test that they are names of the forms. */
export const SPELT_OUT = { titles: Object.keys(TITLES), values: Object.keys(VALUES) };

/** Something from a file, as it stands there; not all of it where it is long. */
export function asWritten(value) {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}

const MOST_SHOWN = 300;
