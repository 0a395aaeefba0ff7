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
field-purchaser-email = E-mail
field-purchaser-agent = Procurement agency
field-purchaser-agent-address = Address of the agency
field-purchaser-agent-contact = Contact at the agency
field-purchaser-agent-phone = Telephone of the agency
field-purchaser-agent-fee = How the agency's fee is charged
    .hint = Its standard and the way of payment.
field-purchaser-agent-fee-payer = Who pays the agency's fee
fee-payer-purchaser = Purchaser
fee-payer-winner = Supplier that wins
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
field-method-consortia = Consortia
consortia-accepted = May bid
consortia-refused = May not bid
field-method-changeable = What may change in substance
    .empty = List what may change while suppliers are heard; nothing else may.
field-method-changeable-kind = Part
field-method-changeable-text = What may change, and how far
changeable-kind-technical = Technical requirements
changeable-kind-service = Service requirements
changeable-kind-contract = Terms of the draft contract
field-circumstances-procurement-threshold = Local procurement threshold
    .hint = From the catalogue and thresholds in force at your place; you enter it.
field-circumstances-open-tender-threshold = Local open-tender threshold
    .hint = From the catalogue and thresholds in force at your place; you enter it.
field-circumstances-original-amount = Amount of the original contract
field-circumstances-additions = All additions, this one included
field-circumstances-budget-item = Budget item
field-circumstances-category = Category
field-circumstances-fiscal-year = Fiscal year
field-circumstances-siblings = Other purchases of the same purchaser
    .empty = Several purchases of one category, budget item and year are looked at together: do they split one tender?
field-circumstances-siblings-name = Project
field-circumstances-siblings-amount = Amount
field-circumstances-siblings-method = Method
field-circumstances-siblings-excepted = Budget adjusted or approved
field-circumstances-siblings-budget-item = Budget item
field-circumstances-siblings-category = Category
field-circumstances-siblings-fiscal-year = Fiscal year
field-timetable-notice = Notice
field-timetable-notice-until = Notice stands until
field-timetable-documents-until = Documents to be had until
field-timetable-questions-until = Questions until
field-timetable-bid-deadline = Bid deadline and opening
field-timetable-documents-place = Where documents are to be had
field-timetable-documents-way = How documents are obtained
field-timetable-documents-price = Price of the documents
    .hint = 0 where they are free.
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
purchaser-method = Method
    .question = Which methods of procurement are lawful?
    .purpose = Answer what could still change the answer; nothing is assumed that you did not state. The method you take goes into the package with its reason.
purchaser-timetable = Timetable
    .question = When is it published, and when is the deadline?
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
procurement-method-selective-tender = Selective tendering
procurement-method-prequalified-tender = Prequalified tendering
procurement-method-restricted-tender = Restricted tendering
procurement-method-single-tender = Single tendering

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

## Further parts of the need

field-need-drawbacks = What speaks against buying it, and is to be watched
    .hint = Hard to supervise, dependent providers, blurred accountability: what you write here feeds the risk register.
field-need-headings-importance = Why it matters
field-need-headings-aims = Guiding thought, principles and aims
field-need-headings-purchasing-body = Purchaser
field-need-headings-providers = Providers it may be bought of
field-need-headings-range = What is bought
field-need-survey-conducted-on = Survey completed on
field-need-survey-ways = Ways of asking
    .hint = Consultation, expert discussion, questionnaire, meetings, visits.
field-need-survey-respondents = People who answered
field-need-survey-findings = What the people served need
field-need-survey-public-opinion = What the public says
field-need-survey-market = The trade, and who can supply
field-need-survey-past-prices = Past prices of the same kind
field-need-survey-follow-up = What may have to be bought later
field-need-soundings = Soundings of the market
    .empty = Note who was asked, whether they would bid, what they can take on and at what price. Usually at least three.
field-need-soundings-organisation = Organisation
field-need-soundings-on = Date
field-need-soundings-interest = Interest and conditions
field-need-soundings-capacity = Capacity
field-need-soundings-price = Price a year
field-need-soundings-contact = Who answered
field-need-registers = Entries in the three registers
    .empty = Registers of functions handed over, of services to be bought, and of providers. Say so where it is in none.
field-need-registers-register = Register
field-need-registers-code = Code
field-need-registers-name = Entry
field-need-funding-stability = How safe the money is

