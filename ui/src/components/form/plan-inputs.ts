// The figures of a cost plan that can be varied: which there are, their names, and where they stand.
import type { CostPlan, Input, InputField } from '@/ipc/contract'
import { t } from '@/locale/words'
import { basisOf } from './cells'
import type { Row } from './declaration'

/** A figure of a plan that can be varied. */
export interface PlanInput {
  input: Input
  name: string
  /** JSON pointer of its field within the plan. */
  pointer: string
  value: string
}

/** What the figure of an input counts: amounts, shares, hours, days or months; other figures are plain numbers. */
export function measureOf(field: InputField): 'amount' | 'percent' | 'hours' | 'days' | 'months' | 'number' {
  switch (field) {
    case 'monthly-pay':
    case 'allowance':
    case 'replacement-cost':
    case 'direct-cost':
    case 'line-amount':
      return 'amount'
    case 'pay-growth':
    case 'turnover':
    case 'contribution-percent':
    case 'cost-growth':
    case 'line-percent':
    case 'indirect-share':
      return 'percent'
    case 'direct-hours':
    case 'indirect-hours':
    case 'hours-per-day':
    case 'supervision-hours':
      return 'hours'
    case 'days-per-year':
    case 'leave-days':
    case 'training-days':
      return 'days'
    case 'post-months':
    case 'bonus-months':
    case 'vacant-months':
      return 'months'
    default:
      return 'number'
  }
}

const POST: [InputField, string][] = [
  ['monthly-pay', 'monthly_pay'],
  ['full-time', 'full_time'],
  ['post-months', 'months'],
  ['allowance', 'allowance'],
  ['bonus-months', 'bonus_months'],
  ['pay-growth', 'growth'],
  ['turnover', 'turnover'],
  ['vacant-months', 'vacant_months'],
  ['replacement-cost', 'replacement_cost'],
]
const ACTIVITY: [InputField, string][] = [
  ['count', 'count'],
  ['direct-hours', 'direct_hours'],
  ['indirect-hours', 'indirect_hours'],
  ['direct-cost', 'direct_cost'],
  ['cost-growth', 'growth'],
]
const WORKING_TIME: [InputField, string][] = [
  ['days-per-year', 'days_per_year'],
  ['hours-per-day', 'hours_per_day'],
  ['leave-days', 'leave_days'],
  ['training-days', 'training_days'],
  ['supervision-hours', 'supervision_hours'],
  ['indirect-share', 'indirect_share'],
]

/** All of them, row by row in the plan's order. */
export function inputsOf(plan: CostPlan | undefined): PlanInput[] {
  if (!plan) return []
  const rows = (
    list: keyof CostPlan,
    nameAt: string,
    fields: [InputField, string][],
    found: readonly object[],
  ) =>
    found.flatMap((it, index) => {
      const row = it as Row
      return fields.flatMap(([field, key]) => {
        const value = row[key]
        if (value === undefined || value === null) return []
        return [named(row.id, field, String(row[nameAt] ?? ''), `/${list}/${index}/${key}`, String(value))]
      })
    })
  return [
    ...rows('posts', 'role', POST, plan.posts ?? []),
    ...(plan.contributions?.schemes ?? []).flatMap((it, index) =>
      it.percent === null || it.percent === undefined
        ? []
        : [
            named(
              it.id,
              'contribution-percent',
              it.name,
              `/contributions/schemes/${index}/percent`,
              String(it.percent),
            ),
          ],
    ),
    ...rows('activities', 'name', ACTIVITY, plan.activities ?? []),
    ...(plan.shared_lines ?? []).map((it, index) => {
      const basis = basisOf(it as unknown as Row)
      const key = basis.amount === undefined ? 'percent' : 'amount'
      return named(
        it.id,
        `line-${key}`,
        it.name || t(`cost-head-${it.head}`),
        `/shared_lines/${index}/basis/${key}`,
        String(basis[key] ?? '0'),
      )
    }),
    ...WORKING_TIME.flatMap(([field, key]) => {
      const value = (plan.working_time as unknown as Record<string, unknown> | undefined)?.[key]
      return value === undefined ? [] : [named(null, field, '', `/working_time/${key}`, String(value))]
    }),
  ]
}

/** What an input is called: the row's name, then the field's. */
export function nameOfInput(input: Input, inputs: readonly PlanInput[]): string {
  return inputs.find((it) => sameInput(it.input, input))?.name ?? t(`input-${input.field}`)
}

export const sameInput = (one: Input, other: Input) => one.row === other.row && one.field === other.field
/** An input as the value of a choice, and back. */
export const inputKey = (input: Input) => `${input.row ?? ''}:${input.field}`
export function inputOf(key: string): Input {
  const at = key.indexOf(':')
  return { row: key.slice(0, at) || null, field: key.slice(at + 1) as InputField }
}

function named(row: string | null, field: InputField, of: string, pointer: string, value: string): PlanInput {
  const figure = t(`input-${field}`)
  return {
    input: { row, field },
    name: of === '' ? figure : t('input-named', { of, figure }),
    pointer,
    value,
  }
}
