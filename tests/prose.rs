//! The prose lint: every text of the catalogue in both wordings, and the decisions that the registry cites.

#![cfg(not(target_arch = "wasm32"))]

use cetr_engine::answer::{ObligationKind, Status};
use cetr_engine::facts::Wording;
use cetr_engine::registry::RuleId;
use cetr_engine::wording::{CheckerPhrase, TextId, placeholders_of};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const DECISIONS: &str = include_str!("../docs/decisions.md");

const WORDINGS: [Wording; 2] = [Wording::Plain, Wording::EasyRead];

/// The most words that a sentence has, as it is read: with its placeholders filled.
const fn longest_sentence(wording: Wording) -> usize {
    match wording {
        Wording::Plain => 20,
        Wording::EasyRead => 12,
    }
}

/// The most sentences of a text.
const fn most_sentences(wording: Wording) -> usize {
    match wording {
        Wording::Plain => 3,
        Wording::EasyRead => 8,
    }
}

/// Never written, in lower case. `case` is in [`no_person_is_called_a_case`].
const BANNED: &[&str] = &[
    "not at risk",
    "legal right",
    "right to",
    "entitle",
    "by law",
    "lawful",
    "you will get",
    "guarantee",
    "promise",
    "suffer",
    "service user",
    "with autism",
    "placement",
    "challenging",
    "loved one",
    "vulnerable",
    "please",
    "sorry",
    "invalid",
    "this field",
    "select an option",
    "blue light",
    "ccg",
    "transforming care",
    "press 2",
    "asap",
    "e.g.",
    "i.e.",
    "and/or",
    "cpa",
    "!",
];

/// Words that the policy's numbers are written with.
const NUMBERS: &[&str] =
    &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen", "twenty"];
const UNITS: &[&str] =
    &["day", "days", "working", "week", "weeks", "month", "months", "monthly", "year", "years", "hours"];

/// What the placeholders of findings may be, each with the longest value that is usual.
const OF_FINDINGS: [(&str, &str); 4] = [
    ("number", "2023"),
    ("group", "children and young people"),
    ("name", "Clinical Commissioning Group"),
    ("instead", "the learning disability and autism programme"),
];

/// Ages are the only numbers that are typed.
const AGES: &[&str] = &["16", "18", "25", "26"];

/// What the placeholders of how an obligation stands may be.
const OF_OBLIGATIONS: &[&str] = &["from", "by", "met-on", "days-left", "days-over", "limit", "reference"];
const OF_COUNTING: &[&str] = &["from", "by", "limit", "other-limit", "other-by", "last-working-day", "bank-holidays"];

/// What the placeholders of titles, labels and pieces of letters may be, each with the longest value that is usual.
const OF_PHRASES: [(&str, &str); 26] = [
    ("person", "the person"),
    ("is-the-person", "Is the person"),
    ("does-the-person", "Does the person"),
    ("where-is", "is the person"),
    ("area", "North Anyshire"),
    ("how", "Write to us or ring"),
    ("days", "10 days"),
    ("age", "18"),
    ("sendiass", "SENDIASS"),
    ("full", "care, education and treatment review (CETR)"),
    ("section", "13.2"),
    ("edition", "2023"),
    ("i", "They"),
    ("i-am", "They are"),
    ("i-have", "They have"),
    ("rating", "amber"),
    ("what", "the register"),
    ("emergency", "999"),
    ("urgent", "111"),
    ("relay", "18001 111"),
    ("relay-name", "Relay UK"),
    ("samaritans", "116 123"),
    ("shout", "85258"),
    ("childline", "0800 1111"),
    ("childline-under", "19"),
    ("online-from", "5"),
];

/// Forms that the person, family or carers may fill in.
const FORMS_FOR_THE_PUBLIC: [&str; 2] = ["register-referral.", "review-request."];

/// Obligations for which the policy sets no day: nothing may be said of one.
const UNDATED: &[ObligationKind] = &[
    ObligationKind::CommunityReview,
    ObligationKind::IndependentReview,
    ObligationKind::AmberResponse,
    ObligationKind::RequestAnswer,
];

/// Rules that are actions, beside all `laep.` and `register.` ones.
const STEPS: &[RuleId] = &[
    RuleId::SupportToDecide,
    RuleId::ExplainSharing,
    RuleId::ExplainRefusal,
    RuleId::ExploreReasons,
    RuleId::NoEffectOnCare,
    RuleId::MayChangeMind,
    RuleId::CheckAdvocate,
    RuleId::OtherReview,
    RuleId::ReviewWithoutRegister,
    RuleId::AskAgain,
    RuleId::ConsentOversightPanel,
    RuleId::RecordConsent,
    RuleId::CommissionerAndLegalAdvice,
    RuleId::AssessAtTheTime,
];

