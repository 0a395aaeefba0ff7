# Words of cn-consultation's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## timetable

response-period-too-short-name = Consultation period too short
response-period-too-short = From the issue of documents on { $from } to the deadline on { $to } there are fewer than { $at-least } days.
response-period-too-short-clears = Set the deadline on { $earliest } or later.

documents-period-too-short-name = Consultation documents not available long enough
documents-period-too-short = From { $from } to { $to } documents are to be had for fewer than { $at-least } working days.
documents-period-too-short-clears = Keep documents available until { $earliest } or later.

questions-too-late-name = Questions end too late
questions-too-late = Questions end on { $from }, fewer than { $at-least } days before the deadline; a clarification after that which affects responses moves the deadline.
questions-too-late-clears = End questions earlier, or set a later deadline.

answer-too-late-name = Answer close to the deadline
answer-too-late = Question { $row } is answered on { $from }, fewer than { $at-least } days before the deadline of { $to }; where it bears on the bids, the deadline moves.
answer-too-late-clears = Move the deadline to { $earliest } or later, or confirm that the answer does not bear on the bids.

## criteria

price-weight-outside-range-name = Price weight outside the range
price-weight-outside-range = Price has { $share }% of the points; it must have { $at-least }% to { $at-most }%.
price-weight-outside-range-clears = Give price { $at-least }% to { $at-most }% of the points.

price-scored-at-fixed-price-name = Price scored at a fixed price
price-scored-at-fixed-price = The price is fixed, yet it has { $share }% of the points.
price-scored-at-fixed-price-clears = Remove the price criterion and give its points to volume or quality.

## contract

changeable-terms-unstated-name = What may change is not said
changeable-terms-unstated = The documents do not say what may change in substance during consultation; nothing else may.
changeable-terms-unstated-clears = List, at the method, the technical and service requirements and contract terms that may change.
