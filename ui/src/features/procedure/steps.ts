// The purchaser's path: from need to package, and what comes back.
import { costPlanSteps } from '@/components/form/cost-plan'
import type { Row, Step, Value } from '@/components/form/declaration'
import {
  advantages,
  changeableKinds,
  consortia,
  costHeads,
  counterparts,
  criterionKinds,
  currencies,
  expertGrades,
  feePayers,
  fundingStabilities,
  importances,
  indicatorKinds,
  interestKinds,
  languageOptions,
  levels,
  memberSides,
  periods,
  pricedUnits,
  priceModes,
  procurementMethods,
  registers,
  relations,
  reviewConclusions,
  riskStages,
  serviceCategories,
  serviceKinds,
  technicalBases,
  volumeUnits,
  workMethods,
} from '@/components/form/options'

const isKinship = (it: Row) => it.kind === 'kinship'
const isExpert = (it: Row) => it.side === 'expert'

/** What a bid is scored by. */
const bidColumns: Value[] = [
  { at: 'bidder', kind: 'line' },
  { at: 'price', kind: 'amount' },
  {
    at: 'volume',
    kind: 'quantity',
    shown: (read) => read('/price/mode') === 'fixed-price-volume',
  },
  { at: 'quality', kind: 'quantity' },
  { at: 'advantage', kind: 'choice', options: advantages, open: true },
  { at: 'technical', kind: 'quantity', more: true },
]

/** More is bought from the supplier of an earlier contract. */
const fits = (read: (pointer: string) => unknown) =>
  ((read('/circumstances/holding') as string[] | undefined) ?? []).includes('must-fit-existing')
/** A procurement agency is charged. */
const hasAgent = (read: (pointer: string) => unknown) =>
  Object.values((read('/purchaser/agent') as Record<string, string> | undefined) ?? {}).some(
    (it) => it !== '',
  )
