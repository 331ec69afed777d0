/** An account of an agency begins with @; citizens are only called "Warga". */
export function isAgency(from: string): boolean {
  return from.startsWith('@')
}

/** The letter in the round picture of an account. */
export function initialOf(from: string): string {
  return from.replace('@', '').charAt(0).toUpperCase()
}
