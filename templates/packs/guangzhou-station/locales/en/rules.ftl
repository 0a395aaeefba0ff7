# Words of guangzhou-station's rules: the id is the finding's sentence, -name the rule's name, -clears what clears it.

## criteria

volume-unscored-name = Volume not scored
volume-unscored = Bidders are to compete on volume at a fixed price, but no criterion scores volume.
volume-unscored-clears = Add a criterion for volume.

## price

volume-floor-missing-name = No floor of volume
volume-floor-missing = Bidders compete on volume at a fixed price, but no yearly floor is set.
volume-floor-missing-clears = Enter the least hours or places a year.

personnel-cap-below-practice-name = Personnel cap below practice
personnel-cap-below-practice = Personnel may take at most { $value }% of the price; in Guangzhou stations it takes { $limit }% or more.
personnel-cap-below-practice-clears = Raise the cap, or leave it out.

volume-cap-missing-name = No cap of volume
volume-cap-missing = Bidders compete on volume without a cap; somebody may promise more than people can work.
volume-cap-missing-clears = Enter the most hours or places that the staff can serve.

## staffing

staffing-below-practice-name = Fewer workers than usual
staffing-below-practice = { $value } workers are asked for; by the usual one worker for each ¥100,000 it would be { $limit }.
staffing-below-practice-clears = Ask for { $limit }, or give the reason.

related-staff-below-practice-name = Fewer workers from related fields than usual
related-staff-below-practice = { $value } workers from related fields are asked for; by the usual one worker for each ¥100,000 it would be { $limit }.
related-staff-below-practice-clears = Ask for { $limit }, or give the reason.

social-workers-below-practice-name = Fewer social workers than usual
social-workers-below-practice = { $value } social workers are asked for; by the usual one worker for each ¥100,000 it would be { $limit }.
social-workers-below-practice-clears = Ask for { $limit }, or give the reason.
