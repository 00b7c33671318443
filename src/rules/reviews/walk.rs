//! The walk over the events of a history in order of date: what each of them opens, meets and ends.

mod happened;

use super::course::{Plan, Stay, pathway_on};
use super::coverage::Coverage;
use super::ledger::{Entry, Ledger};
use super::limits::{BeyondCalendar, limits_from, visit};
use super::sequence::{self, Possible, nothing_to_end};
use super::{cautions, panel};
use crate::answer::{Before, Caution, Obligation, ObligationKind, Pathway, Schedule, Status};
use crate::calendar::{Calendar, Date, Period};
use crate::error::{Code, Error};
use crate::facts::{CaseEvent, CaseHistory, Diagnosis, Happening, Rating, Ward};
use crate::order::places_in_order;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::rules::pathway::{Unknown, pathway_of_limits};
use crate::tables::reviews::{AFTER_TRANSFER, COMMUNITY_REVIEW_STANDS, REGISTER_CONSENT_CHECK};
use ObligationKind as Kind;

/// A run of risk: what has been said and done in it out of custody.
#[derive(Debug, Default)]
struct Episode {
    rating: Option<Rating>,
    admission_considered: bool,
    /// The last community review that nobody confirmed, without an emergency meeting after it.
    unconfirmed_review: Option<Date>,
    /// A community review confirmed to be about this admission, without an emergency meeting after it.
    confirmed_review: bool,
}

/// A segregation that is running.
#[derive(Debug)]
struct Segregation {
    since: Date,
    started_by: usize,
    /// The day from which an independent review is owed, `None` after 2200.
    owed_from: Option<Date>,
    /// That day has come.
    day_came: bool,
    /// Its independent review was held.
    is_met: bool,
}

/// The last discharge.
#[derive(Debug)]
struct Discharge {
    on: Date,
    /// A review lapsed with it that was past its last day.
    ended_overdue_review: bool,
    rated_since: bool,
}

/// The walk, as far as it has come.
#[derive(Debug)]
pub(super) struct Walk<'h> {
    pub(super) history: &'h CaseHistory,
    pub(super) as_of: Date,
    pub(super) calendar: &'h Calendar,
    pub(super) coverage: Coverage,
    pub(super) plan: Plan,
    by_date: Vec<usize>,
    pub(super) ledger: Ledger,
    pub(super) stay: Option<Stay>,
    segregation: Option<Segregation>,
    discharge: Option<Discharge>,
    episode: Episode,
    /// A community review confirmed to be about an admission that has not come yet.
    confirmed_review_waits: bool,
    /// Conditions whose diagnosis opens nothing more, until it is removed.
    diagnosed: Vec<Diagnosis>,
    /// The last day on which a diagnosis brought the person in.
    brought_in_on: Option<Date>,
    /// The last consent to the register, by its event; `None` once withdrawn.
    pub(super) register_consent: Option<usize>,
    pub(super) register_consent_withdrawn: bool,
    pub(super) reviews_declined: usize,
    pub(super) panel_looked_on: Vec<Date>,
    /// Entries for the panel that are facts of one day.
    pub(super) panel: Vec<(Date, RuleId)>,
    /// Cautions that arise on the way.
    pub(super) raised: Vec<RuleId>,
}

impl<'h> Walk<'h> {
    pub(super) fn start(history: &'h CaseHistory, as_of: Date, calendar: &'h Calendar) -> Self {
        let day = |index: usize| history.events.get(index).map(|event| event.on);
        let by_date = places_in_order(history.events.len(), &|one, other| day(one).cmp(&day(other)));
        Self {
            coverage: Coverage::of(history, &by_date, as_of),
            plan: Plan::of(history, &by_date),
            history,
            as_of,
            calendar,
            by_date,
            ledger: Ledger::default(),
            stay: None,
            segregation: None,
            discharge: None,
            episode: Episode::default(),
            confirmed_review_waits: false,
            diagnosed: Vec::new(),
            brought_in_on: None,
            register_consent: None,
            register_consent_withdrawn: false,
            reviews_declined: 0,
            panel_looked_on: Vec::new(),
            panel: Vec::new(),
            raised: Vec::new(),
        }
    }

    /// Every event that has happened, and the days that come of themselves.
    pub(super) fn through_all_events(&mut self) -> Result<(), Error> {
        for index in core::mem::take(&mut self.by_date) {
            let Some(event) = self.history.events.get(index).filter(|event| event.on <= self.as_of) else { continue };
            self.reach(event.on);
            self.happen(event, index)?;
        }
        self.reach(self.as_of);
        Ok(())
    }

    /// The person's segregation, since when, if it has run long enough for the panel to look.
    pub(super) fn long_segregation(&self) -> Option<Date> {
        let segregation = self.segregation.as_ref()?;
        segregation.owed_from.filter(|day| *day <= self.as_of)
    }

