// How a desk declares its steps. Path, states, search, jumps and words all derive from these declarations.

import type { FromList } from './from-list'

/** A choice: its values, and the prefix of their words (`<words>-<value>`). */
export interface Options {
  words: string
  values: readonly string[]
}

/** How a single value is typed and shown. */
export type Kind =
  | 'line' // plain text in one line
  | 'passage' // plain text of any length
  | 'words' // text by language in one line
  | 'prose' // text by language of any length
  | 'amount'
  | 'quantity'
  | 'percent'
  | 'integer'
  | 'fraction'
  | 'date'
  | 'moment'
  | 'yes'
  | 'choice'
  | 'choices'
  | 'basis' // how a shared cost line is reckoned
  | 'figure' // the amount or the share that its basis takes
  | 'input' // which figure of a cost plan is meant
  | 'link' // the id of a row elsewhere in the case
  | 'links' // the ids of any number of such rows

/** A value with its place: a JSON pointer in a step; in a row a key, or keys parted by `/`. */
export interface Value {
  at: string
  kind: Kind
  options?: Options
  /** Whether a choice may be left open. */
  open?: boolean
  /** Of a choice of legal forms only those that the law of the case knows are offered. */
  lawful?: boolean
  /** For links: the list whose rows are offered. For an input: the cost plan whose figures are. */
  rows?: string
  /** Folded under "more". */
  more?: boolean
  /** The experts' list that it can be filled from. */
  list?: FromList
  /** The experts' lists of which each choice tells what falls under it. */
  mapped?: readonly string[]
  /** Whether the row that it stands in has a use for it. */
  fits?: (row: Row) => boolean
  /** What its object holds besides, once this value makes one; without the value there is no object. */
  beside?: Record<string, unknown>
  /** Whether the case as it stands has a use for it. */
  shown?: (read: (pointer: string) => unknown) => boolean
}

/** A list that grows as wanted, edited like a spreadsheet; what is long is edited in a row's details. */
export interface Rows extends Omit<Value, 'kind'> {
  kind: 'rows'
  columns: Value[]
  details?: (Value | Rows)[]
  /** Long and of short values: shown as a sheet instead of a table. */
  sheet?: boolean
  starters?: Starter[]
  /** What a new row holds besides its id. */
  seed?: (read: (pointer: string) => unknown) => Record<string, unknown>
}

/** Rows to begin with that bear names alone: no figure is assumed. */
export interface Starter {
  /** Words of its button. */
  words: string
  /** Words of the names. */
  names: readonly string[]
  /** Offered in cases of this currency alone. */
  currency?: string
}

/** A list that answers the rows of another one, each by its id. */
export interface Answers extends Omit<Value, 'kind' | 'rows'> {
  kind: 'answers'
  /** The list that is answered. */
  asks: string
  /** Which of its rows; all of them without it. */
  only?: (ask: Row) => boolean
  /** What is shown of a row that asks, the heading first. */
  ask: Value[]
  /** The answer's key that holds the id of the row that asks; `null` there means an answer nobody asked for. */
  link: string
  /** What an answer holds; the last is the answer itself. */
  values: Value[]
  /** One line each, or a block each. */
  layout: 'lines' | 'blocks'
  /** What a new answer holds besides its ids. */
  seed?: (ask: Row | null) => Record<string, unknown>
  /** Whether answers that nobody asked for may be added. */
  free?: boolean
}

export type Field = Value | Rows | Answers
export type Row = { id: string } & Record<string, unknown>

/**
 * One step of a desk's path. Tests drive it by `data-test`: `step-<id>` is its entry in the path, `field:<pointer>`
 * the control of a value (rows count from 0: `field:/indicators/0/unit`), `add:<pointer>` the button that adds a
 * row. Its words are `<desk>-<id>` with the attributes `question` and `purpose`.
 */
export interface Step {
  id: string
  /** Words of the stage: `stage-<desk>-<stage>`. */
  stage: string
  fields: Field[]
  /** Further pointers whose findings belong here. */
  owns?: string[]
  /** A part of its own below the fields. */
  panel?: string
}

/** The key of a field's words: the same for every row, and for the purchaser's estimate as for the agency's costs. */
export function wordsOf(pointer: string): string {
  const path = pointer.replace(/^\/estimate/, '/cost').replace(/\/\d+(?=\/|$)/g, '')
  return `field${path.replaceAll('/', '-').replaceAll('_', '-')}`
}

/** The pointers under which a step's findings lie. */
export function ownedBy(step: Step): string[] {
  return [
    ...step.fields.flatMap((field) => (field.kind === 'answers' ? [field.at, field.asks] : [field.at])),
    ...(step.owns ?? []),
  ]
}
