import { inlineParts, plainText } from '../../../../ui/inline-text.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { gapIdsIn, gapParagraphs } from './gap-text.ts'
import type { Gap, InlineChoiceShape } from './model.ts'

/** What a closed menu still shows whole on a screen of 320 pixels. */
const MAX_OPTION = 28

/** What is wrong with the meaning of an inline choice; empty when nothing is. Runs at build only. */
export function lintInlineChoice(question: Question<InlineChoiceShape>): Finding[] {
  return [
    ...lintMarks(question),
    ...lintIds(question),
    ...question.gaps.flatMap((gap, index) => [...lintKey(gap, index), ...lintOptions(gap, index)]),
  ]
}

/** Each mark has its gap, each gap stands once in the text, and no emphasis goes across a gap. */
function lintMarks({ text, gaps }: Question<InlineChoiceShape>): Finding[] {
  const marks = gapIdsIn(text)
  const known = gaps.map(({ id }) => id)
  const unknown = [...new Set(marks)].filter((id) => !known.includes(id))
  const torn = gapParagraphs(text)
    .flat()
    .find(
      (part) =>
        part.kind === 'text' &&
        inlineParts(part.text).some((run) => run.kind === 'text' && run.text.includes('*')),
    )
  return [
    ...unknown.map((id) => ({
      rule: 'unknown-gap',
      path: ['text'],
      what: `Teks memuat \`{${id}}\`, tetapi tidak ada isian dengan id itu.`,
      mend: `tambahkan \`- id: ${id}\` pada \`gaps\`, atau perbaiki tandanya dalam teks.`,
    })),
    ...gaps.flatMap(({ id }, index) => lintUse(marks, id, index)),
    ...(torn
      ? [
          {
            rule: 'emphasis-across-gap',
            path: ['text'],
            what: 'Huruf miring atau tebal tidak dapat melintasi sebuah isian.',
            mend: 'tutup tanda bintangnya sebelum `{`, lalu buka lagi sesudah `}`.',
          },
        ]
      : []),
  ]
}

function lintUse(marks: string[], id: string, index: number): Finding[] {
  const uses = marks.filter((mark) => mark === id).length
  if (uses === 1) return []
  return [
    {
      rule: uses === 0 ? 'gap-not-in-text' : 'gap-twice-in-text',
      path: ['gaps', index, 'id'],
      what:
        uses === 0
          ? `Isian "${id}" tidak muncul dalam teks.`
          : `Isian "${id}" muncul ${uses} kali dalam teks.`,
      mend:
        uses === 0
          ? `tulis \`{${id}}\` pada \`text\`, di tempat isian itu.`
          : `sisakan satu \`{${id}}\` pada \`text\`, dan buat isian lain untuk yang lain.`,
    },
  ]
}

function lintIds({ gaps }: Question<InlineChoiceShape>): Finding[] {
  return repeatedAt(gaps.map(({ id }) => id)).map((index) => ({
    rule: 'equal-gap-ids',
    path: ['gaps', index, 'id'],
    what: `Id isian "${gaps[index]?.id}" dipakai lebih dari sekali.`,
    mend: 'beri setiap isian id yang berbeda.',
  }))
}

function lintKey({ id, options }: Gap, index: number): Finding[] {
  const right = options.flatMap(({ correct }, at) => (correct ? [at] : []))
  const second = right[1]
  if (right.length === 0) {
    return [
      {
        rule: 'no-right-option',
        path: ['gaps', index, 'options'],
        what: `Isian "${id}" tidak punya pilihan yang ditandai benar.`,
        mend: 'tambahkan `correct: true` pada satu pilihan.',
      },
    ]
  }
  if (second === undefined) return []
  return [
    {
      rule: 'several-right-options',
      path: ['gaps', index, 'options', second, 'correct'],
      what: `Isian "${id}" punya ${right.length} pilihan yang ditandai benar.`,
      mend: 'sisakan satu `correct: true`.',
    },
  ]
}

function lintOptions({ options }: Gap, index: number): Finding[] {
  const at = (option: number, key: string) => ['gaps', index, 'options', option, key]
  return [
    ...repeatedAt(options.map(({ id }) => id)).map((option) => ({
      rule: 'equal-option-ids',
      path: at(option, 'id'),
      what: `Id pilihan "${options[option]?.id}" dipakai lebih dari sekali.`,
      mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai g.',
    })),
    ...repeatedAt(options.map(({ text }) => asRead(text))).map((option) => ({
      rule: 'equal-options',
      path: at(option, 'text'),
      what: `Teks pilihan "${options[option]?.text}" sama dengan pilihan lain pada isian ini.`,
      mend: 'ubah salah satunya, atau hapus.',
    })),
    ...options.flatMap(({ text }, option) =>
      [...plainText(text)].length <= MAX_OPTION
        ? []
        : {
            rule: 'long-option',
            path: at(option, 'text'),
            what: `Teks pilihan ini lebih dari ${MAX_OPTION} karakter, sehingga terpotong di layar ponsel.`,
            mend: 'pendekkan; pindahkan kata yang sama pada semua pilihan ke dalam `text`.',
          },
    ),
  ]
}

/** The positions of what an earlier entry equals. */
function repeatedAt(marks: string[]): number[] {
  return marks.flatMap((mark, index) => (marks.indexOf(mark) < index ? [index] : []))
}

/** As it stands in a menu: no emphasis, whatever case and spacing. */
function asRead(text: string): string {
  return plainText(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('id')
}
