// Shipped examples to adopt values from, read when first looked at.
import { computed, ref, shallowReactive, watch, type Ref } from 'vue'
import { call } from './call'
import type { Desk, ExampleContent, ExampleView } from './contract'
import { valueAt } from './pointer'

export type Examples = ReturnType<typeof useExamples>

/** The examples for a desk; first comes the one that the case was begun from, else one that is priced alike. */
export function useExamples(
  desk: Desk,
  list: Ref<readonly ExampleView[]>,
  like: Ref<{ title: string; mode: unknown }>,
) {
  const known = shallowReactive(new Map<string, ExampleContent>())
  const picked = ref('')
  const chosen = computed(
    () =>
      list.value.find((it) => it.id === picked.value) ??
      list.value.find((it) => it.title === like.value.title) ??
      list.value.find((it) => it.mode === like.value.mode) ??
      list.value[0],
  )
  watch(
    chosen,
    async (it) => {
      if (!it || known.has(it.id)) return
      // An example that cannot be read is one that is not offered.
      const content = await call('example', { id: it.id }).catch(() => undefined)
      if (content) known.set(it.id, content)
    },
    { immediate: true },
  )
  const document = computed(() => {
    const content = known.get(chosen.value?.id ?? '')
    return desk === 'purchaser' ? content?.procedure : content?.bid
  })
  const read = (pointer: string) => valueAt(document.value, pointer)
  return { list, chosen, pick: (id: string) => (picked.value = id), read }
}
