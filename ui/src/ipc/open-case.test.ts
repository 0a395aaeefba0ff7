// Figures that follow each key: one question at a time, the latest wins, gone once all is saved.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CaseView } from './contract'
import { openCase } from './open-case'

const asked: { name: string; patch: object; answer: (it: unknown) => void }[] = []
const view = (pay: string) =>
  ({
    path: '/a.bid',
    revision: 1,
    read_only: false,
    content: { kind: 'bid', bid: { cost: { pay }, title: '' }, costing: { total: 'saved' } },
  }) as unknown as CaseView

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    const { patch } = JSON.parse(body) as { patch: object }
    return new Promise((done) =>
      asked.push({
        name: url.split('/').at(-1)!,
        patch,
        answer: (it) => done({ ok: true, json: () => Promise.resolve(it) }),
      }),
    )
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const next = () => vi.advanceTimersByTimeAsync(0)

it('asks for the latest alone, and lets the figures go when they are saved', async () => {
  const open = openCase(view('1'))
  for (const pay of ['2', '23', '234']) open.write('/cost/pay', pay)
  await next()
  expect(asked.map((it) => it.patch)).toEqual([{ cost: { pay: '2' } }])
  asked[0]!.answer({ costing: { total: 'of 2' } })
  await next()
  expect(open.figures.value.costing).toEqual({ total: 'of 2' })
  expect(asked[1]!.patch).toEqual({ cost: { pay: '234' } })
  asked[1]!.answer({ costing: { total: 'of 234' } })
  await next()
  expect(open.figures.value.costing).toEqual({ total: 'of 234' })
  await vi.advanceTimersByTimeAsync(1200)
  expect(asked[2]!.name).toBe('edit')
  asked[2]!.answer({ ...view('234'), revision: 2 })
  await next()
  expect(open.figures.value.costing).toEqual({ total: 'saved' })
  expect(asked).toHaveLength(3)
})

it('asks nothing for words', async () => {
  const open = openCase(view('1'))
  open.write('/title', '标题')
  await next()
  expect(asked).toEqual([])
})

it('names what was undone, and nothing where a refused text alone was let go', async () => {
  const open = openCase({ ...view('1'), undo: '修改 费用', redo: null })
  open.kept.set('list#row#pay', { text: 'x', fault: 'number' })
  expect(await open.undo()).toBeUndefined()
  const undone = open.undo()
  await next()
  expect(asked.map((it) => it.name)).toEqual(['undo'])
  asked[0]!.answer({ ...view('0'), undo: null, redo: '修改 费用' })
  expect(await undone).toBe('修改 费用')
  expect(await open.undo()).toBeUndefined()
})
