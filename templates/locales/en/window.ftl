### The window: shell, home, verdicts, export, library. Terms are those of the field; see the glossary of the domain.

## Names and frame

app-name = Tenderwright
app-means = From a social need to a signed tender or bid, all on this computer.
home = Home
back = Back
search = Search
search-title = Search steps, fields and actions
search-hint = For instance: ceiling, posts, preview
nothing-found = Nothing found. Try another word.
undo = Undo
undo-named = Undo: { $what }
redo = Redo
redo-named = Redo: { $what }
undone = Undone: { $what }
redone = Done again: { $what }
preview = Preview
preview-keys = Preview ({ $keys })
guide = Guide
guide-keys = Guide (F1)
settings = Settings
window-language = Language of the window
dismiss = Dismiss
cancel = Cancel
untitled = Untitled project
file-procedure = tender package
file-bid = bid
state-saved = Saved ✓
state-saving = Saving…
state-refused = One value is not saved yet
state-read-only = Read-only: this file cannot be changed
all-saved = Everything is saved
no-answer = The program did not answer. What you typed is still here; please try again.
short-zh-Hans = 简
short-zh-Hant = 繁
short-en = EN
own-zh-Hans = 简体中文
own-zh-Hant = 繁體中文（香港）
own-en = English
language-zh-Hans = Simplified Chinese
language-zh-Hant = Traditional Chinese
language-en = English
unit-CNY = CNY
unit-HKD = HKD
currency-CNY = Renminbi (CNY)
currency-HKD = Hong Kong dollar (HKD)
yes = Yes
no = No
colon = :{" "}
list-comma = ,{" "}
sum = Sum
amount = Amount
share = Share
not-stated = Not stated
nobody = Nobody

## The path

path = Steps
stage-number = { $n }.
step-untouched = Not yet
step-begun = { $n } to do
step-done = Done
step-blocked = { $n } fatal
step-navigation = Previous and next step
previous-step = Previous
next-step = Next

## The bottom bar

no-deadline = No bid deadline set
deadline-past = The bid deadline has passed
days-left = { $n } working days to the deadline
days-left-about = About { $n } working days to the deadline (calendar not complete)
bar-price = Price
bar-hours = Hours
bar-capacity = capacity
count-fatal = { $n } fatal
count-risk = { $n } risk
count-cosmetic = { $n } of form

## Fields and lists

more-fields = More ({ $n })
no-link = (none)
label-in-language = { $label } ({ $language })
languages-of = Languages of { $label }
not-written-in = Not written in { $language } yet
assumed = Assumed: { $note }
confirm-assumed = I have checked it; keep this value
row = Row
row-n = row { $n }
row-tools = Actions of the row
row-details = Details of row { $n }
remove-row = Remove row { $n }
move-row = Drag, or press up and down, to move the row
move-row-n = Move row { $n }
add-row = Add
cell-label = { $column }, row { $n }
grid-keys = Enter goes to the next row and adds one at the end; arrows move; Alt+Shift+up or down moves the row; Alt+Delete removes it; blocks from a spreadsheet can be pasted.
sheet-keys = Tab, Enter and arrows move; typing overwrites, F2 goes on in the text, Escape takes back; Shift and arrows mark a block to copy, cut or clear, Ctrl+D fills down; blocks from a spreadsheet can be pasted. Alt+Enter adds a row below, Alt+Shift+up or down moves the row, Alt+Delete removes it. Tab in the last cell leaves the sheet.
empty-list = Nothing here yet. Add a row, or paste from a spreadsheet.
nothing-asked = The package asks for nothing here.
remove-answer = Remove this section
word-count = { $n } words
from-example = From an example
from-library = From the library
from-list = From the list
from-list-named = From the list: { $field }
list-source = From: { $source }
list-here = Here already
list-take = Add { $n } ticked
catalogue-shenzhen = Shenzhen
catalogue-guangdong = Guangdong
example-mark = example
assumed-here = { $n } values are assumed: set them, or confirm each

## The guide

