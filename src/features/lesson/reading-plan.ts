/** What the bar of a lesson knows: written into the page at build, read back in the browser. */

interface Stop {
  title: string
  href: string
}

export interface ReadingPlan {
  lesson: string
  questions: { id: string; type: string }[]
  /** What the bar names after the last section. */
  forward: Stop & { label: string }
  /** Label before the name of a section. */
  next: string
}

/** Reads the plan out of the bar; undefined where there is none or it is not whole. */
export function readPlan(text: string | undefined): ReadingPlan | undefined {
  if (!text) return undefined
  const value: unknown = JSON.parse(text)
  return isPlan(value) ? value : undefined
}

/** The build wrote it in one piece: its outline tells whether it is whole. */
function isPlan(value: unknown): value is ReadingPlan {
  if (typeof value !== 'object' || value === null) return false
  return 'lesson' in value && 'questions' in value && 'forward' in value && 'next' in value
}

/** A section as it stands in the page. */
export interface PageSection extends Stop {
  id: string
  element: HTMLElement
}

/** The numbered sections of a lesson, in order, read from the page. */
export function sectionsOf(lesson: string): PageSection[] {
  const main = document.querySelector(`[data-lesson="${lesson}"]`)
  return [...(main?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].map((element) => {
    const heading = element.querySelector('h2')
    const number = heading?.querySelector('.number')?.textContent ?? ''
    return {
      id: element.dataset.section ?? '',
      title: `${number} ${(heading?.textContent ?? '').replace(number, '')}`,
      href: `#${element.id}`,
      element,
    }
  })
}
