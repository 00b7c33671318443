/** What the engine names by codes, as people say it. */

/** The review of an answer. While its name is not known, both are said. */
export function reviewName(name) {
  return { cetr: 'CETR', ctr: 'CTR' }[name] ?? 'review (CETR or CTR)';
}

export const REVIEW_EXPLAINED = [
  'Children and young people have a care, education and treatment review (CETR). Adults have a care and treatment review (CTR).',
  'People who do not work in the service come and look at the care. They ask whether it is safe and right, and whether hospital is needed.',
];

export const REGISTER_EXPLAINED =
  'The dynamic support register (DSR) is a list of people who need more support to stay well at home.';

export function pathwayName(pathway) {
  return (
    {
      'children-and-young-people': 'Children and young people',
      'adult-non-secure': 'Adults',
      'adult-secure': 'Adults on a secure ward',
      'adult-secure-criminal-justice': 'Adults on a secure ward, through the criminal justice system',
    }[pathway] ?? 'Not known yet'
  );
}

/** Each with its sentence: who decides. */
export function deciderName(decider) {
  return (
    {
      'the-person': 'The person decides',
      'parental-responsibility-holder': 'Somebody with parental responsibility decides',
      'welfare-attorney': 'The attorney for health and welfare decides',
      'welfare-deputy': 'The deputy for health and welfare decides',
      'best-interests-decision': 'A decision is taken in the best interests of the person',
    }[decider] ?? 'Who decides is not known yet'
  );
}

export function involvedName(who) {
  return {
    'parental-responsibility-holders': 'those with parental responsibility',
    'family-or-carers': 'family and carers',
    'welfare-attorney': 'the attorney for health and welfare',
    'welfare-deputy': 'the deputy for health and welfare',
    advocate: 'an advocate',
  }[who];
}

const OBLIGATIONS = {
  'community-review': 'Community review',
  'post-admission-review': 'First review in hospital',
  'six-week-review': 'First review in hospital, after a community review',
  'repeat-review': 'Repeat review in hospital',
  'transfer-review': 'Review after a move',
  'diagnosis-review': 'Review after a diagnosis',
  'diagnosis-removal-review': 'Review before a diagnosis is removed',
  'independent-review': 'Review with an independent chair',
  'review-report': 'Report on a review',
  'moj-contact': 'Telling the Ministry of Justice',
  'oversight-visit': 'Visit by the commissioner',
  'register-consent-check': 'Check of consent to the register',
  'amber-response': 'Review or meeting after an amber rating',
  'request-answer': 'Answer to a request for a review',
  'recommended-action': 'Action from a review',
};

export function obligationName({ kind, ref }) {
  return ref === undefined ? OBLIGATIONS[kind] : `${OBLIGATIONS[kind]}: ${ref}`;
}
