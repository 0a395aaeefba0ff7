// What is being typed over what is saved, and the one queue through which changes go.
import { computed, ref, shallowReactive, type ComputedRef } from 'vue'
import { problemOf } from './call'
import type { ProblemView } from './contract'
import { liesUnder, patchAt, valueAt, withValueAt } from './pointer'

/**
 * A pause in typing after which a change is saved, in milliseconds: longer than a person looks for the next digit, so
 * that a figure typed slowly is one operation. Leaving the field saves at once.
 */
const PAUSE = 1200

/** A text that could not be taken into a cell, and why. */
export interface Kept {
  text: string
  fault: string
}

export type Draft = ReturnType<typeof draftOver>

/**
 * Lets people type over a saved document. Typing never waits: a typed value lies over the saved one until `save` has
 * answered for that very value, so the answer to an older edit cannot overwrite newer typing. A refused value stays
 * as typed. `save` takes a merge patch and puts its answer into `saved` before it is done.
 */
export function draftOver(
  saved: ComputedRef<unknown>,
  save: (patch: Record<string, unknown>) => Promise<void>,
) {
  const typed = shallowReactive(new Map<string, unknown>())
  const refused = shallowReactive(new Map<string, ProblemView>())
  /** Texts of grid cells that could not be taken; the values that they were typed over stay. */
  const kept = shallowReactive(new Map<string, Kept>())
  const waiting = new Set<string>()
  const working = ref(0)
  let pause: ReturnType<typeof setTimeout> | undefined
  let queue = Promise.resolve()

  const document = computed(() =>
    [...typed].reduce((value, [pointer, part]) => withValueAt(value, pointer, part), saved.value),
  )
  const state = computed(() => {
    if (refused.size > 0 || kept.size > 0) return 'refused'
    return working.value > 0 || typed.size > 0 ? 'saving' : 'saved'
  })

  function write(pointer: string, value: unknown): void {
    typed.set(pointer, value)
    refused.delete(pointer)
    waiting.add(pointer)
    clearTimeout(pause)
    pause = setTimeout(() => void settle(), PAUSE)
  }

  /** Saves what is typed and not yet sent; done when there is an answer for all of it. */
  function settle(): Promise<void> {
    clearTimeout(pause)
    return inTurn(async () => {
      for (const pointer of waiting) {
        waiting.delete(pointer)
        await send(pointer)
      }
    })
  }

  async function send(pointer: string): Promise<void> {
    const value = typed.get(pointer)
    try {
      await save(patchAt(pointer, value))
      if (typed.get(pointer) === value) typed.delete(pointer)
    } catch (reason) {
      if (typed.get(pointer) === value) refused.set(pointer, problemOf(reason))
    }
  }

  /** Does other work on the document when everything typed is saved; values that were refused are let go. */
  async function afterwards(work: () => Promise<void>): Promise<void> {
    await settle()
    for (const pointer of refused.keys()) typed.delete(pointer)
    refused.clear()
    await inTurn(work)
  }

  /** The merge patch of everything that is typed and not yet saved; none when all is. */
  const pending = computed(() =>
    typed.size === 0
      ? undefined
      : ([...typed].reduce<unknown>(
          (patch, [pointer, value]) => withValueAt(patch, pointer, value ?? null),
          {},
        ) as Record<string, unknown>),
  )

  /** Why the value at the pointer, or one beneath it, was not taken over. */
  function problem(pointer: string): ProblemView | undefined {
    for (const [at, problem] of refused) {
      if (at === pointer || liesUnder(problem.field ?? at, pointer)) return problem
    }
    return undefined
  }

  /** Does work when everything before it is done. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    working.value += 1
    const turn = queue.then(work).finally(() => (working.value -= 1))
    queue = turn.catch(() => undefined)
    return turn
  }

  const read = (pointer: string) => valueAt(document.value, pointer)
  return { state, refused, kept, pending, read, write, settle, inTurn, afterwards, problem }
}