/// A text in one of the wordings.
#[derive(Clone, Copy)]
struct Told {
    text: TextId,
    wording: Wording,
    template: &'static str,
}

impl Told {
    fn of(text: TextId, wording: Wording) -> Self {
        Self { text, wording, template: text.template(wording) }
    }

    /// A sentence or more: names of those who act are none; nor are, most of them, titles, labels and pieces of letters.
    fn is_sentence(&self) -> bool {
        !matches!(self.text, TextId::Who(_)) && !self.is_phrase()
    }

    fn is_phrase(&self) -> bool {
        matches!(self.text, TextId::Checker(_) | TextId::Guidance(_) | TextId::Letter(_) | TextId::UrgentHelp(_))
    }

    /// Of a local offer: what the officer who keeps the page is told.
    fn is_finding(&self) -> bool {
        matches!(self.text, TextId::Rule(rule) if rule.code().starts_with("local-area."))
    }

    /// Of a limit that the policy states in days and in working days.
    fn has_two_units(&self) -> bool {
        let id = self.text.id();
        self.is_finding()
            && ["post-admission-review", "diagnosis-review", "report"].iter().any(|part| id.contains(part))
    }

    /// What has to hold in a row of a form: one text, easy enough for either wording.
    fn is_of_a_form(&self) -> bool {
        matches!(self.text, TextId::Form(_))
    }

    /// Of a form that professionals fill in, in the words of their work.
    fn is_of_a_form_for_professionals(&self) -> bool {
        let is_public = |id: &str| FORMS_FOR_THE_PUBLIC.iter().any(|form| id.starts_with(form));
        self.is_of_a_form() && !is_public(&self.text.id())
    }

    fn placeholders(&self) -> Vec<&'static str> {
        placeholders_of(self.template)
    }

    /// The text as somebody reads it, with the longest value that is usual.
    fn as_read(&self) -> String {
        let is_plain = self.wording == Wording::Plain;
        let of_two = matches!(self.text, TextId::LimitsEndTogether | TextId::Rule(RuleId::EarlierLimit));
        self.placeholders().into_iter().fold(self.template.to_owned(), |filled, name| {
            let value = match name {
                "days-left" | "days-over" => "13 days",
                "number" if self.is_of_a_form() => "18",
                "span" => "12 months",
                "limit" | "other-limit" if of_two => "20 working days",
                "limit" if self.has_two_units() && is_plain => "14 days (10 working days)",
                "limit" if self.has_two_units() => "14 days or 10 working days",
                "limit" => "3 months",
                "reference" => "A12",
                "school-year" => "9",
                "review" if is_plain => "review (CETR or CTR)",
                "review" => "CETR or CTR",
                "bank-holidays" if is_plain => "Good Friday (3 April 2026) and Easter Monday (6 April 2026)",
                "bank-holidays" => "Good Friday is on Friday 3 April 2026",
                _ if is_plain => "28 December 2026",
                _ => "Monday 28 December 2026",
            };
            let of_phrase = OF_PHRASES.iter().find(|(known, _)| self.is_phrase() && *known == name);
            let of_finding = OF_FINDINGS.iter().find(|(known, _)| self.is_finding() && *known == name);
            filled.replace(&format!("{{{name}}}"), of_phrase.or(of_finding).map_or(value, |(_, value)| *value))
        })
    }

    /// Its sentences as they are read. A line ends one too.
    fn sentences(&self) -> Vec<String> {
        let text = self.as_read().replace("? ", "?\n").replace(". ", ".\n");
        text.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect()
    }
}

/// Every text in both wordings.
fn told() -> impl Iterator<Item = Told> {
    TextId::all().into_iter().flat_map(|text| WORDINGS.map(|wording| Told::of(text, wording)))
}

/// The words of a template, without placeholders and marks.
fn words(template: &str) -> Vec<&str> {
    let marks = |c: char| !c.is_alphanumeric();
    template.split_whitespace().filter(|word| !word.contains('{')).map(|word| word.trim_matches(marks)).collect()
}

fn is_dated(kind: ObligationKind, status: Status) -> bool {
    let may_lack_a_day = kind == ObligationKind::DiagnosisRemovalReview;
    let is_past_it = matches!(status, Status::Overdue | Status::MetLate);
    !UNDATED.contains(&kind) && (is_past_it || !may_lack_a_day)
}

