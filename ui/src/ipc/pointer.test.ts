// Pointers and the patches made from them.
import { expect, it } from 'vitest'
import { newId } from './id'
import { byIds, byIndices, liesUnder, meets, patchAt, valueAt, withValueAt } from './pointer'

it('makes merge patches', () => {
  expect(patchAt('/need/statement', { en: 'x' })).toEqual({ need: { statement: { en: 'x' } } })
  expect(patchAt('/price/budget', undefined)).toEqual({ price: { budget: null } })
  expect(patchAt('/indicators', [])).toEqual({ indicators: [] })
})

it('reads and replaces values without changing what it was given', () => {
  const before = { price: { budget: '1.00', mode: 'lump-sum' }, rows: [{ a: 1 }, { a: 2 }] }
  const after = withValueAt(before, '/price/budget', '2.00') as typeof before
  expect(after.price).toEqual({ budget: '2.00', mode: 'lump-sum' })
  expect(before.price.budget).toBe('1.00')
  expect(after.rows).toBe(before.rows)
  expect(valueAt(withValueAt(before, '/rows/1/a', 3), '/rows')).toEqual([{ a: 1 }, { a: 3 }])
  expect(valueAt(before, '/rows/7/a')).toBeUndefined()
})

it('knows which pointers belong together', () => {
  expect(liesUnder('/price/budget', '/price')).toBe(true)
  expect(liesUnder('/pricebook', '/price')).toBe(false)
  expect(meets('/indicators/*/unit', '/indicators/3/unit')).toBe(true)
  expect(meets('/indicators/*/unit', '/indicators/3/name')).toBe(false)
  expect(meets('/indicators/*/unit', '/indicators')).toBe(true)
  expect(meets('', '/indicators')).toBe(false)
})

it('gives rows identities of the seventh version, in the order of their making', () => {
  const first = newId()
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(parseInt(first.replaceAll('-', '').slice(0, 12), 16)).toBeCloseTo(Date.now(), -4)
})

it('holds when rows move, by their ids', () => {
  const rows = (ids: string[]) => ({ indicators: ids.map((id) => ({ id, name: 'x' })) })
  const held = byIds(rows(['a', 'b']), '/indicators/1/name')
  expect(held).toBe('/indicators/b/name')
  expect(byIndices(rows(['b', 'a']), held)).toBe('/indicators/0/name')
  expect(byIndices(rows(['a']), held)).toBeUndefined()
  expect(byIds(rows([]), '/need/statement')).toBe('/need/statement')
  expect(byIndices(rows([]), '/need/statement')).toBe('/need/statement')
})
