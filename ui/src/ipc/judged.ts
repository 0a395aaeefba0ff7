// An answer of the core about the open case, asked anew after each change and each switch of language.
import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { problemOf } from '@/ipc/call'
import type { ProblemView } from '@/ipc/contract'
import type { OpenCase } from '@/ipc/open-case'

export function useJudged<T>(
  open: OpenCase,
  ask: (path: string) => Promise<T>,
): { judged: ShallowRef<T | undefined>; problem: Ref<ProblemView | undefined> } {
  const judged = shallowRef<T>()
  const problem = ref<ProblemView>()
  let asked = 0
  watch(
    () => open.view.value,
    async (view) => {
      const mine = ++asked
      try {
        const answer = await ask(view.path)
        // An answer that a later question overtook is of no use.
        if (mine !== asked) return
        judged.value = answer
        problem.value = undefined
      } catch (reason) {
        if (mine === asked) problem.value = problemOf(reason)
      }
    },
    { immediate: true },
  )
  return { judged, problem }
}
