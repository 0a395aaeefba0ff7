### The agency's desk, and the cost plan that both desks share.

## Stages

stage-agency-package = Package
stage-agency-answers = Answers
stage-agency-people = People and volume
stage-agency-quality = Quality bid
stage-agency-money = Price bid
stage-agency-finish = Finish

## The agency

field-agency-name = Full name of the agency
    .hint = Exactly as on the seal.
field-agency-legal-form = Legal form
field-agency-registration-number = Registration number
field-agency-registration-authority = Registered by
field-agency-registered-on = Registered on
field-agency-legal-representative = Legal representative
field-agency-authorised-representative = Authorised representative
    .hint = Leave empty when the legal representative signs.
field-agency-address = Address
field-agency-phone = Telephone
field-agency-email = E-mail
field-agency-profile = Profile
field-language = Language of the bid

## Answers

field-eligibility = Eligibility
field-eligibility-met = Met
field-eligibility-evidence = What proves it
field-responses = Responses
field-responses-deviation = Deviation
field-responses-text = The answer

## People and volume

field-staff = Proposed staff
    .empty = List everyone proposed. Take them from the library or paste from a spreadsheet.
field-staff-name = Name
field-staff-role = Role
field-staff-degree = Degree and subject
field-staff-related = Related field
field-staff-certificate = Certificate
field-staff-years = Years
field-staff-certificate-number = Certificate number
field-pledges = Pledges
field-pledges-quantity = We pledge

## Quality bid

field-sections = Sections
field-sections-title = Heading
field-sections-body = Text
    .hint = An empty line parts paragraphs; lines that begin with “- ” are a list. Never name a price.

## Cost plan

field-cost-posts = Posts
    .empty = List the posts this project pays; personnel cost and hours follow from them.
field-cost-posts-role = Role
field-cost-posts-full-time = Full-time
    .hint = One person on full time is 1, half time is 0.5.
field-cost-posts-months = Months
    .hint = Months paid in the whole term.
field-cost-posts-monthly-pay = Monthly pay
    .hint = Pay of one a month, before the employer's contributions.
field-cost-posts-bonus-months = Bonus months
    .hint = Month's pays on top in each twelve months.
field-cost-posts-serves = Serves
    .hint = A manager's or accountant's hours usually do not count.
field-cost-contributions-as-of = Rates hold from
field-cost-contributions-schemes = Employer's contributions
    .empty = Insurances, housing fund or MPF at today's local rates; none are preset.
field-cost-contributions-schemes-name = Scheme
field-cost-contributions-schemes-percent = Employer's share
    .hint = From the local notice; an empty one is pointed out, never taken as nil.
field-cost-contributions-schemes-base-floor = Least base
field-cost-contributions-schemes-base-ceiling = Highest base
field-cost-activities = Activities
    .empty = Turn pledges into hours: how many, with how many direct and indirect hours each.
field-cost-activities-name = Activity
field-cost-activities-count = Number
    .hint = How many in the whole term.
field-cost-activities-direct-hours = Direct hours each
field-cost-activities-indirect-hours = Indirect hours each
field-cost-activities-direct-cost = Direct cost each
    .hint = Materials, venue and transport of one.
field-cost-activities-indicator = Indicator
field-cost-shared-lines = Other costs
    .empty = Supervision, training, administration, premises, evaluation, management fee, tax.
field-cost-shared-lines-head = Head
field-cost-shared-lines-name = What it is
field-cost-shared-lines-basis = Reckoned as
    .hint = An amount, by year, by post, or a share of something.
field-cost-working-time-days-per-year = Working days a year
    .hint = 248 on the mainland with thirteen holidays.
field-cost-working-time-hours-per-day = Hours a day
field-cost-working-time-leave-days = Days of leave a year

## Offer

field-offer-total = Total asked
    .hint = Left empty, the total cost is asked.
field-offer-volume = Volume offered a year
field-offer-post-rates = Rates by post
field-offer-post-rates-rate = A post a year
field-offer-case-prices = Prices by case
field-offer-case-prices-price = Unit price
field-signed-on = Date on the signature pages

## Steps

