# Words of cn-procurement's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## package

project-data-missing-name = Project or purchaser not identified
project-data-missing = { $field ->
        [title] The project has no name.
        [number] The project has no number.
        [purchaser-name] The purchaser has no name.
        [purchaser-address] The purchaser has no address.
       *[other] The purchaser has no telephone number.
    }
project-data-missing-clears = Fill in this field; the notice and the cover use it.

service-undefined-name = Service not fully described
service-undefined = { $field ->
        [service-definition] The service is not defined.
        [service-target_groups] It is not said whom the service is for.
        [service-area] The area of the service is not said.
        [service-content] The service has no content.
       *[other] The term of the service is not said.
    }
service-undefined-clears = Complete this part so that an agency can price it without asking.

need-unstated-name = Need not stated
need-unstated = { $field ->
        [need-statement] It is not said which need is met and how it is known.
       *[other] It is not said why the service is bought.
    }
need-unstated-clears = State the need and the reasons; review and evaluation ask for them.

budget-undisclosed-name = Budget not disclosed
budget-undisclosed = The budget is not stated.
budget-undisclosed-clears = Enter the budget for the whole term.

payment-undefined-name = Payment not arranged
payment-undefined = It is not said when the price is paid.
payment-undefined-clears = Enter at least one instalment and its condition.

instalment-without-condition-name = Instalment without condition
instalment-without-condition = Instalment { $row }, “{ $name }”, has no condition.
instalment-without-condition-clears = Say what must have happened for it to be paid.

instalments-not-hundred-name = Instalments do not add up
instalments-not-hundred = The instalments add up to { $sum }% instead of { $expected }%.
instalments-not-hundred-clears = Change the percentages until they add up to { $expected }%.

funding-not-hundred-name = Funding shares do not add up
funding-not-hundred = The funding shares add up to { $sum }% instead of { $expected }%.
funding-not-hundred-clears = Change the shares until they add up to { $expected }%.

qualification-missing-name = No qualification
qualification-missing = No condition for taking part is listed.
qualification-missing-clears = List at least the general conditions of article 22 of the Government Procurement Law and what proves them.

contract-missing-name = No contract terms
contract-missing = The package has no terms of the contract to be signed.
contract-missing-clears = Enter the terms of the contract.

validity-missing-name = No validity of bids
validity-missing = It is not said how many days after the deadline a bid stays valid.
validity-missing-clears = Enter the days; 90 is common.

method-unreasoned-name = Method without reason
method-unreasoned = Another method than an open tender is used, and no reason is given.
method-unreasoned-clears = State the legal ground and the facts for this method.

core-function-bought-name = Core function bought
core-function-bought = The content “{ $text }” is the function “{ $name }”, which is listed as core.
core-function-bought-clears = Take it out of the content, or list the function as one that may be bought.

assumed-value-name = Assumed value
assumed-value = This value is assumed: { $note }
assumed-value-clears = Replace it, or confirm it and remove the mark.

text-untranslated-name = Text not translated
text-untranslated = { $count } texts are not written in { $language ->
        [zh-Hans] Simplified Chinese
        [zh-Hant] Traditional Chinese
       *[en] English
    }, in which the documents are to be printed.
text-untranslated-clears = Write them, or take this language off the documents.

term-over-three-years-name = Term beyond three years
term-over-three-years = The term is { $value } months; a contract may run for { $limit } months at most, and only where content, money and prices are steady.
term-over-three-years-clears = Shorten the term, or split it into procedures of their own.

contract-over-a-year-name = Contract longer than a year
contract-over-a-year = One contract runs for { $value } months; in general it runs for { $limit } at most, longer only where the budget is guaranteed and content, money and prices are steady.
contract-over-a-year-clears = Sign yearly contracts within the term, or record why the longer one is lawful.

employment-bought-name = Employment bought instead of services
employment-bought = This speaks of “{ $word }”; people cannot be hired by way of purchase of services.
employment-bought-clears = Describe the service, its hours and results; the agency employs the people.

industry-unstated-name = No industry class
industry-unstated = The industry class of the purchase is not stated.
industry-unstated-clears = Enter the class by which enterprises count as small; for social work it is often “other industries not listed”.

