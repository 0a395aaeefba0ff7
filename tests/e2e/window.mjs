// The real window under its own WebKit: the main job once, with Chinese text, through tauri-driver.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { begin, data, end, hand, page } from './in-window.mjs'
import * as job from './main-job.mjs'
import { run, scene, until } from './scenes.mjs'

async function previewIsDrawn() {
  await hand.click('toggle-preview')
  await until('the first page is drawn', () =>
    page.execute(() => {
      const it = document.querySelector('[data-test=preview] [data-page="1"] img')
      return it !== null && it.complete && it.naturalWidth > 100
    }),
  )
  await hand.picture('preview')
  await hand.click('toggle-preview')
}

/** The content policy is on, and the page reaches nothing but its one command. */
async function thePageIsFenced() {
  const reached = await page.executeAsync((done) => {
    const reached = []
    const attempts = [
      fetch('https://example.org').then(() => reached.push('the network'), () => {}),
      window.__TAURI_INTERNALS__
        .invoke('plugin:dialog|open', { options: {} })
        .then(() => reached.push('a dialog'), () => {}),
    ]
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.head.append(script)
    if (window.injected) reached.push('an inline script')
    Promise.all(attempts).then(() => done(reached))
  })
  assert.deepEqual(reached, [])
}

const play = (title, scenery) => scene(title, scenery, () => hand.picture('failure'))

await run(
  async () => {
    await begin()
    await play('first start asks for language and desk', () => job.firstStart(hand))
    await play('a procedure begins from an example', () => job.beginProcedure(hand))
    await play('a field takes Chinese text and keeps it', () => job.editInChinese(hand))
    await play('the preview shows real pages', previewIsDrawn)
    await play('the package is exported with a new identity', () => job.exportPackage(hand))
    await play('an agency begins its bid from that package', () => job.beginBid(hand))
    await play('the package is answered', () => job.answerThePackage(hand))
    await play('the bids are exported', () => job.exportBid(hand))
    await play('the purchaser reads both back', () => job.readBack(hand))
    await play('the page reaches nothing but its one command', thePageIsFenced)
    await play('no fault of the program was met', async () => assert.ok(!existsSync(join(data, 'faults.log'))))
  },
  end,
)
