import type { Edit } from './edits.ts'

/** Slips in a worksheet. */
export const formEdits: Edit[] = [
  ['mistypes the type of a field', 'form1', 'type: table', 'type: tabel'],
  ['forgets the label of a field', 'form1', '        label: Sasaran balasan\n', ''],
  ['forgets a colon in a field', 'form1', 'formula: sum', 'formula sum'],
  ['uses the id of a column for a checklist line', 'form1', '- id: pekan-sumber', '- id: pekan-jumlah'],
  ['uses the id of a section of a lesson for a field', 'form1', '- id: pekan-target', '- id: kanal-sama'],
  [
    'computes with a field that was never written',
    'form1',
    'of: [pekan-harian/pekan-jumlah]',
    'of: [pekan-total]',
  ],
  ['computes with what is no number', 'form1', 'of: [pekan-harian/pekan-jumlah]', 'of: [pekan-periksa]'],
  ['begins with more rows than there may be', 'form1', 'start: 3', 'start: 3\n        max: 2'],
  ['writes a spelling that is not standard in a worksheet', 'form1', 'Catat balasan', 'Resiko balasan'],
  ['writes a tag in a worksheet', 'form1', 'Isi satu baris', 'Isi <b>satu</b> baris'],
]
