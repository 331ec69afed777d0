import type { DeskView, OpenSheet } from '../desk-view.ts'
import { HelpSheet } from './HelpSheet.tsx'
import { PhotoSheet } from './PhotoSheet.tsx'
import { DescriptionSheet, FrameSheet, GuidesSheet } from './SettingSheets.tsx'
import { StampsSheet } from './StampsSheet.tsx'
import { WordsSheet } from './WordsSheet.tsx'

/** The sheet that is open. */
export function OpenedSheet({ desk, sheet: { name, at } }: { desk: DeskView; sheet: OpenSheet }) {
  switch (name) {
    case 'stamps':
      return <StampsSheet desk={desk} at={at} />
    case 'bubble':
    case 'text':
      return <WordsSheet desk={desk} kind={name} at={at} />
    case 'photo':
      return <PhotoSheet desk={desk} />
    case 'guides':
      return <GuidesSheet desk={desk} />
    case 'frame':
      return <FrameSheet desk={desk} />
    case 'description':
      return <DescriptionSheet desk={desk} />
    case 'help':
      return <HelpSheet desk={desk} />
  }
}
