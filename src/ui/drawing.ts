/**
 * A drawing as it is put into a page, with its description as its name.
 * @param svg text of a file that the content check has passed
 */
export function drawingMarkup(svg: string, alt: string): string {
  const label = alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return svg
    .replace(/<\?xml[^>]*>/, '')
    .replace(/\sxmlns="[^"]*"/, '')
    .replace('<svg', `<svg role="img" aria-label="${label}"`)
    .replace(/>\s+</g, '><')
}
