/** The words of the result: plain, and easier. What the policy says comes from the engine; this is what stands around it. */
export const GUIDANCE_WORDS = {
  'answer.kicker': ['The answer', 'The answer'],
  'answer.for': [
    'From NHS England policy: 2023 policy. Answered for {day}.',
    'This is from NHS England policy of 2023. It is the answer for {day}.',
  ],
  'outcome.review-required': [
    'NHS England policy says a {review} must take place.',
    'NHS England policy says there must be a {review}.',
  ],
  'outcome.review-recommended': [
    'NHS England policy says a {review} or a support meeting must be offered now.',
    'NHS England policy says: a {review} or a meeting must be offered now.',
  ],
  'outcome.can-request': ['You can ask for a {review}.', 'You can ask for a {review}.'],
  'outcome.not-indicated': [
    'Your answers do not point to a {review} now. You can still ask for one.',
    'Your answers do not point to a {review} now. You can still ask for one.',
  ],
  'outcome.out-of-scope': [
    'This policy does not cover the situation you described.',
    'This policy is not about what you told us.',
  ],
  'outcome.need-more-information': ['We cannot say yet.', 'We cannot say yet.'],
  'outcome.out-of-scope.next': [
    'There is other support. What you can do stands below.',
    'There is other help. You can see below what to do.',
  ],
  'outcome.need-more-information.next': [
    'Some facts are still open. You can ask for a review meanwhile. What you can do stands below.',
    'We do not know enough yet. You can still ask for a review. You can see below what to do.',
  ],
  'outcome.can-request.next': [
    'It does not come by itself. You ask, and the commissioner decides.',
    'It does not come by itself. You ask. The commissioner decides.',
  ],
  'review.cetr': ['CETR', 'CETR'],
  'review.ctr': ['CTR', 'CTR'],
  'review.cetr.explained': [
    'A care, education and treatment review (CETR) is for children and young people.',
    'CETR is short for Care, Education and Treatment Review. It is for children and young people.',
  ],
  'review.ctr.explained': [
    'A care and treatment review (CTR) is for adults.',
    'CTR is short for Care and Treatment Review. It is for adults.',
  ],
  'review.either': ['review (CETR or CTR)', 'review'],
  'kind.community': [
    'The next one is a community review. It is held before anybody goes into hospital.',
    'Its name is community review. It comes before a stay in hospital.',
  ],
  'kind.post-admission': ['The next one is the first review in hospital.', 'It is the first review in hospital.'],
  'kind.inpatient': ['The next one is a review in hospital.', 'It is a review in hospital.'],

  'contents.title': ['On this page', 'On this page'],
  'contents.letter': ['A letter to send', 'A letter to send'],
  'blocked.title': ['What must happen first', 'What must happen first'],
  'steps.title': ['What to do now', 'What to do now'],
  'steps.more': ['More that can help', 'More that can help'],
  'steps.more.lead': ['Open what you need.', 'Open what you need.'],
  'steps.of-area': ['These steps are for: {area}.', 'These steps are for: {area}.'],
  'steps.everywhere': [
    'These steps hold everywhere in England. Choose your area above to see whom to ask there.',
    'These steps are for all of England. Choose your area above. Then we say who to ask there.',
  ],
  'steps.everywhere.no-list': ['These steps hold everywhere in England.', 'These steps are for all of England.'],
  'contact.phone': ['Phone', 'Phone'],
  'contact.email': ['Email', 'Email'],
  'contact.web': ['Web page', 'Web page'],
  'contact.hours': ['Open', 'Open'],
  'contact.checked': ['Last checked on {day}', 'Last checked on {day}'],
  'link.new-tab': [' (opens in a new tab)', ', in a new tab'],

  'refused.title': ['Were you turned down before?', 'Did someone say no before?'],
  'refused.hint': ['Then the way to appeal comes first.', 'Then we first say how to ask again.'],
  'refused.no': ['No', 'No'],
  'refused.review': ['Yes, for a review', 'Yes, for a review'],
  'refused.register': ['Yes, for the register', 'Yes, for the register'],
  'refused.go': ['Show what to do', 'Show what to do'],

  'letter.title': ['A letter that you can send', 'A letter that you can send'],
  'letter.lead': [
    'It asks for what you need, and holds nothing but your answers. Fill in what stands in square brackets.',
    'The letter is made from your answers. Look for the square brackets. Write your own words there.',
  ],
  'letter.subject': ['Subject: {subject}', 'Subject: {subject}'],
  'letter.copy': ['Copy the letter', 'Copy the letter'],
  'letter.save': ['Save the letter as text', 'Save the letter as text'],
  'letter.copied': [
    'The letter is copied. You can paste it into an email.',
    'The letter is copied. You can paste it into an email.',
  ],
  'letter.saved': ['The letter is saved as {file}.', 'The letter is saved. It is called {file}.'],
  'letter.not-copied': [
    'The browser did not copy it. Save the letter instead.',
    'The copy did not work. Save the letter instead.',
  ],
  'letter.safe': [
    'An email can be read by others. Ask where to send it safely if you are not sure.',
    'Other people may read an email. Ask how to send it safely.',
  ],

  'why.title': ['Why this is the answer', 'Why this is the answer'],
  'missing.title': ['What is still open', 'What we do not know yet'],
  'missing.decides': [
    'You were not sure about these. They decide the answer. Those who give support may know.',
    'You were not sure about these. The answer depends on them. Ask people who give you help.',
  ],
  'missing.changes': [
    'You were not sure about these. They may change the answer.',
    'You were not sure about these. They may change the answer.',
  ],

  'consent.title': ['Who says yes or no', 'Who says yes or no'],
  'consent.both': ['To a review and to the register:', 'To a review and to the register:'],
  'consent.review': ['To a review:', 'To a review:'],
  'consent.register': ['To the register:', 'To the register:'],
  'decider.you': ['You decide.', 'You decide.'],
  'decider.the-person': ['The person decides.', 'The person decides.'],
  'decider.parental-responsibility-holder': [
    'Somebody with parental responsibility decides.',
    'Someone with parental responsibility decides.',
  ],
  'decider.welfare-attorney': ['The attorney for health and welfare decides.', 'The attorney for health and welfare decides.'],
  'decider.welfare-deputy': ['The deputy for health and welfare decides.', 'The deputy for health and welfare decides.'],
  'decider.best-interests-decision': [
    'A decision is taken in the best interests of the person.',
    'Others decide what is best for the person.',
  ],
  'decider.under-16': [
    'Under 16 it depends: the person decides if they understand what it is about. If not, somebody with parental responsibility decides.',
    'Is the person under 16? If they know what it means, they decide. If not, someone with parental responsibility decides.',
  ],
  'decider.you-under-16': [
    'Under 16 it depends: you decide if you understand what it is about. If not, somebody with parental responsibility decides.',
    'Are you under 16? If you know what it means, you decide. If not, someone with parental responsibility decides.',
  ],
  'decider.age': ['Who decides depends on the age.', 'This depends on age.'],
  'decider.unknown': [
    'From these answers we cannot say who decides. Ask the commissioner or those who give support.',
    'We do not know who decides. Ask the commissioner.',
  ],
  'consent.also': ['These people are asked for their views too:', 'These people can say what they think:'],
  'involved.parental-responsibility-holders': ['people with parental responsibility', 'people with parental responsibility'],
  'involved.family-or-carers': ['family and carers', 'family and carers'],
  'involved.welfare-attorney': ['the attorney for health and welfare', 'the attorney for health and welfare'],
  'involved.welfare-deputy': ['the deputy for health and welfare', 'the deputy for health and welfare'],
  'involved.advocate': ['an advocate', 'an advocate'],
  'consent.more': ['More about saying yes or no', 'More about saying yes or no'],
  'register.what': [
    'The dynamic support register (DSR) is a list of people who need more support to stay well at home.',
    'The register is a list. It is for people who need more help at home.',
  ],

  'rights.title': ['What NHS England policy says', 'What NHS England policy says'],
  'rights.show': ['About asking, deciding and appealing', 'About asking, and what happens then'],
  'gaps.title': ['What this area does not say', 'What this area does not say'],
  'gaps.lead': [
    'We held the page of the area against NHS England policy. Where it says less, the policy still holds.',
    'We looked at the page of this area. NHS England policy still holds.',
  ],
  'gaps.checked': [
    'The page of this area was last looked at on {day}. It may have changed since.',
    'We last looked at this page on {day}. It may be new now.',
  ],
  'gaps.not-checked': [
    'Nobody noted when the page of this area was last looked at. Check that it still holds.',
    'We do not know how old this page is. Ask if it is still right.',
  ],
  'gap.self-referral-missing': [
    'This area does not say how to ask for the register yourself. Ask the commissioner.',
    'This area does not say how to join the register. Ask the commissioner.',
  ],
  'gap.self-referral-too-narrow': [
    'This area says little about asking for the register yourself. NHS England policy says that the person and the family can.',
    'NHS England policy says you can ask for the register. Family can ask too.',
  ],
  'gap.register-contact-missing': [
    'This area does not say whom to ask about the register. Ask the commissioner.',
    'This area does not say who runs the register. Ask the commissioner.',
  ],
  'gap.register-criteria-missing': [
    'This area does not say who can be on the register. You can still ask.',
    'This area does not say who can be on the register. You can still ask.',
  ],
  'gap.register-dispute-missing': [
    'This area does not say what to do after a no to the register. Ask the commissioner.',
    'Did the register say no? This area does not say what comes next. Ask the commissioner.',
  ],
  'gap.adult-register-missing': [
    'This area does not say how adults get on the register. Ask the commissioner.',
    'This area says nothing about a register for adults. Ask the commissioner.',
  ],
  'gap.review-request-missing': [
    'This area does not say how to ask for a review. Ask the commissioner.',
    'This area does not say how to ask for a review. Ask the commissioner.',
  ],
  'gap.review-decision-missing': [
    'This area does not say how a request for a review is decided. Ask the commissioner.',
    'You ask for a review. Who decides? This area does not say. Ask the commissioner.',
  ],
  'gap.review-appeal-missing': [
    'This area does not say how to appeal. Ask the commissioner.',
    'Was the answer no? This area does not say what comes next. Ask the commissioner.',
  ],
  'gap.review-told-missing': [
    'This area does not say how you are told the answer. Ask for it in writing.',
    'This area does not say how you hear the answer. Ask for a letter.',
  ],
  'gap.who-may-ask-too-narrow': [
    'This area names fewer people who may ask. NHS England policy says the person, family or carers and an advocate may.',
    'This area says few people may ask. NHS England policy says you may. Family may. An advocate may.',
  ],
  'gap.review-without-register-missing': [
    'This area does not say that a review can come without the register. NHS England policy says it can.',
    'You can have a review without the register. NHS England policy says so.',
  ],
  'gap.register-made-a-condition': [
    'This area asks for the register first. NHS England policy does not: you can ask for a review without it.',
    'This area wants you on the register first. NHS England policy does not. You can ask now.',
  ],
  'gap.register-first-implied': [
    'This area sounds as if the register comes first. You can ask for a review without it.',
    'You can ask for a review first. You do not have to be on the register.',
  ],
  'gap.behaviour-required': [
    'This area names behaviour or a mental health condition as a must. NHS England policy does not.',
    'This area talks about behaviour. NHS England policy does not ask for that. You can ask.',
  ],
  'gap.education-required': [
    'This area asks for a school place or a plan for education. NHS England policy does not.',
    'This area talks about school. You can ask without a school or a plan.',
  ],
  'gap.professional-required': [
    'This area wants a professional to ask. NHS England policy says that you may ask yourself.',
    'This area wants a professional to ask. NHS England policy says you may ask too.',
  ],
  'gap.diagnosis-required': [
    'This area asks for a diagnosis. Under NHS England policy you can ask while you wait for one.',
    'This area asks for a diagnosis. You can ask while you wait for one.',
  ],
  'gap.hospital-too-narrow': [
    'This area names only some hospitals. NHS England policy is about all mental health hospitals.',
    'This area names only some hospitals. NHS England policy means all of them.',
  ],
  'gap.criteria-too-narrow': [
    'This area is stricter about who can be helped than NHS England policy. You can ask all the same.',
    'This area is more strict than NHS England policy. You can still ask.',
  ],
  'gap.upper-age-too-low': [
    'This area gives a lower age limit than NHS England policy, which goes up to 25 for some.',
    'This area stops too early. NHS England policy helps some people up to 25.',
  ],
  'gap.emergency-meeting-counted': [
    'This area counts an emergency meeting as a review. NHS England policy says it is not one.',
    'An emergency meeting is not a review. You can still ask for a review.',
  ],
  'gap.emergency-meeting-unclear': [
    'This area does not say that an emergency meeting is no review. You can still ask for a review after it.',
    'An emergency meeting is not a review. You can still ask for a review.',
  ],
  'gap.gillick-missing': [
    'This area does not say that a child who understands can decide. NHS England policy says so.',
    'Do you understand what it is about? Then you can decide. NHS England policy says so.',
  ],
  'gap.consent-not-parental-responsibility': [
    'This area says a parent or carer decides. What counts is parental responsibility, which not every parent or carer has.',
    'Not every parent or carer can say yes for a child. Ask who can.',
  ],
  'gap.too-long': [
    'This area gives a longer time for a review than NHS England policy. Ask for the time in the policy.',
    'This area takes more time than the policy. Ask to have it sooner.',
  ],
  'gap.shorter': [
    'This area says it is quicker than NHS England policy asks. You can hold it to that.',
    'This area says it is quick. You can ask it to be.',
  ],
  'gap.policy-superseded': [
    'This area still goes by an older policy. The 2023 policy of NHS England holds now.',
    'This area uses old rules. The rules of 2023 hold now.',
  ],

  'told.title': ['What you told us', 'What you told us'],
  print: ['Print this page', 'Print this page'],
  leave: [
    'Nothing is kept. Save or print what you need before you leave this page.',
    'We keep nothing. Save or print it before you leave.',
  ],
  source: ['2023 policy, {sections}.', '2023 policy, {sections}.'],
  'source.section': ['section {sections}', 'section {sections}'],
  'source.sections': ['sections {sections}', 'sections {sections}'],
  'source.reading': [' Our reading of the policy (decision {number}).', ' This is how we read the policy: decision {number}.'],
  'source.all': [
    'Source: {policy}, in force from {day}. It is policy and not law. cetr-engine {version}.',
    'Source: {policy}, in force from {day}. It is policy. It is not the law. cetr-engine {version}.',
  ],
};
