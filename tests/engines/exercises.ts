/** A storyboard and a content evaluation, in any engine. */
import type { EngineBrowser, Step } from './browser.ts'
import { pageOf } from './page.ts'

const SPEECH = 'main textarea'
const LINE = 'Mitos: harus pegawai tetap.'

/** What she does in the two exercises, and finds again after a reload. */
export function exercises(browser: EngineBrowser): Step[] {
  const { go, sees, saved, alive, holds, presses, MAIN } = pageOf(browser)
  const speaks = `[...document.querySelectorAll(${JSON.stringify(SPEECH)})].some(({ value }) => value.endsWith(${JSON.stringify(LINE)}))`

  return [
    [
      'makes a storyboard from a pattern',
      async () => {
        await go('/latihan/membuat-papan/')
        await alive()
        await presses('Mitos–fakta')
        await holds('a field for speech', `document.querySelector(${JSON.stringify(SPEECH)})`)
        await browser.type(SPEECH, LINE)
        await saved()
        await browser.reload()
        await alive()
        await holds('what was typed', speaks)
      },
    ],
    [
      'scores a post of the practice account',
      async () => {
        await go('/latihan/audit-konten/')
        await alive()
        await presses('Akun contoh')
        await presses('Lanjut: Nilai sampel')
        await presses('Mulai menilai')
        await holds('the levels', `document.querySelector('main input[type=radio]')`)
        await browser.run(`document.querySelectorAll('main input[type=radio]')[1].click()`)
        await sees(MAIN, 'Bukti belum ada')
        await saved()
        await browser.reload()
        await alive()
        await holds('the level', `document.querySelectorAll('main input[type=radio]')[1]?.checked`)
      },
    ],
    [
      'saves the report as a Word file',
      async () => {
        await presses('Ringkasan audit')
        await presses('Laporan')
        await sees(MAIN, 'Simpan Word')
        // Downloads of this engine go where the test can't follow: the file is taken as the page makes it.
        await browser.run(`window.words = []; const make = URL.createObjectURL
          URL.createObjectURL = (blob) => { window.words.push(blob.size); return make.call(URL, blob) }
          HTMLAnchorElement.prototype.click = () => {}`)
        await presses('Simpan Word')
        await holds('a file', 'window.words.some((size) => size > 5000)')
      },
    ],
  ]
}
