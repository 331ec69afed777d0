import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import SrtParser from 'srt-parser-2'
import { expect, test } from '../support/participant.ts'
import { Maker } from '../support/storyboard.ts'

const SCRIPT = [
  'No\tDurasi\tVisual\tNarasi\tTeks Layar\tSFX',
  '1\t4 dtk\tCU bel loket\tSelamat pagi. Kafé “Étoile” & kawan <loket>?\t=SUM(A1)\tBel antrean',
  '2\t2,5 dtk\tMS petugas; naïf, "teliti"\tBawa kartu identitas.\t\t',
].join('\n')
const HEADINGS = 'Adegan,Shot,Ukuran,Sudut,Gerak,Transisi,Visual,Dialog atau narasi,Teks layar,SFX dan musik'

/** A cue as any reader gives it, in seconds. */
interface Cue {
  from: number
  to: number
  text: string
}

test('An editor finds accents, times and columns right in captions and shot list', async ({
  participant,
}) => {
  const { page } = participant
  const maker = new Maker(participant)
  await maker.opens()
  await maker.presses(page.getByRole('button', { name: /^Papan kosong/ }))
  await page.getByRole('button', { name: 'Semua shot' }).first().tap()
  await page.getByRole('button', { name: 'Lainnya' }).tap()
  await page.getByRole('button', { name: 'Tempel naskah' }).tap()
  await page.getByRole('textbox', { name: 'Naskah', exact: true }).fill(SCRIPT)
  await page.getByRole('button', { name: 'Masukkan 2 shot' }).tap()
  await page.getByRole('button', { name: 'Ekspor', exact: true }).tap()

  const saves = async (name: string) => {
    const button = page.getByRole('button', { name: `Simpan ${name}`, exact: true })
    const [download] = await Promise.all([page.waitForEvent('download'), button.tap()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }

  const webVtt = await saves('WebVTT')
  expect(webVtt.name).toMatch(/^takarir-.*\.vtt$/)
  const cues = await readByBrowser(page, webVtt.text)
  expect(cues.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).toBe(
    '[bel antrean] Selamat pagi. Kafé “Étoile” & kawan <loket>? Bawa kartu identitas.',
  )
  // The first shot lasts 4 seconds, the second until 6.5.
  expect(cues[0]?.from).toBe(0)
  expect(cues.at(-1)?.from).toBe(4)
  expect(cues.at(-1)?.to).toBeLessThanOrEqual(6.5)

  const subRip = new SrtParser().fromSrt((await saves('SRT')).text)
  expect(subRip.map(({ startSeconds: from, endSeconds: to }) => ({ from, to }))).toEqual(
    cues.map(({ from, to }) => ({ from, to })),
  )
  expect(subRip.map(({ text }) => text).join('\n')).toContain('Kafé “Étoile”')

  for (const [name, delimiter, seconds] of [
    ['CSV titik koma', ';', '2,5'],
    ['CSV koma', ',', '2.5'],
  ] as const) {
    const { text } = await saves(name)
    const [head, first = [], second = []]: string[][] = parse(text, { delimiter, bom: true })
    expect(head?.slice(0, 10).join(',')).toBe(HEADINGS)
    expect(first.slice(7, 10)).toEqual([
      'Narasi: Selamat pagi. Kafé “Étoile” & kawan <loket>?',
      "'=SUM(A1) (atas)",
      'Bel antrean',
    ])
    expect([second[2], second[6], second[10]]).toEqual(['MS', 'MS petugas; naïf, "teliti"', seconds])
  }
})

/** What the browser's own reader of captions finds, in a page that refuses nothing. */
async function readByBrowser(page: Page, text: string): Promise<Cue[]> {
  const plain = await page.context().newPage()
  const cues = await plain.evaluate(async (file) => {
    const track = document.createElement('track')
    track.default = true
    track.src = `data:text/vtt;charset=utf-8,${encodeURIComponent(file)}`
    const loaded = new Promise((done, fail) => {
      track.addEventListener('load', done)
      track.addEventListener('error', fail)
    })
    const video = document.createElement('video')
    video.append(track)
    document.body.append(video)
    await loaded
    return [...(track.track.cues ?? [])].map((cue) => ({
      from: cue.startTime,
      to: cue.endTime,
      text: cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '') : '',
    }))
  }, text)
  await plain.close()
  return cues
}
