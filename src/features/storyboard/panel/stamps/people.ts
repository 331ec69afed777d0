/** Stamps of whole people. Pure. */
import { bentArm } from './arm.ts'
import { head } from './head.ts'
import { form, joint, limb, line, type Shape } from './shape.ts'
import type { Stamp } from './stamp.ts'

/** Front of someone standing: shoes, trousers, neck, shirt with its collar; the middle is at 70. */
const LEGS: Shape[] = [
  limb('M56 190V280M84 190V280', 23, 'dark'),
  form('M41 296c0-11 8-15 17-15h10v15ZM99 296c0-11-8-15-17-15h-10v15Z', 'ink'),
]
const NECK = limb('M70 74V96', 18)
const SHIRT = form('M70 88c-24 0-35 7-37 24l-1 86h76l-1-86c-2-17-13-24-37-24Z')
const COLLAR = line('M57 89l13 15 13-15')

const standing: Stamp = {
  id: 'standing',
  group: 'people',
  width: 140,
  height: 300,
  shapes: [
    ...LEGS,
    limb('M44 108q-18 30-16 84', 19),
    limb('M96 108q18 30 16 84', 19),
    NECK,
    SHIRT,
    COLLAR,
    ...head({ hair: 'short', x: 70, y: 45, scale: 1 }),
  ],
}

const veiled: Stamp = {
  id: 'standing-veiled',
  group: 'people',
  width: 140,
  height: 300,
  shapes: [
    limb('M57 230V282M83 230V282', 22, 'dark'),
    form('M43 296c0-11 8-15 16-15h9v15ZM97 296c0-11-8-15-16-15h-9v15Z', 'ink'),
    limb('M44 112q-20 36-18 80', 19),
    limb('M96 112q20 36 18 80', 19),
    form('M70 88c-24 0-35 7-37 24l-9 126c30 10 62 10 92 0l-9-126c-2-17-13-24-37-24Z'),
    ...head({ hair: 'hijab', x: 70, y: 47, scale: 1 }),
  ],
}

const walking: Stamp = {
  id: 'walking',
  group: 'people',
  width: 170,
  height: 300,
  shapes: [
    limb('M106 112q30 26 38 66', 19),
    limb('M78 190q-4 46-44 84', 23, 'dark'),
    form('M28 292l-14-16c6-10 18-10 28-2l6 10Z', 'ink'),
    limb('M92 190q28 36 32 90', 23, 'dark'),
    form('M112 296v-15h14c12 0 22 3 26 15Z', 'ink'),
    limb('M84 74V96', 18),
    form('M86 88c-24 0-35 7-37 24l3 86h70l2-86c-2-17-14-24-38-24Z'),
    limb('M68 116q-24 30-44 56', 19),
    joint('M69 115l-1 1', 19),
    ...head({ hair: 'short', x: 86, y: 45, scale: 1, look: 1 }),
  ],
}

const talking: Stamp = {
  id: 'talking',
  group: 'people',
  width: 170,
  height: 300,
  shapes: [
    ...LEGS,
    limb('M44 108q-18 30-16 84', 19),
    limb('M96 110q26 26 34 30q12-22 14-44', 19),
    form(
      'M135 100c-3-12-3-20-2-30 1-5 5-5 6 0l2 12 2-20c1-5 6-5 6 0l0 20 4-17c2-5 6-4 6 1l-3 22 3-3c3-3 7 0 5 4-4 7-6 12-11 14Z',
    ),
    NECK,
    SHIRT,
    COLLAR,
    ...head({ hair: 'short', x: 70, y: 45, scale: 1, look: 0.6, isTalking: true }),
  ],
}

const pointing: Stamp = {
  id: 'pointing',
  group: 'people',
  width: 230,
  height: 300,
  shapes: [
    ...LEGS,
    limb('M44 108q-18 30-16 84', 19),
    limb('M92 116q40 8 88 0', 19),
    form('M178 105c8-4 14-4 18 0h24c5 0 5 8 0 8l-19 1c2 8-4 13-11 13-6 0-10-2-13-5Z'),
    NECK,
    SHIRT,
    COLLAR,
    joint('M92 116h2', 19),
    ...head({ hair: 'cap', x: 70, y: 49, scale: 1, look: 1 }),
  ],
}

const phoning: Stamp = {
  id: 'on-phone',
  group: 'people',
  width: 150,
  height: 300,
  shapes: [
    ...LEGS,
    NECK,
    SHIRT,
    COLLAR,
    form('M62 110h16c3 0 5 2 5 5v54c0 3-2 5-5 5H62c-3 0-5-2-5-5v-54c0-3 2-5 5-5Z', 'dark'),
    ...bentArm(36, 106),
    ...bentArm(104, 106, true),
    ...head({ hair: 'long', x: 70, y: 48, scale: 1, down: 5 }),
  ],
}

const sitting: Stamp = {
  id: 'sitting',
  group: 'people',
  width: 190,
  height: 260,
  shapes: [
    line('M36 110v138M36 192h88v56'),
    limb('M84 72V96', 18),
    limb('M70 182h72q10 2 10 12v46', 24, 'dark'),
    form('M141 256v-15h14c12 0 20 3 24 15Z', 'ink'),
    form('M84 88c-22 0-32 8-34 24l-2 82h74l-2-82c-2-16-12-24-36-24Z'),
    limb('M84 116q-6 36 12 46l36 4', 19),
    joint('M84 115v1', 19),
    ...head({ hair: 'short', x: 86, y: 45, scale: 1, look: 1 }),
  ],
}

const presenting: Stamp = {
  id: 'presenting',
  group: 'people',
  width: 170,
  height: 300,
  shapes: [
    limb('M77 230V282M103 230V282', 22, 'dark'),
    form('M63 296c0-11 8-15 16-15h9v15ZM117 296c0-11-8-15-16-15h-9v15Z', 'ink'),
    limb('M64 112q-34 26-44 64', 19),
    form('M90 88c-24 0-35 7-37 24l-9 126c30 10 62 10 92 0l-9-126c-2-17-13-24-37-24Z'),
    ...bentArm(124, 106, true),
    ...head({ hair: 'hijab', x: 90, y: 47, scale: 1, look: -0.5, isTalking: true }),
    limb('M96 150L90 106', 11, 'ink'),
    form('M89 84c8 0 12 6 12 12s-4 12-12 12-12-6-12-12 4-12 12-12Z', 'light'),
    limb('M92 154h10', 15),
  ],
}

export const people: Stamp[] = [standing, veiled, walking, talking, presenting, pointing, phoning, sitting]