agency-package = What is asked
    .question = What is asked, and by when?
    .purpose = This comes from the signed package and cannot be changed. See who signed it, the deadline and how it is priced.
agency-agency = Our agency
    .question = Who bids?
    .purpose = Name, number and representative must match the certificates; one wrong character can void a bid.
agency-eligibility = Eligibility
    .question = Do we meet every qualification?
    .purpose = Say what proves each; one missing ends the bid at the first check.
agency-responses = Responses
    .question = How do we answer each requirement?
    .purpose = Never fall short of a ★. Say how, not just that.
agency-staff = Staff
    .question = Who will do the work?
    .purpose = Numbers, subjects and certificates are held against what the package demands.
agency-pledges = Pledges
    .question = How much do we pledge?
    .purpose = Pledges become hours and are checked against capacity; what cannot be done costs points later.
agency-sections = Sections
    .question = What is our answer to each criterion?
    .purpose = One section a criterion, scored by it. No price may appear in the quality bid.
agency-cost = Cost
    .question = What does it cost in money and hours?
    .purpose = Every price comes out of this one plan, to the cent. Totals and hours stand below.
agency-offer = Offer
    .question = What do we ask?
    .purpose = Never above the ceiling; figures and words are made to agree.
agency-check = Check
    .question = What could still void the bid?
    .purpose = Each finding leads to its field. Rules that are not verified only warn.
agency-export = Sign and export
    .question = Sign and make the two envelopes
    .purpose = Quality and price are two files, handed in apart. The quality bid is scanned for prices once more.

## Choices

legal-form-social-service-agency = Social service agency (private non-enterprise unit)
legal-form-association = Association
legal-form-foundation = Foundation
legal-form-company = Company
legal-form-public-institution = Public institution (class 2)
legal-form-hong-kong-organisation = Hong Kong organisation
certificate-none = None
certificate-assistant = Assistant social worker
certificate-social-worker = Social worker
certificate-senior = Senior social worker
certificate-registered-social-worker = Registered social worker (Hong Kong)
deviation-none = None
deviation-positive = Better
deviation-negative = Worse
cost-head = Head
cost-head-personnel = Personnel
cost-head-supervision = Supervision
cost-head-training = Training
cost-head-activities = Activities
cost-head-administration = Administration
cost-head-premises = Premises and equipment
cost-head-evaluation = Evaluation and audit
cost-head-publicity = Publicity
cost-head-management = Management fee
cost-head-tax = Tax
cost-head-contingency = Contingency
basis-fixed = Amount
basis-of-personnel = % of personnel
basis-of-direct = % of direct cost
basis-of-price = % of the price

## The package

package-signed = Who signed it
package-days = Dates
package-asked = Price and staff ({ $unit })
package-criteria = How bids are scored
volume-range = { $unit } a year
staffing-title = Staff against the demand
staff-workers = Workers
staff-related = From related fields
staff-social = Social workers
at-least = at least { $n }

## Computed figures

costing-title = Cost by head
total-cost = Total cost
no-costing = Once posts and activities are filled in, cost and hours appear here.
activity-costs = Full cost of each activity
per-unit = Each
unit-costs = What one of each costs
unit-cost-hour = An hour needed
unit-cost-direct-hour = A direct hour
unit-cost-post-year = A post a year
unit-cost-month = A month
hours-title = Hours against capacity
hours-available = Available
hours-needed = Needed
hours-short = Short by
hours-enough = Enough
no-hours = Fill in posts and activities under Cost to check the hours here.
schedule-title = Price schedule
schedule-line = Item
schedule-quantity = Quantity
schedule-unit-price = Unit price
schedule-total = Total
whole-service = The whole service
no-schedule = No price can be reckoned yet; see the findings.
schedule-figures = Compared
schedule-limit = Limit
schedule-cost = Cost at this price
schedule-per-hour = An hour comes to
schedule-per-offered-hour = An hour offered comes to
schedule-per-needed-hour = An hour needed comes to
schedule-per-place = A place comes to
schedule-per-post-year = A post a year comes to
schedule-per-month = A month comes to
schedule-surplus = Surplus
