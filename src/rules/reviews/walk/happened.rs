//! What the larger events do: what each of them opens, meets and ends.

use super::super::course::{Stay, Timeline};
use super::super::ledger::{Entry, Met};
use super::super::limits::{post_admission, repeat, visit};
use super::super::sequence::nothing_to_end;
use super::{Discharge, Episode, Kind, Segregation, Walk};
use crate::calendar::Date;
use crate::error::Error;
use crate::facts::{Diagnosis, Rating, RecommendedAction, ReviewOutcome, Ward};
use crate::registry::RuleId;
use crate::tables::reviews::{
    AFTER_COMMUNITY_REVIEW, COMMUNITY_REVIEW_STANDS, MOJ_CONTACT, REPORT_DAYS, REPORT_WORKING_DAYS,
    SEGREGATION_BEFORE_INDEPENDENT_REVIEW, SOON_AFTER_DISCHARGE,
};

/// What a review in hospital meets, the independent one aside.
const MET_BY_REVIEW: [Kind; 6] = [
    Kind::PostAdmissionReview,
    Kind::SixWeekReview,
    Kind::RepeatReview,
    Kind::TransferReview,
    Kind::DiagnosisReview,
    Kind::DiagnosisRemovalReview,
];

/// The reviews that end with a stay in hospital. The one before a diagnosis is removed does not.
const ENDED_BY_DISCHARGE: [Kind; 6] = [
    Kind::PostAdmissionReview,
    Kind::SixWeekReview,
    Kind::RepeatReview,
    Kind::TransferReview,
    Kind::DiagnosisReview,
    Kind::IndependentReview,
];

/// What ends with an admission, and with a green rating.
const BEFORE_ADMISSION: [Kind; 2] = [Kind::CommunityReview, Kind::AmberResponse];

