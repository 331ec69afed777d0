/** The posts of the practice account as the island reads them. Pure. */
import type { PracticePost } from './content.ts'
import type { PostFields } from './schema.ts'

/** A post out of the author's fields. Questions and answers are counted from the remarks, so that both always agree. */
export function practicePost({ id, remarks, measures, ...post }: PostFields): PracticePost {
  return {
    platformId: id,
    ...post,
    measures: {
      ...measures,
      ...(remarks && {
        questions: remarks.length,
        answered: remarks.filter(({ answer }) => answer !== undefined).length,
      }),
    },
    ...(remarks && { remarks: remarks.map(remarkFromFields) }),
  }
}

function remarkFromFields({ who, text, answer, minutes }: NonNullable<PostFields['remarks']>[number]) {
  return { who, text, ...(answer !== undefined && { answer }), ...(minutes !== undefined && { minutes }) }
}