/// Fails with every fault at once, each with the id of its text.
fn assert_none(faults: impl Iterator<Item = (TextId, String)>) {
    let lines: Vec<String> = faults.map(|(text, fault)| format!("{}: {fault}", text.id())).collect();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
}

/// Every text of which the check finds a fault, in either wording.
fn check_all(fault: impl Fn(&Told) -> Option<String>) {
    assert_none(told().filter_map(|told| Some((told.text, format!("in {:?} words: {}", told.wording, fault(&told)?)))));
}

/// The same, of whole sentences alone.
fn check_sentences(fault: impl Fn(&Told) -> Option<String>) {
    check_all(|told| fault(told).filter(|_| told.is_sentence()));
}

// ── Form ──

#[test]
fn every_text_is_there_in_both_wordings() {
    check_all(|told| told.template.trim().is_empty().then(|| "nothing".to_owned()));
}

#[test]
fn no_sentence_is_long() {
    check_all(|told| {
        let count = |sentence: &String| sentence.split_whitespace().count();
        let longest = told.sentences().into_iter().max_by_key(count)?;
        (count(&longest) > longest_sentence(told.wording)).then(|| format!("{} words: {longest}", count(&longest)))
    });
}

#[test]
fn a_text_has_few_sentences_and_ends_in_a_full_stop() {
    check_sentences(|told| {
        let template = told.template;
        let begins = template.trim_start_matches('{').chars().next();
        let is_well_made = (1..=most_sentences(told.wording)).contains(&told.sentences().len())
            && template.ends_with('.')
            && begins.is_some_and(char::is_uppercase)
            && !template.contains("  ")
            && !template.contains('\n');
        (!is_well_made).then(|| template.to_owned())
    });
}

#[test]
fn easier_words_have_no_brackets_and_no_sentence_within_a_sentence() {
    check_all(|told| {
        let marks = ['(', ')', ';', '–', '—', '/'];
        let is_hard = told.template.contains(marks) || told.template.contains(" - ");
        (told.wording == Wording::EasyRead && is_hard).then(|| told.template.to_owned())
    });
}

#[test]
fn whoever_acts_is_named_and_no_more() {
    check_all(|told| {
        let who = told.template;
        let is_name = who.starts_with(char::is_uppercase) && !who.ends_with('.') && words(who).len() <= 12;
        (matches!(told.text, TextId::Who(_)) && !is_name).then(|| who.to_owned())
    });
}

#[test]
fn no_banned_word_is_used() {
    check_all(|told| {
        let lower = told.template.to_lowercase();
        let banned = BANNED.iter().find(|banned| lower.contains(**banned))?;
        Some(format!("\"{banned}\" in: {}", told.template))
    });
}

#[test]
fn no_person_is_called_a_case() {
    check_all(|told| {
        let words = words(told.template);
        let next = |place: usize| words.get(place + 1).copied();
        let is_a_person = |(place, word): (usize, &&str)| {
            matches!(word.to_lowercase().as_str(), "case" | "cases") && next(place) != Some("manager")
        };
        words.iter().enumerate().any(is_a_person).then(|| told.template.to_owned())
    });
}

#[test]
fn short_names_are_never_typed() {
    check_all(|told| {
        let is_short_name = |word: &&str| word.len() > 1 && word.chars().all(char::is_uppercase);
        // Before the age is known a review has both its names, and that is what the question tells.
        let is_told = |word: &&str| {
            told.text == TextId::Checker(CheckerPhrase::CommunityReviewHeldHint) && ["CETR", "CTR"].contains(word)
        };
        let is_unknown = |word: &&str| is_short_name(word) && !["NHS", "GP"].contains(word) && !is_told(word);
        words(told.template).into_iter().find(is_unknown).map(str::to_owned)
    });
}

#[test]
fn numbers_of_the_policy_come_from_placeholders() {
    check_all(|told| {
        let words = words(told.template);
        let in_digits = |word: &&str| word.contains(|c: char| c.is_ascii_digit()) && !AGES.contains(word);
        let in_words =
            |pair: &[&str]| matches!(pair, [number, unit] if NUMBERS.contains(number) && UNITS.contains(unit));
        (words.iter().any(in_digits) || words.windows(2).any(in_words)).then(|| told.template.to_owned())
    });
}

