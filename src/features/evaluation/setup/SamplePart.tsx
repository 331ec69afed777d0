import { useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { sampledPosts } from '../model.ts'
import { AUDIT_SIZES, drawSample } from '../sample/draw.ts'
import { poolOf } from '../sample/pool.ts'
import type { EvaluationView } from '../view.ts'
import { keepSample } from './commands.ts'
import { drawNumber } from './draw-number.ts'
import { PoolLine } from './PoolLine.tsx'
import { RedrawDialog } from './RedrawDialog.tsx'
import { SampleFields } from './SampleFields.tsx'
import { SampleLines } from './SampleLines.tsx'
import { sampleWords } from './sample-words.ts'

/** Which posts are scored: how many of each group, the draw, and what it took. */
export function SamplePart({ view }: { view: EvaluationView }) {
  const { content, library, locale, page } = view
  const words = sampleWords(locale)
  const { sample, posts, setup, scores } = content
  const isPractice = setup.kind === 'practice'
  const [sizes, setSizes] = useState(
    sample?.sizes ?? (isPractice ? library.practice.sample.sizes : AUDIT_SIZES),
  )
  const [seed, setSeed] = useState(sample?.seed ?? drawNumber(pageVault.platform.random))
  const [isAsking, setAsking] = useState(false)
  const pool = useMemo(() => poolOf(posts, setup), [posts, setup])
  const heading = elementId(page, 'sampel')
  const scored = Object.keys(scores).length

  function draw(): void {
    setAsking(false)
    const { sample: drawn } = drawSample(pool.posts, {
      seed,
      sizes,
      rate: setup.rate,
      followers: setup.followers,
    })
    view.run(
      keepSample(drawn, view.person, pageVault.platform.now()),
      words.drawnNow(formatNumber(sampledPosts(drawn).length, locale)),
    )
  }

  return (
    <section class="setup-sample" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <p>{words.lead}</p>
      {isPractice && <p class="small">{words.practice}</p>}
      {pool.posts.length === 0 ? (
        <>
          <p>{Object.keys(posts).length === 0 ? words.none : words.noneInPool}</p>
          {Object.keys(posts).length === 0 && (
            <p>
              <button type="button" class="button primary" onClick={() => view.show('posts')}>
                {words.toPosts}
              </button>
            </p>
          )}
        </>
      ) : (
        <>
          <SampleFields
            sizes={sizes}
            seed={seed}
            setSizes={setSizes}
            setSeed={setSeed}
            locale={locale}
            page={page}
          />
          <PoolLine pool={pool} all={Object.keys(posts).length} locale={locale} />
          <p>
            <button
              type="button"
              class={sample ? 'button' : 'button primary'}
              onClick={() => (sample && scored > 0 ? setAsking(true) : draw())}
            >
              {sample ? words.redraw : words.draw}
            </button>
          </p>
        </>
      )}
      {sample && <SampleLines content={content} locale={locale} />}
      {sample && (
        <p>
          <button type="button" class="button primary setup-next" onClick={() => view.show('score')}>
            {words.toScore}
            <Icon d={right} />
          </button>
        </p>
      )}
      <RedrawDialog
        isOpen={isAsking}
        scores={scored}
        onCancel={() => setAsking(false)}
        onDraw={draw}
        locale={locale}
        page={page}
      />
    </section>
  )
}
