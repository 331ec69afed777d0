/** What each byte does to the sum; it makes the sum of a whole progress file eight times faster than bit by bit. */
const TABLE = new Int32Array(256).map((_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 (ISO-HDLC, polynomial 0xEDB88320) of a text as UTF-8: eight hexadecimal digits. */
export function crc32(text: string): string {
  let crc = -1
  for (const byte of new TextEncoder().encode(text)) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0)
  return (~crc >>> 0).toString(16).padStart(8, '0')
}
