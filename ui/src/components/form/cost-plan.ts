// The fields of a cost plan: an agency's, and a purchaser's own estimate.
import type { Field, Value } from './declaration'
import { bases, costHeads } from './options'

/** Posts, contributions, activities, shared lines and working time of the plan at the pointer. */
export function costPlanFields(at: string, indicators: string): Field[] {
  const values = (...fields: Value[]) => fields
  return [
    {
      at: `${at}/posts`,
      kind: 'rows',
      columns: values(
        { at: 'role', kind: 'line' },
        { at: 'full_time', kind: 'quantity' },
        { at: 'months', kind: 'quantity' },
        { at: 'monthly_pay', kind: 'amount' },
        { at: 'bonus_months', kind: 'quantity' },
        { at: 'serves', kind: 'yes' },
      ),
    },
    { at: `${at}/contributions/as_of`, kind: 'date' },
    {
      at: `${at}/contributions/schemes`,
      kind: 'rows',
      columns: values(
        { at: 'name', kind: 'line' },
        { at: 'percent', kind: 'percent' },
        { at: 'base_floor', kind: 'amount' },
        { at: 'base_ceiling', kind: 'amount' },
      ),
    },
    {
      at: `${at}/activities`,
      kind: 'rows',
      columns: values(
        { at: 'name', kind: 'line' },
        { at: 'count', kind: 'quantity' },
        { at: 'direct_hours', kind: 'quantity' },
        { at: 'indirect_hours', kind: 'quantity' },
        { at: 'direct_cost', kind: 'amount' },
      ),
      details: [{ at: 'indicator', kind: 'link', rows: indicators }],
    },
    {
      at: `${at}/shared_lines`,
      kind: 'rows',
      columns: values(
        { at: 'head', kind: 'choice', options: costHeads },
        { at: 'name', kind: 'line' },
        { at: 'basis', kind: 'basis', options: bases },
      ),
    },
    { at: `${at}/working_time/days_per_year`, kind: 'quantity' },
    { at: `${at}/working_time/hours_per_day`, kind: 'quantity' },
    { at: `${at}/working_time/leave_days`, kind: 'quantity' },
  ]
}