## Further parts of the service

field-service-categories = Categories (of seventeen)
    .hint = How Shenzhen's and Guangdong's lists correspond is this program's own reading; no official table is known.
field-service-bars-unrelated-tasks = The contract bars unrelated administrative tasks
field-service-supervision = Supervision
    .hint = Who supervises, how many hours a month, singly or in a group.
field-service-handover-in = Handover from the provider before
field-service-handover-out = Handover to the next provider
field-service-overseas-partner = Partner or supervisor from elsewhere
field-service-staffing-roles-certificate = Certificate or registration

## Objectives

field-objectives = Objectives
    .empty = Say first what is to be achieved, then what is counted. Each objective needs an output, an outcome and a quality indicator.
field-objectives-text = Objective
field-indicators-objective = Serves the objective
field-indicators-minimum = The least that makes one
    .hint = A group, for instance, has at least 4 sessions with at least 5 people each.
field-indicators-deduplication = What is not counted twice

## Further price terms

field-price-renewal = Conditions for the next contract
field-price-bid-bond = Bid bond
field-price-performance-bond = Performance bond, of the contract price

## Further parts of the criteria

field-criteria-evidence = Evidence
field-criteria-pass-mark = Passing mark
field-criteria-parts = Parts
    .empty = A criterion may be judged in parts; their points add up to its own.
field-criteria-parts-name = Part
field-criteria-parts-weight = Points
field-criteria-parts-description = What is judged
field-criteria-parts-evidence = Evidence
field-award-pass-mark = Passing mark for quality
    .hint = A bid below it fails; leave it empty where there is none.
field-award-small-enterprise-deduction = Price deduction for small enterprises
    .hint = For evaluation only; the contract's price stays.
field-award-small-share-deduction = Price deduction for consortia and subcontracts
    .hint = Where small enterprises take the share of the contract that the law asks.
field-award-technical-basis = How quality counts
field-award-quality-max = Highest mark for quality
field-award-abnormally-low-half-of-mean = Abnormally low: below this share of the mean
field-award-abnormally-low-half-of-second-lowest = Abnormally low: below this share of the second lowest
field-award-abnormally-low-share-of-ceiling = Abnormally low: below this share of the ceiling
field-evaluation-imagined = Imagined bids
    .empty = Imagine three bids, a cheap ordinary one, a dear good one and one between, and see whom the scheme would choose.
field-evaluation-imagined-bidder = Name
field-evaluation-imagined-price = Price
field-evaluation-imagined-volume = Volume a year
field-evaluation-imagined-quality = Points for quality
field-evaluation-imagined-advantage = Small-enterprise deduction
field-evaluation-imagined-technical = Technical points
field-timetable-briefing = Briefing
field-timetable-briefing-place = Place of the briefing

## Risks, publicity, review

field-risks = Risk register
    .empty = For each risk: when it may strike, how likely, how grave, who answers for it, what is done, and what if that fails.
field-risks-stage = Stage
field-risks-risk = Risk
field-risks-likelihood = Likelihood
field-risks-impact = Impact
field-risks-owner = Owner
field-risks-measure = Measure
field-risks-fallback = Fallback
field-publicity = Publicity
    .empty = Intention, notice, result and contract: where each is published, when, and by whom.
field-publicity-what = What
field-publicity-medium = Where
field-publicity-on = Date
field-publicity-owner = Who
field-review-general = General review
    .hint = Whether procedure and content are right, reasons are given for method, scoring, contract type and pricing, and the plan is complete.
field-review-non-discrimination = Review of non-discrimination
    .hint = Whether conditions, requirements or criteria point at a supplier; whether more than two similar contracts are asked for.
field-review-competition = Review of competition
    .hint = Whether competition is open as the law asks, the need is complete, the method and the price weight are fit.
field-review-policies = Review of policies
    .hint = Innovation, green purchase, small enterprises.
field-review-performance-risk = Review of performance
    .hint = Whether counsel approved the contract, acceptance and its standard are clear, and risk measures can work.
field-review-reviewers = Reviewers
    .empty = Procurement, finance, business and supervision take part; experts and third parties who drew up the need do not.
field-review-reviewers-name = Name
field-review-reviewers-office = Office
field-review-on = Date of the review
field-review-conclusion = Conclusion

## Questions, committee, evaluation

