// An open case: what the core last said of it, what is being typed over it, and the figures that this would leave.
import { computed, shallowRef, watch } from 'vue'
import { call } from './call'
import type { CaseView, Reckoning } from './contract'
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

  // ---- Figures of what is not saved yet ----

  const reckoned = shallowRef<Reckoning>()
  let reckoning = false
  let wanted: Record<string, unknown> | undefined
  watch(
    draft.pending,
    (patch) => {
      wanted = patch && touchesMoney(patch) ? patch : undefined
      if (patch === undefined) reckoned.value = undefined
      void reckon()
    },
    { flush: 'sync' },
  )

  /** One question at a time, and always the latest: figures follow each key without a queue of stale ones. */
  async function reckon(): Promise<void> {
    if (reckoning) return
    reckoning = true
    while (wanted) {
      const patch = wanted
      wanted = undefined
      // A value that cannot be taken has no figures; saving it says why.
      const answer = await call('reckon', { ...path(), patch }).catch(() => undefined)
      if (answer && draft.pending.value !== undefined) reckoned.value = answer
    }
    reckoning = false
  }

  /** The figures of the case with everything that is typed. */
  const figures = computed<Reckoning>(() => {
    if (reckoned.value) return reckoned.value
    const content = view.value.content
    const { figures, capacity } = content
    return content.kind === 'bid'
      ? { figures, capacity, costing: content.costing, schedule: content.schedule, fault: null }
      : { figures, capacity, costing: content.estimate, schedule: null, fault: null }
  })

  // ---- Commands ----

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

  /** Takes back what was not taken over or, where nothing was, the last operation; tells the name of that one. */
  async function undo(): Promise<string | undefined> {
    await draft.settle()
    const what = view.value.undo
    if (draft.kept.size > 0) draft.kept.clear()
    else if (draft.refused.size > 0) await draft.afterwards(async () => undefined)
    else if (what !== null) {
      await change(() => call('undo', path()))
      return what
    }
    return undefined
  }
  /** Does the last undone operation again; tells its name. */
  async function redo(): Promise<string | undefined> {
    await draft.settle()
    const what = view.value.redo
    if (what === null) return undefined
    await change(() => call('redo', path()))
    return what
  }

  const state = computed(() => (view.value.read_only ? 'read-only' : draft.state.value))
  return { ...draft, view, state, figures, reckoned, change, refresh, undo, redo }
}

/** Whether a change can move a figure. */
function touchesMoney(patch: Record<string, unknown>): boolean {
  return ['cost', 'estimate', 'offer', 'price', 'instalments', 'service'].some((key) => key in patch)
}
