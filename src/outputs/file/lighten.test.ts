import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { lighten } from './lighten.ts'
import { elementOf, elementsIn } from './tree.ts'
import { writeHtml } from './write-html.ts'

/** What is left of a page that holds these islands. */
function lightened(...islands: string[]): string {
  const html = islands.map((inside) => `<page-island name="a">${inside}</page-island>`).join('')
  const body = elementOf(parse(`<!DOCTYPE html><body><main>${html}</main>`), 'main')
  lighten([body])
  return [...elementsIn(body)]
    .filter(({ tagName }) => tagName === 'page-island')
    .map((island) => island.childNodes.map(writeHtml).join(''))
    .join('|')
}

describe('lighten', () => {
  test('takes out commands and empty places for messages, and keeps buttons that show something', () => {
    expect(
      lightened(
        '<p>Baca</p><button class="button primary">Periksa</button><div role="status"></div><button class="chip">tepat</button>',
      ),
    ).toBe('<p>Baca</p><button class=chip>tepat</button>')
  })

  test('gives each group of radio buttons a short name of its own, over all islands', () => {
    const group = (name: string) =>
      `<input type="radio" name="${name}" value="a"><input type="radio" name="${name}" value="b">`
    expect(lightened(group('soal-satu'), group('soal-dua'))).toBe(
      '<input type=radio name=g0><input type=radio name=g0>|<input type=radio name=g1><input type=radio name=g1>',
    )
  })

  test('keeps what an address may lead to, and the label of a field', () => {
    expect(
      lightened(
        '<div class="question" id="a--soal"><label for="a--isian">Isi</label><textarea id="a--isian" aria-describedby="x"></textarea></div><p id="x">Petunjuk</p>',
      ),
    ).toBe(
      '<div class=question id=a--soal><label for=a--isian>Isi</label><textarea id=a--isian></textarea></div><p>Petunjuk</p>',
    )
  })

  test('leaves an island with a drawing as it is', () => {
    const island = '<svg role=img><path d=M0 /></svg><button class=button name=a>Periksa</button>'
    expect(lightened(island)).toBe(island)
  })

  test('leaves the lines for a pen in place of the field that they stand for', () => {
    expect(
      lightened('<label for="a">Nama</label><input class="typed" id="a"><div class="on-paper"><i></i></div>'),
    ).toBe('<label>Nama</label><div class=on-paper><i></i></div>')
  })
})
