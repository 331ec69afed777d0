/** The content check: reading, then every rule. */
import type { Course } from './course.ts'
import { type Problem, sortProblems } from './problem.ts'
import { parseCourse } from './read-course.ts'
import { type ContentFiles, readFiles } from './read-files.ts'
import { rules } from './rules/index.ts'

/** Everything to mend in a content folder, sorted by file and line. */
export function checkContent(root: string): Problem[] {
  return checkFiles(readFiles(root))
}

/** The same for files in memory. */
export function checkFiles(content: ContentFiles): Problem[] {
  const course = parseCourse(content)
  return sortProblems([...course.problems, ...checkCourse(course)])
}

/** What the rules find. */
export function checkCourse(course: Course): Problem[] {
  return rules.flatMap((rule) => rule.check(course))
}
