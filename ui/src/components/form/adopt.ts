// Taking values out of an example into a case.
import type { CostPlan, Input, Language, Text } from '@/ipc/contract'
import { newId } from '@/ipc/id'
import { bestText } from '@/locale/format'
import { cellValue, withCellValue } from './cells'
import type { Answers, Field, Row, Rows, Value } from './declaration'
import { inputsOf, sameInput, type PlanInput } from './plan-inputs'
import { rowName } from './shown-value'
import { isFilled } from './step-state'

type Read = (pointer: string) => unknown

/**
 * The field's value once the example's is adopted; `undefined` where the example has nothing new for it. Rows that are
 * not here yet are added, with ids of their own; answers take the place of those to the same questions.
 */
export function adopted(field: Field, read: Read, example: Read, languages: readonly Language[]): unknown {
  const given = example(field.at)
  if (!isFilled(field, given) && !['choice', 'yes', 'choices'].includes(field.kind)) return undefined
  if (sameButIds(given, read(field.at))) return undefined
  if (field.kind === 'rows') return adoptRows(field, read, example, given as Row[])
  if (field.kind === 'answers') return adoptAnswers(field, read, given as Row[])
  if (field.kind === 'words' || field.kind === 'prose') {
    return { ...(read(field.at) as Text | undefined), ...inLanguages(given as Text, languages) }
  }
  return given ?? undefined
}

function sameButIds(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner))
  return plain(one) === plain(other)
}

/** How many of the example's rows are here already, and are not added again. */
export function rowsHere(field: Field, read: Read, example: Read): number {
  const given = example(field.at)
  return field.kind === 'rows' && Array.isArray(given) ? newRows(field, read, example, given).here : 0
}

function adoptRows(field: Rows, read: Read, example: Read, given: Row[]): Row[] | undefined {
  const { added } = newRows(field, read, example, given)
  return added.length > 0 ? [...ownRows(field, read), ...added] : undefined
}

const ownRows = (field: Rows, read: Read) => (read(field.at) as Row[] | undefined) ?? []

/** The example's rows that are not here yet, ready to stand here, and how many others are. */
function newRows(field: Rows, read: Read, example: Read, given: Row[]): { added: Row[]; here: number } {
  const links = [...field.columns, ...(field.details ?? [])].filter((it): it is Value =>
    ['link', 'links', 'input'].includes(it.kind),
  )
  const own = ownRows(field, read)
  const copies = given.map((row) => ({ ...row, id: newId() }))
  const all = [...own, ...copies]
  const relinked = copies.map((copy) =>
    links.reduce<Row>((row, link) => {
      const value = cellValue(row, link)
      if (value === undefined || value === null) return row
      if (link.kind === 'input') {
        const plans = [read(link.rows ?? ''), example(link.rows ?? '')] as (CostPlan | undefined)[]
        return withCellValue(row, link, sameFigure(value as Input, inputsOf(plans[0]), inputsOf(plans[1])))
      }
      const targets = link.rows === field.at ? all : ((read(link.rows ?? '') as Row[] | undefined) ?? [])
      const of = (id: string) => sameRow(id, targets, (example(link.rows ?? '') as Row[] | undefined) ?? [])
      const there = Array.isArray(value)
        ? value.map((it) => of(String(it))).filter((it) => it !== null)
        : of(String(value))
      return withCellValue(row, link, there)
    }, copy),
  )
  // What is said of a figure that is not here says nothing.
  const inputs = links.filter((it) => it.kind === 'input')
  const sayable = relinked.filter((row) => inputs.every((it) => cellValue(row, it) !== null))
  const here = new Set(own.map((it) => knownBy(it, field)))
  const added = sayable.filter((it) => !here.has(knownBy(it, field)))
  return { added, here: sayable.length - added.length }
}

/** What a row is known by: its name, else the figure that it speaks of, else all that it holds. */
function knownBy(row: Row, field: Rows): string {
  const name = rowName(row, 'zh-Hans')
  if (name !== '') return name
  const figures = field.columns.filter((it) => it.kind === 'input')
  return (figures.length > 0 ? figures : field.columns)
    .map((it) => {
      const value = cellValue(row, it)
      return ['words', 'prose'].includes(it.kind)
        ? bestText(value as Text | undefined, 'zh-Hans')
        : JSON.stringify(value ?? null)
    })
    .join('|')
}

/** The figure here that one of the example stands for: itself, or the one of its name. */
function sameFigure(input: Input, here: readonly PlanInput[], strangers: readonly PlanInput[]): Input | null {
  if (here.some((it) => sameInput(it.input, input))) return input
  const name = strangers.find((it) => sameInput(it.input, input))?.name
  return here.find((it) => it.name === name)?.input ?? null
}

/** The row here that a row of the example stands for: itself, or the one of its name; a stranger cannot be named. */
function sameRow(id: string, targets: readonly Row[], strangers: readonly Row[]): string | null {
  if (targets.some((it) => it.id === id)) return id
  const stranger = strangers.find((it) => it.id === id)
  const name = stranger ? rowName(stranger, 'zh-Hans') : ''
  return (name !== '' && targets.find((it) => rowName(it, 'zh-Hans') === name)?.id) || null
}

function adoptAnswers(field: Answers, read: Read, given: Row[]): Row[] | undefined {
  const asks = new Set(((read(field.asks) as Row[] | undefined) ?? []).map((it) => it.id))
  const fitting = given.filter((it) => asks.has(it[field.link] as string))
  if (fitting.length === 0) return undefined
  const own = (read(field.at) as Row[] | undefined) ?? []
  const better = new Map(fitting.map((it) => [it[field.link], it]))
  const kept = own.map((row) => ({ ...row, ...better.get(row[field.link]), id: row.id }))
  const answered = new Set(own.map((it) => it[field.link]))
  const added = fitting.filter((it) => !answered.has(it[field.link])).map((it) => ({ ...it, id: newId() }))
  return [...kept, ...added]
}

function inLanguages(text: Text, languages: readonly Language[]): Text {
  const shared = languages.filter((it) => text[it])
  if (shared.length > 0) return Object.fromEntries(shared.map((it) => [it, text[it]]))
  return { [languages[0] ?? 'zh-Hans']: bestText(text, 'zh-Hans') }
}
