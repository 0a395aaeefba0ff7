// An open case: what the core last said of it, and what is being typed over it.
import { computed, shallowRef } from 'vue'
import { call } from './call'
import type { CaseView } from './contract'
import { draftOver } from './draft'

export type OpenCase = ReturnType<typeof openCase>

/** Holds an open case. Everything typed is saved by itself, one undoable operation a field. */
export function openCase(opened: CaseView) {
  const view = shallowRef(opened)
  const path = () => ({ case: view.value.path })
  const saved = computed<unknown>(() => {
    const content = view.value.content
    return content.kind === 'procedure' ? content.procedure : content.bid
  })
  const draft = draftOver(saved, async (patch) => {
    view.value = await call('edit', { ...path(), patch })
  })

  /** Changes the case by another command than an edit. */
  function change(command: () => Promise<CaseView>): Promise<void> {
    return draft.afterwards(async () => {
      view.value = await command()
    })
  }

  /** Asks for the case again: its findings speak the window's language. */
  function refresh(): Promise<void> {
    return draft.inTurn(async () => {
      view.value = await call('case', path())
    })
  }

  /** Takes back what was refused or, where nothing was, the last operation. */
  async function undo(): Promise<void> {
    await draft.settle()
    if (draft.refused.size > 0) return draft.afterwards(async () => undefined)
    if (view.value.undo !== null) await change(() => call('undo', path()))
  }
  async function redo(): Promise<void> {
    await draft.settle()
    if (view.value.redo !== null) await change(() => call('redo', path()))
  }

  const state = computed(() => (view.value.read_only ? 'read-only' : draft.state.value))
  return { ...draft, view, state, change, refresh, undo, redo }
}
