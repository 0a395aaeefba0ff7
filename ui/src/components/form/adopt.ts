// Taking values out of an example into a case.
import type { Language, Text } from '@/ipc/contract'
import { newId } from '@/ipc/id'
import { bestText } from '@/locale/format'
import type { Answers, Field, Row, Rows } from './declaration'
import { isFilled } from './step-state'

type Read = (pointer: string) => unknown

/**
 * The field's value once the example's is adopted; `undefined` where the example has nothing for it. Rows are added to
 * those there are, with ids of their own; answers take the place of those to the same questions.
 */
export function adopted(field: Field, read: Read, example: Read, languages: readonly Language[]): unknown {
  const given = example(field.at)
  if (!isFilled(field, given) && !['choice', 'yes', 'choices'].includes(field.kind)) return undefined
  if (sameButIds(given, read(field.at))) return undefined
  if (field.kind === 'rows') return adoptRows(field, read, given as Row[])
  if (field.kind === 'answers') return adoptAnswers(field, read, given as Row[])
  if (field.kind === 'words' || field.kind === 'prose') {
    return { ...(read(field.at) as Text | undefined), ...inLanguages(given as Text, languages) }
  }
  return given ?? undefined
}

function sameButIds(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner))
  return plain(one) === plain(other)
}

function adoptRows(field: Rows, read: Read, given: Row[]): Row[] {
  const links = [...field.columns, ...(field.details ?? [])].filter((it) => it.kind === 'link')
  const own = (read(field.at) as Row[] | undefined) ?? []
  const added = given.map((row) => {
    const copy: Row = { ...row, id: newId() }
    for (const link of links) {
      const targets = (read(link.rows ?? '') as Row[] | undefined) ?? []
      // A row of another case cannot be named here.
      if (!targets.some((it) => it.id === copy[link.at])) copy[link.at] = null
    }
    return copy
  })
  return [...own, ...added]
}

function adoptAnswers(field: Answers, read: Read, given: Row[]): Row[] | undefined {
  const asks = new Set(((read(field.asks) as Row[] | undefined) ?? []).map((it) => it.id))
  const fitting = given.filter((it) => asks.has(it[field.link] as string))
  if (fitting.length === 0) return undefined
  const own = (read(field.at) as Row[] | undefined) ?? []
  const better = new Map(fitting.map((it) => [it[field.link], it]))
  const kept = own.map((row) => ({ ...row, ...better.get(row[field.link]), id: row.id }))
  const answered = new Set(own.map((it) => it[field.link]))
  const added = fitting.filter((it) => !answered.has(it[field.link])).map((it) => ({ ...it, id: newId() }))
  return [...kept, ...added]
}

function inLanguages(text: Text, languages: readonly Language[]): Text {
  const shared = languages.filter((it) => text[it])
  if (shared.length > 0) return Object.fromEntries(shared.map((it) => [it, text[it]]))
  return { [languages[0] ?? 'zh-Hans']: bestText(text, 'zh-Hans') }
}