#[test]
fn every_placeholder_is_one_that_is_filled() {
    // What comes first (`blockedBy`) is said without the name of the review.
    let is_for_eligibility_alone = |rule: RuleId| {
        rule.handled_by().contains(&"assessEligibility")
            && !rule.handled_by().contains(&"scheduleReviews")
            && !rule.code().starts_with("consent.")
    };
    check_all(|told| {
        let known: &[&str] = match told.text {
            TextId::Obligation(..) => OF_OBLIGATIONS,
            TextId::LimitsEndTogether => OF_COUNTING,
            // Said in a list of cautions too, where nothing is known of one obligation.
            TextId::Rule(RuleId::Unconfirmed) => &[],
            TextId::Rule(_) if told.is_finding() => &["limit", "number", "group", "name", "instead"],
            TextId::Rule(rule) if rule.code().starts_with("calendar.") => OF_COUNTING,
            TextId::Rule(rule) if rule.code().starts_with("oversight.") => &["on"],
            TextId::Rule(RuleId::BirthdayAhead | RuleId::AfterDischarge) => &["on"],
            TextId::Rule(RuleId::GuideAdultServicesPlan) => &["school-year"],
            TextId::Rule(rule) if is_for_eligibility_alone(rule) => &["review"],
            TextId::Form(_) => &["day", "number", "span"],
            TextId::Rule(_) | TextId::Who(_) => &[],
            TextId::Guidance(_) => &[&["review"], OF_PHRASES.map(|(name, _)| name).as_slice()].concat(),
            TextId::Checker(_) | TextId::Letter(_) | TextId::UrgentHelp(_) => &OF_PHRASES.map(|(name, _)| name),
        };
        let unknown = told.placeholders().into_iter().find(|name| !known.contains(name))?;
        Some(format!("{{{unknown}}}"))
    });
}

#[test]
fn an_obligation_names_its_days_where_it_has_them() {
    check_all(|told| {
        let TextId::Obligation(kind, status) = told.text else { return None };
        let names = |name: &str| told.placeholders().contains(&name);
        let is_action = kind == ObligationKind::RecommendedAction;
        let has_limits = is_dated(kind, status) && kind != ObligationKind::DiagnosisRemovalReview && !is_action;
        let is_met = matches!(status, Status::Met | Status::MetLate);
        let is_right = names("from")
            && names("by") == is_dated(kind, status)
            && names("met-on") == is_met
            && names("days-left") == (is_dated(kind, status) && status == Status::Open)
            && names("days-over") == (is_dated(kind, status) && status == Status::Overdue)
            && (has_limits || !names("limit"))
            && names("reference") == is_action;
        (!is_right).then(|| told.template.to_owned())
    });
}

