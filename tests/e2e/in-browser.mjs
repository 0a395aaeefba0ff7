// The real page over the real core in Chromium, and a hand that works it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { folder, packages, picture, program, until } from './scenes.mjs'

const { chromium } = packages('playwright-core')

/** Where the program keeps what is the person's. */
export const data = join(folder, 'data')
const host = spawn(program('host'), ['--data', data], { stdio: ['ignore', 'pipe', 'inherit'] })
const ended = new Promise((_, fail) => host.once('exit', (code) => fail(new Error(`the host ended with ${code}`))))
ended.catch(() => {})
const address = await Promise.race([new Promise((told) => createInterface(host.stdout).once('line', told)), ended])

const browser = await chromium.launch({
  executablePath: process.env.TENDERWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-gpu'],
})
export const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
page.setDefaultTimeout(30_000)
export const complaints = []
page.on('pageerror', (fault) => complaints.push(String(fault)))
page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))

export const at = (name) => page.locator(`[data-test=${JSON.stringify(name)}]`).first()

export const hand = {
  click: (name) => at(name).click(),
  see: (name) => at(name).waitFor(),
  async type(name, text) {
    await at(name).fill(text)
    await at(name).press('Tab')
  },
  /** Chooses by value, or by place among the options. */
  choose: (name, option) => at(name).selectOption(typeof option === 'number' ? { index: option } : option),
  tick: (name, on) => at(name).setChecked(on),
  has: async (name) => (await at(name).count()) > 0,
  /** Whether what unfolds is unfolded. */
  unfolded: async (name) => (await at(name).getAttribute('aria-expanded')) === 'true',
  /** Writes where the focus is, as keys do, and goes on. */
  async write(text) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
  },
  focusOn: (name) => at(name).focus(),
  /** The names on the screen that begin so. */
  names: (beginning) =>
    page
      .locator(`[data-test^=${JSON.stringify(beginning)}]`)
      .evaluateAll((found) => found.map((it) => it.dataset.test)),
  focus: () => page.evaluate(() => document.activeElement?.getAttribute('data-test') ?? ''),
  language: () => page.getAttribute('html', 'lang'),
  value: (name) => at(name).inputValue(),
  text: (name) => at(name).innerText(),
  rows: (name) => at(name).locator('tbody tr').count(),
  verdict: () => at('verdict').getAttribute('data-verdict'),
  saved: () => until('all is saved', async () => (await at('saved').getAttribute('data-state')) === 'saved'),
  picture: (name) => page.screenshot({ path: picture(`browser-${name}`) }),
  async answerDialog(path) {
    const answer = await fetch(`${address}/test/dialog`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(path),
    })
    assert.equal(answer.status, 204)
  },
  until,
}

export const begin = () => page.goto(address)

export async function end() {
  await browser.close()
  host.kill()
}
