// The real page over the real core in Chromium: the main job, three languages, undo, preview, and what axe finds.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, begin, complaints, end, hand, page } from './in-browser.mjs'
import * as judging from './judging.mjs'
import * as job from './main-job.mjs'
import { axe, folder, picture, root, run, scene, strangers, until } from './scenes.mjs'
import * as sheet from './sheet.mjs'

const languages = ['zh-Hans', 'zh-Hant', 'en']
const blamed = ['serious', 'critical']

/** Every screen in every language: nothing untranslated, nothing that axe calls serious. */
async function everyLanguage(name) {
  for (const language of languages) {
    await hand.click(`language-${language}`)
    await until(`${name} speaks ${language}`, async () => (await page.getAttribute('html', 'lang')) === language)
    await page.waitForLoadState('networkidle')
    const texts = await page.evaluate(wordsOnScreen)
    assert.deepEqual(strangers(texts, language), [], `${name} in ${language}: words that no person should meet`)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run())
    const grave = violations.filter((it) => blamed.includes(it.impact)).map((it) => `${it.id}: ${it.nodes[0].html}`)
    assert.deepEqual(grave, [], `${name} in ${language}: axe`)
    await page.screenshot({ path: picture(`${language}-${name}`) })
  }
  await hand.click('language-zh-Hans')
  await until('back to Simplified Chinese', async () => (await page.getAttribute('html', 'lang')) === 'zh-Hans')
}

function wordsOnScreen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent)
  for (const element of document.querySelectorAll('[title], [aria-label], [placeholder]')) {
    for (const name of ['title', 'aria-label', 'placeholder']) texts.push(element.getAttribute(name) ?? '')
  }
  return texts.filter((it) => it.trim() !== '')
}

async function everyStep(desk) {
  const steps = await page
    .locator('[data-test^="step-"]')
    .evaluateAll((found) => found.map((it) => it.getAttribute('data-test')))
  assert.ok(steps.length > 8, `the ${desk}'s path has steps`)
  for (const step of steps) {
    await hand.click(step)
    await hand.see('question')
    await everyLanguage(`${desk}-${step}`)
  }
}

async function undoByKeyboard() {
  const name = 'field:/number'
  await hand.click('step-project')
  const before = await hand.value(name)
  await hand.type(name, 'ZC-2025-0206-甲')
  await hand.saved()
  await page.keyboard.press('Control+z')
  await until('undone', async () => (await hand.value(name)) === before)
  await until('it is said what was undone', async () => /^已撤销：.+/.test(await hand.text('saved')))
  await page.keyboard.press('Control+Shift+z')
  await until('redone', async () => (await hand.value(name)) === 'ZC-2025-0206-甲')
}

/** An empty case is two clicks away; one more, and it is in the currency and forms of Hong Kong. */
async function hongKongCase() {
  const path = join(folder, '香港.procedure')
  await hand.click('door-purchaser')
  await hand.see('service-youth')
  await everyLanguage('begin')
  await hand.click('regime-hk-two-envelope')
  await hand.answerDialog(path)
  await hand.click('begin-case')
  await hand.see('step-need')
  assert.ok(existsSync(path), 'the case file exists')
  await hand.click('step-method')
  const form = at('field:/method/form')
  await form.selectOption('selective-tender')
  await hand.saved()
  assert.match(await form.locator('option:checked').innerText(), /选择性招标/)
  await hand.picture('hong-kong')
  await hand.click('step-indicators')
  await hand.see('indicator:os-cases')
  assert.equal(await at('library-which').inputValue(), 'hong-kong', 'the pattern of its service agreements comes first')
  assert.match(await hand.text('indicator:os-cases'), /\bOS\b/)
  await hand.click('step-check')
  assert.match(await hand.text('pack-note'), /香港/)
  assert.equal(await at('finding:method-not-of-pack').count(), 0)
  await hand.click('home')
}

/**
 * A case begins with a service: its figures are marked as examples. Indicators come from the library and go with undo;
 * lists fill fields; the case becomes a template, another case begins with it, and it is removed.
 */