languages-differ-name = Languages differ in a number
languages-differ = One text says { $number } in { $language } and { $other-number } in { $other-language }.
languages-differ-clears = Check it, and write the same number.

budget-said-otherwise-name = Text differs from the budget
budget-said-otherwise = After “{ $word }” a text says { $found }; the budget is { $stated }.
budget-said-otherwise-clears = Write the same amount, or say what this one is.

ceiling-said-otherwise-name = Text differs from the ceiling
ceiling-said-otherwise = After “{ $word }” a text says { $found }; the ceiling is { $stated }.
ceiling-said-otherwise-clears = Write the same amount, or say what this one is.

contact-person-missing-name = Nobody to ask
contact-person-missing = It is not said who answers questions on the project.
contact-person-missing-clears = Enter the contact person.

agent-unreachable-name = Procurement agency without address or telephone
agent-unreachable = { $field ->
        [purchaser-agent_address] The procurement agency has no address.
       *[other] The procurement agency has no telephone number.
    }
agent-unreachable-clears = Fill in this field; the notice names the agency's address and how to reach it.

agent-fee-unstated-name = Agency's fee not said
agent-fee-unstated = { $field ->
        [purchaser-agent_fee] It is not said by which standard and how the procurement agency's fee is charged.
       *[other] It is not said who pays the procurement agency's fee.
    }
agent-fee-unstated-clears = Say the standard, the way of payment and who pays; a fee that the winner pays is part of its price.

documents-terms-missing-name = Way to the documents not said
documents-terms-missing = { $field ->
        [timetable-documents_way] It is not said how documents are obtained.
       *[other] It is not said what the documents cost.
    }
documents-terms-missing-clears = Fill in this field; where documents are free, enter 0.

## timetable

timetable-incomplete-name = Timetable incomplete
timetable-incomplete = { $field ->
        [timetable-notice] The notice has no date.
        [timetable-documents_until] It is not said until when documents are to be had.
        [timetable-bid_deadline] There is no deadline for bids.
        [timetable-documents_place] It is not said where documents are to be had.
       *[other] It is not said where bids are opened.
    }
timetable-incomplete-clears = Fill in this field.

bid-deadline-on-rest-day-name = Deadline on a rest day
bid-deadline-on-rest-day = { $day } is no working day; nobody receives bids then.
bid-deadline-on-rest-day-clears = Move it to { $next } or a later working day.

deadline-before-documents-end-name = Deadline before documents end
deadline-before-documents-end = The deadline on { $to } lies before the last day for documents, { $from }.
deadline-before-documents-end-clears = Change one of the two dates.

question-unanswered-name = Question unanswered
question-unanswered = Question { $row } has not been answered to all.
question-unanswered-clears = Answer in writing to all, and enter the day.

briefing-before-notice-name = Briefing before the notice
briefing-before-notice = The briefing of { $to } comes before the notice of { $from }: nobody knows of the project yet.
briefing-before-notice-clears = Hold the briefing after the notice.

briefing-after-questions-name = Briefing after the last day for questions
briefing-after-questions = The briefing of { $from } comes after the last day for questions, { $to }.
briefing-after-questions-clears = Hold the briefing earlier, or take questions for longer.

intention-too-late-name = Intention published late
intention-too-late = The intention to buy is published on { $from }, fewer than { $at-least } days before the notice of { $to }.
intention-too-late-clears = Publish it earlier, or let the notice wait until { $earliest }.

## criteria

criteria-missing-name = No award criteria
criteria-missing = The package has no award criteria.
criteria-missing-clears = List the criteria and their points, 100 in all.

weights-not-hundred-name = Points do not add up to 100
weights-not-hundred = The points of the criteria add up to { $sum } instead of { $expected }.
weights-not-hundred-clears = Change the points until they add up to { $expected }.

criterion-without-scale-name = Criterion without scale
criterion-without-scale = Criterion { $row }, “{ $name }”, has no bands with points.
criterion-without-scale-clears = Say what earns how many points.

