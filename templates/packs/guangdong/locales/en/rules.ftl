# Words of guangdong's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## criteria

rating-scored-name = Rating of the agency scored
rating-scored = This scores the rating of the agency (“{ $word }”). Published tenders do so, yet young agencies have none; weigh it against the notice on fair competition.
rating-scored-clears = Keep its weight small, or score what the agency does for this service.

## package

handover-unmentioned-name = Handover not arranged
handover-unmentioned = Nothing says how cases, files and premises pass to the next agency.
handover-unmentioned-clears = Add terms of handover.

station-beside-double-hundred-name = Overlaps with directly employed workers
station-beside-double-hundred = The content speaks of “{ $word }”, work that directly employed workers of the town do; bought services supplement it.
station-beside-double-hundred-clears = Say what the bought service adds.

register-missing-name = No register named
register-missing = No entry of the registers of functions, services or providers is named.
register-missing-clears = Look up the published registers and name the entries; that of providers may be no bar to bidding.
