### The purchaser's desk: stages, steps, fields, choices, computed figures.

## Stages

stage-purchaser-need = Need
stage-purchaser-service = Service
stage-purchaser-indicators = Indicators
stage-purchaser-money = Money
stage-purchaser-award = Award
stage-purchaser-contract = Contract
stage-purchaser-finish = Finish

## The project

field-title = Name of the project
    .hint = Name place and service.
field-number = Project number
field-purchaser-name = Purchaser
field-purchaser-address = Address of the purchaser
field-purchaser-contact = Contact person
field-purchaser-phone = Telephone
field-purchaser-agent = Procurement agency
field-languages = Languages of the documents
    .hint = The first leads; every text is needed in each language chosen.
field-currency = Currency

## The need

field-need-statement = What people need, and how it is known
    .hint = Say who was asked, how many, and what came out.
field-need-reasons = Why buy it rather than do it
field-need-catalogue-item = Item of the purchase catalogue
field-need-budget-source = Source of funds
field-need-functions = Functions looked at
    .empty = List the functions this touches. Core functions stay with the purchaser and cannot be bought.
field-need-functions-name = Function
field-need-functions-core = Core
field-need-functions-reason = Why

## The service

field-service-kind = Field of service
field-service-definition = What the service is
    .hint = In one paragraph: who does what, for whom, to what end.
field-service-target-groups = Target groups
    .empty = List who the service is for, with known numbers; indicators and staff follow from here.
field-service-target-groups-name = Group
field-service-target-groups-count = Number
field-service-area = Area
field-service-content = Content
    .empty = List what is to be done, a sentence or two each.
field-service-content-name = Part
field-service-content-description = What is done
field-service-out-of-scope = Out of scope
    .hint = Say what may not be added later.
field-service-methods = Methods
field-service-opening-hours = Opening hours
field-service-requirements = Requirements to be answered one by one
    .empty = ★ is essential: falling short voids a bid. ▲ is important: it costs points.
field-service-requirements-importance = Weight
field-service-requirements-text = Requirement
field-service-purchaser-contribution = What the purchaser provides

## Staffing

field-service-staffing-amount-per-worker = Yearly money for each worker
    .hint = A begun part counts as whole. Practice of Guangzhou stations: 100,000.
field-service-staffing-related-share = Share from related fields
    .hint = As a fraction such as 2/3, rounded up.
field-service-staffing-social-worker-share = Share of social workers
field-service-staffing-workers = Least workers
field-service-staffing-related-workers = Of them from related fields
field-service-staffing-social-workers = Of them social workers
field-service-staffing-roles = Posts with demands of their own
field-service-staffing-roles-role = Role
field-service-staffing-roles-count = Number
field-service-staffing-roles-requirement = Demands

## Indicators

field-indicators = Indicators
    .empty = At least one each of output, outcome and quality; each with unit, target and evidence, or it cannot be accepted.
field-indicators-kind = Kind
field-indicators-name = Indicator
field-indicators-target = Target
field-indicators-unit = Unit
field-indicators-period = Period
field-indicators-evidence = Evidence
field-indicators-count-rule = When one counts
field-indicators-baseline = Baseline
field-indicators-verifier = Checked by
field-indicators-frequency = Reported how often
field-indicators-weight = Points in the assessment
field-indicators-hours-per-unit = Staff hours for one
field-indicators-shortfall = What happens on a shortfall

## Price

field-price-mode = How bids are priced
field-price-budget = Budget of the whole term
field-price-ceiling = Price ceiling of the whole term
field-price-term-months = Term in months
field-price-contract-months = One contract, in months
    .hint = 12 where contracts are signed year by year.
field-price-posts = Posts asked for
field-price-posts-role = Role
field-price-posts-employing-unit = Employing unit
field-price-posts-count = Posts
field-price-posts-months = Months
field-price-posts-rate-ceiling = Ceiling a post a year
field-price-cases = Cases asked for
field-price-cases-name = Kind of case
field-price-cases-unit = Unit
field-price-cases-count = Number
field-price-cases-price-ceiling = Ceiling of one
field-price-volume-unit = Volume is counted in
field-price-volume-floor = Least volume a year
field-price-volume-cap = Highest volume a year
field-price-funding = Who pays which share
field-price-funding-source = Payer
field-price-funding-percent = Share
field-price-ceiling-rationale = Why the ceiling is reasonable

## Payment

field-instalments = Instalments
    .empty = How many payments, what share each, on which condition; 100 in all.
field-instalments-name = Payment
field-instalments-percent = Share
field-instalments-trigger = Condition

## Award

field-qualifications = Qualifications
    .empty = Only lawful conditions that the service needs; never size or region.
field-qualifications-text = Condition
field-qualifications-evidence = Evidence
field-criteria = Award criteria
    .empty = Quality, commercial and price points, 100 in all; say what earns how many.
field-criteria-kind = Kind
field-criteria-name = Criterion
field-criteria-weight = Points
field-criteria-description = What is asked and how it is judged
field-criteria-bands = Bands
field-criteria-bands-points = Points
field-criteria-bands-condition = What earns them

## Method and timetable

