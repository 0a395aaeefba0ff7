// How the columns of a list look in a sheet: how wide they are, and what a cell shows at rest.
import type { Language, Text } from '@/ipc/contract'
import { formatNumber } from '@/locale/format'
import { t } from '@/locale/words'
import type { Kind, Value } from '../form/declaration'

/** The columns before and after those of the list. */
export const NUMBER = '#'
export const TOOLS = 'tools'

/** Heights in pixels. */
export const ROW = 34
export const HEAD = 52

const WIDTHS: Partial<Record<Kind, number>> = {
  line: 140,
  words: 140,
  amount: 112,
  figure: 112,
  quantity: 80,
  percent: 96,
  integer: 76,
  yes: 64,
  choice: 128,
  basis: 176,
  link: 148,
  date: 148,
}
/** Kinds that take the room that is left. */
const GROWING: readonly Kind[] = ['line', 'words', 'basis', 'link', 'choice']
/** The column of numbers and handles; it grows with the numbers. */
export const numberWidth = (rows: number) => Math.max(44, 34 + 9 * String(rows).length)
export const TOOLS_WIDTH = 32

/** The widths of columns in a space; where they need more of it, the grid scrolls. */
export function widthsIn(space: number, columns: readonly Value[]): number[] {
  const own = columns.map((it) => WIDTHS[it.kind] ?? 120)
  const left = space - own.reduce((sum, it) => sum + it, 0)
  const growing = columns.flatMap((it, index) => (GROWING.includes(it.kind) ? [index] : []))
  if (left <= 0) return own
  growing.forEach((at, nth) => {
    own[at]! += Math.floor((left * (nth + 1)) / growing.length) - Math.floor((left * nth) / growing.length)
  })
  return own
}

/** A cell at rest. What could not be taken stays as typed. */
export function atRest(
  value: unknown,
  kind: Kind,
  column: Value,
  context: { language: Language; window: Language; nameOf: (id: string) => string },
): string {
  if (value === undefined || value === null) return ''
  switch (kind) {
    case 'words':
    case 'prose':
      return (value as Text)[context.language] ?? ''
    case 'yes':
      return t(value ? 'yes' : 'no')
    case 'choice':
    case 'basis':
      return column.options?.values.includes(String(value))
        ? t(`${column.options.words}-${String(value)}`)
        : String(value)
    case 'link':
      return context.nameOf(String(value))
    case 'amount':
    case 'quantity':
    case 'percent':
    case 'integer':
      return formatNumber(String(value), context.window, kind === 'amount' ? 2 : 0)
    default:
      return String(value)
  }
}
