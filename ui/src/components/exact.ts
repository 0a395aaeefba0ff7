// Exact arithmetic on the contract's decimal strings, which have at most six decimals.

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,6}))?$/

/** A decimal string in millionths; `undefined` for what is no such number. */
export function millionths(text: string | null | undefined): bigint | undefined {
  const found = DECIMAL.exec(text ?? '')
  if (!found) return undefined
  const size = BigInt(found[2]!) * 1_000_000n + BigInt((found[3] ?? '').padEnd(6, '0'))
  return found[1] === '-' ? -size : size
}

/** Millionths as a decimal string. */
export function decimal(value: bigint): string {
  const size = value < 0n ? -value : value
  const fraction = String(size % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${size / 1_000_000n}${fraction === '' ? '' : `.${fraction}`}`
}
