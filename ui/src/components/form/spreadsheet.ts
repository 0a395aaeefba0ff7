// Blocks copied from a spreadsheet.
import type { Language, Text } from '@/ipc/contract'
import { readNumber } from '@/locale/format'
import { t } from '@/locale/words'
import { faultOf, type Fault } from './cells'
import type { Kind, Value } from './declaration'

/** The cells of a copied block: tabs part columns, line ends part rows, quotes hold cells with either inside. */
export function cellsOf(block: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const text = block.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < text.length; at += 1) {
    const it = text[at]!
    if (quoted && it === '"' && text[at + 1] === '"') {
      cell += it
      at += 1
    } else if (it === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted || (it !== '\t' && it !== '\n')) cell += it
    else {
      rows.at(-1)!.push(cell)
      cell = ''
      if (it === '\n') rows.push([])
    }
  }
  rows.at(-1)!.push(cell)
  return rows
}

/** Whether a paste is a block of cells rather than a text for one of them. */
export function isBlock(text: string, into: Value): boolean {
  const prose = into.kind === 'prose' || into.kind === 'passage'
  return text.includes('\t') || (!prose && text.trimEnd().includes('\n'))
}

/** A block for a spreadsheet: cells with tabs, line ends or quotes are quoted. */
export function blockOf(cells: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return cells.map((row) => row.map(quoted).join('\t')).join('\n')
}

/** A cell as a spreadsheet takes it: figures without separators, choices and links by their words. */
export function cellText(value: unknown, kind: Kind, column: Value, context: CellContext): string {
  if (value === undefined || value === null) return ''
  switch (kind) {
    case 'words':
    case 'prose':
      return (value as Text)[context.language] ?? ''
    case 'yes':
      return t(value ? 'yes' : 'no')
    case 'choice':
    case 'basis':
      return t(`${column.options?.words}-${String(value)}`)
    case 'link':
      return context.names(column).find((it) => it.id === value)?.name ?? ''
    default:
      return String(value)
  }
}

/** What the text of a cell depends on besides itself. */
export interface CellContext {
  language: Language
  /** The rows that a link can name. */
  names: (column: Value) => { id: string; name: string }[]
}

/** The value that a cell's text stands for; a fault where it stands for none. */
export function read(
  text: string,
  kind: Kind,
  column: Value,
  before: unknown,
  context: CellContext,
): { value: unknown } | { fault: Fault } {
  const cell = text.trim()
  switch (kind) {
    case 'line':
    case 'passage':
      return { value: cell }
    case 'date':
    case 'moment':
      return cell === '' || DATE.test(cell) ? { value: dated(cell) } : { fault: 'date' }
    case 'words':
    case 'prose':
      return { value: { ...(before as Text | undefined), [context.language]: cell } }
    case 'yes': {
      const word = cell.toLowerCase()
      if ([t('yes').toLowerCase(), 'true', '1', '✓', '√'].includes(word)) return { value: true }
      if ([t('no').toLowerCase(), 'false', '0', '✗', '×', ''].includes(word)) return { value: false }
      return { fault: 'choice' }
    }
    case 'choice':
    case 'basis': {
      const found = column.options?.values.find(
        (it) => it === cell || t(`${column.options?.words}-${it}`) === cell,
      )
      return found ? { value: found } : cell === '' ? { value: before } : { fault: 'choice' }
    }
    case 'link': {
      const found = context.names(column).find((it) => it.name === cell)
      return found ? { value: found.id } : cell === '' ? { value: null } : { fault: 'choice' }
    }
    case 'fraction':
      return { value: readNumber(cell) || undefined }
    case 'amount':
    case 'quantity':
    case 'percent':
    case 'integer': {
      const number = readNumber(cell)
      const fault = faultOf(kind, number)
      if (fault) return { fault }
      return { value: number === '' ? undefined : kind === 'integer' ? Number(number) : number }
    }
    default:
      return { value: before }
  }
}

const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/
/** 2026/7/1, as spreadsheets write it, is 2026-07-01. */
function dated(text: string): string | undefined {
  const [year, month, day] = text.split(/[-/.]/)
  return day === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`
}
