/** Names of columns as platforms, programs and people write them, in English and Indonesian. Pure. */
import type { Meaning } from './meanings.ts'

/**
 * By meaning, names that are sure and, behind `~`, names that mean it where nothing better is there. All in small letters,
 * without what `nameForms` takes away. Seen in exports and in importers in public code; lists kept by hand add everyday words.
 */
const NAMES: Partial<Record<Meaning, string>> = {
  platformId:
    'post id|id postingan|id unggahan|id konten|id post|id posting|video id|id video|tweet id|media id|id media|content id|kode unggahan ~ id|kode|kode konten|shortcode',
  link: 'permalink|post link|video link|tweet permalink|tautan postingan|tautan unggahan|tautan video|tautan permanen|link posting|link postingan|link post|link konten|link unggahan|link video|tautan konten|url postingan|url konten|post url|video url|content link|url posting ~ link|tautan|url|alamat|alamat tautan|alamat url',
  publishedAt:
    'publish time|waktu penerbitan|post time|video publish time|waktu publikasi video|waktu publikasi|waktu posting|waktu postingan|waktu unggah|waktu unggahan|waktu tayang|tanggal posting|tanggal postingan|tanggal unggah|tanggal unggahan|tanggal tayang|tanggal terbit|tanggal publikasi|tanggal publish|tanggal upload|tanggal rilis|tgl posting|tgl postingan|tgl unggah|tgl unggahan|tgl tayang|tgl terbit|tgl publikasi|tgl upload|published|published at|publish date|date published|publication date|post date|posted|posted at|posted on|posting date|upload date|date posted|created date|created at|create time|created time|tanggal dibuat|waktu dibuat|hari tanggal|hari, tanggal|hari dan tanggal|timestamp ~ date|tanggal|tgl|time|waktu|tanggal dan waktu|date time|datetime|tanggal waktu',
  time: 'jam|pukul|jam tayang|jam posting|jam unggah|jam upload|jam terbit|jam publikasi|publish hour|time of day ~',
  title:
    'title|judul|judul konten|judul video|video title|post title|judul unggahan|judul postingan|judul posting|nama konten|nama video|judul materi|content title|judul berita ~ konten|topik|tema|materi|isu|nama|subject|content|kegiatan|nama kegiatan|uraian',
  text: 'description|deskripsi|caption|post text|tweet text|teks postingan|teks unggahan|isi unggahan|isi postingan|takarir|post message|pesan|message|teks|text|caption postingan|isi konten|isi caption|post content|commentary ~ isi|narasi|copy',
  account:
    'account username|nama pengguna akun|username|nama pengguna|page name|nama halaman|author|author username|nama akun medsos|akun medsos|handle ~ account|akun|posted by|diposting oleh|nama kanal',
  channel:
    'platform|kanal|channel|media sosial|medsos|social media|jenis media sosial|jenis medsos|saluran|network|social network ~ media|sosmed|jenis platform|nama platform',
  format:
    'post type|jenis postingan|jenis unggahan|jenis konten|tipe konten|tipe postingan|tipe unggahan|format konten|media type|content type|bentuk konten|jenis posting|tipe posting|type of post|format unggahan ~ type|tipe|jenis|format|bentuk',
  pillar: 'pilar|pilar konten|content pillar|pillar|kategori konten ~ kategori|category|content category',
  views:
    'views|view|video views|penayangan|total views|tayangan|total tayangan|total penayangan|ditonton|penayangan video|tayangan video|plays|jumlah tayangan|jumlah penonton|penonton|dilihat|jumlah dilihat|views video|impressions plays|play count|view count|total plays|diputar|pemutaran ~ 3 second video views',
  impressions:
    'impressions|impresi|impression|tayangan thumbnail|total impressions|total impresi|impression count|tayangan halaman',
  reach:
    'reach|jangkauan|accounts reached|akun yang dijangkau|akun dijangkau|people reached|orang yang dijangkau|reached|post reach|jangkauan postingan|total reach|total jangkauan|unique viewers|viewers|penonton unik|reached audience ~',
  likes:
    'likes|like|suka|total likes|total suka|jumlah suka|disukai|reactions|reaksi|tanggapan|like count|likes count|favorites count|jumlah like|menyukai|total reaksi|total reactions ~',
  comments:
    'comments|comment|komentar|komen|total comments|total komentar|jumlah komentar|replies|balasan|comments added|komentar ditambahkan|comment count|comments count|replies count|jumlah komen ~',
  shares:
    'shares|share|bagikan|dibagikan|total shares|total dibagikan|frekuensi dibagikan|pembagian|jumlah dibagikan|jumlah bagikan|berbagi|sends|dikirim|share count|shares count|total bagikan|total pembagian|kali dibagikan ~ kirim',
  saves:
    'saves|save|simpan|disimpan|tersimpan|frekuensi disimpan|saved|total saves|total disimpan|jumlah simpan|jumlah disimpan|bookmarks|bookmark|markah|save count|favorites|favorit|koleksi|penyimpanan ~',
  reposts:
    'reposts|repost|retweets|retweet|posting ulang|postingan ulang|unggah ulang|repost count|retweet count|diposting ulang ~ rt',
  follows:
    'follows|new follows|mengikuti|subscribers|subscriber|subscribers gained|new followers|pengikut baru|follower baru|followers gained|ikuti|subscriber baru|pertambahan pengikut|follow ~',
  engagements:
    'engagements|engagement|interaksi|total interaksi|total engagement|total engagements|keterlibatan|total keterlibatan|interactions|total interactions|reactions, comments and shares|tanggapan, komentar, dan pembagian|reaksi, komentar, dan pembagian|reaksi, komentar, dan dibagikan|jumlah interaksi|post engagements ~',
  clicks:
    'url clicks|klik url|link clicks|klik tautan|klik link|link click ~ clicks|klik|total clicks|total klik|jumlah klik',
  durationSeconds:
    'duration|durasi|duration sec|durasi detik|video length|panjang video|durasi video|video duration|length|duration seconds|video duration sec ~ lama|panjang',
  averageViewSeconds:
    'average view duration|rata-rata durasi tonton|durasi rata-rata tonton|durasi rata-rata ditonton|durasi rata-rata penayangan|durasi penayangan rata-rata|durasi tonton rata-rata|average watch time|rata-rata waktu tonton|waktu tonton rata-rata|average seconds viewed|rata-rata detik ditonton|avg watch time|avg view duration|rata-rata durasi penayangan|rata-rata tonton|average time watched|rerata durasi tonton|rata-rata waktu menonton ~',
  averageViewedPercent:
    'average percentage viewed|persentase rata-rata ditonton|rata-rata persentase ditonton|persentase penayangan rata-rata|rata-rata persentase penayangan|average viewed|avg percentage viewed|retensi|apv ~',
  watchTimeHours:
    'watch time|waktu tonton|watch time hours|waktu tonton jam|total watch time|total waktu tonton|total play time|total waktu putar|jam tonton|watch hours|watch time minutes|waktu tonton menit ~',
  completionPercent:
    'watched full video|menonton video penuh|video ditonton penuh|ditonton penuh|ditonton sampai habis|completion rate|tingkat penyelesaian|video completion rate|menonton sampai selesai|finish rate|selesai ditonton|persentase penyelesaian ~',
  clickRatePercent:
    'impressions click-through rate|rasio klik-tayang dari tayangan|rasio klik-tayang|rasio klik-tayang tayangan|click-through rate|click through rate|ctr|ctr tayangan|click through rate ctr|ctr rasio klik-tayang ~',
  questions: 'questions|pertanyaan|jumlah pertanyaan|pertanyaan warga ~',
  answered: 'answered|terjawab|dijawab|pertanyaan terjawab|pertanyaan dijawab ~',
  accountId: 'account id|id akun|page id|id halaman|id kanal|channel id|author id ~',
  accountName: 'account name|nama akun ~',
  profileVisits: 'profile visits|kunjungan profil|user profile clicks|profile views|klik profil ~',
  detailExpands: 'detail expands|perluasan detail|detail diperluas ~',
  reportedRatePercent:
    'engagement rate|er|tingkat interaksi|tingkat keterlibatan|rasio interaksi|rasio keterlibatan|interaction rate|er reach|engagement rate er ~',
  ignore:
    'primary|no|nomor|no urut|#|data comment|komentar data|nama hari|hari|day|hashtag clicks|permalink clicks|klik hashtag|klik permalink|keterangan|catatan|notes|remarks|pic|penanggung jawab|status ~',
}