field-questions = Questions and answers
    .empty = Each question with the answer to all; who asked is not published.
field-questions-asked-on = Received on
field-questions-asker = Who asked
field-questions-question = Question
field-questions-answer = Answer
field-questions-answered-on = Answered on
field-briefing-record = Record of the briefing
field-briefing-attendees = Who came to the briefing
    .empty = Which organisations came.
field-briefing-attendees-organisation = Organisation
field-briefing-attendees-name = Name
field-briefing-attendees-contact = Contact
field-committee-meets-on = Day of the evaluation
field-committee-members = Members
    .empty = The purchaser's representatives and the experts. The names stay secret until the result.
field-committee-members-name = Name
field-committee-members-side = Sits as
field-committee-members-chair = Chairs
field-committee-members-unit = Works at
field-committee-members-declared-on = Declared on
field-committee-members-recused = Withdrawn
field-committee-members-interests = Declared relations
    .empty = Nothing to enter where there is no relation with a bidder.
field-committee-members-interests-bidder = Bidder
field-committee-members-interests-kind = Relation
field-committee-members-interests-until = Until
field-committee-members-interests-relation = Kinship
field-committee-members-interests-generations = Generations
field-committee-members-interests-with = With whom there
field-committee-members-born = Born on
field-committee-members-grade = Grade
field-committee-members-years = Full years in the field
field-committee-members-legal = Legal expert
field-committee-members-chosen = Chosen by the purchaser
field-committee-members-supervises = Works for a supervising finance department
field-committee-complex = Technically complex
field-committee-social-impact = Great social impact
field-committee-choice-approved = The superior unit agreed that experts be chosen
field-evaluation-readings = Prices read at the opening
    .empty = Where the figures of a bid disagree, enter them: the program says which prevails, in the law's order.
field-evaluation-readings-bidder = Bidder
field-evaluation-readings-figures = Opening sheet, figures
field-evaluation-readings-words = Opening sheet, words
    .hint = Enter the amount that the words say.
field-evaluation-readings-breakdown-total = Total of the breakdown
field-evaluation-readings-lines = Lines
    .empty = Enter the lines where unit price times quantity differs from the total.
field-evaluation-readings-lines-name = Item
field-evaluation-readings-lines-unit-price = Unit price
field-evaluation-readings-lines-quantity = Quantity
field-evaluation-readings-lines-total = Total
field-evaluation-bids = Bids
    .empty = The bids that conform, with the committee's points for quality.
field-evaluation-bids-bidder = Bidder
field-evaluation-bids-price = Price
field-evaluation-bids-volume = Volume a year
field-evaluation-bids-quality = Points for quality
field-evaluation-bids-advantage = Small-enterprise deduction
field-evaluation-bids-technical = Technical points

## Further steps

stage-purchaser-conduct = Procedure and performance
purchaser-survey = Survey
    .question = Who was asked, and what did they say?
    .purpose = A service to the public needs a survey; one made within the last year will do.
purchaser-catalogue = Registers and money
    .question = Which register lists it, and where does the money come from?
    .purpose = A service in no register and money that is not secured both stop a project at approval.
purchaser-scheme = Pass marks and trial
    .question = Whom would this scheme choose?
    .purpose = Try it with three imagined bids before it is published: does price decide, or quality?
purchaser-risks = Risks
    .question = What may go wrong, and what then?
    .purpose = Services to the public need their risks thought through. None of it enters the package.
purchaser-publicity = Publicity
    .question = What is published where, and when?
    .purpose = The day of publication starts many of the time limits.
purchaser-review = Review
    .question = Has the review passed it?
    .purpose = It comes before the procedure begins; what is not passed is mended and reviewed anew.
purchaser-questions = Questions
    .question = What was asked, and what do all of them hear?
    .purpose = Answers go in writing to all who have the documents; where they change the content, the deadline may have to move.
purchaser-committee = Committee
    .question = Who judges, and is anyone bound to a bidder?
    .purpose = Size, share of experts and withdrawal are laid down; after a withdrawal the rest is held against them again.
purchaser-readings = Reading of prices
    .question = Do the figures of each price agree?
    .purpose = Where they disagree the law's order decides; it binds once the bidder confirms.
purchaser-evaluation = Scores
    .question = Who is first, and is a price abnormally low?
    .purpose = Reckoned by the published scheme to the decimals it names; ties are broken as the law says.
