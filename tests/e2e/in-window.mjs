// The real window under its own WebKit, through tauri-driver, and a hand that works it.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { folder, packages, picture, program, until } from './scenes.mjs'

const { remote } = packages('webdriverio')

/** Longer texts come in one piece, as from a clipboard or an input method: the driver types a key at a time. */
const LONG = 24

const dialogs = join(folder, 'dialogs')
const [port, nativePort] = [await freePort(), await freePort()]
const own = (name) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
/** Where the program keeps what is the person's. */
export const data = own('data')
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

export let page
const named = (name) => page.$(`[data-test=${JSON.stringify(name)}]`)
const at = async (name) => {
  const element = await named(name)
  await element.waitForExist({ timeout: 30_000 })
  return element
}

/** Clicks; a calendar that stands in front, for Tab led into its field, is put away as people do. */
async function press(element) {
  await element.scrollIntoView({ block: 'center' })
  try {
    await element.click()
  } catch (reason) {
    if (!/intercepted/.test(String(reason))) throw reason
    await page.keys(['Escape'])
    await until('it can be clicked', async () => {
      await element.click()
      return true
    })
  }
}

export const hand = {
  async click(name) {
    const element = await at(name)
    await element.waitForEnabled({ timeout: 30_000 })
    await press(element)
  },
  see: at,
  async type(name, text) {
    const element = await at(name)
    await press(element)
    // Clearing by the driver does not tell the page; keys do.
    await page.keys(['Control', 'a'])
    if (text.length > LONG) {
      await page.execute((text) => document.execCommand('insertText', false, text), text)
    } else {
      await page.keys(['Delete'])
      await element.addValue(text)
    }
    await page.keys(['Tab'])
  },
  /** Chooses by value, or by place among the options. */
  async choose(name, option) {
    const element = await at(name)
    await element.scrollIntoView({ block: 'center' })
    if (typeof option === 'number') await element.selectByIndex(option)
    else await element.selectByAttribute('value', option)
  },
  async tick(name, on) {
    if ((await (await at(name)).isSelected()) !== on) await this.click(name)
  },
  has: async (name) => (await named(name)).isExisting(),
  /** Whether what unfolds is unfolded. */
  unfolded: async (name) => (await (await at(name)).getAttribute('aria-expanded')) === 'true',
  /** Writes where the focus is, and goes on. */
  async write(text) {
    await page.keys([...text, 'Tab'])
  },
  focusOn: async (name) => page.execute((it) => it.focus(), await at(name)),
  /** The names on the screen that begin so. */
  names: (beginning) =>
    page.execute(
      (selector) => [...document.querySelectorAll(selector)].map((it) => it.dataset.test),
      `[data-test^=${JSON.stringify(beginning)}]`,
    ),
  focus: () => page.execute(() => document.activeElement?.getAttribute('data-test') ?? ''),
  language: () => page.execute(() => document.documentElement.lang),
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

export async function begin() {
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
}

export async function end() {
  if (log.trim() !== '') console.log(`the driver said:\n${log.slice(-1500)}`)
  await page?.deleteSession().catch(() => {})
  try {
    process.kill(-driver.pid, 'SIGTERM')
  } catch {
    // Already gone.
  }
}

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
