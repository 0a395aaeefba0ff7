// The grid as people use it: by keyboard and by paste.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { computed, defineComponent, h, ref, shallowRef } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { language } from '@/locale/words'
import { provideCaseForm } from './case-form'
import type { Row, Rows } from './declaration'
import { periods } from './options'
import RowGrid from './RowGrid.vue'

const field: Rows = {
  at: '/indicators',
  kind: 'rows',
  columns: [
    { at: 'name', kind: 'words' },
    { at: 'target', kind: 'quantity' },
    { at: 'period', kind: 'choice', options: periods },
  ],
  details: [{ at: 'count_rule', kind: 'prose' }],
}
const rows = shallowRef<Row[]>([])

const Host = defineComponent({
  setup() {
    provideCaseForm({
      read: () => undefined,
      write: () => undefined,
      settle: () => undefined,
      problem: () => undefined,
      findings: () => [],
      kept: new Map(),
      languages: computed(() => ['zh-Hans'] as const),
      currency: computed(() => 'CNY'),
      readOnly: computed(() => false),
      target: ref(''),
      sources: () => [],
      catalogue: () => undefined,
    })
    return () =>
      h(RowGrid, {
        modelValue: rows.value,
        field,
        pointer: '/indicators',
        'onUpdate:modelValue': (next: Row[]) => (rows.value = next),
      })
  },
})

const cell = (row: number, column: string) =>
  document.querySelector<HTMLInputElement>(`[data-test="field:/indicators/${row}/${column}"]`)!
const names = () => rows.value.map((it) => (it.name as Record<string, string> | undefined)?.['zh-Hans'])
const settled = () => new Promise((done) => setTimeout(done, 20))

afterEach(cleanup)
beforeEach(() => {
  language.value = 'zh-Hans'
  rows.value = [
    { id: 'a', name: { 'zh-Hans': '个案' }, target: '120', period: 'year' },
    { id: 'b', name: { 'zh-Hans': '小组' }, target: '1762.2', period: 'year' },
  ]
})

it('takes typing, and shows a figure at rest with its separators', async () => {
  render(Host)
  const user = userEvent.setup()
  expect(cell(1, 'target').value).toBe('1,762.2')
  await user.clear(cell(0, 'target'))
  await user.type(cell(0, 'target'), '35244')
  expect(rows.value[0]?.target).toBe('35244')
  await user.tab()
  expect(cell(0, 'target').value).toBe('35,244')
  await user.clear(cell(0, 'target'))
  expect(rows.value[0]).not.toHaveProperty('target')
})

it('goes down by Enter and by arrow, and adds a row by Enter at the end', async () => {
  render(Host)
  const user = userEvent.setup()
  cell(0, 'name').focus()
  await user.keyboard('{Enter}')
  await settled()
  expect(document.activeElement).toBe(cell(1, 'name'))
  await user.keyboard('{Enter}')
  await settled()
  expect(rows.value).toHaveLength(3)
  expect(document.activeElement).toBe(cell(2, 'name'))
  await user.keyboard('{ArrowUp}')
  await settled()
  expect(document.activeElement).toBe(cell(1, 'name'))
  await user.keyboard('{ArrowRight}')
  await settled()
  expect(document.activeElement).toBe(cell(1, 'target'))
})

it('moves and removes rows by key', async () => {
  render(Host)
  const user = userEvent.setup()
  cell(0, 'name').focus()
  await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}')
  expect(names()).toEqual(['小组', '个案'])
  await settled()
  expect(document.activeElement).toBe(cell(1, 'name'))
  await user.keyboard('{Alt>}{Delete}{/Alt}')
  expect(names()).toEqual(['小组'])
})

it('takes a block from a spreadsheet, making the rows it needs', async () => {
  render(Host)
  const block = '家访\t1,200\t每月\r\n"社区\n活动"\t２０\t每季\n外展\t8\t没有的\n'
  const clipboardData = { getData: () => block }
  await fireEvent.paste(cell(1, 'name'), { clipboardData })
  expect(names()).toEqual(['个案', '家访', '社区\n活动', '外展'])
  expect(rows.value.map((it) => it.target)).toEqual(['120', '1200', '20', '8'])
  expect(rows.value.map((it) => it.period)).toEqual(['year', 'month', 'quarter', undefined])
  expect(rows.value[1]?.id).toBe('b')
})

it('keeps long fields in the row’s details', async () => {
  render(Host)
  const user = userEvent.setup()
  expect(cell(0, 'count_rule')).toBeNull()
  const table = within(screen.getByRole('table'))
  await user.click(table.getByRole('button', { name: '第 1 行的详细内容' }))
  await user.type(cell(0, 'count_rule'), '每节不少于四十分钟')
  expect(rows.value[0]?.count_rule).toEqual({ 'zh-Hans': '每节不少于四十分钟' })
})

it('keeps what a cell cannot take, says which cell and why, and takes the rest of a block', async () => {
  render(Host)
  const clipboardData = { getData: () => '家访\t十二\n外展\t8' }
  await fireEvent.paste(cell(0, 'name'), { clipboardData })
  expect(rows.value.map((it) => it.target)).toEqual(['120', '8'])
  expect(names()).toEqual(['家访', '外展'])
  expect(cell(0, 'target').value).toBe('十二')
  expect(document.querySelector('[data-test=cell-faults]')?.textContent).toMatch(/第 1 行.*十二.*不是数字/s)
  const user = userEvent.setup()
  await user.clear(cell(0, 'target'))
  await user.type(cell(0, 'target'), '12')
  await user.tab()
  expect(rows.value[0]?.target).toBe('12')
  expect(document.querySelector('[data-test=cell-faults]')).toBeNull()
})

it('gives a cell back what it held by Escape', async () => {
  render(Host)
  const user = userEvent.setup()
  cell(0, 'target').focus()
  await user.keyboard('7')
  expect(rows.value[0]?.target).toBe('7')
  await user.keyboard('{Escape}')
  expect(rows.value[0]?.target).toBe('120')
})

it('types over the noughts that come while a number cell already has the focus', async () => {
  rows.value = [{ id: 'a', name: {} }]
  render(Host)
  const target = cell(0, 'target')
  target.focus()
  rows.value = [{ id: 'a', name: {}, target: '0.00' }]
  await settled()
  expect(target.value).toBe('0.00')
  await userEvent.keyboard('60')
  expect(target.value).toBe('60')
})
