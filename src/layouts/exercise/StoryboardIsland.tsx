import { downloadProgress } from '../../features/progress/save-to-file.ts'
import { Storyboard, type StoryboardProps } from '../../features/storyboard/Storyboard.tsx'
import { pageVault } from '../../storage/page-vault.ts'

/** The storyboard with what it needs of another feature: a board becomes a file as all progress does. */
export function StoryboardIsland(props: Omit<StoryboardProps, 'saveFile'>) {
  return <Storyboard {...props} saveFile={(part) => void downloadProgress(pageVault, part)} />
}
