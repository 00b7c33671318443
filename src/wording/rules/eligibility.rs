//! Why a review is required, recommended, to be asked for, or not pointed to: each with what one can do next.

pub(super) const NOTHING_POINTS_TO_IT: &str = "\
    These answers do not point to a {review} now. \
    That can change, and one can be asked for at any time. \
    Ask the case manager or the commissioner, or talk to the GP about other support.";

pub(super) const MORE_TO_KNOW: &str = "\
    Too little is known of the risk of a hospital admission to say more. \
    Ask those who support the person how they see it. \
    A {review} can be asked for meanwhile, from the case manager or the commissioner.";

pub(super) const WAITING_FOR_A_BED: &str = "\
    Waiting for a mental health bed means that an admission is close. \
    NHS England policy says a community {review} comes first, to look for other ways to help. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.";

pub(super) const RESIDENTIAL_SCHOOL: &str = "\
    NHS England policy says people at a year-round residential school or college should be on the register. \
    That is a list of people who need more support to stay well at home; joining needs a yes. \
    Ask the commissioner about it, and about a {review}.";

pub(super) const CRISIS_CARE: &str = "\
    The person was in a mental health hospital, or with a crisis team, within the last year. \
    NHS England policy says services must keep watch and step in early. \
    Ask about the register, a list of people who need more support, and about a {review}.";

pub(super) const RATED_RED: &str = "\
    The risk of admission is rated red. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner to hold it now.";

pub(super) const ADMISSION_CONSIDERED: &str = "\
    An admission to a mental health hospital is being considered. \
    NHS England policy says a community {review} comes before it, unless this risk has had one. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.";

pub(super) const IMMEDIATE_RISK: &str = "\
    An admission is an immediate risk, or there is a crisis that cannot be managed in the community. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner for it now.";

pub(super) const ALREADY_HELD: &str = "\
    A community {review} was held for this risk, so NHS England policy asks for no second one. \
    Another can be asked for, above all if something has changed. \
    Ask the case manager or the commissioner.";

pub(super) const MUST_BE_OFFERED: &str = "\
    The risk is rated amber, or it is rising. \
    NHS England policy says a {review}, or a meeting of everyone involved, must be offered now. \
    Ask the commissioner to offer both.";

pub(super) const RISK_MANAGED: &str = "\
    The risk is managed for now, or not clear, so a {review} is not automatic. \
    It can be asked for at any time, with a worry about care, safety or plans as the reason. \
    Ask the case manager or the commissioner.";

pub(super) const MAY_ASK: &str = "\
    The person, family, carers, an advocate, the commissioner and the teams involved may ask for a {review}. \
    Nobody has to be on the register of people who need more support, and asking is no complaint. \
    Ask the case manager or the commissioner, and ask by when an answer will come.";

pub(super) const IN_HOSPITAL: &str = "\
    The person is in a mental health hospital. \
    NHS England policy says a {review} must take place there, and again while the stay goes on. \
    Ask the commissioner for the date.";

pub(super) const POST_ADMISSION_NEXT: &str = "\
    No community {review} counts for this admission. \
    NHS England policy says the first one in hospital must be held soon after it. \
    Ask the commissioner for its date.";

pub(super) const INPATIENT_NEXT: &str = "\
    A {review} was held before the admission or since. \
    NHS England policy says a further one must be held in hospital, within its time limits. \
    Ask the commissioner for its date.";

pub(super) const IN_CUSTODY: &str = "\
    The person is in prison, in a young offender institution or at court. \
    For an admission from there, NHS England policy asks for a {review} after it, not before. \
    One can still be asked for: ask the commissioner or the health team there.";
