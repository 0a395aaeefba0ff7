// What differs between the window and a browser: where documents come from, and how files arrive.
import { convertFileSrc, isTauri } from '@tauri-apps/api/core'
import { emit, listen } from '@tauri-apps/api/event'
import type { DocumentKind } from './contract'

/** Address of a page's picture in the document protocol; pages count from 1. */
export function pagePicture(revision: string, document: DocumentKind, page: number): string {
  const origin = isTauri() ? convertFileSrc('', 'tw') : '/document/'
  return `${origin}preview/${encodeURIComponent(revision)}/${document}/${page}.png`
}

/** Tells of files dropped on the window or opened by a double click, by their path. */
export function onFile(receive: (path: string) => void): void {
  if (isTauri()) void listenInWindow(receive)
  else window.addEventListener('open-file', (event) => receive((event as CustomEvent<string>).detail))
}

/** Files that started the program wait in the host until it hears that someone listens. */
async function listenInWindow(receive: (path: string) => void): Promise<void> {
  await listen<string>('open-file', (event) => receive(event.payload))
  await emit('ready')
}
