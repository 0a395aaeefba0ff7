// A case of facts, walked as an officer walks it: from beginning a case to its signed package. The facts are a file of
// `cases/`; what each word of it means stands here, once.
//
// A case's `walk` is a list of turns, each at one step of the path:
//   step     the step's id
//   take     ids of indicators to take from the library (`workers`: for how many)
//   pick     entries of the experts' lists, by the field that they fill
//   remove   rows to remove, by their pointers, one after the other
//   fill     values by pointer:
//              text            typed                     true, false      ticked or not
//              "=value"        chosen by value           "#2"             linked to the second row of the list it names
//              [text, …]       ticked among choices      [{…}, …]         rows added, each with its cells
//              {language: …}   typed in each language
//   see      what then stands on the screen, by name
//   confirm  values of the template that the source does state
//   assume   by pointer, why a value stands there that the source does not state; each is a finding until it is settled
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { folder, program, root } from './scenes.mjs'

const places = join(root, 'tests/e2e/cases')
const judgement = join(root, 'tests/signing.py')
const password = '一个很长的口令 2026'
/** Identities that were made so far. */
const made = new Set()

/** The cases by name. */
export function factsOf(name) {
  return { name, ...JSON.parse(readFileSync(join(places, `${name}.json`), 'utf8')) }
}
export const allCases = readdirSync(places)
  .map((it) => it.replace(/\.json$/, ''))
  .sort()

/** Begins the case in a language of the window: with a service under a regime, or empty. */
export async function begin(hand, facts, language) {
  const file = join(folder, `${facts.name}.${language}.procedure`)
  await hand.click(`language-${language}`)
  await hand.until(`the window speaks ${language}`, async () => (await hand.language()) === language)
  await hand.click('door-purchaser')
  await hand.click(`service-${facts.begin.service ?? 'empty'}`)
  await hand.click(`regime-${facts.begin.regime}`)
  if (facts.begin.workers) await hand.type('workers', facts.begin.workers)
  await hand.answerDialog(file)
  await hand.click('begin-case')
  await hand.see('step-need')
  assert.ok(existsSync(file), 'the case file exists')
  return file
}

/** Does what a turn says, at its step. */
export async function turn(hand, facts, language) {
  const { step, take = [], workers, pick = {}, remove = [], fill: values = {}, see = {}, confirm = [], assume = {} } = facts
  await hand.click(`step-${step}`)
  await hand.see('question')
  if (workers) await hand.type('library-workers', workers)
  for (const id of take) {
    await hand.click(`take:${id}`)
    await hand.saved()
  }
  for (const [list, entries] of Object.entries(pick)) {
    await hand.click(`list:${list}`)
    for (const it of entries) await hand.tick(`entry:${it}`, true)
    await hand.click(`take:${list}`)
  }
  for (const it of remove) {
    await hand.click(`remove:${it}`)
    await hand.saved()
  }
  for (const [pointer, value] of Object.entries(values)) await fill(hand, pointer, value)
  for (const [name, text] of Object.entries(see)) {
    await hand.until(`${name} tells ${text}`, async () => (await hand.text(name)).includes(text))
  }
  for (const it of confirm) await hand.click(`confirm:${it}`)
  for (const [pointer, why] of Object.entries(assume)) {
    await uncover(hand, pointer)
    // The guide speaks of the field that has the focus.
    await hand.focusOn(await handle(hand, pointer))
    await hand.type('assume-note', why[language] ?? why)
    await hand.click('assume')
    await hand.saved()
  }
  await hand.saved()
}

/** Exports the package and the papers that go out with it, signed by an identity of the purchaser's own. */
export async function sign(hand, facts, language) {
  const place = join(folder, `${facts.name}.${language}`)
  const { name, organisation } = facts.signer
  mkdirSync(place)
  await hand.click('step-export')
  await hand.answerDialog(place)
  await hand.click('choose-folder')
  if (made.has(name)) await hand.choose('identity', name)
  else {
    if (made.size > 0) await hand.click('another-identity')
    await hand.type('identity-name', name)
    await hand.type('identity-organisation', organisation)
    await hand.type('identity-password', password)
    await hand.type('identity-again', password)
    await hand.click('make-identity')
    made.add(name)
  }
  for (const it of facts.papers) await hand.tick(`export-${it}`, true)
  await hand.type('password', password)
  await hand.click('export-signed')
  await hand.see('files')
  return place
}

/** Holds every signed paper before pyHanko, with the signer's certificate as the only root. */
export function judge(place, facts, data) {
  const python = process.env.TENDERWRIGHT_PYTHON
  assert.ok(python, 'TENDERWRIGHT_PYTHON names a Python with tests/requirements.txt installed; ./dev test sets it')
  const identity = join(data, 'identities', `${facts.signer.name}.p12`)
  const root = join(folder, 'signer.pem')
  execFileSync('openssl', ['pkcs12', '-in', identity, '-nokeys', '-out', root, '-passin', `pass:${password}`])
  for (const name of ['procedure', ...facts.papers]) {
    const told = execFileSync(python, [judgement, 'judge', join(place, `${name}.pdf`), root, 'now'])
    const [{ field, ...verdict }, ...others] = JSON.parse(told)
    assert.ok(field !== undefined && others.length === 0, `${name}.pdf bears one signature`)
    assert.deepEqual(verdict, { bottom_line: true, coverage: 'ENTIRE_FILE', changes: 'NONE' }, `pyHanko on ${name}.pdf`)
  }
}

