// Blocks copied from a spreadsheet.
import type { Language, Text } from '@/ipc/contract'
import { readNumber } from '@/locale/format'
import { t } from '@/locale/words'
import type { Row, Value } from './declaration'

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

/** A row with a pasted cell taken into the column; what a choice does not know leaves the row as it was. */
export function withCell(row: Row, column: Value, cell: string, language: Language): Row {
  const value = valueOf(column, cell.trim(), row[column.at], language)
  return value === undefined ? row : { ...row, [column.at]: value }
}

function valueOf(column: Value, cell: string, before: unknown, language: Language): unknown {
  switch (column.kind) {
    case 'line':
    case 'passage':
    case 'date':
    case 'moment':
      return cell
    case 'words':
    case 'prose':
      return { ...(before as Text | undefined), [language]: cell }
    case 'yes':
      return [t('yes').toLowerCase(), 'true', '1', '✓', '√'].includes(cell.toLowerCase())
    case 'choice':
      return column.options?.values.find((it) => it === cell || t(`${column.options?.words}-${it}`) === cell)
    case 'amount':
    case 'quantity':
    case 'percent':
    case 'fraction':
      return readNumber(cell) || undefined
    case 'integer':
      return /^\d{1,10}$/.test(readNumber(cell)) ? Number(readNumber(cell)) : readNumber(cell) || undefined
    default:
      return undefined
  }
}
