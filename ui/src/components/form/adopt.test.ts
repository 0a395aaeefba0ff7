// What adopting an example gives.
import { expect, it } from 'vitest'
import { valueAt } from '@/ipc/pointer'
import { adopted, rowsHere } from './adopt'
import type { Answers, Row, Rows } from './declaration'

const reader = (document: unknown) => (pointer: string) => valueAt(document, pointer)

it('adds rows with ids of their own and drops links to rows that are not here', () => {
  const field: Rows = {
    at: '/activities',
    kind: 'rows',
    columns: [{ at: 'name', kind: 'line' }],
    details: [{ at: 'indicator', kind: 'link', rows: '/indicators' }],
  }
  const own = { activities: [{ id: 'own', name: 'a' }], indicators: [{ id: 'here' }] }
  const example = {
    activities: [
      { id: 'x', name: 'b', indicator: 'here' },
      { id: 'y', name: 'c', indicator: 'gone' },
    ],
  }
  const rows = adopted(field, reader(own), reader(example), ['zh-Hans']) as Row[]
  expect(rows.map((it) => it.name)).toEqual(['a', 'b', 'c'])
  expect(rows.map((it) => it.indicator)).toEqual([undefined, 'here', null])
  expect(new Set([...rows.map((it) => it.id), 'x', 'y']).size).toBe(5)
})

it('adds no row that is here already, known by its name or by the figure it speaks of', () => {
  const posts: Rows = { at: '/cost/posts', kind: 'rows', columns: [{ at: 'role', kind: 'line' }] }
  const ranges: Rows = {
    at: '/ranges',
    kind: 'rows',
    columns: [
      { at: 'input', kind: 'input', rows: '/cost' },
      { at: 'least', kind: 'quantity' },
    ],
  }
  const document = (id: string, least: string, ...more: string[]) => ({
    cost: { posts: [id, ...more].map((it) => ({ id: it, role: it.slice(0, 1), monthly_pay: '5000' })) },
    ranges: [{ id: `r-${id}`, input: { row: id, field: 'monthly-pay' }, least }],
  })
  const [own, example] = [reader(document('a1', '4000')), reader(document('a9', '4500', 'b9'))]
  const added = adopted(posts, own, example, ['zh-Hans']) as Row[]
  expect(added.map((it) => it.role)).toEqual(['a', 'b'])
  expect(added[0]?.id).toBe('a1')
  expect(rowsHere(posts, own, example)).toBe(1)
  expect(adopted(ranges, own, example, ['zh-Hans'])).toBeUndefined()
})

it('answers the same questions, and leaves the others alone', () => {
  const field: Answers = {
    at: '/responses',
    kind: 'answers',
    asks: '/requirements',
    ask: [],
    link: 'requirement',
    layout: 'blocks',
    values: [{ at: 'text', kind: 'passage' }],
  }
  const own = {
    requirements: [{ id: 'r0' }, { id: 'r1' }, { id: 'r2' }, { id: 'r3' }],
    responses: [
      { id: 'a', requirement: 'r0', text: 'mine' },
      { id: 'b', requirement: 'r2', text: '' },
    ],
  }
  const example = {
    responses: ['r1', 'r2', 'r3', 'r9'].map((it) => ({ id: `e-${it}`, requirement: it, text: `of ${it}` })),
  }
  const rows = adopted(field, reader(own), reader(example), ['zh-Hans']) as Row[]
  expect(rows.map((it) => it.text)).toEqual(['mine', 'of r2', 'of r1', 'of r3'])
  expect(rows[1]?.id).toBe('b')
})

it('takes a text in the languages of the case, else into its leading one', () => {
  const field = { at: '/title', kind: 'words' } as const
  const example = reader({ title: { 'zh-Hans': '例', en: 'Example' } })
  expect(adopted(field, reader({ title: { en: 'Old' } }), example, ['zh-Hans'])).toEqual({
    en: 'Old',
    'zh-Hans': '例',
  })
  expect(adopted(field, reader({}), example, ['zh-Hant'])).toEqual({ 'zh-Hant': '例' })
  expect(adopted(field, reader({}), reader({}), ['zh-Hans'])).toBeUndefined()
})

it('names rows and figures of its own where the example names those of another case', () => {
  const plan = (post: string, conversion: string) => ({
    posts: [{ id: post, role: '一线社工', monthly_pay: '5000' }],
    conversions: [{ id: conversion, name: '家访（次）' }],
  })
  const own = { cost: plan('p1', 'c1'), ranges: [] }
  const example = {
    cost: {
      ...plan('p9', 'c9'),
      activities: [{ id: 'a', name: '家访', conversion: 'c9', post: 'gone' }],
    },
    ranges: [
      { id: 'r', input: { row: 'p9', field: 'monthly-pay' }, least: '4000' },
      { id: 's', input: { row: 'gone', field: 'monthly-pay' }, least: '1' },
    ],
  }
  const adopt = (field: Rows) => adopted(field, reader(own), reader(example), ['zh-Hans']) as Row[]
  const [activity] = adopt({
    at: '/cost/activities',
    kind: 'rows',
    columns: [
      { at: 'conversion', kind: 'link', rows: '/cost/conversions' },
      { at: 'post', kind: 'link', rows: '/cost/posts' },
    ],
  })
  expect([activity?.conversion, activity?.post]).toEqual(['c1', null])
  const ranges = adopt({
    at: '/ranges',
    kind: 'rows',
    columns: [{ at: 'input', kind: 'input', rows: '/cost' }],
  })
  expect(ranges.map((it) => it.input)).toEqual([{ row: 'p1', field: 'monthly-pay' }])
})