/**
 * What `tenderwright check` finds is what the facts deserve, no more and no less: what the case's file gives a reason
 * for, and what the walk marks as assumed. Nothing fatal is ever deserved.
 */
export function check(file, facts, data) {
  const told = execFileSync(program('tenderwright'), ['check', file, '--json'], {
    env: { ...process.env, TENDERWRIGHT_DATA: data },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const found = JSON.parse(told).findings.map((it) => [it.rule, it.fields[0]].filter(Boolean).join(' '))
  const marked = facts.walk.flatMap((it) => Object.keys(it.assume ?? {})).map((it) => `assumed-value ${it}`)
  const deserved = [...facts.deserved.flatMap((it) => it.findings), ...marked]
  assert.deepEqual(
    {
      undeserved: found.filter((it) => !deserved.includes(it)),
      missed: deserved.filter((it) => !found.includes(it)),
    },
    { undeserved: [], missed: [] },
  )
}

async function fill(hand, pointer, value) {
  if (isRows(value)) return rows(hand, pointer, value)
  await uncover(hand, pointer)
  const name = `field:${pointer}`
  if (Array.isArray(value)) for (const it of value) await hand.tick(`${name}:${it}`, true)
  else if (typeof value === 'boolean') await hand.tick(name, value)
  else if (typeof value === 'object') {
    for (const [language, text] of Object.entries(value)) {
      await hand.click(`language:${pointer}:${language}`)
      await hand.type(name, text)
    }
  } else if (value.startsWith('=')) await hand.choose(name, value.slice(1))
  // The first option links to no row.
  else if (value.startsWith('#')) await hand.choose(name, Number(value.slice(1)))
  else await hand.type(name, value)
}

/** Adds rows below those that are there and fills their cells. */
async function rows(hand, list, added) {
  await uncover(hand, list)
  const first = (await hand.names(`remove:${list}/`)).filter((it) => /^remove:.*[^\d/]\/\d+$/.test(it)).length
  for (const [index, cells] of added.entries()) {
    const row = `${list}/${first + index}`
    await hand.click(`add:${list}`)
    await hand.see(`remove:${row}`)
    for (const [key, value] of Object.entries(cells)) await cell(hand, list, `${row}/${key}`, value)
    const details = `details:${row}`
    if ((await hand.has(details)) && (await hand.unfolded(details))) await hand.click(details)
  }
}

/** In a table the languages of a text are tabs of the whole list; in a sheet the control comes into the cell that is pointed at. */
async function cell(hand, list, pointer, value) {
  if (isRows(value)) return rows(hand, pointer, value)
  await uncover(hand, pointer)
  if (await hand.has(`cell:${pointer}`)) {
    // Tab leads from cell to cell, and a new row begins in its first one; elsewhere a click leads.
    const isThere = async () => (await hand.focus()) === `field:${pointer}`
    for (let looks = 0; looks < 10 && !(await isThere()); looks += 1) await new Promise((next) => setTimeout(next, 30))
    if (!(await isThere())) await hand.click(`cell:${pointer}`)
    await hand.until(`the focus is in ${pointer}`, isThere)
    if (typeof value === 'string' && !/^[=#]/.test(value)) return hand.write(value)
  } else if (isText(value) && !(await hand.has(`language:${pointer}:${Object.keys(value)[0]}`))) {
    for (const [language, text] of Object.entries(value)) {
      await hand.click(`language:${list}:${language}`)
      await hand.type(`field:${pointer}`, text)
    }
    return
  }
  await fill(hand, pointer, value)
}

const isRows = (value) => Array.isArray(value) && typeof value[0] === 'object'
const isText = (value) => typeof value === 'object' && !Array.isArray(value)

/** Unfolds what covers a field: its row's details, further columns, or further fields of the step. */
async function uncover(hand, pointer) {
  const above = [...pointer.matchAll(/\/\d+(?=\/|$)/g)].map((it) => pointer.slice(0, it.index + it[0].length))
  const folds = [...above.map((it) => `details:${it}`), ...above.map((it) => `columns:${it.replace(/\/\d+$/, '')}`), 'more']
  await hand.until(`${pointer} is in sight`, async () => {
    if (await handle(hand, pointer)) return true
    for (const it of folds) {
      if ((await hand.has(it)) && !(await hand.unfolded(it))) {
        await hand.click(it)
        return false
      }
    }
    return false
  })
}

/** What stands for a field: its control, its cell, the first of its choices, or the button that adds a row to it. */
async function handle(hand, pointer) {
  for (const it of [`field:${pointer}`, `cell:${pointer}`, `add:${pointer}`]) if (await hand.has(it)) return it
  return (await hand.names(`field:${pointer}:`))[0]
}
