// Identities of rows made in the window.

/**
 * A UUIDv7 (RFC 9562). A new row gets its identity where it is made, so that a row that is sent again with later
 * typing stays the same row.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setUint32(0, Math.floor(Date.now() / 0x10000))
  new DataView(bytes.buffer).setUint16(4, Date.now() % 0x10000)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
