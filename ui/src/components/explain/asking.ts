// Asking a figure how it came about. The desk answers; figures find it by injection.
import { inject, provide, type InjectionKey } from 'vue'

/** Shows how the figure at the pointer came about, beside the element that was pressed. */
export type Ask = (figure: string, beside: HTMLElement) => void

const key: InjectionKey<Ask> = Symbol('asking')

export function provideAsking(ask: Ask): void {
  provide(key, ask)
}

/** Nothing where no one can answer: the figure is then mere text. */
export function useAsking(): Ask | undefined {
  return inject(key, undefined)
}
