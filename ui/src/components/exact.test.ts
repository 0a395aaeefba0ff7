// Sums and differences stay exact.
import { expect, it } from 'vitest'
import { decimal, millionths } from './exact'

it.each([
  ['0.1', '0.2', '0.3'],
  ['10000000000000.01', '-0.02', '9999999999999.99'],
  ['-1.5', '0.5', '-1'],
  ['100', '0.000001', '100.000001'],
])('%s + %s = %s', (one, other, sum) => {
  expect(decimal(millionths(one)! + millionths(other)!)).toBe(sum)
})

it.each(['', '1e3', '1.2345678', '一', null])('%s is no decimal', (text) =>
  expect(millionths(text)).toBeUndefined(),
)
