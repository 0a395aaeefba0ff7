// The purchaser's path: from need to package, and what comes back.
import { costPlanSteps } from '@/components/form/cost-plan'
import type { Step } from '@/components/form/declaration'
import {
  costHeads,
  criterionKinds,
  currencies,
  importances,
  indicatorKinds,
  languageOptions,
  periods,
  pricedUnits,
  priceModes,
  procurementMethods,
  serviceKinds,
  volumeUnits,
  workMethods,
} from '@/components/form/options'

const inMode = (mode: string) => (read: (pointer: string) => unknown) => read('/price/mode') === mode

export const procedureSteps: Step[] = [
  {
    id: 'project',
    stage: 'need',
    fields: [
      { at: '/title', kind: 'words' },
      { at: '/number', kind: 'line' },
      { at: '/purchaser/name', kind: 'words' },
      { at: '/purchaser/address', kind: 'words' },
      { at: '/purchaser/contact', kind: 'line' },
      { at: '/purchaser/phone', kind: 'line' },
      { at: '/languages', kind: 'choices', options: languageOptions },
      { at: '/purchaser/agent', kind: 'words', more: true },
      { at: '/currency', kind: 'choice', options: currencies, more: true },
    ],
    owns: ['/purchaser'],
  },
  {
    id: 'need',
    stage: 'need',
    fields: [
      { at: '/need/statement', kind: 'prose' },
      { at: '/need/reasons', kind: 'prose' },
      { at: '/need/catalogue_item', kind: 'line' },
      { at: '/need/budget_source', kind: 'words' },
      {
        at: '/need/functions',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'core', kind: 'yes' },
          { at: 'reason', kind: 'words' },
        ],
      },
    ],
    owns: ['/need'],
  },
  {
    id: 'scope',
    stage: 'service',
    fields: [
      { at: '/service/kind', kind: 'choice', options: serviceKinds },
      { at: '/service/definition', kind: 'prose' },
      {
        at: '/service/target_groups',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'count', kind: 'integer' },
        ],
      },
      { at: '/service/area', kind: 'words' },
      {
        at: '/service/content',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'description', kind: 'prose' },
        ],
      },
      { at: '/service/out_of_scope', kind: 'prose' },
    ],
  },
  {
    id: 'delivery',
    stage: 'service',
    fields: [
      { at: '/service/methods', kind: 'choices', options: workMethods },
      { at: '/service/opening_hours', kind: 'words' },
      {
        at: '/service/requirements',
        kind: 'rows',
        columns: [
          { at: 'importance', kind: 'choice', options: importances },
          { at: 'text', kind: 'prose' },
        ],
      },
      { at: '/service/purchaser_contribution', kind: 'prose' },
    ],
  },
  {
    id: 'staffing',
    stage: 'service',
    fields: [
      { at: '/service/staffing/amount_per_worker', kind: 'amount' },
      { at: '/service/staffing/related_share', kind: 'fraction' },
      { at: '/service/staffing/social_worker_share', kind: 'fraction' },
      {
        at: '/service/staffing/roles',
        kind: 'rows',
        columns: [
          { at: 'role', kind: 'words' },
          { at: 'count', kind: 'integer' },
          { at: 'requirement', kind: 'words' },
        ],
      },
      { at: '/service/staffing/workers', kind: 'integer', more: true },
      { at: '/service/staffing/related_workers', kind: 'integer', more: true },
      { at: '/service/staffing/social_workers', kind: 'integer', more: true },
    ],
    owns: ['/service/staffing'],
  },
  {
    id: 'indicators',
    stage: 'indicators',
    fields: [
      {
        at: '/indicators',
        kind: 'rows',
        columns: [
          { at: 'kind', kind: 'choice', options: indicatorKinds },
          { at: 'name', kind: 'words' },
          { at: 'target', kind: 'quantity' },
          { at: 'unit', kind: 'words' },
          { at: 'period', kind: 'choice', options: periods },
          { at: 'evidence', kind: 'words' },
        ],
        details: [
          { at: 'count_rule', kind: 'prose' },
          { at: 'baseline', kind: 'quantity' },
          { at: 'verifier', kind: 'words' },
          { at: 'frequency', kind: 'words' },
          { at: 'weight', kind: 'quantity' },
          { at: 'hours_per_unit', kind: 'quantity' },
          { at: 'shortfall', kind: 'prose' },
        ],
      },
    ],
  },
  {
    id: 'price',
    stage: 'money',
    fields: [
      { at: '/price/mode', kind: 'choice', options: priceModes },
      { at: '/price/budget', kind: 'amount' },
      { at: '/price/ceiling', kind: 'amount' },
      { at: '/price/term_months', kind: 'integer' },
      { at: '/price/contract_months', kind: 'integer' },
      {
        at: '/price/posts',
        kind: 'rows',
        shown: inMode('per-post'),
        columns: [
          { at: 'role', kind: 'words' },
          { at: 'employing_unit', kind: 'words' },
          { at: 'count', kind: 'integer' },
          { at: 'months', kind: 'integer' },
          { at: 'rate_ceiling', kind: 'amount' },
        ],
      },
      {
        at: '/price/cases',
        kind: 'rows',
        shown: inMode('per-case'),
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'unit', kind: 'words' },
          { at: 'count', kind: 'quantity' },
          { at: 'price_ceiling', kind: 'amount' },
          { at: 'kind', kind: 'choice', options: pricedUnits },
          { at: 'intensity', kind: 'quantity' },
        ],
      },
      { at: '/price/volume/unit', kind: 'choice', options: volumeUnits },
      { at: '/price/volume/floor', kind: 'quantity' },
      { at: '/price/volume/cap', kind: 'quantity', shown: inMode('fixed-price-volume') },
      {
        at: '/price/funding',
        kind: 'rows',
        columns: [
          { at: 'source', kind: 'words' },
          { at: 'percent', kind: 'percent' },
        ],
      },
      { at: '/price/ceiling_rationale', kind: 'prose' },
      {
        at: '/price/caps',
        kind: 'rows',
        more: true,
        columns: [
          { at: 'head', kind: 'choice', options: costHeads },
          { at: 'percent', kind: 'percent' },
          { at: 'amount', kind: 'amount' },
        ],
      },
      { at: '/price/allows_contingency', kind: 'yes', more: true },
    ],
    owns: ['/price'],
    panel: 'terms',
  },
  ...costPlanSteps('estimate', { at: '/estimate', indicators: '/indicators', terms: '/price' }),
  { id: 'ceiling', stage: 'money', fields: [], panel: 'ceiling' },
  {
    id: 'payment',
    stage: 'money',
    fields: [
      {
        at: '/instalments',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'percent', kind: 'percent' },
          { at: 'trigger', kind: 'prose' },
          { at: 'due_month', kind: 'integer' },
          { at: 'assessment/rectified', kind: 'percent', beside: { failed: '0' }, more: true },
          { at: 'assessment/failed', kind: 'percent', beside: { rectified: '100' }, more: true },
        ],
      },
    ],
    panel: 'instalments',
  },
  {
    id: 'qualifications',
    stage: 'award',
    fields: [
      {
        at: '/qualifications',
        kind: 'rows',
        columns: [
          { at: 'text', kind: 'prose' },
          { at: 'evidence', kind: 'words' },
        ],
      },
    ],
  },
  {
    id: 'criteria',
    stage: 'award',
    fields: [
      {
        at: '/criteria',
        kind: 'rows',
        columns: [
          { at: 'kind', kind: 'choice', options: criterionKinds },
          { at: 'name', kind: 'words' },
          { at: 'weight', kind: 'quantity' },
        ],
        details: [
          { at: 'description', kind: 'prose' },
          {
            at: 'bands',
            kind: 'rows',
            columns: [
              { at: 'points', kind: 'quantity' },
              { at: 'condition', kind: 'prose' },
            ],
          },
        ],
      },
    ],
    panel: 'weights',
  },
  {
    id: 'timetable',
    stage: 'award',
    fields: [
      { at: '/method/form', kind: 'choice', options: procurementMethods },
      { at: '/timetable/notice', kind: 'date' },
      { at: '/timetable/documents_until', kind: 'date' },
      { at: '/timetable/questions_until', kind: 'date' },
      { at: '/timetable/bid_deadline', kind: 'moment' },
      { at: '/timetable/documents_place', kind: 'words' },
      { at: '/timetable/opening_place', kind: 'words' },
      { at: '/method/validity_days', kind: 'integer' },
      { at: '/method/two_envelopes', kind: 'yes' },
      { at: '/method/reason', kind: 'prose', more: true },
      { at: '/method/reserved_for_small_enterprises', kind: 'yes', more: true },
      { at: '/method/industry', kind: 'words', more: true },
    ],
    owns: ['/timetable', '/method'],
    panel: 'timetable',
  },
  {
    id: 'contract',
    stage: 'contract',
    fields: [
      {
        at: '/contract',
        kind: 'rows',
        columns: [
          { at: 'title', kind: 'words' },
          { at: 'body', kind: 'prose' },
        ],
      },
    ],
  },
  { id: 'check', stage: 'finish', fields: [], owns: ['/assumptions'], panel: 'check' },
  { id: 'export', stage: 'finish', fields: [], panel: 'export' },
  { id: 'received', stage: 'finish', fields: [], owns: ['/received'], panel: 'received' },
]
