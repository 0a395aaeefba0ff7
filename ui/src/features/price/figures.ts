// Figures as the panels show them.
import type { Language } from '@/ipc/contract'
import { formatAmount, formatNumber } from '@/locale/format'

/** What stands where there is no figure. */
const NONE = '—'

export const money = (value: string | null | undefined, language: Language) =>
  value === null || value === undefined ? NONE : formatAmount(value, language)
export const number = (value: string | number | null | undefined, language: Language) =>
  value === null || value === undefined ? NONE : formatNumber(value, language)
export const percent = (value: string | number | null | undefined, language: Language) =>
  value === null || value === undefined ? NONE : `${formatNumber(value, language)} %`
export const isLoss = (value: string | null | undefined) => value?.startsWith('-') ?? false
