//! Whom and what a local offer is held against, beside the time limits of reviews.

use crate::facts::Role;

/// How many main questions the panel asks (policy 16.7).
pub const ENQUIRY_QUESTIONS: u32 = 6;

/// The panel (policy 12).
pub const PANEL: &[Role] = &[Role::Commissioner, Role::ClinicalExpert, Role::ExpertByExperience];

/// Who must attend (policy 16.5).
pub const ATTENDANCE: &[Role] = &[Role::ResponsibleClinician, Role::SeniorNurse, Role::Advocate, Role::SocialCare];

/// Who must attend the review of a child or young person besides (policy 16.5).
pub const ATTENDANCE_OF_CHILDREN: &[Role] = &[Role::Keyworker, Role::Education];
