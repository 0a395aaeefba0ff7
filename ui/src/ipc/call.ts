// The one way to the core: a typed call by name. The window carries it through Tauri, a browser through HTTP.
import { invoke, isTauri } from '@tauri-apps/api/core'
import type { Commands, ProblemView } from './contract'

/** Runs a command of the core. What cannot be done rejects with a [`Refusal`]. */
export async function call<N extends keyof Commands>(
  name: N,
  request: Commands[N][0],
): Promise<Commands[N][1]> {
  const answer = isTauri() ? await throughTauri(name, request) : await throughHttp(name, request)
  return answer as Commands[N][1]
}

/** A command that was not done, with the core's own words for the person. */
export class Refusal extends Error {
  constructor(readonly problem: ProblemView) {
    super(problem.message)
  }
}

/** The problem behind a rejected call; a host that did not answer at all has the code `no-answer`. */
export function problemOf(reason: unknown): ProblemView {
  return reason instanceof Refusal
    ? reason.problem
    : { code: 'no-answer', message: String(reason), field: null }
}

async function throughTauri(name: string, request: unknown): Promise<unknown> {
  try {
    return await invoke('call', { name, request })
  } catch (reason) {
    throw isProblem(reason) ? new Refusal(reason) : reason
  }
}

async function throughHttp(name: string, request: unknown): Promise<unknown> {
  const response = await fetch(`/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  const answer: unknown = await response.json()
  if (response.ok) return answer
  throw isProblem(answer) ? new Refusal(answer) : new Error(response.statusText)
}

function isProblem(value: unknown): value is ProblemView {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value
}
