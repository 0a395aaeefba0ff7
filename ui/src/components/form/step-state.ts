// How a step stands, told by its findings and by whether anything is filled in.
import type { FindingView } from '@/ipc/contract'
import { liesUnder } from '@/ipc/pointer'
import type { Field, Row, Step } from './declaration'
import { ownedBy } from './declaration'

/** Untouched; begun, with so many things missing or amiss; done; blocked by a fatal conflict. */
export type StepState =
  | { kind: 'untouched' }
  | { kind: 'begun'; missing: number }
  | { kind: 'done' }
  | { kind: 'blocked'; fatal: number }

/** The step that a pointer belongs to: the one that owns the longest pointer above it. */
export function stepOf(steps: readonly Step[], pointer: string): Step | undefined {
  const owners = steps.flatMap((step) => ownedBy(step).map((owned) => ({ step, owned })))
  const above = owners.filter(({ owned }) => liesUnder(pointer, owned) || liesUnder(owned, pointer))
  return above.sort((a, b) => b.owned.length - a.owned.length)[0]?.step
}

/** Findings whose first field belongs to the step. */
export function findingsOf(
  steps: readonly Step[],
  step: Step,
  findings: readonly FindingView[],
): FindingView[] {
  return findings.filter((it) => stepOf(steps, it.fields[0] ?? '') === step)
}

/** How a step with fields stands. */
export function stateOf(
  step: Step,
  findings: readonly FindingView[],
  read: (pointer: string) => unknown,
): StepState {
  const filled = step.fields.some((it) => isFilled(it, read(it.at)))
  // Questions nobody has answered yet are no fault.
  if (!filled && step.fields.length > 0 && step.fields.every((it) => it.kind === 'answers'))
    return { kind: 'untouched' }
  const fatal = findings.filter((it) => it.severity === 'fatal' && it.kind === 'conflict').length
  if (fatal > 0) return { kind: 'blocked', fatal }
  if (!filled) return { kind: 'untouched' }
  const missing = findings.filter((it) => it.severity !== 'cosmetic').length
  return missing > 0 ? { kind: 'begun', missing } : { kind: 'done' }
}

/** Whether someone has put something there; choices and ticks have a value from the start and tell nothing. */
export function isFilled(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'yes':
      return false
    case 'rows':
      return Array.isArray(value) && value.length > 0
    case 'answers': {
      // Headings and ticks come with the row; the last value is the answer itself.
      const answer = field.values.at(-1)
      return Array.isArray(value) && value.some((row: Row) => answer && isFilled(answer, row[answer.at]))
    }
    case 'words':
    case 'prose':
      return Object.values((value as object | undefined) ?? {}).some(Boolean)
    default:
      return value !== undefined && value !== null && value !== '' && !/^0(\.0+)?$/.test(String(value))
  }
}
