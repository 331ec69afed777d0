/** The sheets of the desk that are printed: their ids are part of addresses, so they never change. */
export const SHEETS = ['daftar-hadir', 'rubrik', 'poster', 'kartu-suara'] as const

export type SheetId = (typeof SHEETS)[number]
