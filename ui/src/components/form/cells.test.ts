// Cells of a row: places, faults, and how a shared line is reckoned.
import { expect, it } from 'vitest'
import { cellValue, faultOf, kindIn, placeIn, withCellValue } from './cells'
import type { Row, Value } from './declaration'

const basis: Value = { at: 'basis', kind: 'basis' }
const figure: Value = { at: 'basis/figure', kind: 'figure' }

it.each([
  ['amount', '12.50', undefined],
  ['amount', '12.505', 'decimals'],
  ['amount', '-3', 'negative'],
  ['amount', '12万', 'number'],
  ['amount', '', undefined],
  ['quantity', '0.123456', undefined],
  ['percent', '100', undefined],
  ['percent', '100.01', 'percent'],
  ['integer', 12, undefined],
  ['integer', '1.5', 'whole'],
  ['line', '12万', undefined],
] as const)('%s %s is %s', (kind, value, fault) => expect(faultOf(kind, value)).toBe(fault))

it('reckons a line otherwise, and keeps a figure of the same kind', () => {
  let row: Row = { id: 'a', basis: { kind: 'fixed', amount: '500' } }
  expect([placeIn(row, figure), kindIn(row, figure)]).toEqual(['basis/amount', 'amount'])
  row = withCellValue(row, basis, 'yearly')
  expect(row.basis).toEqual({ kind: 'yearly', amount: '500', growth: '0' })
  row = withCellValue(row, basis, 'of-heads')
  expect(row.basis).toEqual({ kind: 'of-heads', percent: '0', heads: [] })
  row = withCellValue(row, figure, '6')
  expect([cellValue(row, figure), placeIn(row, figure)]).toEqual(['6', 'basis/percent'])
  row = withCellValue(row, basis, 'of-price')
  expect(row.basis).toEqual({ kind: 'of-price', percent: '6' })
  expect(withCellValue(row, figure, undefined).basis).toEqual({ kind: 'of-price', percent: '0' })
})

it('makes an object by its first value and lets it go with the last', () => {
  const rectified: Value = { at: 'assessment/rectified', kind: 'percent', beside: { failed: '0' } }
  const made = withCellValue({ id: 'a', assessment: null }, rectified, '90')
  expect(made.assessment).toEqual({ failed: '0', rectified: '90' })
  expect(withCellValue(made, rectified, undefined).assessment).toBeNull()
})
