/** The report as a whole, the same on the screen, on paper and in a file. Pure. */

import { shortened } from '../post-name.ts'
import { recommendationsOf, themesOf } from './actions.ts'
import { appendixOf } from './appendix.ts'
import type { Block, Report } from './blocks.ts'
import { calendarOf } from './calendar.ts'
import { foundOf } from './found.ts'
import { limitsOf } from './limits.ts'
import { methodOf } from './method.ts'
import { accountName, dayName, LONGEST_NAME } from './names.ts'
import { numberedCaptions } from './numbered-captions.ts'
import { numbersOf } from './numbers.ts'
import type { ReportSource } from './source.ts'
import { summaryOf } from './summary.ts'
import { reportWords } from './text-words.ts'

const NEW_PAGE: Block = { kind: 'page' }

/** The summary on a page of its own, then everything that it rests on. */
export function reportOf(source: ReportSource): Report {
  const agency = shortened(source.content.setup.agency, LONGEST_NAME)
  const account = accountName(source)
  return {
    title: reportWords(source.locale).title,
    subtitle: [account, agency !== account && agency, dayName(source.today, source)]
      .filter(Boolean)
      .join(' · '),
    blocks: numberedCaptions(
      [
        ...summaryOf(source),
        NEW_PAGE,
        ...methodOf(source),
        ...foundOf(source),
        ...numbersOf(source),
        ...recommendationsOf(source),
        ...themesOf(source),
        ...calendarOf(source),
        ...limitsOf(source),
        NEW_PAGE,
        ...appendixOf(source),
      ],
      source.locale,
    ),
  }
}
