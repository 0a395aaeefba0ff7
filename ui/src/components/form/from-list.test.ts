// Entries of lists become rows and sentences, once, in the case's languages.
import { expect, it } from 'vitest'
import type { Catalogue } from '@/ipc/contract'
import { entriesOf, isHere, withEntries, type FromList } from './from-list'

const catalogue = {
  id: 'x',
  source: {},
  confidence: 'V',
  entries: [
    { id: 'a', name: { 'zh-Hans': '甲', en: 'A' }, text: { 'zh-Hans': '第一句。', en: 'First.' }, maps: [] },
    { id: 'b', name: { 'zh-Hans': '乙', en: 'B' }, text: {}, maps: [] },
  ],
  risks: [
    {
      id: 'r',
      stage: 'closing',
      name: { 'zh-Hans': '险', en: 'Risk' },
      measure: { 'zh-Hans': '办法', en: 'Measure' },
      fallback: {},
    },
  ],
} as unknown as Catalogue
const [first, second, risk] = entriesOf(catalogue)
const prose: FromList = { catalogue: 'x' }
const rows: FromList = {
  catalogue: 'x',
  row: (it) => ({ risk: it.name, ...('measure' in it && { stage: it.stage, measure: it.measure }) }),
}

it('adds sentences below what is written, in the languages of the case', () => {
  const text = withEntries(prose, { 'zh-Hans': '先有的。', en: 'kept' }, [first!, second!], ['zh-Hans'])
  expect(text).toEqual({ 'zh-Hans': '先有的。\n第一句。\n乙', en: 'kept' })
  expect(isHere(prose, text, first!, 'zh-Hans')).toBe(true)
  expect(isHere(prose, undefined, first!, 'zh-Hans')).toBe(false)
})

it('adds rows with ids of their own, and knows those that are here', () => {
  const own = [{ id: '1', risk: { 'zh-Hans': '别的' } }]
  const value = withEntries(rows, own, [risk!], ['zh-Hans']) as { id: string }[]
  expect(value[0]).toBe(own[0])
  expect(value[1]).toMatchObject({
    risk: { 'zh-Hans': '险' },
    stage: 'closing',
    measure: { 'zh-Hans': '办法' },
  })
  expect(value[1]!.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(isHere(rows, value, risk!, 'zh-Hans')).toBe(true)
  expect(isHere(rows, own, risk!, 'zh-Hans')).toBe(false)
})
