/** How far one thing is, in words. */
export interface Status {
  title: string
  href: string
  status: string
}
