// How a sheet's columns share the room, and what a cell shows at rest.
import { expect, it } from 'vitest'
import { language } from '@/locale/words'
import type { Value } from '../form/declaration'
import { periods } from '../form/options'
import { atRest, numberWidth, widthsIn } from './look'

const columns: Value[] = [
  { at: 'name', kind: 'line' },
  { at: 'count', kind: 'quantity' },
  { at: 'pay', kind: 'amount' },
  { at: 'period', kind: 'choice', options: periods },
]
const context = {
  language: 'zh-Hans' as const,
  window: 'zh-Hans' as const,
  nameOf: (id: string) => (id === 'a' ? '站长' : ''),
}

it('gives the room that is left to texts and choices, to the last pixel', () => {
  const widths = widthsIn(701, columns)
  expect(widths.reduce((sum, it) => sum + it, 0)).toBe(701)
  expect([widths[1], widths[2]]).toEqual([80, 112])
})

it('keeps its own widths where there is too little room', () => {
  expect(widthsIn(100, columns)).toEqual(widthsIn(0, columns))
})

it('makes room for the number of the last row', () => {
  expect(numberWidth(1000)).toBeGreaterThan(numberWidth(9))
})

it('shows figures with separators, choices and rows by their words', () => {
  language.value = 'zh-Hans'
  const shown = (value: unknown, at: number) => atRest(value, columns[at]!.kind, columns[at]!, context)
  expect(shown('1762.2', 1)).toBe('1,762.2')
  expect(shown('7400', 2)).toBe('7,400.00')
  expect(shown('month', 3)).toBe('每月')
  expect(atRest('a', 'link', { at: 'post', kind: 'link' }, context)).toBe('站长')
  expect(shown(undefined, 2)).toBe('')
})

it('shows what could not be taken as it was typed', () => {
  expect(atRest('很多', 'amount', columns[2]!, context)).toBe('很多')
  expect(atRest('每旬', 'choice', columns[3]!, context)).toBe('每旬')
})
