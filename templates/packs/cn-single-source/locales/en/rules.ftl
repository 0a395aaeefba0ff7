# Words of cn-single-source's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## timetable

publicity-too-short-name = Publicity too short
publicity-too-short = From the notice on { $from } to { $to } there are fewer than { $at-least } working days; above the threshold of open tender the single supplier must be made public for so long.
publicity-too-short-clears = Begin on { $earliest } or later.

## price

price-unexplained-name = Price not explained
price-unexplained = Nothing shows that the price is reasonable; nobody competes, so it must be settled on grounds.
price-unexplained-clears = State costs, contracts for like projects, and how the price was settled.
