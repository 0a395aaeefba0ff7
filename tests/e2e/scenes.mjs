// Scenes of an end-to-end run, told as `ok` or `FAIL`, and where the run finds the program and leaves its pictures.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** The page's own packages serve these runs too. */
export const packages = createRequire(join(root, 'ui/package.json'))
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target')

export const program = (name) => join(target, 'debug', name)
export const axe = readFileSync(packages.resolve('axe-core/axe.min.js'), 'utf8')

/** An empty folder for the run's cases and documents; it goes when the run ends. */
export const folder = mkdtempSync(join(tmpdir(), '标匠-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const pictures = join(target, 'e2e')
mkdirSync(pictures, { recursive: true })
export const picture = (name) => join(pictures, `${name}.png`)
/** Keeps a document beside the pictures, to be read by people. */
export const keep = (path, name) => copyFileSync(path, join(pictures, name))

let failures = 0

/** Plays a scene; the next ones need it, so a failure ends the run after `onFailure` has kept what is to be seen. */
export async function scene(title, play, onFailure) {
  const began = Date.now()
  try {
    await play()
    console.log(`ok ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  } catch (reason) {
    failures += 1
    console.log(`FAIL ${title}: ${reason?.stack ?? reason}`)
    await onFailure?.().catch((it) => console.log(`no picture: ${it}`))
    throw new Ended()
  }
}

/** Runs scenes and ends the process with what came of them. */
export async function run(scenes, clean) {
  try {
    await scenes()
  } catch (reason) {
    if (!(reason instanceof Ended)) {
      failures += 1
      console.log(`FAIL before or between scenes: ${reason?.stack ?? reason}`)
    }
  }
  await clean().catch((reason) => console.log(`while ending: ${reason}`))
  process.exit(failures > 0 ? 1 : 0)
}

export class Ended extends Error {}

/** Asks until the answer is true. The limit is generous: it is there to end, not to measure. */
export async function until(what, holds, limit = 60_000) {
  const began = Date.now()
  let last
  for (;;) {
    try {
      if (await holds()) return
      last = undefined
    } catch (reason) {
      last = reason
    }
    if (Date.now() - began > limit) throw new Error(`waited in vain: ${what}${last ? ` (${last})` : ''}`)
    await new Promise((next) => setTimeout(next, 50))
  }
}

/** Message keys of all languages: none may ever be seen by a person. */
export const messageKeys = new Set(
  readdirSync(join(root, 'templates/locales/zh-Hans'))
    .map((it) => readFileSync(join(root, 'templates/locales/zh-Hans', it), 'utf8'))
    .flatMap((it) => [...it.matchAll(/^([a-z][a-zA-Z0-9_-]*) *=/gm)].map((found) => found[1])),
)

/** What among the texts of a screen no person should meet: keys, holes, and a machine's words for nothing. */
export function strangers(texts, language) {
  const alone = (it) => messageKeys.has(it) && (it.includes('-') || language !== 'en')
  const within = /\?\?|\{ ?\$|\bundefined\b|\bNaN\b|\[object |\bnull\b/
  return texts.filter((it) => alone(it.trim()) || within.test(it))
}