close-guide = Close the guide
guide-findings = Findings
guide-rules = The rules in their own words
guide-example = Example (a real tender)
assume = Not stated by the source?
assume-why = Why this value for “{ $place }”
assume-mark = Mark as assumed
which-example = Which example
example-same = This step is already as in the example, or the example has nothing for it.
adopt = Adopt this example
adopt-named = Adopt this example: { $field }
adopt-all = Adopt all examples of this step
adopted-but = Adopted. { $n ->
    [one] One row of the example was here already and stays as it is.
   *[other] { $n } rows of the example were here already and stay as they are.
}
effective-from = In force from { $date }.
effective-to = Until { $date }.
confidence-V = Checked against the primary text.
confidence-V2 = Checked against a reliable secondary source.
confidence-M = From memory, not verified: a reminder only.
confidence-U = Uncertain: a reminder only.

## Findings

severity-fatal = Fatal
severity-risk = Risk
severity-cosmetic = Form
severity-fatal-means = These stop signing
severity-risk-means = These may cost points, time or a challenge
severity-cosmetic-means = These only look wrong
check-report-file = Check report
check-report-pdf = Save as PDF report
check-report-xlsx = Save as Excel checklist
check-report-made = Saved to { $path }
risks-taken = Risks taken
take-risk = Take this risk…
take-risk-reason = Why can it be taken? The reason goes into the check report
take-risk-do = Take it
retake-risk = Take it no more
risk-taken-by = Taken: { $reason } ({ $by }, { $on })
packs = Rules and articles
packs-mean = The rule packs that checks rest on: each rule with its source, words, dates and confidence.
pack = Rule pack
packs-search = Find in rules and articles
pack-overlay = refines { $on }
pack-foundation = foundation of the packs
pack-rules = { $n } rules, { $own } of its own
pack-installed = installed by you
pack-changelog = Changes
packs-nothing = No rule says so.
install-pack = Install a rule pack…
install-pack-replaces = { $id } { $before } is here and would be replaced by { $after }.
install-pack-lost = Rules that would be gone: { $rules }
install-pack-anyway = Replace it
remove-pack = Remove this installed pack
rule-fires = Fires when:
rule-silent = Is silent when:
timetable-title = Dates that follow from the notice
timetable-event = Event
timetable-date = Planned for
timetable-limit = Limit by law
timetable-article = Rests on
timetable-adopt = Take the earliest lawful dates
timetable-adopted = Taken; it can be undone.
timetable-save = Save as calendar file (.ics)
timetable-file = Timetable
timetable-chart = Days from the notice to each event
timetable-summary = Bids close on { $deadline } at the earliest, the contract is signed by { $contract } at the latest.
timetable-no-notice = With the day of the notice all further dates follow.
days-from-notice = Days from the notice
held-to = Held to the rule pack: { $pack }
pack-newer = version { $version } is here
pack-lost = The pack that this case began with is not on this computer; the present one stands in.
pack-look = See what would change
pack-difference = { $rules } rules, { $days } dates and limits and { $entries } entries of tables differ; { $appearing } findings would come, { $disappearing } would go.
pack-changes-rules = Rules:
pack-changes-timetable = Dates and limits:
pack-changes-tables = Tables:
pack-changes-findings = Findings:
pack-table-evaluation = Evaluation of prices
pack-table-ties = Equal scores
pack-table-committee = Committee
pack-table-interests = Withdrawal and experts
pack-table-correction = Correction of figures
pack-table-methods = Methods
pack-table-assessment = Assessment
change-added = new
change-removed = gone
change-changed = changed
changed-part-severity = severity
changed-part-confidence = confidence
changed-part-source = article
changed-part-dates = when it holds
changed-part-scope = which cases
changed-part-condition = what it flags
changed-part-counting = how days are counted
changed-part-words = wording
limit-day = limit { $date }
pack-move = Move to this pack
pack-overlays-dropped = Overlays that fall away: { $overlays }
check-clear = Nothing found. Ready to sign.
check-assumed = { $n ->
    [one] One value that no source states
   *[other] { $n } values that no source states
}
rule-words = Why
estimated = This touches a year whose holidays are not fully published; the count is an estimate.

