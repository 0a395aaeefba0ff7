// What a form needs of the case it edits. The app provides it; fields below find it by injection.
import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { Catalogue, FindingView, Language, ProblemView } from '@/ipc/contract'
import type { Kept } from '@/ipc/draft'

export interface CaseForm {
  read(pointer: string): unknown
  write(pointer: string, value: unknown): void
  /** Saves at once what is typed. */
  settle(): void
  /** Why the value at the pointer, or beneath it, was not taken over. */
  problem(pointer: string): ProblemView | undefined
  /** Findings that name the pointer or a place beneath it. */
  findings(pointer: string): FindingView[]
  /** Texts of grid cells that could not be taken, by `keptName`. */
  kept: Map<string, Kept>
  /** Languages that the case's texts are written in; the first leads. */
  languages: Readonly<Ref<readonly Language[]>>
  currency: Readonly<Ref<string>>
  readOnly: Readonly<Ref<boolean>>
  /** The pointer that a jump leads to: folds above it open. */
  target: Readonly<Ref<string>>
  /** Other ways to fill a list than by typing: from an example, from the library. */
  sources(pointer: string): Source[]
  /** The legal forms that the law of the case knows; where nothing is said, every form is offered. */
  legalForms?: Readonly<Ref<readonly string[]>>
  /** A list of the experts' by its id, once it is read. */
  catalogue(id: string): Catalogue | undefined
}

/** A way to fill a field from elsewhere. */
export interface Source {
  /** Words of its button. */
  words: string
  fill(): void
}

const key: InjectionKey<CaseForm> = Symbol('case form')

export function provideCaseForm(form: CaseForm): void {
  provide(key, form)
}

export function useCaseForm(): CaseForm {
  const form = inject(key)
  if (!form) throw new Error('a field stands outside of a case form')
  return form
}
