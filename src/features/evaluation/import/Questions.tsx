import { formatDate } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { formatExactly } from '../../../i18n/numbers.ts'
import { elementId } from '../../../i18n/routes.ts'
import { meaningWords } from './meaning-words.ts'
import { RadioQuestion } from './RadioQuestion.tsx'
import type { Answers, Question } from './reading.ts'
import { importWords } from './words.ts'

interface QuestionsProps {
  questions: readonly Question[]
  answers: Answers
  answer(more: Answers): void
  locale: Locale
  page: string
}

/** What a table leaves open: nothing is guessed. */
export function Questions({ questions, ...props }: QuestionsProps) {
  const words = importWords(props.locale)
  if (questions.length === 0) return null
  return (
    <section class="import-questions" aria-labelledby={elementId(props.page, 'impor-pasti')}>
      <h2 id={elementId(props.page, 'impor-pasti')}>{words.questions(questions.length)}</h2>
      {questions.map((question) => (
        <Asked
          key={question.about + ('meaning' in question ? question.meaning : '')}
          question={question}
          {...props}
        />
      ))}
    </section>
  )
}

function Asked(props: Omit<QuestionsProps, 'questions'> & { question: Question }) {
  const { question, answers, answer, locale, page } = props
  const words = importWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  switch (question.about) {
    case 'date-order': {
      const { column, choices, proposed, because, proof, examples, count } = question
      return (
        <RadioQuestion
          name={elementId(page, 'impor-tanggal')}
          legend={words.order.legend(column)}
          choices={choices.map((order) => ({
            value: order,
            text: words.order.choices[order],
            mark: order === proposed ? words.proposed : undefined,
            example: examples
              .slice(0, 2)
              .map(({ text, days }) => words.order.example(text, dayIn(days[order], locale)))
              .join('; '),
          }))}
          chosen={answers.order}
          choose={(order) => answer({ order })}
        >
          <p class="hint">
            {words.order.count(number(count))} {words.order.why[because]}{' '}
            {proof && words.order.proof(proof.row, proof.text)}
          </p>
        </RadioQuestion>
      )
    }
    case 'same-meaning': {
      const { meaning, columns } = question
      return (
        <RadioQuestion
          name={elementId(page, 'impor-arti', meaning)}
          legend={words.sameMeaning.legend(meaningWords(locale).names[meaning])}
          choices={columns.map(({ index, name, examples }) => ({
            value: index,
            text: words.sameMeaning.choice(name, examples.join(', ')),
          }))}
          chosen={answers.chosen?.[meaning]}
          choose={(index) => answer({ chosen: { ...answers.chosen, [meaning]: index } })}
        />
      )
    }
    case 'decimals': {
      const { column, examples } = question
      const [first] = examples
      if (!first) return null
      const { mark } = first
      return (
        <RadioQuestion
          name={elementId(page, 'impor-desimal')}
          legend={words.decimals.legend(first.text, column)}
          choices={[
            {
              value: mark === '.' ? (',' as const) : ('.' as const),
              text: words.decimals.thousands(number(first.thousands)),
            },
            { value: mark, text: words.decimals.decimal(formatExactly(first.decimal, locale)) },
          ]}
          chosen={answers.mark}
          choose={(chosen) => answer({ mark: chosen })}
        />
      )
    }
    case 'other-accounts': {
      const { own, accounts, rows } = question
      return (
        <RadioQuestion
          name={elementId(page, 'impor-akun')}
          legend={words.others.legend(number(rows.length), accounts.join(', '))}
          choices={[
            { value: 'take' as const, text: words.others.take },
            { value: 'leave' as const, text: words.others.leave },
          ]}
          chosen={answers.others}
          choose={(others) => answer({ others })}
        >
          <p class="hint">{words.others.hint(own)}</p>
        </RadioQuestion>
      )
    }
  }
}

function dayIn(moment: string | undefined, locale: Locale): string {
  return moment === undefined ? '' : formatDate(moment.slice(0, 10), locale)
}
