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
