import type { TakingBack } from '../../ui/parts/use-taking-back.ts'
import { WorkHead } from '../../ui/parts/WorkHead.tsx'
import type { Address } from './address.ts'
import type { BoardView } from './view.ts'
import { storyboardWords } from './words.ts'

/** The bar on top of an open board: its name and kind, on every screen. */
export function BoardHead(props: { view: BoardView; steps: TakingBack; address: Address }) {
  const { view, steps, address } = props
  const { board, content, locale, readOnly } = view
  const words = storyboardWords(locale)
  const isInside = address.view !== 'board'
  const { title, kind } = content.brief
  return (
    <WorkHead
      title={title.trim() || words.untitled}
      note={words.kind[kind]}
      back={{
        name: isInside ? words.toBoard : words.toShelf,
        run: () => view.go(isInside ? { view: 'board', board } : { view: 'shelf' }),
      }}
      steps={steps}
      readOnly={readOnly}
      screen={address.view}
      locale={locale}
    />
  )
}
