/** How long the speech of a whole board takes to estimate, as after each key stroke: 60 shots of 120 characters. */
import { fittingLength, shotSpeech } from '../src/features/storyboard/speech/timing.ts'

const SHOTS = 60
const RUNS = 300
const lines = [
  'Bu, bunganya sudah saya bawa. Syaratnya, kan, bunga tetap? Ini plastik, tidak layu, Rp5.000 saja di pasar dekat sini, ya.',
  'Pendaftaran dibuka 24 November 2026 pukul 08.00 WIB. Bawa KTP, KK, dan BPJS Anda ke loket 3, lalu tunggu dipanggil ya Bu.',
  'Penghasilan tetap maupun tidak tetap boleh mengajukan, asal memenuhi syarat dari bank penyalur yang ada di kota Anda, Pak.',
]
const shots = Array.from({ length: SHOTS }, (_, at) => [
  { speaker: 'RIAN', text: lines[at % lines.length]?.slice(0, 120) ?? '' },
])

report('shotSpeech', () => {
  for (const shot of shots) shotSpeech(shot, 12)
})
report('fittingLength, all cut', () => {
  for (const [line] of shots) fittingLength(line?.text ?? '', 4, 12)
})

function report(name: string, run: () => void): void {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  }).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((RUNS - 1) * share)]?.toFixed(2)
  console.info(`${name}, ${SHOTS} shots: median ${at(0.5)} ms, 95 % under ${at(0.95)} ms`)
}
