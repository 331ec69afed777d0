/** Texts that may stand in XML. Pure. */

/**
 * A text without what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets): control characters are left out, halves of
 * characters stand as the sign for what can't be read. Tabs and line breaks stay.
 */
export function plainOf(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
}
