/** What is done before scoring: the set-up is filled in and the sample drawn. Pure. */
import type { Command } from '../command.ts'
import type { Sample, Setup } from '../model.ts'

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

/** Keeps a drawn sample. Scores of posts that are no longer in it stay. */
export function keepSample(sample: Sample): Command {
  return { name: 'sample', apply: (content) => ({ ...content, sample }) }
}
