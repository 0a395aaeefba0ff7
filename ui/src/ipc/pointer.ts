// JSON pointers (RFC 6901) into a case. The names of our fields need no escaping.

/** The value at a pointer; `undefined` where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return segments(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    document,
  )
}

/** The document with another value at the pointer; everything beside it is shared, nothing is changed. */
export function withValueAt(document: unknown, pointer: string, value: unknown): unknown {
  const [key, ...rest] = segments(pointer)
  if (key === undefined) return value
  const inner = withValueAt((document as Record<string, unknown> | undefined)?.[key], join(rest), value)
  if (Array.isArray(document)) return document.map((it, index) => (String(index) === key ? inner : it))
  return { ...(document as Record<string, unknown> | undefined), [key]: inner }
}

/** The merge patch (RFC 7396) that sets one value. Lists are set whole: the pointer leads to no row of one. */
export function patchAt(pointer: string, value: unknown): Record<string, unknown> {
  return withValueAt(undefined, pointer, value ?? null) as Record<string, unknown>
}

/** Whether a pointer is another one or lies beneath it. */
export function liesUnder(pointer: string, above: string): boolean {
  return pointer.startsWith(above) && (pointer.length === above.length || pointer[above.length] === '/')
}

/** Whether a rule's pointer, in which `*` stands for every row, and a field's pointer meet. */
export function meets(pattern: string, pointer: string): boolean {
  const wanted = segments(pattern)
  const given = segments(pointer)
  const shared = Math.min(wanted.length, given.length)
  return shared > 0 && wanted.slice(0, shared).every((key, index) => key === '*' || key === given[index])
}

function segments(pointer: string): string[] {
  return pointer.split('/').slice(1)
}

function join(keys: string[]): string {
  return keys.map((key) => `/${key}`).join('')
}

/** The pointer with ids in place of the numbers of rows: it holds when rows move. */
export function byIds(document: unknown, pointer: string): string {
  let place = ''
  const named = segments(pointer).map((key) => {
    place += `/${key}`
    const id = (valueAt(document, place) as { id?: string } | null | undefined)?.id
    return /^\d+$/.test(key) && id ? id : key
  })
  return join(named)
}

/** The pointer with numbers in place of the ids of rows; `undefined` where a row is gone. */
export function byIndices(document: unknown, pointer: string): string | undefined {
  let place = ''
  for (const key of segments(pointer)) {
    const within = valueAt(document, place)
    const at = Array.isArray(within) ? within.findIndex((it: { id?: string }) => it.id === key) : undefined
    if (at === -1 && !/^\d+$/.test(key)) return undefined
    place += `/${at === undefined || at === -1 ? key : at}`
  }
  return place
}