    /// The last discharge, while the person is out of hospital and has not been rated since.
    pub(super) fn unrated_since_discharge(&self) -> Option<Date> {
        let discharge = self.discharge.as_ref().filter(|discharge| !discharge.rated_since)?;
        self.stay.is_none().then_some(discharge.on)
    }

    /// What happens by itself at the start of a day: segregation that has run for two days calls for an independent review.
    fn reach(&mut self, day: Date) {
        let Some(segregation) = self.segregation.as_mut().filter(|running| !running.day_came) else { return };
        let Some(owed_from) = segregation.owed_from.filter(|owed_from| *owed_from <= day) else { return };
        segregation.day_came = true;
        let (since, started_by) = (segregation.since, segregation.started_by);
        if self.coverage.on(owed_from) {
            self.ledger.open(Entry::new(Kind::IndependentReview, since, started_by));
        }
    }

    fn happen(&mut self, event: &CaseEvent, index: usize) -> Result<(), Error> {
        let possible = Possible {
            born: self.history.person.date_of_birth,
            in_hospital: self.stay.is_some(),
            in_segregation: self.segregation.is_some(),
        };
        sequence::check(event, index, possible)?;
        let on = event.on;
        match &event.what {
            Happening::RiskRated { rating, in_custody } => self.rated(*rating, *in_custody == Some(true), on, index),
            Happening::AdmissionConsidered { in_custody } => {
                if *in_custody != Some(true) {
                    self.episode.admission_considered = true;
                    self.call_for(Kind::CommunityReview, on, index);
                }
            }
            Happening::CommunityReview { about_this_admission, requested_early, actions } => {
                let met = self.community_reviewed(*about_this_admission, on, index);
                return self.reviewed(*requested_early == Some(true), met, actions.as_deref(), on, index);
            }
            Happening::MultiAgencyMeeting => {
                if self.stay.is_none() {
                    self.ledger.meet_all(&[Kind::AmberResponse], on, index);
                }
            }
            Happening::LaepMeeting => {
                self.episode.unconfirmed_review = None;
                self.episode.confirmed_review = false;
                self.confirmed_review_waits = false;
            }
            Happening::Admitted { ward, via_criminal_justice, moj_restricted } => {
                let via_criminal_justice = *via_criminal_justice == Some(true);
                return self.admitted(*ward, via_criminal_justice, *moj_restricted == Some(true), on, index);
            }
            Happening::Review { requested_early, independent, outcome, actions } => {
                let met = self.reviewed_in_hospital(*independent == Some(true), on, index);
                self.reviewed(*requested_early == Some(true), met, actions.as_deref(), on, index)?;
                return self.after_review_in_hospital(*outcome, on, index);
            }
            Happening::Transferred { ward } => {
                self.stay.iter_mut().for_each(|stay| stay.wards.change(on, *ward));
                return self.open_within(Kind::TransferReview, &[AFTER_TRANSFER.period], on, index);
            }
            Happening::RestrictionChanged { restricted } => {
                self.stay.iter_mut().for_each(|stay| stay.restrictions.change(on, *restricted));
            }
            Happening::Ehcp { .. } => {}
            Happening::Diagnosed { condition, .. } => {
                if !self.diagnosed.contains(condition) {
                    self.diagnosed.push(*condition);
                    return self.first_diagnosed(on, index);
                }
            }
            Happening::DiagnosisRemovalProposed { condition, decision_on } => {
                let mut entry = Entry::new(Kind::DiagnosisRemovalReview, on, index);
                entry.given_due = decision_on.map(Date::day_before);
                entry.before = Some(Before::DiagnosisChange);
                entry.condition = *condition;
                self.open_if_covered(entry, on);
            }
            Happening::DiagnosisRemoved { condition } => self.diagnosis_removed(*condition, on),
            Happening::SegregationStarted => self.segregation_started(on, index),
            Happening::SegregationEnded => self.segregation_ended(),
            Happening::OversightVisit { sit_and_see } => {
                self.ledger.meet_all(&[Kind::OversightVisit], on, index);
                self.stay.iter_mut().for_each(|stay| stay.last_visit_sat_and_saw = Some(*sit_and_see == Some(true)));
                return self.open_by_pathway(Kind::OversightVisit, visit, on, index);
            }
            Happening::ReportSent => return self.answered(Kind::ReviewReport, "a review", on, index),
            Happening::ActionDone { reference } => {
                if self.ledger.meet_actions(reference, on, index).count == 0 {
                    return Err(nothing_to_end(index, "a recommended action with its `ref`"));
                }
            }
            Happening::MojContacted => {
                return self.answered(Kind::MojContact, "a review with something to tell", on, index);
            }
            Happening::RegisterConsent { .. } => {
                self.ledger.meet_all(&[Kind::RegisterConsentCheck], on, index);
                self.register_consent = Some(index);
                self.register_consent_withdrawn = false;
                return self.open_within(Kind::RegisterConsentCheck, &[REGISTER_CONSENT_CHECK.period], on, index);
            }
            Happening::RegisterConsentWithdrawn => {
                self.ledger.lapse(&[Kind::RegisterConsentCheck]);
                self.register_consent = None;
                self.register_consent_withdrawn = true;
            }
            Happening::ReviewRequested => self.open_answerable(Entry::new(Kind::RequestAnswer, on, index), on),
            Happening::RequestDecided { .. } => return self.answered(Kind::RequestAnswer, "a request", on, index),
            Happening::ReviewDeclined => {
                self.reviews_declined += 1;
                if self.reviews_declined == 2 {
                    self.panel.push((on, RuleId::DeclinedTwice));
                }
            }
            Happening::ConcernRaised { concern } => self.panel.push((on, panel::rule_of(*concern))),
            Happening::PanelReviewed => self.panel_looked_on.push(on),
            Happening::Discharged => self.discharged(on),
        }
        Ok(())
    }

