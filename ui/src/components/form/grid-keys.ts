// What a key means in a cell of a list. The caret keeps its keys while it has somewhere to go in its text.

export type GridAction =
  | { do: 'go'; down: number; right: number }
  | { do: 'next-row' }
  | { do: 'move-row'; down: number }
  | { do: 'insert-row' }
  | { do: 'remove-row' }
  | { do: 'write' }
  | { do: 'take-back' }
  | { do: 'clear' }
  | { do: 'open-choice' }

/** What only a sheet knows, whose cells Tab goes through and of which blocks can be marked. */
export type SheetAction =
  | GridAction
  | { do: 'next-cell'; by: 1 | -1 }
  | { do: 'reach'; down: number; right: number }
  | { do: 'edge'; down: number; right: number; mark: boolean }
  | { do: 'page'; down: number }
  | { do: 'mark-all' }
  | { do: 'fill-down' }

const ARROWS: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The action of a key; nothing where the control or the window keeps it. */
export function gridAction(event: KeyboardEvent): GridAction | undefined {
  if (event.isComposing) return undefined
  const control = event.target as HTMLElement
  const arrow = ARROWS[event.key]
  if (event.ctrlKey || event.metaKey) return undefined
  if (event.altKey) {
    if (arrow && event.shiftKey && arrow[0] !== 0) return { do: 'move-row', down: arrow[0] }
    if (arrow && arrow[0] !== 0 && control instanceof HTMLSelectElement) return { do: 'open-choice' }
    if (event.key === 'Enter') return { do: 'insert-row' }
    return event.key === 'Delete' ? { do: 'remove-row' } : undefined
  }
  if (control.closest('.date')) return undefined
  if (event.key === 'F2') return { do: 'write' }
  if (event.key === 'Escape') return { do: 'take-back' }
  if (event.key === 'Enter') return event.shiftKey ? { do: 'go', down: -1, right: 0 } : { do: 'next-row' }
  if (event.key === 'Delete' || event.key === 'Backspace')
    return control instanceof HTMLSelectElement ? { do: 'clear' } : undefined
  if (!arrow || event.shiftKey) return undefined
  const [down, right] = arrow
  return atEdge(control, down + right) ? { do: 'go', down, right } : undefined
}

/** The action of a key in a sheet, where arrows go over the cells unless one writes within a text. */
export function sheetAction(
  event: KeyboardEvent,
  marked: boolean,
  writing: boolean,
): SheetAction | undefined {
  if (event.isComposing) return undefined
  const control = event.target as HTMLElement
  const command = event.ctrlKey || event.metaKey
  const arrow = event.altKey ? undefined : ARROWS[event.key]
  const whole = marked || !writing || wholeText(control)
  const calendar = control.closest('.date') !== null
  if (event.key === 'Tab' && !command && !event.altKey)
    return { do: 'next-cell', by: event.shiftKey ? -1 : 1 }
  if (command && !event.altKey) {
    const key = event.key.toLowerCase()
    if (key === 'a' && (marked || wholeText(control))) return { do: 'mark-all' }
    if (key === 'd' && marked) return { do: 'fill-down' }
    if (arrow && whole) return { do: 'edge', down: arrow[0], right: arrow[1], mark: event.shiftKey }
    if (key === 'home') return { do: 'edge', down: -1, right: -1, mark: event.shiftKey }
    if (key === 'end') return { do: 'edge', down: 1, right: 1, mark: event.shiftKey }
    return undefined
  }
  if (arrow && whole && !calendar)
    return { do: event.shiftKey ? 'reach' : 'go', down: arrow[0], right: arrow[1] }
  // In one line there is nothing above or below.
  if (arrow && arrow[0] !== 0 && !event.shiftKey && !calendar) return { do: 'go', down: arrow[0], right: 0 }
  if (event.key === 'PageUp' || event.key === 'PageDown')
    return { do: 'page', down: event.key === 'PageUp' ? -1 : 1 }
  if (marked && !event.altKey && (event.key === 'Delete' || event.key === 'Backspace')) return { do: 'clear' }
  return gridAction(event)
}

/** Whether the control stands for its whole cell: all its text is selected, or it has none to select. */
export function wholeText(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement && control.type !== 'checkbox')
    return (control.selectionEnd ?? 0) - (control.selectionStart ?? 0) === control.value.length
  if (control instanceof HTMLTextAreaElement)
    return control.selectionEnd - control.selectionStart === control.value.length
  return true
}

/** Whether the caret can go no further in its text. */
function atEdge(control: HTMLElement, direction: number): boolean {
  if (wholeText(control)) return true
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return false
  const [start, end] = [control.selectionStart ?? 0, control.selectionEnd ?? 0]
  return start === end && (direction < 0 ? start === 0 : end === control.value.length)
}