## Backward from a contract

plan-title = Backward from the contract
plan-contract = The contract must be signed by
plan-date = Write a date such as 2026-10-12.
plan-notice = The notice must be published by { $date }.
plan-late = That day is past: the periods of the law leave no time.
plan-adopt = Take these dates

## Calendars

calendar-gap = The days off and make-up days of { $years } are not fully loaded (calendar { $id }); working days are estimated.
calendar-import = Import a year’s calendar…
calendars = Working-day calendars
calendars-mean = Periods are counted by these calendars. Once a year is published, its file can be imported (JSON; README shows its form); an imported year takes the place of the built-in one as a whole.
calendar-named = Calendar { $id }
calendar-year = Year
calendar-known = Complete?
calendar-origin = Comes from
calendar-complete = complete
calendar-incomplete = incomplete
calendar-shipped = built in
calendar-imported = imported
calendar-replaces = imported, in place of the built-in year
calendar-damaged = imported file damaged, not used
calendar-remove = Remove
calendar-remove-year = Remove { $year } from calendar { $id }

## Next dates

next-dates = Next dates of all cases
next-day = Date
next-how-near = How near
next-case = Case
next-soon = Near
next-passed = Passed
next-today = today
next-left = { $n ->
    [one] 1 working day left
   *[other] { $n } working days left
}
next-since = { $n ->
    [one] 1 working day ago
   *[other] { $n } working days ago
}
next-set = set in the case
next-all = Show all { $n }
next-fewer = Show only the nearest

## Preview

close-preview = Close the preview
pages = Pages
page-count = { $n } pages
page-n = Page { $n }: go to its field
page-to-field = Click to go to the field
typesetting = Typesetting…
document-tender-package = Tender package
document-notice = Notice
document-clarification = Clarification
document-letter-of-intent = Letter of intent
document-contract-draft = Contract draft
document-needs-survey = Needs survey record
document-review-opinion = Review opinion
document-decision-summary = One-page summary
document-briefing-record = Briefing record
document-declarations = Declarations of interest
document-scoring-sheets = Scoring sheets
document-quality-bid = Quality bid
document-price-bid = Price bid
which-document = Document
documents-public = For bidders and the public
documents-internal = The purchaser’s own papers
export-documents = Which documents
export-not-signed = not signed
export-none = Choose one document at least.

## Export and identities

