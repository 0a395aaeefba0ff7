// RevoGrid puts its styles into <style> elements, which the window's content policy refuses. Its runtime (Stencil) can
// hand the same styles to the document as constructed sheets, which the policy allows, but does so for shadow roots
// alone. Here it does so for the document too.
import type { Plugin } from 'vite'

const RUNTIME = /@revolist\/revogrid\/dist\/esm\/index-[^/]*\.js/

/** What is written otherwise, and how often it stands there. */
const CHANGES: [from: RegExp, to: string, times: number][] = [
  [/registerStyle\(scopeId2, style, !!\([^;]*?\)\);/g, 'registerStyle(scopeId2, style, true);', 2],
  // Two rules for slots without content; no slot of the grid has any.
  [/if \(dataStyles\.innerHTML\.length\)/g, 'if (false)', 1],
]

export function gridStyles(): Plugin {
  return {
    name: 'grid-styles',
    transform(code, id) {
      if (!RUNTIME.test(id) || !code.includes('var registerStyle')) return undefined
      return CHANGES.reduce((it, [from, to, times]) => {
        const found = it.match(from)?.length ?? 0
        if (found !== times)
          throw new Error(`RevoGrid's runtime changed: ${String(from)} is found ${found} times`)
        return it.replace(from, to)
      }, code)
    },
  }
}
