// The window's words, in Fluent, switched live.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { ref, shallowReactive, watchEffect } from 'vue'
import type { Language } from '@/ipc/contract'

/** Languages in the order in which they are offered. */
export const languages: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en']

/** The language of the window. */
export const language = ref<Language>(preferred())

// Fetched language by language: most people never see more than one.
const sources = import.meta.glob<string>('../../../templates/locales/*/window*.ftl', {
  query: '?raw',
  import: 'default',
})

const bundles = shallowReactive(new Map<Language, FluentBundle>())

/** Fetches the words of a language. Until then none are known in it. */
export async function learn(wanted: Language): Promise<void> {
  if (!bundles.has(wanted)) bundles.set(wanted, await bundleOf(wanted))
}

/** Switches the window to a language, once its words are there. */
export async function speak(wanted: Language): Promise<void> {
  await learn(wanted)
  language.value = wanted
}

/** The words of a message in the window's language. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  return words(key, undefined, args) ?? key
}

/** The words of a message in another language than the window's: names that go into a case. */
export function wordsIn(other: Language, key: string): string {
  return words(key, undefined, undefined, other) ?? key
}

/** A message's attribute, such as a field's `hint`; `undefined` where it has none. */
export function attribute(key: string, name: string): string | undefined {
  return words(key, name)
}

watchEffect(() => {
  if (typeof document === 'undefined') return
  document.documentElement.lang = language.value
  document.title = t('app-name')
})

function words(
  key: string,
  name?: string,
  args?: Record<string, FluentVariable>,
  other: Language = language.value,
): string | undefined {
  const bundle = bundles.get(other)
  const message = bundle?.getMessage(key)
  const pattern = name === undefined ? message?.value : message?.attributes[name]
  return bundle && pattern ? bundle.formatPattern(pattern, args) : undefined
}

async function bundleOf(wanted: Language): Promise<FluentBundle> {
  // Isolation marks would end up in what people copy out of the window.
  const bundle = new FluentBundle(wanted, { useIsolating: false })
  const own = Object.entries(sources).filter(([path]) => path.includes(`/${wanted}/`))
  for (const source of await Promise.all(own.map(([, load]) => load()))) {
    bundle.addResource(new FluentResource(source))
  }
  return bundle
}

function preferred(): Language {
  const tag = typeof navigator === 'undefined' ? 'zh-Hans' : navigator.language
  if (/^zh-(hant|hk|tw|mo)/i.test(tag)) return 'zh-Hant'
  return /^zh/i.test(tag) ? 'zh-Hans' : 'en'
}
