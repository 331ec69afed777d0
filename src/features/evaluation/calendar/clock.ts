/** A time of day as it is written in Indonesian, `09.30`; '' where none is set. @param time `09:30` */
export function clockOf(time: string): string {
  return time.replace(':', '.')
}
