import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { ChartPicture } from '../results/charts/ChartPicture.tsx'
import type { Block, Item, Report } from './blocks.ts'
import { isShortTable } from './short-table.ts'
import { reportScreenWords } from './words.ts'

/** Letters of a name that needs more than the usual column. */
const LONG_NAME = 24

/** The report as it is read on the screen and printed: the appendix is long, and on the screen it waits for a press. */
export function ReportPages({
  report: { title, subtitle, blocks },
  locale,
}: {
  report: Report
  locale: Locale
}) {
  const words = reportScreenWords(locale)
  const [isOpen, setOpen] = useState(false)
  const appendix = blocks.map(({ kind }) => kind).lastIndexOf('page')
  return (
    <article class="audit-report">
      <h2>{title}</h2>
      <p class="audit-report-about">{subtitle}</p>
      <Parts blocks={blocks.slice(0, appendix)} />
      <p class="audit-report-more no-print">
        <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.appendix}
        </button>
        <span class="small">{words.appendixNote}</span>
      </p>
      <div class={isOpen ? undefined : 'audit-report-closed'}>
        <Parts blocks={blocks.slice(appendix)} />
      </div>
    </article>
  )
}

function Parts({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <Part key={at} block={block} />
      ))}
    </>
  )
}

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'text':
      return (
        <p class={block.text === '' ? 'audit-report-label' : undefined}>
          <Words item={block} />
        </p>
      )
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Words item={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'facts':
      return (
        <dl class={factsClass(block.rows)}>
          {block.rows.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <ReportTable table={block} />
    case 'chart':
      return (
        <figure>
          <figcaption>{block.caption}</figcaption>
          <ChartPicture chart={block.chart} alt={block.alt} />
        </figure>
      )
    case 'page':
      return <hr class="audit-report-page" />
  }
}

/** Scrolls by itself where it is wider than the screen. */
function ReportTable({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const { caption, head, rows, wide } = table
  const name = isShortTable(rows) ? 'audit-report-table audit-report-whole' : 'audit-report-table'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={name} tabIndex={0} aria-label={caption}>
      <table class="audit-table">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" class={wide.includes(column) ? 'audit-wide' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Long names get more room, and short lists stay on one sheet. */
function factsClass(rows: { name: string; text: string }[]): string | undefined {
  const isLong = rows.some(({ name }) => name.length > LONG_NAME)
  const isWhole = isShortTable(rows.map(({ name, text }) => [name, text]))
  return (
    [isLong && 'audit-report-counts', isWhole && 'audit-report-whole'].filter(Boolean).join(' ') || undefined
  )
}

function Words({ item: { label, text } }: { item: Item }) {
  if (label === undefined) return <>{text}</>
  return (
    <>
      <b>{text === '' ? label : `${label}: `}</b>
      {text}
    </>
  )
}
