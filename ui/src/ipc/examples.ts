// Shipped examples to adopt values from, read when first looked at.
import { computed, ref, shallowReactive, watch, type Ref } from 'vue'
import { call } from './call'
import type { Desk, ExampleContent, ExampleView } from './contract'
import { valueAt } from './pointer'

export type Examples = ReturnType<typeof useExamples>

/**
 * The examples for a desk. First comes the one that the case was begun from, told by the ids of its criteria, else one
 * that is priced alike.
 */
export function useExamples(
  desk: Desk,
  list: Ref<readonly ExampleView[]>,
  like: Ref<{ mode: unknown; criteria: readonly string[] }>,
) {
  const known = shallowReactive(new Map<string, ExampleContent>())
  const picked = ref('')
  const alike = computed(() => list.value.filter((it) => it.mode === like.value.mode))
  const origin = computed(() =>
    alike.value.find((it) =>
      known.get(it.id)?.procedure.criteria.some((criterion) => like.value.criteria.includes(criterion.id)),
    ),
  )
  const chosen = computed(
    () => list.value.find((it) => it.id === picked.value) ?? origin.value ?? alike.value[0] ?? list.value[0],
  )
  watch(
    [alike, chosen],
    async ([alike, chosen]) => {
      for (const it of [...alike, chosen]) {
        if (!it || known.has(it.id)) continue
        // An example that cannot be read is one that is not offered.
        const content = await call('example', { id: it.id }).catch(() => undefined)
        if (content) known.set(it.id, content)
      }
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
