/** Longest name that is made of a title, in characters. */
const MAX_LENGTH = 40

/** A title as part of a file's name: small letters, figures and hyphens; `tanpa-judul` when nothing is left of it. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return slug.slice(0, MAX_LENGTH).replace(/-$/, '') || 'tanpa-judul'
}