#[test]
fn no_two_texts_are_the_same() {
    let mut by_text: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for told in told().filter(|told| told.is_sentence() && !told.is_of_a_form()) {
        by_text.entry(told.template).or_default().push(told.text.id().into_owned());
    }
    let shared: Vec<_> = by_text.into_iter().filter(|(_, ids)| ids.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:#?}");
}

#[test]
fn every_reason_for_the_public_says_what_one_can_do() {
    check_sentences(|told| {
        let TextId::Rule(rule) = told.text else { return None };
        let is_public = rule.handled_by().contains(&"assessEligibility") && !rule.code().starts_with("pathway.");
        let doing = ["ask", "Ask", "can", "Nothing"];
        let does = words(told.template).iter().any(|word| doing.contains(word));
        (is_public && !does).then(|| told.template.to_owned())
    });
}

#[test]
fn hard_words_are_explained_where_they_stand() {
    let explained: [(&str, &[&str]); 6] = [
        ("oversight panel", &["a local NHS group"]),
        ("sit and see", &["sitting on the ward and watching"]),
        ("the register", &["a list", "this list", "people who need more support"]),
        ("segregation", &["kept apart from others", "with the segregation", "independent chair"]),
        ("Gillick", &["understands what is involved"]),
        ("responsible clinician", &["in charge of the treatment", "the Ministry"]),
    ];
    let explained_in_easier_words: [(&str, &[&str]); 9] = [
        ("commissioner", &["plans and pays for care", "They plan care", "who plans care"]),
        ("Ministry", &["part of the government"]),
        ("parental responsibility", &["decide for a child"]),
        ("community review", &["before a stay in hospital", "before any", "before the stay", "follow"]),
        ("An advocate", &["speak up"]),
        ("deputy", &["court"]),
        ("attorney", &["chose"]),
        ("lead professional", &["leads the support", "lead the support", "follow up the plan"]),
        ("due date", &["the last day"]),
    ];
    check_sentences(|told| {
        // Of these people somebody already said yes to the register, when it was explained.
        let is_known = told.text.rule() == Some(RuleId::RegisterConsentCheck);
        let is_hard = |(hard, easy): &(&str, &[&str])| {
            told.template.contains(hard) && !easy.iter().any(|words| told.template.contains(words))
        };
        let of_easier = explained_in_easier_words.iter().filter(|_| told.wording == Wording::EasyRead);
        let (hard, _) = explained.iter().chain(of_easier).find(|word| is_hard(word)).filter(|_| !is_known)?;
        (!told.is_of_a_form_for_professionals()).then(|| format!("\"{hard}\" in: {}", told.template))
    });
}

// ── The two wordings of one text ──

/// What the two wordings of a text must have alike.
fn check_pairs<T: PartialEq + std::fmt::Debug>(of: impl Fn(&Told) -> T) {
    assert_none(TextId::all().into_iter().filter_map(|text| {
        let [plain, easy] = WORDINGS.map(|wording| of(&Told::of(text, wording)));
        (plain != easy).then(|| (text, format!("{plain:?} in plain words, {easy:?} in easier ones")))
    }));
}

#[test]
fn easier_words_are_a_text_of_their_own() {
    assert_none(TextId::all().into_iter().filter_map(|text| {
        let [plain, easy] = WORDINGS.map(|wording| Told::of(text, wording));
        (plain.is_sentence() && !plain.is_of_a_form() && plain.template == easy.template)
            .then(|| (text, plain.template.to_owned()))
    }));
}

#[test]
fn both_wordings_tell_the_same_dates_and_lengths_of_time() {
    check_pairs(|told| BTreeSet::from_iter(told.placeholders()));
}

#[test]
fn both_wordings_tell_the_same_numbers() {
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    check_pairs(|told| words(told.template).into_iter().filter(is_number).collect::<BTreeSet<_>>());
}

#[test]
fn both_wordings_say_whose_word_it_is() {
    check_pairs(|told| told.is_sentence() && told.template.contains("NHS England policy"));
}

#[test]
fn a_reading_of_ours_is_called_one_in_both_wordings() {
    check_pairs(|told| told.is_sentence() && told.template.contains("our reading"));
}

#[test]
fn every_action_has_somebody_who_takes_it() {
    let is_action = |rule: RuleId| {
        let code = rule.code();
        let of_a_part = code.starts_with("laep.") || code.starts_with("register.");
        (of_a_part && rule != RuleId::AfterDischarge) || STEPS.contains(&rule)
    };
    for rule in RuleId::ALL {
        let has_who = TextId::all().into_iter().any(|text| text == TextId::Who(*rule));
        assert_eq!(has_who, is_action(*rule), "{}", rule.code());
    }
}

/// The numbers of the headings `## 1. …`.
fn headings() -> Vec<u32> {
    let titles = DECISIONS.lines().filter_map(|line| line.strip_prefix("## "));
    titles.filter_map(|title| title.split_once('.')?.0.parse().ok()).collect()
}

#[test]
fn decisions_are_numbered_without_a_gap() {
    let numbers = headings();
    let in_order: Vec<u32> = (1..).take(numbers.len()).collect();
    assert_eq!(numbers, in_order);
}

/// The numbers that the code in that file or folder cites, as "decision 14".
fn cited_in(place: &Path) -> BTreeSet<u32> {
    if place.is_dir() {
        let inside = std::fs::read_dir(place).into_iter().flatten();
        return inside.flatten().flat_map(|entry| cited_in(&entry.path())).collect();
    }
    let code = std::fs::read_to_string(place).unwrap_or_default().to_lowercase();
    let number = |cited: &str| cited.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok();
    code.split("decision ").skip(1).filter_map(number).collect()
}

#[test]
fn the_registry_and_the_comments_of_forms_cite_every_decision_and_the_registry_no_other() {
    let registry: BTreeSet<u32> = RuleId::ALL.iter().filter_map(|rule| rule.decision()).collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    // A row of a form has no number of its own: the comment of its rule has it.
    let of_forms = ["forms.rs", "forms"].iter().flat_map(|name| cited_in(&source.join(name)));
    let known: BTreeSet<u32> = headings().into_iter().collect();
    assert!(registry.is_subset(&known), "{registry:?}");
    assert_eq!(registry.iter().copied().chain(of_forms).collect::<BTreeSet<_>>(), known);
}

#[test]
fn comments_cite_decisions_that_are_there() {
    let known: BTreeSet<u32> = headings().into_iter().collect();
    let cited = cited_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert_eq!(cited.difference(&known).collect::<Vec<_>>(), Vec::<&u32>::new());
}
