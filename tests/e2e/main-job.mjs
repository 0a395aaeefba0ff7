// The main job, as a person does it: a purchaser's package, an agency's two bids, and both read back. It is told to a
// `hand` that works either a browser or the real window, so both play the same scenes.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from './scenes.mjs'

const place = (name) => join(folder, name)
const password = '一个很长的口令 2026'
const statement = '石滩镇户籍人口老龄化明显，独居长者和残疾人家庭需要就近、持续、专业的社会工作服务。'

/** Steps of the agency whose fields take over the shipped answer. */
const answered = ['agency', 'eligibility', 'responses', 'staff', 'pledges', 'sections', 'posts', 'work', 'cost', 'offer']

export const procedure = place('石滩镇社工服务站.procedure')
export const bid = place('清风社会工作服务中心.bid')
const outgoing = place('采购文件')
const answer = place('投标文件')

export async function firstStart(hand) {
  await hand.click('first-zh-Hans')
  await hand.click('first-purchaser')
  await hand.picture('first-start')
}

export async function beginProcedure(hand) {
  await hand.answerDialog(procedure)
  await hand.click('example-shitan-2025')
  await hand.see('step-need')
  assert.ok(existsSync(procedure), 'the case file exists')
}

export async function editInChinese(hand) {
  await hand.click('step-need')
  await hand.type('field:/need/statement', statement)
  await hand.saved()
  // Away and back: what is shown now comes from the case, not from the box.
  await hand.click('step-project')
  await hand.click('step-need')
  await hand.until('the text is in the case', async () => (await hand.value('field:/need/statement')) === statement)
}

export async function exportPackage(hand) {
  mkdirSync(outgoing)
  await hand.click('step-export')
  await hand.answerDialog(outgoing)
  await hand.click('choose-folder')
  await hand.type('identity-name', '陈一心')
  await hand.type('identity-organisation', '广州市增城区石滩镇人民政府')
  await hand.type('identity-password', password)
  await hand.type('identity-again', password)
  await hand.click('make-identity')
  // The notice is signed with the package; the survey record is the purchaser's own and is not.
  await hand.click('export-notice')
  await hand.click('export-needs-survey')
  await sign(hand)
  await hand.picture('exported-package')
  for (const name of ['procedure.pdf', 'notice.pdf', 'needs-survey.pdf']) {
    assert.ok(statSync(join(outgoing, name)).size > 20_000, `${name} is a real document`)
  }
}

export async function beginBid(hand) {
  await hand.click('home')
  await hand.answerDialog(join(outgoing, 'procedure.pdf'))
  await hand.click('door-agency')
  // The signer's identity was made on this computer, so it is known here.
  await hand.until('a whole file of a known signer', async () => (await hand.verdict()) === 'valid')
  await hand.picture('verdict')
  await hand.answerDialog(bid)
  await hand.click('begin-bid')
  await hand.see('step-sections')
}

export async function answerThePackage(hand) {
  for (const step of answered) {
    await hand.click(`step-${step}`)
    await hand.click('adopt-all')
    await hand.saved()
  }
  await hand.click('step-agency')
  await hand.type('field:/agency/name', '广州市清风社会工作服务中心（测试）')
  await hand.saved()
}

export async function exportBid(hand) {
  mkdirSync(answer)
  await hand.click('step-export')
  await hand.answerDialog(answer)
  await hand.click('choose-folder')
  await sign(hand)
  await hand.picture('exported-bid')
  for (const name of ['quality-bid.pdf', 'price-bid.pdf']) {
    assert.ok(statSync(join(answer, name)).size > 20_000, `${name} is a real document`)
  }
}

export async function readBack(hand) {
  await hand.click('home')
  await hand.answerDialog(procedure)
  await hand.click('open-file')
  await hand.click('step-received')
  for (const [index, name] of ['quality-bid.pdf', 'price-bid.pdf'].entries()) {
    await hand.answerDialog(join(answer, name))
    await hand.click('read-envelope')
    await hand.until(`${name} is listed`, async () => (await hand.rows('received')) === index + 1)
  }
  const listed = await hand.text('received')
  assert.match(listed, /清风社会工作服务中心/)
  assert.match(listed, /1,854,000\.00/)
  await hand.picture('received')
}

/** After the package went out its term is changed: that is an addendum, with its reason, which the agency reads in. */
export async function addendum(hand) {
  const changed = place('更正文件')
  mkdirSync(changed)
  await hand.click('step-project')
  await hand.type('field:/number', 'ZC-2025-0206-丙')
  await hand.click('step-issues')
  await hand.until('the change is told', async () => /项目编号[^]*ZC-2025-0206-丙/.test(await hand.text('changes')))
  await hand.type('issue-reason-zh-Hans', '项目编号有误')
  await hand.click('keep-reason')
  await hand.until('the reason is kept', async () => /第 1 次更正[^]*准备中[^]*项目编号有误/.test(await hand.text('issues')))
  await hand.picture('addendum')
  await hand.click('step-export')
  await hand.answerDialog(changed)
  await hand.click('choose-folder')
  await sign(hand)
  await hand.click('step-issues')
  await hand.until('it went out', async () => /第 1 次更正[^]*年[^]*项目编号有误/.test(await hand.text('issues')))

  await hand.click('home')
  await hand.answerDialog(bid)
  await hand.click('open-file')
  await hand.click('step-package')
  await hand.answerDialog(join(changed, 'procedure.pdf'))
  await hand.click('update-package')
  await hand.until('the bid tells it', async () => /ZC-2025-0206-丙/.test(await hand.text('changes')))
  await hand.picture('addendum-received')
  await hand.click('step-sections')
  await hand.see('step-sections')
}

async function sign(hand) {
  await hand.type('password', password)
  await hand.click('export-signed')
  await hand.see('files')
}
