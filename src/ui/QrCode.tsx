import { useEffect, useState } from 'preact/hooks'

interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What is said in its place to those who don't see it. */
  label: string
}

/** A QR code with the quiet zone that readers need; always dark on white. Empty until what draws it has come. */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawing, setDrawing] = useState<{ size: number; path: string }>()
  useEffect(() => {
    let isCurrent = true
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(text, { ecc: 'M', border: 4 })
      if (isCurrent) setDrawing({ size, path: pathOf(data) })
    })
    return () => {
      isCurrent = false
    }
  }, [text])
  if (!drawing) return <div class="qr" />
  return (
    <svg class="qr" viewBox={`0 0 ${drawing.size} ${drawing.size}`} role="img" aria-label={label}>
      <rect width={drawing.size} height={drawing.size} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  )
}

/** One path of all dark squares, those of a row that touch as one. */
function pathOf(rows: boolean[][]): string {
  return rows
    .map((row, y) => {
      let path = ''
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue
        let end = x
        while (row[end]) end += 1
        path += `M${x} ${y}h${end - x}v1H${x}z`
        x = end
      }
      return path
    })
    .join('')
}
