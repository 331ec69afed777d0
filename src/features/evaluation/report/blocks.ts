/** What a report is made of, whether it is shown, printed or saved. Types. */
import type { Chart } from '../results/charts/chart.ts'

export interface Item {
  /** Stands in bold before the text. */
  label?: string
  text: string
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | ({ kind: 'text' } & Item)
  | { kind: 'list'; ordered: boolean; items: Item[] }
  /** Names and what belongs to them, below each other. */
  | { kind: 'facts'; rows: { name: string; text: string }[] }
  /** `wide` names the columns that hold sentences. */
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; wide: number[] }
  /** `alt` says what the picture shows. */
  | { kind: 'chart'; chart: Chart; caption: string; alt: string }
  /** What follows begins on a new page. */
  | { kind: 'page' }

export interface Report {
  title: string
  /** Account, agency and day. */
  subtitle: string
  blocks: Block[]
}
