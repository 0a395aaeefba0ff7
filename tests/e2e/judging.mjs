// What the purchaser judges before and after the deadline: who sits, which figure prevails, who is first, how the
// service was done. Figures are the worked cases of the field.
import assert from 'node:assert/strict'

/** Fills the cells of a list's next row. */
async function row(hand, list, index, cells) {
  await hand.click(`add:${list}`)
  for (const [key, text] of Object.entries(cells)) await fill(hand, `field:${list}/${index}/${key}`, text)
}

async function fill(hand, name, value) {
  if (value === true) await hand.click(name)
  else if (value.startsWith('=')) await hand.choose(name, value.slice(1))
  else await hand.type(name, value)
}

/** Three hour bids at ten points: 9.27, 10.00 and 9.61 of them. */
export async function imaginedBids(hand) {
  await hand.click('step-scheme')
  const bids = [
    { bidder: '甲机构', volume: '35244', quality: '80' },
    { bidder: '乙机构', volume: '38000', quality: '75' },
    { bidder: '丙机构', volume: '36500', quality: '80' },
  ]
  for (const [index, cells] of bids.entries()) await row(hand, '/evaluation/imagined', index, cells)
  await hand.until('three bids are scored', async () => {
    const lines = await Promise.all([0, 1, 2].map((it) => hand.text(`score:${it}`).catch(() => '')))
    return /丙机构[^]*9\.61[^]*89\.61/.test(lines[0]) && /甲机构[^]*9\.27[^]*89\.27/.test(lines[1])
  })
  assert.match(await hand.text('score:2'), /乙机构[^]*10\.00[^]*85\.00/)
  await hand.picture('imagined-bids')
}

/** A kinsman of a bidder withdraws, and the committee is too small; with five again, it is sound. */
export async function committee(hand) {
  await hand.click('step-committee')
  const members = [
    { name: '周主任', side: '=purchaser' },
    { name: '陈教授', chair: true },
    { name: '林督导' },
    { name: '黄社工' },
    { name: '吴会计' },
  ]
  for (const [index, cells] of members.entries()) await row(hand, '/committee/members', index, cells)
  await hand.see('committee-sound')
  await hand.click('details:/committee/members/2')
  await row(hand, '/committee/members/2/interests', 0, { bidder: '甲机构', kind: '=director' })
  await hand.until('must withdraw', async () => /林督导[^]*须回避[^]*甲机构/.test(await hand.text('committee')))
  assert.match(await hand.text('committee'), /回避之后 4 人/)
  assert.match(await hand.text('committee'), /只有 4 人，至少要 5 人/)
  await hand.picture('committee')
  await hand.click('field:/committee/members/2/recused')
  await row(hand, '/committee/members', 5, { name: '何律师' })
  await hand.see('committee-sound')
}

/** Words prevail over figures, and the article says so. */
export async function readings(hand) {
  await hand.click('step-readings')
  await row(hand, '/evaluation/readings', 0, { bidder: '甲机构', figures: '1845000', words: '1854000' })
  await hand.until('words prevail', async () => /以大写金额为准：1,845,000\.00 改为 1,854,000\.00/.test(await hand.text('readings')))
  assert.match(await hand.text('readings'), /第五十九条/)
  await hand.picture('readings')
}

/** The deadline is past, and bids are scored. */
export async function scores(hand) {
  await hand.click('step-evaluation')
  await row(hand, '/evaluation/bids', 0, { bidder: '甲机构', volume: '35244', quality: '80' })
  await row(hand, '/evaluation/bids', 1, { bidder: '乙机构', volume: '35244', quality: '80' })
  await hand.until('equal bids are told', async () => /得分/.test(await hand.text('case-scores')))
  await hand.until('both are first', async () =>
    (await Promise.all([0, 1].map((it) => hand.text(`score:${it}`).catch(() => '')))).every((it) => it.startsWith('1')),
  )
  await hand.picture('scores')
}

/** Sixty points fail, and bar the provider for two years to the day. */
export async function assessment(hand) {
  await hand.click('step-assessment')
  await hand.click('framework:guangzhou-2012')
  await hand.see('field:/assessment/items/3/weight')
  for (const index of [0, 1, 2, 3]) {
    await hand.type(`field:/assessment/items/${index}/weight`, '25')
    await hand.type(`field:/assessment/items/${index}/score`, '60')
  }
  await hand.type('field:/assessment/date', '2026-11-20')
  await hand.until('it fails', async () => /总分 60(\.00)?[^\d][^]*不合格/.test(await hand.text('assessment')))
  assert.match(await hand.text('assessment'), /2028-11-20/)
  await hand.picture('assessment')
}

/** A second person remarks on a field; the first settles it; neither is printed. */
export async function remarks(hand) {
  await hand.click('step-indicators')
  await hand.click('toggle-comments')
  await hand.click('field:/indicators/0/name')
  await hand.type('comment-text', '目标值偏低，与去年相同')
  await hand.click('comment-add')
  await hand.until('it stands there', async () => /指标[^]*第 1 行[^]*目标值偏低/.test(await hand.text('comment')))
  await hand.picture('comments')
  await hand.click('comment-settle')
  await hand.see('comment-reopen')
  await hand.click('toggle-guide')
}
