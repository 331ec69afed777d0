/** Stamps of things that people use and places where they are. Pure. */
import { form, limb, line, patch } from './shape.ts'
import type { Stamp } from './stamp.ts'

const house: Stamp = {
  id: 'house',
  group: 'things',
  width: 200,
  height: 170,
  shapes: [
    form('M138 50V26h22v42Z'),
    form('M32 82V166H168V82L100 30Z'),
    form('M100 10L192 84c4 4 0 10-6 8L100 30 14 92c-6 2-10-4-6-8Z', 'dark'),
    form('M84 166V116c0-3 1-4 4-4h24c3 0 4 1 4 4v50Z', 'light'),
    line('M106 142v2M48 108h22v22H48ZM59 108v22M130 108h22v22h-22ZM141 108v22'),
  ],
}

const building: Stamp = {
  id: 'building',
  group: 'things',
  width: 230,
  height: 200,
  shapes: [
    line('M115 44V8'),
    form('M115 10h34l-6 8 6 8h-34Z', 'mark'),
    form('M115 42L216 84v14H14V84Z'),
    form('M28 98h174v80H28Z'),
    limb('M48 104v70M86 104v70M144 104v70M182 104v70', 16),
    form('M102 178v-48h26v48Z', 'dark'),
    form('M10 178h210v16H10Z'),
  ],
}

const desk: Stamp = {
  id: 'desk',
  group: 'things',
  width: 230,
  height: 130,
  shapes: [
    line('M30 40V126M200 40V126'),
    form('M136 40h64v50h-64Z'),
    line('M136 64h64M164 52h8M164 76h8'),
    form('M8 26h214v14H8Z'),
    form('M40 26l4-12h50l4 12Z'),
  ],
}

const phone: Stamp = {
  id: 'phone',
  group: 'things',
  width: 100,
  height: 180,
  shapes: [
    form('M22 6h56c10 0 14 4 14 14v140c0 10-4 14-14 14H22c-10 0-14-4-14-14V20C8 10 12 6 22 6Z', 'dark'),
    form('M18 26h64v118H18Z'),
    patch('M26 40h48v44H26Z', 'light'),
    line('M26 100h48M26 114h30M44 160h12'),
  ],
}

const brochure: Stamp = {
  id: 'document',
  group: 'things',
  width: 140,
  height: 180,
  shapes: [
    form('M12 8h82l34 34v130H12Z'),
    form('M94 8v34h34Z', 'light'),
    patch('M30 78h62v16H30Z', 'mark'),
    line('M32 46h38M32 68h76M32 94h60M32 118h76M32 142h48'),
  ],
}

const laptop: Stamp = {
  id: 'laptop',
  group: 'things',
  width: 210,
  height: 150,
  shapes: [
    form('M36 10h138c6 0 8 2 8 8v98H28V18c0-6 2-8 8-8Z', 'dark'),
    form('M42 26h126v80H42Z'),
    line('M58 46h54M58 64h80M58 82h36'),
    form('M10 116h190c0 18-6 26-18 26H28c-12 0-18-8-18-26Z'),
    line('M86 118c0 8 2 10 8 10h22c6 0 8-2 8-10'),
  ],
}

const money: Stamp = {
  id: 'money',
  group: 'things',
  width: 190,
  height: 110,
  shapes: [
    form('M26 6h152c4 0 6 2 6 6v72c0 4-2 6-6 6H26c-4 0-6-2-6-6V12c0-4 2-6 6-6Z'),
    form('M12 20h152c4 0 6 2 6 6v72c0 4-2 6-6 6H12c-4 0-6-2-6-6V26c0-4 2-6 6-6Z'),
    form('M88 36c16 0 26 12 26 26S104 88 88 88 62 76 62 62s10-26 26-26Z', 'light'),
    line('M76 74V50h6c10 0 10 12 0 12h-6M83 63l8 11M95 63v17M95 64c10-3 10 12 0 9M24 40h14M138 84h14'),
  ],
}

const clock: Stamp = {
  id: 'clock',
  group: 'things',
  width: 120,
  height: 120,
  shapes: [
    form('M60 6c32 0 54 24 54 54s-22 54-54 54S6 90 6 60 28 6 60 6Z'),
    line('M60 18v6M60 96v6M18 60h6M96 60h6M60 34V62L80 74'),
  ],
}

const microphone: Stamp = {
  id: 'microphone',
  group: 'things',
  width: 90,
  height: 190,
  shapes: [
    form('M30 84h30l-6 92c0 6-3 8-9 8s-9-2-9-8Z', 'ink'),
    form('M45 8c22 0 34 14 34 36 0 14-6 26-16 34H27C17 70 11 58 11 44 11 22 23 8 45 8Z'),
    line('M14 32h62M12 50h66M30 12q-8 32 0 66M60 12q8 32 0 66'),
    form('M24 76h42c4 0 6 2 6 6s-2 8-6 8H24c-4 0-6-4-6-8s2-6 6-6Z', 'mark'),
  ],
}

const camera: Stamp = {
  id: 'camera',
  group: 'things',
  width: 180,
  height: 130,
  shapes: [
    form('M60 32l8-18c2-4 4-6 8-6h36c4 0 6 2 8 6l8 18Z'),
    form('M20 32h140c8 0 12 4 12 12v68c0 8-4 12-12 12H20c-8 0-12-4-12-12V44c0-8 4-12 12-12Z'),
    form('M94 42c22 0 36 16 36 36s-14 36-36 36-36-16-36-36 14-36 36-36Z', 'dark'),
    form('M94 60c12 0 18 8 18 18s-6 18-18 18-18-8-18-18 6-18 18-18Z'),
    line('M26 50h14'),
    patch('M148 46c5 0 8 3 8 7s-3 7-8 7-8-3-8-7 3-7 8-7Z', 'mark'),
  ],
}

export const things: Stamp[] = [
  house,
  building,
  desk,
  brochure,
  phone,
  laptop,
  money,
  clock,
  microphone,
  camera,
]
