/** QR codes lead to pages that there are. */
import { nearest } from '../../yaml/nearest.ts'
import { addressesOf } from '../addresses.ts'
import type { Rule } from '../course.ts'
import { attributeOf } from '../mdx-uses.ts'
import { forEachSlide } from './slides-each.ts'

/** `<Qr href>` is an address of the course as it is written in the browser, or a whole https address. */
export const slideAddresses: Rule = {
  name: 'slide-addresses',
  check: forEachSlide(({ uses }, { course, deck }) => {
    const known = addressesOf(course, deck.locale)
    return uses.flatMap((use) => {
      const href = use.tag === 'Qr' ? attributeOf(use, 'href') : undefined
      const words = href && href.value.trim() !== '' ? checkAddress(href.value, known) : undefined
      return href && words ? [[href.valueStart, ...words]] : []
    })
  }),
}

function checkAddress(href: string, known: string[]): [what: string, mend: string] | undefined {
  if (known.includes(href)) return undefined
  if (/^[a-z]+:|^www\.|^\w[\w-]*(\.[\w-]+)+/i.test(href)) {
    if (isWhole(href)) return undefined
    const what = `Alamat \`${href}\` bukan alamat https yang utuh.`
    return [what, 'tulis alamat lengkapnya, misalnya `https://contoh.go.id/layanan`, tanpa spasi.']
  }
  const whole = `/${href.replace(/^\/+|\/+$/g, '')}/`
  if (known.includes(whole)) {
    const what = `Alamat \`${href}\` tidak diawali dan diakhiri garis miring.`
    return [what, `tulis \`href="${whole}"\`.`]
  }
  const meant = nearest(whole, known)
  const what = `Halaman \`${href}\` tidak ada dalam kursus.${meant ? ` Maksud Anda \`${meant}\`?` : ''}`
  const mend = meant
    ? `tulis \`href="${meant}"\`.`
    : 'tulis alamat halaman yang ada, misalnya `/kemajuan/`, atau alamat https yang utuh.'
  return [what, mend]
}

function isWhole(href: string): boolean {
  return /^https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/.test(href)
}
