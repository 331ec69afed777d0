/** What a learner does with the file that she was given, in any engine. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EngineBrowser, Step } from './browser.ts'
import { exercises } from './exercises.ts'
import { pageOf } from './page.ts'

const LESSON = '/pelajaran/enam-prinsip/'
const SHEET = '/latihan/persetujuan-rekam/'

/** Steps by what is done in them; each throws when the person would not see what she should. */
export function story(browser: EngineBrowser, file: string): Step[] {
  const place = (folder: string) => {
    const path = join(mkdtempSync(join(tmpdir(), folder)), 'peserta.html')
    copyFileSync(file, path)
    return pathToFileURL(path).href
  }
  const first = place('unduhan-')
  let kept = ''
  const { go, sees, saved, alive, holds, MAIN: main } = pageOf(browser)

  return [
    ['opens the file', () => browser.open(first).then(() => sees('document.body', 'Isi lokakarya'))],
    [
      'goes to a lesson by its link',
      async () => {
        await alive()
        await browser.press(`main a[href="#${LESSON}"]`)
        await sees(main, 'Uji pemahaman')
      },
    ],
    [
      'answers a question',
      async () => {
        await alive()
        await browser.run(
          `document.querySelector('.question input[type=radio]').scrollIntoView({ block: 'center' })`,
        )
        await browser.press('.question input[type=radio]')
        await browser.run(
          `[...document.querySelectorAll('.question button')].find((button) => button.innerText.startsWith('Periksa')).click()`,
        )
        await holds(
          'a verdict',
          `/^(Benar|Belum tepat)\\.$/m.test(${main}.querySelector('.question').innerText)`,
        )
        await saved()
      },
    ],
    [
      'finds the answer after a reload',
      async () => {
        await browser.reload()
        await alive()
        await holds(
          'the verdict',
          `/^(Benar|Belum tepat)\\.$/m.test(${main}.querySelector('.question').innerText)`,
        )
      },
    ],
    [
      'looks up a term and goes back',
      async () => {
        await go('/glosarium/')
        await sees(main, 'Glosarium')
        await browser.back()
        await sees(main, 'Uji pemahaman')
      },
    ],
    [
      'searches',
      async () => {
        await holds('the search', `!document.querySelector('page-island[name="search"]')`)
        await browser.run(`document.querySelector('page-island .search-button, .site-header button').click()`)
        await holds('the dialog', `document.querySelector('dialog[open] input')`)
        await browser.type('dialog[open] input', 'kredibilitas')
        await holds('a result', `/redibel/.test(document.querySelector('dialog[open]').innerText)`)
        await browser.run(`document.querySelector('dialog[open]').close()`)
      },
    ],
    [
      'plays a case',
      async () => {
        await go('/latihan/komentar-marah/')
        await alive()
        await browser.run(
          `[...document.querySelectorAll('main button')].find((button) => button.innerText.startsWith('Mulai')).click()`,
        )
        await sees(main, 'Apa yang Anda lakukan?')
      },
    ],
    [
      'fills in a worksheet and finds it after a reload',
      async () => {
        await go(SHEET)
        await alive()
        await browser.type('main input.typed', 'R-07')
        await saved()
        await browser.reload()
        await holds('what was typed', `document.querySelector('main input.typed')?.value === 'R-07'`)
      },
    ],
    ...exercises(browser),
    [
      'saves her progress to a file',
      async () => {
        await go('/kemajuan/')
        await alive()
        // Downloads of this engine go where the test can't follow: the file is taken as the page makes it.
        await browser.run(`window.made = []; const make = URL.createObjectURL
          URL.createObjectURL = (blob) => { blob.text().then((text) => window.made.push(text)); return make.call(URL, blob) }
          HTMLAnchorElement.prototype.click = () => {}
          ;[...document.querySelectorAll('main button')].find((button) => button.innerText.includes('Simpan ke berkas')).click()`)
        await holds('a file', 'window.made.length > 0')
        const path = join(mkdtempSync(join(tmpdir(), 'kemajuan-')), 'kemajuan.json')
        writeFileSync(path, String(await browser.run('return window.made[0]')))
        kept = path
      },
    ],
    [
      'moves the file to another folder and goes on there',
      async () => {
        await browser.open(place('flashdisk-'))
        await alive()
        // One storage for all local files: the copy asks. One for each path: it is empty, and the file brings all back.
        const asks = await browser.run(`return document.querySelector('dialog[open]') !== null`)
        if (asks) {
          await browser.run(`document.querySelector('dialog[open] button').click()`)
          await sees('document.body', 'Isi lokakarya')
        } else {
          await go('/kemajuan/')
          await alive()
          await browser.choose('main input[type=file]', kept)
          await holds(
            'the preview',
            `[...document.querySelectorAll('main button')].some((button) => button.innerText.includes('Masukkan'))`,
          )
          await browser.run(
            `[...document.querySelectorAll('main button')].find((button) => button.innerText.includes('Masukkan')).click()`,
          )
          await sees(main, 'Berkas dimasukkan')
        }
        await go(SHEET)
        await holds('what was typed', `document.querySelector('main input.typed')?.value === 'R-07'`)
      },
    ],
  ]
}