scale-factor-name = Scale as a condition
scale-factor = This speaks of “{ $word }”; the scale of a bidder may be neither a qualification nor a criterion.
scale-factor-clears = Remove it and ask for what bears on the quality of service.

possible-scale-factor-name = Perhaps scale as a condition
possible-scale-factor = This speaks of “{ $word }”. If it means the scale of the bidder it may be neither a qualification nor a criterion.
possible-scale-factor-clears = Make sure that it does not, or remove it.

local-performance-name = Local performance rewarded
local-performance = This joins “{ $word }” with performance or prizes, which may favour one region.
local-performance-clears = Ask for like performance wherever it was.

location-demanded-name = Location demanded
location-demanded = This speaks of “{ $word }”, which may unlawfully limit where a bidder is.
location-demanded-clears = Remove it; where premises are needed, ask for them of the winner.

many-contracts-demanded-name = More than two contracts demanded
many-contracts-demanded = This demands “{ $word }”; as a qualification two like contracts are the most in general.
many-contracts-demanded-clears = Demand two at most, and say what counts as like.

age-demanded-name = Age of the supplier demanded
age-demanded = This speaks of “{ $word }”; how long a supplier has existed may be no threshold.
age-demanded-clears = Remove it and ask for the experience of those who do the work.

ownership-demanded-name = Ownership demanded
ownership-demanded = This speaks of “{ $word }”; suppliers may not be treated differently by ownership.
ownership-demanded-clears = Remove it.

list-demanded-name = A list as a condition
list-demanded = This speaks of “{ $word }”; being on a list may be no condition for taking part.
list-demanded-clears = Remove it and state the condition itself.

form-fault-voids-name = Form voids a bid
form-fault-voids = This lets “{ $word }” void or lower a bid; faults of form may not.
form-fault-voids-clears = Keep it as a wish, without consequence.

attendance-in-person-demanded-name = Legal representative must appear
attendance-in-person-demanded = This wants the legal representative in person (“{ $word }”); with a power of attorney that may not be asked.
attendance-in-person-demanded-clears = Let an authorised person appear.

parts-not-weight-name = Parts do not add up to the criterion
parts-not-weight = The parts of criterion { $row }, “{ $name }”, add up to { $sum } points, the criterion has { $expected }.
parts-not-weight-clears = Change the points of the parts or of the criterion.

pass-mark-over-weight-name = Pass mark above the points
pass-mark-over-weight = The pass mark { $value } of criterion { $row }, “{ $name }”, is above its { $limit } points: no bid can pass.
pass-mark-over-weight-clears = Lower the pass mark.

band-over-weight-name = Band above the points
band-over-weight = A band earns { $value } points, more than the { $limit } of its criterion.
band-over-weight-clears = Change the points of the band or of the criterion.

criterion-repeated-name = Criterion used twice
criterion-repeated = Criterion { $row }, “{ $name }”, has the name of an earlier one: the same is scored twice.
criterion-repeated-clears = Merge them, or say what each looks at.

criterion-without-evidence-name = Criterion without evidence
criterion-without-evidence = Criterion { $row }, “{ $name }”, does not say what proves it.
criterion-without-evidence-clears = Say which chapter or paper is looked at.

part-without-scale-name = Part without scale
part-without-scale = The part “{ $name }” does not say how it is judged.
part-without-scale-clears = Say what is looked for and what earns how many points.

deduction-outside-range-name = Deduction outside the range
deduction-outside-range = { $rate ->
        [small_enterprise_deduction] { $value } % is taken off a small enterprise's price; the range is { $at-least } to { $at-most } %.
       *[other] { $value } % is taken off a consortium or a subcontracting bidder; the range is { $at-least } to { $at-most } %.
    }
deduction-outside-range-clears = Choose a rate within the range.

low-price-rate-outside-range-name = Rate of low prices outside the range
low-price-rate-outside-range = A rate of abnormally low prices is set to { $value } %; the range is { $at-least } to { $at-most } %.
low-price-rate-outside-range-clears = It may only be raised, up to the limit; leave it empty to keep the notice's own rate.

