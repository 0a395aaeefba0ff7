// What helps to decide on a price, asked again with every change of the case.
import { shallowRef, watch } from 'vue'
import { call, problemOf } from '@/ipc/call'
import type { Decisions, ProblemView } from '@/ipc/contract'
import type { OpenCase } from '@/ipc/open-case'
import { language } from '@/locale/words'

export function useDecisions(open: OpenCase) {
  const decisions = shallowRef<Decisions>()
  const problem = shallowRef<ProblemView>()
  watch(
    () => [open.view.value.path, open.view.value.revision, language.value] as const,
    async ([path, revision]) => {
      try {
        const answer = await call('decide', { case: path })
        // A later change has asked anew.
        if (revision !== open.view.value.revision) return
        decisions.value = answer
        problem.value = undefined
      } catch (reason) {
        problem.value = problemOf(reason)
      }
    },
    { immediate: true },
  )
  return { decisions, problem }
}
