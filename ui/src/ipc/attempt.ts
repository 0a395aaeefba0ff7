// Work that the core may refuse: what it said stands beside the button until the next attempt.
import { ref, shallowRef } from 'vue'
import { problemOf } from './call'
import type { ProblemView } from './contract'

export function useAttempt() {
  const problem = shallowRef<ProblemView>()
  const busy = ref(false)
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    problem.value = undefined
    busy.value = true
    try {
      await work()
    } catch (reason) {
      problem.value = problemOf(reason)
    }
    busy.value = false
  }
  return { problem, busy, attempt }
}
