/** The page that is the frame of every file, and its first page. */
export const FRAME = 'unduh/bingkai/index.html'

/** The two files: the document says in `data-file` which it is. */
export const fileNames = ['peserta', 'fasilitator'] as const
export type FileName = (typeof fileNames)[number]

/**
 * The authors' samples as a file of their own, for the tests alone: no lesson asks every type of question. Written where
 * `SITE_SAMPLES` is set.
 */
export const SAMPLE_PAGES = ['bantuan/contoh-soal/index.html', 'fasilitator/kunci/contoh-soal/index.html']

/** Where a file lies on the site. */
export function pathOf(name: FileName): string {
  return `unduh/${name}.html`
}
