import type { DocumentView } from '@/ipc/contract'

/** A group of documents and the key of its name. */
export interface DocumentGroup {
  name: 'documents-public' | 'documents-internal'
  documents: DocumentView[]
}

/** Documents for bidders and the public apart from the purchaser's own papers; one group where there is but one kind. */
export function grouped(documents: DocumentView[]): DocumentGroup[] {
  const groups: DocumentGroup[] = [
    { name: 'documents-public', documents: documents.filter((it) => it.public) },
    { name: 'documents-internal', documents: documents.filter((it) => !it.public) },
  ]
  return groups.filter((it) => it.documents.length > 0)
}
