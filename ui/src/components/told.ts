// Problems as people read them: fields by their names instead of their JSON pointers.
import type { ProblemView } from '@/ipc/contract'
import { t } from '@/locale/words'
import { wordsOf } from './form/declaration'

export function told(problem: ProblemView): string {
  if (problem.code === 'no-answer') return t('no-answer')
  return problem.field
    ? problem.message.replace(problem.field, () => nameOfField(problem.field ?? ''))
    : problem.message
}

/** What the field at a pointer is called: its list and row first; the pointer itself where it has no words. */
export function nameOfField(pointer: string): string {
  const own = named(pointer)
  const row = /^(.+?)\/(\d+)(?:\/|$)/.exec(pointer)
  const list = row ? named(row[1]!) : undefined
  const places = row && list ? [list, t('row-n', { n: Number(row[2]) + 1 })] : []
  if (own !== undefined && own !== list) places.push(own)
  return places.length > 0 ? places.join(' › ') : pointer
}

function named(pointer: string): string | undefined {
  const key = wordsOf(pointer)
  const words = t(key)
  return words === key ? undefined : words
}
