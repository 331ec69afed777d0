import { useEffect } from 'preact/hooks'
import { Evaluation, type EvaluationProps } from '../../features/evaluation/Evaluation.tsx'
import { pageVault } from '../../storage/page-vault.ts'
import { whenIdle } from '../../ui/islands/when-idle.ts'

const saving = () => import('../../features/progress/save-to-file.ts')

/** The evaluation with what it needs of other features: files of it, and storyboards that its themes become. */
export function EvaluationIsland(props: Omit<EvaluationProps, 'saveFile' | 'filesOf' | 'startBoard'>) {
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
      startBoard={async () => undefined}
    />
  )
}
