// Numbers and dates as people write them. Exact strings stay exact: no amount becomes a float.
import type { Language, Text } from '@/ipc/contract'

const EXACT = /^-?\d+(\.\d+)?$/

/** A decimal string with thousands separators and at least the given decimals; other text comes back unchanged. */
export function formatNumber(value: string | number, language: Language, decimals = 0): string {
  const text = String(value)
  if (!EXACT.test(text)) return text
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 6,
  })
  // Intl formats a decimal string by its digits.
  return format.format(text as `${number}`)
}

/** An amount: two decimals, thousands separators. */
export function formatAmount(value: string, language: Language): string {
  return formatNumber(value, language, 2)
}

/** What was typed as a number, in the contract's spelling: fullwidth digits, separators and signs of money are undone. */
export function readNumber(typed: string): string {
  return typed
    .replace(/[０-９．，]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replace(/^(HK)?[$¥￥]/, '')
    .replace(/[,\s%]|元$/g, '')
}

/** A civil date with its weekday: 2026年10月12日（周一）, 2026年10月12日（星期一）, Mon 12 Oct 2026. */
export function formatDate(date: string, language: Language): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(
      day,
    )
  if (language === 'en') {
    return `${part({ weekday: 'short' })} ${part({ day: 'numeric', month: 'short', year: 'numeric' })}`
  }
  const weekday = part({ weekday: language === 'zh-Hans' ? 'short' : 'long' })
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${weekday}）`
}

/** A civil date and time. */
export function formatMoment(moment: string, language: Language): string {
  return `${formatDate(moment, language)} ${moment.slice(11, 16)}`
}

/** A text in the wanted language, or else in the first one that has it. */
export function bestText(text: Text | undefined, language: Language): string {
  const tried = [language, 'zh-Hans', 'zh-Hant', 'en'] as const
  return tried.map((it) => text?.[it]).find(Boolean) ?? ''
}

/** Words of a text: every Chinese character counts as one, as does every run of other letters and digits. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)?.length ?? 0
}