purchaser-assessment = Assessment
    .question = How well was it done, and what follows?
    .purpose = The score decides payment, renewal and who may bid again.

## Further choices

funding-stability-secured = Secured for the term
funding-stability-yearly = Year by year
funding-stability-uncertain = Lotteries or gifts, uncertain
register-services = Services to be bought
register-functions = Functions handed over
register-providers = Providers
service-category-social-welfare = Social welfare
service-category-social-assistance = Social assistance
service-category-poverty-relief = Relief of poverty
service-category-charity = Charity
service-category-community-building = Community building
service-category-marriage-and-family = Marriage and family
service-category-mental-health = Mental health
service-category-disability-rehabilitation = Disability and rehabilitation
service-category-education = Education
service-category-employment-support = Help into work
service-category-workers-support = Support of workers
service-category-crime-prevention = Crime prevention
service-category-anti-drug = Anti-drug
service-category-corrections = Corrections
service-category-population-and-family-planning = Population and family planning
service-category-emergency-response = Emergencies
service-category-public-culture = Public culture
technical-basis-points = Points as given
technical-basis-highest = Scaled to the highest mark
technical-basis-maximum = Scaled to the full mark
risk-stage-preparation = Preparation
risk-stage-procurement = Procurement
risk-stage-performance = Performance
risk-stage-closing = Closing
level-low = Low
level-medium = Medium
level-high = High
review-conclusion-passed = Passed
review-conclusion-to-mend = To be mended
member-side-purchaser = Purchaser
member-side-expert = Expert
member-side-agent = Agent's staff
expert-grade-junior = Junior
expert-grade-intermediate = Intermediate
expert-grade-senior = Senior
interest-kind-employment = Employment
interest-kind-director = Director
interest-kind-supervisor = Supervisor
interest-kind-controlling-shareholder = Controlling shareholder
interest-kind-actual-controller = Actual controller
interest-kind-kinship = Kinship
interest-kind-other = Other that may impair fairness
relation-spouse = Spouse
relation-lineal-blood = Lineal blood
relation-collateral-blood = Collateral blood
relation-near-affinity = Near affinity
counterpart-legal-representative = Legal representative
counterpart-head = Head
counterpart-staff = Others
advantage-small-enterprise = Small enterprise
advantage-small-share = Consortium or subcontract with small ones

## Committee, prices, scores, assessment
committee-title = Held against the law
committee-required = At least { $size } members, of them at least { $experts } experts
committee-now = { $size } members, of them { $experts } experts
committee-after = After withdrawal { $size } members, of them { $experts } experts
committee-sound = Size and composition are as the law asks
committee-uncertain = The open-tender threshold or the budget is not entered; more members may be needed
committee-undeclared = Have declared nothing yet: { $names }
readings-title = Corrected
readings-agree = All figures agree: { $total }
readings-total = It stands at { $total }
readings-two = The order can be read in two ways: { $first } or { $second }; the committee decides
readings-confirm = Binding only after the bidder’s written confirmation
score-table = Scores and ranks
score-none = No criterion scores price or volume yet; nothing can be compared
score-evaluated-price = evaluated at { $price }
score-low = below { $of }: perhaps abnormally low
assessment-title = Result of the assessment
assessment-frameworks = By which framework
assessment-begin = Take this one
assessment-counts = Items it lays down: { $counts }
assessment-total = { $total } points in all
assessment-no-grade = Between two grades; nothing follows
assessment-items-empty = Take a framework first: its aspects become rows for weights and scores. Long lists can be pasted from a sheet.
field-assessment-date = Day of the result
field-assessment-tasks-unfinished = Fails since tasks are unfinished
field-assessment-serious = A serious case
field-assessment-items = Items
    .empty = The aspects of the framework come here.
field-assessment-items-aspect = Aspect
field-assessment-items-group = Group
field-assessment-items-name = Item
field-assessment-items-weight = Weight
field-assessment-items-score = Score

## Methods

