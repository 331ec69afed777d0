import { useMounted } from '../../../ui/use-mounted.ts'

/**
 * The drawings of all terms, once in a page; `TermDrawing` shows one of them. Drawn by the script, for only what scripts
 * draw shows them: the single file holds them compressed.
 * @param symbols markup of content files that the content check has passed
 */
export function TermSprite({ symbols }: { symbols: string }) {
  const mounted = useMounted()
  return <div hidden dangerouslySetInnerHTML={{ __html: mounted ? `<svg>${symbols}</svg>` : '' }} />
}
