import type { ComponentChildren, RefObject } from 'preact'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { petals } from '../../../ui/petal-paths.ts'
import type { Content } from '../model.ts'
import { boardSheetWords } from './sheet-words.ts'
import { type PrintLayout, totalSeconds } from './sheets.ts'

/** What the head of every sheet says. */
export interface SheetFrame {
  content: Content
  layout: PrintLayout
  locale: Locale
  /** Milliseconds since 1970; undefined where the day is written by hand. */
  today: number | undefined
  /** To be filled in by hand: the head has lines instead of words. */
  blank?: boolean
}

/** Whole names, as the files to take along keep only the styles whose classes they find. */
const CLASSES: Record<PrintLayout, string> = {
  'panels-6': 'paperboard-panels-6',
  'panels-9': 'paperboard-panels-9',
  'panels-12': 'paperboard-panels-12',
  script: 'paperboard-script',
  'shot-list': 'paperboard-shot-list',
}

interface SheetProps {
  frame: SheetFrame
  /** From 1. */
  page: number
  pages: number
  sheet?: RefObject<HTMLElement>
  /** Drawn under the head, over the whole sheet. */
  ground?: ComponentChildren
  children?: ComponentChildren
}

/** One sheet of A4 with its head. Its length units are those of paper, so that it looks alike on the screen. */
export function Sheet({ frame, page, pages, sheet, ground, children }: SheetProps) {
  const words = boardSheetWords(frame.locale)
  const lies = frame.layout === 'shot-list'
  return (
    <div class={lies ? 'paperboard-paper paperboard-lying' : 'paperboard-paper'} data-theme="light">
      <article
        class={`paperboard-sheet ${CLASSES[frame.layout]}`}
        aria-label={`${words.head.page} ${words.head.pages(page, pages)}`}
        {...(sheet ? { ref: sheet } : {})}
      >
        {ground ? (
          <div class="paperboard-ground">
            {ground}
            <SheetHead frame={frame} page={page} pages={pages} />
            <p class="paperboard-foot">{words.panel.clipped}</p>
          </div>
        ) : (
          <>
            <SheetHead frame={frame} page={page} pages={pages} />
            <div class="paperboard-body" data-room="">
              {children}
            </div>
            <p class="paperboard-foot">{words.panel.clipped}</p>
          </>
        )}
      </article>
    </div>
  )
}

function SheetHead({ frame, page, pages }: { frame: SheetFrame; page: number; pages: number }) {
  const { content, layout, locale, today, blank } = frame
  const words = boardSheetWords(locale).head
  const { title, kind, seconds } = content.brief
  const used = formatNumber(totalSeconds(content), locale)
  const day = today === undefined || blank ? undefined : dayOf(today, locale)
  return (
    <header class="paperboard-head">
      <div class="paperboard-name">
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path d={petals.a + petals.b + petals.c} />
          <path class="marked" d={petals.d} />
        </svg>
        {blank ? (
          <p class="paperboard-by-hand">{words.title}</p>
        ) : (
          <p class="paperboard-title">{title.trim() || words.untitled}</p>
        )}
        <p class="paperboard-what">{words.what[layout]}</p>
      </div>
      <dl class="paperboard-facts">
        <Fact name={words.agency} wide />
        <Fact name={words.kind} value={blank ? undefined : words.kinds[kind]} />
        <Fact
          name={words.length}
          value={blank ? undefined : words.seconds(used, formatNumber(seconds, locale))}
        />
        <Fact name={day === undefined ? words.dateByHand : words.date} value={day} />
        <Fact name={words.page} value={blank ? undefined : words.pages(page, pages)} />
      </dl>
    </header>
  )
}

/** A value under its name; without one, room to write it. */
function Fact({ name, value, wide }: { name: string; value?: string | undefined; wide?: boolean }) {
  return (
    <div class={wide ? 'paperboard-wide-fact' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function dayOf(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ms)
}
