# Words of hk-two-envelope's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## package

project-data-missing-name = Tender not identified
project-data-missing = The tender has no name, number or purchaser.
project-data-missing-clears = Fill in this field; notice and cover use it.

service-undefined-name = Service not fully described
service-undefined = The service plan lacks its definition, users, content or term.
service-undefined-clears = Complete this part so that a tenderer can price it without asking.

contract-missing-name = No conditions of contract
contract-missing = The documents have no conditions of contract.
contract-missing-clears = Enter the conditions of contract.

currency-other-name = Not in Hong Kong dollars
currency-other = The case is in { $value }.
currency-other-clears = Choose Hong Kong dollars, or the pack of another place.

validity-missing-name = No tender validity
validity-missing = It is not said how many days a tender stays open for acceptance.
validity-missing-clears = Enter the days; 90 is common.

assumed-value-name = Assumed value
assumed-value = This value is assumed: { $note }
assumed-value-clears = Replace it, or confirm it and remove the mark.

one-envelope-name = One envelope
one-envelope = Technical and price proposals do not come in separate envelopes.
one-envelope-clears = Ask for two envelopes, or choose another pack.

languages-differ-name = Languages differ in a number
languages-differ = One text says { $number } in { $language } and { $other-number } in { $other-language }.
languages-differ-clears = Check it, and write the same number.

budget-said-otherwise-name = Text differs from the budget
budget-said-otherwise = After “{ $word }” a text says { $found }; the budget is { $stated }.
budget-said-otherwise-clears = Write the same amount, or say what this one is.

ceiling-said-otherwise-name = Text differs from the ceiling
ceiling-said-otherwise = After “{ $word }” a text says { $found }; the ceiling is { $stated }.
ceiling-said-otherwise-clears = Write the same amount, or say what this one is.

enquiries-contact-missing-name = No contact for enquiries
enquiries-contact-missing = { $field ->
        [purchaser-contact] It is not said who answers enquiries.
       *[other] There is no telephone number for enquiries.
    }
enquiries-contact-missing-clears = Enter the contact and the telephone number.

documents-terms-missing-name = Way to the tender documents not said
documents-terms-missing = { $field ->
        [timetable-documents_place] It is not said where the tender documents are to be had.
       *[other] It is not said how the tender documents are obtained.
    }
documents-terms-missing-clears = Fill in this field; the tender notice says it.

## contract

integrity-clause-missing-name = No integrity clause
integrity-clause-missing = The conditions do not speak of the Prevention of Bribery Ordinance.
integrity-clause-missing-clears = Add a clause on offering and accepting advantages.

non-collusion-missing-name = No non-collusive tendering certificate
non-collusion-missing = Nothing asks for a non-collusive tendering certificate.
non-collusion-missing-clears = Ask for the certificate with the tender.

## timetable

timetable-incomplete-name = Timetable incomplete
timetable-incomplete = The notice, the closing time or the place of the tender box is missing.
timetable-incomplete-clears = Fill in this field.

tender-period-too-short-name = Tendering period too short
tender-period-too-short = From the notice on { $from } to closing on { $to } there are fewer than { $at-least } days. Where the Agreement on Government Procurement applies it is longer still.
tender-period-too-short-clears = Close on { $earliest } or later, or record why it is urgent.

closing-on-rest-day-name = Closing on a rest day
closing-on-rest-day = { $day } is no office day of the Government.
closing-on-rest-day-clears = Close on { $next } or a later office day.

question-unanswered-name = Question unanswered
question-unanswered = Question { $row } has not been answered to all.
question-unanswered-clears = Answer in writing to all, and enter the day.

briefing-before-notice-name = Briefing before the notice
briefing-before-notice = The briefing of { $to } comes before the notice of { $from }: nobody knows of the project yet.
briefing-before-notice-clears = Hold the briefing after the notice.

briefing-after-questions-name = Briefing after the last day for questions
briefing-after-questions = The briefing of { $from } comes after the last day for questions, { $to }.
briefing-after-questions-clears = Hold the briefing earlier, or take questions for longer.

## criteria

criteria-missing-name = No marking scheme
criteria-missing = The documents have no marking scheme.
criteria-missing-clears = Fix and have approved the criteria, weights, passing marks and formula before the invitation.

weights-not-hundred-name = Weights do not add up to 100
weights-not-hundred = The weights add up to { $sum } instead of { $expected }.
weights-not-hundred-clears = Change the weights until they add up to { $expected }.

