// Nobody is nagged while a value is still being typed.
import { onScopeDispose, ref } from 'vue'

/** Stillness after which typing counts as finished, in milliseconds. */
const STILL = 1500

/** Whether to hold back findings: from the first key until the field is left or nothing is typed for a while. */
export function usePatience() {
  const patient = ref(false)
  let still: ReturnType<typeof setTimeout> | undefined

  function typing() {
    patient.value = true
    clearTimeout(still)
    still = setTimeout(rest, STILL)
  }
  function rest() {
    clearTimeout(still)
    patient.value = false
  }
  onScopeDispose(() => clearTimeout(still))

  return { patient, typing, rest }
}
