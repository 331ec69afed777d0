/** Names that fit beside a number. Pure. */

/** A name, cut where it would run into what stands beside it. @param most letters */
export function shortLabel(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, Math.max(most - 1, 1)).trimEnd()}…`
}
