// What a key means in a cell of a grid. The caret keeps its keys while it has somewhere to go in its text.

export type GridAction =
  | { do: 'go'; down: number; right: number }
  | { do: 'reach'; down: number; right: number }
  | { do: 'next-row' }
  | { do: 'move-row'; down: number }
  | { do: 'insert-row' }
  | { do: 'remove-row' }
  | { do: 'write' }
  | { do: 'take-back' }
  | { do: 'clear' }
  | { do: 'mark-all' }
  | { do: 'fill-down' }
  | { do: 'open-choice' }

const ARROWS: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The action of a key; nothing where the control or the window keeps it. */
export function gridAction(event: KeyboardEvent, marked: boolean): GridAction | undefined {
  if (event.isComposing) return undefined
  const control = event.target as HTMLElement
  const arrow = ARROWS[event.key]
  const command = event.ctrlKey || event.metaKey
  if (event.altKey) {
    if (command) return undefined
    if (arrow && event.shiftKey && arrow[0] !== 0) return { do: 'move-row', down: arrow[0] }
    if (arrow && arrow[0] !== 0 && control instanceof HTMLSelectElement) return { do: 'open-choice' }
    if (event.key === 'Enter') return { do: 'insert-row' }
    return event.key === 'Delete' ? { do: 'remove-row' } : undefined
  }
  if (command) {
    if (event.key.toLowerCase() === 'a' && wholeText(control)) return { do: 'mark-all' }
    return event.key.toLowerCase() === 'd' && marked ? { do: 'fill-down' } : undefined
  }
  if (control.closest('.date')) return undefined
  if (event.key === 'F2') return { do: 'write' }
  if (event.key === 'Escape') return { do: 'take-back' }
  if (event.key === 'Enter') return event.shiftKey ? { do: 'go', down: -1, right: 0 } : { do: 'next-row' }
  if (event.key === 'Delete' || event.key === 'Backspace')
    return marked || control instanceof HTMLSelectElement ? { do: 'clear' } : undefined
  if (!arrow) return undefined
  const [down, right] = arrow
  if (event.shiftKey) return marked || wholeText(control) ? { do: 'reach', down, right } : undefined
  return atEdge(control, down + right) ? { do: 'go', down, right } : undefined
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
