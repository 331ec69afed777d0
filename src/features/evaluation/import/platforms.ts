/** Platforms: by what an export is recognised, and how people call them. Pure. */
import type { Named } from '../content.ts'
import { nameForms, type Platform } from './column-names.ts'

/** Names of columns that only one platform writes. */
const SIGNS: readonly (readonly [Platform, readonly string[]])[] = [
  [
    'youtube',
    [
      'video publish time',
      'waktu publikasi video',
      'impressions click-through rate',
      'rasio klik-tayang dari tayangan',
      'average percentage viewed',
      'persentase rata-rata ditonton',
    ],
  ],
  [
    'x',
    ['post text', 'teks postingan', 'tweet text', 'tweet permalink', 'detail expands', 'perluasan detail'],
  ],
  [
    'tiktok',
    ['watched full video', 'video ditonton penuh', 'menonton video penuh', 'video link', 'tautan video'],
  ],
  ['linkedin', ['posted by', 'campaign name']],
  ['facebook', ['page id', 'id halaman', 'page name', 'nama halaman', 'is crosspost']],
  ['instagram', ['data comment', 'komentar data', 'account username', 'nama pengguna akun']],
]

/** The platform whose export has these columns; undefined for lists that people keep. */
export function platformOf(header: readonly string[]): Platform | undefined {
  const forms = new Set(header.flatMap(nameForms))
  // Only YouTube counts both, in Indonesian: the first are views, the second impressions.
  if (forms.has('penayangan') && forms.has('tayangan')) return 'youtube'
  return SIGNS.find(([, names]) => names.some((name) => forms.has(name)))?.[0]
}

/** Meta writes month/day/year, whatever the language of the export. */
export function writesMonthFirst(platform: Platform | undefined): boolean {
  return platform === 'instagram' || platform === 'facebook'
}

const CALLED: Readonly<Record<string, string>> = {
  ig: 'instagram',
  insta: 'instagram',
  instagram: 'instagram',
  facebook: 'facebook',
  youtube: 'youtube',
  tiktok: 'tiktok',
  whatsapp: 'whatsapp',
  'instagram reels': 'instagram',
  reels: 'instagram',
  fb: 'facebook',
  'facebook page': 'facebook',
  fanpage: 'facebook',
  yt: 'youtube',
  'you tube': 'youtube',
  'youtube shorts': 'youtube',
  shorts: 'youtube',
  tt: 'tiktok',
  'tik tok': 'tiktok',
  twitter: 'x',
  'x twitter': 'x',
  'twitter x': 'x',
  wa: 'whatsapp',
  'whats app': 'whatsapp',
  'saluran whatsapp': 'whatsapp',
  'wa channel': 'whatsapp',
  web: 'situs',
  website: 'situs',
  'situs web': 'situs',
  linkedin: 'linkedin',
  'linked in': 'linkedin',
}

/** The channel of the course that a name such as `IG` stands for. */
export function channelNamed(name: string, channels: readonly Named[]): Named | undefined {
  const typed = plainName(name)
  // `IG Story` is a place of Instagram.
  const called = calledBy(typed) ?? calledBy(typed.split(' ')[0] ?? '')
  if (called === undefined) return named(typed, channels)
  // A channel may be one of several places of a platform, such as `status-whatsapp`.
  return (
    named(typed, channels) ??
    named(called, channels) ??
    channels.find(({ id }) => id.split('-').includes(called))
  )
}

function calledBy(name: string): string | undefined {
  return Object.hasOwn(CALLED, name) ? CALLED[name] : undefined
}

const FORMATS: readonly (readonly string[])[] = [
  ['reel', 'reels', 'video pendek', 'short', 'shorts', 'short video', 'video', 'videos'],
  ['photo', 'photos', 'foto', 'foto tunggal'],
  ['image', 'images', 'gambar', 'single image', 'poster', 'infografis'],
  ['carousel', 'carousels', 'korsel', 'album', 'slide', 'karusel', 'carousel album'],
  ['story', 'stories', 'cerita'],
  ['text', 'teks', 'status', 'utas', 'thread', 'tulisan'],
  ['live', 'siaran', 'siaran langsung', 'live video'],
  ['link', 'links', 'tautan'],
]

/** The format of the course that an export means by `IG reel` or `Gambar IG`. */
export function formatNamed(name: string, formats: readonly Named[]): Named | undefined {
  const typed = plainName(name)
    .replace(/^(?:ig|instagram|fb|facebook|tiktok|youtube|yt) /, '')
    .replace(/ (?:ig|instagram|fb|facebook|tiktok|youtube|yt)$/, '')
  const direct = named(typed, formats)
  if (direct) return direct
  const kin = FORMATS.find((names) => names.includes(typed)) ?? []
  return kin.map((other) => named(other, formats)).find((found) => found !== undefined)
}

/** The one with this id or title, however it is written. */
export function named(name: string, all: readonly Named[]): Named | undefined {
  const typed = plainName(name)
  return all.find(({ id, title }) => plainName(id) === typed || plainName(title) === typed)
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
}
