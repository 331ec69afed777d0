/** What is done before scoring: the set-up is filled in and the sample drawn. Pure. */
import type { Person, Stamp } from '../../../storage/item.ts'
import type { Command } from '../command.ts'
import { type Sample, type Setup, sampledPosts } from '../model.ts'
import { reopenScoring } from '../raters/commands.ts'
import { isDone } from '../raters/shown.ts'

/** Sets one field of the set-up. */
export function setField<Field extends Exclude<keyof Setup, 'kind' | 'followers'>>(
  field: Field,
  value: Setup[Field],
): Command {
  return {
    name: 'setup',
    join: `setup/${field}`,
    apply: (content) =>
      content.setup[field] === value ? content : { ...content, setup: { ...content.setup, [field]: value } },
  }
}

/** Sets how many followers there are; undefined where nobody knows. */
export function setFollowers(count: number | undefined): Command {
  return {
    name: 'setup',
    join: 'setup/followers',
    apply(content) {
      const { followers, ...rest } = content.setup
      if (followers === count) return content
      return { ...content, setup: { ...rest, ...(count !== undefined && { followers: count }) } }
    },
  }
}

/**
 * Keeps a drawn sample. Scores of posts that are no longer in it stay; who was done is not any more where posts are new.
 * @param at milliseconds since 1970
 */
export function keepSample(sample: Sample, person: Person, at: Stamp): Command {
  return {
    name: 'sample',
    apply(content) {
      const drawn = { ...content, sample }
      const before = new Set(content.sample && sampledPosts(content.sample))
      const isNew = sampledPosts(sample).some((post) => !before.has(post))
      return isNew && isDone(content, person) ? reopenScoring(person, at).apply(drawn) : drawn
    },
  }
}
