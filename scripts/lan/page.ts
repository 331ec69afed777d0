import { createHash } from 'node:crypto'
import { renderSVG } from 'uqr'
import { appearanceWords } from '../../src/features/appearance/words.ts'
import { layoutWords } from '../../src/layouts/words.ts'
import { type Address, isDoubtful } from './addresses.ts'
import { adapterOf, urlOf } from './describe.ts'
import { band, flower } from './page-drawings.ts'
import { pageStyles } from './page-styles.ts'
import type { Site } from './site.ts'
import { lanWords } from './words.ts'

/** A page as it is sent. Headers are named in lower case. */
export type HtmlAnswer = { html: string; headers: Record<string, string> }

/** What the page for the projector shows. */
export type Shown = {
  site: Site
  port: number
  /** The likeliest first. */
  addresses: Address[]
  /** Name of the Wi-Fi, if it was given. */
  wifi: string | undefined
}

/**
 * The page for the projector: the address in large letters and as a QR code, the way there, and what the facilitator must
 * know. It needs no script and loads nothing. In the query of its address, `alamat` chooses among the addresses and
 * `tampilan` the look.
 */
export function lanPage(shown: Shown, query: URLSearchParams): HtmlAnswer {
  const look = themes.find((theme) => theme === query.get('tampilan')) ?? 'system'
  const { addresses, site } = shown
  const chosen = addresses.find(({ address }) => address === query.get('alamat')) ?? addresses[0]
  const html = `<!doctype html>
<html lang="id"${look === 'system' ? '' : ` data-theme="${look}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${layoutWords('id').title(words.page.title, site.title)}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<header class="site-header"><div class="container"><span class="brand">${flower()}<span>${site.title}</span></span></div></header>
${band()}
<main>
${chosen ? wayIn(shown, chosen) : noAddress()}
<div class="container notes">
${choice(addresses, chosen, look)}
<h2>${words.page.notes}</h2>
<div class="columns">${words.notes.map(noteOf).join('')}</div>
${looks(look, chosen)}
</div>
</main>
</body>
</html>
`
  return { html, headers: { ...safety, ...(chosen ? {} : { refresh: '5' }) } }
}

const words = lanWords('id')
const themes = ['system', 'light', 'dark', 'projector'] as const
type Theme = (typeof themes)[number]

const styles = pageStyles()
const safety = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
}

function wayIn({ site, port, wifi }: Shown, { address }: Address): string {
  const url = urlOf(address, port, site.base)
  const join = wifi
    ? `${unbroken(words.page.steps.joinNamed)} <b>${escaped(wifi)}</b>.`
    : unbroken(words.page.steps.join)
  const path = site.base === '/' ? '' : `<wbr>${escaped(site.base)}`
  return `<section class="way-in">
<div class="text">
<h1>${words.page.title}</h1>
<ol>
<li>${join}</li>
<li>${words.page.steps.scan}
<a class="address" href="${escaped(url)}"><small>http://</small><wbr><mark>${address}:${port}${path}</mark></a></li>
<li>${words.page.steps.keep}</li>
</ol>
</div>
<div class="code" role="img" aria-label="${escaped(words.page.code(url))}">${renderSVG(url, { ecc: 'M', border: 4, pixelSize: 1 })}</div>
</section>`
}

function noAddress(): string {
  const { title, text } = words.page.noAddress
  return `<section class="way-in"><div class="text"><h1>${title}</h1><p class="lead">${text}</p></div></section>`
}

function choice(addresses: Address[], chosen: Address | undefined, look: Theme): string {
  if (!chosen) return ''
  const links = addresses.map((each) => {
    const current = each === chosen ? ' aria-current="true"' : ''
    const doubt = isDoubtful(each) ? ' class="doubtful"' : ''
    return `<li><a href="${queryOf(each, look)}"${current}${doubt}><b>${each.address}</b><span>${escaped(adapterOf(each))}</span></a></li>`
  })
  return `<nav class="choice" aria-labelledby="alamat">
<h2 id="alamat">${words.page.choice}</h2>
<ul class="row">${links.join('')}</ul>
<p class="small">${addresses.length > 1 ? `${words.page.choiceHint} ` : ''}${words.page.reload}</p>
</nav>`
}

function noteOf({ title, lines }: (typeof words.notes)[number]): string {
  return `<section><h3>${title}</h3><ul>${lines.map((line) => `<li>${unbroken(line)}</li>`).join('')}</ul></section>`
}

function looks(look: Theme, chosen: Address | undefined): string {
  const names = appearanceWords('id')
  const links = themes.map((theme) => {
    const current = theme === look ? ' aria-current="true"' : ''
    return `<li><a href="${queryOf(chosen, theme)}"${current}>${names.themes[theme]}</a></li>`
  })
  return `<nav class="looks" aria-labelledby="tampilan"><h2 id="tampilan">${names.theme}</h2><ul class="row">${links.join('')}</ul></nav>`
}

function queryOf(address: Address | undefined, look: Theme): string {
  const query = new URLSearchParams({ ...(address ? { alamat: address.address } : {}), tampilan: look })
  return escaped(`?${query}`)
}

/** A text of ours whose “Wi-Fi” stays on one line. */
function unbroken(text: string): string {
  return escaped(text).replaceAll('Wi-Fi', '<span class="whole">Wi-Fi</span>')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
