// Every word that the window uses exists in every language; none is left over; none stands in the code.
import { FluentResource } from '@fluent/bundle'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import type { Answers, Field, Rows, Value } from '@/components/form/declaration'
import { wordsOf } from '@/components/form/declaration'
import * as options from '@/components/form/options'
import { bidSteps } from '@/features/bid/steps'
import { procedureSteps } from '@/features/procedure/steps'
import { languages } from '@/locale/words'

const catalogues = import.meta.glob<string>('../../../templates/locales/*/window*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = import.meta.glob<string>(['../**/*.{ts,vue}', '!../**/*.test.ts', '!../ipc/generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Messages of a language: key → names of its attributes and of its variables. */
function messagesOf(language: string): Map<string, { attributes: string[]; variables: string[] }> {
  const bodies = Object.entries(catalogues)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([, text]) => new FluentResource(text).body)
  return new Map(
    bodies.map((it) => [
      it.id,
      {
        attributes: Object.keys(it.attributes).sort(),
        variables: [...new Set(JSON.stringify(it).match(/"type":"var","name":"\w+"/g))].sort(),
      },
    ]),
  )
}

const desks = { purchaser: procedureSteps, agency: bidSteps }

function fieldKeys(field: Field | Value | Rows | Answers, at = field.at): string[] {
  const inner = (values: (Value | Rows)[]) => values.flatMap((it) => fieldKeys(it, `${at}/0/${it.at}`))
  if (field.kind === 'rows') {
    const starters = (field.starters ?? []).flatMap((it) => [it.words, ...it.names])
    return [wordsOf(at), ...inner(field.columns), ...inner(field.details ?? []), ...starters]
  }
  if (field.kind === 'answers') return [wordsOf(at), ...inner(field.values)]
  return [wordsOf(at)]
}

/** Keys that the code builds out of what is declared. */
function declaredKeys(): string[] {
  const steps = Object.entries(desks).flatMap(([desk, steps]) =>
    steps.flatMap((it) => [
      `${desk}-${it.id}`,
      `stage-${desk}-${it.stage}`,
      ...it.fields.flatMap((field) => fieldKeys(field)),
    ]),
  )
  const choices = Object.values(options).flatMap((it) => it.values.map((value) => `${it.words}-${value}`))
  return [...steps, ...choices]
}

/** Keys that are built out of the contract's enumerations: prefix → values. */
const enumerations: Record<string, string[]> = {
  short: [...languages],
  own: [...languages],
  unit: ['CNY', 'HKD', 'hours', 'days', 'months'],
  state: ['saved', 'saving', 'refused', 'read-only'],
  step: ['untouched', 'begun', 'done', 'blocked'],
  severity: ['fatal', 'risk', 'cosmetic', 'fatal-means', 'risk-means', 'cosmetic-means'],
  confidence: ['V', 'V2', 'M', 'U'],
  document: [
    'tender-package',
    'notice',
    'clarification',
    'letter-of-intent',
    'contract-draft',
    'needs-survey',
    'review-opinion',
    'decision-summary',
    'briefing-record',
    'declarations',
    'scoring-sheets',
    'quality-bid',
    'price-bid',
  ],
  documents: ['public', 'internal'],
  verdict: ['valid', 'valid-with-warnings', 'invalid', 'unsigned', 'unreadable'],
  integrity: ['intact', 'broken'],
  'later-changes': ['none', 'allowed', 'changed'],
  identity: ['trusted', 'pinned', 'unknown', 'expired'],
  carries: ['package', 'quality-bid', 'price-bid'],
  envelope: ['quality', 'price'],
  file: ['procedure', 'bid'],
  desk: ['purchaser', 'agency'],
  role: ['purchaser', 'agency'],
  fault: ['number', 'negative', 'decimals', 'percent', 'whole', 'choice', 'date'],
  in: ['hours', 'months', 'days'],
  standing: ['holds', 'unknown', 'missing'],
  'field-circumstances': ['procurement-threshold', 'open-tender-threshold', 'original-amount', 'additions'],
  outcome: ['passed', 'rectified', 'failed'],
  formula: ['lowest-price-best', 'greatest-volume-best'],
  input: [
    'full-time',
    'post-months',
    'monthly-pay',
    'allowance',
    'bonus-months',
    'pay-growth',
    'turnover',
    'vacant-months',
    'replacement-cost',
    'contribution-percent',
    'count',
    'direct-hours',
    'indirect-hours',
    'direct-cost',
    'cost-growth',
    'line-amount',
    'line-percent',
    'days-per-year',
    'hours-per-day',
    'leave-days',
    'training-days',
    'supervision-hours',
    'indirect-share',
  ],
  change: ['added', 'removed', 'changed'],
  'changed-part': ['severity', 'confidence', 'source', 'dates', 'scope', 'condition', 'counting', 'words'],
  'pack-table': ['evaluation', 'ties', 'committee', 'interests', 'correction', 'methods', 'assessment'],
  catalogue: ['shenzhen', 'guangdong'],
  'example-per': ['worker', 'service', 'share'],
  door: ['purchaser', 'agency', 'purchaser-means', 'agency-means'],
}

