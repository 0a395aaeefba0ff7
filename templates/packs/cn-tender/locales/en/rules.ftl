# Words of cn-tender's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## timetable

bid-period-too-short-name = Bid period too short
bid-period-too-short = From the issue of documents on { $from } to the deadline on { $to } there are fewer than { $at-least } days.
bid-period-too-short-clears = Set the deadline on { $earliest } or later.

documents-period-too-short-name = Documents not available long enough
documents-period-too-short = From the notice on { $from } to { $to } documents are to be had for fewer than { $at-least } working days.
documents-period-too-short-clears = Keep documents available until { $earliest } or later.

notice-period-too-short-name = Notice period too short
notice-period-too-short = From { $from } to { $to } the notice stands for fewer than { $at-least } working days.
notice-period-too-short-clears = Let the notice stand until { $earliest }.

notice-period-unstated-name = Notice period not said
notice-period-unstated = It is not said until when the notice stands.
notice-period-unstated-clears = Enter the last day of the notice, five working days after it is published.

questions-too-late-name = Questions end too late
questions-too-late = Questions end on { $from }, fewer than { $at-least } days before the deadline; a clarification after that which affects bids moves the deadline.
questions-too-late-clears = End questions earlier, or set a later deadline.

answer-too-late-name = Answer close to the deadline
answer-too-late = Question { $row } is answered on { $from }, fewer than { $at-least } days before the deadline of { $to }; where it bears on the bids, the deadline moves.
answer-too-late-clears = Move the deadline to { $earliest } or later, or confirm that the answer does not bear on the bids.

briefing-before-documents-end-name = Briefing before documents end
briefing-before-documents-end = The briefing of { $to } is not after { $from }, the last day on which documents are to be had; it may be held only after that.
briefing-before-documents-end-clears = Hold it on { $earliest } or later.

## criteria

price-weight-too-low-name = Price weighs too little
price-weight-too-low = Price has { $share }% of the points; for services it must have at least { $at-least }%.
price-weight-too-low-clears = Give price at least { $at-least }% of the points.

price-scored-at-fixed-price-name = Price scored at a fixed price
price-scored-at-fixed-price = The price is fixed, yet it has { $share }% of the points.
price-scored-at-fixed-price-clears = Remove the price criterion and give its points to volume or quality.

qualification-scored-name = Qualification scored
qualification-scored = “{ $name }” is a qualification and is scored as well.
qualification-scored-clears = Take it out of the criteria, or out of the qualifications.

## price

lowest-price-set-name = Lowest price set
lowest-price-set = This speaks of “{ $word }”; no lowest price may be set.
lowest-price-set-clears = Remove it; an abnormally low price is judged by the committee.

## answers

conditions-attached-name = Conditions attached
conditions-attached = This speaks of “{ $word }”; a condition that the purchaser cannot accept voids the bid.
conditions-attached-clears = Remove the condition; ask before the deadline instead.

## package

consortia-unstated-name = Consortia not mentioned
consortia-unstated = It is not said whether consortia may bid; then they may not be refused.
consortia-unstated-clears = Say whether consortia may bid.