async function serviceCase() {
  const path = join(folder, '长者服务.procedure')
  await page.setViewportSize({ width: 1180, height: 820 })
  await hand.click('door-purchaser')
  await hand.click('service-older-persons')
  await hand.click('regime-guangzhou-station')
  await at('workers').fill('12')
  await everyLanguage('begin-service')
  await hand.answerDialog(path)
  await hand.click('begin-case')
  await hand.see('step-need')

  await hand.click('step-indicators')
  const grid = page.locator('[data-field="/indicators"] tbody[data-row]')
  const marks = () => page.locator('[data-field="/indicators"] td .example-mark').count()
  const [before, marked] = [await grid.count(), await marks()]
  assert.ok(before > 3 && marked > 3, `${before} indicators, ${marked} marked as examples`)
  await at('library-which').selectOption('youth')
  await at('library-kind').selectOption('output')
  await hand.see('indicator:outreach')
  assert.match(await hand.text('indicator:outreach'), /示例：每名全职人员每年 40/)
  await hand.click('take:outreach')
  await until('it is in the case', async () => (await grid.count()) === before + 1)
  await until('and marked', async () => (await marks()) === marked + 1)
  assert.ok(await at('take:outreach').isDisabled(), 'once is enough')
  await everyLanguage('indicator-library')
  await hand.type(`field:/indicators/${before}/target`, '99')
  await hand.saved()
  await until('set by hand: no example any more', async () => (await marks()) === marked)
  await hand.click('undo')
  await until('an example again', async () => (await marks()) === marked + 1)
  await hand.click('undo')
  await until('taken back', async () => (await grid.count()) === before)

  await hand.click('step-need')
  assert.match(await hand.text('guide-service'), /12 名全职人员/)
  await hand.picture('guide-service')
  await hand.click('list:/need/drawbacks')
  await hand.click('entry:supervision')
  await hand.click('entry:governance')
  await everyLanguage('list')
  await hand.click('take:/need/drawbacks')
  await hand.saved()
  assert.match(await hand.value('field:/need/drawbacks'), /不易直接看到。\n采购人、机构、评估方/)
  await hand.click('undo')
  await until('both are gone', async () => (await hand.value('field:/need/drawbacks')) === '')
  await hand.click('step-risks')
  const risks = page.locator('[data-field="/risks"] tbody[data-row]')
  const present = await risks.count()
  await hand.click('list:/risks')
  await page.locator('[data-test^="entry:"]:not(:disabled)').first().check()
  await hand.click('take:/risks')
  await until('a risk more', async () => (await risks.count()) === present + 1)
  await hand.picture('risks-from-list')
  await hand.click('step-catalogue')
  await hand.click('list:/need/registers')
  await hand.click('entry:community-affairs')
  await hand.click('take:/need/registers')
  await hand.saved()
  await hand.click('step-scope')
  await hand.click('more')
  const categories = page.locator('[data-field="/service/categories"]')
  assert.match(await categories.innerText(), /社区建设\s+深圳：社区综合服务中心 · 广东：社区事务/)
  await hand.picture('categories')

  await hand.click('step-export')
  await hand.type('template-name', '长者服务')
  await hand.click('keep-template')
  await hand.see('template-done')
  const shared = join(folder, '长者.procedure-template.json')
  await hand.answerDialog(shared)
  await hand.click('share-template')
  await until('the template is written', async () => existsSync(shared))
  await everyLanguage('template-form')
  await hand.click('home')
  await hand.click('door-purchaser')
  await hand.see('template:长者服务')
  await everyLanguage('begin-own')
  await hand.answerDialog(join(folder, '再来一份.procedure'))
  await hand.click('template:长者服务')
  await hand.click('step-indicators')
  await until('its indicators are here', async () => (await grid.count()) === before)
  await hand.click('home')
  await hand.click('door-purchaser')
  await hand.click('remove-template:长者服务')
  await hand.click('remove-template:长者服务')
  await until('removed', async () => (await page.locator('[data-test^="template:"]').count()) === 0)
  await hand.answerDialog(join(folder, '照做.procedure'))
  await page.locator('[data-test=past-cases] .card').first().click()
  await hand.see('step-need')
  await hand.click('home')
  await page.evaluate((path) => window.dispatchEvent(new CustomEvent('open-file', { detail: path })), shared)
  await hand.see('begin-opened')
  await hand.picture('template-opened')
  await hand.click('home')
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function previewFollows() {
  await hand.click('toggle-preview')
  const first = page.locator('[data-test=preview] [data-page="1"] img')
  const drawn = () => first.evaluate((it) => it.complete && it.naturalWidth > 100)
  await until('the first page is drawn', drawn)
  const before = await first.getAttribute('src')
  await hand.type('field:/number', 'ZC-2025-0206-乙')
  await until('another picture', async () => (await first.getAttribute('src')) !== before)
  await until('that is drawn too', drawn)
  await hand.picture('preview')
  // Any other document of the case can be looked at.
  const package_ = await first.getAttribute('src')
  await at('preview-document').selectOption('scoring-sheets')
  await until('the scoring sheets', async () => {
    const shown = await first.getAttribute('src')
    return shown !== package_ && shown.includes('scoring-sheets')
  })
  await until('they are drawn', drawn)
  await hand.picture('preview-scoring-sheets')
  await hand.click('toggle-preview')
}

async function refusedValueStays() {
  await hand.click('step-price')
  const budget = 'field:/price/budget'
  const before = await hand.value(budget)
  await hand.type(budget, '12.345')
  const why = page.locator('[data-field="/price/budget"] .problem')
  await why.waitFor()
  assert.match(await why.innerText(), /12\.345/)
  assert.equal(await hand.value(budget), '12.345', 'what was typed stays')
  await hand.picture('refused')
  await hand.type(budget, before)
  await hand.saved()
}

/** The ceiling that the estimate proposes, and the words for it; both are taken back, for the package keeps its own. */
async function ceilingAdopted() {
  const ceiling = 'field:/price/ceiling'
  await hand.click('step-price')
  const before = await hand.value(ceiling)
  await hand.click('step-ceiling')
  await hand.click('adopt-ceiling')
  await hand.click('adopt-rationale')
  await hand.saved()
  await hand.click('step-price')
  await until('adopted', async () => (await hand.value(ceiling)) !== before)
  assert.match(await hand.value('field:/price/ceiling_rationale'), /1,824/)
  await hand.click('undo')
  await hand.click('undo')
  await until('taken back', async () => (await hand.value(ceiling)) === before)
}

/** A figure tells how it came about, a term of it further, and Escape gives the focus back. */
async function figuresExplainThemselves() {
  await hand.click('step-cost')
  await hand.click('ask:/costing/total')
  await until('the total is explained', async () => /1,841,038\.36/.test(await hand.text('trace')))
  await page.locator('[data-test=trace] .asked').first().click()
  await hand.see('trace-back')
  await hand.picture('trace')
  await page.keyboard.press('Escape')
  await until('the explanation is gone', async () => (await page.locator('[data-test=trace]').count()) === 0)
  const focused = await page.evaluate(() => document.activeElement.dataset.test)
  assert.equal(focused, 'ask:/costing/total', 'the focus is back at the figure')
}

/** Every figure that can be asked on these steps answers with its own value. */
async function allFiguresExplainThemselves(steps) {
  for (const step of steps) {
    await hand.click(`step-${step}`)
    const asked = page.locator('main [data-test^="ask:"]:visible')
    await asked.first().waitFor()
    const names = await asked.evaluateAll((all) => all.map((it) => it.dataset.test))
    for (const name of new Set(names)) {
      const [number = ''] = (await hand.text(name)).match(/\d[\d,.]*/) ?? []
      await hand.click(name)
      await until(`${name} is explained`, async () => (await hand.text('trace-value')).includes(number))
      await page.keyboard.press('Escape')
    }
  }
  await hand.picture('asked')
}

/** Another value of an input is tried without a trace, then taken over and taken back. */
async function whatIf() {
  await hand.click('step-viability')
  const before = await hand.text('viability')
  await at('what-if-input').selectOption({ index: 1 })
  await at('what-if-value').fill('9000')
  await until('before and after', async () => /\+24,738\.11/.test(await hand.text('what-if-figures')))
  assert.equal(await hand.text('viability'), before, 'nothing is changed yet')
  await hand.click('what-if-take')
  await until('the price does not carry it now', async () => (await hand.text('viability')) !== before)
  await hand.click('undo')
  await until('taken back', async () => (await hand.text('viability')) === before)
}

/** The dates that follow from the notice stand beside it with their articles; a calendar file is written. */
async function timetable() {
  await hand.click('step-timetable')
  await hand.see('event:bid-deadline')
  assert.match(await hand.text('timetable'), /第三十五条/)
  const path = join(folder, 'dates.ics')
  await hand.answerDialog(path)
  await hand.click('save-calendar')
  await until('the calendar is written', async () => existsSync(path))
  await hand.picture('timetable')
}

/** What is public of the case is written as a release under the office's own prefix, which is remembered. */
async function openData() {
  await hand.click('step-export')
  const path = join(folder, 'release.json')
  await hand.type('ocid-prefix', 'ocds-a1b2c3')
  await hand.answerDialog(path)
  await hand.click('export-ocds')
  await until('the release is written', async () => existsSync(path))
  assert.match(JSON.parse(readFileSync(path, 'utf8')).releases[0].ocid, /^ocds-a1b2c3-/)
  await hand.see('ocds-made')
  await hand.picture('open-data')
  await hand.click('step-check')
  await hand.click('step-export')
  await until('it is remembered', async () => (await hand.value('ocid-prefix')) === 'ocds-a1b2c3')
  await everyLanguage('open-data')
}

/** From the day of the contract back to the notice, late or not; a year that is not known is imported; undo takes it back. */
async function backwardPlan() {
  await hand.click('step-timetable')
  const before = await hand.value('field:/timetable/notice')
  await hand.type('plan-contract', '2026-11-20')
  await until('it is late', async () => (await page.locator('[data-test="plan-late"]').count()) === 1)
  await hand.picture('plan-late')
  await hand.type('plan-contract', '2027-06-30')
  await hand.see('calendar-gap')
  await until('it is in time', async () => (await page.locator('[data-test="plan-late"]').count()) === 0)
  await everyLanguage('plan')
  await narrow('plan')

  const path = join(folder, 'cn-2027.json')
  writeFileSync(path, '{ "calendar": "cn", "year": 2027, "complete": true,\n "holidays": { "2026-01-01": "x" } }')
  await hand.answerDialog(path)
  const gap = page.locator('[data-test="plan"] [data-test="calendar-gap"]')
  await gap.locator('[data-test="import-calendar"]').click()
  await until('the fault is told', async () => /第 2 行/.test(await gap.innerText()))
  // The whole year that the README shows.
  writeFileSync(path, readFileSync(join(root, 'README.md'), 'utf8').split('```json\n')[1].split('```')[0])
  await hand.answerDialog(path)
  await gap.locator('[data-test="import-calendar"]').click()
  await until('the year is known', async () => (await gap.count()) === 0)

  await hand.click('adopt-plan')
  await hand.saved()
  await until('the notice is set', async () => /^2027-/.test(await hand.value('field:/timetable/notice')))
  assert.match(await hand.value('field:/timetable/bid_deadline'), /^2027-/)
  await hand.click('undo')
  await until('taken back', async () => (await hand.value('field:/timetable/notice')) === before)
}

/** What comes next in a case stands on the home page and opens it; the year that was imported is taken away again. */
async function nextDates() {
  await hand.click('step-timetable')
  const before = await hand.value('field:/timetable/notice')
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await hand.type('field:/timetable/notice', day(-1))
  await hand.saved()
  await hand.click('adopt-dates')
  await hand.saved()
  await hand.click('home')
  await hand.see('deadlines')
  assert.match(await hand.text('deadline:notice'), /已过/)
  await hand.click('all-deadlines')
  await hand.see('deadline:contract-last')
  await everyLanguage('next-dates')
  await narrow('next-dates')
  await hand.click('packs-open')
  await page.locator('[data-test="calendars"] summary').click()
  assert.match(await hand.text('calendar:cn-2027'), /导入，取代内置/)
  // The ids of rules are for those who write them.
  await at('packs-search').fill('不得少于二十日')
  await everyLanguage('calendars')
  await hand.click('remove-calendar:cn-2027')
  await until('the built-in year holds', async () => /内置/.test(await hand.text('calendar:cn-2027')))
  await hand.click('packs-close')
  await page.locator('[data-test="deadline:bid-deadline"] .link').click()
  await hand.click('step-timetable')
  await hand.click('undo')
  await hand.click('undo')
  await until('taken back', async () => (await hand.value('field:/timetable/notice')) === before)
}

/** Questions one by one until none is left; a lawful method is taken with its reason, and taken back. */
async function methodChosen() {
  await hand.click('step-method')
  await hand.see('method-question')
  await hand.type('field:/circumstances/procurement_threshold', '1000000')
  await hand.type('field:/circumstances/open_tender_threshold', '1500000')
  await hand.saved()
  await hand.picture('method-asked')
  const holds = /政府购买服务|以外/
  let answered = 0
  while ((await page.locator('[data-test="method-settled"]').count()) === 0) {
    const question = await at('method-question').locator('strong').innerText()
    await hand.click(holds.test(question) ? 'answer-yes' : 'answer-no')
    answered += 1
    assert.ok(answered < 30, 'the questions end')
    await until('another question, or none', async () => {
      const next = page.locator('[data-test="method-question"] strong')
      return (await next.count()) === 0 || (await next.innerText()) !== question
    })
  }
  const consultation = at('method:competitive-consultation')
  assert.equal(await consultation.getAttribute('data-standing'), 'holds')
  assert.match(await consultation.innerText(), /申请批准/)
  await everyLanguage('method')
  await narrow('method')
  await hand.click('use-method:competitive-consultation')
  const form = at('field:/method/form')
  await until('the form', async () => (await form.inputValue()) === 'competitive-consultation')
  assert.match(await hand.value('field:/method/reason'), /竞争性磋商.*第三条（一）/)
  await hand.picture('method-used')
  await hand.click('undo')
  await until('taken back', async () => (await form.inputValue()) === 'open-tender')
}

/** The mode of price is found by questions, taken with one click and taken back; a scheme of payments likewise. */
async function termsChosen() {
  await hand.click('step-price')
  await hand.see('price-mode-question')
  const mode = at('field:/price/mode')
  const before = await mode.inputValue()
  assert.equal(before, 'fixed-price-volume')
  await hand.click('price-mode-no')
  await until('the second question', async () => /用人单位/.test(await hand.text('price-mode-question')))
  await hand.click('price-mode-yes')
  await hand.see('price-mode-settled')
  assert.equal(await at('price-mode:per-post').getAttribute('data-standing'), 'holds')
  await everyLanguage('price-mode')
  await hand.click('use-price-mode:per-post')
  await until('the mode', async () => (await mode.inputValue()) === 'per-post')
  await hand.click('undo')
  await until('taken back', async () => (await mode.inputValue()) === before)

  await hand.click('step-payment')
  await at('scheme:assessed-quarters').locator('summary').click()
  const paid = (outcome) => at('scheme:assessed-quarters').locator(`[data-test="paid:${outcome}"]`).innerText()
  assert.notEqual(await paid('rectified'), await paid('passed'))
  assert.notEqual(await paid('failed'), await paid('rectified'))
  await everyLanguage('schemes')
  await hand.click('take-scheme:assessed-quarters')
  await until('four payments', async () => (await at('field:/instalments/3/percent').count()) === 1)
  await hand.click('undo')
  await until('taken back', async () => (await at('field:/instalments/3/percent').count()) === 0)
}

/** The screen at the least width that the window has. */
async function narrow(name) {
  await page.setViewportSize({ width: 1180, height: 720 })
  await page.screenshot({ path: picture(`narrow-${name}`), fullPage: true })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  assert.ok(!wide, `${name}: nothing goes over the edge`)
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** Another pack is looked at before the case moves to it, and undo moves it back. */
async function packMoved() {
  await hand.click('step-check')
  await page.locator('[data-test="pack-note"] summary').click()
  await at('move-to').selectOption('cn-consultation')
  await hand.click('look-at-pack')
  await hand.see('pack-difference')
  await hand.picture('pack')
  await hand.click('move-pack')
  await hand.see('finding:method-not-of-pack')
  await hand.click('undo')
  await until('moved back', async () => (await at('finding:method-not-of-pack').count()) === 0)
}

/** A risk is taken with a reason, which undo takes back; the report is written as PDF and as a workbook. */
async function riskTaken() {
  await hand.click('step-check')
  const cards = page.locator('[data-test="findings"] [data-test^="finding:"]')
  await cards.first().waitFor()
  const risks = () => page.locator('[data-test="take-risk"]').count()
  const before = await risks()
  await hand.click('take-risk')
  await at('risk-reason').fill('已向主管部门说明')
  await hand.click('risk-taken')
  await until('one risk is taken', async () => (await risks()) === before - 1)
  assert.match(await hand.text('findings'), /已向主管部门说明/)
  await hand.picture('risk-taken')
  await hand.click('retake-risk')
  await until('it is open again', async () => (await risks()) === before)
  await hand.click('undo')
  await until('it is taken after all', async () => (await risks()) === before - 1)
  for (const ending of ['pdf', 'xlsx']) {
    const path = join(folder, `report.${ending}`)
    await hand.answerDialog(path)
    await hand.click(`report-${ending}`)
    await until(`the ${ending} is written`, async () => existsSync(path))
  }
}

/** Ranges come from the example; many futures are drawn of them. */
async function simulation() {
  await hand.click('step-risk')
  await hand.click('adopt-all')
  await hand.saved()
  await hand.click('simulate')
  await until('the share of deficits', async () => /\d+(\.\d+)? %/.test(await hand.text('probability')))
  await until('the picture is drawn', async () => (await page.locator('.chart svg path').count()) > 10)
  await hand.picture('simulation')
}

/** Chromium itself tells of every answer that is no success; a refusal is one on purpose. */
function unexpected() {
  return complaints.filter((it) => !/status of 422/.test(it))
}

const play = (title, scenery) => scene(title, scenery, () => hand.picture('failure'))

await run(
  async () => {
    await begin()
    await play('first start asks for language and desk', () => job.firstStart(hand))
    await play('home in three languages', () => everyLanguage('home'))
    await play('a case begins under the law of Hong Kong', hongKongCase)
    await play('a case begins with a service, and becomes a template', serviceCase)
    await play('a procedure begins from an example', () => job.beginProcedure(hand))
    await play('a field takes Chinese text and keeps it', () => job.editInChinese(hand))
    await play('undo and redo by keyboard', undoByKeyboard)
    await play('the preview follows an edit', previewFollows)
    await play('a refused value stays and is explained', refusedValueStays)
    await play('the sheet is typed in as a spreadsheet is', () => sheet.typing(page, hand))
    await play('a block is pasted, and undone', () => sheet.pasting(page, hand))
    await play('an input method writes into the sheet', () => sheet.composing(page, hand))
    await play('a thousand lines stay fluid', () => sheet.aThousand(page, hand))
    await play('the ceiling and its rationale are adopted', ceilingAdopted)
    await play('what the ceiling rests on explains itself', () => allFiguresExplainThemselves(['ceiling']))
    await play('dates follow from the notice', timetable)
    await play('a contract is planned backward to its notice', backwardPlan)
    await play('a method is found by questions', methodChosen)
    await play('a mode of price and a scheme of payments are found and taken', termsChosen)
    await play('the next dates of all cases open them', nextDates)
    await play('the case moves to another pack and back', packMoved)
    await play('a risk is taken with a reason, and the check reported', riskTaken)
    await play('imagined bids are ranked', () => judging.imaginedBids(hand))
    await play('a committee is held against the law', () => judging.committee(hand))
    await play('prices that disagree are put right', () => judging.readings(hand))
    await play('bids are scored', () => judging.scores(hand))
    await play('a service is assessed', () => judging.assessment(hand))
    await play('a second person comments', () => judging.remarks(hand))
    await play("every step of the purchaser's desk in three languages", () => everyStep('purchaser'))
    await play('the package is exported with a new identity', () => job.exportPackage(hand))
    await play('the case is exported as open data', openData)
    await play('an agency begins its bid from that package', () => job.beginBid(hand))
    await play('the package is answered', () => job.answerThePackage(hand))
    await play('a figure explains itself', figuresExplainThemselves)
    await play('figures that help to decide explain themselves', () =>
      allFiguresExplainThemselves(['viability', 'cash', 'rivals']),
    )
    await play('another value is tried, taken over and taken back', whatIf)
    await play('futures are drawn', simulation)
    await play("every step of the agency's desk in three languages", () => everyStep('agency'))
    await play('the bids are exported', () => job.exportBid(hand))
    await play('the purchaser reads both back', () => job.readBack(hand))
    await play('an addendum is issued and read', () => job.addendum(hand))
    await play('the library in three languages', async () => {
      await hand.click('home')
      await hand.click('library')
      await everyLanguage('library')
    })
    await play('rules and their articles are browsed', async () => {
      await hand.click('home')
      await hand.click('packs-open')
      await hand.see('packs')
      await at('packs-search').fill('不得少于二十日')
      await until('one rule says so', async () => (await page.locator('[data-test^="rule:"]').count()) === 1)
      await page.locator('[data-test^="rule:"] .link').click()
      await until('it is told', async () => /二十日/.test(await page.locator('blockquote').first().innerText()))
      const cases = () => page.locator('[data-test=rule-cases]').first().innerText()
      assert.match(await cases(), /提交截止和开启时间：2026-10-10/)
      await hand.picture('rule-cases')
      await everyLanguage('packs')
      await until('rules speak English', async () => /Bids? |days/.test(await hand.text('rule:bid-period-too-short')))
    })
    await play('the page never complained', async () => assert.deepEqual(unexpected(), []))
  },
  end,
)
