// The agency's path: from the package to two envelopes.
import { costPlanSteps } from '@/components/form/cost-plan'
import type { Row, Step } from '@/components/form/declaration'
import { deviations, importances, indicatorKinds, languageOptions, periods } from '@/components/form/options'
import { agencyFields, staffRows } from '@/components/form/people'
import { bestText } from '@/locale/format'
import { language } from '@/locale/words'
import type { Text } from '@/ipc/contract'

const inMode = (mode: string) => (read: (pointer: string) => unknown) =>
  read('/procedure/price/mode') === mode
const ofQuality = (criterion: Row) => criterion.kind === 'quality' || criterion.kind === 'commercial'

export const bidSteps: Step[] = [
  { id: 'package', stage: 'package', fields: [], owns: ['/package', '/procedure'], panel: 'package' },
  {
    id: 'agency',
    stage: 'package',
    fields: [
      ...agencyFields('/agency'),
      { at: '/language', kind: 'choice', options: languageOptions, more: true },
    ],
    owns: ['/agency'],
    panel: 'library-agency',
  },
  {
    id: 'eligibility',
    stage: 'answers',
    fields: [
      {
        at: '/eligibility',
        kind: 'answers',
        asks: '/procedure/qualifications',
        ask: [
          { at: 'text', kind: 'prose' },
          { at: 'evidence', kind: 'words' },
        ],
        link: 'qualification',
        layout: 'blocks',
        values: [
          { at: 'met', kind: 'yes' },
          { at: 'evidence', kind: 'passage' },
        ],
      },
    ],
  },
  {
    id: 'responses',
    stage: 'answers',
    fields: [
      {
        at: '/responses',
        kind: 'answers',
        asks: '/procedure/service/requirements',
        ask: [
          { at: 'text', kind: 'prose' },
          { at: 'importance', kind: 'choice', options: importances },
        ],
        link: 'requirement',
        layout: 'blocks',
        values: [
          { at: 'deviation', kind: 'choice', options: deviations },
          { at: 'text', kind: 'passage' },
        ],
      },
    ],
  },
  {
    id: 'staff',
    stage: 'people',
    fields: [staffRows('/staff')],
    panel: 'staffing',
  },
  {
    id: 'pledges',
    stage: 'people',
    fields: [
      {
        at: '/pledges',
        kind: 'answers',
        asks: '/procedure/indicators',
        ask: [
          { at: 'name', kind: 'words' },
          { at: 'kind', kind: 'choice', options: indicatorKinds },
          { at: 'unit', kind: 'words' },
          { at: 'period', kind: 'choice', options: periods },
          { at: 'target', kind: 'quantity' },
        ],
        link: 'indicator',
        layout: 'lines',
        values: [{ at: 'quantity', kind: 'quantity' }],
      },
    ],
    panel: 'hours',
  },
  {
    id: 'sections',
    stage: 'quality',
    fields: [
      {
        at: '/sections',
        kind: 'answers',
        asks: '/procedure/criteria',
        only: ofQuality,
        ask: [
          { at: 'name', kind: 'words' },
          { at: 'weight', kind: 'quantity' },
          { at: 'description', kind: 'prose' },
        ],
        link: 'criterion',
        layout: 'blocks',
        values: [
          { at: 'title', kind: 'line' },
          { at: 'body', kind: 'passage' },
        ],
        seed: (ask) => ({ title: ask ? bestText(ask.name as Text, language.value) : '' }),
        free: true,
      },
    ],
  },
  ...costPlanSteps('cost', {
    at: '/cost',
    indicators: '/procedure/indicators',
    terms: '/procedure/price',
  }),
  {
    id: 'offer',
    stage: 'money',
    fields: [
      { at: '/offer/total', kind: 'amount', shown: inMode('lump-sum') },
      { at: '/offer/volume', kind: 'quantity', shown: inMode('fixed-price-volume') },
      {
        at: '/offer/post_rates',
        kind: 'answers',
        shown: inMode('per-post'),
        asks: '/procedure/price/posts',
        ask: [
          { at: 'role', kind: 'words' },
          { at: 'employing_unit', kind: 'words' },
          { at: 'count', kind: 'integer' },
          { at: 'months', kind: 'integer' },
          { at: 'rate_ceiling', kind: 'amount' },
        ],
        link: 'post',
        layout: 'lines',
        values: [{ at: 'rate', kind: 'amount' }],
      },
      {
        at: '/offer/case_prices',
        kind: 'answers',
        shown: inMode('per-case'),
        asks: '/procedure/price/cases',
        ask: [
          { at: 'name', kind: 'words' },
          { at: 'unit', kind: 'words' },
          { at: 'count', kind: 'quantity' },
          { at: 'price_ceiling', kind: 'amount' },
        ],
        link: 'case',
        layout: 'lines',
        values: [{ at: 'price', kind: 'amount' }],
      },
    ],
    owns: ['/offer'],
    panel: 'schedule',
  },
  { id: 'capacity', stage: 'decide', fields: [], panel: 'capacity' },
  { id: 'viability', stage: 'decide', fields: [], panel: 'viability' },
  {
    id: 'cash',
    stage: 'decide',
    fields: [{ at: '/outlook/own_cash', kind: 'amount' }],
    owns: ['/outlook/own_cash'],
    panel: 'cash',
  },
  {
    id: 'risk',
    stage: 'decide',
    fields: [
      {
        at: '/outlook/ranges',
        kind: 'rows',
        columns: [
          { at: 'input', kind: 'input', rows: '/cost' },
          { at: 'least', kind: 'quantity' },
          { at: 'likely', kind: 'quantity' },
          { at: 'most', kind: 'quantity' },
        ],
      },
      { at: '/outlook/seed', kind: 'integer', more: true },
    ],
    panel: 'risk',
  },
  {
    id: 'rivals',
    stage: 'decide',
    fields: [
      { at: '/outlook/own_quality', kind: 'quantity' },
      {
        at: '/outlook/rivals',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'line' },
          { at: 'price', kind: 'amount', shown: (read) => !inMode('fixed-price-volume')(read) },
          { at: 'volume', kind: 'quantity', shown: inMode('fixed-price-volume') },
          { at: 'quality', kind: 'quantity' },
        ],
      },
    ],
    panel: 'scores',
  },
  { id: 'check', stage: 'finish', fields: [], panel: 'check' },
  { id: 'export', stage: 'finish', fields: [{ at: '/signed_on', kind: 'date' }], panel: 'export' },
]
