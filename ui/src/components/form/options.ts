// The closed choices of the contract, in the order in which they are offered.
import type { Options } from './declaration'

const options = (words: string, ...values: string[]): Options => ({ words, values })

export const languageOptions = options('language', 'zh-Hans', 'zh-Hant', 'en')
export const currencies = options('currency', 'CNY', 'HKD')
export const serviceKinds = options(
  'service-kind',
  'family-station',
  'youth',
  'older-persons',
  'disability',
  'community-corrections',
  'anti-drug',
  'school',
  'medical',
  'other',
)
export const workMethods = options(
  'work-method',
  'casework',
  'group-work',
  'community-work',
  'outreach',
  'advocacy',
)
export const importances = options('importance', 'essential', 'important', 'ordinary')
export const indicatorKinds = options('indicator-kind', 'output', 'outcome', 'quality', 'process')
export const periods = options('period', 'year', 'term', 'quarter', 'month')
export const priceModes = options('price-mode', 'lump-sum', 'per-post', 'per-case', 'fixed-price-volume')
export const volumeUnits = options('volume-unit', 'hours', 'places')
export const criterionKinds = options('criterion-kind', 'quality', 'commercial', 'price', 'volume')
export const procurementMethods = options(
  'procurement-method',
  'open-tender',
  'invited-tender',
  'competitive-consultation',
  'competitive-negotiation',
  'single-source',
  'framework-agreement',
)
export const legalForms = options(
  'legal-form',
  'social-service-agency',
  'association',
  'foundation',
  'company',
  'public-institution',
  'hong-kong-organisation',
)
export const certificates = options(
  'certificate',
  'none',
  'assistant',
  'social-worker',
  'senior',
  'registered-social-worker',
)
export const deviations = options('deviation', 'none', 'positive', 'negative')
export const costHeads = options(
  'cost-head',
  'personnel',
  'supervision',
  'training',
  'activities',
  'administration',
  'premises',
  'evaluation',
  'publicity',
  'management',
  'tax',
  'contingency',
)
export const bases = options(
  'basis',
  'fixed',
  'yearly',
  'per-post-year',
  'one-off',
  'of-personnel',
  'of-direct',
  'of-heads',
  'of-lines',
  'of-price',
  'on-top',
)
export const postLevels = options(
  'post-level',
  'front-line',
  'supervision-assistant',
  'junior-supervisor',
  'intermediate-supervisor',
  'senior-supervisor',
  'director',
  'service-assistant',
  'administration',
)
export const contributionBases = options('contribution-base', 'monthly-pay', 'pay-and-allowance', 'all-pay')
export const pricedUnits = options('priced-unit', 'case', 'group', 'session', 'visit', 'activity', 'hour')