technical-basis-of-hong-kong-name = Technical marks converted as in Hong Kong
technical-basis-of-hong-kong = Marks for quality are converted by a highest mark; on the mainland they are the points themselves.
technical-basis-of-hong-kong-clears = Let marks for quality be the points.

## price

ceiling-over-budget-name = Ceiling above the budget
ceiling-over-budget = The ceiling of { $value } is above the budget of { $limit }.
ceiling-over-budget-clears = Lower the ceiling, or correct the budget.

volume-floor-above-cap-name = Floor above cap
volume-floor-above-cap = The floor of { $value } is above the cap of { $limit }; no bid can meet both.
volume-floor-above-cap-clears = Change the floor or the cap.

estimate-beyond-capacity-name = Volume cannot be delivered
estimate-beyond-capacity = By the estimate the work takes { $value } hours, but the staff has only { $limit }.
estimate-beyond-capacity-clears = Ask for less, or estimate with more staff.

bid-bond-over-limit-name = Bid bond above its limit
bid-bond-over-limit = The bid bond of { $value } is above 2 % of the budget ({ $limit }).
bid-bond-over-limit-clears = Lower it to the limit, or ask for none.

performance-bond-over-limit-name = Performance bond above its limit
performance-bond-over-limit = The performance bond is { $value } % of the contract's price, above { $limit } %.
performance-bond-over-limit-clears = Lower it to the limit, or ask for none.

## indicators

indicators-missing-name = No indicators
indicators-missing = There is no indicator, so that the service cannot be accepted.
indicators-missing-clears = List at least indicators of output, outcome and quality.

indicator-without-unit-name = Indicator without unit
indicator-without-unit = Indicator { $row }, “{ $name }”, has no unit.
indicator-without-unit-clears = Say what is counted: cases, sessions, attendances, %.

indicator-without-target-name = Indicator without target
indicator-without-target = Indicator { $row }, “{ $name }”, has no target.
indicator-without-target-clears = Enter the least to be reached in a period.

indicator-without-evidence-name = Indicator without evidence
indicator-without-evidence = Indicator { $row }, “{ $name }”, does not say what proves it.
indicator-without-evidence-clears = Say which records are looked at.

indicator-without-count-rule-name = Indicator without count rule
indicator-without-count-rule = Indicator { $row }, “{ $name }”, does not say when one counts.
indicator-without-count-rule-clears = Enter a rule, such as: a group has at least 4 sessions and 5 persons.

output-indicator-missing-name = No output indicator
output-indicator-missing = None of the indicators measures output.
output-indicator-missing-clears = Add at least one indicator of output.

outcome-indicator-missing-name = No outcome indicator
outcome-indicator-missing = None of the indicators measures outcome.
outcome-indicator-missing-clears = Add at least one indicator of outcome.

quality-indicator-missing-name = No quality indicator
quality-indicator-missing = None of the indicators measures quality.
quality-indicator-missing-clears = Add at least one indicator of quality.

objectives-missing-name = No objectives
objectives-missing = There are indicators but no objectives, so that nobody sees what each is for.
objectives-missing-clears = State two to four objectives, and put each indicator under one of them.

objective-without-output-name = Objective without output indicator
objective-without-output = Objective { $row }, “{ $name }”, has no indicator of output.
objective-without-output-clears = Add an indicator of output to it, or assign one that is there.

objective-without-outcome-name = Objective without outcome indicator
objective-without-outcome = Objective { $row }, “{ $name }”, has no indicator of outcome.
objective-without-outcome-clears = Add an indicator of outcome to it, or assign one that is there.

objective-without-quality-name = Objective without quality indicator
objective-without-quality = Objective { $row }, “{ $name }”, has no indicator of quality.
objective-without-quality-clears = Add an indicator of quality to it, or assign one that is there.

indicator-without-objective-name = Indicator serves no objective
indicator-without-objective = Indicator { $row }, “{ $name }”, serves no objective.
indicator-without-objective-clears = Choose the objective that it serves, or delete it.

indicator-without-verifier-name = Indicator without verifier
indicator-without-verifier = Indicator { $row }, “{ $name }”, does not say who checks it.
indicator-without-verifier-clears = Say who checks it, the purchaser or a third party, and how large a sample.

