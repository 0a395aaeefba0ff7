// The real window under its own WebKit: the main job once, with Chinese text, through tauri-driver.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import * as job from './main-job.mjs'
import { folder, packages, picture, program, run, scene, until } from './scenes.mjs'

const { remote } = packages('webdriverio')

const dialogs = join(folder, 'dialogs')
const [port, nativePort] = [await freePort(), await freePort()]
const own = (name) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
const data = own('data')
const driver = spawn(
  process.env.TAURI_DRIVER ?? 'tauri-driver',
  ['--port', port, '--native-port', nativePort, '--native-driver', '/usr/bin/WebKitWebDriver'].map(String),
  {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the window and WebKit's processes end with the driver.
    detached: true,
    env: {
      ...process.env,
      TENDERWRIGHT_DATA: data,
      TENDERWRIGHT_DIALOGS: dialogs,
      XDG_DATA_HOME: own('share'),
      XDG_CACHE_HOME: own('cache'),
      XDG_CONFIG_HOME: own('config'),
      // No GPU here, and no session bus that would hand this start over to a window already open.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    },
  },
)
let log = ''
for (const stream of [driver.stdout, driver.stderr]) stream.on('data', (it) => (log += it))

let page
const at = async (name) => {
  const element = await page.$(`[data-test=${JSON.stringify(name)}]`)
  await element.waitForExist({ timeout: 30_000 })
  return element
}

const hand = {
  async click(name) {
    const element = await at(name)
    await element.waitForEnabled({ timeout: 30_000 })
    await element.scrollIntoView({ block: 'center' })
    await element.click()
  },
  see: at,
  async type(name, text) {
    const element = await at(name)
    await element.scrollIntoView({ block: 'center' })
    await element.click()
    // Clearing by the driver does not tell the page; keys do.
    await page.keys(['Control', 'a'])
    await page.keys(['Delete'])
    await element.addValue(text)
    await page.keys(['Tab'])
  },
  value: async (name) => (await at(name)).getValue(),
  text: async (name) => (await at(name)).getText(),
  rows: async (name) => (await (await at(name)).$$('tbody tr')).length,
  verdict: async () => (await at('verdict')).getAttribute('data-verdict'),
  saved: () => until('all is saved', async () => (await (await at('saved')).getAttribute('data-state')) === 'saved'),
  // Taken from the screen: WebKit's own pictures by WebDriver hang now and then.
  picture: async (name) => execFileSync('import', ['-window', 'root', picture(`window-${name}`)]),
  answerDialog: async (path) => writeFileSync(dialogs, `${path}\n`),
  until,
}

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
    for (const it of [port, nativePort]) await until(`port ${it}`, () => listens(it))
    page = await remote({
      hostname: '127.0.0.1',
      port,
      logLevel: 'error',
      connectionRetryCount: 0,
      connectionRetryTimeout: 120_000,
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        'tauri:options': { application: program('tenderwright-window') },
      },
    })
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
  async () => {
    if (log.trim() !== '') console.log(`the driver said:\n${log.slice(-1500)}`)
    await page?.deleteSession().catch(() => {})
    try {
      process.kill(-driver.pid, 'SIGTERM')
    } catch {
      // Already gone.
    }
  },
)

function freePort() {
  return new Promise((told) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => told(port))
    })
  })
}

function listens(port) {
  return new Promise((told) => {
    const connection = net.connect(port, '127.0.0.1', () => {
      connection.destroy()
      told(true)
    })
    connection.on('error', () => told(false))
  })
}
