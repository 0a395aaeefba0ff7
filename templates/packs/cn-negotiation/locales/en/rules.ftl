# Words of cn-negotiation's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## timetable

response-period-too-short-name = Response period too short
response-period-too-short = From the issue of documents on { $from } to the deadline on { $to } there are fewer than { $at-least } working days.
response-period-too-short-clears = Set the deadline on { $earliest } or later.

questions-too-late-name = Questions end too late
questions-too-late = Questions end on { $from }, fewer than { $at-least } working days before the deadline; a clarification after that which affects responses moves the deadline.
questions-too-late-clears = End questions earlier, or set a later deadline.

answer-too-late-name = Answer close to the deadline
answer-too-late = Question { $row } is answered on { $from }, fewer than { $at-least } working days before the deadline of { $to }; where it bears on the bids, the deadline moves.
answer-too-late-clears = Move the deadline to { $earliest } or later, or confirm that the answer does not bear on the bids.

## contract

changeable-terms-unstated-name = What may change is not said
changeable-terms-unstated = The documents do not say what may change in substance during negotiation; nothing else may.
changeable-terms-unstated-clears = List, at the method, the technical and service requirements and contract terms that may change.

## criteria

scored-in-negotiation-name = Scored in a negotiation
scored-in-negotiation = { $share }% of the points go to other things than price; in a negotiation the lowest last price decides among those who meet the demands.
scored-in-negotiation-clears = Turn the criteria into demands, or choose competitive consultation.
