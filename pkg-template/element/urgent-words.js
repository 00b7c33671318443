/** The words of urgent help: plain, and easier. The numbers stand in `urgent-help.js`. */
export const URGENT_WORDS = {
  'urgent.title': ['If you need help now', 'If you need help now'],
  'urgent.not-here': [
    'This page and the register do not answer emergencies.',
    'This page is not for emergencies. The register is not for them either.',
  ],
  'urgent.emergency': [
    'Call {emergency} or go to A&E now if:',
    'Call {emergency} now, or go to a hospital emergency department, if:',
  ],
  'urgent.emergency.life': ['a life is in danger', 'someone could die'],
  'urgent.emergency.hurt': ['somebody is badly hurt or took an overdose', 'someone is badly hurt, or took too many pills'],
  'urgent.emergency.safe': ['you cannot keep yourself or somebody else safe', 'you cannot keep yourself or someone else safe'],
  'urgent.urgent': [
    'Call {urgent} and select the mental health option if:',
    'Call {urgent} and select the mental health option if:',
  ],
  'urgent.urgent.today': ['you need help for your mental health today', 'you need help for your mental health today'],
  'urgent.urgent.wait': ['you do not know what to do, and it cannot wait', 'you do not know what to do, and it cannot wait'],
  'urgent.for-all': [
    'It is for people of all ages, and autistic people are welcome. Somebody else may call for you.',
    'You can call at any age. Autistic people can call too. Someone else can call for you.',
  ],
  'urgent.deaf': [
    'Deaf people can call {relay} with Relay UK, or use 111 in British Sign Language.',
    'Are you deaf? Call {relay} with Relay UK. Or use 111 in British Sign Language.',
  ],
  'urgent.online': [
    'For people aged 5 and over there is {online} as well.',
    'There is {online} too. It is for people aged 5 and over.',
  ],
  'urgent.talk': [
    'Somebody to talk to, day or night: Samaritans, call {samaritans}. Shout, text {shout}. Childline for people under 19, call {childline}.',
    'You can talk to someone, day or night. Samaritans: call {samaritans}. Shout: text {shout}. Are you under 19? Call Childline on {childline}.',
  ],
  'urgent.safeguarding': [
    "If somebody hurts or neglects a person, tell the council's safeguarding team.",
    "Does someone hurt a person, or not look after them? Tell the council's safeguarding team.",
  ],
  'urgent.line': [
    ' If a life is in danger, call {emergency}. For urgent mental health help, call {urgent}. To talk to somebody, call Samaritans on {samaritans}.',
    ' Could someone die? Call {emergency}. For mental health help now, call {urgent}. To talk to someone, call Samaritans on {samaritans}.',
  ],
  'urgent.now': ['Need help now?', 'Need help now?'],
};
