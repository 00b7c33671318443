//! Time limits of reviews and of what goes with them.

use super::limits;

limits! {
    /// First review in hospital without a community review: children and young people.
    POST_ADMISSION_CYP_DAYS = Days(14), "13.1 Table 2";
    /// The same in working days.
    POST_ADMISSION_CYP_WORKING_DAYS = WorkingDays(10), "13.1 Table 2";
    /// First review in hospital without a community review: adults.
    POST_ADMISSION_ADULT_DAYS = Days(28), "13.1 Table 2";
    /// The same in working days.
    POST_ADMISSION_ADULT_WORKING_DAYS = WorkingDays(20), "13.1 Table 2";
    /// First review in hospital after a community review.
    AFTER_COMMUNITY_REVIEW = Weeks(6), "13.1 Table 2";
    /// From one review in hospital to the next: children and young people, whatever the ward.
    REPEAT_CYP = Months(3), "13.1 Table 2";
    /// From one review in hospital to the next: adults, not on a secure ward.
    REPEAT_ADULT_NON_SECURE = Months(6), "13.1 Table 2";
    /// From one review in hospital to the next: adults on a secure ward, by whichever route.
    REPEAT_ADULT_SECURE = Months(12), "13.1 Table 2";
    /// Review after a transfer.
    AFTER_TRANSFER = Weeks(6), "13.1 Table 2";
    /// The report of a review.
    REPORT_DAYS = Days(14), "16.6";
    /// The same in working days.
    REPORT_WORKING_DAYS = WorkingDays(10), "16.6";
    /// Word to the Ministry of Justice.
    MOJ_CONTACT = Weeks(1), "Appendix 10";
    /// Between two visits by the commissioner: children and young people.
    VISIT_CYP = Weeks(6), "16.1";
    /// Between two visits by the commissioner: adults.
    VISIT_ADULT = Weeks(8), "16.1";
    /// From consent to the register to the next check of it.
    REGISTER_CONSENT_CHECK = Months(12), "2.4";
    /// How long a community review that nobody confirmed stands for an admission (decision 6).
    COMMUNITY_REVIEW_STANDS = Days(42), "14.2";
    /// How long segregation runs before an independent review is owed: 48 hours.
    SEGREGATION_BEFORE_INDEPENDENT_REVIEW = Days(2), "14.4";
    /// A long stay: children and young people.
    LONG_STAY_CYP = Months(6), "18";
    /// A long stay: adults.
    LONG_STAY_ADULT = Months(12), "18";
    /// How soon after a discharge a return to hospital makes an overdue review worth naming: ours, the policy gives no number.
    SOON_AFTER_DISCHARGE = Days(28), "14.2";
    /// How long after a discharge somebody is reminded of the register: ours, the policy gives no number.
    REGISTER_AFTER_DISCHARGE = Months(12), "4";
    /// How far ahead a birthday that changes the pathway is named: ours, the policy gives no number.
    BIRTHDAY_AHEAD = Months(12), "13.1 Table 2";
    /// How long what an area publishes counts as checked: ours, the policy gives no number.
    AREA_CHECKED_AGAIN = Months(12), "3";
}
