# Words of shenzhen-post's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## posts

unit-picks-staff-name = Employing unit picks the people
unit-picks-staff = This lets the unit pick the people (“{ $word }”); that is employment in disguise.
unit-picks-staff-clears = Let the agency appoint, and let the unit object on stated grounds.

unit-keeps-attendance-name = Employing unit manages the people
unit-keeps-attendance = This lets the unit manage the people (“{ $word }”); that is employment in disguise.
unit-keeps-attendance-clears = State hours and results of the service; the agency manages its people.

unrelated-tasks-name = Unrelated tasks
unrelated-tasks = This opens the post to unrelated tasks (“{ $word }”).
unrelated-tasks-clears = List the tasks, and put the rest out of scope.

replacement-unstated-name = Replacement of people not arranged
replacement-unstated = Nothing says how a post is filled again.
replacement-unstated-clears = Say within how many days, and with which qualification.

supervision-unstated-name = No supervision
supervision-unstated = Nothing says that post workers are supervised by their agency.
supervision-unstated-clears = Say how often and by whom.

employing-unit-missing-name = Post without unit
employing-unit-missing = Post “{ $name }” does not say where it serves.
employing-unit-missing-clears = Name the unit where the post serves.

post-ceiling-missing-name = Post without rate
post-ceiling-missing = Post “{ $name }” has no highest yearly rate.
post-ceiling-missing-clears = Enter the rate; it covers pay, contributions, supervision, training, activities, management and tax.
