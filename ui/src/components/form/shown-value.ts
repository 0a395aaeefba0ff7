// Values as read-only text.
import type { Language, Text } from '@/ipc/contract'
import { bestText, formatAmount, formatDate, formatMoment, formatNumber } from '@/locale/format'
import { t } from '@/locale/words'
import type { Row, Value } from './declaration'

/** A value as people read it; empty for a value that is not there. */
export function shownValue(field: Value, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'words':
    case 'prose':
      return bestText(value as Text, language)
    case 'amount':
      return formatAmount(String(value), language)
    case 'percent':
      return `${formatNumber(String(value), language)} %`
    case 'quantity':
    case 'integer':
      return formatNumber(String(value), language)
    case 'date':
      return formatDate(String(value), language)
    case 'moment':
      return formatMoment(String(value), language)
    case 'yes':
      return t(value ? 'yes' : 'no')
    case 'choice':
      return t(`${field.options?.words}-${String(value)}`)
    case 'choices':
      return (value as string[]).map((it) => t(`${field.options?.words}-${it}`)).join(t('list-comma'))
    default:
      return String(value)
  }
}

/** What a row is called where another names it. */
export function rowName(row: Row, language: Language): string {
  const name = row.name ?? row.role ?? row.title
  return typeof name === 'string' ? name : bestText(name as Text | undefined, language)
}
