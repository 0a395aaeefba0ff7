// What helps to decide on a price, asked again with every change of the case.
import { call } from '@/ipc/call'
import { useJudged } from '@/ipc/judged'
import type { OpenCase } from '@/ipc/open-case'

export function useDecisions(open: OpenCase) {
  const { judged, problem } = useJudged(open, (path) => call('decide', { case: path }))
  return { decisions: judged, problem }
}
