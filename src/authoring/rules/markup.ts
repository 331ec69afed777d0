/** Texts in YAML know `*italic*` and `**bold**`, nothing else. */

/** What is wrong with the marks in a text, and the mend; undefined when nothing is. `where`: `soal`, `latihan`. */
export function checkMarkup(text: string, where: string): [what: string, mend: string] | undefined {
  const tag = /<\/?[A-Za-z][^>]*>/.exec(text)?.[0]
  if (tag && /^<\/?isi\b/i.test(tag)) {
    const mend = where === 'latihan' ? 'tulis `[ISI: nama pejabat]`.' : 'tulis kata yang sebenarnya.'
    return [`Tag \`${tag}\` hanya dikenal dalam pelajaran.`, mend]
  }
  if (tag) {
    return [
      `Tag \`${tag}\` tidak dikenal dalam ${where}.`,
      `hapus tagnya; dalam ${where} hanya \`*miring*\` dan \`**tebal**\` yang dikenal.`,
    ]
  }
  const other = /\[[^\]]+\]\([^)]*\)|`[^`]*`|\{\/\*/.exec(text)?.[0]
  if (other) {
    return [
      `\`${other.replaceAll('`', '')}\` memakai tanda yang tidak dikenal dalam ${where}.`,
      `tulis sebagai kalimat biasa; dalam ${where} hanya \`*miring*\` dan \`**tebal**\` yang dikenal.`,
    ]
  }
  const unpaired = text.replace(/\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*/g, '').includes('*')
  if (!unpaired) return undefined
  return ['Ada tanda bintang `*` tanpa pasangan.', 'tulis `*kata*` untuk miring, atau hapus bintangnya.']
}
