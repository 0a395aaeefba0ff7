// The kept grid, and how our columns look in it. It paints the cells, knows focus, marks, widths, scrolling and
// dragging; what is typed in is a native control of ours.
import type { Components, ColumnRegular } from '@revolist/revogrid'
import { defineCustomElements } from '@revolist/revogrid/loader'
import type { Language, Text } from '@/ipc/contract'
import { formatNumber } from '@/locale/format'
import { t } from '@/locale/words'
import type { Kind, Row, Value } from '../form/declaration'

await defineCustomElements()

export type Grid = HTMLElement & Components.RevoGrid
export type Column = ColumnRegular

/** A row as the grid holds it. */
export interface Line {
  '#': number
  row: Row
}

/** The columns before and after those of the list. */
export const NUMBER = '#'
export const TOOLS = 'tools'

/** Heights in pixels. */
export const ROW = 34
export const HEAD = 44

const WIDTHS: Partial<Record<Kind, number>> = {
  line: 140,
  words: 140,
  amount: 112,
  figure: 112,
  quantity: 80,
  percent: 84,
  integer: 76,
  yes: 64,
  choice: 128,
  basis: 176,
  link: 148,
  date: 148,
}
/** Kinds that take the room that is left. */
const GROWING: readonly Kind[] = ['line', 'words', 'basis', 'link', 'choice']
export const EDGES: Record<typeof NUMBER | typeof TOOLS, number> = { [NUMBER]: 48, [TOOLS]: 32 }

/** The widths of columns in a space; where they need more of it, the grid scrolls. */
export function widthsIn(space: number, columns: readonly Value[]): number[] {
  const own = columns.map((it) => WIDTHS[it.kind] ?? 120)
  const left = space - own.reduce((sum, it) => sum + it, EDGES[NUMBER] + EDGES[TOOLS])
  const growing = columns.filter((it) => GROWING.includes(it.kind)).length
  if (left <= 0 || growing === 0) return own
  const more = Math.floor(left / growing)
  return own.map((width, index) => (GROWING.includes(columns[index]!.kind) ? width + more : width))
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
