/** What a page of the course comes out as on paper. */
import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

export interface PrintedPage {
  /** In whole millimetres. */
  width: number
  height: number
  /** Nothing is drawn or written on it. */
  empty: boolean
}

export interface Printed {
  bytes: number
  pages: PrintedPage[]
}

/** Prints what is open as a person would, on the paper that its styles ask for. */
export async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready)
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: false }))
}

/** Pages of a PDF that Chromium wrote: each is an object of its own, and only what is drawn is compressed. */
export function readPdf(pdf: Buffer): Printed {
  const text = pdf.toString('latin1')
  const pages = [...text.matchAll(/<<\/Type\s*\/Page\b(?!s)[\s\S]*?endobj/g)].map(([object]) => {
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(object) ?? []
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(object) ?? []
    return {
      width: millimetres(width),
      height: millimetres(height),
      empty: !/\bT[jJ]\b|\b[fSB]\*?\s/.test(streamOf(pdf, text, content)),
    }
  })
  return { bytes: pdf.length, pages }
}

/** What an object draws, as PDF operators. */
function streamOf(pdf: Buffer, text: string, object: string): string {
  const start = text.indexOf(`\n${object} 0 obj`)
  const from = text.indexOf('stream\n', start) + 'stream\n'.length
  const length = Number(/\/Length (\d+)/.exec(text.slice(start, from))?.[1])
  const bytes = pdf.subarray(from, from + length)
  return (text.slice(start, from).includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function millimetres(points: string): number {
  return Math.round((Number(points) / 72) * 25.4)
}