criterion-without-scale-name = Criterion without scale
criterion-without-scale = Criterion { $row }, “{ $name }”, does not say what earns which mark.
criterion-without-scale-clears = Write the marks and what earns them.

technical-weight-outside-policy-name = Technical weight outside the policy
technical-weight-outside-policy = Technical criteria have { $share }% of the weight; since April 2019 they usually have { $at-least }% to { $at-most }%.
technical-weight-outside-policy-clears = Give them { $at-least }% to { $at-most }%, or record why not.

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

technical-basis-of-mainland-name = Technical marks not converted
technical-basis-of-mainland = Marks for quality are not converted; Hong Kong's marking schemes reckon from the highest technical mark.
technical-basis-of-mainland-clears = Reckon from the highest mark given, or from the highest that can be had.

pass-mark-over-maximum-name = Pass mark above the highest mark
pass-mark-over-maximum = The pass mark { $value } is above the highest mark of { $limit }: no tender can pass.
pass-mark-over-maximum-clears = Lower the pass mark.

## indicators

indicators-missing-name = No performance standards
indicators-missing = There is no output or outcome standard.
indicators-missing-clears = List the performance standards and their agreed levels.

output-indicator-missing-name = No output standard
output-indicator-missing = None of the standards measures output.
output-indicator-missing-clears = Add at least one output standard.

outcome-indicator-missing-name = No outcome standard
outcome-indicator-missing = None of the standards measures outcome.
outcome-indicator-missing-clears = Add at least one outcome standard.

indicator-without-target-name = Standard without level
indicator-without-target = Standard { $row }, “{ $name }”, has no unit or agreed level.
indicator-without-target-clears = Enter the unit and the agreed level.

essential-requirement-missing-name = No essential service requirement
essential-requirement-missing = None of the requirements is essential.
essential-requirement-missing-clears = Mark opening hours, essential staffing and ordinances as essential.

quality-standards-unmentioned-name = No service quality standards
quality-standards-unmentioned = Nothing asks for the sixteen Service Quality Standards.
quality-standards-unmentioned-clears = Ask for them, and for the yearly self-assessment.

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

agency-data-missing-name = Tenderer not identified
agency-data-missing = The tenderer has no name or registration number.
agency-data-missing-clears = Copy it from the certificate of incorporation or registration.

staff-unnamed-name = No staff named
staff-unnamed = No staff is named in the technical proposal.
staff-unnamed-clears = List the people who will do the work.

essential-requirement-unanswered-name = Essential requirement unanswered
essential-requirement-unanswered = Essential requirement { $row }, “{ $name }”, is not answered; the tender is not considered further.
essential-requirement-unanswered-clears = Answer it and attach proof.

requirement-unanswered-name = Requirement unanswered
requirement-unanswered = Requirement { $row }, “{ $name }”, is not answered.
requirement-unanswered-clears = Answer it expressly.

essential-requirement-deviated-name = Essential requirement not met
essential-requirement-deviated = The answer to essential requirement { $row }, “{ $name }”, falls short; the tender is not considered further.
essential-requirement-deviated-clears = Meet the requirement or exceed it.

section-missing-name = Criterion not answered
section-missing = The technical proposal does not answer criterion { $row }, “{ $name }”.
section-missing-clears = Write a section for it.

pledge-below-target-name = Below the agreed level
pledge-below-target = For standard { $row }, “{ $name }”, { $value } is offered, below the level of { $limit }.
pledge-below-target-clears = Offer at least { $limit }.

## offer

post-unpriced-name = Post not priced
post-unpriced = The post “{ $name }” has no rate.
post-unpriced-clears = Enter the yearly rate of one post.

case-unpriced-name = Case not priced
case-unpriced = “{ $name }” has no unit price.
case-unpriced-clears = Enter the unit price.

## envelope

offer-in-quality-volume-name = Price in the technical proposal
offer-in-quality-volume = The technical proposal shows the price: “{ $found }” ({ $place }). Such a tender may not be considered.
offer-in-quality-volume-clears = Take it out; prices belong to the price proposal only.

package-altered-name = Documents altered after signing
package-altered = The signature of the documents does not hold ({ $value }); their content may have been changed.
package-altered-clears = Get the documents again, and tender on those.

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

## committee

member-undeclared-name = Member without declaration
member-undeclared = Member { $row }, “{ $name }”, has not declared relations with bidders.
member-undeclared-clears = Have them declare; whoever has an interest withdraws.