indicator-vague-name = Vague indicator
indicator-vague = Indicator { $row }, “{ $name }”, says “{ $word }” but not how that is measured.
indicator-vague-clears = Make it countable: how many people, what share, by which scale, measured when.

indicator-named-twice-name = Indicator named twice
indicator-named-twice = Indicator { $row }, “{ $name }”, has the name of an earlier one.
indicator-named-twice-clears = Delete one of them, or name them apart.

indicator-double-counted-name = Perhaps counted twice
indicator-double-counted = Indicator { $row }, “{ $name }”, counts in the unit of “{ $other }” and is named alike, without a rule on what counts once: one service may count twice.
indicator-double-counted-clears = Say in one of them what counts once: a service counts towards one indicator only.

staff-as-output-name = Staff counted as output
staff-as-output = Indicator { $row }, “{ $name }”, says “{ $word }”: it counts staff, not service.
staff-as-output-clears = Move the demand to the staffing rule, and count what the staff do or change.

spending-as-output-name = Spending counted as output
spending-as-output = Indicator { $row }, “{ $name }”, says “{ $word }”: it counts spending, not service.
spending-as-output-clears = Move it to the finance report, and count service or change.

unit-without-minimum-name = Unit without minimum
unit-without-minimum = Indicator { $row }, “{ $name }”, does not say what one takes at least: how many sessions, people, interviews.
unit-without-minimum-clears = Enter the least, such as: a group has at least 4 sessions with 5 persons.

targets-all-hundred-name = Every share to be 100 %
targets-all-hundred = Every indicator that is a share has a target of 100 %.
targets-all-hundred-clears = Set targets that can be reached, by the baseline and the survey of needs.

indicator-weights-not-hundred-name = Weights of indicators not 100
indicator-weights-not-hundred = The weights of the indicators add up to { $sum }, not { $expected }.
indicator-weights-not-hundred-clears = Change the weights, or leave them all empty and let the assessment say.

indicators-beyond-volume-floor-name = Indicators beyond the volume floor
indicators-beyond-volume-floor = The indicators, target × hours for one, take { $value } hours a year, more than the volume floor of { $limit }: a bid at the floor is valid, yet cannot meet them.
indicators-beyond-volume-floor-clears = Raise the floor, lower the targets or correct the hours for one.

volume-floor-beyond-indicators-name = Volume floor beyond the indicators
volume-floor-beyond-indicators = The indicators, target × hours for one, take { $value } hours a year, less than the volume floor of { $limit }: no indicator says what the other hours are for.
volume-floor-beyond-indicators-clears = Add indicators or say what the other hours are for, or lower the floor.

## answers

agency-data-missing-name = Agency not identified
agency-data-missing = { $field ->
        [agency-name] The agency has no name.
        [agency-registration_number] The agency has no registration number.
       *[other] The legal representative is not named.
    }
agency-data-missing-clears = Copy it from the registration certificate.

staff-unnamed-name = No staff named
staff-unnamed = No staff is named.
staff-unnamed-clears = List the people who will do the work.

signing-date-missing-name = No signing date
signing-date-missing = The signature pages have no date.
signing-date-missing-clears = Enter the date of signing.

section-missing-name = Criterion not answered
section-missing = The quality bid does not answer criterion { $row }, “{ $name }”.
section-missing-clears = Write a section for it.

essential-requirement-unanswered-name = Essential requirement unanswered
essential-requirement-unanswered = Essential requirement { $row }, “{ $name }”, is not answered.
essential-requirement-unanswered-clears = Answer it expressly.

requirement-unanswered-name = Requirement unanswered
requirement-unanswered = Requirement { $row }, “{ $name }”, is not answered.
requirement-unanswered-clears = Answer it expressly.

essential-requirement-deviated-name = Essential requirement not met
essential-requirement-deviated = The answer to essential requirement { $row }, “{ $name }”, deviates negatively, which voids the bid.
essential-requirement-deviated-clears = Meet the requirement or exceed it.

requirement-deviated-name = Requirement not met
requirement-deviated = The answer to requirement { $row }, “{ $name }”, deviates negatively and may lose points.
requirement-deviated-clears = Meet it if you can, or explain.