function usedKeys(): Set<string> {
  const literal = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/\b(?:t|attribute)\(\s*([^)]*)/g)].flatMap((call) =>
      [...call[1]!.matchAll(/'([a-z][\w-]*)'/g)].map((it) => it[1]!),
    ),
  )
  const enumerated = Object.entries(enumerations).flatMap(([prefix, values]) =>
    values.map((value) => `${prefix}-${value}`),
  )
  const known = new Set(messagesOf('zh-Hans').keys())
  // Names of attributes and options stand in the same calls as keys.
  const plain = literal.filter(
    (it) => known.has(it) || !['question', 'purpose', 'hint', 'empty'].includes(it),
  )
  return new Set([...plain.filter((it) => !isValue(it)), ...enumerated, ...declaredKeys()])
}
/** Values that the code compares with inside a call for words. */
const isValue = (it: string) => ['fixed', 'percent', 'refused'].includes(it) && !messagesOf('en').has(it)

describe('words', () => {
  it('are the same in every language: messages, attributes, variables', () => {
    const [first, ...others] = languages.map((it) => Object.fromEntries(messagesOf(it)))
    for (const other of others) expect(other).toEqual(first)
  })

  it('exist for every key that is used', () => {
    const known = messagesOf('zh-Hans')
    expect([...usedKeys()].filter((it) => !known.has(it))).toEqual([])
    const steps = Object.entries(desks).flatMap(([desk, steps]) => steps.map((it) => `${desk}-${it.id}`))
    for (const step of steps) expect(known.get(step)?.attributes, step).toEqual(['purpose', 'question'])
  })

  it('are all used', () => {
    const used = usedKeys()
    expect([...messagesOf('zh-Hans').keys()].filter((it) => !used.has(it))).toEqual([])
  })

  it('never show what went wrong inside', () => {
    for (const [path, text] of Object.entries(catalogues)) {
      expect(text, path).not.toMatch(/\b(error|null|undefined)\b|= .*\binvalid\b|错误|錯誤/i)
    }
  })
})

describe('code', () => {
  const withoutComments = (text: string) =>
    text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')

  it('holds no Chinese', () => {
    // How dates and typed numbers are written is the one thing that is not a message.
    const others = Object.entries(sources).filter(([path]) => path !== '../locale/format.ts')
    for (const [path, text] of others) {
      expect(withoutComments(text).match(/\p{Script=Han}+/u)?.[0], path).toBeUndefined()
    }
  })

  it('holds no words in templates', () => {
    for (const [path, text] of Object.entries(sources).filter(([path]) => path.endsWith('.vue'))) {
      const ast = parse(text).descriptor.template?.ast
      const found: string[] = []
      type Node = {
        type: number
        tag?: string
        content?: unknown
        children?: Node[]
        branches?: Node[]
        props?: Prop[]
      }
      type Prop = { type: number; name: string; value?: { content: string } }
      const visit = (node: Node, inside: string) => {
        if (node.type === 2 && inside !== 'kbd' && /\p{L}/u.test(String(node.content)))
          found.push(String(node.content))
        for (const prop of node.props ?? []) {
          const spoken = ['title', 'aria-label', 'placeholder', 'alt', 'label'].includes(prop.name)
          if (prop.type === 6 && spoken && /\p{L}/u.test(prop.value?.content ?? '')) found.push(prop.name)
        }
        for (const child of node.children ?? []) visit(child, node.tag ?? inside)
      }
      if (ast) visit(ast as unknown as Node, '')
      // A unit of files is the same everywhere.
      expect(
        found.map((it) => it.trim()).filter((it) => it !== 'KB'),
        path,
      ).toEqual([])
    }
  })
})
