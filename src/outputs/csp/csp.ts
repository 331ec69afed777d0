import { createHash } from 'node:crypto'
import { type Tag, tagsOf, voidElement } from '../html.ts'

/** What may be loaded besides the inline scripts and styles whose hash is listed. */
export interface Allowed {
  scripts: string[]
  styles: string[]
  /** The other directives, as they stand in the policy. */
  rest: string[]
}

/** A page of a site: files of that site. */
const ofSite: Allowed = {
  scripts: ["'self'"],
  styles: ["'self'"],
  rest: [
    "img-src 'self' data: blob:",
    // A video that was just made on the page, to be looked at before it is sent.
    'media-src blob:',
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ],
}

/** The single file: what it carries itself, its modules among that. It may ask nobody for anything. */
export const ofFile: Allowed = {
  scripts: ['data:'],
  styles: [],
  rest: ['img-src data: blob:', 'font-src data:', 'media-src data: blob:'],
}

/**
 * The pages, each with a policy that allows exactly what it holds: files of the site, and those inline
 * scripts and styles whose hash is listed. Throws one error with everything on any page that no such policy
 * can allow.
 */
export function withPolicies(pages: ReadonlyMap<string, string>, allowed = ofSite): Map<string, string> {
  const problems: string[] = []
  const changed = new Map<string, string>()
  for (const [page, html] of pages) {
    const tags = tagsOf(html)
    problems.push(...problemsIn(tags).map((problem) => `${page}: ${problem}`))
    const at = tags.find(isCharset)?.end ?? 0
    const policy = voidElement('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: policyFor(tags, allowed),
    })
    changed.set(page, html.slice(0, at) + policy + html.slice(at))
  }
  if (problems.length > 0) throw new Error(`Pages hold what their policy blocks:\n  ${problems.join('\n  ')}`)
  return changed
}

function problemsIn(tags: Tag[]): string[] {
  const charset = tags.find(isCharset)
  const early = tags.some((tag) => tag.text !== undefined && tag.start < (charset?.start ?? 0))
  return [
    ...tags.flatMap(refusedIn),
    ...(charset ? [] : ['no <meta charset="utf-8">; put it first into <head>, the policy follows it']),
    ...(early ? ['a script, style or title stands before <meta charset="utf-8">; move the charset up'] : []),
    ...(tags.some(isPolicy) ? ['there is a content policy already; remove it, two restrict each other'] : []),
  ]
}

function policyFor(tags: Tag[], allowed: Allowed): string {
  const scripts = tags.filter(isInlineScript).map(hashOf)
  const styles = tags.filter(({ name }) => name === 'style').map(hashOf)
  return [
    "default-src 'none'",
    ['script-src', ...allowed.scripts, ...new Set(scripts)].join(' '),
    ['style-src', ...allowed.styles, ...new Set(styles)].join(' '),
    ...allowed.rest,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

// Other types are data blocks: nothing runs them, so nothing blocks them.
const runs = /^(|module|importmap|speculationrules|(text|application)\/javascript)$/i

function isInlineScript({ name, attributes, text }: Tag): boolean {
  return name === 'script' && !attributes.has('src') && text !== '' && runs.test(attributes.get('type') ?? '')
}

function isCharset({ name, attributes }: Tag): boolean {
  return name === 'meta' && attributes.has('charset')
}

function isPolicy({ name, attributes }: Tag): boolean {
  return name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
}

/** What a policy calls an inline script or style. */
export function hashOf({ text = '' }: { text?: string }): string {
  // A browser hashes what it parsed, and parsing turns every line end into a line feed.
  const parsed = text.replace(/\r\n?/g, '\n')
  return `'sha256-${createHash('sha256').update(parsed).digest('base64')}'`
}

function refusedIn({ name, attributes }: Tag): string[] {
  return [...attributes].flatMap(([key, value]) => {
    const found = `<${name} ${key}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}">`
    if (key === 'style') return `${found}: move it into a class`
    if (/^on[a-z]+$/.test(key)) return `${found}: add the listener in a script`
    if (/^\s*javascript:/i.test(value) && key === 'href') return `${found}: use a button with a listener`
    return []
  })
}
