import { useEffect } from 'preact/hooks'
import { Storyboard, type StoryboardProps } from '../../features/storyboard/Storyboard.tsx'
import { pageVault } from '../../storage/page-vault.ts'
import { whenIdle } from '../../ui/islands/when-idle.ts'

const saving = () => import('../../features/progress/save-to-file.ts')

/** The storyboard with what it needs of another feature: a board becomes a file as all progress does. */
export function StoryboardIsland(props: Omit<StoryboardProps, 'saveFile' | 'filesOf'>) {
  // Who saves to a file may have lost the signal by then.
  useEffect(() => whenIdle(async () => (await saving()).fetchSaving(pageVault).catch(() => undefined)), [])
  return (
    <Storyboard
      {...props}
      saveFile={(part) => void saving().then(({ downloadProgress }) => downloadProgress(pageVault, part))}
      filesOf={async (part) => {
        const { currentFile, twinsOf } = await saving()
        return twinsOf(await currentFile(pageVault, part), part)
      }}
    />
  )
}