/** Whose export it is. */
export type Platform = 'instagram' | 'facebook' | 'youtube' | 'tiktok' | 'x' | 'linkedin'

export interface KnownName {
  meaning: Meaning
  /** Where two columns mean the same, the sure one wins. */
  sure: boolean
}

const known = new Map<string, KnownName>()
for (const [meaning, names] of Object.entries(NAMES) as [Meaning, string][]) {
  names.split('~').forEach((part, at) => {
    for (const name of part.split('|')) {
      const trimmed = name.trim()
      if (trimmed && !known.has(trimmed)) known.set(trimmed, { meaning, sure: at === 0 })
    }
  })
}

/** The same word means another thing on another platform. */
const ON_PLATFORM: Partial<Record<Platform, Record<string, Meaning>>> = {
  youtube: { tayangan: 'impressions', konten: 'platformId', content: 'platformId', tanggal: 'publishedAt' },
  facebook: { keterangan: 'text' },
}

/** What a name of a column means on a platform; undefined when it is not known. */
export function meaningOf(name: string, platform: Platform | undefined): KnownName | undefined {
  const special = platform && ON_PLATFORM[platform]
  for (const form of nameForms(name)) {
    const own = special && Object.hasOwn(special, form) ? special[form] : undefined
    if (own) return { meaning: own, sure: true }
    const found = known.get(form)
    if (found) return found
  }
  return undefined
}

/** Whether a text names a column, on whatever platform. */
export function isKnownName(name: string): boolean {
  return nameForms(name).some((form) => known.has(form))
}

/** A name as it is looked up: as it stands, without its bracket, without words that only say that something is counted. */
export function nameForms(name: string): string[] {
  const whole = name
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_/\n]+/g, ' ')
    .replace(/[*:.]+/g, ' ')
  const forms = [
    whole.replace(/[()[\]%]/g, ' '),
    whole.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/%/g, ' '),
  ].map((form) => form.replace(/\s+/g, ' ').trim())
  const bare = forms.map((form) =>
    form
      .replace(/^(?:jumlah|jml|total|banyaknya|number of|no of|frekuensi) /, '')
      .replace(
        / (?:ig|instagram|fb|facebook|tiktok|tik tok|youtube|yt|twitter|x|konten|postingan|unggahan|video|post)$/,
        '',
      ),
  )
  return [...new Set([...forms, ...bare])].filter(Boolean)
}
