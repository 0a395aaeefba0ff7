# How figures came about: rules and their terms.

trace-rule-given = This was entered.
trace-rule-total-of-heads = Total cost = the budget heads added up.
trace-rule-year-of-heads = Cost of the year = the heads of that year added up.
trace-rule-head-of-lines = The head = its lines added up.
trace-rule-set-up-of-lines = Set-up cost = the one-off lines added up.
trace-rule-hours-of-roles = Hours available = those of all roles added up.
trace-rule-hours-of-activities = Hours = those of all activities added up.
trace-rule-hours-lacking = Shortfall = hours needed less hours available, not below zero.
trace-rule-post-years-of-posts = Post-years = those of all posts that serve added up.
trace-rule-each-of-total = Unit cost = cost ÷ number, rounded half-up to the cent.
trace-rule-each-of-price = Unit price = price ÷ number, rounded half-up to the cent.
trace-rule-paid-years = Post-years = full-time posts × months paid ÷ 12, empty months left out.
trace-rule-pay = Pay = monthly pay × full-time posts × months paid, times the filled months of twelve where people leave.
trace-rule-pay-grown = Pay is reckoned year by year: the monthly pay rises each service year; the sum is rounded half-up to the cent.
trace-rule-allowances = Allowances = monthly allowance × full-time posts × months paid.
trace-rule-allowances-grown = Allowances are reckoned year by year and rise each service year.
trace-rule-bonus = Bonus = monthly pay × bonus months × full-time posts × months paid ÷ 12.
trace-rule-bonus-grown = The bonus is reckoned year by year and rises each service year.
trace-rule-contributions-of-schemes = Contributions = all schemes added up.
trace-rule-contribution = Contribution = base × employer’s rate × full-time posts × months paid.
trace-rule-contribution-dated = The contribution is reckoned stretch by stretch, by the rate that holds in each month and the pay of that year; the sum is rounded half-up to the cent.
trace-rule-contribution-base = Base = the monthly income that counts, not below the floor and not above the ceiling.
trace-rule-worker-share = Worker’s share = base × worker’s rate; nothing below the exempt income.
trace-rule-replacement = Replacement = cost of each leaving × full-time posts × turnover × months ÷ 12.
trace-rule-post-of-parts = Cost of the post = pay, allowances, bonus, contributions and replacement added up.
trace-rule-post-year = Each part is allotted to the years by months and pay, the odd cent to the largest remainder; this is their sum in the year.
trace-rule-take-home = Left before tax = monthly pay and allowance less the worker’s own contributions.
trace-rule-hours-of-count = Hours = number × hours of one.
trace-rule-direct-cost = Direct cost = number × direct cost of one.
trace-rule-direct-cost-grown = The direct cost is spread over the months of the work and rises each service year; months outside the term are left out.
trace-rule-activity-year = The direct cost is allotted to the years by the months of the work, the odd cent to the largest remainder.
trace-rule-full-cost = Full cost = direct cost + labour + overhead.
trace-rule-labour-by-hours = The cost of the posts that serve is spread by hours; work left to one post takes only that post’s cost.
trace-rule-overhead-by-hours = Everything else is spread by direct hours, the odd cent to the largest remainder.
trace-rule-cost-of-one = Cost of one = full cost ÷ number.
trace-rule-held-to-cap = It would come to more and is held to its cap.
trace-rule-yearly = Amount of the term = yearly amount × months of the term ÷ 12.
trace-rule-yearly-grown = The yearly amount is taken for each service year by its months and rises each year.
trace-rule-per-post-year = The amount for each full-time post and year, times the post-years of each year.
trace-rule-share-of-base = Amount = base × share; where the base is a part of the price, it is allotted with the other shares of the price.
trace-rule-left-out = Its base goes round in a circle, so it is left out.
trace-rule-share-of-price = Included in the price: price = the rest ÷ (1 − all shares); the difference is allotted by the shares, the odd cent to the largest remainder.
trace-rule-on-top = On top: the price without it × share, allotted with the other shares of the price.
trace-rule-base-of-lines = Base = these lines added up.
trace-rule-base-is-price = The base is the price itself.
trace-rule-base-without-tax = Base = price less what is put on top.
trace-rule-line-year = The amount is allotted to the years by months or by its base, the odd cent to the largest remainder.
trace-rule-hours-of-full-time = Hours of one full-time worker in a year = ((working days − leave − training) × hours a day − monthly supervision × 12) × (1 − indirect share).
trace-rule-unassigned = Hours that no post can take, since none serves.
trace-rule-period-of-roles = All roles in this quarter.
trace-rule-first-to-break = The role that runs out of hours first when all volumes grow alike: hours available ÷ hours needed, rounded down to two decimals.
trace-rule-hours-of-role = Hours of the role = post-years × hours of a full-time worker, multiplied before either is rounded.
trace-rule-own-work = Hours of the work that is left to this role alone.
trace-rule-shared-work = Work that all share, by the hours that each role has free in each quarter.
trace-rule-work-of-role = Hours needed = own work + part of the shared work.
trace-rule-utilisation = Utilisation = hours needed ÷ hours available × 100.
trace-rule-period-of-role = Hours of this role in this quarter.
trace-rule-price-of-lines = Price = the lines added up.
trace-rule-part-by-months = The part by months, the odd cent to the largest remainder.
trace-rule-part-by-percent = The part by percentage, the odd cent to the largest remainder.
trace-rule-surplus = Surplus = price less the cost at that price.
trace-rule-not-priced = This line has no unit price yet.
trace-rule-price-times-count = Amount = unit price × number, rounded half-up to the cent.
trace-rule-rate-times-posts = Amount = yearly rate × posts × months ÷ 12, rounded half-up to the cent.
trace-rule-price-at-cost = No total was entered, so the cost is asked.
trace-rule-cost-at-price = The cost at the price asked: taxes and other shares of the price are taken of that price.
trace-rule-price-by-volume = Unit price = price ÷ (volume a year × months of the term ÷ 12).
trace-rule-after-rectification = Paid when the assessment is passed only after rectification.
trace-rule-after-failure = Paid when the assessment is failed for good.
trace-rule-unit-of-lines = The employing unit = its lines added up.
trace-rule-posts-of-unit = Posts of the employing unit = its lines added up.
trace-rule-limit-of-lines = Neither ceiling nor budget is entered, so the lines at their ceilings are added up.
trace-rule-yearly-price = Yearly price = price × 12 ÷ months of the term.
trace-rule-funding-of-years = What a payer pays in all = its years added up.
trace-rule-workers-by-price = Least workers = yearly price ÷ amount for one worker, rounded up.
trace-rule-workers-by-share = Least workers = all workers × share, rounded up.
trace-rule-price-looked-at = The price that is looked at: what is asked, or the purchaser’s limit.
trace-rule-each-of-surplus = Surplus of one = surplus ÷ number, rounded half-up to the cent.
trace-rule-break-even-price = Break-even price = total cost, with the taxes that are part of the price.
trace-rule-break-even-least = Break-even volume = deficit without any volume ÷ surplus that the planned volume adds, rounded up to two decimals; less makes a deficit.
trace-rule-break-even-most = Break-even volume = surplus without any volume ÷ what the planned volume costs, rounded down to two decimals; more makes a deficit.
trace-rule-break-even-utilisation = Break-even utilisation = cost × hours needed ÷ (price × hours available) × 100.
trace-rule-smallest-cap = Of several caps of a head the smallest holds.
trace-rule-unrecovered = Uncovered = cost less cap, not below zero.
trace-rule-unrecovered-of-heads = Uncovered in all = that of all heads added up.
trace-rule-rounding-left = Price less the lines added up: what unit prices of whole cents cannot express.
trace-rule-share-of-price-by-cost = Unit price = the line’s part of the price ÷ number. The price is shared by the cost of each line’s own posts or activities, everything else by post-months or numbers.
trace-rule-volume-of-term = The volume of the term: what is offered, or else the hours that are needed.
trace-rule-receipts-of-month = Received = the instalments due in that month added up.
trace-rule-payments-of-contract = Paid = the instalments of the contract added up, as the assessments go.
trace-rule-payments-of-month = Paid out = what goes to posts, activities and shared lines in that month.
trace-rule-balance = Balance = balance of the month before + received − paid out.
trace-rule-deepest-gap = At its deepest: the balance of the month before less what is paid out, before that month’s payment comes; taxes on it are not yet due.
trace-rule-unbridged = Not bridged = the deepest gap less the agency’s own money, not below zero.
trace-rule-surplus-as-planned = The surplus as planned.
trace-rule-lowered = The planned value less the swing; money is rounded half-up to the cent.
trace-rule-raised = The planned value plus the swing; money is rounded half-up to the cent, a percentage is a hundred at the most.
trace-rule-surplus-with-input = The surplus reckoned again with this value, everything else as planned.
trace-rule-spread = Spread = the two ends of the surplus apart.
trace-rule-hours-of-indicators = Hours = those of all indicators added up.
trace-rule-hours-of-target = Hours = target of a year × hours of one, multiplied before the target is rounded.
trace-rule-target-of-year = The target of a year: twelvefold for a month, fourfold for a quarter, × 12 ÷ months for the term.
trace-rule-greater-hours = The greater of the indicators’ hours and the volume floor.
trace-rule-workers-by-hours = Workers = hours ÷ hours of one full-time worker, rounded up.
trace-rule-workers-by-rule = The least number that the staffing rule demands.
trace-rule-greater-workers = The greater of the workers by hours and by rule.
trace-rule-workers-estimated = Workers of the estimate = post-years × 12 ÷ months of the term.
trace-rule-estimate = The total cost of the purchaser’s own estimate.
trace-rule-ceiling-proposed = Proposed: the estimate itself where it has workers enough, else raised in proportion to the workers; rounded up to full hundreds.
trace-rule-affordable-workers = Workers that the limit pays for = limit × workers of the estimate ÷ estimate, rounded down.
trace-rule-affordable-hours = Hours that they can serve = workers × hours of one full-time worker.
trace-rule-benchmark-of-unit = The full cost of one in the estimate.
trace-rule-score-by-price = Price points = lowest price × points ÷ price, rounded half-up to the pack’s decimals.
trace-rule-score-by-volume = Volume points = volume × points ÷ greatest volume, rounded half-up to the pack’s decimals.
trace-rule-score-of-parts = Total = points for price or volume + points for everything else.

