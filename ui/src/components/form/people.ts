// The fields of an agency and its people: in a bid and in the library.
import type { Rows, Value } from './declaration'
import { certificates, legalForms } from './options'

export function agencyFields(at: string): Value[] {
  return [
    { at: `${at}/name`, kind: 'line' },
    { at: `${at}/legal_form`, kind: 'choice', options: legalForms },
    { at: `${at}/registration_number`, kind: 'line' },
    { at: `${at}/registration_authority`, kind: 'line' },
    { at: `${at}/registered_on`, kind: 'date' },
    { at: `${at}/legal_representative`, kind: 'line' },
    { at: `${at}/authorised_representative`, kind: 'line' },
    { at: `${at}/address`, kind: 'line' },
    { at: `${at}/phone`, kind: 'line' },
    { at: `${at}/email`, kind: 'line' },
    { at: `${at}/profile`, kind: 'passage' },
  ]
}

export function staffRows(at: string): Rows {
  return {
    at,
    kind: 'rows',
    columns: [
      { at: 'name', kind: 'line' },
      { at: 'role', kind: 'line' },
      { at: 'degree', kind: 'line' },
      { at: 'related', kind: 'yes' },
      { at: 'certificate', kind: 'choice', options: certificates },
      { at: 'years', kind: 'integer' },
    ],
    details: [{ at: 'certificate_number', kind: 'line' }],
  }
}
