/** What the bar of a lesson leads to, and the sections as they stand in the page. */
import type { Id } from '../quiz/model.ts'

interface Stop {
  title: string
  href: string
}

export interface ReadingPlan {
  lesson: string
  questions: { id: Id; type: Id }[]
  /** What the bar names after the last section. */
  forward: Stop & { label: string }
  /** Label before the name of a section. */
  next: string
}

/** A section as it stands in the page. */
export interface PageSection extends Stop {
  id: string
  /** Such as `2.4`. */
  number: string
  name: string
  element: HTMLElement
}

/** The numbered sections of a lesson, in order, read from the page. */
export function sectionsOf(lesson: string): PageSection[] {
  const main = document.querySelector(`[data-lesson="${lesson}"]`)
  return [...(main?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].map((element) => {
    const heading = element.querySelector('h2')
    const number = heading?.querySelector('.number')?.textContent ?? ''
    const name = (heading?.textContent ?? '').replace(number, '')
    return {
      id: element.dataset.section ?? '',
      number,
      name,
      title: `${number} ${name}`,
      href: `#${element.id}`,
      element,
    }
  })
}
