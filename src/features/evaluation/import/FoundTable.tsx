import { useMemo, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { MAX_POSTS } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { ColumnList } from './ColumnList.tsx'
import type { Table } from './cells.ts'
import { contextOf } from './context.ts'
import { importCommand, postsOf } from './import-command.ts'
import { matchPosts } from './match.ts'
import { Preview } from './Preview.tsx'
import { Questions } from './Questions.tsx'
import { ReadingNotes } from './ReadingNotes.tsx'
import { RefusedList } from './RefusedList.tsx'
import { isAnswered } from './read-table.ts'
import type { Answers, ReadTable } from './reading.ts'
import { answersIn, mappingOf, printOf, rememberedElsewhere } from './remembered.ts'
import { useReading } from './use-reading.ts'
import { importWords } from './words.ts'

/** What was read of a table, what it leaves open, and the button that takes it in. */
export function FoundTable(props: { view: EvaluationView; table: Table; onTaken(): void }) {
  const { view, table, onTaken } = props
  const { content, library, locale, page } = view
  const words = importWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const print = useMemo(() => printOf(table.header), [table])
  const remembered = useMemo(
    () => answersIn(content.mappings[print] ?? rememberedElsewhere(print, pageVault)),
    [print],
  )
  const [answers, setAnswers] = useState<Answers>(remembered ?? {})
  const context = useMemo(
    () => contextOf(library, content.setup, new Date(pageVault.platform.now())),
    [library, content.setup],
  )
  const { read, share } = useReading(table, context, answers)
  const [isTaken, setTaken] = useState(false)
  const matched = useMemo(
    () => (read && !isTaken ? matchPosts(content.posts, postsOf(read), view.make) : undefined),
    [read, content.posts, isTaken],
  )
  // Between the press and the list nothing is looked up anew: that would be thousands of posts beside themselves.
  if (isTaken) return null
  if (!read || !matched) return <Progress share={share ?? 0} text={words.reading} />

  const open = read.questions.filter((question) => !isAnswered(question, answers))
  const refused = read.refused.filter(({ reason }) => reason !== 'empty')
  const blank = read.refused.length - refused.length
  const tooMany = Object.keys(matched.posts).length > MAX_POSTS
  const missing = missingOf(read, open.length, tooMany)
  const why = elementId(page, 'impor-mengapa')

  function take(): void {
    if (!read || !matched || missing || share !== undefined) return
    const mapping = mappingOf(read.columns, answers)
    setTaken(true)
    view.run(
      importCommand(read, { print, mapping }, view.make),
      words.taken(number(matched.added), number(matched.updated)),
    )
    onTaken()
    view.show('posts', undefined, true)
  }

  return (
    <div class="import-found">
      <section aria-labelledby={elementId(page, 'impor-terbaca')}>
        <h2 id={elementId(page, 'impor-terbaca')}>{words.found}</h2>
        <div role="status">
          <p class="import-counts">
            <b>{words.posts(number(read.posts.length))}</b>
            {refused.length > 0 && `, ${words.refusedCount(number(refused.length))}`}
            {blank > 0 && `, ${words.blank(number(blank))}`}.
          </p>
          {Object.keys(content.posts).length > 0 && read.posts.length > 0 && (
            <p>{words.matched(number(matched.added), number(matched.updated), number(matched.same))}</p>
          )}
        </div>
        {read.kind === 'daily' && <Warned text={words.daily} />}
        {read.kind === 'unclear' && <Warned text={words.unclear} />}
      </section>
      <Questions
        questions={read.questions}
        answers={answers}
        answer={(more) => setAnswers({ ...answers, ...more })}
        locale={locale}
        page={page}
      />
      {read.kind !== 'daily' && (
        <ReadingNotes
          notes={read.notes}
          isAsked={read.questions.some(({ about }) => about === 'date-order')}
          isRemembered={remembered !== undefined}
          locale={locale}
        />
      )}
      {read.posts.length > 0 && (
        <Preview posts={read.posts} columns={read.columns} locale={locale} page={page} />
      )}
      <ColumnList
        table={table}
        columns={read.columns}
        change={(columns) => setAnswers({ ...answers, columns })}
        isOpen={read.kind === 'unclear'}
        locale={locale}
        page={page}
      />
      <RefusedList refused={refused} locale={locale} page={page} />
      {read.kind !== 'daily' && (
        // As long as something is open, the bar would only cover what is asked.
        <div class={missing ? 'import-bar' : 'step-bar import-bar'}>
          <div>
            <button
              type="button"
              class="button primary"
              aria-disabled={missing !== undefined}
              aria-describedby={missing ? why : undefined}
              onClick={take}
            >
              {words.take(number(read.posts.length))}
            </button>
            {missing && (
              <span id={why} class="import-missing">
                {missing === 'questions'
                  ? words.wait
                  : missing === 'too-many'
                    ? words.tooMany(number(MAX_POSTS))
                    : words.none}
              </span>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

/** What keeps the posts from being taken in. */
function missingOf(
  read: ReadTable,
  open: number,
  tooMany: boolean,
): 'questions' | 'posts' | 'too-many' | undefined {
  if (read.posts.length === 0) return 'posts'
  if (tooMany) return 'too-many'
  return open > 0 ? 'questions' : undefined
}

function Progress({ share, text }: { share: number; text: string }) {
  return (
    <p class="import-progress" role="status">
      <span>{text}</span>
      <progress value={share} max={1} aria-label={text} />
    </p>
  )
}

function Warned({ text }: { text: string }) {
  return (
    <p class="import-warned">
      <Icon d={warning} />
      <span>{text}</span>
    </p>
  )
}
