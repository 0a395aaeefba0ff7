// The kept grid. It paints the cells, knows focus, marks, widths, scrolling and dragging; what is typed in is a native
// control of ours.
import type { Components, ColumnRegular } from '@revolist/revogrid'
import { defineCustomElements } from '@revolist/revogrid/loader'
import type { Row } from '../form/declaration'

await defineCustomElements()

export type Grid = HTMLElement & Components.RevoGrid
export type Column = ColumnRegular

/** A row as the grid holds it. */
export interface Line {
  '#': number
  row: Row
}
