import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { plannedAudit } from '../support/audits.ts'
import { xmlPartsOf } from '../support/docx.ts'
import { downloads, opensExports, SECONDS } from '../support/exports.ts'
import { opensAudit } from '../support/open-audit.ts'
import { expect, test } from '../support/participant.ts'

const run = promisify(execFile)

/** Goes on only where a program is installed; the report says why the rest was not checked. */
async function needs(program: string, argument: string): Promise<void> {
  const isInstalled = await run(program, [argument]).then(
    () => true,
    () => false,
  )
  const reason = `${program} is not installed here: not checked`
  if (!isInstalled) console.info(reason)
  test.info().skip(!isInstalled, reason)
}

/** A folder with what was exported, under their own names. */
async function kept(...files: { path: string; name: string }[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'exports-'))
  return Promise.all(
    files.map(async ({ path, name }) => {
      const place = join(folder, name)
      await copyFile(path, place)
      return place
    }),
  )
}

test('ffprobe finds the video as long and as large as the board, and the captions in it', async ({
  participant,
}) => {
  await needs('ffprobe', '-version')
  const page = await opensExports(participant)
  const video = await downloads(page, () => page.getByRole('button', { name: /^Buat video / }).tap())
  const srt = await downloads(page, () => page.getByRole('button', { name: 'Simpan SRT' }).tap())
  const [videoPath = '', srtPath = ''] = await kept(video, srt)
  const probe = async (path: string, ...asked: string[]) =>
    JSON.parse((await run('ffprobe', ['-v', 'error', '-of', 'json', ...asked, path])).stdout)
  const { streams, format } = await probe(videoPath, '-show_streams', '-show_format', '-count_frames')
  expect(streams[0]).toMatchObject({ width: 720, height: 1280, avg_frame_rate: '25/1' })
  expect(Number(streams[0].nb_read_frames)).toBe(SECONDS * 25)
  expect(Math.abs(Number(format.duration) - SECONDS)).toBeLessThanOrEqual(1 / 25)
  const captions = await probe(srtPath, '-show_packets')
  expect(captions.packets.length).toBeGreaterThanOrEqual(3)
})

test('LibreOffice finds each column of the list of shots in its own cell, accents and all', async ({
  participant,
}) => {
  await needs('soffice', '--version')
  const page = await opensExports(participant)
  const list = await downloads(page, () => page.getByRole('button', { name: 'Simpan CSV titik koma' }).tap())
  const [path = ''] = await kept(list)
  const folder = join(path, '..')
  // Opened as semicolons in UTF-8, written again as commas: the cells must be the same.
  const filter = ['--infilter=CSV:59,34,76,1', '--convert-to', 'csv:Text - txt - csv (StarCalc):9,34,76,1']
  await run('soffice', ['--headless', ...filter, '--outdir', join(folder, 'out'), path])
  const rows = (await readFile(join(folder, 'out', list.name), 'utf8'))
    // The empty cells at the end of the last row belong to it.
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
  expect(rows).toHaveLength(4)
  const widths = rows.map((row) => row.split('\t').length)
  expect(new Set(widths).size).toBe(1)
  expect(widths[0]).toBeGreaterThan(10)
  expect(rows[1]).toContain('Ting! Giliran siapa?')
})

test('LibreOffice opens the report of an evaluation, with its headings, lists, tables and all its pages', async ({
  participant,
}) => {
  await needs('soffice', '--version')
  const page = await opensAudit(participant, plannedAudit, 'laporan')
  const report = await downloads(page, () => page.getByRole('button', { name: 'Simpan Word' }).click())
  const [path = ''] = await kept(report)
  const folder = join(path, '..')
  for (const form of ['pdf', 'txt:Text (encoded):UTF8', 'odt']) {
    await run('soffice', ['--headless', '--convert-to', form, '--outdir', join(folder, 'out'), path])
  }
  const text = await readFile(join(folder, 'out', report.name.replace(/docx$/, 'txt')), 'utf8')
  for (const part of ['Ringkasan', 'Tulis sumber nomor 2', 'Bukti kredibel 1', 'Kalender empat pekan']) {
    expect(text).toContain(part)
  }
  // Opened and saved as another format, nothing of its parts is lost.
  const parts = xmlPartsOf(await readFile(path)).get('word/document.xml') ?? ''
  const saved = await readFile(join(folder, 'out', report.name.replace(/docx$/, 'odt')))
  const opened = xmlPartsOf(saved).get('content.xml') ?? ''
  const count = (xml: string, part: RegExp) => xml.match(part)?.length ?? 0
  expect(count(opened, /<text:h /g)).toBe(count(parts, /w:val="Heading\d"/g))
  expect(count(opened, /<table:table /g)).toBe(count(parts, /<w:tbl>/g))
  expect(count(opened, /<draw:image /g)).toBe(count(parts, /<w:drawing>/g))
  expect(count(opened, /<table:table-header-rows>/g)).toBe(count(parts, /<w:tblHeader\/>/g))

  await needs('pdftotext', '-v')
  const pages = (
    await run('pdftotext', ['-layout', join(folder, 'out', report.name.replace(/docx$/, 'pdf')), '-'])
  ).stdout
    .split('\f')
    .slice(0, -1)
  expect(pages.length).toBeGreaterThan(3)
  // The summary is one page and the first; no page is empty but for its number.
  expect(pages[0]).toContain('Ringkasan')
  expect(pages[1]).toContain('Cara dan sampel')
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`)
    expect(page.replace(/Halaman .*/, '').trim()).not.toBe('')
  }
})
