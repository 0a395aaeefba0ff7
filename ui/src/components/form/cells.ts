// The cells of a row: where each stands, what it holds, and what in a typed value cannot be taken.
import { valueAt } from '@/ipc/pointer'
import type { Kind, Row, Value } from './declaration'

/** How a shared cost line is reckoned. Each kind has figures of its own. */
export type Basis = {
  kind: string
  amount?: unknown
  percent?: unknown
  growth?: unknown
  heads?: string[]
  lines?: string[]
}

const GROWING = ['yearly', 'per-post-year']
const AMOUNTS = ['fixed', 'one-off', ...GROWING]

export const basisOf = (row: Row): Basis => (row.basis as Basis | undefined) ?? { kind: 'fixed', amount: '0' }
export const grows = (row: Row) => GROWING.includes(basisOf(row).kind)
const takesAmount = (basis: Basis) => AMOUNTS.includes(basis.kind)

/** The value's kind in this row. */
export function kindIn(row: Row, value: Value): Kind {
  if (value.kind !== 'figure') return value.kind
  return takesAmount(basisOf(row)) ? 'amount' : 'percent'
}

/** Where the value stands within the row: keys parted by `/`. */
export function placeIn(row: Row, value: Value): string {
  return value.kind === 'figure' ? `basis/${kindIn(row, value)}` : value.at
}

export function cellValue(row: Row, value: Value): unknown {
  return value.kind === 'basis' ? basisOf(row).kind : valueAt(row, `/${placeIn(row, value)}`)
}

/** The row with another value; a value taken away is left out, so that the core's own default stands. */
export function withCellValue(row: Row, value: Value, next: unknown): Row {
  if (value.kind === 'basis') return { ...row, basis: rebased(basisOf(row), String(next)) }
  const [key, inner] = placeIn(row, value).split('/')
  if (inner === undefined) return without({ ...row, [key!]: next }, key!, next === undefined)
  const object = row[key!] as Record<string, unknown> | null | undefined
  if (next === undefined && value.beside) return { ...row, [key!]: null }
  // A basis has no figure to fall back on: nothing typed is nothing to pay.
  const filled = next === undefined ? '0' : next
  const whole = value.kind === 'figure' || key === 'basis' ? basisOf(row) : { ...value.beside, ...object }
  return { ...row, [key!]: { ...whole, [inner]: filled } }
}

function without(row: Row, key: string, gone: boolean): Row {
  if (gone) delete (row as Record<string, unknown>)[key]
  return row
}

/** The line reckoned otherwise; a figure of the same kind stays. */
function rebased(before: Basis, kind: string): Basis {
  const after: Basis = { kind }
  if (takesAmount(after)) after.amount = takesAmount(before) ? (before.amount ?? '0') : '0'
  else after.percent = takesAmount(before) ? '0' : (before.percent ?? '0')
  if (GROWING.includes(kind)) after.growth = before.growth ?? '0'
  if (kind === 'of-heads') after.heads = before.heads ?? []
  if (kind === 'of-lines') after.lines = before.lines ?? []
  return after
}

/** Why a value cannot be taken, as the end of its message's key (`fault-<it>`). */
export type Fault = 'number' | 'negative' | 'decimals' | 'percent' | 'whole' | 'choice' | 'date'

/** The most decimals that each kind of number keeps. */
export const decimalsOf = (kind: Kind) => (kind === 'amount' ? 2 : 6)

/** What is wrong with a number as it is spelled; nothing for an empty one. */
export function faultOf(kind: Kind, value: unknown): Fault | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const text = String(value)
  switch (kind) {
    case 'integer':
      if (!/^-?\d+(\.\d+)?$/.test(text)) return 'number'
      return /^\d{1,9}$/.test(text) ? undefined : 'whole'
    case 'amount':
    case 'quantity':
    case 'percent': {
      if (!/^-?\d+(\.\d+)?$/.test(text)) return 'number'
      if (text.startsWith('-')) return 'negative'
      if ((text.split('.')[1] ?? '').length > decimalsOf(kind)) return 'decimals'
      return kind === 'percent' && Number(text) > 100 ? 'percent' : undefined
    }
    default:
      return undefined
  }
}

/** The name under which a cell's text is kept: rows may move, their identities do not. */
export const keptName = (list: string, row: string, at: string) => `${list}#${row}#${at}`