qualification-unproved-name = Qualification not proved
qualification-unproved = Nothing proves qualification { $row }, “{ $name }”.
qualification-unproved-clears = Say what proves it, and attach it.

qualification-unmet-name = Qualification not met
qualification-unmet = Qualification { $row }, “{ $name }”, is not met.
qualification-unmet-clears = Make sure whether it is met; if not, the bid is invalid.

indicator-unpledged-name = Indicator without pledge
indicator-unpledged = Nothing is pledged for indicator { $row }, “{ $name }”.
indicator-unpledged-clears = Pledge a quantity, at least the target.

pledge-below-target-name = Pledge below target
pledge-below-target = For indicator { $row }, “{ $name }”, { $value } is pledged, below the target of { $limit }.
pledge-below-target-clears = Pledge at least { $limit }.

staff-below-package-name = Fewer people than demanded
staff-below-package = { $value } people are named; the package demands { $limit }.
staff-below-package-clears = Name more, or correct the degrees and certificates of those named.

related-staff-below-package-name = Fewer people from related fields than demanded
related-staff-below-package = { $value } people from related fields are named; the package demands { $limit }.
related-staff-below-package-clears = Name more, or correct the degrees and certificates of those named.

social-workers-below-package-name = Fewer social workers than demanded
social-workers-below-package = { $value } social workers are named; the package demands { $limit }.
social-workers-below-package-clears = Name more, or correct the degrees and certificates of those named.

small-enterprise-advantage-name = Declared as a small enterprise
small-enterprise-advantage = This declares a social-service agency as a small enterprise; it is no enterprise in the sense of the measures.
small-enterprise-advantage-clears = Leave the declaration out unless the documents let social organisations use it.

signed-after-deadline-name = Signed after the deadline
signed-after-deadline = The signature pages bear { $from }, after the deadline on { $to }.
signed-after-deadline-clears = Correct the date of signing.

## offer

price-over-ceiling-name = Price above the ceiling
price-over-ceiling = The price of { $value } is above the ceiling of { $limit }; the bid is invalid.
price-over-ceiling-clears = Lower the price to { $limit } or less.

price-over-budget-name = Price above the budget
price-over-budget = The price of { $value } is above the budget of { $limit }; the bid is invalid.
price-over-budget-clears = Lower the price to { $limit } or less.

post-rate-over-ceiling-name = Post rate above its ceiling
post-rate-over-ceiling = The yearly rate of { $value } for “{ $name }” is above its ceiling of { $limit }.
post-rate-over-ceiling-clears = Lower it to { $limit } or less.

case-price-over-ceiling-name = Unit price above its ceiling
case-price-over-ceiling = The unit price of { $value } for “{ $name }” is above its ceiling of { $limit }.
case-price-over-ceiling-clears = Lower it to { $limit } or less.

post-unpriced-name = Post not priced
post-unpriced = The post “{ $name }” has no rate.
post-unpriced-clears = Enter the yearly rate of one post.

case-unpriced-name = Case not priced
case-unpriced = “{ $name }” has no unit price.
case-unpriced-clears = Enter the unit price.

volume-missing-name = No volume offered
volume-missing = Bidders compete on volume, but none is offered.
volume-missing-clears = Enter the hours or places a year.

volume-below-floor-name = Volume below the floor
volume-below-floor = The volume of { $value } is below the floor of { $limit }; the bid is invalid.
volume-below-floor-clears = Offer at least { $limit }.

volume-above-cap-name = Volume above the cap
volume-above-cap = The volume of { $value } is above the cap of { $limit }.
volume-above-cap-clears = Offer at most { $limit }.

hours-beyond-capacity-name = Pledges beyond capacity
hours-beyond-capacity = What is pledged takes { $value } hours, but the staff has only { $limit }.
hours-beyond-capacity-clears = Pledge less, or plan more staff.

## envelope

offer-in-quality-volume-name = Price in the quality volume
offer-in-quality-volume = The quality volume shows the price: “{ $found }” ({ $place }).
offer-in-quality-volume-clears = Take it out; prices belong to the price volume only.

