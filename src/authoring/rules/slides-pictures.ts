/** Pictures on slides are drawings of the lesson, and say in words what they show. */
import { didYouMean } from '../../yaml/nearest.ts'
import type { Lesson, Rule } from '../course.ts'
import type { Picture } from '../slides.ts'
import { forEachSlide, type SlideFault } from './slides-each.ts'

/** The file exists in the folder of the lesson, is an SVG, and has a text in its place. */
export const slidePictures: Rule = {
  name: 'slide-pictures',
  check: forEachSlide(({ pictures }, { deck }) =>
    pictures.flatMap((picture) => {
      if (deck.lesson) return [...checkAlt(picture), ...checkFile(picture, deck.lesson)]
      const what = 'Gambar hanya dapat dipakai dalam tayangan sebuah pelajaran.'
      const mend =
        'hapus gambarnya, atau pindahkan salindia ini ke `slides.mdx` pelajaran yang punya gambar itu.'
      return [[picture.start, what, mend] satisfies SlideFault]
    }),
  ),
}

function checkAlt({ alt, file, start }: Picture): SlideFault[] {
  if (alt.trim() !== '') return []
  const what = `Gambar \`${file}\` belum punya keterangan untuk orang yang tidak melihatnya.`
  return [
    [
      start,
      what,
      `tulis \`![Apa yang terlihat, dengan semua angka dan katanya.](${file || './gambar.svg'})\`.`,
    ],
  ]
}

function checkFile({ file, start, fileStart }: Picture, { figures }: Lesson): SlideFault[] {
  const known = figures.map(({ path }) => path.split('/').at(-1) ?? path)
  const name = file.replace(/^\.\//, '')
  if (name === '')
    return [[start, 'Nama berkas gambar belum ditulis.', 'tulis `![keterangan](./gambar.svg)`.']]
  if (name.includes('/') || name.includes(':')) {
    const what = `Gambar \`${file}\` tidak diambil dari folder pelajaran ini.`
    return [[fileStart, what, 'simpan gambar itu di folder ini, lalu tulis `./` dan nama berkasnya.']]
  }
  if (!/\.svg$/i.test(name)) {
    const what = `Gambar \`${file}\` bukan berkas \`.svg\`.${didYouMean(name, known)}`
    return [[fileStart, what, 'pakai gambar `.svg` yang ada di folder pelajaran ini.']]
  }
  if (!known.includes(name)) {
    const what = `Gambar \`${file}\` tidak ada di folder pelajaran.${didYouMean(name, known)}`
    return [[fileStart, what, 'perbaiki nama berkasnya, atau simpan gambar itu di folder ini.']]
  }
  if (file.startsWith('./')) return []
  return [[fileStart, `Nama gambar \`${file}\` belum diawali \`./\`.`, `tulis \`./${name}\`.`]]
}
