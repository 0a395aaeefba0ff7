// The keys of the window, each the name of what it does.
import { onBeforeUnmount, onMounted } from 'vue'

export type Action =
  | 'search'
  | 'undo'
  | 'redo'
  | 'save'
  | 'preview'
  | 'export'
  | 'settings'
  | 'previous-step'
  | 'next-step'
  | 'next-region'
  | 'guide'

/** A key as people see it on this machine. */
export function keys(key: string): string {
  return /Mac/.test(navigator.platform) ? `⌘${key}` : `Ctrl+${key}`
}

/** Runs what a key stands for; keys without a meaning on this screen are left alone. */
export function useShortcuts(actions: () => Partial<Record<Action, () => void>>): void {
  const pressed = (event: KeyboardEvent) => {
    const action = event.defaultPrevented || event.isComposing ? undefined : actionOf(event)
    const run = action && actions()[action]
    if (!run || (isHistory(action) && undoesItself(event.target))) return
    event.preventDefault()
    run()
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}

function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.key === 'F1') return 'guide'
  if (event.key === 'F6') return 'next-region'
  if (event.altKey && !event.shiftKey && !event.ctrlKey && event.key === 'ArrowUp') return 'previous-step'
  if (event.altKey && !event.shiftKey && !event.ctrlKey && event.key === 'ArrowDown') return 'next-step'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  if (event.key.toLowerCase() === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (event.shiftKey) return undefined
  const keys: Record<string, Action> = {
    k: 'search',
    s: 'save',
    p: 'preview',
    e: 'export',
    y: 'redo',
    ',': 'settings',
  }
  return keys[event.key.toLowerCase()]
}

function isHistory(action: Action): boolean {
  return action === 'undo' || action === 'redo'
}

// While a text is being typed, its own undo takes back letters; once the field is left, the case's takes back the
// whole change. In a grid it is always the case's, as in a spreadsheet.
const typedIn = new WeakSet<EventTarget>()
if (typeof window !== 'undefined') {
  window.addEventListener('input', (event) => event.target && typedIn.add(event.target), true)
  window.addEventListener('focusout', (event) => event.target && typedIn.delete(event.target), true)
}

function undoesItself(target: EventTarget | null): boolean {
  const ofCase = target instanceof Element && target.closest('[data-undo="case"]') !== null
  return target !== null && !ofCase && typedIn.has(target)
}