limit-in-quality-volume-name = Budget or ceiling in the quality volume
limit-in-quality-volume = The quality volume shows the budget or ceiling: “{ $found }” ({ $place }). It may be taken for a price.
limit-in-quality-volume-clears = Take the amount out.

amount-in-quality-volume-name = Amount in the quality volume
amount-in-quality-volume = The quality volume shows an amount: “{ $found }” ({ $place }). The price might be reckoned from it.
amount-in-quality-volume-clears = Make sure that it has nothing to do with the price, or take it out.

package-altered-name = Package altered after signing
package-altered = The signature of the package does not hold ({ $value }); its content may have been changed.
package-altered-clears = Get the package again from the purchaser, and bid on that.

package-signature-unverified-name = Package signature not verified
package-signature-unverified = The package has no verified signature, so that nothing proves its content.
package-signature-unverified-clears = Check its origin and content with the purchaser.

## contract

cash-bond-name = Bond in cash
cash-bond = This asks for a bond in cash; suppliers choose among forms that are not cash.
cash-bond-clears = Name cheque, draft, promissory note or guarantee.

payment-later-than-thirty-days-name = Paid later than the notice allows
payment-later-than-thirty-days = This lets payment wait “{ $word }”; it is due within thirty days after the invoice.
payment-later-than-thirty-days-clears = Pay within thirty days after the invoice.

late-payment-unanswered-name = Late payment without consequence
late-payment-unanswered = The contract does not say what follows when the purchaser pays late.
late-payment-unanswered-clears = Add the liability for late payment.

users-not-at-acceptance-name = Service users not at acceptance
users-not-at-acceptance = Nothing lets service users take part in acceptance.
users-not-at-acceptance-clears = Say how service users give their opinion, and that the result is published.

## need

survey-missing-name = No survey of needs
survey-missing = { $field ->
        [need-survey-conducted_on] The day on which the survey of needs ended is not said; a service for the public needs one.
       *[other] What the survey of needs found is not said: what the people served need.
    }
survey-missing-clears = Hold a survey and enter its day, its ways and its findings; one of the past year will do.

survey-outdated-name = Survey older than a year
survey-outdated = The survey of needs ended on { $from }, more than { $at-most } months before the notice of { $to }.
survey-outdated-clears = Survey again, or correct the day to that of a survey held within the year before the needs were drawn up.

survey-after-notice-name = Survey after the notice
survey-after-notice = The survey of needs ended on { $from }, after the notice of { $to }.
survey-after-notice-clears = Finish the survey and settle the needs before the notice, or correct the dates.

public-opinion-missing-name = Public not heard
public-opinion-missing = What the public says of the needs is not written down.
public-opinion-missing-clears = Ask the public, and say how and with what result.

soundings-too-few-name = Too few asked in the market
soundings-too-few = { $value } of the market were asked; as a rule it is { $limit } or more.
soundings-too-few-clears = Ask more representative organisations what they would take on and at what price, and record it.

market-unexamined-name = Market and past prices not looked at
market-unexamined = { $field ->
        [need-survey-market] The trade, and who can supply, is not described.
       *[other] Past prices of like projects are not given.
    }
market-unexamined-clears = Look up award notices of like projects and the market, and name the sources.

functions-unexamined-name = Functions not told apart
functions-unexamined = It is not said which functions stay with the purchaser and which may be bought.
functions-unexamined-clears = List the functions one by one, core or outsourced, each with a reason.

function-without-reason-name = Function without reason
function-without-reason = Function { $row }, “{ $name }”, does not say why it is kept or bought.
function-without-reason-clears = Give the reason.

catalogue-item-missing-name = No item of the catalogue
catalogue-item-missing = The item of the purchase catalogue is not named.
catalogue-item-missing-clears = Look it up in the catalogue of your level; if it is not there, ask the finance department first.

budget-source-missing-name = Source of the money missing
budget-source-missing = It is not said where the money comes from.
budget-source-missing-clears = Say in which budget of which department it is.

funding-uncertain-name = Uncertain money over several years
funding-uncertain = The money is uncertain, yet the term is { $value } months; more than { $limit } months presuppose stable money.
funding-uncertain-clears = Secure the money of each year, or shorten the term.