impl Walk<'_> {
    pub(super) fn rated(&mut self, rating: Rating, in_custody: bool, on: Date, index: usize) {
        self.discharge.iter_mut().for_each(|discharge| discharge.rated_since = true);
        if !in_custody {
            self.episode.rating = Some(rating);
        }
        match rating {
            Rating::Red if !in_custody => self.call_for(Kind::CommunityReview, on, index),
            Rating::Amber if !in_custody => self.call_for(Kind::AmberResponse, on, index),
            Rating::Green => {
                self.ledger.lapse(&BEFORE_ADMISSION);
                self.episode = Episode::default();
            }
            Rating::Red | Rating::Amber | Rating::Blue => {}
        }
    }

    pub(super) fn community_reviewed(&mut self, about_this_admission: Option<bool>, on: Date, index: usize) -> Met {
        match about_this_admission {
            Some(false) => return Met::default(),
            Some(true) => {
                self.episode.confirmed_review = true;
                self.confirmed_review_waits = true;
            }
            None => self.episode.unconfirmed_review = Some(on),
        }
        self.ledger.meet_all(&[Kind::CommunityReview, Kind::AmberResponse, Kind::DiagnosisRemovalReview], on, index)
    }

    pub(super) fn admitted(
        &mut self,
        ward: Option<Ward>,
        via_criminal_justice: bool,
        restricted: bool,
        on: Date,
        index: usize,
    ) -> Result<(), Error> {
        if self.ledger.has_open(Kind::CommunityReview) {
            self.raise(RuleId::AdmittedWithoutCommunityReview);
        }
        self.ledger.lapse(&BEFORE_ADMISSION);
        let came_back_soon =
            |left: &Discharge| left.ended_overdue_review && on.is_within(SOON_AFTER_DISCHARGE.period, left.on);
        if self.discharge.as_ref().is_some_and(came_back_soon) {
            self.raise(RuleId::OverdueBeforeReadmission);
        }
        let (mut wards, mut restrictions) = (Timeline::new(), Timeline::new());
        wards.change(on, ward);
        restrictions.change(on, restricted);
        self.stay = Some(Stay {
            admitted_on: on,
            via_criminal_justice,
            wards,
            restrictions,
            last_visit_sat_and_saw: None,
            reviewed_without_sit_and_see: false,
        });
        let confirmed = core::mem::take(&mut self.confirmed_review_waits);
        let unconfirmed = self.episode.unconfirmed_review;
        let stands = confirmed || unconfirmed.is_some_and(|held| on.is_within(COMMUNITY_REVIEW_STANDS.period, held));
        if stands && !via_criminal_justice {
            self.open_within(Kind::SixWeekReview, &[AFTER_COMMUNITY_REVIEW.period], on, index)?;
        } else {
            if unconfirmed.is_some() && !via_criminal_justice && self.coverage.on(on) {
                self.raise(RuleId::UnconfirmedCommunityReview);
            }
            self.open_by_pathway(Kind::PostAdmissionReview, post_admission, on, index)?;
        }
        self.open_by_pathway(Kind::OversightVisit, visit, on, index)
    }

    pub(super) fn reviewed_in_hospital(&mut self, is_independent: bool, on: Date, index: usize) -> Met {
        let met = self.ledger.meet_all(&MET_BY_REVIEW, on, index);
        if is_independent {
            if self.ledger.meet_all(&[Kind::IndependentReview], on, index).count > 0 {
                self.segregation.iter_mut().for_each(|running| running.is_met = true);
            }
        } else if self.ledger.has_open(Kind::IndependentReview) && self.coverage.on(on) {
            self.raise(RuleId::IndependentSlotUsed);
        }
        met
    }

    /// What every review brings, in hospital or not: a report, what it recommended, and word to the panel when it was held
    /// outside the usual times (decision 21).
    pub(super) fn reviewed(
        &mut self,
        requested_early: bool,
        met: Met,
        actions: Option<&[RecommendedAction]>,
        on: Date,
        index: usize,
    ) -> Result<(), Error> {
        if requested_early || met.late {
            self.panel.push((on, RuleId::OutsideTimeframe));
        }
        let mut report = Entry::new(Kind::ReviewReport, on, index);
        if self.coverage.on(on) {
            report.limits = self.limits(on, &[REPORT_DAYS.period, REPORT_WORKING_DAYS.period], index)?;
        }
        self.open_answerable(report, on);
        for action in actions.unwrap_or_default() {
            let mut entry = Entry::new(Kind::RecommendedAction, on, index);
            entry.given_due = Some(action.by);
            entry.reference = Some(action.reference.clone());
            self.open_answerable(entry, on);
        }
        Ok(())
    }

    pub(super) fn after_review_in_hospital(
        &mut self,
        outcome: Option<ReviewOutcome>,
        on: Date,
        index: usize,
    ) -> Result<(), Error> {
        let is_covered = self.coverage.on(on);
        let restricted = self.stay.as_ref().and_then(|stay| stay.restrictions.last()) == Some(true);
        if let Some(stay) = self.stay.as_mut() {
            stay.reviewed_without_sit_and_see = is_covered && stay.last_visit_sat_and_saw == Some(false);
        }
        match outcome {
            Some(ReviewOutcome::ReadyForDischarge | ReviewOutcome::LessRestrictiveSetting) if restricted => {
                let mut entry = Entry::new(Kind::MojContact, on, index);
                if is_covered {
                    entry.limits = self.limits(on, &[MOJ_CONTACT.period], index)?;
                }
                self.open_answerable(entry, on);
            }
            None if restricted && is_covered => {
                self.raise(RuleId::OutcomeUnknown);
            }
            _ => {}
        }
        self.open_by_pathway(Kind::RepeatReview, repeat, on, index)
    }

    /// The first diagnosis of a condition, or the first after its removal.
    pub(super) fn first_diagnosed(&mut self, on: Date, index: usize) -> Result<(), Error> {
        let is_new = self.coverage.on(on) && !self.coverage.on(on.day_before());
        let brings_in = is_new && self.brought_in_on != Some(on);
        if brings_in {
            self.brought_in_on = Some(on);
        }
        if self.stay.is_none() {
            if brings_in && (self.episode.rating == Some(Rating::Red) || self.episode.admission_considered) {
                self.call_for(Kind::CommunityReview, on, index);
            }
            if brings_in && self.episode.rating == Some(Rating::Amber) {
                self.call_for(Kind::AmberResponse, on, index);
            }
            return Ok(());
        }
        self.open_by_pathway(Kind::DiagnosisReview, post_admission, on, index)?;
        if !brings_in {
            return Ok(());
        }
        let owed = |running: &Segregation| running.day_came && !running.is_met;
        if let Some(running) = self.segregation.as_ref().filter(|running| owed(running))
            && !self.ledger.has_open(Kind::IndependentReview)
        {
            self.ledger.open(Entry::new(Kind::IndependentReview, running.since, index));
        }
        if self.ledger.has_open(Kind::OversightVisit) {
            return Ok(());
        }
        self.open_by_pathway(Kind::OversightVisit, visit, on, index)
    }

    pub(super) fn diagnosis_removed(&mut self, condition: Diagnosis, on: Date) {
        self.diagnosed.retain(|known| *known != condition);
        self.ledger.amend(Kind::DiagnosisRemovalReview, &|review| {
            if review.condition.is_none_or(|named| named == condition) {
                let day_before = on.day_before();
                review.given_due = Some(review.given_due.map_or(day_before, |due| due.min(day_before)));
            }
        });
        if !self.coverage.on(on) {
            self.ledger.lapse(&ENDED_BY_DISCHARGE);
            self.ledger.lapse(&[Kind::OversightVisit]);
            self.ledger.lapse(&BEFORE_ADMISSION);
        }
    }

    pub(super) fn segregation_started(&mut self, on: Date, index: usize) {
        self.segregation = Some(Segregation {
            since: on,
            started_by: index,
            owed_from: on.plus(SEGREGATION_BEFORE_INDEPENDENT_REVIEW.period),
            day_came: false,
            is_met: false,
        });
    }

    pub(super) fn segregation_ended(&mut self) {
        self.segregation = None;
        self.ledger.lapse(&[Kind::IndependentReview]);
    }

    pub(super) fn answered(&mut self, kind: Kind, what: &str, on: Date, index: usize) -> Result<(), Error> {
        match self.ledger.meet_oldest(kind, on, index).count {
            0 => Err(nothing_to_end(index, what)),
            _ => Ok(()),
        }
    }

    pub(super) fn discharged(&mut self, on: Date) {
        self.stay = None;
        self.segregation = None;
        self.episode = Episode::default();
        self.ledger.lapse(&[Kind::OversightVisit]);
        let ended_overdue_review = self.ledger.lapse(&ENDED_BY_DISCHARGE).into_iter().flatten().any(|due| due < on);
        self.discharge = Some(Discharge { on, ended_overdue_review, rated_since: false });
    }
}
