// States of steps, and which step a finding belongs to.
import { expect, it } from 'vitest'
import type { FindingView } from '@/ipc/contract'
import { valueAt } from '@/ipc/pointer'
import type { Step } from './declaration'
import { findingsBySteps, isFilled, stateOf, stepOf } from './step-state'

const steps: Step[] = [
  { id: 'need', stage: 'a', fields: [{ at: '/need/statement', kind: 'prose' }], owns: ['/need'] },
  {
    id: 'price',
    stage: 'b',
    fields: [
      { at: '/price/mode', kind: 'choice' },
      { at: '/price/budget', kind: 'amount' },
    ],
  },
  {
    id: 'answers',
    stage: 'c',
    fields: [
      {
        at: '/eligibility',
        kind: 'answers',
        asks: '/procedure/qualifications',
        ask: [],
        link: 'qualification',
        layout: 'blocks',
        values: [
          { at: 'met', kind: 'yes' },
          { at: 'evidence', kind: 'passage' },
        ],
      },
    ],
  },
  { id: 'package', stage: 'c', fields: [], owns: ['/procedure'] },
]
const finding = (field: string, severity: 'fatal' | 'risk', kind: 'missing' | 'conflict') =>
  ({ rule: 'r', fields: [field], severity, kind }) as FindingView
const state = (id: string, findings: FindingView[], document: unknown) => {
  const step = steps.find((it) => it.id === id)!
  return stateOf(step, findingsBySteps(steps, findings).get(step) ?? [], (pointer) =>
    valueAt(document, pointer),
  )
}

it('gives a pointer to the step that owns the longest pointer above it', () => {
  expect(stepOf(steps, '/need/functions/2/core')?.id).toBe('need')
  expect(stepOf(steps, '/procedure/qualifications/1')?.id).toBe('answers')
  expect(stepOf(steps, '/procedure/title')?.id).toBe('package')
  expect(stepOf(steps, '/price')?.id).toBe('price')
  expect(stepOf(steps, '/elsewhere')).toBeUndefined()
})

it('tells the four states apart', () => {
  const missing = finding('/price/budget', 'fatal', 'missing')
  const empty = { price: { mode: 'lump-sum', budget: null } }
  const filled = { price: { mode: 'lump-sum', budget: '5.00' } }
  expect(state('price', [missing], empty)).toEqual({ kind: 'untouched' })
  expect(state('price', [finding('/price/budget', 'risk', 'conflict')], filled)).toEqual({
    kind: 'begun',
    missing: 1,
  })
  expect(state('price', [finding('/price/budget', 'fatal', 'conflict')], filled)).toEqual({
    kind: 'blocked',
    fatal: 1,
  })
  expect(state('price', [finding('/need', 'fatal', 'conflict')], filled)).toEqual({ kind: 'done' })
})

it('counts text, figures and rows as filled in, but no choice, tick or answer without words', () => {
  expect(isFilled({ at: '/a', kind: 'choice' }, 'lump-sum')).toBe(false)
  expect(isFilled({ at: '/a', kind: 'amount' }, '0.00')).toBe(false)
  expect(isFilled({ at: '/a', kind: 'integer' }, 12)).toBe(true)
  expect(isFilled({ at: '/a', kind: 'prose' }, { 'zh-Hans': '有' })).toBe(true)
  const eligibility = steps[2]!.fields[0]!
  expect(isFilled(eligibility, [{ id: '1', met: true, evidence: '' }])).toBe(false)
  expect(isFilled(eligibility, [{ id: '1', met: true, evidence: '登记证书' }])).toBe(true)
})
