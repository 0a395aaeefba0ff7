// The fields of a cost plan: an agency's, and a purchaser's own estimate.
import { basisOf, grows } from './cells'
import type { Field, Row, Step, Value } from './declaration'
import { bases, contributionBases, costHeads, postLevels } from './options'

/** Where the lists stand that a plan's rows name. */
interface Places {
  /** The plan itself. */
  at: string
  indicators: string
  /** The terms of price. */
  terms: string
}

type Read = (pointer: string) => unknown
const values = (...fields: Value[]) => fields
const inMode = (terms: string, mode: string) => (read: Read) => read(`${terms}/mode`) === mode
const ownHours = (row: Row) => !row.conversion
const kindOf = (kind: string) => (row: Row) => basisOf(row).kind === kind

/** Its steps: people, then work and its hours, then everything else; the last has the costing below. */
export function costPlanSteps(last: string, places: Places): Step[] {
  const { at } = places
  return [
    { id: 'posts', stage: 'money', fields: people(places), owns: [`${at}/posts`, `${at}/contributions`] },
    {
      id: 'work',
      stage: 'money',
      fields: work(places),
      owns: [`${at}/activities`, `${at}/conversions`, `${at}/working_time`],
    },
    { id: last, stage: 'money', fields: otherCosts(places), owns: [at], panel: 'costing' },
  ]
}

function people({ at, terms }: Places): Field[] {
  return [
    { at: `${at}/starts_on`, kind: 'date' },
    {
      at: `${at}/posts`,
      kind: 'rows',
      sheet: true,
      seed: (read) => {
        const term = read(`${terms}/term_months`)
        return { ...(term ? { months: String(term) } : {}), serves: true }
      },
      columns: values(
        { at: 'role', kind: 'line' },
        { at: 'full_time', kind: 'quantity' },
        { at: 'months', kind: 'quantity' },
        { at: 'monthly_pay', kind: 'amount' },
        { at: 'bonus_months', kind: 'quantity' },
        { at: 'serves', kind: 'yes' },
        {
          at: 'demand',
          kind: 'link',
          rows: `${terms}/posts`,
          more: true,
          shown: inMode(terms, 'per-post'),
        },
        { at: 'level', kind: 'choice', options: postLevels, more: true },
        { at: 'allowance', kind: 'amount', more: true },
        { at: 'first_month', kind: 'integer', more: true },
        { at: 'growth', kind: 'percent', more: true },
        { at: 'turnover', kind: 'percent', more: true },
        { at: 'vacant_months', kind: 'quantity', more: true },
        { at: 'replacement_cost', kind: 'amount', more: true },
      ),
    },
    {
      at: `${at}/contributions/schemes`,
      kind: 'rows',
      sheet: true,
      columns: values(
        { at: 'name', kind: 'line' },
        { at: 'percent', kind: 'percent' },
        { at: 'base_floor', kind: 'amount' },
        { at: 'base_ceiling', kind: 'amount' },
        { at: 'from', kind: 'date', more: true },
        { at: 'worker_percent', kind: 'percent', more: true },
        { at: 'worker_exempt_below', kind: 'amount', more: true },
      ),
      starters: [
        {
          words: 'starter-insurances',
          currency: 'CNY',
          names: [
            'scheme-pension',
            'scheme-medical',
            'scheme-unemployment',
            'scheme-injury',
            'scheme-maternity',
            'scheme-housing-fund',
          ],
        },
        { words: 'starter-mpf', currency: 'HKD', names: ['scheme-mpf'] },
      ],
    },
    { at: `${at}/contributions/as_of`, kind: 'date' },
    { at: `${at}/contributions/source`, kind: 'line' },
    { at: `${at}/contributions/base`, kind: 'choice', options: contributionBases, more: true },
  ]
}

function work({ at, indicators, terms }: Places): Field[] {
  return [
    {
      at: `${at}/activities`,
      kind: 'rows',
      sheet: true,
      columns: values(
        { at: 'name', kind: 'line' },
        { at: 'count', kind: 'quantity' },
        { at: 'direct_hours', kind: 'quantity', fits: ownHours },
        { at: 'indirect_hours', kind: 'quantity', fits: ownHours },
        { at: 'direct_cost', kind: 'amount' },
        { at: 'indicator', kind: 'link', rows: indicators, more: true },
        {
          at: 'case',
          kind: 'link',
          rows: `${terms}/cases`,
          more: true,
          shown: inMode(terms, 'per-case'),
        },
        { at: 'conversion', kind: 'link', rows: `${at}/conversions`, more: true },
        { at: 'post', kind: 'link', rows: `${at}/posts`, more: true },
        { at: 'first_month', kind: 'integer', more: true },
        { at: 'months', kind: 'integer', more: true },
        { at: 'growth', kind: 'percent', more: true },
      ),
    },
    {
      at: `${at}/conversions`,
      kind: 'rows',
      sheet: true,
      columns: values(
        { at: 'name', kind: 'line' },
        { at: 'direct_hours', kind: 'quantity' },
        { at: 'indirect_hours', kind: 'quantity' },
        { at: 'source', kind: 'line' },
        { at: 'least', kind: 'quantity', more: true },
        { at: 'most', kind: 'quantity', more: true },
      ),
      starters: [
        {
          words: 'starter-conversions',
          names: [
            'conversion-interview',
            'conversion-visit',
            'conversion-call',
            'conversion-group',
            'conversion-community',
            'conversion-referral',
            'conversion-training',
          ],
        },
      ],
    },
    { at: `${at}/working_time/days_per_year`, kind: 'quantity' },
    { at: `${at}/working_time/hours_per_day`, kind: 'quantity' },
    { at: `${at}/working_time/leave_days`, kind: 'quantity' },
    { at: `${at}/working_time/by_calendar`, kind: 'yes', more: true },
    { at: `${at}/working_time/training_days`, kind: 'quantity', more: true },
    { at: `${at}/working_time/supervision_hours`, kind: 'quantity', more: true },
    { at: `${at}/working_time/indirect_share`, kind: 'percent', more: true },
  ]
}

function otherCosts({ at }: Places): Field[] {
  return [
    {
      at: `${at}/shared_lines`,
      kind: 'rows',
      sheet: true,
      columns: values(
        { at: 'head', kind: 'choice', options: costHeads },
        { at: 'name', kind: 'line' },
        { at: 'basis', kind: 'basis', options: bases },
        { at: 'basis/figure', kind: 'figure' },
        { at: 'cap', kind: 'amount', more: true },
        { at: 'basis/growth', kind: 'percent', more: true, fits: grows },
      ),
      details: [
        { at: 'basis/heads', kind: 'choices', options: costHeads, fits: kindOf('of-heads') },
        { at: 'basis/lines', kind: 'links', rows: `${at}/shared_lines`, fits: kindOf('of-lines') },
      ],
    },
  ]
}
