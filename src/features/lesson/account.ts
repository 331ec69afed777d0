/** An account of an agency begins with @; citizens are only called "Warga". */
export function isAgency(from: string): boolean {
  return from.startsWith('@')
}