field-method-form = Procurement method
field-method-reason = Why this method
field-method-two-envelopes = Quality and price in separate envelopes
field-method-reserved-for-small-enterprises = Reserved for small enterprises
field-method-industry = Industry class
field-method-validity-days = Validity of bids in days
field-timetable-notice = Notice
field-timetable-documents-until = Documents to be had until
field-timetable-questions-until = Questions until
field-timetable-bid-deadline = Bid deadline and opening
field-timetable-documents-place = Where documents are to be had
field-timetable-opening-place = Where bids are handed in and opened

## Contract

field-contract = Terms of the contract
    .empty = Rights and duties, assessment, payment, default and ending.
field-contract-title = Heading
field-contract-body = Words

## Steps

purchaser-project = Project
    .question = What is the project, and who buys?
    .purpose = Name and purchaser stand on every cover and tell bidders whom to ask.
purchaser-need = Need and reasons
    .question = Why is this service bought?
    .purpose = Show the need before the service; budget and ceiling rest on it.
purchaser-scope = Scope
    .question = Who is it for, how many, and what is done?
    .purpose = A clear scope lets bidders price well and saves quarrels later.
purchaser-delivery = Delivery
    .question = How is it delivered, and what must be met?
    .purpose = Bidders answer every requirement one by one. Keep ★ for what cannot be missed.
purchaser-staffing = Staffing
    .question = How many people at least, and with what training?
    .purpose = Derive the number from the money or state it; bids are checked against it.
purchaser-indicators = Indicators
    .question = How much must be reached, and what proves it?
    .purpose = One record runs from here to pledge, contract, monitoring and final score.
purchaser-price = Price
    .question = How much at most, and how is it priced?
    .purpose = At a fixed price bidders compete on volume. A ceiling needs its reasons.
purchaser-estimate = Estimate
    .question = What should it cost by our own reckoning?
    .purpose = It stays with you and is never printed; it shows that the ceiling is fair and the volume can be done.
purchaser-payment = Payment
    .question = What is paid when?
    .purpose = Tie payment to assessment; the less an agency must advance, the better its price.
purchaser-qualifications = Qualifications
    .question = Who may bid?
    .purpose = A qualification is met or not; it may not be scored as well.
purchaser-criteria = Award criteria
    .question = How is the best bid found?
    .purpose = Each quality criterion becomes a section of the bids; the plainer it is, the easier they compare.
purchaser-timetable = Timetable
    .question = How does it run, and when is the deadline?
    .purpose = Working days follow the holiday calendar. Too short a time can void the procedure.
purchaser-contract = Contract
    .question = What will the contract say?
    .purpose = The terms are published with the package and may not change in substance after the award.
purchaser-check = Check
    .question = What is still to be mended?
    .purpose = Each finding leads to its field. Rules that are not verified only warn.
purchaser-export = Sign and export
    .question = Sign the package and hand it over
    .purpose = The PDF is for reading and for import by bidders. Send it as it is; do not print it to PDF.
purchaser-received = Received bids
    .question = Which bids have come in?
    .purpose = Reading checks signature and package. Read quality bids first, price bids when quality is scored.

## Choices

service-kind-family-station = Family centre or social-work station
service-kind-youth = Youth
service-kind-older-persons = Older persons
service-kind-disability = Disability
service-kind-community-corrections = Community corrections
service-kind-anti-drug = Anti-drug
service-kind-school = School social work
service-kind-medical = Medical social work
service-kind-other = Other
work-method-casework = Casework
work-method-group-work = Group work
work-method-community-work = Community work
work-method-outreach = Outreach
work-method-advocacy = Advocacy
importance-essential = ★ Essential
importance-important = ▲ Important
importance-ordinary = Ordinary
indicator-kind-output = Output
indicator-kind-outcome = Outcome
indicator-kind-quality = Quality
indicator-kind-process = Process
period-year = Each year
period-term = Whole term
period-quarter = Each quarter
period-month = Each month
price-mode-lump-sum = Lump sum
price-mode-per-post = Per post
price-mode-per-case = Per case
price-mode-fixed-price-volume = Fixed price, volume bid
volume-unit-hours = Service hours
volume-unit-places = Service places
criterion-kind-quality = Quality
criterion-kind-commercial = Commercial
criterion-kind-price = Price
criterion-kind-volume = Volume
procurement-method-open-tender = Open tendering
procurement-method-invited-tender = Invited tendering
procurement-method-competitive-consultation = Competitive consultation
procurement-method-competitive-negotiation = Competitive negotiation
procurement-method-single-source = Single-source procurement
procurement-method-framework-agreement = Framework agreement

## Computed figures

terms-title = What the terms amount to
terms-total = Total of the term
terms-yearly = A year
terms-at-floor = Unit price at the least volume
terms-at-cap = Unit price at the highest volume
terms-per-worker = A worker a year
terms-staffing = Least staff
staffing-figures = { $workers }, of them { $related } from related fields and { $social } social workers
instalments-title = Payments
contract = Contract
contract-n = No. { $n } ({ $months } months)
weights-title = Points in all
of-hundred = of 100
received-empty = None read yet. Read a bidder's PDF, or drop it on the window.
read-envelope = Read a bid…
received-agency = Bidder
received-kind = Envelope
received-verdict = Verdict
received-signer = Signed by
received-total = Total
received-volume = Volume a year
received-on = Read on
envelope-quality = Quality
envelope-price = Price