/** It is consulted or negotiated on, and some of it may change on the way. */
const isNegotiated = (read: (pointer: string) => unknown) =>
  ['competitive-consultation', 'competitive-negotiation'].includes(read('/method/form') as string)
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
      { at: '/purchaser/email', kind: 'line', more: true },
      { at: '/purchaser/agent', kind: 'words', more: true },
      { at: '/purchaser/agent_address', kind: 'words', more: true, shown: hasAgent },
      { at: '/purchaser/agent_contact', kind: 'line', more: true, shown: hasAgent },
      { at: '/purchaser/agent_phone', kind: 'line', more: true, shown: hasAgent },
      { at: '/purchaser/agent_fee', kind: 'words', more: true, shown: hasAgent },
      {
        at: '/purchaser/agent_fee_payer',
        kind: 'choice',
        options: feePayers,
        open: true,
        more: true,
        shown: hasAgent,
      },
      { at: '/currency', kind: 'choice', options: currencies, more: true },
    ],
    owns: ['/purchaser'],
  },
  {
    id: 'need',
    stage: 'need',
    fields: [
      { at: '/need/statement', kind: 'prose' },
      { at: '/need/reasons', kind: 'prose', list: { catalogue: 'reasons' } },
      { at: '/need/drawbacks', kind: 'prose', list: { catalogue: 'drawbacks' } },
      {
        at: '/need/functions',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'words' },
          { at: 'core', kind: 'yes' },
          { at: 'reason', kind: 'words' },
        ],
      },
      { at: '/need/headings/importance', kind: 'prose', more: true },
      { at: '/need/headings/aims', kind: 'prose', more: true },
      { at: '/need/headings/purchasing_body', kind: 'prose', more: true },
      { at: '/need/headings/providers', kind: 'prose', more: true },
      { at: '/need/headings/range', kind: 'prose', more: true },
    ],
    owns: ['/need'],
  },
  {
    id: 'survey',
    stage: 'need',
    fields: [
      { at: '/need/survey/conducted_on', kind: 'date' },
      { at: '/need/survey/ways', kind: 'words' },
      { at: '/need/survey/respondents', kind: 'integer' },
      { at: '/need/survey/findings', kind: 'prose' },
      { at: '/need/survey/public_opinion', kind: 'prose' },
      { at: '/need/survey/market', kind: 'prose' },
      { at: '/need/survey/past_prices', kind: 'prose' },
      { at: '/need/survey/follow_up', kind: 'prose', more: true },
      {
        at: '/need/soundings',
        kind: 'rows',
        columns: [
          { at: 'organisation', kind: 'line' },
          { at: 'on', kind: 'date' },
          { at: 'interest', kind: 'line' },
          { at: 'capacity', kind: 'line' },
          { at: 'price', kind: 'amount' },
        ],
        details: [{ at: 'contact', kind: 'line' }],
      },
    ],
    owns: ['/need/survey'],
  },
  {
    id: 'catalogue',
    stage: 'need',
    fields: [
      { at: '/need/catalogue_item', kind: 'line' },
      {
        at: '/need/registers',
        kind: 'rows',
        list: { catalogue: 'guangdong', row: (it) => ({ register: 'services', name: it.name }) },
        columns: [
          { at: 'register', kind: 'choice', options: registers },
          { at: 'code', kind: 'line' },
          { at: 'name', kind: 'words' },
        ],
      },
      { at: '/need/budget_source', kind: 'words' },
      { at: '/need/funding_stability', kind: 'choice', options: fundingStabilities, open: true },
    ],
  },
  {
    id: 'scope',
    stage: 'service',
    fields: [
      { at: '/service/kind', kind: 'choice', options: serviceKinds },
      {
        at: '/service/categories',
        kind: 'choices',
        options: serviceCategories,
        mapped: ['shenzhen', 'guangdong'],
        more: true,
      },
      { at: '/service/definition', kind: 'prose' },
      {
        at: '/service/target_groups',
        kind: 'rows',
        list: { catalogue: 'target-groups', row: (it) => ({ name: it.name }) },
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
      { at: '/service/bars_unrelated_tasks', kind: 'yes' },
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
      { at: '/service/supervision', kind: 'prose' },
      { at: '/service/handover_in', kind: 'prose' },
      { at: '/service/handover_out', kind: 'prose' },
      { at: '/service/overseas_partner', kind: 'words', more: true },
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
          { at: 'certificate', kind: 'words' },
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
      { at: '/objectives', kind: 'rows', columns: [{ at: 'text', kind: 'words' }] },
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
          { at: 'objective', kind: 'link', rows: '/objectives' },
          { at: 'count_rule', kind: 'prose' },
          { at: 'minimum', kind: 'words' },
          { at: 'deduplication', kind: 'words' },
          { at: 'baseline', kind: 'quantity' },
          { at: 'verifier', kind: 'words' },
          { at: 'frequency', kind: 'words' },
          { at: 'weight', kind: 'quantity' },
          { at: 'hours_per_unit', kind: 'quantity' },
          { at: 'shortfall', kind: 'prose' },
        ],
      },
    ],
    panel: 'indicators',
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
      { at: '/price/renewal', kind: 'prose', more: true },
      { at: '/price/bid_bond', kind: 'amount', more: true },
      { at: '/price/performance_bond', kind: 'percent', more: true },
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
          { at: 'evidence', kind: 'words' },
          { at: 'pass_mark', kind: 'quantity' },
          {
            at: 'parts',
            kind: 'rows',
            columns: [
              { at: 'name', kind: 'words' },
              { at: 'weight', kind: 'quantity' },
              { at: 'description', kind: 'words' },
              { at: 'evidence', kind: 'words' },
            ],
          },
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
    id: 'scheme',
    stage: 'award',
    fields: [
      { at: '/award/pass_mark', kind: 'quantity' },
      { at: '/award/small_enterprise_deduction', kind: 'percent' },
      { at: '/award/small_share_deduction', kind: 'percent', more: true },
      { at: '/award/technical_basis', kind: 'choice', options: technicalBases, more: true },
      {
        at: '/award/quality_max',
        kind: 'quantity',
        shown: (read) => read('/award/technical_basis') !== 'points',
      },
      { at: '/award/abnormally_low/half_of_mean', kind: 'percent', more: true },
      { at: '/award/abnormally_low/half_of_second_lowest', kind: 'percent', more: true },
      { at: '/award/abnormally_low/share_of_ceiling', kind: 'percent', more: true },
      { at: '/evaluation/imagined', kind: 'rows', columns: bidColumns },
    ],
    owns: ['/award'],
    panel: 'imagined-scores',
  },
  {
    id: 'method',
    stage: 'award',
    fields: [
      { at: '/method/form', kind: 'choice', options: procurementMethods, lawful: true },
      { at: '/method/reason', kind: 'prose' },
      { at: '/circumstances/procurement_threshold', kind: 'amount' },
      { at: '/circumstances/open_tender_threshold', kind: 'amount' },
      { at: '/circumstances/original_amount', kind: 'amount', shown: fits },
      { at: '/circumstances/additions', kind: 'amount', shown: fits },
      { at: '/circumstances/budget_item', kind: 'line', more: true },
      { at: '/circumstances/category', kind: 'line', more: true },
      { at: '/circumstances/fiscal_year', kind: 'integer', more: true },
      {
        at: '/circumstances/siblings',
        kind: 'rows',
        more: true,
        columns: [
          { at: 'name', kind: 'line' },
          { at: 'amount', kind: 'amount' },
          { at: 'method', kind: 'choice', options: procurementMethods, lawful: true },
          { at: 'excepted', kind: 'yes' },
        ],
        details: [
          { at: 'budget_item', kind: 'line' },
          { at: 'category', kind: 'line' },
          { at: 'fiscal_year', kind: 'integer' },
        ],
        // What counts together with this purchase is of its own budget item, category and year.
        seed: (read) =>
          Object.fromEntries(
            ['budget_item', 'category', 'fiscal_year'].map((it) => [it, read(`/circumstances/${it}`)]),
          ),
      },
      {
        at: '/method/changeable',
        kind: 'rows',
        shown: isNegotiated,
        columns: [
          { at: 'kind', kind: 'choice', options: changeableKinds },
          { at: 'text', kind: 'words' },
        ],
      },
      { at: '/method/consortia', kind: 'choice', options: consortia, open: true },
      { at: '/method/reserved_for_small_enterprises', kind: 'yes', more: true },
      { at: '/method/industry', kind: 'words', more: true },
    ],
    owns: ['/method', '/circumstances'],
    panel: 'method',
  },
  {
    id: 'timetable',
    stage: 'award',
    fields: [
      { at: '/timetable/notice', kind: 'date' },
      { at: '/timetable/notice_until', kind: 'date' },
      { at: '/timetable/documents_until', kind: 'date' },
      { at: '/timetable/questions_until', kind: 'date' },
      { at: '/timetable/bid_deadline', kind: 'moment' },
      { at: '/timetable/documents_place', kind: 'words' },
      { at: '/timetable/documents_way', kind: 'words' },
      { at: '/timetable/documents_price', kind: 'amount' },
      { at: '/timetable/opening_place', kind: 'words' },
      { at: '/timetable/briefing', kind: 'moment', more: true },
      { at: '/timetable/briefing_place', kind: 'words', more: true },
      { at: '/method/validity_days', kind: 'integer' },
      { at: '/method/two_envelopes', kind: 'yes' },
    ],
    owns: ['/timetable'],
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
  {
    id: 'risks',
    stage: 'contract',
    fields: [
      {
        at: '/risks',
        kind: 'rows',
        list: {
          catalogue: 'risks',
          row: (it) => ({
            risk: it.name,
            ...('measure' in it && { stage: it.stage, measure: it.measure, fallback: it.fallback }),
          }),
        },
        columns: [
          { at: 'stage', kind: 'choice', options: riskStages },
          { at: 'risk', kind: 'words' },
          { at: 'likelihood', kind: 'choice', options: levels },
          { at: 'impact', kind: 'choice', options: levels },
          { at: 'owner', kind: 'line' },
        ],
        details: [
          { at: 'measure', kind: 'prose' },
          { at: 'fallback', kind: 'prose' },
        ],
      },
    ],
  },
  {
    id: 'publicity',
    stage: 'contract',
    fields: [
      {
        at: '/publicity',
        kind: 'rows',
        columns: [
          { at: 'what', kind: 'words' },
          { at: 'medium', kind: 'words' },
          { at: 'on', kind: 'date' },
          { at: 'owner', kind: 'line' },
        ],
      },
    ],
  },
  {
    id: 'review',
    stage: 'finish',
    fields: [
      { at: '/review/general', kind: 'prose' },
      { at: '/review/non_discrimination', kind: 'prose' },
      { at: '/review/competition', kind: 'prose' },
      { at: '/review/policies', kind: 'prose' },
      { at: '/review/performance_risk', kind: 'prose' },
      {
        at: '/review/reviewers',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'line' },
          { at: 'office', kind: 'line' },
        ],
      },
      { at: '/review/on', kind: 'date' },
      { at: '/review/conclusion', kind: 'choice', options: reviewConclusions, open: true },
    ],
    owns: ['/review'],
  },
  { id: 'check', stage: 'finish', fields: [], owns: ['/assumptions'], panel: 'check' },
  { id: 'export', stage: 'finish', fields: [], panel: 'export' },
  {
    id: 'questions',
    stage: 'conduct',
    fields: [
      {
        at: '/questions',
        kind: 'rows',
        columns: [
          { at: 'asked_on', kind: 'date' },
          { at: 'asker', kind: 'line' },
          { at: 'question', kind: 'words' },
          { at: 'answer', kind: 'words' },
          { at: 'answered_on', kind: 'date' },
        ],
      },
      { at: '/briefing/record', kind: 'prose', more: true },
      {
        at: '/briefing/attendees',
        kind: 'rows',
        more: true,
        columns: [
          { at: 'organisation', kind: 'line' },
          { at: 'name', kind: 'line' },
          { at: 'contact', kind: 'line' },
        ],
      },
    ],
  },
  { id: 'issues', stage: 'conduct', fields: [], owns: ['/issues'], panel: 'issues' },
  { id: 'received', stage: 'conduct', fields: [], owns: ['/received'], panel: 'received' },
  {
    id: 'committee',
    stage: 'conduct',
    fields: [
      { at: '/committee/meets_on', kind: 'date' },
      {
        at: '/committee/members',
        kind: 'rows',
        columns: [
          { at: 'name', kind: 'line' },
          { at: 'side', kind: 'choice', options: memberSides },
          { at: 'chair', kind: 'yes' },
          { at: 'unit', kind: 'line' },
          { at: 'declared_on', kind: 'date' },
          { at: 'recused', kind: 'yes' },
        ],
        details: [
          {
            at: 'interests',
            kind: 'rows',
            columns: [
              { at: 'bidder', kind: 'line' },
              { at: 'kind', kind: 'choice', options: interestKinds },
              { at: 'until', kind: 'date' },
              { at: 'relation', kind: 'choice', options: relations, open: true, fits: isKinship },
              {
                at: 'generations',
                kind: 'integer',
                fits: (it) => isKinship(it) && it.relation === 'collateral-blood',
              },
              { at: 'with', kind: 'choice', options: counterparts, open: true, fits: isKinship },
            ],
          },
          { at: 'born', kind: 'date', fits: isExpert },
          { at: 'grade', kind: 'choice', options: expertGrades, open: true, fits: isExpert },
          { at: 'years', kind: 'integer', fits: isExpert },
          { at: 'legal', kind: 'yes', fits: isExpert },
          { at: 'chosen', kind: 'yes', fits: isExpert },
          { at: 'supervises', kind: 'yes' },
        ],
      },
      { at: '/committee/complex', kind: 'yes', more: true },
      { at: '/committee/social_impact', kind: 'yes', more: true },
      { at: '/committee/choice_approved', kind: 'yes', more: true },
    ],
    owns: ['/committee'],
    panel: 'committee',
  },
  {
    id: 'readings',
    stage: 'conduct',
    fields: [
      {
        at: '/evaluation/readings',
        kind: 'rows',
        columns: [
          { at: 'bidder', kind: 'line' },
          { at: 'figures', kind: 'amount' },
          { at: 'words', kind: 'amount' },
          { at: 'breakdown_total', kind: 'amount' },
        ],
        details: [
          {
            at: 'lines',
            kind: 'rows',
            columns: [
              { at: 'name', kind: 'line' },
              { at: 'unit_price', kind: 'amount' },
              { at: 'quantity', kind: 'quantity' },
              { at: 'total', kind: 'amount' },
            ],
          },
        ],
      },
    ],
    panel: 'readings',
  },
  {
    id: 'evaluation',
    stage: 'conduct',
    fields: [{ at: '/evaluation/bids', kind: 'rows', columns: bidColumns }],
    panel: 'case-scores',
  },
  {
    id: 'assessment',
    stage: 'conduct',
    fields: [
      {
        at: '/assessment/items',
        kind: 'rows',
        columns: [
          { at: 'aspect', kind: 'line' },
          { at: 'group', kind: 'line' },
          { at: 'name', kind: 'words' },
          { at: 'weight', kind: 'quantity' },
          { at: 'score', kind: 'quantity' },
        ],
      },
      { at: '/assessment/date', kind: 'date' },
      { at: '/assessment/tasks_unfinished', kind: 'yes', more: true },
      { at: '/assessment/serious', kind: 'yes', more: true },
    ],
    owns: ['/assessment'],
    panel: 'assessment',
  },
]
