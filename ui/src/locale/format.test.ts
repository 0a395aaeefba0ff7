// How numbers, dates and words are written.
import { describe, expect, it } from 'vitest'
import {
  bestText,
  countWords,
  formatAmount,
  formatDate,
  formatMoment,
  formatNumber,
  readNumber,
} from './format'

describe('amounts', () => {
  it.each([
    ['1854000.00', '1,854,000.00'],
    ['0', '0.00'],
    ['-20.5', '-20.50'],
    // Beyond what a float can hold to the cent.
    ['9007199254740993.01', '9,007,199,254,740,993.01'],
    ['10000000000000.01', '10,000,000,000,000.01'],
  ])('%s is written %s in every language', (value, written) => {
    expect(formatAmount(value, 'zh-Hans')).toBe(written)
    expect(formatAmount(value, 'zh-Hant')).toBe(written)
    expect(formatAmount(value, 'en')).toBe(written)
  })

  it('leaves what is no number as it was typed', () => {
    expect(formatAmount('12,3万', 'zh-Hans')).toBe('12,3万')
    expect(formatAmount('1e5', 'en')).toBe('1e5')
  })

  it('shows quantities with the decimals they have', () => {
    expect(formatNumber('35244', 'zh-Hans')).toBe('35,244')
    expect(formatNumber('1762.2', 'en')).toBe('1,762.2')
    expect(formatNumber(19, 'en')).toBe('19')
  })
})

describe('typed numbers', () => {
  it.each([
    ['1,854,000.00', '1854000.00'],
    ['１，８５４．５', '1854.5'],
    ['¥ 1 200', '1200'],
    ['HK$30', '30'],
    ['65 %', '65'],
    ['200元', '200'],
    ['2/3', '2/3'],
    ['约一百', '约一百'],
  ])('%s is read as %s', (typed, read) => expect(readNumber(typed)).toBe(read))
})

describe('dates', () => {
  it.each([
    ['zh-Hans', '2026年10月12日（周一）'],
    ['zh-Hant', '2026年10月12日（星期一）'],
    ['en', 'Mon 12 Oct 2026'],
  ] as const)('are written as %s does', (language, written) => {
    expect(formatDate('2026-10-12', language)).toBe(written)
    expect(formatMoment('2026-10-12T09:30:00', language)).toBe(`${written} 09:30`)
  })
})

describe('texts', () => {
  it('fall back to a language that has them', () => {
    expect(bestText({ 'zh-Hans': '需求', en: '' }, 'en')).toBe('需求')
    expect(bestText({}, 'en')).toBe('')
    expect(bestText(undefined, 'zh-Hant')).toBe('')
  })
  it.each([
    ['服务对象有 4359 人', 7],
    ['one-to-one casework', 4],
    ['社工service中心', 5],
    ['', 0],
  ])('%s has %i words', (text, words) => expect(countWords(text)).toBe(words))
})
