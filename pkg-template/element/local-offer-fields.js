/** The fields of a local offer, in the order of the page, each by its name in the data. */
import { date, number, radios, select, text } from './question.js';
import { field, list, record, row } from './local-offer-parts.js';
import { checkboxes, linesOfText, textArea } from './local-offer-questions.js';
import { MAY_ASK, RATINGS } from './local-offer-words.js';

/** What is no number comes from its question as it was typed. */
function numberFault(label, typed) {
  return typeof typed === 'string' ? `${label} must be a whole number` : null;
}

/** A link that is being typed: not yet one to be judged. */
function isBegun(typed) {
  return ['https://', 'mailto:', 'tel:'].some((start) => start.startsWith(typed));
}

/** Fields in cards: `[{ title, lead, rows: [[name, words, part]] }]`. */
export function offerFields({ ids, onInput }) {
  const words = (label, { needed, ...more } = {}) =>
    field({ ids, question: text({ ids, label, onInput, ...more }), needed });
  const longText = (label, { needed } = {}) => field({ ids, question: textArea({ ids, label, onInput }), needed });
  const link = ({ needed } = {}) =>
    field({
      ids,
      question: text({ ids, label: 'Link', hint: 'It begins with https, mailto or tel.', onInput }),
      fault: (typed) => (isBegun(typed) ? 'A link must begin with https, mailto or tel, and go on' : null),
      needed,
    });
  const count = (label, hint) =>
    field({ ids, question: number({ ids, label, hint, onInput }), fault: (typed) => numberFault(label, typed) });
  const day = (legend, name) => field({ ids, question: date({ ids, legend, name, onInput }) });
  const mayAsk = (legend) => field({ ids, question: checkboxes({ ids, legend, choices: MAY_ASK, onInput }) });
  const choice = (legend, choices, unknown) =>
    field({ ids, question: radios({ ids, legend, choices, unknown, sideBySide: true, onInput }) });

  const contact = () =>
    record({
      fields: [
        ['name', 'name', words('Name', { hint: 'Of the person, the team or the post.', needed: 'The name of a contact' })],
        ['role', 'what they do', words('What they do')],
        ['phone', 'telephone', words('Telephone')],
        ['email', 'e-mail', words('E-mail')],
        ['url', 'link', link()],
        ['hours', 'when they answer', words('When they answer')],
        ['lastChecked', 'day checked', day('When was this contact last checked?', 'The day of a contact')],
      ],
    });
  const contacts = () => list({ ids, one: 'Contact', create: contact, onChange: onInput });
  const how = (label) => ['how', 'how', longText(label, { needed: 'How it is done' })];

  const make = {
    name: () => words('What is the area called?', { needed: 'The name of the area' }),
    lastChecked: () => day('When did somebody last hold this against the page?', 'The day of the check'),
    selfReferral: () =>
      record({
        always: ['openTo'],
        fields: [
          how('How do people refer themselves?'),
          ['url', 'link', link()],
          ['openTo', 'who may', mayAsk('Who may do it?')],
          ['replyWithinDays', 'days until an answer', count('Days until an answer', 'Leave it empty unless the area names one.')],
        ],
      }),
    criteria: () =>
      list({
        ids,
        one: 'Criterion',
        onChange: onInput,
        create: () =>
          record({
            fields: [
              ['rating', 'rating', choice('Which rating is it for?', RATINGS, 'None')],
              ['text', 'text', longText('What is it?', { needed: 'The text of a criterion' })],
            ],
          }),
      }),
    consent: () => record({ fields: [how('How is the person asked?'), ['url', 'link', link()]] }),
    dispute: () => record({ fields: [how('What can somebody do?'), ['contact', 'contact', contact()]] }),
    adultRegister: () =>
      record({
        fields: [how('How does somebody move over?'), ['movesAtAge', 'age', count('At what age?', 'In whole years.')]],
      }),
    reviewRequest: () =>
      record({
        always: ['contacts', 'openTo'],
        fields: [
          how('How does somebody ask?'),
          ['contacts', 'whom to ask', contacts()],
          ['openTo', 'who may', mayAsk('Who may ask?')],
          ['decidedHow', 'how it is decided', longText('How is it decided?')],
          ['appeal', 'how to appeal', longText('How can somebody appeal?')],
          ['toldHow', 'how people are told', longText('How are people told?')],
          [
            'withoutRegister',
            'without the register',
            choice(
              'Can somebody who is not on the register have a review?',
              [
                { value: true, label: 'Yes' },
                { value: false, label: 'No' },
              ],
              'The page does not say',
            ),
          ],
        ],
      }),
    reading: () =>
      list({
        ids,
        one: 'Link',
        onChange: onInput,
        create: () =>
          record({
            isWhole: true,
            fields: [
              ['title', 'title', words('Title', { needed: 'The title of a link' })],
              ['url', 'link', link({ needed: 'The address of a link' })],
            ],
          }),
      }),
    contact,
    contacts,
  };

  const told = {
    name: (value) => value.name || 'Without a name',
    how: (value) => value.how || 'Begun',
    many: (one) => (values) => `${values.length} ${values.length === 1 ? one : `${one}s`}`,
  };
  const folded = (name, label, part, answer, hint) => [name, label, row({ ids, label, hint, part, answer })];

  return [
    {
      title: 'The area',
      rows: [
        ['name', 'Name of the area', make.name()],
        ['lastChecked', 'Day of the check', make.lastChecked()],
      ],
    },
    {
      title: 'The register',
      lead: 'The dynamic support register (DSR) is a list of people who need more support to stay well at home.',
      rows: [
        folded('registerLead', 'Lead for the register', make.contact(), told.name, 'The person who is named as responsible for it.'),
        folded('registerContact', 'Single point of contact', make.contact(), told.name, 'Where anybody can ask about the register.'),
        folded('registerSelfReferral', 'Self-referral', make.selfReferral(), told.how, 'How people ask to be put on the register.'),
        folded('registerCriteria', 'Who can be on it', make.criteria(), (values) => `${values.length} given`),
        folded('registerConsent', 'Saying yes to it', make.consent(), told.how),
        folded('registerDispute', 'When somebody disagrees', make.dispute(), told.how),
        folded('adultRegister', 'Move to the register of adults', make.adultRegister(), told.how),
      ],
    },
    {
      title: 'Asking for a review',
      lead: 'A care, education and treatment review (CETR) is for children and young people. A care and treatment review (CTR) is for adults.',
      rows: [folded('reviewRequest', 'How to ask for a review', make.reviewRequest(), told.how)],
    },
    {
      title: 'People to turn to',
      rows: [
        folded('commissioner', 'Commissioner', make.contact(), told.name, 'The NHS team that arranges the care.'),
        folded('complaints', 'Complaints', make.contact(), told.name),
        folded('keyworkers', 'Keyworkers', make.contact(), told.name),
        folded(
          'sendiass',
          'Help with special educational needs',
          make.contact(),
          told.name,
          'The information, advice and support service (SENDIASS).',
        ),
        folded('advocacy', 'Advocacy', make.contact(), told.name),
        folded('safeguarding', 'Safeguarding', make.contacts(), told.many('contact')),
        folded('furtherReading', 'More to read', make.reading(), told.many('link')),
      ],
    },
  ];
}

/** One question for a fact of a statement; see `FACTS`. */
export function factField({ ids, onInput, fact }) {
  const { label } = fact;
  const kinds = {
    number: () => number({ ids, label, hint: fact.hint, onInput }),
    choice: () => radios({ ids, legend: label, choices: fact.choices, unknown: fact.unknown, sideBySide: true, onInput }),
    many: () => checkboxes({ ids, legend: label, choices: fact.choices, onInput }),
    lines: () => linesOfText({ ids, label, hint: fact.hint, onInput }),
  };
  const fault = fact.kind === 'number' ? (typed) => numberFault(label, typed) : undefined;
  return field({ ids, question: kinds[fact.kind](), fault });
}

/** The subject of a statement. */
export function subject({ ids, groups, onInput }) {
  return select({ ids, label: 'What is it about?', none: 'Choose a subject', groups, onInput });
}
