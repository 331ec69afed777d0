/** How large a file is, as people say it. Pure. */

/** A size in the unit that suits it, rounded: two figures are enough to know whether it can be sent. */
export function sizeOf(bytes: number): { value: number; unit: 'KB' | 'MB' } {
  const kilobytes = Math.max(0, bytes) / 1024
  if (kilobytes < 1000) return { value: Math.ceil(kilobytes), unit: 'KB' }
  const megabytes = kilobytes / 1024
  return { value: megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes), unit: 'MB' }
}
