import type { BoardView } from '../view.ts'
import { PrintBoard } from './PrintBoard.tsx'

/** The screen on which an open board is printed. */
export function PrintScreen({ view }: { view: BoardView }) {
  const { content, library, photos, locale, page } = view
  return <PrintBoard content={content} library={library} photos={photos} locale={locale} page={page} />
}
