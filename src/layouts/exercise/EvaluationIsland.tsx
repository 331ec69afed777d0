import { useEffect } from 'preact/hooks'
import { Evaluation, type EvaluationProps } from '../../features/evaluation/Evaluation.tsx'
import { pageVault } from '../../storage/page-vault.ts'
import { whenIdle } from '../../ui/islands/when-idle.ts'

const saving = () => import('../../features/progress/save-to-file.ts')

interface EvaluationIslandProps
  extends Omit<EvaluationProps, 'saveFile' | 'filesOf' | 'startBoard' | 'boardHref'> {
  /** Address of the exercise in which themes become storyboards. */
  storyboard?: string
}

/** The evaluation with what it needs of other features: files of it, and storyboards that its themes become. */
export function EvaluationIsland({ storyboard, ...props }: EvaluationIslandProps) {
  // Who saves to a file may have lost the signal by then.
  useEffect(() => whenIdle(async () => (await saving()).fetchSaving(pageVault).catch(() => undefined)), [])
  return (
    <Evaluation
      {...props}
      saveFile={(part) => void saving().then(({ downloadProgress }) => downloadProgress(pageVault, part))}
      filesOf={async (part) => {
        const { currentFile, twinsOf } = await saving()
        return twinsOf(await currentFile(pageVault, part), part)
      }}
      startBoard={async (theme) => {
        if (storyboard === undefined) return undefined
        const { boardOfTheme } = await import('./board-of-theme.ts')
        const board = boardOfTheme(theme, props.library.patterns)
        return { board, href: hrefOf(storyboard, board) }
      }}
      boardHref={async (board) => {
        if (storyboard === undefined) return undefined
        const { hasBoard } = await import('./board-of-theme.ts')
        return hasBoard(board) ? hrefOf(storyboard, board) : undefined
      }}
    />
  )
}

/** Opens a board of the exercise at this address: in the single file the address of a page is a hash itself. */
function hrefOf(storyboard: string, board: string): string {
  return `${storyboard}${storyboard.startsWith('#') ? '' : '#'}papan/${board}`
}
