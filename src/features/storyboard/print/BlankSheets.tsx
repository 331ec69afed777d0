import type { PanelCount } from '../paper/layout.ts'
import { BlankGround } from './BlankGround.tsx'
import { Sheet, type SheetFrame } from './Sheet.tsx'

/** Sheets to draw and write on by hand, with the markers by which a photo of one is read. */
export function BlankSheets(props: { frame: SheetFrame; perSheet: PanelCount; sheets: number }) {
  const { frame, perSheet, sheets } = props
  const { ratio } = frame.content.brief
  return (
    <>
      {Array.from({ length: sheets }, (_, at) => (
        <Sheet
          key={at}
          frame={frame}
          page={at + 1}
          pages={sheets}
          ground={<BlankGround code={{ count: perSheet, ratio, number: at + 1 }} locale={frame.locale} />}
        />
      ))}
    </>
  )
}
