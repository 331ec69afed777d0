/** What judging does to a board, as steps that can be undone. Pure. */
import type { Command } from '../command.ts'
import type { Comment, Content, Made, Rating, Shot } from '../model.ts'
import { sameName } from './consents.ts'

/**
 * Gives a score, or takes it back.
 * @param key see `ratingKey`
 * @param rating undefined to take it back
 * @param join see Command
 */
export function rate(key: string, rating: Rating | undefined, join?: string): Command {
  return {
    name: 'rate',
    apply: ({ ratings = {}, ...content }) => withSome(content, 'ratings', withEntry(ratings, key, rating)),
    ...(join !== undefined && { join }),
  }
}

/** Writes a remark as it is typed; one without a letter is gone. */
export function writeComment(id: Made, comment: Comment): Command {
  const kept = comment.text === '' ? undefined : comment
  return {
    name: 'comment',
    apply: ({ comments = {}, ...content }) => withSome(content, 'comments', withEntry(comments, id, kept)),
    join: `comment/${id}`,
  }
}

/** Every shot that is a draft is ready to be filmed. What was filmed already stays filmed. */
export function markReady(): Command {
  return {
    name: 'ready',
    apply(content) {
      const shots = Object.entries(content.shots)
      if (!shots.some(([, { status }]) => status === 'draft')) return content
      return {
        ...content,
        shots: Object.fromEntries(
          shots.map(([id, shot]) => [id, shot.status === 'draft' ? { ...shot, status: 'ready' } : shot]),
        ),
      }
    },
  }
}

/** Gives the code of a person's form wherever the same name stands without one. @param name as it is written there */
export function copyConsent(name: string, consent: string): Command {
  const isSame = (other: string) => sameName(other) === sameName(name)
  return {
    name: 'details',
    apply(content) {
      const lacks = ({ people }: Shot) =>
        people.some((person) => isSame(person.name) && person.consent.trim() === '')
      if (!Object.values(content.shots).some(lacks)) return content
      const filled = (shot: Shot): Shot => ({
        ...shot,
        people: shot.people.map((person) =>
          isSame(person.name) && person.consent.trim() === '' ? { ...person, consent } : person,
        ),
      })
      return {
        ...content,
        shots: Object.fromEntries(
          Object.entries(content.shots).map(([id, shot]) => [id, lacks(shot) ? filled(shot) : shot]),
        ),
      }
    },
  }
}

function withSome<K extends 'ratings' | 'comments'>(
  content: Content,
  part: K,
  entries: NonNullable<Content[K]>,
): Content {
  return Object.keys(entries).length > 0 ? { ...content, [part]: entries } : content
}

function withEntry<T>(entries: Record<string, T>, id: string, value: T | undefined): Record<string, T> {
  if (value !== undefined) return { ...entries, [id]: value }
  const { [id]: _, ...rest } = entries
  return rest
}