export-blocked = Fatal findings stand in the way of signing. Clear these first:
and-more = { $n } more, see Check.
export-folder = Folder
choose-folder = Choose a folder…
no-folder = None chosen yet
identity = Who signs
another-identity = Another identity
password = Password
password-again = Password again
passwords-differ = The two passwords differ.
export-signed = Sign and export
export-unsigned = Export without signing
export-unsigned-means = Unsigned files are for reading; a document that is to be signed counts once it is.
export-word = Also as Word files (.docx), to paste from; they are never signed
export-progress = Progress of the export
export-cancelled = Cancelled; nothing was left half done.
export-done = Done
file-signed = signed
ocds-title = Open data (OCDS 1.1)
ocds-means = Writes what is public as a file that programs read, for procurement portals and the public; what stays in the office is not in it.
ocds-prefix = OCID prefix of your office
ocds-prefix-means = Registered for your office by the Open Contracting Partnership, such as ocds-a1b2c3.
ocds-export = Export OCDS file…
ocds-file = OCDS
ocds-done = Written:
file-unsigned = unsigned
file-word = Word
file-pages = { $n } pages
valid-until = valid until { $date }
new-identity = A new signing identity
new-identity-means = The key stays on this computer under your password, which cannot be recovered. It does not replace a platform's certificate.
take-identity = Use a certificate file
identity-name = Name of the signer
identity-organisation = Organisation
make-identity = Make the identity
choose-identity-file = Use a certificate file (PKCS#12)…

## Verdicts

verdict-question = Can this file be relied on?
verdict-valid = Whole and from a known signer
verdict-valid-with-warnings = Whole, but the signer is not known yet
verdict-invalid = Not to be relied on
verdict-unsigned = Not signed
verdict-unreadable = Cannot be read
verdict-none = Not verified
integrity = Content
integrity-intact = Exactly as signed
integrity-broken = Does not match the signature
later-changes = After the signature
later-changes-none = Nothing was added
later-changes-allowed = Only further signatures
later-changes-changed = The document was changed
signer-identity = Signer
identity-trusted = Certified by a trusted authority
identity-pinned = a known signer (an identity of this computer, or one whose fingerprint was compared)
cannot-say = cannot be said
identity-of-another = This identity belongs to “{ $signer }”, not to “{ $own }”. Make sure it is the right one.
identity-unknown = Not confirmed: anyone can write any name
identity-expired = The certificate's time is over or has not come
claims-time = says it was signed { $time }
fingerprint = Certificate fingerprint
pin = Confirm this signer
pin-means = Compare the fingerprint by telephone or another channel first.
unpin = Take the confirmation back
carries-package = A tender package: { $title }
carries-quality-bid = A quality bid: { $title }
carries-price-bid = A price bid: { $title }
begin-bid = Begin a bid…
begin-bid-unsigned = This package bears no valid signature; check with the purchaser before you bid.
read-into = Read into the case
read-into-case = Read it in
open-case-first = Open the purchaser's case first, then read this bid into it.

## Home

first-start = First start
first-language = Which language?
first-desk = Which side do you mostly work on?
role-purchaser = I buy services
role-agency = I bid for services
door-purchaser = I buy a service
door-purchaser-means = Turn a need into a lawful, deliverable, signed tender package.
door-agency = I bid for one
door-agency-means = Open a package and answer it with a quality bid and a price bid that no formality can void.
open-file = Open a file…
drop-file = Or drop a case, a package, a bid or any PDF on the window.
recent = Recent
desk-purchaser = Purchase
desk-agency = Bid
file-gone = The file is no longer there
examples = Worked examples
examples-mean = Made from real tenders. You open a copy and may change anything.
open-copy = Open a copy…
version = Version { $version }
new-procedure-name = New purchase
new-bid-name = New bid

## Beginning a case

begin-title = What is it for, and by which rules?
begin-means = A service brings a draft of indicators, requirements, award and contract to work on; or begin empty.
begin-service = The service
begin-empty = Empty
begin-empty-means = The rules alone; everything else is yours to write.
begin-regime = The rules
begin-workers = About how many full-time workers (may stay empty)
begin-workers-hint = Only for the example figures of indicators, which you set one by one later.
begin-case = Choose a place and begin…
begin-case-means = The rules can be changed later.
begin-with-template = Begin with this template…
begin-own = Your own templates
begin-own-empty = None yet. The step “Sign and export” of a case makes a template of it.
open-template = Open a template file…
remove = Remove
remove-sure = Click again to remove
remove-template = Remove the template { $name }
remove-template-sure = Click again to remove the template { $name }
begin-past = Like a past case
begin-past-means = Service, indicators, award and contract are taken over; name, dates, amounts and people stay empty.

## Library

library = Library
library-means = Enter agency, people and identities once; every bid draws on them.
library-agency = The agency
library-staff = People
library-identities = Signing identities
library-pinned = Confirmed signers
no-identities = No identity yet. Make one before the first signature.
no-pinned = None confirmed yet. Open a signed PDF to confirm its signer.
self-issued = made here
issued = issued by an authority
agency-from-library = Fill in from the library
agency-to-library = Keep in the library
kept = Kept
not-said = not said

## Comments

comments = Comments
comments-open = Comments ({ $n } open)
comments-none = None yet. Click a field and write here what you think; comments stay in the file and are never printed.
comment-on = On “{ $place }”
comment-add = Add the comment
comment-settle = Settled
comment-reopen = Open again
comment-gone = The row is gone
close-comments = Close the comments
comments-settled = Settled ({ $n })
check-view = How to list them
check-by-weight = By weight
check-by-step = Still missing ({ $n })
check-nothing-missing = Nothing is missing.