drawbacks-unstated-name = Drawbacks not stated
drawbacks-unstated = It is not said what speaks against buying: supervision, accountability, dependence.
drawbacks-unstated-clears = State them; each should have its measure in the risk register.

risks-missing-name = No risk register
risks-missing = No risk of the purchase or of its performance is registered.
risks-missing-clears = Register at least the drawbacks of buying, a failed procurement, challenges, staff turnover and a break in service.

risk-incomplete-name = Risk without owner, measure or fallback
risk-incomplete = Risk { $row } { $field ->
        [risks-owner] has no owner.
        [risks-measure] has no measure.
       *[other] has no fallback.
    }
risk-incomplete-clears = Enter who answers for it, what is done, and what is done where that fails.

review-missing-name = Not reviewed
review-missing = There is no conclusion of the review; a service for the public has both the general and the key review.
review-missing-clears = Have it reviewed before the procedure begins, and enter opinions and conclusion.

review-not-passed-name = Review not passed
review-not-passed = The reviewers decided that it is to be mended.
review-not-passed-clears = Mend it as they say, and have it reviewed anew before it is published.

review-incomplete-name = Review incomplete
review-incomplete = The review has a conclusion, but { $field ->
        [review-on] no day.
        [review-general] no opinion of the general review.
        [review-non_discrimination] no opinion on discrimination.
        [review-competition] no opinion on competition.
        [review-policies] no opinion on procurement policies.
        [review-performance_risk] no opinion on risks of performance.
       *[other] no reviewers.
    }
review-incomplete-clears = Complete the record; reviews are kept in writing.

review-after-notice-name = Review after the notice
review-after-notice = The review of { $from } comes after the notice of { $to }.
review-after-notice-clears = Review before the notice, or correct the dates.

review-without-procurement-name = Review without the procurement office
review-without-procurement = None of the reviewers is of the procurement office.
review-without-procurement-clears = Have the procurement office take part, and name it.

review-without-finance-name = Review without the finance office
review-without-finance = None of the reviewers is of the finance office.
review-without-finance-clears = Have the finance office take part, and name it.

review-without-business-name = Review without the business office
review-without-business = None of the reviewers is of the business office.
review-without-business-clears = Have the business office take part, and name it.

review-without-supervision-name = Review without the supervision office
review-without-supervision = None of the reviewers is of the supervision office.
review-without-supervision-clears = Have the supervision office take part, and name it.

## service

macro-work-missing-name = No community work or advocacy
macro-work-missing = Neither community work nor advocacy is among the methods.
macro-work-missing-clears = Add community work or advocacy, or confirm that casework and groups are all that is wanted.

arrangements-missing-name = Supervision or handover not arranged
arrangements-missing = { $field ->
        [service-supervision] It is not said who supervises the workers, and how much.
        [service-handover_in] It is not said how the service is taken over from the provider before.
       *[other] It is not said how the service is handed over at its end.
    }
arrangements-missing-clears = Add it to the service definition; where the service is new, say that the purchaser introduces users and resources.

unrelated-tasks-not-barred-name = Unrelated tasks not barred
unrelated-tasks-not-barred = The contract does not bar the purchaser from adding unrelated administrative tasks.
unrelated-tasks-not-barred-clears = Tick that unrelated tasks are barred, and say so in the contract.

requirement-points-at-product-name = Requirement names a brand or supplier
requirement-points-at-product = Requirement { $row } says “{ $word }”, which may bind it to one brand or supplier.
requirement-points-at-product-clears = Ask for what it must do, by a standard.

requirement-limits-suppliers-name = Requirement by place or scale
requirement-limits-suppliers = Requirement { $row } says “{ $word }”: it keeps suppliers out by place, scale or age.
requirement-limits-suppliers-clears = Delete it, or ask for the ability that the work needs.

## committee

member-undeclared-name = Member without declaration
member-undeclared = Member { $row }, “{ $name }”, has not declared relations with bidders.
member-undeclared-clears = Have them declare; whoever has an interest withdraws.
