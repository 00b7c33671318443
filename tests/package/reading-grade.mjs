/** How hard a text is to read: the Flesch-Kincaid grade, about the years of school that it asks for. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Names that the policy has and nobody can put otherwise. The texts explain them; each counts as one short word. */
const NAMES = [
  'NHS England',
  'Ministry of Justice',
  'care, education and treatment review',
  'care and treatment review',
  'C\\(E\\)TRs?',
  'CETRs?',
  'CTRs?',
  'dynamic support register',
  'education, health and care plan',
  'EHC plan',
  'learning disability',
  'parental responsibility',
  'responsible clinician',
  'oversight panel',
  'commissioners?',
];
const NAME = new RegExp(`\\b(?:${NAMES.join('|')})(?!\\w)`, 'gi');
const STAND_IN = 'name';

const FEWEST_WORDS = 6;
/** The highest grades allowed, by wording. */
export const LIMITS = { plain: { average: 7, highest: 9 }, easyRead: { average: 4, highest: 6 } };

const wordsOf = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The grade of a text; nothing for what is no sentence, or too short. */
export function grade(text) {
  if (!/[.?](?:\s|$)/.test(text)) return undefined;
  const sentences = text
    .replace(NAME, STAND_IN)
    .split(/[.?](?:\s|$)|\n/)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  if (words.length < FEWEST_WORDS) return undefined;
  // A number is a word of one syllable at least, which `syllable` does not count.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