    /// Notes a caution, once.
    fn raise(&mut self, rule: RuleId) {
        if !self.raised.contains(&rule) {
            self.raised.push(rule);
        }
    }

    /// Opens an obligation, unless nothing counts on that day.
    fn open_if_covered(&mut self, entry: Entry, on: Date) -> bool {
        let is_covered = self.coverage.on(on);
        if is_covered {
            self.ledger.open(entry);
        }
        is_covered
    }

    /// Opens an obligation that a later event answers, covered or not; one of a day on which nothing counts is never
    /// returned.
    fn open_answerable(&mut self, mut entry: Entry, on: Date) {
        entry.is_hidden = !self.coverage.on(on);
        self.ledger.open(entry);
    }

    fn open_within(&mut self, kind: Kind, periods: &[Period], on: Date, index: usize) -> Result<(), Error> {
        if self.coverage.on(on) {
            let mut entry = Entry::new(kind, on, index);
            entry.limits = self.limits(on, periods, index)?;
            self.ledger.open(entry);
        }
        Ok(())
    }

    /// Opens an obligation whose limits turn on the pathway of that day.
    fn open_by_pathway(
        &mut self,
        kind: Kind,
        periods: fn(Pathway) -> &'static [Period],
        on: Date,
        index: usize,
    ) -> Result<(), Error> {
        if !self.coverage.on(on) {
            return Ok(());
        }
        let pathway = self.pathway(on);
        if let Err(unknown) = pathway {
            self.raise(unknown.rule());
        }
        self.open_within(kind, periods(pathway_of_limits(pathway)), on, index)
    }

    fn limits(&self, on: Date, periods: &[Period], index: usize) -> Result<super::limits::Limits, Error> {
        limits_from(on, periods, self.calendar).map_err(|BeyondCalendar| {
            sequence::error(Code::BeyondCalendar, index, "must not start a limit that ends after 2200")
        })
    }

    /// The pathway on that day, on the ward where the person is now.
    pub(super) fn pathway(&self, on: Date) -> Result<Pathway, Unknown> {
        let ward: Option<Ward> = self.stay.as_ref().and_then(|stay| stay.wards.last()).flatten();
        let via_criminal_justice = self.stay.as_ref().is_some_and(|stay| stay.via_criminal_justice);
        pathway_on(&self.history.person, &self.plan, on, ward, via_criminal_justice)
    }

    /// A rating, or an admission that is considered, calls for a review or a meeting: out of hospital, while none is called
    /// for already and no community review of this run of risk is fresh or confirmed (decision 7).
    fn call_for(&mut self, kind: Kind, on: Date, index: usize) {
        let fresh = |held: Date| on.is_within(COMMUNITY_REVIEW_STANDS.period, held);
        let has_review = self.episode.confirmed_review || self.episode.unconfirmed_review.is_some_and(fresh);
        if self.stay.is_some() || has_review || self.ledger.has_open(kind) {
            return;
        }
        let mut entry = Entry::new(kind, on, index);
        entry.before = Some(Before::Admission);
        self.open_if_covered(entry, on);
    }
}

impl Walk<'_> {
    /// The answer, once the walk has come to its end.
    pub(super) fn into_schedule(mut self) -> Schedule {
        let (as_of, in_hospital) = (self.as_of, self.stay.is_some());
        if !self.coverage.ever() {
            return Schedule {
                as_of,
                pathway: None,
                in_hospital,
                obligations: Vec::new(),
                next_review: None,
                oversight_panel: Vec::new(),
                cautions: vec![Caution { rule: RuleId::NotCovered, on: None }],
            };
        }
        let obligations = core::mem::take(&mut self.ledger).into_obligations(as_of, self.calendar);
        let is_running = |owed: &Obligation| matches!(owed.status, Status::Open | Status::Overdue);
        Schedule {
            as_of,
            pathway: self.pathway(as_of).ok(),
            in_hospital,
            next_review: obligations.iter().position(|owed| owed.kind.is_review() && is_running(owed)),
            oversight_panel: panel::entries(&self),
            cautions: cautions::cautions(&self, &obligations),
            obligations,
        }
    }
}
