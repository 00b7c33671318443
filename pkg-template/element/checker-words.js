/** The words of the guided checker before its result: plain, and easier. */
export const CHECKER_WORDS = {
  'start.title': ['Find out where you stand', 'Find out what you can do'],
  'start.what': [
    'Answer some questions about an autistic person, or a person with a learning disability. You can ask for yourself or for somebody else.',
    'We ask some questions. They are about an autistic person. Or about a person with a learning disability. It can be you.',
  ],
  'start.then': [
    'Then you see what NHS England policy says about a review. You see what to do next, whom to ask, and a letter to send.',
    'Then we tell you what to do next. We tell you who to ask. You get a letter to send.',
  ],
  'start.long.title': ['How long it takes', 'How long it takes'],
  'start.long': [
    'There are at most {count} questions, and mostly far fewer. To each of them “Not sure” is a full answer.',
    'There are at most {count} questions. Do you not know? Then say that you are not sure.',
  ],
  'start.kept.title': ['What happens to your answers', 'What happens to your answers'],
  'start.kept': [
    'Nothing is kept and nothing is sent. No name is asked for. When you leave or reload this page, your answers are gone.',
    'We keep nothing. We send nothing. We do not ask for a name. When you leave this page, your answers are gone.',
  ],
  'start.not.title': ['What this is not', 'What this is not'],
  'start.not': [
    'It is not law, and not legal advice. It works out no risk and decides nothing: professionals and commissioners do.',
    'This page is not the law. This page decides nothing. Other people decide.',
  ],
  'start.settings': ['Before you start', 'Before you start'],
  'start.go': ['Start', 'Start'],

  'review.who': [
    'Children and young people have a care, education and treatment review (CETR). Adults have a care and treatment review (CTR).',
    'CETR is short for Care, Education and Treatment Review. It is for children and young people. CTR is short for Care and Treatment Review. It is for adults.',
  ],
  'review.what': [
    'People who do not work in the service come and look at the care. They ask whether it is safe and right, and whether hospital is needed.',
    'A review is a meeting about care. New people come and look at it. They ask if the care is safe and good. They ask if hospital is needed.',
  ],
  'review.title': ['What a review is', 'What a review is'],

  'words.title': ['Which words?', 'Which words?'],
  'words.plain': ['Plain words', 'Plain words'],
  'words.easy': ['Easier words', 'Easier words'],
  'area.label': ['Your area', 'Your area'],
  'area.hint': [
    'Then you see whom to ask there. You can do without, and change it at any time.',
    'Then we can say who to ask there. You can change it later.',
  ],
  'area.none': ['No area', 'No area'],
  'area.opening': ['The area is being opened.', 'We open the area now.'],
  'area.chosen': ['The steps are now those for: {area}.', 'You now see the steps for: {area}.'],
  'area.left': ['The steps are now those that hold everywhere in England.', 'You now see the steps for all of England.'],
  'area.failed': [
    'This area could not be opened. You see the steps that hold everywhere in England.',
    'We could not open this area. You see the steps for all of England.',
  ],

  'local.title': ['Whom to ask here', 'Who to ask here'],
  'local.lead': [
    'They can help you to find out who decides.',
    'They can help you. They know who to ask.',
  ],
  'leave.link': ['Leave this page', 'Leave this page'],

  back: ['Back', 'Back'],
  continue: ['Continue', 'Continue'],
  'question.progress': [
    'Question {number}. At most {left} more after this one.',
    'Question {number}. At most {left} more after this one.',
  ],
  'question.last': ['Question {number}. It is the last one.', 'Question {number}. It is the last one.'],
  'question.changing': ['You are changing one answer.', 'You are changing one answer.'],
  'question.why': ['Why we ask', 'Why we ask'],
  'question.number': ['Age in years', 'Age in years'],
  'question.or': ['or', 'or'],
  'question.choose': [
    'Choose an answer. If you do not know, choose “{not-sure}”.',
    'Choose an answer. Do you not know? Choose “{not-sure}”.',
  ],
  'question.age-missing': ['Enter the age, or choose “{not-sure}”.', 'Type the age. Or choose “{not-sure}”.'],
  'question.age-wrong': ['The age must be a whole number from 0 to 130.', 'The age must be a whole number from 0 to 130.'],
  'question.refused': ['Choose another answer.', 'Choose another answer.'],
  'error.title': ['There is a problem', 'There is a problem'],
  'error.prefix': ['Error: ', 'Error: '],

  'check.title': ['Check your answers', 'Check your answers'],
  'check.lead': ['Change what is not right. Then see what to do.', 'Is something wrong? Change it. Then see what to do.'],
  'check.go': ['See what to do', 'See what to do'],
  change: ['Change', 'Change'],
  'start-again': ['Start again', 'Start again'],

  'failed.title': ['Something on this page went wrong', 'Something on this page went wrong'],
  'failed.text': [
    'It is a fault of this page, and not of yours. Your answers are still here. Go back and try again, or start again.',
    'It is not your fault. Your answers are still here. Go back and try again. Or start again.',
  ],
  'failed.ask': [
    'You can ask for a review without this page. Ask the case manager or the commissioner, which is the NHS team that arranges the care.',
    'You can ask for a review without this page. Ask the commissioner. That is the NHS team that plans the care.',
  ],
};
