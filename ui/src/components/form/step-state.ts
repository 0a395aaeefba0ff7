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

interface Owner {
  step: Step
  owned: string
}
/** What the steps of a desk own, the longest pointers first. A desk's steps never change. */
const known = new WeakMap<readonly Step[], Owner[]>()
function ownersOf(steps: readonly Step[]): Owner[] {
  const before = known.get(steps)
  if (before) return before
  const owners = steps.flatMap((step) => ownedBy(step).map((owned) => ({ step, owned })))
  owners.sort((one, other) => other.owned.length - one.owned.length)
  known.set(steps, owners)
  return owners
}

/** The step that a pointer belongs to: the one that owns the longest pointer above it. */
export function stepOf(steps: readonly Step[], pointer: string): Step | undefined {
  return ownersOf(steps).find(({ owned }) => liesUnder(pointer, owned) || liesUnder(owned, pointer))?.step
}

/** Findings by the step that their first field belongs to. */
export function findingsBySteps(
  steps: readonly Step[],
  findings: readonly FindingView[],
): Map<Step, FindingView[]> {
  const bySteps = new Map<Step, FindingView[]>()
  for (const it of findings) {
    const step = stepOf(steps, it.fields[0] ?? '')
    if (step) bySteps.set(step, [...(bySteps.get(step) ?? []), it])
  }
  return bySteps
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
