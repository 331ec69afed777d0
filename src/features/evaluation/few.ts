/** From how many on something may be concluded. Pure. */

/** With fewer than these, numbers are shown with how many they come from, and nothing is concluded. Own rule. */
export const ENOUGH = 20

/** Whether a number of posts, answers or pairs is too small to conclude anything from. */
export function isTooFew(count: number): boolean {
  return count < ENOUGH
}
