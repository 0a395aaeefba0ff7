// Taking entries of the experts' lists into a field: rows into a list, sentences into a text.
import type { Catalogue, CatalogueEntry, Language, RiskSeed, Text } from '@/ipc/contract'
import { newId } from '@/ipc/id'
import type { Row } from './declaration'

export type Entry = CatalogueEntry | RiskSeed

/** The list that a field can be filled from. */
export interface FromList {
  catalogue: string
  /** What a row takes of an entry; without it the entry's sentences are added to the text. */
  row?: (entry: Entry) => Record<string, unknown>
}

/** What a list offers. */
export const entriesOf = (catalogue: Catalogue): Entry[] => [...catalogue.entries, ...catalogue.risks]

/** What an entry says besides its name. */
export const wordsOfEntry = (entry: Entry): Text => ('measure' in entry ? entry.measure : entry.text)

/** Whether the field has the entry already, as the leading language has it. */
export function isHere(list: FromList, value: unknown, entry: Entry, lead: Language): boolean {
  const { row } = list
  if (!row) return ((value as Text | undefined)?.[lead] ?? '').includes(sentence(entry, lead))
  const [key] = Object.entries(row(entry)).find(([, it]) => it === entry.name) ?? []
  const rows = (value as Row[] | undefined) ?? []
  return key !== undefined && rows.some((it) => (it[key] as Text | undefined)?.[lead] === entry.name[lead])
}

/** The field's value with the entries added, in the case's languages. */
export function withEntries(
  list: FromList,
  value: unknown,
  entries: readonly Entry[],
  languages: readonly Language[],
): unknown {
  const { row } = list
  if (row)
    return [
      ...((value as Row[] | undefined) ?? []),
      ...entries.map((it) => ({ ...within(row(it), languages), id: newId() })),
    ]
  const text = (value as Text | undefined) ?? {}
  const added = languages.map((it) => [
    it,
    [text[it] ?? '', ...entries.map((entry) => sentence(entry, it))].filter(Boolean).join('\n'),
  ])
  return { ...text, ...Object.fromEntries(added) }
}

const sentence = (entry: Entry, language: Language) =>
  wordsOfEntry(entry)[language] || (entry.name[language] ?? '')

/** A row whose texts are in the case's languages alone: what nobody asked for is nobody's to check. */
function within(row: Record<string, unknown>, languages: readonly Language[]): Record<string, unknown> {
  const only = (it: unknown) =>
    typeof it === 'object' && it !== null
      ? Object.fromEntries(Object.entries(it).filter(([key]) => languages.includes(key as Language)))
      : it
  return Object.fromEntries(Object.entries(row).map(([key, it]) => [key, only(it)]))
}
