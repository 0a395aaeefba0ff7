// Typing over a saved document: never lost, never overtaken, refused values kept.
import { computed, shallowRef } from 'vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { Refusal } from './call'
import { draftOver } from './draft'

type Doc = { title: string; budget: string | null }
const saved = shallowRef<Doc>({ title: '', budget: null })
let answers: (() => void)[] = []
const sent: object[] = []

function open() {
  return draftOver(
    computed(() => saved.value),
    async (patch) => {
      sent.push(patch)
      if ((patch as Doc).budget === '1.234') {
        throw new Refusal({ code: 'too-many-decimals', message: 'two decimals', field: '/budget' })
      }
      await new Promise<void>((answer) => answers.push(answer))
      saved.value = { ...saved.value, ...patch }
    },
  )
}
const answer = async () => {
  answers.shift()?.()
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers()
  saved.value = { title: '', budget: null }
  answers = []
  sent.length = 0
})

it('saves after a pause in typing, once for what was typed', async () => {
  const draft = open()
  for (const text of ['石', '石滩', '石滩镇']) draft.write('/title', text)
  expect(draft.read('/title')).toBe('石滩镇')
  await vi.advanceTimersByTimeAsync(1199)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual([{ title: '石滩镇' }])
  expect(draft.state.value).toBe('saving')
  await answer()
  expect(draft.state.value).toBe('saved')
})

it('keeps newer typing when the answer to older typing comes', async () => {
  const draft = open()
  draft.write('/title', 'old')
  void draft.settle()
  await vi.advanceTimersByTimeAsync(0)
  draft.write('/title', 'newer')
  await answer()
  expect(saved.value.title).toBe('old')
  expect(draft.read('/title')).toBe('newer')
  await vi.advanceTimersByTimeAsync(1200)
  await answer()
  expect(saved.value.title).toBe('newer')
})

it('keeps a refused value as typed and says why, until it is changed', async () => {
  const draft = open()
  draft.write('/budget', '1.234')
  await draft.settle()
  expect(draft.read('/budget')).toBe('1.234')
  expect(saved.value.budget).toBeNull()
  expect(draft.problem('/budget')?.message).toBe('two decimals')
  expect(draft.problem('/title')).toBeUndefined()
  expect(draft.state.value).toBe('refused')
  draft.write('/budget', '1.23')
  expect(draft.problem('/budget')).toBeUndefined()
})

it('does other work after what was typed is saved, and lets refused values go', async () => {
  const draft = open()
  draft.write('/budget', '1.234')
  draft.write('/title', 'kept')
  const order: string[] = []
  const done = draft.afterwards(async () => void order.push(saved.value.title))
  await vi.advanceTimersByTimeAsync(0)
  await answer()
  await done
  expect(order).toEqual(['kept'])
  expect(draft.read('/budget')).toBeNull()
  expect(draft.state.value).toBe('saved')
})
