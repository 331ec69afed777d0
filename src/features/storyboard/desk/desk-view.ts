/** What the parts of the drawing desk share. Types. */
import type { Locale } from '../../../i18n/locales.ts'
import type { StepName } from '../command.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'
import type { Kit, Sheet, Tool } from './kit.ts'
import type { View } from './use-view.ts'

export interface DeskProps {
  panel: Panel
  /** Name of what is drawn, such as “Shot 4”. */
  title: string
  /** The panel before, to be seen through the paper. */
  before?: Panel | undefined
  /** Address of the panel's photo; undefined while it is not there. */
  photoUrl?: string | undefined
  /** Does a step at once. Steps with the same `join` that follow each other soon are undone together. */
  run(name: StepName, change: (panel: Panel) => Panel, join?: string): void
  undo(): void
  redo(): void
  canUndo: boolean
  canRedo: boolean
  /** Puts a photo under the drawing; rejects when it cannot be used, with the reason as its message. */
  takePhoto(file: File): Promise<void>
  /** The person is done: the desk is to be closed. */
  onDone(): void
  locale: Locale
  /** Page key for element ids. */
  page: string
}

/** What is open on the desk. `at` is where a mark is to be put, in units of the panel. */
export interface OpenSheet {
  name: Sheet
  at: Point
}

/** What the desk shows and does; its parts are given this and the words. */
export interface DeskView
  extends Pick<DeskProps, 'run' | 'canUndo' | 'canRedo' | 'locale' | 'page' | 'before' | 'photoUrl'> {
  panel: Panel
  kit: Kit
  view: View
  sheet: OpenSheet | undefined
  /** Index of the selected mark, if it is there. */
  selected: number | undefined
  /** The selected mark. */
  mark: Mark | undefined
  /** Marks as they would be, while a finger moves one. */
  preview: Mark[] | undefined
  setPreview(marks: Mark[] | undefined): void
  arrowFrom: Point | undefined
  setArrowFrom(point: Point | undefined): void
  said: { text: string; count: number }
  choose(tool: Tool): void
  /** Brings the focus to the picture, where keys move the selected mark. */
  toPicture(): void
  /** Opens the words of the selected mark. */
  rewrite(): void
  /** Opens a sheet, or closes it when it is open. @param at the middle of the view where it is not given */
  openSheet(name: Sheet, at?: Point): void
  closeSheet(): void
  select(index: number | undefined): void
  /** Changes the selected mark. @param join as in `run` */
  changeMark(change: (panel: Panel, index: number) => Panel, join?: string): void
  putMark(mark: Mark): void
  putStamp(stamp: string, at: Point): void
  removeMark(): void
  undo(): void
  redo(): void
  takePhoto(file: File): void
  /** Why the last photo could not be used. */
  photoProblem: string | undefined
  say(text: string): void
  /** Finishes what is being drawn, so that all is kept. */
  flush(): void
  done(): void
}