method-questions = One question at a time
method-open = { $n ->
    [one] One question could still change the answer
   *[other] { $n } questions could still change the answer
}
method-later = Later
method-put-off = { $n ->
    [one] One question is not answered.
   *[other] { $n } questions are not answered.
}
method-ask-again = Ask again
method-settled = No further question would change the answer.
method-amounts = Still to be entered: { $names }
method-answered = { $n ->
    [one] One answer
   *[other] { $n } answers
}
method-take-back = Take back
method-take-back-of = Take back: { $what }
method-splitting = This looks like splitting
method-splitting-told = { $names } together come to { $sum }, above the open-tender threshold of { $threshold }.
method-verdicts = Which methods are lawful
method-lawful = Lawful
method-depends = Open
method-unlawful = Not lawful
method-ruled-out = { $n ->
    [one] One that is not lawful
   *[other] { $n } that are not lawful
}
method-in-use = Used here
method-approvals = To be done before it begins
method-perhaps = Depending on the amounts:
method-use = Use this method
method-use-named = Use this method: { $method }
standing-holds = holds
standing-unknown = not known
standing-missing = does not hold
post-flags = Warnings on buying posts
post-flags-mean = These may be taken for disguised employment. They only warn.
post-flag-told = This sits against:
siblings-offered = Other projects of this purchaser
siblings-mean = Opened on this computer. Those added are looked at together for splitting.
sibling-add = Look at it too

## Issues and addenda

purchaser-issues = Addenda
    .question = What has changed since it went out?
    .purpose = A changed package that is signed and exported is an addendum: it says what changed, why, and whether the deadline moves.
issues-title = Packages that went out
issues-none = None yet. The first signed package will be noted here.
issue-first = Package
issue-number = Addendum { $n }
issue-pending = being prepared
issue-reason = Why
issue-save = Keep the reason
issue-changes = Changes since the last one ({ $n })
issue-unchanged = The same as the last one.
issue-before = Before
issue-after = Now
issue-field = Where
issue-in-time = An addendum issued by { $day } leaves the deadline where it is.
issue-moves = A change that may affect bids moves the deadline: issued today, to { $earliest } at the earliest.
package-update = Read an addendum…
package-changed = What this package changed ({ $n })

## Template of a case

template-title = Make a template
template-means = Service, indicators, award, contract and risks stay; name, purchaser, dates, amounts, people and all that happened are left out.
template-name = Name of the template
template-keep = Keep on this computer
template-share = Save as a file to share…
template-kept = Kept as the template “{ $name }”. The next case can begin with it.
template-shared = Saved to { $path }

## Library of indicators

library-of-indicators = From the library of indicators
library-of-indicators-means = Each says what counts and what proves it. Figures are examples and stay marked until you set or confirm them.
library-which = Library
library-objective = Objective
library-kind = Kind
library-all = All
library-whole = The service as a whole
library-workers = For so many workers
library-none = No indicator fits.
library-evidence = Evidence:{" "}
library-take = Add
example-per-worker = Example: { $figure } ({ $unit }) a year for each full-time worker.
example-per-service = Example: { $figure } ({ $unit }) for the whole service.
example-per-share = Example: { $figure }%.
example-hours = About { $least }–{ $most } hours each ({ $unit }).
example-source = Source: { $source }

## Choosing a mode of price

price-mode-guide = Which mode of price fits
price-mode-open = { $n ->
    [one] One question can still change the answer.
   *[other] { $n } questions can still change the answer.
}
price-mode-settled = Your answers lead to one mode.
price-mode-fits = Fits
price-mode-may-fit = May fit
price-mode-purchaser = What it asks of the purchaser
price-mode-agency = What it asks of the agency
price-mode-rules = { $n ->
    [one] One rule that bears on it
   *[other] { $n } rules that bear on it
}
price-mode-use = Price it this way

## Payments

instalments-passed = When assessments are passed
instalments-rectified = Passed at the second try
instalments-failed = Failed twice
schemes-title = Schemes of payment
schemes-mean = Taking one puts its payments in place of those above, which one undo brings back; edit them as you like.
scheme-suits-not = (for another mode of price)
scheme-source = Where it comes from: { $source }
scheme-take = Take these payments
scheme-take-named = Take these payments: { $scheme }

## What the beginning says

guide-service = From the service it began with
guide-begun = Began with { $service } under { $regime }.
guide-begun-for = { $n ->
    [one] Began with { $service } under { $regime }; example figures are for one full-time worker.
   *[other] Began with { $service } under { $regime }; example figures are for { $n } full-time workers.
}
guide-others-wrote = { $field }: what others wrote
