// Panels that help to decide, over fixtures of the contract.
import { cleanup, render, screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { computed, defineComponent, h, shallowRef, type Component } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { provideAsking } from '@/components/explain/asking'
import TracePopover from '@/components/explain/TracePopover.vue'
import type { CaseView, Reckoning } from '@/ipc/contract'
import type { OpenCase } from '@/ipc/open-case'
import { language } from '@/locale/words'
import ModesTable from './ModesTable.vue'
import RiskPanel from './RiskPanel.vue'
import ScoresPanel from './ScoresPanel.vue'
import SheetExchange from './SheetExchange.vue'
import ViabilityFigures from './ViabilityFigures.vue'
import WhatIf from './WhatIf.vue'

vi.mock('@/components/chart/echarts', () => ({
  init: () => ({ setOption: () => undefined, resize: () => undefined, dispose: () => undefined }),
}))

const bid = {
  language: 'zh-Hans',
  procedure: { price: { mode: 'per-post' }, indicators: [] },
  offer: { post_rates: [{ id: 'rate', post: 'p1', rate: '1.00' }], case_prices: [] },
  cost: {
    posts: [{ id: 'post', role: '一线社工', monthly_pay: '5000.00', full_time: '10' }],
    contributions: { schemes: [] },
    activities: [],
    shared_lines: [],
    working_time: { days_per_year: '248' },
  },
  outlook: { ranges: [{ id: 'r' }] },
}
const reckoning = (total: string): Reckoning =>
  ({
    costing: {
      total,
      unit: { per_hour: '50.00', per_post_year: null },
      hours: { needed: '100', available: '90', shortfall: '10' },
    },
    schedule: { total: '1000.00', surplus: '-5.00' },
    fault: null,
  }) as unknown as Reckoning

const asked: [name: string, request: Record<string, unknown>][] = []
let answers: Record<string, unknown> = {}
beforeEach(() => {
  language.value = 'zh-Hans'
  asked.length = 0
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    const name = url.split('/').at(-1)!
    asked.push([name, JSON.parse(body)])
    return Promise.resolve({ ok: true, json: () => Promise.resolve(answers[name]) })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function opened(): OpenCase {
  const view = shallowRef({
    path: '/a.bid',
    revision: 1,
    read_only: false,
    summary: { currency: 'CNY', title: '石滩' },
    content: { kind: 'bid', bid },
  } as unknown as CaseView)
  return {
    view,
    figures: computed(() => reckoning('900.00')),
    read: (pointer: string) => (pointer === '/outlook/ranges' ? bid.outlook.ranges : undefined),
    settle: () => Promise.resolve(),
    change: async (command: () => Promise<CaseView>) => void (await command()),
  } as unknown as OpenCase
}
const show = (panel: Component, props: object) => render(panel, { props })

it('marks the own mode and adopts its unit prices', async () => {
  const line = { row: 'p1', name: { 'zh-Hans': '社工' }, quantity: '2', unit_price: '90000.00' }
  const mode = (mode: string, lines: object[]) => ({
    mode,
    lines,
    total: '180000.00',
    rounding: '0.00',
    units: [],
  })
  show(ModesTable, {
    open: opened(),
    modes: [mode('lump-sum', [{ ...line, row: null }]), mode('per-post', [line]), mode('per-case', [])],
  })
  expect(screen.getByText('本项目').closest('article')?.textContent).toContain('岗位购买')
  await userEvent.click(screen.getByRole('button', { name: '采用这些单价' }))
  expect(asked.at(-1)).toEqual([
    'edit',
    { case: '/a.bid', patch: { offer: { post_rates: [{ id: 'rate', post: 'p1', rate: '90000.00' }] } } },
  ])
})

it('says whether a price carries the service, and what caps leave', () => {
  show(ViabilityFigures, {
    currency: 'CNY',
    viability: {
      price: '100.00',
      cost: '120.00',
      surplus: '-20.00',
      years: [{ number: 1, months: 12, price: '100.00', cost: '120.00', surplus: '-20.00' }],
      per_post_year: '-10.00',
      per_hour: null,
      break_even: { price: '120.00', volume: '1.2', volume_is: 'least', utilisation: '104' },
      recovery: [{ head: 'management', cost: '9.00', cap: '5.00', unrecovered: '4.00' }],
      unrecovered: '4.00',
    },
  })
  expect(screen.getByText(/这个价不够，要亏 20.00/)).toBeTruthy()
  expect(screen.getByText('至少做到计划的')).toBeTruthy()
  expect(screen.getByText('机构管理费').closest('tr')?.textContent).toContain('4.00')
})

it('tries another value of an input without saving it', async () => {
  answers = { reckon: reckoning('990.00') }
  show(WhatIf, { open: opened() })
  const user = userEvent.setup()
  await user.selectOptions(screen.getByRole('combobox'), '一线社工 · 月工资')
  const box = screen.getByRole('textbox') as HTMLInputElement
  expect([box.value, asked.length]).toEqual(['5,000.00', 0])
  await user.clear(box)
  await user.type(box, '5500')
  await waitFor(() => expect(screen.getByText('+90.00')).toBeTruthy())
  expect(screen.getByText(/缺 10 工时/)).toBeTruthy()
  expect(screen.getByRole('group', { name: '岗位' }).children).toHaveLength(2)
  const [name, request] = asked.at(-1)!
  expect(name).toBe('reckon')
  expect(request.patch).toEqual({ cost: { posts: [{ ...bid.cost.posts[0], monthly_pay: '5500' }] } })
})

it('draws futures and tells the share of deficits, with the picture as a table', async () => {
  const result = {
    draws: 100000,
    seed: 1,
    deficits: 12345,
    probability: '12.35',
    mean: '5000.00',
    percentiles: [{ percent: 5, surplus: '-900.00' }],
    bins: [{ from: '-1000.00', to: '0.00', count: 12345 }],
  }
  answers = { simulate: { job: 1, state: { kind: 'simulated', result }, doing: '', done: 1, total: 1 } }
  show(RiskPanel, { open: opened() })
  await userEvent.click(screen.getByRole('button', { name: '开始抽样' }))
  expect(await screen.findByText(/亏损的可能是 12.35 %/)).toBeTruthy()
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('12,345 次亏损')
  expect(screen.getByText('-1,000.00 … 0.00')).toBeTruthy()
})

it('ranks this bid among rivals', async () => {
  const line = { offered: '1', formula_points: '10', quality: '70' }
  answers = {
    decide: {
      cash_flows: [],
      modes: [],
      scores: {
        formula: 'lowest-price-best',
        points: '10',
        bids: [
          { ...line, rival: 'x', name: '甲机构', total: '88', rank: 1 },
          { ...line, rival: null, name: '', total: '80', rank: 2 },
        ],
      },
    },
  }
  show(ScoresPanel, { open: opened() })
  expect(await screen.findByText('我们排第 2（共 2 家），得 80 分。')).toBeTruthy()
  expect(screen.getByText('本次投标')).toBeTruthy()
})

it('shows what an edited spreadsheet would change before taking it', async () => {
  answers = {
    choose: '/b.xlsx',
    read_sheet: {
      changes: [{ cell: '岗位!D4', name: '月工资', before: '5000', after: '5200' }],
      problems: [{ cell: '岗位!D5', found: 'abc', message: '不是数字' }],
    },
  }
  show(SheetExchange, { open: opened() })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: '读入改过的表格…' }))
  expect(await screen.findByText('岗位!D4')).toBeTruthy()
  expect(screen.getByText(/岗位!D5/).closest('li')?.textContent).toContain('不是数字')
  expect(asked.some(([name]) => name === 'import_sheet')).toBe(false)
  await user.click(screen.getByRole('button', { name: '采用 1 处改动' }))
  await waitFor(() => expect(asked.at(-1)).toEqual(['import_sheet', { case: '/a.bid', path: '/b.xlsx' }]))
})

