/**
 * How many dots a picture has, read from its first bytes: a picture of a few kilobytes may need gigabytes once it is
 * decoded, and then the browser ends the page. Pure; JPEG, PNG, WebP and GIF.
 */

/** Width and height as stored, before any turning. */
export interface Dots {
  width: number
  height: number
}

/** So many bytes are enough unless a JPEG begins with an unusually large preview. */
export const HEAD = 256 * 1024

/** The size of a picture; undefined for other kinds of files, and where it can't be found. Never throws. */
export function dotsOf(head: ArrayBuffer): Dots | undefined {
  const view = new DataView(head)
  try {
    const found = ofPng(view) ?? ofGif(view) ?? ofWebp(view) ?? ofJpeg(view)
    return found && found.width > 0 && found.height > 0 ? found : undefined
  } catch {
    // It ends before the size: reading beyond the end throws a RangeError.
    return undefined
  }
}

function ofPng(view: DataView): Dots | undefined {
  if (view.getUint32(0) !== 0x89504e47) return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function ofGif(view: DataView): Dots | undefined {
  if (view.getUint32(0) !== 0x47494638) return undefined
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Three kinds of WebP, each with the size in a form of its own: developers.google.com/speed/webp/docs/riff_container. */
function ofWebp(view: DataView): Dots | undefined {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined
  switch (view.getUint32(12)) {
    case 0x56503820: // `VP8 `
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 0x5650384c: {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503858: // `VP8X`
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 }
  }
  return undefined
}

/** Walks the segments up to the first frame header (ITU-T T.81, B.2.2). */
function ofJpeg(view: DataView): Dots | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Fill bytes before a marker, and markers without a length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2
    else at += 2 + view.getUint16(at + 2)
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
}
