// A list under edit, however it is shown: its columns, what stands in the way of its cells, and how its rows change.
import { computed, ref, watch } from 'vue'
import type { Language, Procedure } from '@/ipc/contract'
import { newId } from '@/ipc/id'
import { liesUnder } from '@/ipc/pointer'
import { attribute, language, t, wordsIn } from '@/locale/words'
import { useCaseForm } from './case-form'
import { cellValue, decimalsOf, faultOf, keptName, kindIn, placeIn, withCellValue } from './cells'
import type { Row, Rows, Starter, Value } from './declaration'
import { wordsOf } from './declaration'
import { usePatience } from './patience'
import { rowName } from './shown-value'
import { cellsOf, cellText, read, type CellContext } from './spreadsheet'

/** The rows and columns that a block covers, both ends included. */
export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

export type EditedRows = ReturnType<typeof useRows>

export function useRows(
  props: { readonly modelValue: unknown; readonly field: Rows; readonly pointer: string },
  write: (rows: Row[]) => void,
) {
  const form = useCaseForm()
  const rows = computed(() => (props.modelValue as Row[] | undefined) ?? [])
  const label = computed(() => t(wordsOf(props.pointer)))
  const hint = computed(() => attribute(wordsOf(props.pointer), 'hint'))

  // ---- Columns ----

  const unfolded = ref(false)
  const useful = computed(() => props.field.columns.filter((it) => it.shown?.(form.read) ?? true))
  const folded = computed(() => useful.value.filter((it) => it.more))
  const columns = computed(() => useful.value.filter((it) => !it.more || unfolded.value))
  const details = (row: Row) =>
    (props.field.details ?? []).filter((it) => it.kind === 'rows' || (it.fits?.(row) ?? true))
  const columnWords = (it: Value) => t(wordsOf(`${props.pointer}/0/${it.at}`))
  const columnHint = (it: Value) => attribute(wordsOf(`${props.pointer}/0/${it.at}`), 'hint')
  const isIdle = (row: Row, column: Value) => column.fits?.(row) === false

  const picked = ref<Language>()
  const shownLanguage = computed(() =>
    picked.value && form.languages.value.includes(picked.value)
      ? picked.value
      : (form.languages.value[0] ?? language.value),
  )
  const translated = computed(
    () => form.languages.value.length > 1 && columns.value.some((it) => ['words', 'prose'].includes(it.kind)),
  )
  const context = computed<CellContext>(() => ({
    language: shownLanguage.value,
    names: (column) =>
      ((form.read(column.rows ?? '') as Row[] | undefined) ?? []).map((row) => ({
        id: row.id,
        name: rowName(row, language.value),
      })),
  }))

  // ---- What stands in the way ----

  const { patient, typing, rest } = usePatience()
  const problem = computed(() => (patient.value ? undefined : form.problem(props.pointer)))
  const findings = computed(() => (patient.value ? [] : form.findings(props.pointer)))

  const pointerOf = (row: number, column: Value) =>
    `${props.pointer}/${row}/${rows.value[row] ? placeIn(rows.value[row], column) : column.at}`
  const keptIn = (row: Row, column: Value) => form.kept.get(keptName(props.pointer, row.id, column.at))
  const shownCell = (row: Row, column: Value) => keptIn(row, column)?.text ?? cellValue(row, column)
  const wrongPlaces = computed(() => [
    ...(problem.value?.field ? [problem.value.field] : []),
    ...findings.value.flatMap((it) => (it.severity === 'fatal' ? it.fields : [])),
  ])
  const isWrong = (row: Row, index: number, column: Value) =>
    (!patient.value && keptIn(row, column) !== undefined) ||
    wrongPlaces.value.some((at) => liesUnder(at, pointerOf(index, column)))

  /** Cells whose text could not be taken, in their order. */
  const faults = computed(() => {
    if (patient.value || form.kept.size === 0) return []
    return rows.value.flatMap((row, index) =>
      useful.value.flatMap((column) => {
        const kept = keptIn(row, column)
        if (!kept) return []
        const place = { row: index + 1, column: columnWords(column) }
        const most = decimalsOf(kindIn(row, column))
        return [{ index, column, place, words: t(`fault-${kept.fault}`, { typed: kept.text, most }) }]
      }),
    )
  })

  /** The row that a pointer leads into, and where in it. */
  function placed(pointer: string) {
    if (!pointer.startsWith(`${props.pointer}/`)) return undefined
    const [line, ...rest] = pointer.slice(props.pointer.length + 1).split('/')
    const row = rows.value[Number(line)]
    if (!row) return undefined
    const within = rest.join('/')
    const column = useful.value.find((it) => liesUnder(within, placeIn(row, it)))
    return { row, index: Number(line), within, column }
  }
  /** Follows jumps that lead into this list; folded columns open. */
  function onJump(to: (place: NonNullable<ReturnType<typeof placed>>) => void) {
    watch(
      form.target,
      (target) => {
        const place = placed(target)
        if (!place) return
        if (place.column?.more) unfolded.value = true
        to(place)
      },
      { immediate: true, flush: 'post' },
    )
  }

  /** The places below the list whose values are assumed. */
  const assumed = computed(() => {
    const all = (form.read('/assumptions') as Procedure['assumptions'] | undefined) ?? []
    return new Set(all.map((it) => it.field).filter((it) => it.startsWith(`${props.pointer}/`)))
  })
  const isAssumed = (row: number, column: Value) => assumed.value.has(pointerOf(row, column))

  // ---- Changing rows ----

  function replace(next: Row[]) {
    typing()
    write(next)
  }
  /** Saves at once; what stands in the way is told. */
  function settle() {
    rest()
    form.settle()
  }
  /** The row with a typed value, or as it was where the value cannot be taken; then its text is kept. */
  function taken(row: Row, column: Value, value: unknown): Row {
    const name = keptName(props.pointer, row.id, column.at)
    const fault = faultOf(kindIn(row, column), value)
    if (fault) {
      form.kept.set(name, { text: String(value), fault })
      return row
    }
    form.kept.delete(name)
    return withCellValue(row, column, value)
  }
  function set(row: Row, column: Value, value: unknown) {
    typing()
    const changed = taken(row, column, value)
    if (changed !== row) replace(rows.value.map((it) => (it.id === row.id ? changed : it)))
  }
  function setDetail(row: Row, field: Value | Rows, value: unknown) {
    const changed = withCellValue(row, field as Value, value)
    replace(rows.value.map((it) => (it.id === row.id ? changed : it)))
  }
  const fresh = (): Row => ({ ...props.field.seed?.(form.read), id: newId() })
  function add(after = rows.value.length) {
    const next = rows.value.slice()
    next.splice(after, 0, fresh())
    replace(next)
  }
  function remove(at: number) {
    const gone = rows.value[at]
    for (const column of useful.value) if (gone) form.kept.delete(keptName(props.pointer, gone.id, column.at))
    replace(rows.value.filter((_, index) => index !== at))
    settle()
  }
  /** Tells whether there is a place to move to. */
  function move(from: number, to: number): boolean {
    if (to < 0 || to >= rows.value.length || from === to) return false
    const next = rows.value.slice()
    next.splice(to, 0, ...next.splice(from, 1))
    replace(next)
    return true
  }

  const starters = computed(() =>
    (props.field.starters ?? [])
      .filter((it) => (it.currency ?? form.currency.value) === form.currency.value)
      .filter((it) => missing(it).length > 0),
  )
  function missing(starter: Starter): string[] {
    const names = new Set(rows.value.map((it) => it.name))
    return starter.names
      .map((it) => wordsIn(form.languages.value[0] ?? language.value, it))
      .filter((it) => !names.has(it))
  }
  function begin(starter: Starter) {
    replace([...rows.value, ...missing(starter).map((name) => ({ ...fresh(), name }))])
    settle()
  }

  // ---- Blocks of cells ----

  /** Changes every cell of a block that its row has a use for, as one change. */
  function change(
    { top, bottom, left, right }: Block,
    each: (row: Row, column: Value, index: number, at: number) => Row,
  ) {
    replace(
      rows.value.map((row, index) =>
        index < top || index > bottom
          ? row
          : columns.value
              .slice(left, right + 1)
              .reduce(
                (it, column, across) => (isIdle(it, column) ? it : each(it, column, index, left + across)),
                row,
              ),
      ),
    )
  }
  /** Empties the cells that can be empty. */
  function clear(block: Block) {
    change(block, (row, column) => {
      if (['choice', 'basis', 'yes'].includes(column.kind)) return row
      if (column.kind === 'link') return taken(row, column, null)
      if (column.kind === 'words' || column.kind === 'prose') {
        const text = (cellValue(row, column) as object | undefined) ?? {}
        return withCellValue(row, column, { ...text, [shownLanguage.value]: '' })
      }
      return taken(row, column, undefined)
    })
  }
  /** Fills a block with the cells of another one, over and over. */
  function fill(block: Block, source: Block) {
    const before = rows.value
    const within = (at: number, first: number, last: number) => {
      const length = last - first + 1
      return first + ((((at - first) % length) + length) % length)
    }
    change(block, (row, column, index, at) => {
      const from = before[within(index, source.top, source.bottom)]
      const of = columns.value[within(at, source.left, source.right)]
      if (!from || !of || (from.id === row.id && of === column) || isIdle(from, of)) return row
      if (of === column && kindIn(from, of) === kindIn(row, column))
        return withCellValue(row, column, cellValue(from, of))
      return pasted(row, column, cellText(cellValue(from, of), kindIn(from, of), of, context.value))
    })
  }
  /** The texts of a block's cells. */
  function texts({ top, bottom, left, right }: Block): string[][] {
    return rows.value.slice(top, bottom + 1).map((row) =>
      columns.value.slice(left, right + 1).map((column) => {
        return isIdle(row, column)
          ? ''
          : cellText(shownCell(row, column), kindIn(row, column), column, context.value)
      }),
    )
  }
  /** Takes a block from a spreadsheet, making the rows it needs: what can be taken is, the rest is kept and told. */
  function paste(text: string, top: number, left: number): Block {
    const block = cellsOf(text)
    const next = rows.value.slice()
    block.forEach((cells, down) => {
      const row = next[top + down] ?? fresh()
      next[top + down] = cells.reduce<Row>((it, content, across) => {
        const column = columns.value[left + across]
        return column && !isIdle(it, column) ? pasted(it, column, content) : it
      }, row)
    })
    replace(next)
    rest()
    const width = Math.max(...block.map((it) => it.length))
    return {
      top,
      bottom: top + block.length - 1,
      left,
      right: Math.min(left + width, columns.value.length) - 1,
    }
  }
  function pasted(row: Row, column: Value, text: string): Row {
    const found = read(text, kindIn(row, column), column, cellValue(row, column), context.value)
    if ('value' in found) return taken(row, column, found.value)
    form.kept.set(keptName(props.pointer, row.id, column.at), { text: text.trim(), fault: found.fault })
    return row
  }

  // ---- Taking back ----

  /** The cell as it is now; gives it back to its row later. */
  function remember(row: Row, column: Value): () => void {
    const name = keptName(props.pointer, row.id, column.at)
    const [value, kept] = [cellValue(row, column), form.kept.get(name)]
    return () => {
      if (kept) form.kept.set(name, kept)
      else form.kept.delete(name)
      const now = rows.value.find((it) => it.id === row.id)
      if (now && cellValue(now, column) !== value)
        replace(rows.value.map((it) => (it.id === now.id ? withCellValue(it, column, value) : it)))
    }
  }

  return {
    form,
    rows,
    label,
    hint,
    unfolded,
    useful,
    folded,
    columns,
    details,
    columnWords,
    columnHint,
    isIdle,
    picked,
    shownLanguage,
    translated,
    context,
    problem,
    findings,
    faults,
    pointerOf,
    shownCell,
    isWrong,
    isAssumed,
    onJump,
    rest,
    settle,
    set,
    setDetail,
    add,
    remove,
    move,
    starters,
    begin,
    choices: props.field.list,
    replace,
    change,
    clear,
    fill,
    texts,
    paste,
    pasted,
    remember,
  }
}
