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
  'selective-tender',
  'prequalified-tender',
  'restricted-tender',
  'single-tender',
)
export const feePayers = options('fee-payer', 'purchaser', 'winner')
export const consortia = options('consortia', 'accepted', 'refused')
export const changeableKinds = options('changeable-kind', 'technical', 'service', 'contract')
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
export const fundingStabilities = options('funding-stability', 'secured', 'yearly', 'uncertain')
export const registers = options('register', 'services', 'functions', 'providers')
export const serviceCategories = options(
  'service-category',
  'social-welfare',
  'social-assistance',
  'poverty-relief',
  'charity',
  'community-building',
  'marriage-and-family',
  'mental-health',
  'disability-rehabilitation',
  'education',
  'employment-support',
  'workers-support',
  'crime-prevention',
  'anti-drug',
  'corrections',
  'population-and-family-planning',
  'emergency-response',
  'public-culture',
)
export const technicalBases = options('technical-basis', 'points', 'highest', 'maximum')
export const riskStages = options('risk-stage', 'preparation', 'procurement', 'performance', 'closing')
export const levels = options('level', 'low', 'medium', 'high')
export const reviewConclusions = options('review-conclusion', 'passed', 'to-mend')
export const memberSides = options('member-side', 'purchaser', 'expert', 'agent')
export const expertGrades = options('expert-grade', 'junior', 'intermediate', 'senior')
export const interestKinds = options(
  'interest-kind',
  'employment',
  'director',
  'supervisor',
  'controlling-shareholder',
  'actual-controller',
  'kinship',
  'other',
)
export const relations = options('relation', 'spouse', 'lineal-blood', 'collateral-blood', 'near-affinity')
export const counterparts = options('counterpart', 'legal-representative', 'head', 'staff')
export const advantages = options('advantage', 'small-enterprise', 'small-share')
