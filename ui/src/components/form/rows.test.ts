// A list under edit: blocks that are pasted, filled and cleared, and what cannot be taken.
import { cleanup, render } from '@testing-library/vue'
import { computed, defineComponent, ref, shallowReactive, shallowRef } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Kept } from '@/ipc/draft'
import { language } from '@/locale/words'
import { provideCaseForm } from './case-form'
import { costPlanSteps } from './cost-plan'
import type { Row, Rows } from './declaration'
import { useRows, type EditedRows } from './rows'

const lists = costPlanSteps('cost', { at: '/cost', indicators: '/indicators', terms: '/price' })
  .flatMap((it) => it.fields)
  .filter((it): it is Rows => it.kind === 'rows')
const rows = shallowRef<Row[]>([])
const kept = shallowReactive(new Map<string, Kept>())
let list: EditedRows
let term: number | undefined

/** Edits one of the cost plan's lists. */
function edit(pointer: string) {
  const field = lists.find((it) => it.at === pointer)!
  const Inner = {
    setup() {
      const props = {
        get modelValue() {
          return rows.value
        },
        field,
        pointer,
      }
      list = useRows(props, (next) => (rows.value = next))
      return () => null
    },
  }
  render(
    defineComponent({
      components: { Inner },
      setup() {
        provideCaseForm({
          read: (pointer) => (pointer === '/price/term_months' ? term : undefined),
          write: () => undefined,
          settle: () => undefined,
          problem: () => undefined,
          findings: () => [],
          kept,
          languages: computed(() => ['zh-Hans'] as const),
          currency: computed(() => 'CNY'),
          readOnly: computed(() => false),
          target: ref(''),
          sources: () => [],
          catalogue: () => undefined,
        })
      },
      template: '<Inner />',
    }),
  )
}
const told = () => list.faults.value.map((it) => [it.place.row, it.column.at, it.words])
const of = (key: string) => rows.value.map((it) => it[key])

afterEach(cleanup)
beforeEach(() => {
  language.value = 'zh-Hans'
  kept.clear()
  term = undefined
  rows.value = [
    { id: 'a', role: '站长', full_time: '1', months: '12', monthly_pay: '7400.00', serves: true },
    { id: 'b', role: '社工', full_time: '4', months: '12', monthly_pay: '5300.00', serves: true },
  ]
})

it('is a sheet for every list of a cost plan', () => {
  expect(lists.map((it) => it.at)).toEqual([
    '/cost/posts',
    '/cost/contributions/schemes',
    '/cost/activities',
    '/cost/conversions',
    '/cost/shared_lines',
  ])
  expect(lists.every((it) => it.sheet)).toBe(true)
})

it('takes a block but for the cell that it cannot take, which stays as typed and is named', () => {
  edit('/cost/posts')
  const block = list.paste('2\t11\t8,000\n3\t很多\t9,000.50\n', 1, 1)
  expect(block).toEqual({ top: 1, bottom: 2, left: 1, right: 3 })
  expect(of('full_time')).toEqual(['1', '2', '3'])
  expect(of('months')).toEqual(['12', '11', undefined])
  expect(of('monthly_pay')).toEqual(['7400.00', '8000', '9000.50'])
  expect(told()).toEqual([[3, 'months', expect.stringContaining('很多')]])
  expect(list.shownCell(rows.value[2]!, list.columns.value[2]!)).toBe('很多')
  list.set(rows.value[2]!, list.columns.value[2]!, '9')
  list.settle()
  expect([of('months')[2], told()]).toEqual(['9', []])
})

it('leaves out of a block what lies beyond its columns', () => {
  edit('/cost/posts')
  const block = list.paste('是\t1\t2\t3', 0, 5)
  expect([block.right, rows.value[0]?.serves]).toEqual([5, true])
})

it('fills a block with the cells of another one, over and over', () => {
  edit('/cost/posts')
  list.add()
  list.add()
  list.fill({ top: 0, bottom: 3, left: 1, right: 2 }, { top: 0, bottom: 1, left: 1, right: 2 })
  expect(of('full_time')).toEqual(['1', '4', '1', '4'])
  expect(of('role')).toEqual(['站长', '社工', undefined, undefined])
})

it('empties what can be empty', () => {
  edit('/cost/posts')
  list.clear({ top: 0, bottom: 0, left: 0, right: 5 })
  expect(rows.value[0]).toEqual({ id: 'a', serves: true })
})

it('leaves cells alone that their row has no use for', () => {
  rows.value = [
    { id: 'a', name: '家访', count: '10', conversion: 'c' },
    { id: 'b', name: '小组', count: '4' },
  ]
  edit('/cost/activities')
  list.paste('1.5\t0.5\n2\t1', 0, 2)
  expect(of('direct_hours')).toEqual([undefined, '2'])
  expect(list.texts({ top: 0, bottom: 1, left: 1, right: 3 })).toEqual([
    ['10', '', ''],
    ['4', '2', '1'],
  ])
})

it('gives a cell back what it held', () => {
  edit('/cost/posts')
  const [pay] = list.columns.value.filter((it) => it.at === 'monthly_pay')
  const takeBack = list.remember(rows.value[0]!, pay!)
  list.set(rows.value[0]!, pay!, '1')
  list.set(rows.value[0]!, pay!, '1x')
  expect(kept.size).toBe(1)
  takeBack()
  expect([rows.value[0]?.monthly_pay, kept.size]).toEqual(['7400.00', 0])
})

it('lets a new post serve for the whole term', () => {
  term = 24
  edit('/cost/posts')
  list.add()
  expect([of('months')[2], of('serves')[2], of('role')[2]]).toEqual(['24', true, undefined])
})
