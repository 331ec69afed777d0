/** Stamps of people with others or at work, and of people seen close. Pure. */
import { bentArm } from './arm.ts'
import { head } from './head.ts'
import { form, limb, line, patch, placed } from './shape.ts'
import type { Stamp } from './stamp.ts'

const counter: Stamp = {
  id: 'counter',
  group: 'people',
  width: 290,
  height: 250,
  shapes: [
    form('M110 118c-24 0-35 7-37 24l-1 50h76l-1-50c-2-17-13-24-37-24Z'),
    ...bentArm(76, 136),
    ...bentArm(144, 136, true),
    ...head({ hair: 'hijab', x: 110, y: 58, scale: 1.15, look: 0.6 }),
    form('M182 98h84v66h-84Z', 'light'),
    limb('M224 168V184', 12, 'light'),
    form('M8 192h274v14H8Z'),
    form('M20 206h250v40H20Z'),
    form('M14 192l6-16h24l6 16Z', 'mark'),
    line('M40 222h34M40 232h20M118 206v40M172 206v40'),
  ],
}

const pair: Stamp = {
  id: 'pair',
  group: 'people',
  width: 312,
  height: 240,
  shapes: [
    limb('M82 124V150', 24),
    form('M8 238c2-58 12-84 42-92 18-5 46-5 64 0 28 8 38 34 40 92Z'),
    line('M65 144l17 20 17-20'),
    ...head({ hair: 'short', x: 82, y: 84, scale: 1.4, look: 1, isTalking: true }),
    form('M158 238c2-58 12-84 42-92 18-5 46-5 64 0 28 8 38 34 40 92Z'),
    ...head({ hair: 'hijab', x: 232, y: 86, scale: 1.3, look: -1 }),
  ],
}

const man: Stamp = {
  id: 'man',
  group: 'people',
  width: 300,
  height: 340,
  shapes: [
    limb('M150 180V232', 44),
    form('M6 338c2-84 20-110 70-120 24-6 36-6 48-8l26 30 26-30c12 2 24 2 48 8 50 10 68 36 70 120Z'),
    line('M124 210l-10 26 24 8 12-8 12 8 24-8-10-26M150 246v92'),
    ...head({ hair: 'short', x: 150, y: 108, scale: 2.3 }),
  ],
}

const womanClose: Stamp = {
  id: 'woman',
  group: 'people',
  width: 300,
  height: 340,
  shapes: [
    form('M6 338c2-84 20-106 70-116 50-10 98-10 148 0 50 10 68 32 70 116Z'),
    ...head({ hair: 'hijab', x: 150, y: 112, scale: 2.3 }),
  ],
}

const shoulder: Stamp = {
  id: 'shoulder',
  group: 'people',
  width: 210,
  height: 340,
  shapes: [
    form(
      'M2 338V226c8-20 30-32 60-36v-24c-28-20-36-52-30-84 6-36 36-56 68-54 38 2 62 34 60 74-2 30-16 52-36 66v20c34 8 56 26 62 60l14 90Z',
      'ink',
    ),
  ],
}

const BACK =
  'm-58 60c0-28 14-38 36-42-18-12-24-28-22-46 4-22 20-32 38-32s34 10 38 32c2 18-4 34-22 46 26 4 38 14 38 42z'

const crowd: Stamp = {
  id: 'crowd',
  group: 'people',
  width: 300,
  height: 130,
  shapes: [
    form(
      'M88 128c2-30 10-42 24-50-4-12-2-20-2-30 0-26 16-40 38-40s38 14 38 40c0 10 2 18 8 30 12 8 18 20 20 50Z',
      'dark',
    ),
    form(placed(BACK, 68, 68, 1), 'ink'),
    form(placed(BACK, 232, 68, 1, true), 'ink'),
  ],
}

const face: Stamp = {
  id: 'face',
  group: 'people',
  width: 300,
  height: 360,
  shapes: [
    line('M38 150c-22-8-30 12-24 36 6 18 16 24 28 20M262 150c22-8 30 12 24 36-6 18-16 24-28 20'),
    form('M40 160c0-84 40-128 110-128s110 44 110 128c0 112-48 184-110 184S40 272 40 160Z'),
    form(
      'M36 168c-20-96 26-156 116-156 92 0 132 64 112 156-10-22-14-42-20-66-40 16-100 10-136-22-16 34-44 52-72 88Z',
      'ink',
    ),
    line('M82 150q22-16 44-4M174 146q22-12 44 4'),
    patch(
      'M104 172c8 0 12 8 12 16s-4 16-12 16-12-8-12-16 4-16 12-16ZM196 172c8 0 12 8 12 16s-4 16-12 16-12-8-12-16 4-16 12-16Z',
      'ink',
    ),
    line('M152 196q-10 28-10 36 6 8 16 4M106 272q44 36 88 0'),
  ],
}

const hand: Stamp = {
  id: 'hand',
  group: 'people',
  width: 220,
  height: 180,
  shapes: [
    form(
      'M216 92c-28-6-38-8-58-26-18-16-40-18-56-8L26 40c-14-2-18 18-4 22l66 26c-14 4-18 14-12 22-6 8-4 18 6 22-2 10 4 18 16 18 0 10 10 16 22 14 34-2 44-14 58-18l38 4Z',
    ),
    line('M88 88c14 4 26 4 36 0M76 110c16 6 30 6 42 0M82 132c14 4 26 2 36-4M98 150c10 2 18 0 26-6'),
  ],
}

const writing: Stamp = {
  id: 'hand-writing',
  group: 'people',
  width: 240,
  height: 220,
  shapes: [
    form('M8 212l8-34L128 16l30 21L46 199Z'),
    form('M8 212l8-34 30 21Z', 'mark'),
    line('M112 38l30 21'),
    form(
      'M236 120c-40-2-68-2-90-14-14-10-30-22-50-22-14 0-16 16-2 18l14 4-30 42c-8 10 2 22 14 16l10-6c-4 14 4 22 16 20 4 12 18 14 28 6 16 6 50 8 90 4Z',
    ),
    line('M102 158l22-20M118 178l22-18M108 106c10 4 14 10 16 18'),
  ],
}

const womanLong: Stamp = {
  id: 'woman-unveiled',
  group: 'people',
  width: 300,
  height: 340,
  shapes: [
    limb('M150 180V232', 40),
    form('M14 338c2-80 20-102 66-112 26-6 34-8 44-12q26 40 52 0c10 4 18 6 44 12 46 10 64 32 66 112Z'),
    ...head({ hair: 'long', x: 150, y: 112, scale: 2.2 }),
  ],
}

export const scenes: Stamp[] = [
  counter,
  pair,
  man,
  womanClose,
  womanLong,
  face,
  shoulder,
  crowd,
  hand,
  writing,
]