it('explains a figure, asks a term further and comes back, and leads to an input', async () => {
  const trace = (name: string, terms: object[], term_names: string[]) => ({
    name,
    sentence: `${name} 的规则`,
    value: '10',
    unit: 'money',
    terms,
    term_names,
  })
  const term = { name: 'x', of: '', value: '5', unit: 'hours', figure: null, input: null }
  answers.explain_figure = trace(
    '总额',
    [
      { ...term, figure: '/costing/posts/0/total' },
      { ...term, input: '/cost/posts/0/monthly_pay' },
    ],
    ['一线社工', '月工资'],
  )
  const went: string[] = []
  const beside = document.body.appendChild(document.createElement('button'))
  render(
    defineComponent({
      setup() {
        provideAsking(() => undefined)
        return () =>
          h(TracePopover, {
            path: '/a.bid',
            revision: 1,
            figure: '/costing/total',
            beside,
            onGo: (pointer: string) => went.push(pointer),
          })
      },
    }),
  )
  const user = userEvent.setup()
  expect(await screen.findByText('总额 的规则')).toBeTruthy()
  expect(screen.getAllByText('5 小时')).toHaveLength(2)
  answers.explain_figure = trace('岗位', [], [])
  await user.click(screen.getByRole('button', { name: '一线社工' }))
  expect(await screen.findByText('岗位 的规则')).toBeTruthy()
  answers.explain_figure = trace('总额', [{ ...term, input: '/cost/posts/0/monthly_pay' }], ['月工资'])
  await user.click(screen.getByRole('button', { name: /返回/ }))
  await user.click(await screen.findByRole('button', { name: '月工资' }))
  expect(went).toEqual(['/cost/posts/0/monthly_pay'])
})
