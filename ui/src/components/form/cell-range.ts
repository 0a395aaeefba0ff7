// A block of cells marked by keyboard or mouse, as in a spreadsheet: from an anchor to a head, both included.
import { computed, shallowRef } from 'vue'

export interface Cell {
  row: number
  column: number
}

/** The rows and columns that a block covers. */
export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

export function useCellRange() {
  const anchor = shallowRef<Cell>()
  const head = shallowRef<Cell>()

  /** The marked block; none while it is a single cell. */
  const block = computed<Block | undefined>(() => {
    const [a, b] = [anchor.value, head.value]
    if (!a || !b || (a.row === b.row && a.column === b.column)) return undefined
    return {
      top: Math.min(a.row, b.row),
      bottom: Math.max(a.row, b.row),
      left: Math.min(a.column, b.column),
      right: Math.max(a.column, b.column),
    }
  })

  /** Begins anew at a cell. */
  function begin(cell: Cell) {
    anchor.value = head.value = cell
  }
  /** Marks up to a cell, held within the grid. */
  function reach(cell: Cell, rows: number, columns: number) {
    head.value = {
      row: Math.min(Math.max(cell.row, 0), rows - 1),
      column: Math.min(Math.max(cell.column, 0), columns - 1),
    }
  }
  function all(rows: number, columns: number) {
    anchor.value = { row: 0, column: 0 }
    head.value = { row: rows - 1, column: columns - 1 }
  }
  function clear() {
    head.value = anchor.value
  }
  function holds(row: number, column: number): boolean {
    const it = block.value
    return it !== undefined && row >= it.top && row <= it.bottom && column >= it.left && column <= it.right
  }
  return { anchor, head, block, begin, reach, all, clear, holds }
}