trace-term-entered = Entered
trace-term-affordable-workers = Workers that the limit pays for
trace-term-allowance = Monthly allowance
trace-term-allowances = Allowances
trace-term-amount-per-worker = Amount for one worker
trace-term-balance-before = Balance of the month before
trace-term-base = Base
trace-term-base-ceiling = Ceiling of the base
trace-term-base-floor = Floor of the base
trace-term-bonus = Bonus
trace-term-bonus-months = Bonus months
trace-term-calendar-days = Working days by the calendar
trace-term-cap = Cap
trace-term-cap-of-price = Cap as a share of the price
trace-term-contract-price = Contract price
trace-term-contribution = Contribution
trace-term-contribution-base = Base
trace-term-contributions-total = Contributions
trace-term-cost = Total cost
trace-term-cost-at-price = Cost at the price
trace-term-cost-by-volume = What the planned volume costs
trace-term-count = Number
trace-term-days-per-year = Working days a year
trace-term-deepest-gap = Deepest gap
trace-term-deficit-without-volume = Deficit without any volume
trace-term-direct-cost = Direct cost
trace-term-direct-cost-of-one = Direct cost of one
trace-term-direct-hours = Direct hours of one
trace-term-employer-rate = Employer’s rate
trace-term-estimate = Estimate
trace-term-filled-months = Filled months of twelve
trace-term-formula-points = Points for price or volume
trace-term-full-cost = Full cost
trace-term-full-cost-of-one = Full cost of one
trace-term-full-time = Full-time posts
trace-term-greatest-offered = Greatest volume
trace-term-gross-pay = Monthly pay and allowance
trace-term-growth = Yearly rise
trace-term-hours = Hours
trace-term-hours-available = Hours available
trace-term-hours-by-indicators = Hours of the indicators
trace-term-hours-direct = Direct hours
trace-term-hours-floor = Volume floor
trace-term-hours-needed = Hours needed
trace-term-hours-of-activity = Hours
trace-term-hours-of-full-time = Hours of a full-time worker in a year
trace-term-hours-of-indicator = Hours
trace-term-hours-of-one = Hours of one
trace-term-hours-of-term = Hours of the term
trace-term-hours-per-day = Hours a day
trace-term-hundred = A hundred
trace-term-indirect-share = Indirect share
trace-term-instalment = Instalment
trace-term-labour = Labour
trace-term-leave-days = Days of leave
trace-term-limit = Limit
trace-term-lowered = Lowered value
trace-term-lowest-offered = Lowest price
trace-term-monthly-pay = Monthly pay
trace-term-months = Months
trace-term-offered = Offered
trace-term-overhead = Overhead
trace-term-own-cash = Own money
trace-term-own-work = Own work
trace-term-paid-months = Months paid
trace-term-paid-on-activities = Paid for activities
trace-term-paid-on-posts = Paid for posts
trace-term-paid-on-shared-lines = Paid for shared lines
trace-term-paid-out = Paid out
trace-term-pay = Pay
trace-term-people = People in the target groups
trace-term-planned = Planned value
trace-term-points = Full points
trace-term-post-cost = Cost of the post
trace-term-post-years = Post-years
trace-term-price = Price
trace-term-price-line = Price line
trace-term-price-of-lines = Lines added up
trace-term-quality-points = Points for everything else
trace-term-quarter-from-month = First month of the quarter
trace-term-raised = Raised value
trace-term-received = Received
trace-term-replacement = Replacement
trace-term-replacement-cost = Cost of each leaving
trace-term-service-year = Service year
trace-term-share = Share
trace-term-share-from = Share: denominator
trace-term-share-of = Share: numerator
trace-term-shared-line = Shared line
trace-term-shared-work = Part of the shared work
trace-term-supervision-hours = Supervision hours a month
trace-term-surplus = Surplus
trace-term-surplus-at-high = Surplus when raised
trace-term-surplus-at-low = Surplus when lowered
trace-term-surplus-by-volume = Surplus that the planned volume adds
trace-term-surplus-without-volume = Surplus without any volume
trace-term-swing = Swing
trace-term-target = Target
trace-term-term-months = Months of the term
trace-term-total = Amount of the term
trace-term-training-days = Days of training
trace-term-turnover = Yearly turnover
trace-term-twelve = Twelve months
trace-term-twelve-squared = Twelve × twelve
trace-term-unit-price = Unit price
trace-term-volume-cap = Volume cap
trace-term-volume-floor = Volume floor
trace-term-volume-offered = Volume offered a year
trace-term-worker-rate = Worker’s rate
trace-term-worker-share = Worker’s contribution
trace-term-worker-years = Worker-years
trace-term-workers = Least workers
trace-term-workers-by-hours = Workers by hours
trace-term-workers-by-rule = Workers by rule
trace-term-workers-estimated = Workers of the estimate
trace-term-year-part = In the year
trace-term-year-price = Amount of the year
trace-term-yearly-price = Yearly price
trace-term-yearly-target = Target of a year

trace-of = { $name } ({ $of })
