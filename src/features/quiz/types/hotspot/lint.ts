import { plainText } from '../../../../ui/inline-text.ts'
import type { Finding } from '../../../../yaml/fields.ts'
import type { Question } from '../../model.ts'
import { type Area, DRAWING_WIDTH, type HotspotShape, type MockPost, type PostPart } from './model.ts'
import { boxOf, type DrawnWhere, overlap, tapBoxOf } from './shapes.ts'

/** What is wrong with the meaning of a hotspot question; empty when nothing is. Runs at build only. */
export function lintHotspot(question: Question<HotspotShape>): Finding[] {
  return [...lintKey(question), ...lintNames(question), ...lintPlaces(question)]
}

/** What of the areas lies outside a drawing of this height, in its units. */
export function lintInDrawing({ areas }: Question<HotspotShape>, height: number): Finding[] {
  return areas.flatMap(({ id, where }, index) => {
    if (where.kind === 'part') return []
    const box = boxOf(where)
    const inside =
      box.x >= 0 && box.y >= 0 && box.x + box.width <= DRAWING_WIDTH && box.y + box.height <= height
    if (inside) return []
    return {
      rule: 'area-outside-drawing',
      path: ['areas', index, where.kind],
      what: `Area "${id}" keluar dari gambar, yang berukuran ${DRAWING_WIDTH} × ${height} satuan.`,
      mend: 'pindahkan atau kecilkan areanya.',
    }
  })
}

function lintKey({ areas, multiple }: Question<HotspotShape>): Finding[] {
  const right = areas.flatMap(({ correct }, index) => (correct ? [index] : []))
  const second = right[1]
  if (right.length === 0) {
    return [
      {
        rule: 'no-right-area',
        path: ['areas'],
        what: 'Tidak ada area yang ditandai benar.',
        mend: `tambahkan \`correct: true\` pada ${multiple ? 'dua area atau lebih' : 'satu area'}.`,
      },
    ]
  }
  if (!multiple && second !== undefined) {
    return [
      {
        rule: 'several-right-areas',
        path: ['areas', second, 'correct'],
        what: `Ada ${right.length} area yang ditandai benar, padahal hanya satu yang boleh dipilih.`,
        mend: 'tambahkan `multiple: true` pada soal, atau sisakan satu `correct: true`.',
      },
    ]
  }
  if (multiple && second === undefined) {
    return [
      {
        rule: 'one-right-of-multiple',
        path: ['multiple'],
        what: 'Soal ini meminta beberapa area, tetapi hanya satu yang ditandai benar.',
        mend: 'hapus `multiple: true`, atau tambahkan `correct: true` pada area lain.',
      },
    ]
  }
  if (right.length < areas.length) return []
  return [
    {
      rule: 'no-wrong-area',
      path: ['areas'],
      what: 'Semua area ditandai benar.',
      mend: 'tambahkan satu area yang keliru, atau hapus `correct: true` pada area yang keliru.',
    },
  ]
}

function lintNames({ areas }: Question<HotspotShape>): Finding[] {
  const names = areas.map(({ name }) => plainText(name).replace(/\s+/g, ' ').trim().toLocaleLowerCase('id'))
  return areas.flatMap(({ id }, index) => [
    ...(areas.findIndex((earlier) => earlier.id === id) < index
      ? [
          {
            rule: 'equal-area-ids',
            path: ['areas', index, 'id'],
            what: `Id area "${id}" dipakai lebih dari sekali.`,
            mend: 'beri setiap area id yang berbeda.',
          },
        ]
      : []),
    ...(names.indexOf(names[index] ?? '') < index
      ? [
          {
            rule: 'equal-area-names',
            path: ['areas', index, 'name'],
            what: `Nama area "${id}" sama dengan area lain, sehingga tidak dapat dibedakan dalam daftar.`,
            mend: 'beri setiap area nama yang berbeda.',
          },
        ]
      : []),
  ])
}

/** Each area has a place of its own, of the kind that the scene has. */
function lintPlaces({ areas, scene }: Question<HotspotShape>): Finding[] {
  return areas.flatMap((area, index): Finding[] => {
    const path = ['areas', index, area.where.kind]
    if ((area.where.kind === 'part') !== (scene.kind === 'post')) {
      return [
        {
          rule: 'area-of-other-scene',
          path,
          what: `Area "${area.id}" tidak dapat ditempatkan pada ${scene.kind === 'post' ? 'unggahan' : 'gambar'}.`,
          mend:
            scene.kind === 'post'
              ? 'tulis `part`, misalnya `part: time`.'
              : 'tulis `rect`, `circle`, atau `polygon` dalam satuan gambar.',
        },
      ]
    }
    const { where } = area
    if (where.kind !== 'part') return lintDistance(areas, where, index)
    if (scene.kind === 'post' && textOfPart(scene.post, where.part) === '') {
      const what = `Bagian \`${where.part}\` tidak ada pada unggahan ini.`
      return [{ rule: 'no-such-part', path, what, mend: 'pilih bagian lain, atau lengkapi `post`.' }]
    }
    const first = areas
      .slice(0, index)
      .find((other) => other.where.kind === 'part' && other.where.part === where.part)
    if (!first) return []
    const what = `Area "${area.id}" memakai bagian yang sama dengan "${first.id}".`
    return [{ rule: 'equal-parts', path, what, mend: 'pilih bagian lain, atau hapus salah satunya.' }]
  })
}

function lintDistance(areas: Area[], where: DrawnWhere, index: number): Finding[] {
  const near = areas
    .slice(0, index)
    .find((other) => other.where.kind !== 'part' && overlap(tapBoxOf(other.where), tapBoxOf(where)))
  if (!near) return []
  return [
    {
      rule: 'areas-too-close',
      path: ['areas', index, where.kind],
      what: `Area ini terlalu dekat dengan "${near.id}" untuk disentuh dengan jari.`,
      mend: 'beri jarak: pada ponsel setiap area selebar dan setinggi sedikitnya 57 satuan gambar.',
    },
  ]
}

/** What stands in a part of a post; empty when the post has no such part. */
function textOfPart({ from, time, text, picture, tags }: MockPost, part: PostPart): string {
  if (part === 'avatar' || part === 'name') return from
  if (part === 'time') return time
  if (part === 'picture') return picture
  if (part === 'tags') return tags
  return text[Number(part.replace('line-', '')) - 1] ?? ''
}
