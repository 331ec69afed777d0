/** Short facts in one line. Pure. */

/** Joined by dots, which never begin a line; what is empty is left out. */
export function factsLine(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join('\u00a0· ')
}
