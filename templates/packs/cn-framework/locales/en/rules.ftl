# Words of cn-framework's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## timetable

response-period-too-short-name = Response period too short
response-period-too-short = From the issue of documents on { $from } to the deadline on { $to } there are fewer than { $at-least } days, which a closed framework shares with open tender.
response-period-too-short-clears = Set the deadline on { $earliest } or later; an open framework takes applications at any time.

documents-period-too-short-name = Documents not available long enough
documents-period-too-short = From the notice on { $from } to { $to } documents are to be had for fewer than { $at-least } working days, which a closed framework shares with open tender.
documents-period-too-short-clears = Keep documents available until { $earliest } or later.

## package

framework-over-two-years-name = Framework longer than two years
framework-over-two-years = The framework runs for { $value } months; for services it runs for { $limit } at most in general.
framework-over-two-years-clears = Shorten it, or record why the market allows a longer one.

## price

unit-price-missing-name = No unit prices
unit-price-missing = The price is not by units; a framework has a highest unit price.
unit-price-missing-clears = Price by case or by post.

unit-ceiling-missing-name = No highest unit price
unit-ceiling-missing = “{ $name }” has no highest unit price.
unit-ceiling-missing-clears = Enter the highest unit price.

## contract

choice-unstated-name = How the supplier is chosen is not said
choice-unstated = The documents do not say how a supplier is chosen in the second stage.
choice-unstated-clears = Choose: service users choose directly, a second round of prices, or a fixed turn.

removal-unstated-name = Removal of suppliers not arranged
removal-unstated = The documents do not say when a supplier is removed and how others are added.
removal-unstated-clears = Write the rules of removal and addition.

feedback-unstated-name = No feedback of users
feedback-unstated = The documents do not say how service users report and rate.
feedback-unstated-clears = Write how users give feedback and how it is published.
